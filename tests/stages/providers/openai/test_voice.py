"""Speech by the fake."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stages.errors import ProviderError, TryAgain
from stages.providers.openai.client import Service
from stages.providers.openai.voice import OpenAIVoice
from stages.usage import Usage, told_to
from stages.workers import Workers
from tests.hosted.openai_fake import OpenAIFake
from tests.stages.providers import samples

MakeService = Callable[..., Service]
Speaks = Callable[..., OpenAIVoice]


@pytest.fixture
def speaks(make_service: MakeService, workers: Workers) -> Speaks:
    """Makes a speaker."""
    return lambda **settings: OpenAIVoice(make_service("voice", **settings), workers)


async def test_a_line_is_spoken_with_the_times_of_its_words(
    fake: OpenAIFake, speaks: Speaks
) -> None:
    spent: list[Usage] = []
    with told_to(spent.append):
        said = await speaks().speak(samples.line(voice_type="silly"))
    duration_s = samples.duration_s(said)
    assert duration_s == pytest.approx(1.5, abs=0.1)
    assert [word.text for word in said.words] == ["Bo", "waves", "to", "the", "sun."]
    assert 0 <= said.words[0].start_s < said.words[-1].end_s <= duration_s + 0.001
    assert fake.requests[0][1]["voice"] == "fable"
    assert spent == [Usage(calls=1, characters=20)]


async def test_small_children_hear_it_slower_and_a_wish_is_kept(
    fake: OpenAIFake, speaks: Speaks
) -> None:
    await speaks().speak(samples.line(child_age=3))
    await speaks().speak(samples.line(pace=1.4))
    assert [body["speed"] for _, body in fake.requests] == [0.85, 1.4]


@pytest.mark.parametrize(
    ("fault", "code", "passes"),
    [
        ("not_json", "unavailable", True),
        ("no_model", "provider_settings", False),
    ],
)
async def test_faults_end_as_their_codes(
    fake: OpenAIFake, speaks: Speaks, fault: str, code: str, passes: bool
) -> None:
    fake.faults.next("speech", fault)
    with pytest.raises(ProviderError) as raised:
        await speaks().speak(samples.line())
    assert raised.value.code == code
    assert isinstance(raised.value, TryAgain) is passes
