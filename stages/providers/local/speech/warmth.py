"""Makes formant speech kinder to the ear: warmer below, softer above, in a small room."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# The equaliser, in dB at Hz, straight between on a logarithmic scale. Formant synthesis has little
# chest (lifted below 300 Hz), a metallic edge where the ear is keenest (3-4 kHz), and hiss.
_CURVE_HZ = (60.0, 120.0, 250.0, 500.0, 1500.0, 3400.0, 5000.0, 7000.0, 9000.0, 11025.0)
_CURVE_DB = (-4.0, 1.0, 2.5, 0.5, 0.0, -3.0, -2.0, -5.0, -12.0, -24.0)

# Early reflections of a small room: seconds after the sound, and how loud. No tail: words stay
# apart, and the sound begins when it began.
_REFLECTIONS = ((0.0113, 0.16), (0.0171, -0.12), (0.0237, 0.10), (0.0314, -0.07), (0.0419, 0.05))

# Walls swallow treble: reflections are soft above this.
_WALL_HZ = 2500.0

# Longer than the last reflection and the filter's own ringing: the end does not wrap to the start.
_PAD_S = 0.1

_FULL_SCALE = 32767


def warmed(speech: NDArray[np.float32], rate_hz: int) -> NDArray[np.int16]:
    """As many samples as before, none of them later, quieter where they would clip."""
    size = _smooth_size(len(speech) + round(_PAD_S * rate_hz))
    at_hz = np.fft.rfftfreq(size, 1 / rate_hz).astype(np.float32)
    spectrum = np.fft.rfft(speech, size) * _response(at_hz)
    sound = np.fft.irfft(spectrum, size)[: len(speech)]
    peak = float(np.abs(sound).max(initial=1.0))
    return np.rint(sound * min(1.0, _FULL_SCALE / peak)).astype("<i2")


def _response(at_hz: NDArray[np.float32]) -> NDArray[np.complex64]:
    curve_db = np.interp(np.log(np.maximum(at_hz, 1.0)), np.log(_CURVE_HZ), _CURVE_DB)
    room = np.ones(len(at_hz), np.complex64)
    soft = (1 / (1 + (at_hz / _WALL_HZ) ** 2)).astype(np.float32)
    for later_s, gain in _REFLECTIONS:
        room += gain * soft * np.exp(np.complex64(-2j * np.pi * later_s) * at_hz)
    return np.asarray(room * (10 ** (curve_db / 20)).astype(np.float32), np.complex64)


def _smooth_size(least: int) -> int:
    """A length of small factors, for which the transform is quick."""
    size = 1 << max(0, (least - 1).bit_length() - 3)
    return size * -(-least // size)
