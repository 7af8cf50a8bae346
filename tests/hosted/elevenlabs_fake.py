"""ElevenLabs on loopback, as strict as its own package: speech with the times of its characters.

Requests may have the members that the package's call can send, of the types that it gives them, and
no others; answers are made from its types. Speech is a buzz whose length goes by the characters of
the text. Errors look as in https://elevenlabs.io/docs/eleven-api/resources/errors (the older ones
have no type and no code).
"""

from __future__ import annotations

import array
import base64
import contextlib
import json
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any, get_args, get_type_hints

from aiohttp import web
from elevenlabs.text_to_speech.client import AsyncTextToSpeechClient
from elevenlabs.text_to_speech.types.text_to_speech_convert_with_timestamps_request_output_format import (  # noqa: E501
    TextToSpeechConvertWithTimestampsRequestOutputFormat,
)
from elevenlabs.types.audio_with_timestamps_response import AudioWithTimestampsResponse
from elevenlabs.types.voice_settings import VoiceSettings
from pydantic import TypeAdapter, ValidationError

from tests.hosted.faults import Fault, Faults
from tests.hosted.loopback import Callers, half_sent, on_loopback

CHARACTER_S = 0.06  # at a speed of 1

# By the end of a model's name: https://elevenlabs.io/docs/overview/models
_MOST_CHARACTERS = {"_v2_5": 40_000, "_v3": 5_000, "_v2": 10_000}

_CALL = AsyncTextToSpeechClient.convert_with_timestamps
_IN_QUERY = {"enable_logging", "optimize_streaming_latency", "output_format"}
_MEMBERS = {
    name: TypeAdapter[Any](hint)
    for name, hint in get_type_hints(_CALL).items()
    if name not in {"voice_id", "request_options", "return", *_IN_QUERY}
}
_FORMATS = get_args(get_args(TextToSpeechConvertWithTimestampsRequestOutputFormat)[0])

# Status, type (none: as it was told before there were types), what it is called, words.
ERRORS: dict[str, tuple[int, str | None, str, str]] = {
    "throttled": (429, None, "too_many_concurrent_requests", "Too many requests at once."),
    "system_busy": (429, "rate_limit_error", "system_busy", "The system is busy."),
    "server_error": (500, "internal_error", "internal_error", "Something went wrong."),
    "overloaded": (503, "service_unavailable", "service_unavailable", "Try again."),
    "bad_key": (401, "authentication_error", "invalid_api_key", "Invalid API key"),
    "no_permission": (401, None, "missing_permissions", "The key lacks text_to_speech."),
    "shut_out": (401, None, "detected_unusual_activity", "Unusual activity detected."),
    "no_quota": (401, None, "quota_exceeded", "This request exceeds your quota."),
    "no_credit": (402, "payment_required", "insufficient_credits", "Not enough credits."),
    "library_voice": (402, None, "payment_required", "Free users cannot use library voices."),
    "pro_voice": (403, None, "only_for_creator+", "Only for Creator and above."),
    "no_voice": (404, "not_found", "voice_not_found", "A voice with voice_id was not found."),
    "not_your_voice": (403, "authorization_error", "voice_access_denied", "No access."),
    "no_model": (404, "not_found", "model_not_found", "The model does not exist."),
    "not_your_model": (403, "authorization_error", "model_access_denied", "No access."),
    "no_speech_model": (400, "validation_error", "unsupported_model", "Not for this."),
    "no_language": (400, None, "", "Model 'm' does not support language_code 'fa'."),
    "refusal": (403, None, "content_against_policy", "It may violate our Terms of Service."),
    "too_long": (400, "validation_error", "text_too_long", "The text has too many characters."),
}

# What a sound file of another format begins with.
_MP3 = b"ID3\x04" + bytes(1000)

