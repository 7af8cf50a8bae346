"""The caption strip: which slip of paper lies low in the frame, and which word is lit on it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stages.models import Word
from stages.providers.local.filming.blend import blend
from stages.providers.local.filming.captions import Typeface, chunks
from stages.providers.local.filming.strip_paper import Strip, draw_strip

Pixels = NDArray[np.uint8]

FADE_S = 0.14
# In shorter pauses the last word stays lit: a light that flickers is hard to follow.
LIT_ON_S = 0.25


@dataclass(frozen=True)
class ShownWord:
    """A word as it stands in the frame.

    `ink` is how much of each pixel its letters cover (0-255), its corner at `left`, `top`.
    """

    text: str
    is_lit: bool
    left: int
    top: int
    ink: Pixels


class CaptionStrip:
    """All strips of one page, drawn once."""

    def __init__(self, words: tuple[Word, ...], width: int, height: int) -> None:
        typeface = Typeface(words, width, height)
        self._strips = [
            draw_strip(chunk, typeface, width, height) for chunk in chunks(words, typeface)
        ]
        # A word is spoken for many frames, and its strip put together for the first of them.
        self._last: tuple[Strip, int | None, Pixels] | None = None

    def show(self, frame: Pixels, at_s: float, until_s: float) -> None:
        """Lay the strip of a moment into the frame; times from the start of the narration.

        The first strip is there a little early; the last has faded out by `until_s`.
        """
        found = self._at(at_s, until_s)
        if found:
            strip, strength = found
            blend(frame, self._image(strip, _spoken(strip, at_s)), strip.left, strip.top, strength)

    def words(self, at_s: float, until_s: float) -> tuple[ShownWord, ...]:
        """The words that `show` draws at that moment, so that the frame can be measured."""
        found = self._at(at_s, until_s)
        if not found:
            return ()
        strip, lit = found[0], _spoken(found[0], at_s)
        written = [number for number, one in enumerate(strip.placed) if one.text]
        return tuple(_shown(strip, number, number == lit) for number in written)

    def band(self) -> tuple[int, int]:
        """The first row of the frame that any strip reaches, and the row after its last."""
        tops = [strip.top for strip in self._strips]
        ends = [strip.top + strip.plain.shape[0] for strip in self._strips]
        return min(tops, default=0), max(ends, default=0)

    def _image(self, strip: Strip, spoken: int | None) -> Pixels:
        last = self._last
        if last is None or last[0] is not strip or last[1] != spoken:
            last = self._last = (strip, spoken, _with_lit(strip, spoken))
        return last[2]

    def _at(self, at_s: float, until_s: float) -> tuple[Strip, float] | None:
        """The strip of a moment, and how far it has faded in (0-1)."""
        for number, strip in enumerate(self._strips):
            first, last = number == 0, number == len(self._strips) - 1
            start_s = strip.chunk.start_s - (2 * FADE_S if first else 0)
            end_s = until_s if last else strip.chunk.end_s
            if start_s <= at_s < end_s:
                rising = (at_s - start_s) / FADE_S if first else 1.0
                falling = (end_s - at_s) / FADE_S if last else 1.0
                return strip, min(1.0, rising, falling)
        return None


def _with_lit(strip: Strip, spoken: int | None) -> Pixels:
    if spoken is None:
        return strip.plain
    left, top, right, bottom = strip.boxes[spoken]
    image = strip.plain.copy()
    image[top:bottom, left:right] = strip.lit[top:bottom, left:right]
    return image


def _spoken(strip: Strip, at_s: float) -> int | None:
    """The place of the word that is heard at that moment."""
    words = strip.chunk.words
    for at, word in enumerate(words):
        after_s = words[at + 1].start_s if at + 1 < len(words) else word.end_s
        if word.start_s <= at_s < max(word.end_s, min(after_s, word.end_s + LIT_ON_S)):
            return at
    return None


def _shown(strip: Strip, number: int, is_lit: bool) -> ShownWord:
    left, top, right, bottom = strip.boxes[number]
    ink = strip.ink(number)[top:bottom, left:right]
    return ShownWord(strip.placed[number].text, is_lit, strip.left + left, strip.top + top, ink)
