"""ElevenLabs on loopback, as strict as its own package: speech with the times of its characters.

Requests may have the members that the package's call can send, and no others; answers are made from
its types. Speech is a buzz whose length goes by the characters of the text.
"""

from __future__ import annotations

import array
import base64
import contextlib
import inspect
import json
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

from aiohttp import web
from elevenlabs.text_to_speech.client import AsyncTextToSpeechClient
from elevenlabs.types.audio_with_timestamps_response import AudioWithTimestampsResponse
from elevenlabs.types.voice_settings import VoiceSettings

from tests.hosted.faults import Fault, Faults
from tests.hosted.loopback import Callers, half_sent, on_loopback

CHARACTER_S = 0.06  # at a speed of 1

_MOST_CHARACTERS = 10_000
_IN_QUERY = {"enable_logging", "optimize_streaming_latency", "output_format"}
_MEMBERS = {
    name
    for name in inspect.signature(AsyncTextToSpeechClient.convert_with_timestamps).parameters
    if name not in {"self", "voice_id", "request_options", *_IN_QUERY}
}

# Status, what it is called, words.
ERRORS = {
    "throttled": (429, "too_many_concurrent_requests", "Too many requests at once."),
    "system_busy": (429, "system_busy", "The system is busy."),
    "server_error": (500, "internal_error", "Something went wrong."),
    "overloaded": (503, "service_unavailable", "Try again."),
    "bad_key": (401, "invalid_api_key", "Invalid API key"),
    "no_permission": (401, "missing_permissions", "The key lacks the permission text_to_speech."),
    "no_quota": (401, "quota_exceeded", "This request exceeds your quota."),
    "unpaid": (402, "paid_plan_required", "Free users cannot use library voices."),
    "no_voice": (404, "voice_not_found", "A voice with this voice_id was not found."),
    "no_model": (400, "model_not_found", "A model with this model_id was not found."),
    "refusal": (400, "content_against_policy", "The text may violate our terms and was blocked."),
    "too_long": (400, "max_character_limit_exceeded", "The text has too many characters."),
}

# Those for which half of a real answer is needed, or none at all.
OTHERS = (
    *("silence", "cut", "not_json", "wrong_types", "truncated_json", "empty"),
    *("no_base64", "no_alignment", "other_text"),
)


class NotElevenLabs(Exception):
    """A request that the service would not take."""


class ElevenLabsFake:
    """The server: what it was asked, and how it fails."""

    def __init__(self) -> None:
        self.url = ""
        self.key = "sk_loopback"  # the only one it knows
        self.faults = Faults((*ERRORS, *OTHERS))
        self.calls: Counter[str] = Counter()
        self.requests: list[tuple[str, dict[str, Any]]] = []  # the voice, and the body
        self.complaints: list[str] = []
        self.callers = Callers()

    def app(self) -> web.Application:
        """Its one route."""
        app = web.Application()
        app.router.add_post("/v1/text-to-speech/{voice}/with-timestamps", self._speech)
        return app

    async def _speech(self, request: web.Request) -> web.StreamResponse:
        body = json.loads(await request.read())
        self.calls["speech"] += 1
        self.requests.append((request.match_info["voice"], body))
        self.callers.asked.set()
        fault = self.faults.take("speech")
        if request.headers.get("xi-api-key") != self.key:
            fault = Fault("bad_key")
        if fault.name in ERRORS:
            return _error(*ERRORS[fault.name], retry_after=fault.retry_after)
        try:
            _hold(request, body)
        except NotElevenLabs as error:
            self.complaints.append(str(error))
            return _error(422, "invalid_request", str(error))
        if fault.name == "silence":
            await self.callers.keep_silent()
        rate_hz = int(request.query["output_format"].removeprefix("pcm_"))
        return await _sent(request, _spoken(body, rate_hz, fault.name), fault.name)


@contextlib.asynccontextmanager
async def elevenlabs_fake() -> AsyncIterator[ElevenLabsFake]:
    """A server on a free port of loopback. It sees when a client leaves."""
    fake = ElevenLabsFake()
    async with on_loopback(fake.app()) as url:
        fake.url = url
        yield fake


def _hold(request: web.Request, body: dict[str, Any]) -> None:
    unknown = set(request.query) - _IN_QUERY | set(body) - _MEMBERS
    if unknown:
        raise NotElevenLabs(f"unknown members {sorted(unknown)}")
    text = body.get("text")
    if not isinstance(text, str) or not 0 < len(text) <= _MOST_CHARACTERS:
        raise NotElevenLabs("a text has 1 to 10,000 characters")
    if "multilingual_v2" in body["model_id"] and "language_code" in body:
        raise NotElevenLabs(f"{body['model_id']} takes no language_code")
    voice = body.get("voice_settings", {})
    if set(voice) - set(VoiceSettings.model_fields):
        raise NotElevenLabs(f"unknown settings of a voice in {sorted(voice)}")
    if not 0.7 <= voice.get("speed", 1.0) <= 1.2:
        raise NotElevenLabs(f"a speed of {voice['speed']}")


def _spoken(body: dict[str, Any], rate_hz: int, fault: str) -> dict[str, Any]:
    """The answer: a buzz that is loud from its first sample to its last, and its characters."""
    text = body["text"]
    each_s = CHARACTER_S / body.get("voice_settings", {}).get("speed", 1.0)
    samples = 0 if fault == "empty" else round(len(text) * each_s * rate_hz)
    buzz = array.array("h", [6000 if at // 40 % 2 else -6000 for at in range(samples)])
    heard = "another text" if fault == "other_text" else text
    alignment = {
        "characters": list(heard),
        "character_start_times_seconds": [at * each_s for at in range(len(heard))],
        "character_end_times_seconds": [(at + 1) * each_s for at in range(len(heard))],
    }
    told = {
        "audio_base64": base64.b64encode(buzz.tobytes()).decode(),
        "alignment": None if fault == "no_alignment" else alignment,
        "normalized_alignment": None,
    }
    AudioWithTimestampsResponse.model_validate(told)
    broken = {"wrong_types": {"audio_base64": 5}, "no_base64": {"audio_base64": "%%%"}}
    return {**told, **broken.get(fault, {})}


def _error(
    status: int, code: str, words: str, *, retry_after: str | None = None
) -> web.StreamResponse:
    headers = {"Retry-After": retry_after} if retry_after else None
    told = {"detail": {"status": code, "message": words}}
    return web.json_response(told, status=status, headers=headers)


async def _sent(request: web.Request, told: dict[str, Any], fault: str) -> web.StreamResponse:
    """The answer; half of it where it is cut, with or without the connection."""
    whole = json.dumps(told).encode()
    half = whole[: len(whole) // 2]
    if fault == "not_json":
        return web.Response(text="<html>Bad gateway</html>", content_type="text/html")
    if fault != "cut":
        body = half if fault == "truncated_json" else whole
        return web.Response(body=body, content_type="application/json")
    return await half_sent(request, whole, "application/json")
