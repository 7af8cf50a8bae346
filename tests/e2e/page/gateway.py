"""A proxy between the page and the service, as good or as bad as a test wants it."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field

import aiohttp
from aiohttp import web

from tests.hosted.loopback import on_loopback


@dataclass
class Gateway:
    """A proxy in front of a service, as good or as bad as a test wants it."""

    upstream: str
    buffers_streams: bool = False  # it keeps all of a stream to itself
    cuts_waits: bool = False  # it answers at once what should be held
    asked: list[str] = field(default_factory=list)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Ask the service the same, and answer what it answers."""
        self.asked.append(request.path_qs)
        if self.buffers_streams and request.path.endswith("/events"):
            await asyncio.Event().wait()
        query = [pair for pair in request.query.items() if not self.cuts_waits or pair[0] != "wait"]
        async with (
            aiohttp.ClientSession(auto_decompress=False) as session,
            session.request(
                request.method,
                self.upstream + request.path,
                params=query,
                data=await request.read(),
                headers={k: v for k, v in request.headers.items() if k != "Host"},
            ) as answer,
        ):
            headers = {k: v for k, v in answer.headers.items() if k not in _HOP}
            response = web.StreamResponse(status=answer.status, headers=headers)
            await response.prepare(request)
            async for chunk in answer.content.iter_any():
                await response.write(chunk)
            return response


_HOP = ("Transfer-Encoding", "Content-Length", "Connection")


def behind(gateway: Gateway) -> AbstractAsyncContextManager[str]:
    """The address of the service behind a gateway."""
    app = web.Application(client_max_size=20_000_000)
    app.router.add_route("*", "/{path:.*}", gateway.handle)
    return on_loopback(app)
