"""A film's music as data: what is played when, and how it came about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Instrument = Literal["music_box", "marimba", "pluck", "pad", "bass", "shaker"]
Role = Literal["melody", "chords", "bass", "beat"]
PartKind = Literal["cover", "scene", "end"]


@dataclass(frozen=True)
class PlannedPart:
    """A part of the film that music is wanted for, in seconds of the film."""

    kind: PartKind
    mood: str
    start_s: float
    duration_s: float


@dataclass(frozen=True)
class ThemeNote:
    """A note of the theme: beats from its bar's start, steps of the scale from the tonic."""

    beat: float
    beats: float
    step: int


@dataclass(frozen=True)
class MelodyTheme:
    """Eight bars that the film is told by: a question of four, and its answer.

    `chords` holds a chord for each bar, by the step of the scale that it stands on.
    """

    bars: tuple[tuple[ThemeNote, ...], ...]
    chords: tuple[int, ...]


@dataclass(frozen=True)
class Note:
    """One sounding note. `pitch` is a MIDI number, 69 the A of 440 Hz; `loudness` is 0-1."""

    at_s: float
    length_s: float
    pitch: int
    loudness: float
    instrument: Instrument
    role: Role


@dataclass(frozen=True)
class Bar:
    """One bar: `theme_bar` is the bar of the theme that its melody may state, if any.

    It may last longer than its beats: then it is held, as a breath before the page turns.
    """

    at_s: float
    length_s: float
    beat_s: float
    chord: int
    theme_bar: int | None
    mood: str
    kind: PartKind
    page: int  # which of the film's parts, from 0


@dataclass(frozen=True)
class Score:
    """All of it. The last chord is struck at `last_chord_s` and rings to the end."""

    theme: MelodyTheme
    tonic: int
    scale: tuple[int, ...]
    bars: tuple[Bar, ...]
    notes: tuple[Note, ...]
    last_chord_s: float
    duration_s: float
