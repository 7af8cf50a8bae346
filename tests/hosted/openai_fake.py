"""A server that speaks OpenAI's API on loopback, as strict as the package's own types.

Each call is counted and held to the request types of `openai`; each answer is made from its models.
A request that the service would not take is answered 400 and remembered in `complaints`.
"""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import jsonschema
import openai
from aiohttp import web

from tests.hosted.faults import Fault, Faults
from tests.hosted.loopback import Callers, half_sent, on_loopback
from tests.hosted.openai_answers import Answering, schema_in, speech
from tests.hosted.openai_bodies import completion, hold_mask, images, model, size_of
from tests.hosted.openai_faults import ERRORS, OTHERS
from tests.hosted.openai_types import NotTheApi, held, hold_form, hold_request, strict_faults

# Pictures and their masks come in one form; the API takes 50 MB each.
_MAX_BODY_BYTES = 20_000_000


class OpenAIFake:
    """The server: what it can do, what it was asked, and how it fails."""

    def __init__(self) -> None:
        self.url = ""
        self.key: str | None = None  # the only one it knows; None: any will do
        self.models: set[str] | None = None  # those that it has; None: all
        self.no_json_schema = self.no_json_object = self.no_edits = False
        self.ignores_json_schema = False
        self.no_image_formats = False  # as OpenAI's own models, by whatever name
        self.faults = Faults((*ERRORS, *OTHERS))
        self.calls: Counter[str] = Counter()
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.complaints: list[str] = []
        self.callers = Callers()

    def app(self) -> web.Application:
        """Its routes."""
        app = web.Application(client_max_size=_MAX_BODY_BYTES)
        app.router.add_post("/v1/chat/completions", self._chat)
        app.router.add_post("/v1/images/generations", self._generate)
        app.router.add_post("/v1/images/edits", self._edit)
        app.router.add_post("/v1/audio/speech", self._speech)
        app.router.add_get("/v1/models", self._list)
        app.router.add_get("/v1/models/{model}", self._model)
        return app

    # ---- what every call goes through ----------------------------------------------------------

    async def _begin(
        self, request: web.Request, kind: str, body: dict[str, Any]
    ) -> tuple[web.StreamResponse | None, Fault]:
        """Count and hold the call; an answer where it has failed by now, and a fault to come."""
        self.calls[kind] += 1
        self.requests.append((kind, body))
        self.callers.asked.set()
        fault = self.faults.take(kind)
        if fault.name == "refusal" and kind != "chat":
            fault = Fault("moderated")
        if fault.name in ERRORS:
            return _error(*ERRORS[fault.name], retry_after=fault.retry_after), fault
        if self.key and request.headers.get("Authorization") != f"Bearer {self.key}":
            return _error(*ERRORS["bad_key"]), fault
        if self.models is not None and body.get("model") not in self.models:
            return _error(*ERRORS["no_model"]), fault
        if fault.name == "silence":
            await self.callers.keep_silent()
        if fault.name == "not_json":
            return web.Response(text="<html>Bad gateway</html>", content_type="text/html"), fault
        return None, fault

    def _refuse(self, why: str) -> web.Response:
        self.complaints.append(why)
        return _error(400, "invalid_value", "invalid_request_error", why)

    # ---- chat ----------------------------------------------------------------------------------

    async def _chat(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        failed, fault = await self._begin(request, "chat", body)
        if failed is not None:
            return failed
        wanted = body.get("response_format", {}).get("type", "text")
        for kind, missing in (
            ("json_schema", self.no_json_schema),
            ("json_object", self.no_json_object),
        ):
            if wanted == kind and missing:
                why = f"'response_format' of type '{kind}' is not supported"
                return _error(400, None, "invalid_request_error", why)
        try:
            hold_request("chat", body)
            answer = self._answer_to(body, wanted)
        except (NotTheApi, KeyError, ValueError) as error:
            return self._refuse(f"chat: {error}")
        return await _sent(request, completion(body["model"], answer, fault), fault)

    def _answer_to(self, body: dict[str, Any], wanted: str) -> str:
        """The JSON that fits, bare where a form was asked for that holds the model to it."""
        system = body["messages"][0]["content"]
        user = _text_of(body["messages"][1]["content"])
        if wanted == "json_schema":
            named = body["response_format"]["json_schema"]
            schema = named["schema"]
            if named.get("strict") and (faults := strict_faults(schema)):
                raise NotTheApi(f"Invalid schema for response_format: {faults}")
        else:
            schema = schema_in(system)
        answer = Answering(system, user, schema).answer()
        jsonschema.validate(answer, schema)
        bare = wanted == "json_object" or (wanted == "json_schema" and not self.ignores_json_schema)
        told = json.dumps(answer)
        return told if bare else f"Here it is:\n```json\n{told}\n```\nEnjoy!"

    # ---- pictures ------------------------------------------------------------------------------

    async def _generate(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        failed, fault = await self._begin(request, "generate", body)
        if failed is not None:
            return failed
        if self.no_image_formats and "response_format" in body:
            why = "Unknown parameter: 'response_format'."
            return _error(400, "unknown_parameter", "invalid_request_error", why)
        try:
            hold_request("generate", body)
            size = size_of(body)
        except NotTheApi as error:
            return self._refuse(f"generate: {error}")
        return await _sent(request, images(size, fault), fault)

    async def _edit(self, request: web.Request) -> web.StreamResponse:
        if self.no_edits:
            self.calls["edit"] += 1
            raise web.HTTPNotFound
        fields = {
            name.removesuffix("[]"): _field(part) for name, part in (await request.post()).items()
        }
        failed, fault = await self._begin(request, "edit", fields)
        if failed is not None:
            return failed
        try:
            hold_form(fields)
            size = size_of(fields)
            hold_mask(fields)
        except NotTheApi as error:
            return self._refuse(f"edit: {error}")
        return await _sent(request, images(size, fault), fault)

    # ---- speech and models ---------------------------------------------------------------------

    async def _speech(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        failed, fault = await self._begin(request, "speech", body)
        if failed is not None:
            return failed
        try:
            hold_request("speech", body)
        except NotTheApi as error:
            return self._refuse(f"speech: {error}")
        if body.get("response_format") != "wav" or not 0.25 <= body.get("speed", 1.0) <= 4.0:
            return self._refuse("speech: this fake speaks WAV, at 0.25 to 4 times the tempo")
        return await _bytes_sent(request, speech(body["input"], body["speed"]), "audio/wav", fault)

    async def _list(self, request: web.Request) -> web.StreamResponse:
        models = [held(model(name)) for name in sorted(self.models or ())]
        return web.json_response({"object": "list", "data": models})

    async def _model(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["model"]
        failed, fault = await self._begin(request, "models", {"model": name})
        return failed or await _sent(request, model(name), fault)


@contextlib.asynccontextmanager
async def openai_fake() -> AsyncIterator[OpenAIFake]:
    """A server on a free port of loopback. It sees when a client leaves."""
    fake = OpenAIFake()
    async with on_loopback(fake.app()) as url:
        fake.url = f"{url}/v1"
        yield fake


def _text_of(content: Any) -> str:
    if isinstance(content, str):
        return content
    return "".join(part.get("text", "") for part in content)


def _field(part: Any) -> Any:
    """A member of a form: text, or the bytes of a file."""
    if not isinstance(part, web.FileField):
        return part
    with part.file as file:
        return file.read()


def _error(
    status: int, code: str | None, kind: str, message: str, *, retry_after: str | None = None
) -> web.Response:
    headers = {"Retry-After": retry_after} if retry_after else None
    error = {"message": message, "type": kind, "param": None, "code": code}
    return web.json_response({"error": error}, status=status, headers=headers)


async def _sent(request: web.Request, answer: openai.BaseModel, fault: Fault) -> web.StreamResponse:
    return await _bytes_sent(request, json.dumps(held(answer)).encode(), "application/json", fault)


async def _bytes_sent(
    request: web.Request, body: bytes, content_type: str, fault: Fault
) -> web.StreamResponse:
    """The answer; half of it where the stream is cut in the middle."""
    if fault.name != "cut":
        return web.Response(body=body, content_type=content_type)
    return await half_sent(request, body, content_type)
