"""Joining utterances, and warming the joined speech."""

from __future__ import annotations

import numpy as np
import pytest

from stages.providers.local.speech.espeak import Utterance
from stages.providers.local.speech.joining import join
from stages.providers.local.speech.order import WordEvent
from stages.providers.local.speech.warmth import warmed

RATE_HZ = 22_050


def utterance(silent_s: float, sounds_s: float, *words_s: float) -> Utterance:
    """A loud hum after some silence, and before some; words at times within it all."""
    time = np.arange(round(sounds_s * RATE_HZ)) / RATE_HZ
    quiet = np.zeros(round(silent_s * RATE_HZ))
    hum = np.concatenate([quiet, 9000 * np.cos(2 * np.pi * 200 * time), quiet])
    events = tuple(WordEvent(character=n, at_ms=round(1000 * at)) for n, at in enumerate(words_s))
    return Utterance(hum.astype("<i2").tobytes(), events)


def test_pauses_are_from_sound_to_sound() -> None:
    speech, words = join(
        [utterance(0.2, 0.5, 0.0), utterance(0.05, 0.5, 0.05)], [300, 900], RATE_HZ
    )
    loud = np.flatnonzero(np.abs(speech) > 100) / RATE_HZ
    gap = np.diff(loud).max()
    assert gap == pytest.approx(0.3, abs=0.03)
    assert loud[-1] == pytest.approx(len(speech) / RATE_HZ, abs=0.03)
    begins = loud[np.diff(loud, prepend=-1) > 0.1]
    assert [word.at_ms / 1000 for word in words] == pytest.approx(list(begins), abs=0.012)


def test_later_words_move_with_their_utterance() -> None:
    _, words = join([utterance(0.1, 0.5, 0.1, 0.3), utterance(0.1, 0.5, 0.1)], [200, 0], RATE_HZ)
    assert words[1].at_ms - words[0].at_ms == pytest.approx(200, abs=2)


def test_no_join_is_a_click() -> None:
    speech, _ = join([utterance(0.0, 0.4, 0.1)] * 3, [180, 180, 180], RATE_HZ)
    assert abs(speech[0]) < 50
    assert abs(speech[-1]) < 50
    usual = 2 * np.pi * 200 / RATE_HZ * 9000
    assert np.abs(np.diff(speech)).max() < 1.3 * usual


def test_what_is_silent_is_left_out_and_silence_alone_is_half_a_second() -> None:
    speech, words = join([utterance(0.3, 0.0, 0.0)], [400], RATE_HZ)
    assert len(speech) == RATE_HZ // 2
    assert words == []
    assert join([], [], RATE_HZ)[1] == []


def test_warmth_moves_no_onset_and_keeps_the_length() -> None:
    speech, _ = join([utterance(0.1, 0.3, 0.1)] * 2, [400, 0], RATE_HZ)
    warm = warmed(speech, RATE_HZ)
    assert len(warm) == len(speech)

    def onsets(sound: np.ndarray) -> list[float]:
        loud = np.flatnonzero(np.abs(sound.astype(float)) > 0.1 * np.abs(sound.astype(float)).max())
        return list(loud[np.diff(loud, prepend=-RATE_HZ) > 0.1 * RATE_HZ] / RATE_HZ)

    assert onsets(warm) == pytest.approx(onsets(speech), abs=0.003)


def test_warmth_takes_from_hiss_and_edge_and_gives_to_the_chest() -> None:
    noise = np.random.default_rng(3).standard_normal(2 * RATE_HZ) * 2000
    warm = warmed(noise.astype(np.float32), RATE_HZ)
    gains = 20 * np.log10(np.abs(np.fft.rfft(warm)) / np.abs(np.fft.rfft(noise)))

    def gain_db(low_hz: int, high_hz: int) -> float:
        return float(gains[2 * low_hz : 2 * high_hz].mean())

    assert gain_db(9000, 10_000) < -10
    assert gain_db(3100, 3700) + 1 < gain_db(1000, 2000)
    assert gain_db(1000, 2000) + 1 < gain_db(150, 350)


def test_warmth_does_not_clip() -> None:
    loud = 32_000 * np.sign(np.sin(2 * np.pi * 150 * np.arange(RATE_HZ) / RATE_HZ))
    warm = warmed(loud.astype(np.float32), RATE_HZ)
    assert (np.abs(warm.astype(int)) >= 32_767).sum() <= 3


@pytest.mark.parametrize("count", [1, 17, 999, 22_050])
def test_any_length_can_be_warmed(count: int) -> None:
    assert len(warmed(np.ones(count, np.float32), RATE_HZ)) == count
