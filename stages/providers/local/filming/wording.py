"""The end card's words: set in as few lines as they need, as large as their room allows."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from PIL import ImageDraw, ImageFont

from stages.providers.local.filming.glyphs import missing_from

LEADING = 1.25  # from one line to the next, in sizes
SHRINK = 0.95
SMALLEST_PX = 6.0
# By Unicode category: they are no part of what is said, and at the ends may be left out.
_SYMBOLS = ("S", "C")
_UNSEEN = " \ufe0f\u200d"  # a space, and what picks or joins emoji


@dataclass(frozen=True)
class Wording:
    """Lines of one text, ready to be drawn; empty text has none."""

    lines: tuple[str, ...]
    font: ImageFont.FreeTypeFont

    @property
    def width(self) -> float:
        return max((self.font.getlength(line) for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        return len(self.lines) * self.font.size * LEADING

    def draw(
        self, pen: ImageDraw.ImageDraw, x: float, top: float, ink: tuple[int, int, int]
    ) -> None:
        """Draw the lines centred on `x`, below `top`."""
        step = self.font.size * LEADING
        for number, line in enumerate(self.lines):
            pen.text((x, top + (number + 0.5) * step), line, ink, self.font, anchor="mm")


def set_words(text: str, path: Path, size: float, wide: float, most_lines: int) -> Wording:
    """The text at `size` px or smaller, on at most `most_lines` (1 or 2) lines of `wide` px."""
    words = text.split()
    while True:
        font = ImageFont.truetype(str(path), max(SMALLEST_PX, size))
        lines = _broken(words, font, wide, most_lines)
        if lines is None and size <= SMALLEST_PX:
            lines = (" ".join(words),)
        if lines is not None:
            return Wording(lines, font)
        size *= SHRINK


def as_typed(text: str, path: Path) -> str:
    """The text, if the font can draw all of it; "" if not, for half of it would say another thing.

    Symbols before and after it (hearts, say) are left out where the font does not have them.
    """
    whole = unicodedata.normalize("NFC", " ".join(text.split()))
    missing = missing_from(ImageFont.truetype(str(path), 20), whole)

    def is_left_out(char: str) -> bool:
        is_symbol = unicodedata.category(char).startswith(_SYMBOLS)
        return char in _UNSEEN or (is_symbol and char in missing)

    first = next((at for at, char in enumerate(whole) if not is_left_out(char)), len(whole))
    last = next((at for at, char in enumerate(whole[::-1]) if not is_left_out(char)), len(whole))
    kept = whole[first : len(whole) - last]
    return "" if missing & set(kept) else kept


def _broken(
    words: list[str], font: ImageFont.FreeTypeFont, wide: float, most_lines: int
) -> tuple[str, ...] | None:
    """The words on one line, else on two of about the same length; None if they do not fit."""
    if not words:
        return ()
    if font.getlength(" ".join(words)) <= wide:
        return (" ".join(words),)
    if most_lines < 2 or len(words) < 2:
        return None
    pairs = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    best = min(pairs, key=lambda pair: max(map(font.getlength, pair)))
    return best if max(map(font.getlength, best)) <= wide else None
