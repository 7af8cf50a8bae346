"""One typed answer: read out of what came, and put right once."""

from __future__ import annotations

from typing import Annotated

import pytest
from pydantic import BaseModel, Field

from stages.errors import ProviderError, TryAgain
from stages.providers.hosted.chat import Said
from stages.providers.hosted.errors import refused
from stages.providers.hosted.typed import ask_typed
from tests.stages.providers.hosted.scripted import ScriptedChat


class Pet(BaseModel):
    name: str
    legs: Annotated[int, Field(ge=0)]


RIGHT = {"name": "Olli", "legs": 4}
QUESTION = Said("user", "Who is it?")


def too_many(pet: Pet) -> list[str]:
    return [f"{pet.legs} legs are too many"] if pet.legs > 8 else []


async def ask(chat: ScriptedChat) -> Pet:
    return await ask_typed(chat, "story", "Be kind.", QUESTION, Pet, too_many)


async def test_a_right_answer_is_asked_for_once() -> None:
    chat = ScriptedChat(RIGHT)
    assert await ask(chat) == Pet(**RIGHT)
    (heard,) = chat.heard
    assert (heard.system, heard.said, heard.answer) == ("Be kind.", (QUESTION,), Pet)


@pytest.mark.parametrize(
    "text",
    [
        '```json\n{"name": "Olli", "legs": 4}\n```',
        'Here is {your} pet: {"name": "Olli", "legs": 4} Have fun {both}!',
        '<think>Maybe {"name": "No"}?</think>{"name": "Olli", "legs": 4}',
        '\n {"name": "Olli", "legs": "4", "more": null}',
    ],
)
async def test_an_answer_is_found_among_other_words(text: str) -> None:
    assert await ask(ScriptedChat(text)) == Pet(**RIGHT)


@pytest.mark.parametrize(
    ("first", "complaint"),
    [
        ({"name": 7, "legs": "four"}, "legs: Input should be a valid integer"),
        ({"legs": -1}, "name: Field required"),
        ('{"name": "Olli", "le', "no complete JSON object"),
        ("I have no pet.", "no complete JSON object"),
        ("[1, 2]", "no complete JSON object"),
        ("", "no complete JSON object"),
        ('{"name": ' + "[" * 100_000, "no complete JSON object"),
        ('{"name": "Olli \\ud83d", "legs": 4}', "surrogates"),
        ('{"name": "Olli \ud83d", "legs": 4}', "surrogates"),
        ('{"name": "Ol\\u0000li", "legs": 4}', "control characters"),
        ({"name": "Olli", "legs": 12}, "12 legs are too many"),
    ],
)
async def test_a_wrong_answer_is_put_right_once(first: object, complaint: str) -> None:
    chat = ScriptedChat(first, RIGHT)
    assert await ask(chat) == Pet(**RIGHT)
    question, own, complaints = chat.heard[1].said
    assert question == QUESTION
    assert own.role == "assistant"
    assert own.text.encode().strip()
    assert complaints.role == "user"
    assert complaint in complaints.text


async def test_an_object_inside_of_a_broken_one_is_not_the_answer() -> None:
    broken = '{"friend": {"name": "Mo", "legs": 2}, "name": "Ol'
    chat = ScriptedChat(broken, RIGHT)
    assert (await ask(chat)).name == "Olli"
    assert chat.heard[1].said[1].text == broken


@pytest.mark.parametrize("second", [{"name": "Olli", "legs": 99}, "{", {"legs": []}])
async def test_twice_wrong_is_a_bad_answer(second: object) -> None:
    chat = ScriptedChat({"name": "Olli"}, second)
    with pytest.raises(ProviderError) as caught:
        await ask(chat)
    assert caught.value.code == "bad_answer"
    assert "scripted (story)" in caught.value.detail
    assert len(chat.heard) == 2


@pytest.mark.parametrize("error", [refused("story"), TryAgain("busy", "Busy.", 3)])
@pytest.mark.parametrize("before", [(), ("{",)])
async def test_what_the_chat_raises_comes_through(
    before: tuple[str, ...], error: ProviderError
) -> None:
    with pytest.raises(ProviderError) as caught:
        await ask(ScriptedChat(*before, error))
    assert caught.value is error
