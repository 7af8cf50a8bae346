"""Amazon Bedrock's runtime on loopback, as strict as botocore's own model of the service.

Converse answers any tool call of ours; InvokeModel paints scenery for the picture models whose
bodies `bedrock_bodies` knows. What the service would not take is answered 400 and remembered in
`complaints`.
"""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import jsonschema
from aiohttp import web

from tests.hosted.bedrock_bodies import painted, size_of
from tests.hosted.bedrock_shapes import CONVERSE, INVOKE, NotBedrock, held, hold
from tests.hosted.faults import Fault, Faults
from tests.hosted.loopback import Callers, half_sent, on_loopback
from tests.hosted.openai_answers import Answering

_MAX_BODY_BYTES = 20_000_000

# Status, name, words.
ERRORS = {
    "throttled": (429, "ThrottlingException", "Too many requests, please wait."),
    "quota": (400, "ServiceQuotaExceededException", "Your request exceeds the quota."),
    "server_error": (500, "InternalServerException", "The system had an unexpected error."),
    "overloaded": (503, "ServiceUnavailableException", "Bedrock is unable to process it."),
    "not_ready": (429, "ModelNotReadyException", "The model is not ready for inference."),
    "model_error": (424, "ModelErrorException", "The model had an error."),
    "model_timeout": (408, "ModelTimeoutException", "The model took too long."),
    "bad_key": (403, "UnrecognizedClientException", "The security token is invalid."),
    "expired": (403, "ExpiredTokenException", "The security token has expired."),
    "denied": (403, "AccessDeniedException", "You don't have access to the model."),
    "ended": (404, "ResourceNotFoundException", "The model has reached the end of its life."),
    "no_model": (400, "ValidationException", "The provided model identifier is invalid."),
    "no_tools": (400, "ValidationException", "This model doesn't support tool use."),
    "filtered": (400, "ValidationException", "This request was blocked by our content filters."),
}

# Those for which half of a real answer is needed, or none at all.
OTHERS = (
    *("silence", "cut", "wrong_types", "truncated_json", "refusal", "empty_images"),
    *("half_body", "guardrail", "cut_off", "words", "no_picture", "failed"),
)

# https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolChoice.html
_CAN_BE_FORCED = ("anthropic.claude", "amazon.nova")

_STOPS = {
    "refusal": "content_filtered",
    "guardrail": "guardrail_intervened",
    "cut_off": "max_tokens",
    "truncated_json": "end_turn",
    "words": "end_turn",
    "empty_images": "end_turn",
}


