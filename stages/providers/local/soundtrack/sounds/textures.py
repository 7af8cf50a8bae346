"""Sounds that go on: wind, waves, rain, the deep, a town, the air of space. All at RATE_HZ."""

from __future__ import annotations

import numpy as np

from stages.providers.local.music.instruments import RATE_HZ
from stages.providers.local.soundtrack.sounds.noise import Chance, Stereo, coloured, swaying

# A wave comes in over this share of its time, and draws back over the rest.
_INCOMING = 0.42


def wind(count: int, chance: Chance) -> Stereo:
    """Air that swells and falls, and sings a little when it swells."""
    breath = ((60, -30), (150, -6), (350, 0), (700, -8), (1500, -20), (5000, -45))
    song = ((300, -40), (520, -8), (640, 0), (780, -8), (1400, -40))
    gust = swaying(count, 2.6, 0.35, 1.0, chance)
    sides = [
        coloured(count, breath, chance) * gust * swaying(count, 1.7, 0.7, 1.0, chance)
        + coloured(count, song, chance) * gust**3 * np.float32(0.28)
        for _ in range(2)
    ]
    return np.stack(sides)


def breeze(count: int, chance: Chance) -> Stereo:
    """Leaves and grass, hardly moved."""
    rustle = ((200, -40), (700, -14), (1800, 0), (3500, -4), (7000, -16), (11000, -40))
    stir = swaying(count, 2.0, 0.15, 1.0, chance)
    return np.stack([coloured(count, rustle, chance) * stir for _ in range(2)])


def waves(count: int, chance: Chance) -> Stereo:
    """Waves that come in slowly, break softly and draw back over the sand."""
    swell = ((50, -25), (120, -4), (300, 0), (900, -12), (3000, -34))
    foam = ((300, -34), (900, -8), (2200, 0), (5000, -8), (10000, -30))
    height, hiss = _rollers(count, chance)
    return np.stack(
        [
            coloured(count, swell, chance) * height
            + coloured(count, foam, chance) * hiss * np.float32(0.55)
            for _ in range(2)
        ]
    )


def _rollers(count: int, chance: Chance) -> tuple[Stereo, Stereo]:
    """How high the water is, and how much of it is foam: this begins as the wave breaks."""
    at_s, heights, foam = [0.0], [0.15], [0.05]
    while at_s[-1] < count / RATE_HZ:
        begins, lasts, high = at_s[-1], chance.uniform(5.0, 7.5), chance.uniform(0.7, 1.0)
        breaks = begins + _INCOMING * lasts
        at_s += [breaks, breaks + 0.12 * lasts, breaks + 0.3 * lasts, begins + lasts]
        heights += [high, 0.8 * high, 0.4 * high, 0.15]
        foam += [0.35 * high, high, 0.45 * high, 0.05]
    time = np.arange(count, dtype=np.float32) / np.float32(RATE_HZ)
    smooth = (np.interp(time, at_s, curve).astype(np.float32) ** 1.5 for curve in (heights, foam))
    return next(smooth), next(smooth)


def rain(count: int, chance: Chance) -> Stereo:
    """Rain on leaves: an even hiss, and drops in it."""
    hiss = ((150, -36), (600, -14), (2000, -2), (4500, 0), (8000, -8), (11500, -24))
    return np.stack(
        [
            coloured(count, hiss, chance) * swaying(count, 1.2, 0.75, 1.0, chance)
            + _drops(count, chance)
            for _ in range(2)
        ]
    )


def _drops(count: int, chance: Chance) -> Stereo:
    """A dozen drops a second, each a short ring of its own pitch."""
    time = np.arange(round(0.03 * RATE_HZ), dtype=np.float32) / np.float32(RATE_HZ)
    fall = np.zeros(count + len(time), np.float32)
    for at in chance.integers(0, count, round(12 * count / RATE_HZ)):
        hz, size = chance.uniform(1200, 3800), chance.uniform(0.3, 1.6)
        fall[at : at + len(time)] += (
            np.float32(size)
            * np.exp(time * np.float32(-220))
            * np.sin(time * np.float32(2 * np.pi * hz))
        )
    return fall[:count]


def deep(count: int, chance: Chance) -> Stereo:
    """Under water: a dark hum that comes and goes."""
    hum = ((40, -12), (90, 0), (220, -3), (450, -18), (1200, -46))
    return np.stack(
        [coloured(count, hum, chance) * swaying(count, 3.0, 0.5, 1.0, chance) for _ in range(2)]
    )


def town(count: int, chance: Chance) -> Stereo:
    """A street some way off: a murmur without words."""
    murmur = ((80, -26), (180, -4), (420, 0), (900, -9), (2200, -24), (6000, -46))
    return np.stack(
        [coloured(count, murmur, chance) * swaying(count, 0.5, 0.45, 1.0, chance) for _ in range(2)]
    )


def space(count: int, chance: Chance) -> Stereo:
    """Nothing is heard in space; this is what one would like to hear: air that glimmers."""
    air = ((60, -10), (110, 0), (240, -14), (800, -34), (4000, -60))
    glimmer = ((900, -60), (1170, -4), (1190, 0), (1210, -4), (1560, -40), (1570, -6), (1600, -60))
    return np.stack(
        [
            coloured(count, air, chance) * swaying(count, 3.5, 0.6, 1.0, chance)
            + coloured(count, glimmer, chance) * swaying(count, 2.2, 0.0, 0.3, chance)
            for _ in range(2)
        ]
    )
