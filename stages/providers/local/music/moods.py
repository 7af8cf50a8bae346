"""What a page's mood asks of its music: how busy it is, how it is accompanied, how full."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Figure = Literal["pulse", "arpeggio", "rolled", "skipping", "broad"]
Telling = Literal["plain", "sparse", "ornate"]


@dataclass(frozen=True)
class Mood:
    """How a page is accompanied."""

    figure: Figure
    telling: Telling
    octave: int  # of the melody, beside the theme's own
    pad: float  # 0-1
    shaker: float  # 0-1, of what the tone has
    swing_db: float  # louder or softer than a page of another mood


MOODS: MappingProxyType[str, Mood] = MappingProxyType(
    {
        "happy": Mood("pulse", "plain", 0, 0.25, 0.7, 0.0),
        "calm": Mood("rolled", "sparse", 0, 0.8, 0.0, -1.0),
        "curious": Mood("skipping", "plain", 0, 0.2, 0.4, -0.5),
        "excited": Mood("skipping", "ornate", 0, 0.2, 1.0, 0.8),
        "dreamy": Mood("arpeggio", "sparse", 1, 1.0, 0.0, -1.0),
        "proud": Mood("broad", "plain", 0, 0.6, 0.6, 0.8),
        "tender": Mood("arpeggio", "sparse", 0, 0.7, 0.0, -0.8),
    }
)


def mood_of(name: str) -> Mood:
    """The mood of that name; a happy one for a name that we do not know."""
    return MOODS.get(name, MOODS["happy"])
