"""Narration by espeak-ng: speech, and the time of every written word."""

from __future__ import annotations

import array
import asyncio
import io
import math
import wave
from itertools import pairwise
from typing import get_args

import numpy as np
import pytest

from stages.errors import InputError
from stages.models import VoiceType
from stages.providers.base import Line, Narration, ProviderContext
from stages.providers.local.voice import LANGUAGES, LocalVoice
from stages.workers import open_workers
from tests.gallery.onsets import onset_errors

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


STORIES = {
    "en": "The fox ran home. “Who is there?” it said. Nobody, nobody at all!",
    "es": "El zorro corrió a casa. —¿Quién es? —dijo. ¡Nadie, nadie en absoluto!",
    "fr": "Le renard rentra chez lui. « Qui est là ? » dit-il. Personne, vraiment personne !",
    "de": "Der Fuchs lief nach Hause. „Wer ist da?“, sagte er. Niemand, gar niemand!",
    "it": "La volpe corse a casa. «Chi è?» disse. Nessuno, proprio nessuno!",
    "pt": "A raposa correu para casa. — Quem é? — disse. Ninguém, ninguém mesmo!",
}


def pitch_hz(samples: array.array[int], rate_hz: int) -> float:
    """The median pitch of what is voiced, by the autocorrelation of 40 ms pieces."""
    sound = np.array(samples, float)
    size, step = round(0.04 * rate_hz), round(0.02 * rate_hz)
    shortest, longest = round(rate_hz / 600), round(rate_hz / 70)
    window = np.hanning(size)
    spread = np.fft.irfft(np.abs(np.fft.rfft(window, 4096)) ** 2)[: longest + 1]
    found = []
    for at in range(0, len(sound) - size, step):
        piece = sound[at : at + size] * window
        if piece.std() < 500:
            continue
        own = np.fft.irfft(np.abs(np.fft.rfft(piece, 4096)) ** 2)[: longest + 1] / spread
        own /= own[0]
        top = own[shortest:].max()
        peaks = [
            lag
            for lag in range(shortest, longest)
            if own[lag - 1] < own[lag] >= own[lag + 1] and own[lag] > 0.88 * top
        ]
        if peaks and top > 0.55:
            found.append(rate_hz / peaks[0])
    return float(np.median(found))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_words_are_heard_at_their_times_in_every_language(language: str) -> None:
    narration = await speak(STORIES[language], language=language)
    samples, rate_hz = samples_of(narration)
    assert " ".join(word.text for word in narration.words) == STORIES[language]
    errors = onset_errors(np.array(samples, np.int16), rate_hz, narration.words)
    assert len(errors) >= 4
    assert max(map(abs, errors)) <= 0.08


async def test_the_four_voices_differ_in_pitch_and_pace() -> None:
    pitches, lengths = {}, {}
    for voice in get_args(VoiceType):
        samples, rate_hz = samples_of(await speak(STORIES["en"], voice_type=voice))
        pitches[voice], lengths[voice] = pitch_hz(samples, rate_hz), len(samples) / rate_hz
    for low, high in (("wise", "gentle"), ("gentle", "cheerful"), ("cheerful", "silly")):
        assert pitches[high] > 1.2 * pitches[low]
        assert lengths[high] < 0.95 * lengths[low]


async def test_what_is_said_is_higher_than_what_is_told() -> None:
    told, said = [
        pitch_hz(*samples_of(await speak(text)))
        for text in ("We all went home together now.", "“We all went home together now.”")
    ]
    assert said > 1.06 * told


async def test_the_pitch_moves_by_the_semitones_that_were_asked() -> None:
    usual, *others = [
        pitch_hz(*samples_of(await speak("We all went home together.", pitch=pitch)))
        for pitch in (0.0, -6.0, -3.0, 3.0, 6.0)
    ]
    moved = [12 * math.log2(other / usual) for other in others]
    assert moved == pytest.approx([-6, -3, 3, 6], abs=0.8)


async def test_the_pace_of_the_age_and_of_the_wish_are_kept() -> None:
    lengths = [len((await speak(child_age=age)).wav) for age in (3, 6, 9)]
    assert lengths == sorted(lengths, reverse=True)
    assert len(set(lengths)) == 3
    usual, quick = [len((await speak(pace=pace)).wav) for pace in (1.0, 1.35)]
    assert quick == pytest.approx(usual / 1.35, rel=0.08)


async def test_sentences_are_further_apart_than_clauses() -> None:
    words = (await speak("One two, three four. Five six; seven.")).words
    rests = [after.start_s - before.end_s for before, after in pairwise(words)]
    comma, sentence, semicolon = rests[1], rests[3], rests[5]
    assert max(rests[0], rests[2], rests[4]) < 0.1 < comma < semicolon < sentence
    assert comma == pytest.approx(0.18 * 1.15 * 1.1, abs=0.06)


async def test_line_breaks_are_rests_and_no_part_of_the_words() -> None:
    words = (await speak("One day\nit rained.")).words
    assert [word.text for word in words] == ["One", "day", "it", "rained."]
    assert words[2].start_s - words[1].end_s > 0.6


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
