"""The room that music and sounds are heard in: a short soft hall, and the film's own rate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

Stereo = NDArray[np.float32]

# Twice the bed's rate: its spectrum is copied into one twice as wide, which is exact.
UPSAMPLING = 2

# The hall's tail: how long until it is gone, when it begins, and how loud it is beside the sound.
_TAIL_S, _DECAY_S = 1.1, 0.28
_BEGINS_S = 0.012
_WET = 0.32

# Walls and air swallow treble: the later, the more. Two tails are mixed for that.
_DARK_HZ, _BRIGHT_HZ = 1400.0, 5500.0

# A transform's samples of the bed, and how many at both its ends are faded and not used: there
# the sound would be cut, and a cut rings once it is brought to the higher rate.
_SIZE = 1 << 16
_MARGIN = 512


def in_hall(bed: Stereo, rate_hz: int) -> Iterator[Stereo]:
    """`bed` (2, count) as it sounds in the hall, block after block, at twice its rate.

    As many seconds as before; what would ring on after the end is cut.
    """
    responses = _responses(rate_hz)
    history = round(_TAIL_S * rate_hz) + _MARGIN
    step = _SIZE - history - _MARGIN
    edges = np.ones(_SIZE, np.float32)
    edges[:_MARGIN] = np.sin(np.linspace(0, np.pi / 2, _MARGIN)) ** 2
    edges[-_MARGIN:] = edges[_MARGIN - 1 :: -1]
    for first in range(0, bed.shape[1], step):
        block = _block(bed, first - history) * edges
        sent = np.fft.rfft(block.mean(axis=0))
        heard = np.stack(
            [_heard(np.fft.rfft(block[side]) + sent * responses[side]) for side in (0, 1)]
        )
        used = min(step, bed.shape[1] - first)
        yield heard[:, UPSAMPLING * history : UPSAMPLING * (history + used)]


def _block(bed: Stereo, begin: int) -> Stereo:
    """`_SIZE` samples from `begin` on; silence before the bed and after it."""
    block = np.zeros((2, _SIZE), np.float32)
    known = bed[:, max(0, begin) : max(0, begin + _SIZE)]
    at = max(0, -begin)
    block[:, at : at + known.shape[1]] = known
    return block


def _heard(spectrum: NDArray[np.complexfloating[Any, Any]]) -> NDArray[np.float32]:
    """The sound of a spectrum, at the higher rate."""
    wide = np.zeros(UPSAMPLING * _SIZE // 2 + 1, np.complex64)
    wide[: _SIZE // 2] = spectrum[: _SIZE // 2] * UPSAMPLING
    return np.asarray(np.fft.irfft(wide), np.float32)


def _responses(rate_hz: int) -> list[NDArray[np.complex64]]:
    """The hall's answer on the left and on the right, by frequency."""
    chance = np.random.default_rng(20)
    time = np.arange(round((_TAIL_S - 0.05) * rate_hz)) / rate_hz
    at_hz = np.fft.rfftfreq(_SIZE, 1 / rate_hz)
    late = np.exp(-2j * np.pi * at_hz * _BEGINS_S)
    found = []
    for _ in range(2):
        response = np.zeros(len(at_hz), np.complex128)
        for highest_hz, decay_s in ((_DARK_HZ, _DECAY_S), (_BRIGHT_HZ, _DECAY_S / 2)):
            tail = chance.standard_normal(len(time)) * np.exp(-time / decay_s)
            tail /= np.sqrt((tail**2).sum())
            response += np.fft.rfft(tail, _SIZE) / (1 + (at_hz / highest_hz) ** 2)
        found.append((response * late * _WET).astype(np.complex64))
    return found
