"""Makes the one call that we make of ElevenLabs: speech with the times of its characters."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass

import httpx
from elevenlabs.client import AsyncElevenLabs
from elevenlabs.core.request_options import RequestOptions
from elevenlabs.types.audio_with_timestamps_response import AudioWithTimestampsResponse
from elevenlabs.types.voice_settings import VoiceSettings
from pydantic import ValidationError

from stages.models import VoiceType
from stages.providers.base import ProviderContext
from stages.providers.elevenlabs.alignment import Alignment
from stages.providers.elevenlabs.errors import SERVICE, errors_told, unreadable
from stages.providers.elevenlabs.settings import PREFIX, ElevenLabsSettings
from stages.providers.hosted import errors
from stages.usage import Usage, spend

# The best of the formats without a decoder that every plan has.
RATE_HZ = 24_000
_FORMAT = f"pcm_{RATE_HZ}"
_SAMPLE_BYTES = 2

# Others find the language by themselves, and refuse to be told it.
_TAKE_LANGUAGE = ("_v2_5", "_v3", "_v4")

# Repeating a call is the run's to decide, never the SDK's.
_ONCE = RequestOptions(max_retries=0)

# How files of other formats begin. As bare samples they would be a loud noise.
_OTHER_FORMATS = (b"RIFF", b"ID3", b"OggS", b"fLaC")


@dataclass(frozen=True)
class Spoken:
    """Samples (mono, 16 bits, `RATE_HZ`), and when the characters of the text are heard: first as
    it was written, then as it was read out; none where the service does not tell.
    """

    pcm: bytes
    alignments: tuple[Alignment, ...]


class Service:
    """The connection to ElevenLabs: made when first needed, closed at the end."""

    def __init__(self, context: ProviderContext, settings: ElevenLabsSettings) -> None:
        self._settings = settings
        self._key = settings.key  # a missing one shows when the service starts
        self._stack = context.stack
        self._client: AsyncElevenLabs | None = None

    async def spoken(
        self, text: str, voice_type: VoiceType, *, language: str, speed: float
    ) -> Spoken:
        """The text in the voice of a type. Raises ProviderError and TryAgain."""
        settings = self._settings
        told: dict[str, str] = {}
        if any(part in settings.model for part in _TAKE_LANGUAGE):
            told["language_code"] = language
        client = self._opened()
        with errors_told(f"{PREFIX}{voice_type.upper()}_VOICE"):
            sent = await client.text_to_speech.convert_with_timestamps(
                settings.voice(voice_type),
                text=text,
                model_id=settings.model,
                output_format=_FORMAT,
                voice_settings=VoiceSettings(speed=speed),
                request_options=_ONCE,
                **told,
            )
        return _read(sent)

    def _opened(self) -> AsyncElevenLabs:
        if self._client is None:
            http = httpx.AsyncClient(
                timeout=self._settings.timeout_s, event_hooks={"response": [_count]}
            )
            self._stack.push_async_callback(http.aclose)
            self._client = AsyncElevenLabs(
                base_url=self._settings.base_url or None,
                api_key=self._key,
                timeout=self._settings.timeout_s,
                httpx_client=http,
            )
        return self._client


async def _count(answer: httpx.Response) -> None:
    """Tell the cost as soon as an answer begins: one that breaks off was paid for too."""
    if answer.is_success:
        text = json.loads(answer.request.content)["text"]
        spend(Usage(calls=1, characters=len(text)))


def _read(told: AudioWithTimestampsResponse) -> Spoken:
    """What the SDK hands on unchecked. Speech without good times is speech still."""
    try:
        pcm = base64.b64decode(told.audio_base_64, validate=True)
    except (AttributeError, TypeError, ValueError) as error:
        raise unreadable("its answer was not whole") from error
    if len(pcm) < _SAMPLE_BYTES:
        raise unreadable("it sent no sound")
    if pcm.startswith(_OTHER_FORMATS):
        raise errors.bad_answer(SERVICE, "it is another format than bare samples")
    alignments = map(_alignment, (told.alignment, told.normalized_alignment))
    return Spoken(pcm, tuple(filter(None, alignments)))


def _alignment(told: object) -> Alignment | None:
    try:
        return Alignment.model_validate(told)
    except ValidationError:
        return None
