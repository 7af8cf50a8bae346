"""Chats with the fake: what is asked, what it costs, and what becomes of faults."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field

from stages.errors import ProviderError, TryAgain
from stages.providers.bedrock.chat import BedrockChat, schema_of
from stages.providers.bedrock.client import Service
from stages.providers.hosted.chat import Said, Shown
from stages.providers.hosted.story import HostedStory
from stages.usage import Usage, told_to
from tests.hosted.bedrock_fake import BedrockFake
from tests.stages.providers import samples

MakeService = Callable[..., Service]

_ASK = [Said("user", "What is it?")]


class Part(BaseModel):
    """A docstring of ours, which is nothing to a model."""

    mood: Literal["happy", "calm"]


class Seen(BaseModel):
    """An answer with a part of its own, and a property that is called as a word of schemas."""

    title: Annotated[str, Field(min_length=2, max_length=80)]
    parts: list[Part]


@pytest.fixture
def chat(make_service: MakeService) -> BedrockChat:
    """A chat for stories."""
    return BedrockChat(make_service("story", timeout_s=1.0))


def test_a_schema_is_one_piece_with_nothing_else_at_its_top() -> None:
    assert schema_of(Seen) == {
        "type": "object",
        "properties": {
            "title": {"type": "string", "minLength": 2, "maxLength": 80},
            "parts": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"mood": {"type": "string", "enum": ["happy", "calm"]}},
                    "required": ["mood"],
                },
            },
        },
        "required": ["title", "parts"],
    }


async def test_the_tools_input_is_the_answer_and_its_cost_is_told(
    fake: BedrockFake, chat: BedrockChat
) -> None:
    spent: list[Usage] = []
    with told_to(spent.append):
        text = await chat.ask("Look.", _ASK, Seen)
    assert Seen.model_validate_json(text).parts[0].mood == "happy"
    assert spent == [Usage(calls=1, input_tokens=1200, output_tokens=300)]
    [(model, body)] = fake.requests
    assert model == chat.model
    assert body["toolConfig"]["toolChoice"] == {"tool": {"name": "answer"}}


async def test_a_picture_goes_along(fake: BedrockFake, chat: BedrockChat) -> None:
    await chat.ask("Look.", [Said("user", "?", Shown(b"x", "image/jpeg"))], Seen)
    [picture, text] = fake.requests[0][1]["messages"][0]["content"]
    encoded = base64.b64encode(b"x").decode()
    assert picture == {"image": {"format": "jpeg", "source": {"bytes": encoded}}}
    assert text == {"text": "?"}


async def test_an_arn_may_name_the_model(fake: BedrockFake, make_service: MakeService) -> None:
    arn = "arn:aws:bedrock:us-west-2:123456789012:inference-profile/us.amazon.nova-pro-v1:0"
    await BedrockChat(make_service("story", story_model=arn)).ask("Look.", _ASK, Seen)
    assert fake.requests[0][0] == arn


async def test_a_model_that_cannot_be_made_to_call_a_tool_is_offered_it(
    fake: BedrockFake, make_service: MakeService
) -> None:
    chat = BedrockChat(make_service("story", story_model="mistral.mistral-large-2407-v1:0"))
    await chat.ask("Look.", _ASK, Seen)
    assert fake.requests[0][1]["toolConfig"]["toolChoice"] == {"auto": {}}


@pytest.mark.parametrize("language", ["en", "de", "fr"])
@pytest.mark.parametrize("age", [3, 9])
async def test_a_story_is_told_at_once(
    fake: BedrockFake, chat: BedrockChat, language: str, age: int
) -> None:
    told = await HostedStory(chat).write(
        samples.story_brief(language=language, child_age=age, scenes=12)
    )
    assert told.total_scenes == 12
    assert "Bo" in told.title
    assert fake.calls == {"converse": 1}


@pytest.mark.parametrize("fault", ["wrong_types", "truncated_json", "empty_images"])
async def test_an_answer_that_does_not_fit_is_put_right_once(
    fake: BedrockFake, chat: BedrockChat, fault: str
) -> None:
    fake.faults.next("converse", fault)
    await HostedStory(chat).write(samples.story_brief())
    assert fake.calls["converse"] == 2


async def test_the_words_of_a_model_that_calls_no_tool_are_handed_on(
    fake: BedrockFake, chat: BedrockChat
) -> None:
    fake.faults.next("converse", "words")
    text = await chat.ask("Look.", _ASK, Seen)
    Seen.model_validate(json.loads(text.removeprefix("Here it is: ")))


@pytest.mark.parametrize(
    ("fault", "code", "passes"),
    [
        ("quota", "busy", True),
        ("overloaded", "unavailable", True),
        ("not_ready", "unavailable", True),
        ("model_error", "unavailable", True),
        ("half_body", "unavailable", True),
        ("model_timeout", "timeout", True),
        ("refusal", "refused", False),
        ("guardrail", "refused", False),
        ("filtered", "refused", False),
        ("cut_off", "bad_answer", False),
        ("expired", "provider_settings", False),
        ("denied", "provider_settings", False),
        ("ended", "provider_settings", False),
        ("no_model", "provider_settings", False),
        ("no_tools", "provider_settings", False),
    ],
)
async def test_faults_end_as_their_codes_after_one_call(
    fake: BedrockFake, chat: BedrockChat, fault: str, code: str, passes: bool
) -> None:
    fake.faults.next("converse", fault)
    with pytest.raises(ProviderError) as raised:
        await chat.ask("Look.", _ASK, Seen)
    assert raised.value.code == code
    assert isinstance(raised.value, TryAgain) is passes
    assert fake.calls["converse"] == 1
    if fault in ("denied", "ended", "no_model", "no_tools"):
        assert "DOODLEBOOK_BEDROCK_STORY_MODEL" in raised.value.detail


async def test_what_a_useless_answer_cost_is_told(fake: BedrockFake, chat: BedrockChat) -> None:
    fake.faults.next("converse", "refusal")
    spent: list[Usage] = []
    with told_to(spent.append), pytest.raises(ProviderError):
        await chat.ask("Look.", _ASK, Seen)
    assert spent == [Usage(calls=1, input_tokens=1200, output_tokens=300)]


async def test_a_server_that_is_not_there_passes(
    make_service: MakeService, monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", f"http://127.0.0.1:{unused_tcp_port}")
    with pytest.raises(TryAgain) as raised:
        await BedrockChat(make_service("story")).ask("Look.", _ASK, Seen)
    assert raised.value.code == "unavailable"


@pytest.mark.parametrize(
    ("taken", "given", "told"),
    [
        (["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"], {}, "AWS_PROFILE"),
        (["AWS_REGION", "AWS_DEFAULT_REGION"], {}, "AWS_REGION"),
        ([], {"AWS_ENDPOINT_URL_BEDROCK_RUNTIME": "nowhere"}, "AWS_ENDPOINT_URL_BEDROCK_RUNTIME"),
    ],
)
async def test_what_is_missing_of_aws_is_named(
    make_service: MakeService,
    monkeypatch: pytest.MonkeyPatch,
    taken: list[str],
    given: dict[str, str],
    told: str,
) -> None:
    for name in taken:
        monkeypatch.delenv(name)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ProviderError) as raised:
        await BedrockChat(make_service("story")).ask("Look.", _ASK, Seen)
    assert raised.value.code == "provider_settings"
    assert told in raised.value.detail


async def test_a_check_asks_for_one_token(fake: BedrockFake, chat: BedrockChat) -> None:
    assert chat.model in await chat.check()
    assert fake.requests[0][1]["inferenceConfig"] == {"maxTokens": 1}
    fake.faults.next("converse", "denied")
    with pytest.raises(ProviderError):
        await chat.check()
