"""The cover's lettering: the title cut from coloured paper, and whose story it is."""

from __future__ import annotations

import colorsys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from stages.fonts import TEXT_BOLD_FONT, TITLE_FONT
from stages.models import Placement
from stages.providers.local.painting.hero import SHADOW_COLOUR, lay
from stages.providers.local.painting.palettes import contrast, hexed, rgb
from stages.providers.local.painting.placement import is_wide, lies_flat
from stages.providers.local.phrases import phrases_in

Pixels = NDArray[np.uint8]

PAPER = "#fffdf5"
INK = "#3a2a52"
LEADING = 1.16  # from one baseline of the title to the next, in sizes
HEAD = 0.22  # empty room that the font keeps above its letters, in sizes
TAIL = 0.3  # room below the last baseline for tails, in sizes


@dataclass(frozen=True)
class Area:
    """Where lettering may go, in pixels."""

    left: float
    top: float
    width: float
    height: float

    def as_box(self, width: int, height: int) -> tuple[float, float, float, float]:
        """Left, top, right and bottom as fractions of a picture's size."""
        right, bottom = self.left + self.width, self.top + self.height
        return (self.left / width, self.top / height, right / width, bottom / height)


@dataclass(frozen=True)
class CoverText:
    """What stands on a cover."""

    title: str
    child_name: str  # "" where it is not known
    language: str


def title_area(spot: Placement, cutout: Pixels, width: int, height: int, *, company: bool) -> Area:
    """Beside the hero where there is room enough for words, above it otherwise.

    With `company` the room ends above their heads: they stand below the title, or, where a flat
    hero leaves no room at its sides, behind it.
    """
    tall = spot.height * height
    left_of_hero = spot.x * width - tall * cutout.shape[1] / cutout.shape[0] / 2
    edge = 0.05 * width
    beside = left_of_hero - 0.04 * width - edge
    if beside > 0.34 * width and is_wide(width, height):
        return Area(edge, 0.07 * height, beside, (0.5 if company else 0.6) * height)
    top = 0.045 * height
    above = spot.y * height - tall - 0.045 * height - top
    if company:
        above = min(above - (0.22 * height if lies_flat(cutout) else 0), 0.34 * height)
    return Area(edge, top, width - 2 * edge, above)


def letter_cover(
    picture: Pixels, area: Area, text: CoverText, colours: Sequence[str], rng: Random
) -> None:
    """Set the title, and a line for the child if the name is known, in the middle of `area`.

    `picture` is (height, width, 3) RGB and is changed in place. Letters that the fonts do not have
    (emoji, other scripts) are left out.
    """
    line = byline(text)
    room = area.height * (0.8 if line else 1.0)
    lines, size = fitted(
        readable(text.title, _font(TITLE_FONT, 20)), area.width, room, picture.shape[0]
    )
    step = size * LEADING
    y = (
        area.top
        + (area.height - len(lines) * step - TAIL * size - (area.height * 0.14 if line else 0)) / 2
    )
    inks = inks_of(colours)
    sheet, glow = _blank(picture), _blank(picture)
    font, rim = _font(TITLE_FONT, size), max(3, round(size * 0.11))
    for i, words in enumerate(lines):
        x = area.left + (area.width - font.getlength(words)) / 2
        _letters(
            sheet, glow, words, (x, y + i * step - HEAD * size), font, rim, inks[i % len(inks)], rng
        )
    if line:
        y += len(lines) * step + TAIL * size
        size = _shrunk(line, area.width * 0.86, min(area.height * 0.1, size * 0.62))
        small = _font(TEXT_BOLD_FONT, size)
        x = area.left + (area.width - small.getlength(line)) / 2
        at = (x, y)
        _letters(sheet, glow, line, at, small, max(2, round(size * 0.2)), INK, None)
    _lay_sheets(picture, glow, sheet, rim)


def inks_of(colours: Sequence[str]) -> list[str]:
    """One or two inks for the title from the drawing's colours, legible on paper (4.5:1)."""
    return [*map(_legible, filter(_hue_reads, colours))][:2] or [INK]


def byline(text: CoverText) -> str:
    """Whose story it is, in the story's language; "" where no name is known."""
    name = readable(text.child_name, _font(TEXT_BOLD_FONT, 20))
    return phrases_in(text.language).story_for.format(name=name) if name else ""