# Those for which a real answer is needed, or a half of it, or none at all.
OTHERS = (
    *("silence", "cut", "not_json", "not_an_object", "cut_character", "wrong_types"),
    *("truncated_json", "empty", "no_base64", "mp3", "invalid"),
    *("no_alignment", "bad_alignment", "short_alignment", "no_time", "other_text", "as_read"),
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
            return _invalid(body)
        if fault.name == "invalid":
            return _invalid(body)
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
    unknown = set(request.query) - _IN_QUERY | set(body) - set(_MEMBERS)
    if unknown:
        raise NotElevenLabs(f"unknown members {sorted(unknown)}")
    if request.query.get("output_format") not in _FORMATS:
        raise NotElevenLabs(f"no format {request.query.get('output_format')}")
    for name, value in body.items():
        try:
            _MEMBERS[name].validate_json(json.dumps(value), strict=True)
        except ValidationError as error:
            raise NotElevenLabs(f"{name}: {error}") from error
    model, text = body.get("model_id", ""), body.get("text", "")
    most = next((most for end, most in _MOST_CHARACTERS.items() if model.endswith(end)), 0)
    if not 0 < len(text) <= most:
        raise NotElevenLabs(f"a text for {model!r} has 1 to {most} characters")
    if "multilingual_v2" in model and "language_code" in body:
        raise NotElevenLabs(f"{model} takes no language_code")
    _hold_voice(body.get("voice_settings", {}))


def _hold_voice(voice: dict[str, Any]) -> None:
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
    sound = base64.b64encode(_MP3 if fault == "mp3" else buzz.tobytes()).decode()
    told = {"audio_base64": sound, **_alignments(text, each_s, fault)}
    AudioWithTimestampsResponse.model_validate(told)
    broken: dict[str, dict[str, Any]] = {
        "wrong_types": {"audio_base64": 5},
        "no_base64": {"audio_base64": "%%%"},
        "bad_alignment": {"alignment": {"characters": 3}},
    }
    return {**told, **broken.get(fault, {})}


def _alignments(text: str, each_s: float, fault: str) -> dict[str, Any]:
    """The times of the characters as written; as read out they begin with a space of their own."""
    if fault == "no_alignment":
        return {"alignment": None, "normalized_alignment": None}
    if fault == "as_read":
        return {"alignment": None, "normalized_alignment": _alignment([" ", *text], -1, each_s)}
    heard = {"other_text": "another text", "short_alignment": text[:-1]}.get(fault, text)
    told = _alignment(list(heard), 0, 0.0 if fault == "no_time" else each_s)
    return {"alignment": told, "normalized_alignment": None}


def _alignment(characters: list[str], first: int, each_s: float) -> dict[str, Any]:
    places = range(first, first + len(characters))
    return {
        "characters": characters,
        "character_start_times_seconds": [max(0, at) * each_s for at in places],
        "character_end_times_seconds": [(at + 1) * each_s for at in places],
    }


def _invalid(body: dict[str, Any]) -> web.StreamResponse:
    """As its framework tells of a request that it will not read: with what it was sent."""
    fault = {"loc": ["body"], "msg": "invalid", "type": "value_error", "input": body}
    return web.json_response({"detail": [fault]}, status=422)


def _error(
    status: int, kind: str | None, code: str, words: str, *, retry_after: str | None = None
) -> web.StreamResponse:
    headers = {"Retry-After": retry_after} if retry_after else None
    told = {"status": code, "message": words}
    if kind is not None:
        told = {"type": kind, "code": code, **told}
    return web.json_response({"detail": told}, status=status, headers=headers)


async def _sent(request: web.Request, told: dict[str, Any], fault: str) -> web.StreamResponse:
    """The answer; half of it where it is cut, with or without the connection."""
    whole = json.dumps(told).encode()
    half = whole[: len(whole) // 2]
    if fault == "not_json":
        return web.Response(text="<html>Bad gateway</html>", content_type="text/html")
    if fault == "not_an_object":
        return web.json_response([told])
    if fault == "cut_character":
        return web.Response(body=b'{"audio_base64": "\xc3', content_type="application/json")
    if fault != "cut":
        body = half if fault == "truncated_json" else whole
        return web.Response(body=body, content_type="application/json")
    return await half_sent(request, whole, "application/json")
