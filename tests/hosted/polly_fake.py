"""Amazon Polly on loopback, as strict as botocore's own model of the service.

Each request is held to the input shape (unknown members are refused, enums are checked, which
botocore leaves to the service), to the rules that Polly documents, and to well-formed SSML. Speech
is a buzz whose length goes by the characters of the text; the marks tell exactly where in it each
word is.
"""

from __future__ import annotations

import array
import contextlib
import json
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any
from xml.etree import ElementTree

from aiohttp import web
from botocore.loaders import Loader
from botocore.model import ServiceModel, Shape
from botocore.validate import ParamValidator

from tests.hosted.faults import Faults
from tests.hosted.loopback import Callers, on_loopback

CHARACTER_MS = 60  # at a rate of 100 %

_MODEL = ServiceModel(Loader().load_service_model("polly", "service-2"))
_OPERATION = _MODEL.operation_model("SynthesizeSpeech")
_MOST_CHARACTERS = 3000  # without tags
_RATES_HZ = {"pcm": ("8000", "16000")}

# Status, name, words.
ERRORS = {
    "throttled": (429, "ThrottlingException", "Rate exceeded"),
    "server_error": (500, "ServiceFailureException", "An unknown condition"),
    "no_gateway": (502, "BadGateway", ""),
    "bad_key": (403, "UnrecognizedClientException", "The security token is invalid"),
    "expired": (403, "ExpiredTokenException", "The security token has expired"),
    "denied": (403, "AccessDeniedException", "Not authorized: polly:SynthesizeSpeech"),
    "no_engine": (400, "EngineNotSupportedException", "This voice does not support the engine"),
    "too_long": (400, "TextLengthExceededException", "Maximum text length has been exceeded"),
    "bad_ssml": (400, "InvalidSsmlException", "Invalid SSML request"),
}

# Those for which half of a real answer is needed, or none at all.
OTHERS = ("silence", "cut", "empty")


