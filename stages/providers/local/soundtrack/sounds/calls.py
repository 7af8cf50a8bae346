"""Sounds that come and go: birds, crickets, bubbles, bees, a clock. All at RATE_HZ."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from stages.providers.local.music.instruments import RATE_HZ
from stages.providers.local.soundtrack.sounds.noise import Chance, Mono, Stereo

# Nothing calls above this: it would be sharp.
_HIGHEST_HZ = 6_000.0


def birds(count: int, chance: Chance) -> Stereo:
    """Three small birds that answer each other, far apart and not too often."""
    voices = [
        (chance.uniform(0.85, 1.25), place, song)
        for place, song in zip((0.15, 0.55, 0.9), (_whistle, _trill, _warble), strict=True)
    ]
    air = np.zeros((2, count), np.float32)
    at_s = chance.uniform(0.3, 1.2)
    while at_s < count / RATE_HZ:
        pitch, place, song = voices[chance.integers(len(voices))]
        _put(air, song(pitch, chance) * np.float32(chance.uniform(0.35, 1.0)), at_s, place)
        at_s += chance.uniform(1.3, 3.4)
    return air


def _whistle(pitch: float, chance: Chance) -> Mono:
    """Two long notes, the second one lower."""
    high = 3300 * pitch
    return np.concatenate(
        [_glide(high * 0.97, high, 0.16), _rest(0.05), _glide(high * 0.82, high * 0.8, 0.24)]
    )


def _trill(pitch: float, chance: Chance) -> Mono:
    """The same short note, again and again."""
    note = np.concatenate([_glide(4200 * pitch, 3100 * pitch, 0.05), _rest(0.025)])
    return np.tile(note, int(chance.integers(5, 10)))


def _warble(pitch: float, chance: Chance) -> Mono:
    """Up and down without a break."""
    heights = 2900 * pitch * chance.uniform(0.85, 1.3, 6)
    return np.concatenate([_glide(a, b, 0.09) for a, b in pairwise(heights)])


def crickets(count: int, chance: Chance) -> Stereo:
    """Two crickets, each with a rhythm of its own."""
    air = np.zeros((2, count), np.float32)
    for place, hz, every_s in ((0.2, 4150.0, 0.62), (0.85, 4480.0, 0.79)):
        chirp = np.tile(np.concatenate([_glide(hz, hz, 0.022), _rest(0.014)]), 3)
        at_s = chance.uniform(0, every_s)
        while at_s < count / RATE_HZ:
            _put(air, chirp * np.float32(chance.uniform(0.6, 1.0)), at_s, place)
            at_s += every_s * chance.uniform(0.96, 1.04)
    return air


def bubbles(count: int, chance: Chance) -> Stereo:
    """A few bubbles at a time, each rising in pitch as it rises."""
    air = np.zeros((2, count), np.float32)
    at_s = chance.uniform(0.4, 1.5)
    while at_s < count / RATE_HZ:
        place, hz = chance.uniform(0.1, 0.9), chance.uniform(320, 620)
        for _ in range(int(chance.integers(3, 7))):
            size = np.float32(chance.uniform(0.4, 1.0))
            _put(air, _glide(hz, hz * 1.7, chance.uniform(0.05, 0.09)) * size, at_s, place)
            at_s += chance.uniform(0.07, 0.16)
            hz *= chance.uniform(0.92, 1.18)
        at_s += chance.uniform(1.6, 3.6)
    return air


def clock(count: int, chance: Chance) -> Stereo:
    """A wooden clock in a corner: tick, tock."""
    air = np.zeros((2, count), np.float32)
    time = np.arange(round(0.05 * RATE_HZ), dtype=np.float32) / np.float32(RATE_HZ)
    rise = np.minimum(time / np.float32(0.001), 1)
    knocks = [
        rise
        * np.exp(time * np.float32(-160))
        * (np.sin(time * _turns(hz)) + np.sin(time * _turns(2.3 * hz)))
        for hz in (1150.0, 930.0)
    ]
    for number in range(int(count / RATE_HZ - 0.3) + 1):
        _put(air, np.asarray(knocks[number % 2] / 2, np.float32), 0.3 + number, 0.7)
    return air


def bells(count: int, chance: Chance) -> Stereo:
    """A bicycle bell, somewhere in the streets."""
    air = np.zeros((2, count), np.float32)
    time = np.arange(round(0.7 * RATE_HZ), dtype=np.float32) / np.float32(RATE_HZ)
    ring = np.zeros_like(time)
    for hz, size, fall in ((2350.0, 0.6, 6.0), (3820.0, 0.3, 9.0), (5450.0, 0.1, 14.0)):
        ring += np.float32(size) * np.exp(time * np.float32(-fall)) * np.sin(time * _turns(hz))
    ring *= np.minimum(time / np.float32(0.002), 1)
    at_s = chance.uniform(1.5, 4.0)
    while at_s < count / RATE_HZ:
        place = chance.uniform(0.1, 0.9)
        for later_s in (0.0, 0.17):
            _put(air, ring, at_s + later_s, place)
        at_s += chance.uniform(7.0, 12.0)
    return air


def _turns(hz: float) -> np.float32:
    """What a time in seconds is multiplied by for the angle of a tone."""
    return np.float32(2 * np.pi * hz)


def _glide(from_hz: float, to_hz: float, length_s: float) -> Mono:
    """A pure tone that glides and swells and is gone."""
    count = round(length_s * RATE_HZ)
    hz = np.minimum(np.linspace(from_hz, to_hz, count), _HIGHEST_HZ)
    swell = np.sin(np.linspace(0, np.pi, count)) ** 2
    return np.asarray(np.sin(2 * np.pi * np.cumsum(hz) / RATE_HZ) * swell, np.float32)


def _rest(length_s: float) -> Mono:
    return np.zeros(round(length_s * RATE_HZ), np.float32)


def _put(air: Stereo, call: Mono, at_s: float, place: float) -> None:
    """Add a call where it is heard, 0 left and 1 right; only whole calls, so that none is cut."""
    begin = round(at_s * RATE_HZ)
    if begin + len(call) <= air.shape[1]:
        for channel, share in enumerate((1 - place, place)):
            air[channel, begin : begin + len(call)] += np.float32(share**0.5) * call
