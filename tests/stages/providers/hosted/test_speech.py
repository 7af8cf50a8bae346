"""Times for words that have none, and sound in another pitch."""

from __future__ import annotations

import array
import itertools
import math

import pytest

from stages.providers.hosted.speech import reshaped, speech_span, spread_words, wav_of
from stages.providers.hosted.wav import read_wav
from stages.workers import Workers

RATE_HZ = 16_000


def tone(seconds: float, hertz: float = 440.0) -> bytes:
    count = round(seconds * RATE_HZ)
    samples = (round(9000 * math.sin(math.tau * hertz * n / RATE_HZ)) for n in range(count))
    return array.array("h", samples).tobytes()


def hertz_of(pcm: bytes) -> float:
    """By how often the sound crosses zero."""
    samples = array.array("h", pcm)
    crossings = sum((a < 0) != (b < 0) for a, b in itertools.pairwise(samples))
    return crossings / 2 / (len(samples) / RATE_HZ)


def test_words_share_the_time_by_their_syllables() -> None:
    text = "A banana — said Mia. „Übermorgen“"
    words = spread_words(text, 4.0, begin_s=0.5)
    assert " ".join(word.text for word in words) == text
    assert words[0].start_s == 0.5
    assert words[-1].end_s == pytest.approx(4.0, abs=0.01)
    for before, after in itertools.pairwise(words):
        assert before.start_s <= before.end_s <= after.start_s
    lengths = {word.text: word.end_s - word.start_s for word in words}
    assert lengths["banana"] > 2 * lengths["A"]
    mia, last = words[-2], words[-1]
    assert last.start_s - mia.end_s > 0.2  # the pause of a full stop


def test_a_text_without_words_has_no_times() -> None:
    assert spread_words("  ", 1.0) == ()


def test_the_speech_in_a_narration_is_found_between_its_silences() -> None:
    silence = bytes(2 * RATE_HZ)
    begin_s, end_s = speech_span(silence + tone(0.5) + silence, RATE_HZ)
    assert (begin_s, end_s) == pytest.approx((1.0, 1.5), abs=0.01)
    assert speech_span(silence, RATE_HZ) == (0.0, 1.0)


async def test_pitch_changes_the_tone_and_not_the_length(workers: Workers) -> None:
    higher = await reshaped(workers, wav_of(tone(1.0), RATE_HZ), pitch=12)
    pcm, _ = read_wav(higher)
    assert len(pcm) / 2 / RATE_HZ == pytest.approx(1.0, abs=0.03)
    assert hertz_of(pcm) == pytest.approx(880, rel=0.05)
    faster, _ = read_wav(await reshaped(workers, higher, pitch=-12, pace=2.0))
    assert len(faster) / 2 / RATE_HZ == pytest.approx(0.5, abs=0.03)


async def test_nothing_to_change_is_no_work(workers: Workers) -> None:
    assert await reshaped(workers, b"as it is", pitch=0) == b"as it is"
