"""Speech by the fake of Polly."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from stages.errors import ProviderError, TryAgain
from stages.providers.polly.voice import PollyVoice
from stages.usage import Usage, told_to
from tests.hosted.polly_fake import CHARACTER_MS, PollyFake
from tests.stages.providers import samples

Speaks = Callable[..., PollyVoice]

TEXTS = {
    "en": "“Hello,” said Tom & Bo's friend - it's 5 < 6!",
    "de": "Über den Wiesen rief Jörg: „Süße Grüße, ‚kleiner‘ Bär!“",
    "fr": '«\u202fÇa alors\u202f», dit l\'été à la forêt, "où es-tu\u202f?"',
}


@pytest.mark.parametrize("language", TEXTS)
async def test_every_written_word_has_the_time_it_is_heard(
    fake: PollyFake, speaks: Speaks, language: str
) -> None:
    text = " ".join(TEXTS[language].split())
    said = await speaks().speak(samples.line(TEXTS[language], language=language))
    assert " ".join(word.text for word in said.words) == text
    at = 0
    for word in said.words:
        first = next((index for index, one in enumerate(word.text) if one.isalnum()), None)
        if first is not None:
            assert word.start_s == pytest.approx((at + first) * CHARACTER_MS / 1000, abs=0.002)
        at += len(word.text) + 1
    times = [time for word in said.words for time in (word.start_s, word.end_s)]
    assert times == sorted(times)
    assert times[-1] <= samples.duration_s(said)
    assert fake.complaints == []


async def test_sound_and_marks_are_asked_of_the_voice_of_the_language(
    fake: PollyFake, speaks: Speaks
) -> None:
    spent: list[Usage] = []
    with told_to(spent.append):
        await speaks(voices="fr=Remi").speak(samples.line("Bonjour !", language="fr"))
    assert sum(spent, Usage()) == Usage(calls=2, characters=18)
    assert fake.calls == {"pcm": 1, "json": 1}
    assert {(one["VoiceId"], one["Engine"]) for one in fake.requests} == {("Remi", "neural")}


async def test_small_children_hear_it_slower_and_a_wish_is_kept(
    fake: PollyFake, speaks: Speaks
) -> None:
    voice = speaks()
    slow = await voice.speak(samples.line(child_age=3))
    fast = await voice.speak(samples.line(pace=1.4))
    assert 'rate="85%"' in fake.requests[0]["Text"]
    assert 'rate="140%"' in fake.requests[-1]["Text"]
    assert samples.duration_s(slow) / samples.duration_s(fast) == pytest.approx(
        1.4 / 0.85, rel=0.01
    )


@pytest.mark.parametrize("output", ["pcm", "json"])
@pytest.mark.parametrize(
    ("fault", "code", "passes"),
    [
        ("throttled", "busy", True),
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
        await voice.speak(samples.line())
    assert raised.value.code == code
    assert isinstance(raised.value, TryAgain) is passes
    assert fake.calls[output] == 1, "the SDK asked again"


async def test_the_next_call_works_after_a_failed_one(fake: PollyFake, speaks: Speaks) -> None:
    voice = speaks()
    fake.faults.next("pcm", "cut")
    with pytest.raises(TryAgain):
        await voice.speak(samples.line())
    assert len((await voice.speak(samples.line())).words) == 5


async def test_cancelling_closes_both_requests(fake: PollyFake, speaks: Speaks) -> None:
    fake.faults.every(1, "silence")
    call = asyncio.create_task(speaks().speak(samples.line()))
    async with asyncio.timeout(5):
        while fake.calls.total() < 2:
            await asyncio.sleep(0)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    async with asyncio.timeout(5):
        while fake.callers.disconnects < 2:
            await asyncio.sleep(0)


async def test_a_check_has_the_named_voices_say_a_letter(fake: PollyFake, speaks: Speaks) -> None:
    assert await speaks().check() == "Joanna by the neural engine"
    await speaks(voices="de=Daniel,fr=Lea").check()
    assert [one["VoiceId"] for one in fake.requests] == ["Joanna", "Daniel", "Lea"]
    assert fake.calls == {"json": 3}
