"""The end card: the child's own drawing taped into the book, and who drew it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

from stages.fonts import TEXT_BOLD_FONT, TITLE_FONT
from stages.providers.local.filming.paper import sheet
from stages.providers.local.filming.picture import MARGIN

Pixels = NDArray[np.uint8]

INK = (74, 48, 40)
SOFT_INK = (112, 82, 68)
PRINT = (255, 254, 250)
TAPE = (240, 214, 150)
TAPE_ALPHA = 190
TILT_DEG = 2.4
THE_END = "The End"


def draw_card(drawing: Pixels, child_name: str, width: int, height: int) -> Pixels:
    """The card for frames of `width` × `height`, at the camera's working size; RGB pixels."""
    columns, rows = round(width * MARGIN), round(height * MARGIN)
    card = Image.fromarray(sheet(columns, rows))
    beside = columns > rows * 1.2
    if beside:
        framed = _print(drawing, (0.52 * columns, 0.78 * rows))
        middle, words, wide = (0.345 * columns, 0.5 * rows), (0.79 * columns, 0.5 * rows), 0.3
    else:
        framed = _print(drawing, (0.76 * columns, 0.56 * rows))
        middle = (0.5 * columns, 0.4 * rows)
        # The words stay near a drawing that is wide and low.
        below = min(0.84 * rows, middle[1] + framed.height / 2 + 0.2 * min(rows, columns))
        words, wide = (0.5 * columns, below), 0.84
    _tape_in(card, framed, middle)
    _letter(card, child_name, words, wide * columns, min(rows, columns))
    return np.asarray(card, np.uint8)


def _print(drawing: Pixels, room: tuple[float, float]) -> Image.Image:
    """The drawing with a white border, as a photograph comes from the shop."""
    border = max(2, round(0.028 * min(room)))
    rows, columns = drawing.shape[:2]
    scale = min((room[0] - 2 * border) / columns, (room[1] - 2 * border) / rows)
    size = (max(1, round(columns * scale)), max(1, round(rows * scale)))
    picture = Image.fromarray(drawing).resize(size, Image.Resampling.LANCZOS)
    framed = Image.new("RGBA", (size[0] + 2 * border, size[1] + 2 * border), (*PRINT, 255))
    framed.paste(picture, (border, border))
    return framed


def _tape_in(card: Image.Image, framed: Image.Image, middle: tuple[float, float]) -> None:
    size = max(card.size)
    tape = Image.new("RGBA", (round(0.085 * size), round(0.026 * size)), (*TAPE, TAPE_ALPHA))
    corners = [(-0.5, -0.5, 42), (0.5, -0.5, -42)]
    turned = _tilted(framed, TILT_DEG, PRINT)
    _shade(card, turned, middle, 0.006 * size)
    _put(card, turned, middle)
    for x, y, angle in corners:
        at = (middle[0] + x * framed.width * 0.985, middle[1] + y * framed.height * 0.985)
        strip = _tilted(tape, angle + TILT_DEG, TAPE)
        _put(card, strip, _about(at, middle, TILT_DEG))


def _tilted(image: Image.Image, angle_deg: float, colour: tuple[int, int, int]) -> Image.Image:
    # With a clear edge around it, or the turned edge would be jagged.
    clear = (*colour, 0)
    return ImageOps.expand(image, 2, clear).rotate(
        angle_deg, Image.Resampling.BICUBIC, expand=True, fillcolor=clear
    )


def _about(
    point: tuple[float, float], middle: tuple[float, float], angle_deg: float
) -> tuple[float, float]:
    """Where a point comes to lie when all is turned counter-clockwise about the middle."""
    turn = np.radians(angle_deg)
    x, y = point[0] - middle[0], point[1] - middle[1]
    return (
        float(middle[0] + x * np.cos(turn) + y * np.sin(turn)),
        float(middle[1] - x * np.sin(turn) + y * np.cos(turn)),
    )


def _shade(
    card: Image.Image, image: Image.Image, middle: tuple[float, float], reach: float
) -> None:
    pad = round(reach * 4)
    soft = Image.new("L", (image.width + 2 * pad, image.height + 2 * pad), 0)
    soft.paste(image.getchannel("A").point([value * 42 // 100 for value in range(256)]), (pad, pad))
    soft = soft.filter(ImageFilter.GaussianBlur(reach * 1.4))
    dark = Image.new("RGBA", soft.size, (52, 34, 40, 0))
    dark.putalpha(soft)
    _put(card, dark, (middle[0] + reach, middle[1] + reach * 1.5))


def _put(card: Image.Image, image: Image.Image, middle: tuple[float, float]) -> None:
    corner = (round(middle[0] - image.width / 2), round(middle[1] - image.height / 2))
    card.paste(image, corner, image)


def _letter(
    card: Image.Image, child_name: str, middle: tuple[float, float], wide: float, size: int
) -> None:
    pen = ImageDraw.Draw(card)
    title = _fitting(str(TITLE_FONT), THE_END, 0.125 * size, wide)
    below = f"Drawn by {child_name}" if child_name else ""
    name = _fitting(str(TEXT_BOLD_FONT), below, 0.052 * size, wide)
    gap = 0.085 * size
    up = gap / 2 if below else 0.0
    pen.text((middle[0], middle[1] - up), THE_END, INK, title, anchor="mm")
    if below:
        pen.text((middle[0], middle[1] + gap * 0.75), below, SOFT_INK, name, anchor="mm")


def _fitting(path: str, text: str, size: float, wide: float) -> ImageFont.FreeTypeFont:
    """The font at that size, or smaller where the text would be wider than its room."""
    font = ImageFont.truetype(path, max(1.0, size))
    long = font.getlength(text)
    return font if long <= wide else ImageFont.truetype(path, max(1.0, size * wide / long))
