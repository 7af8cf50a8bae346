"""What a story's theme asks of its music: tempo, meter, scale, chords and instruments."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from stages.models import Theme
from stages.providers.local.music.score import Instrument

# Semitones above the tonic. All of them have the major third: nothing here is gloomy.
MAJOR = (0, 2, 4, 5, 7, 9, 11)
LYDIAN = (0, 2, 4, 6, 7, 9, 11)
MIXOLYDIAN = (0, 2, 4, 5, 7, 9, 10)

_ALL_STEPS = (0, 1, 2, 3, 4, 5, 6)
_PENTATONIC = (0, 1, 2, 4, 5)  # no half steps: a melody of these cannot jar


@dataclass(frozen=True)
class Chords:
    """Where the theme may go, by steps of the scale: how it opens, turns away, and comes home.

    Each is one bar; `away` ends its question openly, `home` comes before the last tonic.
    """

    openings: tuple[tuple[int, int], ...]
    turns: tuple[int, ...]
    away: int
    home: int


# I, then vi, IV or V; ii, IV or vi before the dominant.
_MAJOR_CHORDS = Chords(((0, 5), (0, 3), (0, 4), (0, 2)), (1, 3, 5), away=4, home=4)
# The bright II stands for IV, which has no pure fifth here.
_LYDIAN_CHORDS = Chords(((0, 1), (0, 4), (0, 5)), (1, 2, 5), away=4, home=4)
# The low seventh's chord is what makes it sound like setting out.
_MIXOLYDIAN_CHORDS = Chords(((0, 6), (0, 3)), (1, 6, 5), away=3, home=6)


@dataclass(frozen=True)
class Tone:
    """The music of one theme. `bar_s` is what a bar of `beats` beats lasts before it is fitted."""

    bar_s: float
    beats: int
    tonics: tuple[int, ...]  # MIDI numbers to choose from
    scale: tuple[int, ...]
    melody_steps: tuple[int, ...]
    chords: Chords
    lead: Instrument
    second: Instrument  # plays the chords, and answers the lead
    shaker: float  # 0-1


TONES: MappingProxyType[Theme, Tone] = MappingProxyType(
    {
        "adventure": Tone(
            *(1.10, 2, (62, 65, 67), MIXOLYDIAN, _ALL_STEPS, _MIXOLYDIAN_CHORDS),
            *("marimba", "pluck", 0.8),
        ),
        "kindness": Tone(
            *(1.50, 3, (65, 67, 62), MAJOR, _ALL_STEPS, _MAJOR_CHORDS, "pluck", "marimba", 0.0)
        ),
        "bravery": Tone(
            *(1.20, 2, (60, 62, 65), MAJOR, _ALL_STEPS, _MAJOR_CHORDS, "pluck", "marimba", 0.7)
        ),
        "bedtime": Tone(
            *(1.75, 3, (60, 62, 65), MAJOR, _PENTATONIC, _MAJOR_CHORDS),
            *("music_box", "pluck", 0.0),
        ),
        "friendship": Tone(
            *(1.22, 2, (60, 65, 67), MAJOR, _ALL_STEPS, _MAJOR_CHORDS, "marimba", "pluck", 0.5)
        ),
        "counting": Tone(
            *(1.14, 2, (60, 62, 67), MAJOR, _PENTATONIC, _MAJOR_CHORDS),
            *("music_box", "marimba", 0.5),
        ),
        "nature": Tone(
            *(1.36, 2, (62, 65, 67), LYDIAN, _ALL_STEPS, _LYDIAN_CHORDS, "pluck", "music_box", 0.0)
        ),
    }
)
