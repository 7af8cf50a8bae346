"""Makes the one call that we make of ElevenLabs: speech with the times of its characters."""

from __future__ import annotations

import base64

import httpx
from elevenlabs.client import AsyncElevenLabs
from elevenlabs.core.request_options import RequestOptions
from elevenlabs.types.voice_settings import VoiceSettings
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from stages.providers.base import ProviderContext
from stages.providers.elevenlabs.errors import errors_told, unreadable
from stages.providers.elevenlabs.settings import PREFIX, ElevenLabsSettings
from stages.usage import Usage, spend

# The best of the formats without a decoder that every plan has.
RATE_HZ = 24_000
_FORMAT = f"pcm_{RATE_HZ}"

# Others find the language by themselves, and refuse to be told it.
_TAKE_LANGUAGE = ("_v2_5", "_v3", "_v4")

# Repeating a call is the run's to decide, never the SDK's.
_ONCE = RequestOptions(max_retries=0)


class Alignment(BaseModel):
    """When each character is heard, in seconds."""

    model_config = ConfigDict(from_attributes=True)

    characters: list[str]
    begins_s: list[float] = Field(alias="character_start_times_seconds")
    ends_s: list[float] = Field(alias="character_end_times_seconds")


class Answer(BaseModel):
    """What the service answers; the SDK hands it on unchecked."""

    model_config = ConfigDict(from_attributes=True)

    audio_base_64: str
    alignment: Alignment | None = None


class Service:
    """The connection to ElevenLabs: made when first needed, closed at the end."""

    def __init__(self, context: ProviderContext, settings: ElevenLabsSettings) -> None:
        self._settings = settings
        self._key = settings.key  # a missing one shows when the service starts
        self._stack = context.stack
        self._client: AsyncElevenLabs | None = None

    async def spoken(
        self, text: str, voice_type: str, *, language: str, speed: float
    ) -> tuple[bytes, Alignment | None]:
        """Samples (mono, 16 bits, `RATE_HZ`), and when the characters of the text are heard.

        Raises ProviderError and TryAgain.
        """
        settings = self._settings
        told: dict[str, str] = {}
        if any(part in settings.model for part in _TAKE_LANGUAGE):
            told["language_code"] = language
        with errors_told(f"{PREFIX}{voice_type.upper()}_VOICE"):
            sent = await self._opened().text_to_speech.convert_with_timestamps(
                getattr(settings, f"{voice_type}_voice"),
                text=text,
                model_id=settings.model,
                output_format=_FORMAT,
                voice_settings=VoiceSettings(speed=speed),
                request_options=_ONCE,
                **told,
            )
        spend(Usage(calls=1, characters=len(text)))
        return _read(sent)

    def _opened(self) -> AsyncElevenLabs:
        if self._client is None:
            http = httpx.AsyncClient(timeout=self._settings.timeout_s)
            self._stack.push_async_callback(http.aclose)
            self._client = AsyncElevenLabs(
                base_url=self._settings.base_url or None,
                api_key=self._key,
                timeout=self._settings.timeout_s,
                httpx_client=http,
            )
        return self._client


def _read(told: object) -> tuple[bytes, Alignment | None]:
    try:
        answer = Answer.model_validate(told)
        return base64.b64decode(answer.audio_base_64, validate=True), answer.alignment
    except (ValidationError, ValueError) as error:
        raise unreadable("its answer was not whole") from error
