"""Chats with the fake: what is asked, what it costs, and how less is asked of lesser servers."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
from collections.abc import Callable
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field

from stages.errors import ProviderError, TryAgain
from stages.providers.hosted.chat import Said, Shown
from stages.providers.openai.chat import OpenAIChat
from stages.providers.openai.client import Service
from stages.usage import Usage, told_to
from tests.hosted.openai_fake import OpenAIFake
from tests.stages.providers.openai.conftest import told_by_us

MakeService = Callable[..., Service]

_ASK = [Said("user", "What is it?")]


class Seen(BaseModel):
    """An answer with all that pydantic writes into schemas."""

    title: Annotated[str, Field(min_length=2, max_length=80)] = "?"
    mood: Literal["happy", "calm"]
    confidence: Annotated[float, Field(ge=0, le=1)]


def _chat(make_service: MakeService, **settings: object) -> OpenAIChat:
    return OpenAIChat(make_service("story", **settings), "gpt-6-luna")


async def test_an_answer_fits_the_schema_and_tells_its_cost(
    fake: OpenAIFake, make_service: MakeService
) -> None:
    spent: list[Usage] = []
    with told_to(spent.append):
        text = await _chat(make_service).ask("Look.", _ASK, Seen)
    assert Seen.model_validate_json(text).mood == "happy"
    assert spent == [Usage(calls=1, input_tokens=1200, output_tokens=300)]
    [(_, body)] = fake.requests
    assert body["response_format"]["json_schema"]["strict"] is True


async def test_a_picture_goes_along_as_a_data_uri(
    fake: OpenAIFake, make_service: MakeService
) -> None:
    await _chat(make_service).ask("Look.", [Said("user", "?", Shown(b"x", "image/png"))], Seen)
    [text, picture] = fake.requests[0][1]["messages"][1]["content"]
    encoded = base64.b64encode(b"x").decode()
    assert text == {"type": "text", "text": "?"}
    assert picture["image_url"] == {"url": f"data:image/png;base64,{encoded}"}


@pytest.mark.parametrize(
    ("lacks", "calls", "form"),
    [
        (["no_json_schema"], 2, "json_object"),
        (["no_json_schema", "no_json_object"], 3, None),
    ],
)
async def test_less_is_asked_of_a_server_without_schemas_and_remembered(
    fake: OpenAIFake,
    make_service: MakeService,
    caplog: pytest.LogCaptureFixture,
    lacks: list[str],
    calls: int,
    form: str | None,
) -> None:
    for name in lacks:
        setattr(fake, name, True)
    chat = _chat(make_service)
    with caplog.at_level(logging.WARNING):
        text = await chat.ask("Look.", _ASK, Seen)
        await chat.ask("Look.", _ASK, Seen)
    assert '"mood"' in text
    assert fake.calls["chat"] == calls + 1
    assert fake.requests[-1][1].get("response_format", {}).get("type") == form
    assert len(told_by_us(caplog)) == len(lacks)


async def test_calls_that_are_refused_together_ask_less_by_one_step(
    fake: OpenAIFake, make_service: MakeService, caplog: pytest.LogCaptureFixture
) -> None:
    fake.no_json_schema = True
    chat = _chat(make_service)
    await asyncio.gather(*(chat.ask("Look.", _ASK, Seen) for _ in range(3)))
    assert fake.requests[-1][1]["response_format"] == {"type": "json_object"}
    assert len(told_by_us(caplog)) == 1


async def test_a_server_that_passes_over_the_schema_is_told_it_in_words(
    fake: OpenAIFake, make_service: MakeService
) -> None:
    fake.ignores_json_schema = True
    chat = _chat(make_service)
    assert "```json" in await chat.ask("Look.", _ASK, Seen)
    await chat.ask("Look.", _ASK, Seen)
    assert "JSON schema" in fake.requests[-1][1]["messages"][0]["content"]


async def test_calls_that_were_answered_in_words_together_ask_less_by_one_step(
    fake: OpenAIFake, make_service: MakeService
) -> None:
    fake.ignores_json_schema = True
    chat = _chat(make_service)
    await asyncio.gather(*(chat.ask("Look.", _ASK, Seen) for _ in range(3)))
    await chat.ask("Look.", _ASK, Seen)
    assert fake.requests[-1][1]["response_format"] == {"type": "json_object"}


async def test_the_form_to_begin_with_can_be_set(
    fake: OpenAIFake, make_service: MakeService
) -> None:
    await _chat(make_service, json_form="ask").ask("Look.", _ASK, Seen)
    assert "response_format" not in fake.requests[0][1]


@pytest.mark.parametrize("fault", ["refusal", "filtered", "moderated"])
async def test_a_refusal_is_told_kindly(
    fake: OpenAIFake, make_service: MakeService, fault: str
) -> None:
    fake.faults.next("chat", fault)
    with pytest.raises(ProviderError) as raised:
        await _chat(make_service).ask("Look.", _ASK, Seen)
    assert raised.value.code == "refused"
    assert not isinstance(raised.value, TryAgain)


async def test_the_half_of_an_answer_is_handed_on_for_the_repair_round(
    fake: OpenAIFake, make_service: MakeService
) -> None:
    fake.faults.next("chat", "truncated_json")
    text = await _chat(make_service).ask("Look.", _ASK, Seen)
    with pytest.raises(json.JSONDecodeError):
        json.loads(text)


async def test_a_check_costs_no_answer(fake: OpenAIFake, make_service: MakeService) -> None:
    assert "gpt-6-luna" in await _chat(make_service).check()
    assert fake.calls == {"models": 1}
