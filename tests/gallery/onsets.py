"""Measures how near the told time of a word is to the moment at which its sound begins."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from stages.models import Word

# Sound is looked at in frames of this length, so that an onset is told to the nearest of them.
_FRAME_S = 0.005

# A frame sounds when it is no more than this below the loud frames of the narration: under it lie
# the room's reflections and the last of a fading vowel, over it even an f or an h.
_BELOW_LOUD_DB = 38.0

# Within flowing speech words have no edge: one is measured after so long a pause, as it was told.
_PAUSE_S = 0.12

# An onset is sound after so much silence: less than the pause, for that may have been told wrong.
_SILENCE_S = 0.06

# As far from a word's time as an onset is looked for.
_REACH_S = 0.4


def onset_errors(
    wav_samples: NDArray[np.int16], rate_hz: int, words: Sequence[Word]
) -> list[float]:
    """Seconds from each word's time to the onset of its sound; negative where that is earlier.

    `wav_samples` are a narration's mono samples, without music under them. The root mean square
    of each 5 ms frame tells sound from silence, 38 dB below the narration's loud frames (their
    95th percentile). An onset is a sounding frame after at least 60 ms of silence. Only words that
    start after a pause are measured, by the onset nearest to them: the first word, and each whose
    predecessor ends 120 ms before it or more. `inf` stands where no onset lies within 0.4 s.
    """
    onsets_s = _onsets_s(np.asarray(wav_samples, np.float64), rate_hz)
    errors = []
    for before, word in zip([None, *words[:-1]], words, strict=True):
        if before is not None and word.start_s - before.end_s < _PAUSE_S:
            continue
        if not any(letter.isalnum() for letter in word.text):
            continue
        distances = onsets_s - word.start_s
        nearest = float(min(distances, key=abs, default=math.inf))
        errors.append(nearest if abs(nearest) <= _REACH_S else math.inf)
    return errors


def _onsets_s(samples: NDArray[np.float64], rate_hz: int) -> NDArray[np.float64]:
    frame = round(_FRAME_S * rate_hz)
    count = len(samples) // frame
    if not count:
        return np.empty(0)
    power = (samples[: count * frame].reshape(count, frame) ** 2).mean(axis=1)
    sounding = power > np.percentile(power, 95) * 10 ** (-_BELOW_LOUD_DB / 10)
    counted = np.concatenate([[0], np.cumsum(sounding)])
    at = np.arange(count)
    sounding_before = counted[at] - counted[np.maximum(0, at - round(_SILENCE_S / _FRAME_S))]
    return np.flatnonzero(sounding & (sounding_before == 0)) * frame / rate_hz
