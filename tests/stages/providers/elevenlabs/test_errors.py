"""Each way in which ElevenLabs fails, and the code that it ends as."""

from __future__ import annotations

import pytest

from stages.errors import ProviderError, TryAgain
from stages.usage import Usage, told_to
from tests.hosted.elevenlabs_fake import ElevenLabsFake
from tests.stages.providers import samples
from tests.stages.providers.elevenlabs.conftest import Speaks


async def _fail(speaks: Speaks, text: str = "Bo waves.", **settings: object) -> ProviderError:
    with pytest.raises(ProviderError) as raised:
        await speaks(**settings).speak(samples.line(text, voice_type="silly"))
    return raised.value


@pytest.mark.parametrize(
    ("fault", "code", "after_s"),
    [
        ("system_busy", "busy", None),
        ("overloaded", "unavailable", None),
        ("overloaded:9", "busy", 9),
        ("not_json", "unavailable", None),
        ("not_an_object", "unavailable", None),
        ("wrong_types", "unavailable", None),
        ("truncated_json", "unavailable", None),
        ("cut_character", "unavailable", None),
        ("no_base64", "unavailable", None),
        ("empty", "unavailable", None),
    ],
)
async def test_what_passes_is_tried_again_by_the_run_alone(
    fake: ElevenLabsFake, speaks: Speaks, fault: str, code: str, after_s: float | None
) -> None:
    fake.faults.next("speech", fault)
    error = await _fail(speaks)
    assert isinstance(error, TryAgain)
    assert (error.code, error.retry_after_s) == (code, after_s)
    assert fake.calls == {"speech": 1}, "the SDK asked again"


@pytest.mark.parametrize(
    ("fault", "setting"),
    [
        ("no_permission", "API_KEY"),
        ("shut_out", "API_KEY"),
        ("no_quota", "API_KEY"),
        ("no_credit", "API_KEY"),
        ("library_voice", "SILLY_VOICE"),
        ("pro_voice", "SILLY_VOICE"),
        ("no_voice", "SILLY_VOICE"),
        ("not_your_voice", "SILLY_VOICE"),
        ("no_model", "MODEL"),
        ("not_your_model", "MODEL"),
        ("no_speech_model", "MODEL"),
        ("no_language", "MODEL"),
    ],
)
async def test_what_never_passes_names_the_setting(
    fake: ElevenLabsFake, speaks: Speaks, fault: str, setting: str
) -> None:
    fake.faults.next("speech", fault)
    error = await _fail(speaks)
    assert not isinstance(error, TryAgain)
    assert error.code == "provider_settings"
    assert f"(see DOODLEBOOK_ELEVENLABS_{setting}" in error.detail
    assert fake.key not in error.detail


@pytest.mark.parametrize("fault", ["too_long", "mp3"])
async def test_what_is_of_no_use_is_not_asked_for_again(
    fake: ElevenLabsFake, speaks: Speaks, fault: str
) -> None:
    fake.faults.next("speech", fault)
    error = await _fail(speaks)
    assert not isinstance(error, TryAgain)
    assert error.code == "bad_answer"


async def test_a_text_that_is_repeated_does_not_say_what_went_wrong(
    fake: ElevenLabsFake, speaks: Speaks
) -> None:
    fake.faults.next("speech", "invalid")
    error = await _fail(speaks, "A moderately loud voice_id with its quota_exceeded.")
    assert error.code == "bad_answer"


@pytest.mark.parametrize(
    ("fault", "calls"),
    [("cut", 1), ("truncated_json", 1), ("not_an_object", 1), ("no_quota", 0), ("throttled", 0)],
)
async def test_an_answer_that_breaks_off_was_paid_for_too(
    fake: ElevenLabsFake, speaks: Speaks, fault: str, calls: int
) -> None:
    fake.faults.next("speech", fault)
    spent: list[Usage] = []
    with told_to(spent.append):
        await _fail(speaks)
    assert sum(spent, Usage()) == Usage(calls=calls, characters=9 * calls)


async def test_a_server_that_is_not_there_may_come(speaks: Speaks, unused_tcp_port: int) -> None:
    error = await _fail(speaks, base_url=f"http://127.0.0.1:{unused_tcp_port}")
    assert isinstance(error, TryAgain)
    assert error.code == "unavailable"
    assert "DOODLEBOOK_ELEVENLABS_BASE_URL" in error.detail


async def test_an_address_that_cannot_be_one_is_a_setting(speaks: Speaks) -> None:
    error = await _fail(speaks, base_url="http://exa\u2028mple.org")
    assert error.code == "provider_settings"
    assert "DOODLEBOOK_ELEVENLABS_BASE_URL" in error.detail
