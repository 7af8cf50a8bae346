"""The turning of a page."""

from __future__ import annotations

import numpy as np

from stages.providers.local.music.instruments import RATE_HZ
from stages.providers.local.soundtrack.sounds.noise import Chance, Stereo, coloured

LENGTH_S = 0.62

# The paper is lifted (a soft scrape), bends through the air, and falls on the others.
_LIFTED, _BENT, _FALLEN = 0.12, 0.42, 0.84

_RUSTLE = ((200, -40), (700, -12), (1600, -2), (3200, 0), (6000, -7), (10000, -26))
_AIR = ((100, -30), (250, -4), (600, 0), (1500, -12), (5000, -40))
_THUD = ((50, -20), (110, 0), (240, -6), (700, -30))


def turn(chance: Chance) -> Stereo:
    """A page turned from right to left: (2, count) at RATE_HZ, peaks of about 1."""
    count = round(LENGTH_S * RATE_HZ)
    time = np.linspace(0, 1, count, dtype=np.float32)
    scrape = 0.55 * _bump(time, _LIFTED, 0.07) + _bump(time, _BENT, 0.17)
    crackle = np.interp(time, np.linspace(0, 1, 40), chance.uniform(0.35, 1.0, 40))
    paper = coloured(count, _RUSTLE, chance) * scrape * crackle
    air = coloured(count, _AIR, chance) * _bump(time, _BENT + 0.1, 0.2) * 0.5
    fall = coloured(count, _THUD, chance) * _bump(time, _FALLEN, 0.035) * 0.9
    sound = (paper + air + fall) * 0.3 * np.clip((1 - time) / 0.05, 0, 1)
    right = np.clip(0.85 - 0.7 * time, 0, 1)
    return np.stack([sound * np.sqrt(1 - right), sound * np.sqrt(right)]).astype(np.float32)


def _bump(time: Stereo, at: float, wide: float) -> Stereo:
    return np.asarray(np.exp(-(((time - at) / wide) ** 2)), np.float32)
