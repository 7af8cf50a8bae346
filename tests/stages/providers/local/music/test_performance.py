"""The instruments, and the playing of a score."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from stages.providers.local.music.composing import compose
from stages.providers.local.music.instruments import RATE_HZ, sound
from stages.providers.local.music.performance import perform
from stages.providers.local.music.score import Instrument, PlannedPart

INSTRUMENTS = get_args(Instrument)


@pytest.mark.parametrize("instrument", INSTRUMENTS)
@pytest.mark.parametrize("pitch", [43, 60, 84])
def test_a_note_begins_and_ends_without_a_click(instrument: Instrument, pitch: int) -> None:
    tone = sound(instrument, pitch, 1.0)
    assert 0.1 < np.abs(tone).max() < 2.5
    assert np.abs(tone[:3]).max() < 0.06
    assert np.abs(tone[-3:]).max() < 1e-3
    assert np.isfinite(tone).all()


@pytest.mark.parametrize("instrument", [name for name in INSTRUMENTS if name != "shaker"])
def test_a_note_is_in_tune(instrument: Instrument) -> None:
    tone = sound(instrument, 69, 1.5)
    spectrum = np.abs(np.fft.rfft(tone * np.hanning(len(tone)), 1 << 19))
    hz = spectrum[: round((1 << 19) * 600 / RATE_HZ)].argmax() * RATE_HZ / (1 << 19)
    assert hz == pytest.approx(440, rel=0.004)


def test_instruments_sound_unlike_each_other() -> None:
    """By how bright they are as they begin, and by how long they ring."""
    heard = set()
    for name in INSTRUMENTS:
        tone = sound(name, 67, 1.0)
        power = np.abs(np.fft.rfft(tone[: RATE_HZ // 10])) ** 2
        bright = (power @ np.arange(len(power))) / power.sum()
        heard.add((round(float(bright) / 2), round(len(tone) / RATE_HZ, 1)))
    assert len(heard) == len(INSTRUMENTS)


def test_a_score_is_played_in_stereo_for_as_long_as_it_says_and_always_alike() -> None:
    parts = [PlannedPart("scene", "happy", 0.0, 8.0), PlannedPart("end", "happy", 8.0, 4.25)]
    score = compose(parts, "friendship", "seed")
    played = perform(score, "seed")
    assert played.shape == (2, round(12.25 * RATE_HZ))
    assert (perform(score, "seed") == played).all()
    assert (perform(score, "other") != played).any()
    middle, side = played.sum(axis=0), played[0] - played[1]
    assert 0.05 < side.std() / middle.std() < 0.6


def test_a_score_without_bars_is_no_sound() -> None:
    assert perform(compose([], "nature", "seed"), "seed").shape == (2, 0)
