"""One moment of a story, told at three lengths, and the shape that four such moments make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stages.models import Action, Theme, Weather

Mood = Literal["happy", "calm", "curious", "excited", "dreamy", "proud", "tender"]
Band = Literal["small", "middle", "big"]


@dataclass(frozen=True)
class Beat:
    """A moment in sentences; `{hero}` and the other fields of `Telling` are filled in later.

    Ages 2-4 hear `short`, ages 5-7 also `more`, ages 8-10 also `rich`, so each reads on its own.
    """

    short: str
    more: str
    rich: str
    action: Action
    mood: Mood
    weather: Weather | None = None  # where the words speak of it

    def sentences(self, band: Band) -> str:
        """The words for this band, with their fields not yet filled in."""
        parts = {"small": 1, "middle": 2, "big": 3}[band]
        return " ".join((self.short, self.more, self.rich)[:parts])


@dataclass(frozen=True)
class Shape:
    """What a story is about. It happens anywhere: no moment names a place or a kind of hero."""

    title: str
    themes: tuple[Theme, ...]
    wish: Beat
    attempt: Beat  # a first try, told only in longer stories
    turn: Beat  # how the wish comes true; stands without `attempt`
    glad: Beat  # what came of it, told only in longer stories


def band_of(age: int) -> Band:
    """The band of a child's age in years (2-10)."""
    if age <= 4:
        return "small"
    return "middle" if age <= 7 else "big"
