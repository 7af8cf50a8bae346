"""The caption strip: a piece of soft paper low in the frame, the spoken word lit on it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from stages.models import Word
from stages.providers.local.filming.blend import blend, premultiplied
from stages.providers.local.filming.captions import Chunk, Typeface, chunks

Pixels = NDArray[np.uint8]
Box = tuple[float, float, float, float]

# Dark brown on paper of this alpha keeps a contrast of 7:1 even over black, and 9:1 on the marker.
INK = (58, 40, 32)
PAPER = (255, 250, 238)
PAPER_ALPHA = 224
MARKER = (255, 207, 84)
BOTTOM_MARGIN = 0.03  # of the frame's height
FADE_S = 0.14
LINE_HEIGHT = 1.32  # of the letters' size
FINE = 4  # Pillow draws boxes without smoothing: they are drawn larger, then made small


@dataclass(frozen=True)
class _Strip:
    chunk: Chunk
    left: int
    top: int
    plain: Pixels
    lit: Pixels
    boxes: tuple[tuple[int, int, int, int], ...]  # of each word: left, top, right, bottom


class CaptionStrip:
    """All strips of one page, drawn once."""

    def __init__(self, words: tuple[Word, ...], width: int, height: int) -> None:
        typeface = Typeface(words, width, height)
        self._strips = [_strip(chunk, typeface, width, height) for chunk in chunks(words, typeface)]

    def show(self, frame: Pixels, at_s: float, until_s: float) -> None:
        """Lay the strip of a moment into the frame; times from the start of the narration.

        The first strip is there a little early; the last has faded out by `until_s`.
        """
        for number, strip in enumerate(self._strips):
            first, last = number == 0, number == len(self._strips) - 1
            start_s = strip.chunk.start_s - (2 * FADE_S if first else 0)
            end_s = until_s if last else strip.chunk.end_s
            if start_s <= at_s < end_s:
                rising = (at_s - start_s) / FADE_S if first else 1.0
                falling = (end_s - at_s) / FADE_S if last else 1.0
                strength = min(1.0, rising, falling)
                blend(frame, _with_spoken(strip, at_s), strip.left, strip.top, strength)
                return


def _with_spoken(strip: _Strip, at_s: float) -> Pixels:
    words = strip.chunk.words
    for at, word in enumerate(words):
        # Lit until the next one is heard, so that the light does not flicker in short pauses.
        after_s = words[at + 1].start_s if at + 1 < len(words) else word.end_s
        if word.start_s <= at_s < max(word.end_s, min(after_s, word.end_s + 0.25)):
            left, top, right, bottom = strip.boxes[at]
            image = strip.plain.copy()
            image[top:bottom, left:right] = strip.lit[top:bottom, left:right]
            return image
    return strip.plain


def _strip(chunk: Chunk, typeface: Typeface, width: int, height: int) -> _Strip:
    size = float(typeface.font.size)
    line_px = size * LINE_HEIGHT
    pad_x, pad_y = size * 0.75, size * 0.34
    widths = [typeface.measure(line) for line in chunk.lines]
    columns = round(max(widths) + 2 * pad_x)
    rows = round(line_px * len(chunk.lines) + 2 * pad_y)
    places: list[tuple[Word, float, float]] = []
    for number, (line, wide) in enumerate(zip(chunk.lines, widths, strict=True)):
        x, y = (columns - wide) / 2, pad_y + number * line_px
        for word in line:
            places.append((word, x, y))
            x += typeface.font.getlength(word.text) + typeface.space_px
    boxes = [_marker_box(word, x, y, typeface) for word, x, y in places]
    paper = _box_mask(columns, rows, [(0, 0, columns, rows)], size * 0.6)
    plain = _coloured(paper, PAPER, PAPER_ALPHA)
    lit = plain.copy()
    marks = _box_mask(columns, rows, boxes, size * 0.28)
    lit.paste(Image.new("RGBA", lit.size, (*MARKER, 255)), mask=marks)
    for image in (plain, lit):
        pen = ImageDraw.Draw(image)
        for word, x, y in places:
            pen.text((x, y + line_px / 2), word.text, INK, typeface.font, anchor="lm")
    return _Strip(
        chunk,
        (width - columns) // 2,
        round(height * (1 - BOTTOM_MARGIN)) - rows,
        premultiplied(np.asarray(plain)),
        premultiplied(np.asarray(lit)),
        tuple(_whole(box, columns, rows) for box in boxes),
    )


def _marker_box(word: Word, x: float, y: float, typeface: Typeface) -> Box:
    size = float(typeface.font.size)
    beside = min(size * 0.14, typeface.space_px * 0.45)
    right = x + typeface.font.getlength(word.text)
    return x - beside, y + size * 0.06, right + beside, y + size * (LINE_HEIGHT - 0.04)


def _whole(box: Box, columns: int, rows: int) -> tuple[int, int, int, int]:
    left, top, right, bottom = box
    return (
        max(0, int(left)),
        max(0, int(top)),
        min(columns, int(right) + 1),
        min(rows, int(bottom) + 1),
    )


def _box_mask(columns: int, rows: int, boxes: list[Box], radius: float) -> Image.Image:
    large = Image.new("L", (columns * FINE, rows * FINE), 0)
    pen = ImageDraw.Draw(large)
    for left, top, right, bottom in boxes:
        corners = (left * FINE, top * FINE, right * FINE - 1, bottom * FINE - 1)
        pen.rounded_rectangle(corners, radius * FINE, fill=255)
    return large.resize((columns, rows), Image.Resampling.BOX)


def _coloured(mask: Image.Image, colour: tuple[int, int, int], alpha: int) -> Image.Image:
    image = Image.new("RGBA", mask.size, (*colour, 0))
    image.putalpha(mask.point([value * alpha // 255 for value in range(256)]))
    return image
