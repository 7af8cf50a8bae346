"""Speech by the fake of Polly."""

from __future__ import annotations

import asyncio
import io
import wave
from collections.abc import Callable

import pytest

from stages.errors import ProviderError, TryAgain
from stages.providers.base import Line
from stages.providers.polly.voice import PollyVoice
from stages.usage import Usage, told_to
from tests.hosted.polly_fake import CHARACTER_MS, PollyFake

Speaks = Callable[..., PollyVoice]

TEXTS = {
    "en": "“Hello,” said Tom & Bo's friend - it's 5 < 6!",
    "de": "Über den Wiesen rief Jörg: „Süße Grüße, ‚kleiner‘ Bär!“",
    "fr": '«\u202fÇa alors\u202f», dit l\'été à la forêt, "où es-tu\u202f?"',
}


def _line(text: str = "Bo  waves to\nthe sun.", **given: object) -> Line:
    told = {"language": "en", "voice_type": "gentle", "child_age": 8, **given}
    return Line(text, **told)  # type: ignore[arg-type]


def _duration_s(wav: bytes) -> float:
    with wave.open(io.BytesIO(wav)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 16_000)
        return float(file.getnframes() / file.getframerate())


@pytest.mark.parametrize("language", TEXTS)
async def test_every_written_word_has_the_time_it_is_heard(
    fake: PollyFake, speaks: Speaks, language: str
) -> None:
    text = " ".join(TEXTS[language].split())
    said = await speaks().speak(_line(TEXTS[language], language=language))
    assert " ".join(word.text for word in said.words) == text
    at = 0
    for word in said.words:
        first = next((index for index, one in enumerate(word.text) if one.isalnum()), None)
        if first is not None:
            assert word.start_s == pytest.approx((at + first) * CHARACTER_MS / 1000, abs=0.002)
        at += len(word.text) + 1
    times = [time for word in said.words for time in (word.start_s, word.end_s)]
    assert times == sorted(times)
    assert times[-1] <= _duration_s(said.wav)
    assert fake.complaints == []


async def test_sound_and_marks_are_asked_of_the_voice_of_the_language(
    fake: PollyFake, speaks: Speaks
) -> None:
    spent: list[Usage] = []
    with told_to(spent.append):
        await speaks(voices="fr=Remi").speak(_line("Bonjour !", language="fr"))
    assert sum(spent, Usage()) == Usage(calls=2, characters=18)
    assert fake.calls == {"pcm": 1, "json": 1}
    assert {(one["VoiceId"], one["Engine"]) for one in fake.requests} == {("Remi", "neural")}


async def test_small_children_hear_it_slower_and_a_wish_is_kept(
    fake: PollyFake, speaks: Speaks
) -> None:
    voice = speaks()
    slow = await voice.speak(_line(child_age=3))
    fast = await voice.speak(_line(pace=1.4))
    assert 'rate="85%"' in fake.requests[0]["Text"]
    assert 'rate="140%"' in fake.requests[-1]["Text"]
    assert _duration_s(slow.wav) / _duration_s(fast.wav) == pytest.approx(1.4 / 0.85, rel=0.01)


async def test_a_wished_pitch_does_not_change_the_length(speaks: Speaks) -> None:
    voice = speaks()
    plain, high = await voice.speak(_line()), await voice.speak(_line(pitch=3.0))
    assert high.wav != plain.wav
    assert _duration_s(high.wav) == pytest.approx(_duration_s(plain.wav), rel=0.05)
    assert high.words[-1].end_s <= _duration_s(high.wav)


@pytest.mark.parametrize("output", ["pcm", "json"])
@pytest.mark.parametrize(
    ("fault", "code", "passes"),
    [
        ("throttled", "busy", True),
        ("throttled:7", "busy", True),
        ("server_error", "unavailable", True),
        ("no_gateway", "unavailable", True),
        ("cut", "unavailable", True),
        ("empty", "unavailable", True),
        ("silence", "timeout", True),
        ("bad_key", "provider_settings", False),
        ("expired", "provider_settings", False),
        ("denied", "provider_settings", False),
        ("no_engine", "provider_settings", False),
        ("too_long", "bad_answer", False),
        ("bad_ssml", "bad_answer", False),
    ],
)
async def test_faults_of_either_call_end_as_their_codes(
    fake: PollyFake, speaks: Speaks, output: str, fault: str, code: str, passes: bool
) -> None:
    fake.faults.next(output, fault)
    voice = speaks(timeout_s=0.3) if fault == "silence" else speaks()
    with pytest.raises(ProviderError) as raised:
        await voice.speak(_line())
    assert raised.value.code == code
    assert isinstance(raised.value, TryAgain) is passes
    after_s = raised.value.retry_after_s if isinstance(raised.value, TryAgain) else None
    assert after_s == (7 if fault == "throttled:7" else None)
    assert fake.calls[output] == 1, "the SDK asked again"


async def test_the_next_call_works_after_a_failed_one(fake: PollyFake, speaks: Speaks) -> None:
    voice = speaks()
    fake.faults.next("pcm", "cut")
    with pytest.raises(TryAgain):
        await voice.speak(_line())
    assert len((await voice.speak(_line())).words) == 5


async def test_cancelling_closes_both_requests(fake: PollyFake, speaks: Speaks) -> None:
    fake.faults.every(1, "silence")
    call = asyncio.create_task(speaks().speak(_line()))
    async with asyncio.timeout(5):
        while fake.calls.total() < 2:
            await asyncio.sleep(0)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    async with asyncio.timeout(5):
        while fake.disconnects < 2:
            await asyncio.sleep(0)


async def test_a_check_has_the_named_voices_say_a_letter(fake: PollyFake, speaks: Speaks) -> None:
    assert await speaks().check() == "Joanna by the neural engine"
    await speaks(voices="de=Daniel,fr=Lea").check()
    assert [one["VoiceId"] for one in fake.requests] == ["Joanna", "Daniel", "Lea"]
    assert fake.calls == {"json": 3}