class NotPolly(Exception):
    """A request that the service would not take; it names the error."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(f"{code}: {why}")
        self.code = code


class PollyFake:
    """The server: what it was asked, and how it fails."""

    def __init__(self) -> None:
        self.url = ""
        self.faults = Faults((*ERRORS, *OTHERS))
        self.calls: Counter[str] = Counter()  # by the form of the output
        self.requests: list[dict[str, Any]] = []
        self.complaints: list[str] = []
        self.callers = Callers()

    def app(self) -> web.Application:
        """Its one route."""
        app = web.Application()
        app.router.add_post(_OPERATION.http["requestUri"], self._speech)
        return app

    async def _speech(self, request: web.Request) -> web.StreamResponse:
        told = json.loads(await request.read())
        kind = told.get("OutputFormat", "")
        self.calls[kind] += 1
        self.requests.append(told)
        self.callers.asked.set()
        fault = self.faults.take(kind)
        if fault.name in ERRORS:
            return _error(*ERRORS[fault.name], retry_after=fault.retry_after)
        try:
            _hold_request(request, told)
            spoken = Spoken.of(told)
        except NotPolly as error:
            self.complaints.append(str(error))
            return _error(400, error.code, str(error), retry_after=None)
        if fault.name == "silence":
            await self.callers.keep_silent()
        return await _sent(request, told, spoken, fault.name)


@contextlib.asynccontextmanager
async def polly_fake() -> AsyncIterator[PollyFake]:
    """A server on a free port of loopback. It sees when a client leaves."""
    fake = PollyFake()
    async with on_loopback(fake.app()) as url:
        fake.url = url
        yield fake


# ---- what it is asked --------------------------------------------------------------------------


def _hold_request(request: web.Request, told: dict[str, Any]) -> None:
    if not request.headers.get("Authorization", "").startswith("AWS4-HMAC-SHA256 Credential="):
        raise NotPolly("MissingAuthenticationTokenException", "the request is not signed")
    _hold(_OPERATION.input_shape, told)
    if told["OutputFormat"] == "json" and not told.get("SpeechMarkTypes"):
        raise NotPolly("ValidationException", "json is for speech marks")
    if told["OutputFormat"] != "json" and told.get("SpeechMarkTypes"):
        raise NotPolly("MarksNotSupportedForFormatException", told["OutputFormat"])
    if told.get("Engine") == "generative" and told.get("SpeechMarkTypes"):
        raise NotPolly("ValidationException", "'engine': the generative engine has no marks")
    rates_hz = _RATES_HZ.get(told["OutputFormat"])
    if rates_hz and told.get("SampleRate", "16000") not in rates_hz:
        raise NotPolly("InvalidSampleRateException", told["SampleRate"])


def _hold(shape: Shape, value: Any) -> None:
    """As the service model says; enums and unknown members too."""
    report = ParamValidator().validate(value, shape)
    if report.has_errors():
        raise NotPolly("ValidationException", report.generate_report())
    _hold_members(shape, value, "")


def _hold_members(shape: Any, value: Any, name: str) -> None:
    if shape.type_name == "structure":
        unknown = set(value) - set(shape.members)
        if unknown:
            raise NotPolly("ValidationException", f"unknown members {sorted(unknown)}")
        for member, inner in value.items():
            _hold_members(shape.members[member], inner, member[0].lower() + member[1:])
    elif shape.type_name == "list":
        for inner in value:
            _hold_members(shape.member, inner, name)
    elif shape.type_name == "string" and shape.enum and value not in shape.enum:
        why = f"Value '{value}' at '{name}' failed to satisfy constraint: enum value set"
        raise NotPolly("ValidationException", why)


# ---- what it answers ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Spoken:
    """The characters that are heard, where each is in the bytes of the request, and their tempo."""

    sent: bytes
    text: str
    offsets: tuple[tuple[int, int], ...]
    character_ms: float

    @classmethod
    def of(cls, told: dict[str, Any]) -> Spoken:
        """What is heard of a request. Raises NotPolly."""
        sent, rate = told["Text"], 1.0
        is_ssml = told.get("TextType") == "ssml"
        if is_ssml:
            rate = _rate_of(sent, told.get("Engine", "standard"))
        pieces = list(_characters(sent, is_ssml=is_ssml))
        if len(pieces) > _MOST_CHARACTERS:
            raise NotPolly("TextLengthExceededException", f"{len(pieces)} characters")
        text = "".join(character for character, _, _ in pieces)
        offsets = tuple((begin, end) for _, begin, end in pieces)
        return cls(sent.encode(), text, offsets, CHARACTER_MS / rate)

    def pcm(self, rate_hz: int) -> bytes:
        """A buzz: it is loud from its first sample to its last."""
        count = round(len(self.text) * self.character_ms * rate_hz / 1000)
        wave = array.array("h", [6000 if at // 40 % 2 else -6000 for at in range(count)])
        return wave.tobytes()

    def marks(self) -> bytes:
        """A line for each word, without the punctuation around it."""
        return b"".join(json.dumps(mark).encode() + b"\n" for mark in self._marks())

    def _marks(self) -> Iterator[dict[str, Any]]:
        for word in re.finditer(r"\w+(?:['’]\w+)*", self.text):
            start, end = self.offsets[word.start()][0], self.offsets[word.end() - 1][1]
            yield {
                "time": round(word.start() * self.character_ms),
                "type": "word",
                "start": start,
                "end": end,
                "value": self.sent[start:end].decode(),
            }


def _rate_of(ssml: str, engine: str) -> float:
    """The tempo that the SSML asks for. Raises NotPolly where it is none, as Polly does."""
    try:
        root = ElementTree.fromstring(ssml)
    except ElementTree.ParseError as error:
        raise NotPolly("InvalidSsmlException", str(error)) from error
    tags = [element.tag for element in root.iter()]
    if tags not in (["speak"], ["speak", "prosody"]):
        raise NotPolly("InvalidSsmlException", f"this fake knows no {tags}")
    told = {name: value for element in root.iter("prosody") for name, value in element.items()}
    if "pitch" in told and engine != "standard":
        raise NotPolly("InvalidSsmlException", f"no pitch with the {engine} engine")
    percent = re.fullmatch(r"(\d+)%", told.get("rate", "100%"))
    if percent is None or not 20 <= int(percent[1]) <= 200:
        raise NotPolly("InvalidSsmlException", f"rate {told['rate']}")
    return int(percent[1]) / 100


def _characters(sent: str, *, is_ssml: bool) -> Iterator[tuple[str, int, int]]:
    """Each character that is heard, and from where to where it is written, in bytes."""
    at = 0
    pattern = r"<[^>]*>|&[^;]+;|." if is_ssml else "."
    for piece in re.findall(pattern, sent, re.DOTALL):
        end = at + len(piece.encode())
        if not (is_ssml and piece.startswith("<")):
            yield (unescape(piece) if is_ssml else piece), at, end
        at = end


def _error(status: int, code: str, words: str, *, retry_after: str | None) -> web.Response:
    headers = {"x-amzn-ErrorType": code}
    if retry_after:
        headers["Retry-After"] = retry_after
    return web.json_response({"message": words}, status=status, headers=headers)


async def _sent(
    request: web.Request, told: dict[str, Any], spoken: Spoken, fault: str
) -> web.StreamResponse:
    """The answer in chunks, as Polly streams it; half of it where it is cut."""
    is_sound = told["OutputFormat"] != "json"
    body = spoken.pcm(int(told.get("SampleRate", "16000"))) if is_sound else spoken.marks()
    kind = "audio/pcm" if is_sound else "application/x-json-stream"
    _hold(
        _OPERATION.output_shape,
        {"AudioStream": body, "ContentType": kind, "RequestCharacters": len(spoken.text)},
    )
    answer = web.StreamResponse(
        headers={"Content-Type": kind, "x-amzn-RequestCharacters": str(len(spoken.text))}
    )
    answer.enable_chunked_encoding()
    await answer.prepare(request)
    if fault != "empty":
        await answer.write(body[: len(body) // 2])
    if fault == "cut" and request.transport is not None:
        request.transport.close()
    elif fault != "empty":
        await answer.write(body[len(body) // 2 :])
    return answer
