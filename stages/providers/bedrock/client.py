"""Owns the connection of one stage to Bedrock: made when first needed, closed at the end."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aioboto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError

from stages.providers.base import ProviderContext
from stages.providers.bedrock.errors import SERVICE, errors_told, no_address, unreadable
from stages.providers.bedrock.settings import PREFIX, BedrockSettings

# Amazon takes a connection at once, or is not there.
_CONNECT_S = 5.0

# Repeating a call is the run's to decide, never the SDK's.
_ONCE = {"total_max_attempts": 1}

# A picture of one megapixel is 4 MB in base64 at most.
_MAX_BYTES = 32_000_000
_CHUNK_BYTES = 256 * 1024

_JSON = "application/json"


class Service:
    """One stage's client, the model that it asks, and how much it is asked at once."""

    name = SERVICE

    def __init__(self, context: ProviderContext, settings: BedrockSettings, stage: str) -> None:
        setting = "image_model" if stage == "images" else f"{stage}_model"
        self.settings = settings
        self.stage = stage
        self.model: str = getattr(settings, setting)
        self.model_setting = f"{PREFIX}{setting.upper()}"
        self.turns = asyncio.Semaphore(settings.at_once)
        self._stack = context.stack
        self._opening = asyncio.Lock()
        self._client: Any = None  # it has no type: botocore makes it at run time

    async def converse(self, **asked: Any) -> dict[str, Any]:
        """The answer of Converse. Raises ProviderError and TryAgain."""
        with errors_told(self.stage, self.model_setting):
            client = await self._opened()
            answer: dict[str, Any] = await client.converse(modelId=self.model, **asked)
        return answer

    async def invoke(self, body: dict[str, Any]) -> dict[str, Any]:
        """The JSON object that the model answers. Raises ProviderError and TryAgain."""
        with errors_told(self.stage, self.model_setting):
            client = await self._opened()
            answer = await client.invoke_model(
                modelId=self.model, body=json.dumps(body), contentType=_JSON, accept=_JSON
            )
            return _object_in(await _read(answer["body"]))

    async def _opened(self) -> Any:
        async with self._opening:
            if self._client is None:
                settings = self.settings
                told = Config(
                    connect_timeout=min(_CONNECT_S, settings.timeout_s),
                    read_timeout=settings.timeout_s,
                    max_pool_connections=settings.at_once,
                    retries=_ONCE,
                )
                try:
                    opening = aioboto3.Session().client(
                        "bedrock-runtime", region_name=settings.region or None, config=told
                    )
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
                raise unreadable("it does not stop sending")
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


def _object_in(body: bytes) -> dict[str, Any]:
    try:
        told = json.loads(body)
    except ValueError as error:
        raise unreadable("its answer was not whole") from error
    if not isinstance(told, dict):
        raise unreadable("its answer was no object")
    return told
