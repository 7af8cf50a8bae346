"""Noise of a colour, and slow chance movements: what wind, water and rain are made of."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from stages.providers.local.music.instruments import RATE_HZ

Mono = NDArray[np.float32]
Stereo = NDArray[np.float32]
Chance = np.random.Generator

# Noise is made for at most so long, and goes round: made by its spectrum, its end meets its
# beginning. A power of two, for a quick transform; over five seconds: no round is noticed.
_ROUND = 1 << 17


def coloured(count: int, curve: Sequence[tuple[float, float]], chance: Chance) -> Mono:
    """`count` samples of noise at RATE_HZ, root mean square 1.

    `curve` gives decibels at Hz, rising; between them the colour goes straight over octaves.
    """
    size = min(_ROUND, 1 << max(1, count - 1).bit_length())
    at_hz = np.fft.rfftfreq(size, 1 / RATE_HZ)
    heights_hz, levels_db = zip(*curve, strict=True)
    level_db = np.interp(np.log2(np.maximum(at_hz, 1)), np.log2(heights_hz), levels_db)
    strength = (10 ** (level_db / 20)).astype(np.float32)
    phase = chance.random(len(at_hz), np.float32) * np.float32(2 * np.pi)
    noise = np.fft.irfft(strength * np.exp(np.complex64(1j) * phase)).astype(np.float32)
    noise /= np.sqrt((noise**2).mean())
    return np.asarray(np.tile(noise, -(-count // size))[:count], np.float32)


def swaying(count: int, every_s: float, low: float, high: float, chance: Chance) -> Mono:
    """A curve of `count` samples that wanders between two heights, turning about `every_s`."""
    turns = max(2, round(count / RATE_HZ / every_s) + 2)
    heights = chance.uniform(low, high, turns)
    # Ten a second are enough for what is so slow; between them it goes straight.
    coarse = np.linspace(0, turns - 1, max(2, round(10 * count / RATE_HZ)))
    part = coarse % 1
    smooth = part * part * (3 - 2 * part)
    after = np.minimum(coarse.astype(int) + 1, turns - 1)
    curve = heights[coarse.astype(int)] * (1 - smooth) + heights[after] * smooth
    at = np.linspace(0, len(coarse) - 1, count, dtype=np.float32)
    return np.asarray(np.interp(at, np.arange(len(coarse)), curve), np.float32)
