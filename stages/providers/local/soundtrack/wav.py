"""Reads narrations and writes the film's sound: 16-bit PCM WAV at the film's rate."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stages.errors import ProviderError

RATE_HZ = 48_000
Samples = NDArray[np.int16]


def read_mono(path: Path) -> Samples:
    """A WAV file of 16-bit PCM, mono or more, as mono samples at `RATE_HZ`.

    Raises ProviderError when it cannot be read.
    """
    try:
        with wave.open(str(path), "rb") as file:
            if file.getsampwidth() != 2:
                raise ProviderError("bad_narration", "A narration is not a 16-bit WAV file.")
            rate_hz, channels = file.getframerate(), file.getnchannels()
            data = file.readframes(file.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        raise ProviderError("bad_narration", "A narration cannot be read.") from error
    samples = np.frombuffer(data[: len(data) // (2 * channels) * 2 * channels], "<i2")
    if channels == 1 and rate_hz == RATE_HZ:
        return samples
    mono = samples.reshape(-1, channels).mean(axis=1)
    return np.rint(_resampled(mono, rate_hz)).astype(np.int16)


def seconds(path: Path) -> float:
    """The length of a narration."""
    return len(read_mono(path)) / RATE_HZ


def write_wav(samples: Samples, target: Path) -> None:
    """Write samples (count, channels) as a WAV file at `RATE_HZ`."""
    with wave.open(str(target), "wb") as file:
        file.setnchannels(samples.shape[1])
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(np.ascontiguousarray(samples, "<i2").data)


def _resampled(mono: NDArray[np.float64], rate_hz: int) -> NDArray[np.float64]:
    if rate_hz == RATE_HZ or not len(mono):
        return mono
    wanted = round(len(mono) * RATE_HZ / rate_hz)
    at = np.arange(wanted) * (rate_hz / RATE_HZ)
    return np.asarray(np.interp(at, np.arange(len(mono)), mono), np.float64)
