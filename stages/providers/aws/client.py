"""Owns the connection to one of Amazon's services: made when first needed, closed at the end."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import aioboto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError

from stages.providers.aws.errors import no_address, unreadable
from stages.providers.aws.service import AwsService

# Amazon takes a connection at once, or is not there.
_CONNECT_S = 5.0

# Repeating a call is the run's to decide, never the SDK's.
_ONCE = {"total_max_attempts": 1}

_CHUNK_BYTES = 256 * 1024


class AwsClient:
    """The SDK's client of a service in a region ("": as AWS_REGION or the profile says).

    `timeout_s` is how long it may keep silent, `connections` how many it may have.
    """

    def __init__(
        self,
        stack: AsyncExitStack,
        service: AwsService,
        *,
        region: str,
        timeout_s: float,
        connections: int,
    ) -> None:
        self._service = service
        self._region = region or None
        self._config = Config(
            connect_timeout=min(_CONNECT_S, timeout_s),
            read_timeout=timeout_s,
            max_pool_connections=connections,
            retries=_ONCE,
        )
        self._stack = stack
        self._opening = asyncio.Lock()
        self._client: Any = None  # it has no type: botocore makes it at run time

    async def opened(self) -> Any:
        """The client. Raises what the SDK does, and ProviderError for an address that is none."""
        async with self._opening:
            if self._client is None:
                try:
                    opening = aioboto3.Session().client(
                        self._service.api, region_name=self._region, config=self._config
                    )
                    self._client = await self._stack.enter_async_context(opening)
                except BotoCoreError:
                    raise
                except ValueError as error:  # as botocore says that an address is none
                    raise no_address(self._service) from error
            return self._client

    async def read(self, stream: Any, most_bytes: int) -> bytes:
        """The whole body of an answer. One that is left in the middle closes its connection.

        Raises TryAgain where it breaks off, or goes on for longer than any good one.
        """
        body = bytearray()
        async with stream:
            while chunk := await self._next(stream):
                body += chunk
                if len(body) > most_bytes:
                    raise unreadable(self._service, "it does not stop sending")
        return bytes(body)

    async def _next(self, stream: Any) -> bytes:
        """The next bytes, b"" at the end. The SDK lets errors of the connection through."""
        try:
            chunk: bytes = await stream.read(_CHUNK_BYTES)
        except BotoCoreError:
            raise
        except Exception as error:  # the HTTP library is none of our business here
            raise unreadable(self._service, "its answer broke off") from error
        return chunk
