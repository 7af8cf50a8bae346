"""Plays a score: every note at its time and place between left and right."""

from __future__ import annotations

import random
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from stages.providers.local.music.instruments import RATE_HZ, Tone, sound
from stages.providers.local.music.score import Instrument, Note, Role, Score

Stereo = NDArray[np.float32]

# Where each plays: 0 left, 1 right. The voice has the middle, so nobody is only there.
_PLACES: MappingProxyType[Role, float] = MappingProxyType(
    {"melody": 0.60, "chords": 0.34, "bass": 0.5, "beat": 0.72}
)

# How loud each instrument sounds beside the others, when all are asked for the same.
_BALANCE: MappingProxyType[Instrument, float] = MappingProxyType(
    {"music_box": 0.7, "marimba": 1.0, "pluck": 0.85, "pad": 0.55, "bass": 0.8, "shaker": 1.0}
)

# Nobody plays like a clock: at most so much later, and so much louder or softer.
_LATE_S = 0.012
_UNEVEN = 0.08

# Lengths are played in these steps, so that a note is made once for all bars like it.
_LENGTH_STEP_S = 0.05


def perform(score: Score, seed: str) -> Stereo:
    """Samples (2, count) at RATE_HZ, as long as the score; about 0.3 at its loudest."""
    played = np.zeros((2, round(score.duration_s * RATE_HZ)), np.float32)
    chance = random.Random(f"performance/{seed}")
    made: dict[tuple[Instrument, int, int], Tone] = {}
    for note in score.notes:
        steps = round(note.length_s / _LENGTH_STEP_S) if note.instrument == "pad" else 0
        kind = (note.instrument, note.pitch, steps)
        if kind not in made:
            made[kind] = sound(note.instrument, note.pitch, steps * _LENGTH_STEP_S)
        _add(played, made[kind], note, chance)
    return played


def _add(played: Stereo, tone: Tone, note: Note, chance: random.Random) -> None:
    begin = round((note.at_s + chance.uniform(0, _LATE_S)) * RATE_HZ)
    heard = tone[: max(0, played.shape[1] - begin)]
    loudness = note.loudness * _BALANCE[note.instrument] * chance.uniform(1 - _UNEVEN, 1 + _UNEVEN)
    place = _PLACES[note.role]
    for channel, share in enumerate((1 - place, place)):
        played[channel, begin : begin + len(heard)] += np.float32(loudness * share**0.5) * heard
