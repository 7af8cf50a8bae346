"""A way to an emulator on which calls are throttled, answers are lost, or nobody is at the end.

Throttled calls are answered as Amazon does, each service in its own words.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import random
import re
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
from aiohttp import web
from yarl import URL

# Larger than any body that is sent here.
_MAX_BODY_BYTES = 64 * 1024 * 1024

_CLOSE_S = 0.1  # for calls under way; 0 would be for ever

# Those of one connection, or made anew by who sends on.
_OWN_HEADERS = {"connection", "content-length", "date", "expect", "server", "transfer-encoding"}

# In the user agent, by AWS_SDK_UA_APP_ID.
_APP = re.compile(r"\bapp/(\S+)")

_WRITES = {"PutItem", "UpdateItem", "DeleteItem"}


@dataclass(frozen=True)
class _Slow:
    """How a service says that it was asked too much."""

    status: int
    body: str
    content_type: str


_SLOW = {
    "dynamodb": _Slow(
        400,
        '{"__type": "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",'
        ' "message": "The level of configured provisioned throughput was exceeded."}',
        "application/x-amz-json-1.0",
    ),
    "s3": _Slow(
        503,
        '<?xml version="1.0" encoding="UTF-8"?><Error><Code>SlowDown</Code>'
        "<Message>Please reduce your request rate.</Message></Error>",
        "application/xml",
    ),
    "sqs": _Slow(
        403,
        '{"__type": "com.amazonaws.sqs#RequestThrottled", "message": "Request is throttled."}',
        "application/x-amz-json-1.0",
    ),
}


@dataclass(frozen=True)
class Write:
    """An attempt to write to DynamoDB: of which process, when (steady seconds), and if it came."""

    app: str
    at: float
    arrived: bool


class Proxy:
    """`throttled` and `lost` are shares of all calls; a lost one is done, and not answered."""

    def __init__(self, target: str, *, throttled: float, lost: float, seed: int) -> None:
        self._target = target
        self._throttled = throttled
        self._lost = lost
        self._chance = random.Random(seed)
        self._port = 0
        self._runner: web.AppRunner | None = None
        self.calls: Counter[tuple[str, str]] = Counter()  # (service, what became of it)
        self.writes: list[Write] = []
        self.refuses = asyncio.Event()

    @property
    def url(self) -> str:
        """Where it listens, when it does."""
        return f"http://127.0.0.1:{self._port}"

    @contextlib.asynccontextmanager
    async def listening(self) -> AsyncIterator[Proxy]:
        """Up for as long as the block lasts."""
        timeout = aiohttp.ClientTimeout(total=60)
        connector = aiohttp.TCPConnector(limit=0)
        async with aiohttp.ClientSession(
            auto_decompress=False, connector=connector, timeout=timeout
        ) as self._session:
            await self._open()
            try:
                yield self
            finally:
                await self._close()

    async def refuse(self, for_s: float) -> tuple[float, float]:
        """Nobody listens for so long, and who was connected is cut off. From when to when."""
        begun = time.monotonic()
        await self._close()
        self.refuses.set()
        try:
            await asyncio.sleep(for_s)
        finally:
            self.refuses.clear()
            await self._open()
        return begun, time.monotonic()

    async def _open(self) -> None:
        app = web.Application(client_max_size=_MAX_BODY_BYTES)
        app.router.add_route("*", "/{any:.*}", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=_CLOSE_S)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def _close(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        try:
            body = await request.read()
        except ConnectionError:  # who asked was killed
            return web.Response(status=400)
        service, operation = _asked(request)
        outcome = self._outcome()
        self.calls[service, outcome] += 1
        if operation in _WRITES:
            app = _APP.search(request.headers.get("User-Agent", ""))
            arrived = outcome != "throttled"
            self.writes.append(Write(app[1] if app else "", time.monotonic(), arrived))
        if outcome == "throttled":
            slow = _SLOW[service]
            return web.Response(status=slow.status, text=slow.body, content_type=slow.content_type)
        answer = await self._pass_on(request, body)
        if outcome == "lost" and request.transport is not None:
            request.transport.abort()
        return answer

    def _outcome(self) -> str:
        drawn = self._chance.random()
        if drawn < self._throttled:
            return "throttled"
        return "lost" if drawn < self._throttled + self._lost else "answered"

    async def _pass_on(self, request: web.Request, body: bytes) -> web.Response:
        url = URL(self._target + request.raw_path, encoded=True)
        async with self._session.request(
            request.method,
            url,
            headers=_passed(request.headers),
            data=io.BytesIO(body),
            allow_redirects=False,
        ) as answer:
            return web.Response(
                status=answer.status, body=await answer.read(), headers=_passed(answer.headers)
            )


def _passed(headers: aiohttp.typedefs.LooseHeaders) -> dict[str, str]:
    return {name: told for name, told in dict(headers).items() if name.lower() not in _OWN_HEADERS}


def _asked(request: web.Request) -> tuple[str, str]:
    """The service, and for those that tell it in a header the operation."""
    target = request.headers.get("X-Amz-Target", "")
    service, _, operation = target.partition(".")
    if service.startswith("DynamoDB"):
        return "dynamodb", operation
    return ("sqs", operation) if service == "AmazonSQS" else ("s3", "")
