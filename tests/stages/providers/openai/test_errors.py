"""Each way in which the server fails, and the code that it ends as."""

from __future__ import annotations

import email.utils
import time
from collections.abc import Callable

import pytest
from pydantic import BaseModel

from stages.errors import ProviderError, TryAgain
from stages.providers.hosted.chat import Said
from stages.providers.openai.chat import OpenAIChat
from stages.providers.openai.client import Service
from tests.hosted.openai_fake import OpenAIFake

MakeService = Callable[..., Service]


class Seen(BaseModel):
    """An answer."""

    mood: str


async def _fail(make_service: MakeService, **settings: object) -> ProviderError:
    chat = OpenAIChat(make_service("story", **settings), "gpt-6-luna")
    with pytest.raises(ProviderError) as raised:
        await chat.ask("Look.", [Said("user", "?")], Seen)
    return raised.value


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("overloaded", "unavailable"),
        ("overloaded:3", "busy"),
        ("not_json", "unavailable"),
        ("no_choices", "unavailable"),
    ],
)
async def test_what_passes_is_tried_again(
    fake: OpenAIFake, make_service: MakeService, fault: str, code: str
) -> None:
    fake.faults.next("chat", fault)
    error = await _fail(make_service)
    assert isinstance(error, TryAgain)
    assert error.code == code
    assert fake.calls["chat"] == 1, "the SDK repeats nothing by itself"


@pytest.mark.parametrize(
    ("fault", "setting"),
    [
        ("bad_key", "DOODLEBOOK_OPENAI_API_KEY"),
        ("no_quota", "DOODLEBOOK_OPENAI_API_KEY"),
        ("no_access", "DOODLEBOOK_OPENAI_STORY_MODEL"),
        ("no_model", "DOODLEBOOK_OPENAI_STORY_MODEL"),
    ],
)
async def test_what_never_passes_names_the_setting(
    fake: OpenAIFake, make_service: MakeService, fault: str, setting: str
) -> None:
    fake.faults.next("chat", fault)
    error = await _fail(make_service)
    assert not isinstance(error, TryAgain)
    assert error.code == "provider_settings"
    assert setting in error.detail
    assert "sk-" not in error.detail


async def test_retry_after_is_honoured_in_seconds_and_as_a_date(
    fake: OpenAIFake, make_service: MakeService
) -> None:
    soon = email.utils.formatdate(time.time() + 30, usegmt=True)
    fake.faults.next("chat", "throttled:7", f"throttled:{soon}")
    seconds, date = await _fail(make_service), await _fail(make_service)
    assert isinstance(seconds, TryAgain)
    assert seconds.retry_after_s == 7
    assert isinstance(date, TryAgain)
    assert 25 < (date.retry_after_s or 0) <= 30


async def test_a_server_that_is_not_there_may_come(make_service: MakeService) -> None:
    error = await _fail(make_service, base_url="http://127.0.0.1:9/v1")
    assert isinstance(error, TryAgain)
    assert error.code == "unavailable"
    assert "DOODLEBOOK_OPENAI_BASE_URL" in error.detail


async def test_an_address_without_the_api_names_itself(
    fake: OpenAIFake, make_service: MakeService
) -> None:
    error = await _fail(make_service, base_url=fake.url + "/nowhere")
    assert error.code == "provider_settings"
    assert "DOODLEBOOK_OPENAI_BASE_URL" in error.detail