def readable(text: str, font: ImageFont.FreeTypeFont) -> str:
    """The text without what the font cannot draw, in composed letters and single spaces."""
    missing = bytes(font.getmask("\U0010fffe"))
    kept = [
        char
        for char in unicodedata.normalize("NFC", " ".join(text.split()))
        if char == " " or (char.isprintable() and _drawn(font, char, missing))
    ]
    return " ".join("".join(kept).split())


def fitted(text: str, width: float, height: float, picture_height: int) -> tuple[list[str], int]:
    """The text in lines, and the largest size in pixels at which they fill the room given."""
    if not text:
        return [], 1
    size = round(min(picture_height * 0.2, height / 1.5))
    while True:
        font = _font(TITLE_FONT, size)
        lines = _wrapped(text, font, width - size * 0.3)
        # A word is broken only when letters would otherwise become too small to read.
        whole = " ".join(lines) == text
        if (len(lines) * LEADING + TAIL) * size <= height and (
            whole or size < picture_height * 0.06
        ):
            return _balanced(lines, text, font, width - size * 0.3), size
        size = round(size * 0.94) if size > 24 else size - 1
        if size <= 9:
            return lines, 9


def _wrapped(text: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}".strip()
        if font.getlength(joined) <= width:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        for char in word:
            if font.getlength(lines[-1] + char) > width:
                lines.append("")
            lines[-1] += char
    return lines


def _balanced(lines: list[str], text: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    """The same number of lines, as even as they come: no single word left over at the end."""
    best = lines
    for percent in range(96, 50, -4):
        tried = _wrapped(text, font, width * percent / 100)
        if len(tried) > len(lines) or " ".join(tried) != text:
            break
        best = tried
    return best


def _letters(
    sheet: Image.Image,
    glow: Image.Image,
    text: str,
    at: tuple[float, float],
    font: ImageFont.FreeTypeFont,
    rim: int,
    colour: str,
    rng: Random | None,
) -> None:
    """Draw one line letter by letter, each a little up or down if there is a `rng`."""
    ink, paper = ImageDraw.Draw(sheet), ImageDraw.Draw(glow)
    spots = []
    for i, char in enumerate(text):
        x = at[0] + font.getlength(text[: i + 1]) - font.getlength(char)
        y = at[1] + (rng.uniform(-0.025, 0.025) * font.size if rng else 0)
        spots.append((x, y, char))
    for x, y, char in spots:
        paper.text((x, y), char, font=font, fill=PAPER, stroke_width=rim, stroke_fill=PAPER)
        ink.text((x, y), char, font=font, fill=colour)


def _lay_sheets(picture: Pixels, glow: Image.Image, sheet: Image.Image, rim: int) -> None:
    lettered = glow.getbbox()
    if lettered is None:
        return
    # Only where letters and their shadow are: most of the page is bare.
    reach = 4 * rim
    left, top = max(0, lettered[0] - reach), max(0, lettered[1] - reach)
    window = (left, top, lettered[2] + reach, lettered[3] + reach)
    paper = np.array(glow.crop(window))
    shade = paper.copy()
    shade[..., :3] = SHADOW_COLOUR
    shade[..., 3] = cv2.GaussianBlur(paper[..., 3], (0, 0), max(rim * 0.7, 1)) * 0.42
    lay(picture, shade, left + round(rim * 0.4), top + round(rim * 0.5))
    lay(picture, paper, left, top)
    lay(picture, np.array(sheet.crop(window)), left, top)


def _blank(picture: Pixels) -> Image.Image:
    return Image.new("RGBA", (picture.shape[1], picture.shape[0]), (0, 0, 0, 0))


def _legible(colour: str) -> str:
    """The same hue, deep enough to read on paper."""
    hue, light, strength = colorsys.rgb_to_hls(*rgb(colour))
    while contrast(colour, PAPER) < 4.5:
        light -= 0.03
        colour = hexed(colorsys.hls_to_rgb(hue, light, strength))
    return colour


def _hue_reads(colour: str) -> bool:
    """Yellows turn to mud when they are made deep enough to read."""
    return not 0.09 < colorsys.rgb_to_hls(*rgb(colour))[0] < 0.2


def _shrunk(text: str, width: float, size: float) -> int:
    font = _font(TEXT_BOLD_FONT, round(size))
    return max(9, round(size * min(1, width / max(font.getlength(text), 1))))


def _drawn(font: ImageFont.FreeTypeFont, char: str, missing: bytes) -> bool:
    mask = font.getmask(char)
    return mask.size[0] > 0 and bytes(mask) != missing


def _font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), size)
