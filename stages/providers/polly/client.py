"""Owns the connection to Polly: made when first needed, closed at the end."""

from __future__ import annotations

import asyncio
from typing import Any, Literal

import aioboto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError

from stages.providers.base import ProviderContext
from stages.providers.polly.errors import errors_told, no_address, unreadable
from stages.providers.polly.settings import PollySettings
from stages.usage import Usage, spend

# Every voice speaks at this rate as bare samples.
RATE_HZ = 16_000

# Amazon takes a connection at once, or is not there.
_CONNECT_S = 5.0

# Repeating a call is the run's to decide, never the SDK's.
_ONCE = {"total_max_attempts": 1}

# Polly speaks for ten minutes at most.
_MAX_BYTES = 10 * 60 * RATE_HZ * 2
_CHUNK_BYTES = 64 * 1024

Output = Literal["pcm", "json"]


class Service:
    """The client, and the one call that is made of it."""

    def __init__(self, context: ProviderContext, settings: PollySettings) -> None:
        self._settings = settings
        self._stack = context.stack
        self._opening = asyncio.Lock()
        self._client: Any = None  # it has no type: botocore makes it at run time

    async def asked(self, ssml: str, voice: str, output: Output, *, characters: int = 0) -> bytes:
        """Samples (`pcm`: mono, 16 bits, `RATE_HZ`), or lines of word marks (`json`).

        `characters` is what it is told to cost. Raises ProviderError and TryAgain.
        """
        form: dict[str, Any] = {"pcm": {"SampleRate": str(RATE_HZ)}}.get(output, {})
        if output == "json":
            form["SpeechMarkTypes"] = ["word"]
        with errors_told():
            client = await self._opened()
            answer = await client.synthesize_speech(
                Engine=self._settings.engine,
                VoiceId=voice,
                OutputFormat=output,
                TextType="ssml",
                Text=ssml,
                **form,
            )
            spend(Usage(calls=1, characters=characters))
            return await _read(answer["AudioStream"])

    async def _opened(self) -> Any:
        async with self._opening:
            if self._client is None:
                settings = self._settings
                told = Config(
                    connect_timeout=min(_CONNECT_S, settings.timeout_s),
                    read_timeout=settings.timeout_s,
                    max_pool_connections=2 * settings.at_once,
                    retries=_ONCE,
                )
                opening = aioboto3.Session().client(
                    "polly", region_name=settings.region or None, config=told
                )
                try:
                    self._client = await self._stack.enter_async_context(opening)
                except BotoCoreError:
                    raise
                except ValueError as error:  # as botocore says that an address is none
                    raise no_address() from error
            return self._client


async def _read(stream: Any) -> bytes:
    """The whole body. One that is left in the middle closes its connection."""
    body = bytearray()
    async with stream:
        while chunk := await _next(stream):
            body += chunk
            if len(body) > _MAX_BYTES:
                raise unreadable("it does not stop speaking")
    return bytes(body)


async def _next(stream: Any) -> bytes:
    """The next bytes, b"" at the end. Besides its own errors the SDK lets the connection's out."""
    try:
        chunk: bytes = await stream.read(_CHUNK_BYTES)
    except BotoCoreError:
        raise
    except Exception as error:  # the HTTP library is none of our business here
        raise unreadable("its answer broke off") from error
    return chunk
