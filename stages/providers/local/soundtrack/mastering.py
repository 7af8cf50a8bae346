"""Brings the whole mix to its loudness, and holds its peaks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from stages.providers.local.soundtrack.loudness import integrated_lufs, piece_powers
from stages.providers.local.soundtrack.wav import RATE_HZ, Samples
from stages.sound import TARGET_LUFS

Stereo = NDArray[np.float32]

# Peaks stay under this, those between samples too: AAC adds up to a decibel, and what is left
# stays clear of -1 dBTP.
_CEILING_DB = -2.2
_CEILING: float = 10 ** (_CEILING_DB / 20)

# Between samples sound rises no higher than this over them, in all that is not mere noise: what is
# louder than the ceiling less that is looked at more closely, four times as finely.
_OVERSHOOT = 10 ** (3 / 20)
_FINER, _TAPS = 4, 16

# Gain beyond this would lift music alone to where only speech should be.
_MAX_GAIN_DB = 12.0

# Holding peaks back makes the mix a little softer: measured again after each try.
_TRIES = 3

# Peaks are held back by pieces of a millisecond, from so many before to so many after.
_PIECE = RATE_HZ // 1000
_REACH = 6

# Samples that are turned into integers at once.
_AT_ONCE = 1 << 20

_FULL_SCALE = 32767.0


def master(mix: Stereo) -> Samples:
    """(count, 2) samples of a mix (2, count) at -16 LUFS; silence stays silence.

    The mix itself is changed.
    """
    for _ in range(_TRIES):
        loudness = integrated_lufs(piece_powers(mix, RATE_HZ))
        if loudness is not None:
            mix *= np.float32(10 ** (min(_MAX_GAIN_DB, TARGET_LUFS - loudness) / 20))
        if not hold_peaks(mix):
            break
    return _integers(mix)


def hold_peaks(mix: Stereo) -> bool:
    """Turn `mix` down around every peak over the ceiling, smoothly and ahead of it, in place.

    False when there was none.
    """
    held = False
    count = mix.shape[1] // _PIECE
    for begin, end in _loud_places(mix, count):
        around = mix[:, begin * _PIECE : end * _PIECE]
        peaks = _peaks(around)
        if peaks.max() > _CEILING:
            around *= _gain(peaks)
            held = True
    rest = mix[:, count * _PIECE :]
    np.clip(rest, -_CEILING, _CEILING, out=rest)
    return held


def _integers(mix: Stereo) -> Samples:
    out = np.empty((mix.shape[1], 2), np.int16)
    for first in range(0, len(out), _AT_ONCE):
        piece = mix[:, first : first + _AT_ONCE] * np.float32(_FULL_SCALE)
        out[first : first + _AT_ONCE] = np.rint(piece).astype(np.int16).T
    return out


def _peaks(around: Stereo) -> NDArray[np.float32]:
    """The highest of each piece, between samples too (BS.1770-4, annex 2: interpolation)."""
    highest = np.abs(around).max(axis=0)
    taps = np.arange(_TAPS) - _TAPS // 2 + 1
    for phase in range(1, _FINER):
        away = taps - phase / _FINER
        weights = np.sinc(away) * np.cos(np.pi * away / (_TAPS + 1)) ** 2
        for channel in around:
            between = np.convolve(channel, weights[::-1], "same")
            highest = np.maximum(highest, np.abs(between))
    return np.asarray(highest.reshape(-1, _PIECE).max(axis=1), np.float32)


def _loud_places(mix: Stereo, count: int) -> list[tuple[int, int]]:
    """Pieces from and to, around all that may be over the ceiling, with room to turn down in."""
    high = _CEILING / _OVERSHOOT
    loud = np.zeros(count, bool)
    for first in range(0, count, _AT_ONCE // _PIECE):
        last = min(count, first + _AT_ONCE // _PIECE)
        pieces = mix[:, first * _PIECE : last * _PIECE].reshape(2, last - first, _PIECE)
        loud[first:last] = (pieces.max(axis=(0, 2)) > high) | (pieces.min(axis=(0, 2)) < -high)
    places: list[tuple[int, int]] = []
    for at in np.flatnonzero(loud):
        begin, end = max(0, int(at) - 3 * _REACH), min(count, int(at) + 3 * _REACH + 1)
        if places and begin <= places[-1][1]:
            places[-1] = (places[-1][0], end)
        else:
            places.append((begin, end))
    return places


def _gain(peaks: NDArray[np.float32]) -> NDArray[np.float32]:
    """A smooth gain for each sample, that is low enough wherever a piece's peak wants it."""
    wanted = np.minimum(1.0, _CEILING / np.maximum(peaks, 1e-9))
    held = np.pad(wanted, _REACH, constant_values=1.0)
    held = np.lib.stride_tricks.sliding_window_view(held, 2 * _REACH + 1).min(axis=1)
    smooth = np.pad(held, _REACH, mode="edge")
    weights = np.hanning(2 * _REACH + 1)[1:-1]
    smooth = np.convolve(smooth[1:-1], weights / weights.sum(), "valid")
    middles = (np.arange(len(peaks)) + 0.5) * _PIECE
    return np.asarray(np.interp(np.arange(len(peaks) * _PIECE), middles, smooth), np.float32)