class BedrockFake:
    """The server: what it was asked, and how it fails."""

    def __init__(self) -> None:
        self.url = ""
        self.faults = Faults((*ERRORS, *OTHERS))
        self.calls: Counter[str] = Counter()  # "converse" and "invoke"
        self.requests: list[tuple[str, dict[str, Any]]] = []  # the model's id and the body
        self.complaints: list[str] = []
        self.callers = Callers()

    def app(self) -> web.Application:
        """Its two routes."""
        app = web.Application(client_max_size=_MAX_BODY_BYTES)
        app.router.add_post(CONVERSE.http["requestUri"], self._converse)
        app.router.add_post(INVOKE.http["requestUri"], self._invoke)
        return app

    async def _converse(self, request: web.Request) -> web.StreamResponse:
        model, body, fault = await self._begin(request, "converse")
        if fault.name in ERRORS:
            return _error(*ERRORS[fault.name], retry_after=fault.retry_after)
        try:
            _hold_signed(request)
            asked = held(CONVERSE.input_shape, {**body, "modelId": model})
            answer = _conversed(asked, fault.name)
            hold(CONVERSE.output_shape, answer)
        except (NotBedrock, KeyError, jsonschema.ValidationError) as error:
            return self._refuse(f"converse: {error}")
        return await self._sent(request, answer, fault.name)

    async def _invoke(self, request: web.Request) -> web.StreamResponse:
        model, body, fault = await self._begin(request, "invoke")
        if fault.name in ERRORS:
            return _error(*ERRORS[fault.name], retry_after=fault.retry_after)
        if not body:  # as a check asks; no mistake of a provider
            return _malformed("no prompt")
        try:
            _hold_signed(request)
            answer = painted(model, size_of(model, body), fault.name)
        except (NotBedrock, ValueError, OSError) as error:
            return self._refuse(f"invoke: {error}")
        return await self._sent(request, answer, fault.name)

    async def _begin(self, request: web.Request, kind: str) -> tuple[str, dict[str, Any], Fault]:
        """Count the call: the model's id, the body, and what will go wrong."""
        self.calls[kind] += 1
        model = request.match_info["modelId"]
        body = json.loads(await request.read())
        self.requests.append((model, body))
        self.callers.asked.set()
        return model, body, self.faults.take(kind)

    def _refuse(self, why: str) -> web.Response:
        self.complaints.append(why)
        return _malformed(why)

    async def _sent(
        self, request: web.Request, told: dict[str, Any], fault: str
    ) -> web.StreamResponse:
        """The answer; half of it where it is cut, with or without the connection."""
        if fault == "silence":
            await self.callers.keep_silent()
        whole = json.dumps(told).encode()
        half = whole[: len(whole) // 2]
        is_half = fault == "half_body" or (fault == "truncated_json" and "output" not in told)
        if fault != "cut":
            return web.Response(body=half if is_half else whole, content_type="application/json")
        return await half_sent(request, whole, "application/json")


@contextlib.asynccontextmanager
async def bedrock_fake() -> AsyncIterator[BedrockFake]:
    """A server on a free port of loopback. It sees when a client leaves."""
    fake = BedrockFake()
    async with on_loopback(fake.app()) as url:
        fake.url = url
        yield fake


def _hold_signed(request: web.Request) -> None:
    if not request.headers.get("Authorization", "").startswith("AWS4-HMAC-SHA256 Credential="):
        raise NotBedrock("the request is not signed")


def _conversed(asked: dict[str, Any], fault: str) -> dict[str, Any]:
    """What Converse answers: a call of the tool, or a word where there is none."""
    _hold_turns(asked["messages"])
    content: list[dict[str, Any]]
    if "toolConfig" not in asked:
        content, stop = [{"text": "Hi"}], "max_tokens"
    else:
        given = _tool_input(asked)
        told = json.dumps(given)
        if fault == "wrong_types":
            given = dict.fromkeys(given, 5)
        stop = _STOPS.get(fault, "tool_use")
        called = {"toolUse": {"toolUseId": "tooluse_1", "name": "answer", "input": given}}
        content = {
            "truncated_json": [{"text": told[: len(told) // 2]}],
            "words": [{"text": f"Here it is: {told}"}],
            "empty_images": [],
            "refusal": [{"text": "The generated text has been blocked by our content filters."}],
        }.get(fault, [{"text": "I will call the tool."}, called])
    return {
        "output": {"message": {"role": "assistant", "content": content}},
        "stopReason": stop,
        "usage": {"inputTokens": 1200, "outputTokens": 300, "totalTokens": 1500},
        "metrics": {"latencyMs": 10},
    }


def _hold_turns(messages: list[dict[str, Any]]) -> None:
    """Turns go back and forth and none is empty, which the shapes do not say."""
    roles = [turn["role"] for turn in messages]
    if roles != ["user", "assistant"] * (len(roles) // 2) + ["user"]:
        raise NotBedrock(f"roles must alternate, and a user be the first and last: {roles}")
    if any(not block.get("text", "-").strip() for turn in messages for block in turn["content"]):
        raise NotBedrock("a turn has no words")


def _tool_input(asked: dict[str, Any]) -> dict[str, Any]:
    """An answer that fits the one tool that must be called."""
    [tool] = asked["toolConfig"]["tools"]
    forced = asked["toolConfig"]["toolChoice"].get("tool", {}).get("name")
    if forced not in (None, tool["toolSpec"]["name"]):
        raise NotBedrock("another tool must be called than there is")
    if forced and not any(part in asked["modelId"] for part in _CAN_BE_FORCED):
        raise NotBedrock("This model doesn't support the toolConfig.toolChoice.tool field.")
    schema = tool["toolSpec"]["inputSchema"]["json"]
    if set(schema) - {"type", "properties", "required"}:
        raise NotBedrock(f"Nova takes no {sorted(schema)} at the top of a schema")
    jsonschema.Draft202012Validator.check_schema(schema)
    system = "".join(block["text"] for block in asked["system"])
    user = "".join(block.get("text", "") for block in asked["messages"][0]["content"])
    given: dict[str, Any] = Answering(system, user, schema).answer()
    jsonschema.validate(given, schema)
    return given


def _malformed(why: str) -> web.Response:
    words = f"Malformed input request: {why}"
    return _error(400, "ValidationException", words, retry_after=None)


def _error(status: int, code: str, words: str, *, retry_after: str | None) -> web.Response:
    headers = {"x-amzn-ErrorType": code}
    if retry_after:
        headers["Retry-After"] = retry_after
    return web.json_response({"message": words}, status=status, headers=headers)
