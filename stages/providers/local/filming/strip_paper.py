"""The strip itself: a slip of torn paper with a chunk's words on it, plain and lit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from stages.providers.local.filming.blend import premultiplied
from stages.providers.local.filming.captions import Chunk, Typeface, is_tall

Pixels = NDArray[np.uint8]
Box = tuple[float, float, float, float]
Whole = tuple[int, int, int, int]  # left, top, right, bottom in pixels

# Dark brown on paper of this alpha keeps a contrast of 11:1 even over black, and 9:1 on the marker.
INK = (52, 34, 28)
PAPER = (255, 250, 238)
PAPER_ALPHA = 238
MARKER = (255, 209, 92)
# Who cannot tell the marker's yellow from the paper sees this line under the word.
UNDERLINE = (176, 82, 22)
SHADE, SHADE_ALPHA = (44, 28, 34), 84

BOTTOM_MARGIN = 0.03  # of the frame's height
BOTTOM_MARGIN_TALL = 0.085  # phone players lay their controls over what is lower
# Of the letters' size.
LINE_HEIGHT = 1.32
PAD_X, PAD_Y = 0.75, 0.34
AROUND = 0.2  # room for the shade
RAGGED = 0.035  # how far the torn edge strays
FINE = 3  # Pillow draws shapes without smoothing: they are drawn larger, then made small


@dataclass(frozen=True)
class Placed:
    """What is written of a word, and where: its left end, and the middle of its line."""

    text: str
    width: float
    x: float
    y: float


@dataclass(frozen=True)
class Strip:
    """A chunk as it lies in the frame: premultiplied RGBA, its corner, and each word's place."""

    chunk: Chunk
    left: int
    top: int
    plain: Pixels
    lit: Pixels
    boxes: tuple[Whole, ...]  # of each word's marker, within the strip
    placed: tuple[Placed, ...]
    font: ImageFont.FreeTypeFont

    def ink(self, number: int) -> Pixels:
        """How much of each pixel of the strip the letters of one word cover, 0-255."""
        mask = Image.new("L", (self.plain.shape[1], self.plain.shape[0]), 0)
        _write(ImageDraw.Draw(mask), self.placed[number], self.font, 255)
        return np.asarray(mask, np.uint8)


def draw_strip(chunk: Chunk, typeface: Typeface, width: int, height: int) -> Strip:
    """The strip of a chunk for frames of `width` × `height`."""
    size = float(typeface.font.size)
    around = max(2.0, size * AROUND)
    line_px = size * LINE_HEIGHT
    inner = max(typeface.measure(line) for line in chunk.lines) + 2 * PAD_X * size
    columns = round(inner + 2 * around)
    rows = round(line_px * len(chunk.lines) + 2 * (PAD_Y * size + around))
    placed = tuple(_places(chunk, typeface, columns, around + PAD_Y * size))
    paper = _torn(columns, rows, around, size)
    plain = _on_its_shade(paper, size)
    boxes = [_marker_box(one, typeface) for one in placed]
    lit = plain.copy()
    _mark(lit, [box for one, box in zip(placed, boxes, strict=True) if one.text], size)
    for image in (plain, lit):
        pen = ImageDraw.Draw(image)
        for one in placed:
            _write(pen, one, typeface.font, INK)
    margin = BOTTOM_MARGIN_TALL if is_tall(width, height) else BOTTOM_MARGIN
    return Strip(
        chunk,
        (width - columns) // 2,
        round(height * (1 - margin) + around) - rows,
        premultiplied(np.asarray(plain)),
        premultiplied(np.asarray(lit)),
        tuple(_whole(box, columns, rows) for box in boxes),
        placed,
        typeface.font,
    )


def _places(chunk: Chunk, typeface: Typeface, columns: int, top: float) -> Sequence[Placed]:
    line_px = typeface.font.size * LINE_HEIGHT
    placed: list[Placed] = []
    for number, line in enumerate(chunk.lines):
        x = (columns - typeface.measure(line)) / 2
        for word in line:
            width = typeface.measure((word,))
            placed.append(Placed(typeface.drawn(word), width, x, top + (number + 0.5) * line_px))
            x += width + typeface.space_px
    return placed


