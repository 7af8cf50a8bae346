"""Narration by espeak-ng: speech, and the time of every written word."""

from __future__ import annotations

import array
import asyncio
import io
import wave
from typing import get_args

import pytest

from stages.errors import InputError
from stages.models import VoiceType
from stages.providers.base import Line, Narration, ProviderContext
from stages.providers.local.voice import LANGUAGES, LocalVoice
from stages.workers import open_workers

TEXT = "Hello, little one! In the garden of 25 roses, Änne said: “Good   morning.” The end came."


async def speak(text: str = TEXT, **changed: object) -> Narration:
    told = {"text": text, "language": "en", "voice_type": "gentle", "child_age": 5, **changed}
    async with open_workers(1) as workers:
        return await LocalVoice(ProviderContext(workers)).speak(Line(**told))  # type: ignore[arg-type]


def samples_of(narration: Narration) -> tuple[array.array[int], int]:
    with wave.open(io.BytesIO(narration.wav)) as opened:
        samples = array.array("h", opened.readframes(opened.getnframes()))
        assert (opened.getnchannels(), opened.getsampwidth()) == (1, 2)
        return samples, opened.getframerate()


async def test_every_written_word_gets_a_time_in_order_within_the_sound() -> None:
    narration = await speak()
    samples, rate_hz = samples_of(narration)
    assert [word.text for word in narration.words] == TEXT.split()
    times = [time for word in narration.words for time in (word.start_s, word.end_s)]
    assert times == sorted(times)
    assert 0 <= times[0] < 0.1
    assert times[-1] <= len(samples) / rate_hz + 1e-3


async def test_word_times_match_the_speech_after_pauses() -> None:
    narration = await speak("One. Two. Three. Four.")
    samples, rate_hz = samples_of(narration)
    step = rate_hz // 100
    loud = [
        max(abs(sample) for sample in samples[at : at + step]) > 400
        for at in range(0, len(samples), step)
    ]
    onsets = [
        at / 100 for at in range(len(loud)) if loud[at] and not any(loud[max(0, at - 12) : at])
    ]
    for word in narration.words:
        assert min(abs(word.start_s - onset) for onset in onsets) <= 0.08, word


async def test_the_four_voices_differ_and_small_children_are_given_time() -> None:
    voices = [(await speak(voice_type=voice)).wav for voice in get_args(VoiceType)]
    assert len(set(voices)) == 4
    lengths = [len((await speak(child_age=age)).wav) for age in (3, 6, 9)]
    assert lengths == sorted(lengths, reverse=True)
    assert len(set(lengths)) == 3


async def test_the_same_line_takes_the_same_time() -> None:
    # Not the same bytes: espeak-ng makes the hiss of its consonants from random noise.
    one, two = await speak(), await speak()
    for first, second in zip(one.words, two.words, strict=True):
        assert first.start_s == pytest.approx(second.start_s, abs=0.05)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_language_is_spoken_in_its_own_way(language: str) -> None:
    narration = await speak("Mama 3 problema.", language=language)
    assert len(narration.wav) > 20_000
    if language != "en":
        assert narration.wav != (await speak("Mama 3 problema.")).wav


async def test_a_language_that_is_not_spoken_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        await speak(language="xx")
    assert caught.value.code == "unsupported_language"


@pytest.mark.parametrize("text", ["…", "“ ”", "!", "😀 😀", "a"])
async def test_a_text_with_little_to_say_is_no_error(text: str) -> None:
    narration = await speak(text)
    assert " ".join(word.text for word in narration.words) == text
    assert len(samples_of(narration)[0]) > 0


async def test_giving_up_leaves_no_program_behind() -> None:
    speaking = asyncio.create_task(speak("word " * 4000))
    await asyncio.sleep(0)
    speaking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await speaking
