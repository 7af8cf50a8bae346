"""How loud the bed is at each moment: full between words, down before the first of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from stages.providers.local.soundtrack.timeline import Span

# The bed goes down in this time and is there just before the word; it comes back slowly.
ATTACK_S, RELEASE_S = 0.15, 0.6
_BEFORE_S, _AFTER_S = 0.03, 0.12

# Levels are counted out so often, and go straight between.
_STEPS_A_SECOND = 100

# Samples that are made louder or softer at once: bounds the memory for a long film.
_AT_ONCE = 1 << 20

# How long a change from one page's level to the next one's takes.
_PAGE_S = 0.5

# The bed is silent at the last sample, whatever still rings.
_END_FADE_S = 0.35


class Fader:
    """A level in dB over the film's time, and the hand that moves it."""

    def __init__(self, duration_s: float) -> None:
        self._duration_s = duration_s
        self._time = np.arange(round(duration_s * _STEPS_A_SECOND) + 2) / _STEPS_A_SECOND
        self._level_db = np.zeros(len(self._time))

    def duck(self, speech: Sequence[Span], by_db: float) -> None:
        """Down by so much while somebody speaks."""
        points: list[tuple[float, float]] = [(-1.0, 0.0)]
        for span in speech:
            down = span.begin_s - _BEFORE_S
            up = span.end_s + _AFTER_S
            points += [(down - ATTACK_S, 0.0), (down, -by_db), (up, -by_db), (up + RELEASE_S, 0.0)]
        self._add(points)

    def level(self, parts: Sequence[Span], levels_db: Sequence[float]) -> None:
        """Each part at its own level, with a slow change at each page."""
        points = [(-1.0, levels_db[0])]
        for part, before, after in zip(parts[1:], levels_db, levels_db[1:], strict=False):
            points += [(part.begin_s - _PAGE_S / 2, before), (part.begin_s + _PAGE_S / 2, after)]
        self._add(points)

    def apply(self, bed: NDArray[np.float32], rate_hz: int, from_s: float = 0.0) -> None:
        """Move `bed` (2, count), which begins at `from_s` of the film, in place."""
        for first in range(0, bed.shape[1], _AT_ONCE):
            piece = bed[:, first : first + _AT_ONCE]
            at = from_s + (first + np.arange(piece.shape[1])) / rate_hz
            level_db = np.interp(at, self._time, self._level_db)
            gain = np.exp(level_db.astype(np.float32) * np.float32(np.log(10) / 20))
            left_s = (self._duration_s - at[-1], self._duration_s - at[0])
            if left_s[0] < _END_FADE_S:
                gain *= np.clip((self._duration_s - at) / _END_FADE_S, 0, 1).astype(np.float32)
            piece *= gain

    def _add(self, points: list[tuple[float, float]]) -> None:
        times, levels_db = zip(*points, strict=True)
        self._level_db += np.interp(self._time, times, levels_db)