def _write(
    pen: ImageDraw.ImageDraw,
    placed: Placed,
    font: ImageFont.FreeTypeFont,
    ink: int | tuple[int, int, int],
) -> None:
    pen.text((placed.x, placed.y), placed.text, ink, font, anchor="lm")


def _marker_box(placed: Placed, typeface: Typeface) -> Box:
    size = float(typeface.font.size)
    beside = min(size * 0.14, typeface.space_px * 0.45)
    right = placed.x + placed.width
    half = size * LINE_HEIGHT / 2
    return placed.x - beside, placed.y - half + size * 0.05, right + beside, placed.y + half


def _mark(image: Image.Image, boxes: Sequence[Box], size: float) -> None:
    """A marker's swipe behind each word, and the line that it leaves at its lower edge."""
    marks = _boxes_mask(image.size, boxes, size * 0.24)
    image.paste(Image.new("RGBA", image.size, (*MARKER, 255)), mask=marks)
    line = max(1.0, size * 0.085)
    inset = size * 0.1
    under = [
        (left + inset, bottom - line - size * 0.02, right - inset, bottom - size * 0.02)
        for left, _, right, bottom in boxes
    ]
    lines = _boxes_mask(image.size, under, line / 2)
    image.paste(Image.new("RGBA", image.size, (*UNDERLINE, 255)), mask=lines)


def _whole(box: Box, columns: int, rows: int) -> Whole:
    left, top, right, bottom = box
    return (
        max(0, int(left)),
        max(0, int(top)),
        min(columns, int(right) + 1),
        min(rows, int(bottom) + 1),
    )


def _boxes_mask(size: tuple[int, int], boxes: Sequence[Box], radius: float) -> Image.Image:
    large = Image.new("L", (size[0] * FINE, size[1] * FINE), 0)
    pen = ImageDraw.Draw(large)
    for left, top, right, bottom in boxes:
        corners = (left * FINE, top * FINE, right * FINE - 1, bottom * FINE - 1)
        pen.rounded_rectangle(corners, radius * FINE, fill=255)
    return large.resize(size, Image.Resampling.BOX)


def _torn(columns: int, rows: int, around: float, size: float) -> Image.Image:
    """The paper's mask: a slip whose edges were torn along a ruler, a little unevenly."""
    rng = np.random.default_rng(columns)
    left, top, right, bottom = around, around, columns - around, rows - around
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    points: list[tuple[float, float]] = []
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True):
        steps = max(2, round(max(abs(x1 - x0), abs(y1 - y0)) / (size * 0.55)))
        for share in np.arange(steps) / steps:
            stray = rng.uniform(-RAGGED, RAGGED, 2) * size
            x, y = x0 + (x1 - x0) * share + stray[0], y0 + (y1 - y0) * share + stray[1]
            points.append((float(x) * FINE, float(y) * FINE))
    large = Image.new("L", (columns * FINE, rows * FINE), 0)
    ImageDraw.Draw(large).polygon(points, fill=255)
    return large.resize((columns, rows), Image.Resampling.BOX)


def _on_its_shade(paper: Image.Image, size: float) -> Image.Image:
    """The paper over the soft shade that it throws; straight RGBA."""
    shade = ImageChops.offset(paper, 0, max(1, round(size * 0.05)))
    shade = shade.filter(ImageFilter.GaussianBlur(max(0.6, size * 0.07)))
    image = _coloured(shade, SHADE, SHADE_ALPHA)
    # What shows through the paper is the picture, not the shade.
    image.paste((*PAPER, 0), mask=paper)
    return Image.alpha_composite(image, _coloured(paper, PAPER, PAPER_ALPHA))


def _coloured(mask: Image.Image, colour: tuple[int, int, int], alpha: int) -> Image.Image:
    image = Image.new("RGBA", mask.size, (*colour, 0))
    image.putalpha(mask.point([value * alpha // 255 for value in range(256)]))
    return image
