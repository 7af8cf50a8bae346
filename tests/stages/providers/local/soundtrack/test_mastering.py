from __future__ import annotations

import numpy as np
import pytest

from stages.providers.local.soundtrack.loudness import integrated_lufs, piece_powers
from stages.providers.local.soundtrack.mastering import hold_peaks, master
from stages.providers.local.soundtrack.wav import RATE_HZ

CEILING = 10 ** (-2.2 / 20)


def test_peaks_are_held_smoothly_and_the_rest_is_left_alone() -> None:
    time = np.arange(RATE_HZ) / RATE_HZ
    sound = np.stack([np.sin(2 * np.pi * 440 * time)] * 2).astype(np.float32) * 0.5
    sound[:, 24_000:24_400] *= 2.6
    held = sound.copy()
    hold_peaks(held)
    assert np.abs(held).max() <= CEILING + 1e-4
    assert (held[:, :20_000] == sound[:, :20_000]).all()
    gain = held[0, 23_000:25_400] / np.where(np.abs(sound[0, 23_000:25_400]) > 0.05, 1, np.inf)
    steps = np.abs(np.diff(held, axis=1)).max()
    assert steps < np.abs(np.diff(sound, axis=1)).max()
    assert gain.max() <= CEILING + 1e-4


def test_a_peak_between_two_samples_is_held() -> None:
    # A tone at a quarter of the rate, met by its samples 45 degrees beside its peaks.
    tone = 0.75 * np.sin(np.pi / 2 * np.arange(RATE_HZ) + np.pi / 4)
    sound = np.stack([tone, tone]).astype(np.float32) * np.hanning(RATE_HZ).astype(np.float32)
    assert np.abs(sound).max() < CEILING * 0.7
    sound *= 1.4
    assert hold_peaks(sound)
    assert np.abs(sound).max() == pytest.approx(CEILING / np.sqrt(2), rel=0.02)


def test_loudness_is_reached_although_peaks_are_held() -> None:
    rng = np.random.default_rng(2)
    sound = rng.standard_normal((1, 4 * RATE_HZ)) * 0.05
    sound[:, ::4000] = 2.0
    out = master(np.repeat(sound, 2, axis=0).astype(np.float32)).T / 32767
    loudness = integrated_lufs(piece_powers(out.astype(np.float32), RATE_HZ))
    assert loudness == pytest.approx(-16, abs=0.5)
    assert np.abs(out).max() <= CEILING + 1e-3


def test_a_peak_in_the_very_last_samples_is_held_too() -> None:
    sound = np.zeros((2, RATE_HZ + 17), np.float32)
    sound[:, -3:] = 1.0
    hold_peaks(sound)
    assert np.abs(sound).max() <= CEILING + 1e-4


def test_music_alone_is_not_lifted_to_the_loudness_of_speech() -> None:
    quiet = np.stack([np.sin(np.arange(3 * RATE_HZ) / 30)] * 2).astype(np.float32) * 0.003
    out = master(quiet.copy()).astype(int)
    assert np.abs(out).max() / 32767 < 0.003 * 4.1
