"""How loud sound is heard to be: ITU-R BS.1770-4, its weighting worked out by frequency.

The standard weights samples by two filters and takes the power of 0.4 s blocks, one every 0.1 s.
Here the power of each 0.1 s is taken from its spectrum, weighted by what these filters do at each
frequency: no recursion, and within 0.1 LU of ffmpeg's meter (a test compares them).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Sound = NDArray[np.float32]

_PIECE_S = 0.1
_PIECES_A_BLOCK = 4
_OFFSET_LU = -0.691
_ABSOLUTE_GATE_LUFS, _RELATIVE_GATE_LU = -70.0, -10.0

# The standard's filters as the analogue ones they were made from (a shelf for the head, a high
# pass): Hz, quality, and the shelf's gain.
_SHELF_HZ, _SHELF_Q, _SHELF_DB = 1681.9745, 0.7071752, 3.9998439
_SHELF_BAND_POWER = 0.4996668
_PASS_HZ, _PASS_Q = 38.1354709, 0.5003270

# Pieces weighed at once: bounds the memory for a long film.
_PIECES_AT_ONCE = 256


def piece_powers(sound: Sound, rate_hz: int) -> NDArray[np.float64]:
    """The weighted power of each 0.1 s of `sound` (channels, count), all channels added."""
    size = round(_PIECE_S * rate_hz)
    count = sound.shape[1] // size
    weights = _weights(size, rate_hz)
    powers = np.zeros(count)
    for first in range(0, count, _PIECES_AT_ONCE):
        last = min(count, first + _PIECES_AT_ONCE)
        for channel in sound:
            pieces = channel[first * size : last * size].reshape(last - first, size)
            spectra = np.fft.rfft(pieces, axis=1)
            powers[first:last] += (spectra.real**2 + spectra.imag**2) @ weights
    return powers


def integrated_lufs(powers: NDArray[np.float64]) -> float | None:
    """The gated loudness of a whole programme; None for silence, or under 0.4 s of sound."""
    if len(powers) < _PIECES_A_BLOCK:
        return None
    blocks = np.convolve(powers, np.full(_PIECES_A_BLOCK, 1 / _PIECES_A_BLOCK), "valid")
    loud = blocks[blocks > _power(_ABSOLUTE_GATE_LUFS)]
    if not len(loud):
        return None
    loud = loud[loud > loud.mean() * 10 ** (_RELATIVE_GATE_LU / 10)]
    return lufs(float(loud.mean()))


def lufs(power: float) -> float:
    """A weighted power as loudness; -inf for none."""
    return _OFFSET_LU + 10 * math.log10(power) if power > 0 else -math.inf


def _power(loudness_lufs: float) -> float:
    power: float = 10.0 ** ((loudness_lufs - _OFFSET_LU) / 10)
    return power


def _weights(size: int, rate_hz: int) -> NDArray[np.float32]:
    """What |spectrum|² is multiplied by, so that its sum is the mean weighted power."""
    # The bilinear transform bends frequencies: digital ones are looked up where they came from.
    at_hz = np.fft.rfftfreq(size, 1 / rate_hz)
    bent = np.tan(np.pi * np.minimum(at_hz, rate_hz / 2 * 0.999) / rate_hz)
    shelf = 1j * bent / math.tan(math.pi * _SHELF_HZ / rate_hz)
    high = 10 ** (_SHELF_DB / 20)
    band = high**_SHELF_BAND_POWER
    head = (high * shelf**2 + band / _SHELF_Q * shelf + 1) / (shelf**2 + shelf / _SHELF_Q + 1)
    low = 1j * bent / math.tan(math.pi * _PASS_HZ / rate_hz)
    cut = low**2 / (low**2 + low / _PASS_Q + 1)
    both_sides = np.full(len(at_hz), 2.0)
    both_sides[0] = 1.0
    return np.asarray(np.abs(head * cut) ** 2 * both_sides / size**2, np.float32)
