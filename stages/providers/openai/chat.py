"""Chat completions with pictures and typed answers, from whatever the server can do of it."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Sequence
from typing import Any

import openai
from openai.types.chat import ChatCompletion
from openai.types.chat.chat_completion import Choice
from pydantic import BaseModel

from stages.providers.hosted import errors
from stages.providers.hosted.chat import Said
from stages.providers.openai.client import Service
from stages.providers.openai.errors import errors_told, said, unreadable
from stages.providers.openai.schemas import response_format
from stages.providers.openai.settings import JsonForm
from stages.usage import Usage, spend

_log = logging.getLogger(__name__)

# What a server is asked for where it refuses the form before it.
_LESS: dict[JsonForm, JsonForm] = {"schema": "object", "object": "ask"}

# With one of these in it, an error is about the form and not about what was said.
_ABOUT_FORM = ("response_format", "json_schema", "json_object", "structured output", "grammar")
_REFUSES = (400, 422, 500, 501)  # 500: small servers that fail to read a schema

_ASKED = (
    "\n\nAnswer with one JSON object that fits this JSON schema, and with nothing around it:\n"
    "{schema}"
)


class OpenAIChat:
    """One model of the server, for vision or for story."""

    def __init__(self, service: Service, model: str) -> None:
        self.name = service.name
        self.model = model
        self.turns = service.turns
        self._service = service
        self._form: JsonForm = service.settings.json_form

    async def ask(self, system: str, said: Sequence[Said], answer: type[BaseModel]) -> str:
        """The answer as JSON text. Raises TryAgain and ProviderError.

        No bound for its length is sent: what a model thinks unseen counts into it, and half of the
        servers know it by another name. The time of a call bounds it.
        """
        with errors_told(self._service.stage):
            form, completion = await self._complete(system, said, answer)
        _tell(completion)
        text = self._read(completion)
        if form != "ask" and text.lstrip()[:1] not in ("{", ""):
            self._ask_less(form, "answers something else")  # and does not say so
        return text

    async def check(self) -> str:
        """Whether the server has the model. Raises as calls do."""
        return await self._service.check(self.model)

    async def _complete(
        self, system: str, turns: Sequence[Said], answer: type[BaseModel]
    ) -> tuple[JsonForm, ChatCompletion]:
        """Ask in the form that the server is known to take, and in less where it refuses."""
        while True:
            form = self._form
            try:
                return form, await self._create(form, system, turns, answer)
            except openai.APIStatusError as error:
                if form == "ask" or not _about_form(error):
                    raise
                self._ask_less(form, "refuses it")

    async def _create(
        self, form: JsonForm, system: str, turns: Sequence[Said], answer: type[BaseModel]
    ) -> ChatCompletion:
        wanted = response_format(answer)
        if form != "schema":
            schema = json.dumps(wanted["json_schema"]["schema"], ensure_ascii=False)
            system += _ASKED.format(schema=schema)
        formats: dict[JsonForm, Any] = {"schema": wanted, "object": {"type": "json_object"}}
        messages: list[Any] = [{"role": "system", "content": system}, *map(_message, turns)]
        completion: ChatCompletion = await self._service.client.chat.completions.create(
            model=self.model, messages=messages, response_format=formats.get(form, openai.omit)
        )
        return completion

    def _ask_less(self, refused: JsonForm, why: str) -> None:
        """Remember it, once for all calls under way that were refused the same."""
        if self._form == refused:
            self._form = _LESS[refused]
            _log.warning(
                "%s: asking %s for JSON by %r from now on, for with %r it %s",
                *(self.name, self.model, self._form, refused, why),
            )

    def _read(self, completion: ChatCompletion) -> str:
        """The text, also one cut off for its length: the repair round tells what is missing."""
        choice = _choice(completion)
        text = choice.message.content or ""
        if choice.message.refusal or choice.finish_reason == "content_filter":
            raise errors.refused(self._service.stage)
        if not text and choice.finish_reason == "length":
            raise errors.bad_answer(self.name, f"{self.model} ran out of length before it answered")
        return text


def _about_form(error: openai.APIStatusError) -> bool:
    return error.status_code in _REFUSES and any(word in said(error) for word in _ABOUT_FORM)


def _choice(completion: ChatCompletion) -> Choice:
    """The one answer. The SDK does not check what it reads: an empty one passes next time."""
    if not isinstance(completion, ChatCompletion) or not completion.choices:
        raise unreadable()
    choice = completion.choices[0]
    if not isinstance(choice, Choice) or choice.message is None:
        raise unreadable()
    if not isinstance(choice.message.content, str | None):
        raise unreadable()
    return choice


def _message(turn: Said) -> dict[str, Any]:
    """One turn. Without a picture it is plain text, which the smallest servers understand too."""
    if turn.shown is None:
        return {"role": turn.role, "content": turn.text}
    data = base64.b64encode(turn.shown.data).decode()
    picture = {"url": f"data:{turn.shown.media_type};base64,{data}"}
    parts = [{"type": "text", "text": turn.text}, {"type": "image_url", "image_url": picture}]
    return {"role": turn.role, "content": parts}


def _tell(completion: ChatCompletion) -> None:
    """What it cost, as far as the server says."""
    used = completion.usage if isinstance(completion, ChatCompletion) else None
    spend(
        Usage(
            calls=1,
            input_tokens=(used.prompt_tokens or 0) if used else 0,
            output_tokens=(used.completion_tokens or 0) if used else 0,
        )
    )
