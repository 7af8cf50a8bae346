"""The four voice types as espeak-ng's speakers, and what espeak calls a pitch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType

from stages.models import VoiceType

# Two-letter codes to espeak's voices. Portuguese is that of Portugal, as our stories are written.
VOICES_BY_LANGUAGE = MappingProxyType(
    {"en": "en", "es": "es", "fr": "fr", "de": "de", "it": "it", "pt": "pt"}
)


@dataclass(frozen=True)
class Speaker:
    """One of espeak's speakers, and how that one tells a story.

    espeak's parameters for pitch p and range r move the median pitch of a speaker so:

        scaled_hz * 2 ** ((p - 50) / 50) + fixed_hz + range_hz * (r / 50 - 1)

    The first part is its pitch_adjust_tab (wavegen.c), whose 50 steps are an octave; the rest was
    measured over all of p and r, and is right within 3 Hz.
    """

    variant: str
    scaled_hz: float
    fixed_hz: float
    range_hz: float
    pitch_hz: float  # the median pitch in which this one tells
    liveliness: float  # of the speaker's own pitch range
    tempo: float  # of the pace for the age
    rests: float  # of the pauses for the age


SPEAKERS: MappingProxyType[VoiceType, Speaker] = MappingProxyType(
    {
        "gentle": Speaker("f4", 133, 54, 26, 182, 0.9, 0.98, 1.1),
        "cheerful": Speaker("f3", 131, 92, 45, 250, 1.35, 1.08, 0.9),
        "silly": Speaker("Annie", 112, 135, 60, 295, 1.6, 1.18, 0.8),
        "wise": Speaker("m7", 66, 47, 23, 104, 0.85, 0.84, 1.25),
    }
)

_NEUTRAL, _MOST = 50, 99


def tune(speaker: Speaker, semitones: float, liveliness: float) -> tuple[int, int]:
    """espeak's pitch and range for so many semitones from the speaker's own pitch.

    Melodies stay as wide in semitones as they were: as many more Hz as the pitch is higher. What
    espeak cannot reach is as near as it can.
    """
    factor: float = 2 ** (semitones / 12)
    pitch_range = max(0, min(_MOST, round(_NEUTRAL * speaker.liveliness * liveliness * factor)))
    left_hz = speaker.range_hz * (pitch_range / _NEUTRAL - 1) + speaker.fixed_hz
    scale = max(1.0, speaker.pitch_hz * factor - left_hz) / speaker.scaled_hz
    pitch = round(_NEUTRAL + _NEUTRAL * math.log2(scale))
    return max(0, min(_MOST, pitch)), pitch_range
