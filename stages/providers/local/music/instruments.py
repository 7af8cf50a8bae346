"""The instruments, as sums of partials that die away each in its own time.

A string is built that way too: a delay line of whole samples (Karplus-Strong) would be out of
tune, and its sound is this one.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from stages.providers.local.music.score import Instrument

Tone = NDArray[np.float32]

# Enough for all that is quiet under a voice; the hall brings it to the film's own rate.
RATE_HZ = 24_000

# No partial above this: nothing folds back, and nothing is shrill.
_HIGHEST_HZ = 9_000.0

_ATTACK_S = 0.004
_RELEASE_S = 0.12

# Every note ends in silence, by this fade at its end.
_END_FADE_S = 0.05


def sound(instrument: Instrument, pitch: int, length_s: float) -> Tone:
    """A note at RATE_HZ, mono, at most about 1; it may ring longer than `length_s`."""
    tone = _INSTRUMENTS[instrument](440.0 * 2 ** ((pitch - 69) / 12), length_s)
    fade = min(len(tone), round(_END_FADE_S * RATE_HZ))
    tone[len(tone) - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
    return tone


def _music_box(hz: float, length_s: float) -> Tone:
    # A tuned steel tongue: its overtones are two octaves and more above, and soon gone.
    return _struck(hz, ((1, 1.0, 0.75), (2, 0.10, 0.5), (4.0, 0.16, 0.28), (9.3, 0.05, 0.06)), 2.2)


def _marimba(hz: float, length_s: float) -> Tone:
    decay_s = 0.5 * (262 / hz) ** 0.4  # short bars are soon still
    partials = ((1, 1.0, decay_s), (3.98, 0.22, decay_s / 4), (9.1, 0.07, 0.05))
    return _struck(hz, partials, 4 * decay_s)


def _bass(hz: float, length_s: float) -> Tone:
    return _struck(hz, ((1, 1.0, 0.7), (2, 0.45, 0.45), (3, 0.18, 0.25), (4, 0.06, 0.15)), 2.0)


def _pluck(hz: float, length_s: float) -> Tone:
    # Plucked at a fifth of its length, softly: what has a node there is missing, the high is weak.
    decay_s = 0.9 * (262 / hz) ** 0.35
    partials = tuple(
        (
            n * (1 + 0.0002 * n * n),
            float(abs(np.sin(np.pi * n / 5))) / n**1.45,
            decay_s / (1 + 0.28 * (n - 1)),
        )
        for n in range(1, 13)
        if n % 5
    )
    return _struck(hz, partials, 3.2 * decay_s)


def _struck(hz: float, partials: tuple[tuple[float, float, float], ...], rings_s: float) -> Tone:
    """Partials by (multiple of the pitch, strength, seconds to a third), struck at once."""
    time = np.arange(round(rings_s * RATE_HZ), dtype=np.float32) / np.float32(RATE_HZ)
    tone = np.zeros_like(time)
    for multiple, strength, decay_s in partials:
        if multiple * hz > _HIGHEST_HZ:
            continue
        audible = round(min(rings_s, 7 * decay_s) * RATE_HZ)  # then it is under a thousandth
        part = time[:audible]
        tone[:audible] += (
            np.float32(strength)
            * np.exp(part * np.float32(-1 / decay_s))
            * np.sin(part * np.float32(2 * np.pi * multiple * hz))
        )
    attack = round(_ATTACK_S * RATE_HZ)
    tone[:attack] *= np.sin(np.linspace(0, np.pi / 2, attack, dtype=np.float32)) ** 2
    return tone


def _pad(hz: float, length_s: float) -> Tone:
    """Three soft voices a little out of tune with each other, swelling and going."""
    rise_s, fall_s = min(0.5, length_s / 2), 0.7
    time = np.arange(round((length_s + fall_s) * RATE_HZ), dtype=np.float32) / np.float32(RATE_HZ)
    tone = np.zeros_like(time)
    for detuned, phase in ((0.9965, 0.4), (1.0, 2.1), (1.0038, 4.6)):
        for n, strength in ((1, 1.0), (2, 0.35), (3, 0.16), (4, 0.06)):
            angle = np.float32(2 * np.pi * hz * detuned * n)
            tone += np.float32(strength / 4) * np.sin(time * angle + np.float32(n * phase))
    rise = np.clip(time / np.float32(rise_s), 0, 1)
    fall = np.clip((np.float32(length_s + fall_s) - time) / np.float32(fall_s), 0, 1)
    return np.asarray(tone * np.sin(rise * fall * np.float32(np.pi / 2)) ** 2, np.float32)


def _shaker(hz: float, length_s: float) -> Tone:
    """Seeds in a gourd: a short breath of hiss, that swells before it stops."""
    count = round(0.09 * RATE_HZ)
    grains = np.random.default_rng(7).standard_normal(count).astype(np.float32)
    hiss = np.diff(grains, n=2, prepend=np.zeros(2, np.float32)) / 4  # only the treble is left
    time = np.linspace(0, 1, count, dtype=np.float32)
    return np.asarray(hiss * time**0.7 * (1 - time) ** 2 * 3, np.float32)


_INSTRUMENTS: MappingProxyType[Instrument, Callable[[float, float], Tone]] = MappingProxyType(
    {
        "music_box": _music_box,
        "marimba": _marimba,
        "pluck": _pluck,
        "pad": _pad,
        "bass": _bass,
        "shaker": _shaker,
    }
)
