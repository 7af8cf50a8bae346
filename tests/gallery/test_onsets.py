"""The measure of word timing, on sounds whose onsets are known."""

from __future__ import annotations

import math

import numpy as np
import pytest

from stages.models import Word
from tests.gallery.onsets import onset_errors

RATE_HZ = 48_000


def narration(*spans_s: tuple[float, float]) -> np.ndarray:
    """A hum at these times, with a faint hiss everywhere."""
    sound = np.random.default_rng(1).standard_normal(3 * RATE_HZ) * 10
    for begin_s, end_s in spans_s:
        begin, end = round(begin_s * RATE_HZ), round(end_s * RATE_HZ)
        sound[begin:end] += 8000 * np.sin(np.arange(end - begin) / 30)
    return sound.astype(np.int16)


def word(start_s: float, end_s: float, text: str = "word") -> Word:
    return Word(text=text, start_s=start_s, end_s=end_s)


def test_a_word_that_begins_with_its_sound_has_no_error() -> None:
    sound = narration((0.2, 0.8), (1.2, 1.8))
    errors = onset_errors(sound, RATE_HZ, [word(0.2, 0.8), word(1.2, 1.8)])
    assert errors == pytest.approx([0, 0], abs=0.006)


def test_late_and_early_sounds_are_told_apart() -> None:
    sound = narration((0.25, 0.8), (1.1, 1.8))
    errors = onset_errors(sound, RATE_HZ, [word(0.2, 0.8), word(1.2, 1.8)])
    assert errors == pytest.approx([0.05, -0.1], abs=0.006)


def test_words_in_flowing_speech_are_not_measured() -> None:
    sound = narration((0.2, 1.8))
    words = [word(0.2, 0.9), word(0.93, 1.8), word(2.2, 2.4, "…")]
    assert len(onset_errors(sound, RATE_HZ, words)) == 1


def test_a_word_without_a_sound_is_an_endless_error() -> None:
    errors = onset_errors(narration((0.2, 0.8)), RATE_HZ, [word(0.2, 0.8), word(2.0, 2.5)])
    assert errors[1] == math.inf
    assert onset_errors(np.zeros(0, np.int16), RATE_HZ, [word(0, 1)]) == [math.inf]
