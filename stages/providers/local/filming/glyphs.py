"""Which characters a font can draw: those that it cannot come out as boxes."""

from __future__ import annotations

from PIL import ImageFont

# Never a character, so no font has it: it is drawn as what is missing.
_NO_CHARACTER = "\U0010fffe"
# They pick and join emoji, and are not seen themselves.
_UNSEEN = "\ufe0f\u200d"


def missing_from(font: ImageFont.FreeTypeFont, text: str) -> frozenset[str]:
    """The characters of a text that the font does not have."""
    box = bytes(font.getmask(_NO_CHARACTER))
    # Every font of ours has all of these, and nearly every text consists of them.
    unusual = {char for char in text if not (char.isascii() and char.isprintable())}
    return frozenset(char for char in unusual if bytes(font.getmask(char)) == box)


def drawable(font: ImageFont.FreeTypeFont, text: str) -> str:
    """The text without what the font cannot draw."""
    left_out = missing_from(font, text) | set(_UNSEEN)
    return "".join(char for char in text if char not in left_out)
