"""Asks a model for one typed answer: validates it, and has it put right once."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from stages.providers.hosted import errors
from stages.providers.hosted.chat import Chat, Said
from stages.providers.hosted.prompts import Prompt, load

A = TypeVar("A", bound=BaseModel)

# More than these at once are one mistake made many times.
_MAX_COMPLAINTS = 12

# How many opening braces in the words before an answer may turn out to be none of it.
_MAX_STARTS = 8

# A model is shown its own answer again up to this, in characters: a story has at most 20,000.
_MAX_SHOWN = 30_000

# In an operator's log and a parent's browser one complaint is enough to go by.
_MAX_WHY = 300


def _none(answer: Any) -> list[str]:
    """No complaint beyond the model's own types."""
    return []


async def ask_typed(
    chat: Chat,
    service_stage: str,
    system: str,
    said: Said,
    answer: type[A],
    complaints: Callable[[A], list[str]] = _none,
) -> A:
    """The answer, as its model and `complaints` want it; put right once where it is not.

    Raises ProviderError "bad_answer" when it still is not; what the chat raises comes through.
    """
    text = await chat.ask(system, [said], answer)
    first = _read(text, answer, complaints)
    if first.found is not None:
        return first.found
    text = await chat.ask(system, [said, *_repair(text, first.faults)], answer)
    second = _read(text, answer, complaints)
    if second.found is not None:
        return second.found
    raise errors.bad_answer(f"{chat.name} ({service_stage})", "; ".join(second.faults)[:_MAX_WHY])


def version_with(chat: Chat, prompt: Prompt) -> str:
    """What an answer hangs on: the model, the prompt, and how it is asked to put things right."""
    return f"{chat.model}/{prompt.version}.{load('repair').version}"


class _Reading(NamedTuple, Generic[A]):
    """An answer that is right, or what is wrong with it."""

    found: A | None
    faults: list[str]


def _read(text: str, answer: type[A], complaints: Callable[[A], list[str]]) -> _Reading[A]:
    try:
        found = answer.model_validate(_readable(_object_in(text)))
    except ValidationError as error:
        return _Reading(None, _faults_of(error))
    except (ValueError, RecursionError) as error:
        return _Reading(None, [f"It is no complete JSON object: {error}"])
    faults = complaints(found)[:_MAX_COMPLAINTS]
    return _Reading(None, faults) if faults else _Reading(found, [])


def _object_in(text: str) -> dict[str, Any]:
    """The JSON object in an answer, without the fence, the thoughts or the words around it.

    Raises ValueError where there is none, or where it is cut off.
    """
    said = text.rpartition("</think>")[2]
    start, wrong = said.find("{"), ValueError("there is no object in it")
    for _ in range(_MAX_STARTS):
        if start < 0:
            break
        try:
            found: dict[str, Any] = json.JSONDecoder().raw_decode(said, start)[0]
        except json.JSONDecodeError as error:
            if _begins(said, start):  # what is inside of a broken answer is not the answer
                raise
            wrong = error
        else:
            return found
        start = said.find("{", start + 1)
    raise wrong


def _readable(found: dict[str, Any]) -> dict[str, Any]:
    """The object itself. Raises ValueError where a text in it cannot be kept or read aloud: half
    of an emoji, or a control character at which a voice would stop.
    """
    written = json.dumps(found, ensure_ascii=False)
    written.encode()
    if "\\u00" in written:
        raise ValueError("a text in it holds control characters")
    return found


def _begins(said: str, start: int) -> bool:
    """Whether an object goes on as one does: a brace in a sentence is followed by other things."""
    return said[start + 1 :].lstrip()[:1] in ('"', "")


def _faults_of(error: ValidationError) -> list[str]:
    """What does not fit, by its place: "scenes.2.mood: Input should be 'happy' or 'calm'"."""
    rows = error.errors(include_url=False, include_context=False, include_input=False)
    return [
        f"{'.'.join(map(str, row['loc'])) or 'answer'}: {row['msg'].removeprefix('Value error, ')}"
        for row in rows[:_MAX_COMPLAINTS]
    ]


def _repair(text: str, faults: list[str]) -> tuple[Said, Said]:
    """The model's own answer and what is wrong with it. No service takes a turn without words."""
    listed = "\n".join(f"- {fault}" for fault in faults)
    shown = text[:_MAX_SHOWN].encode(errors="replace").decode() if text.strip() else "{}"
    return Said("assistant", shown), Said("user", load("repair").fill(complaints=listed))
