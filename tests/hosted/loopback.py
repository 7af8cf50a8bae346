"""What fakes of services share: a port of loopback, who is asking, and answers that break off."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from aiohttp import web


class Callers:
    """Those who ask a fake: that a call has come, and how many left before they were answered."""

    def __init__(self) -> None:
        self.disconnects = 0
        self.asked = asyncio.Event()
        self.gone = asyncio.Event()

    async def keep_silent(self) -> None:
        """Answer nothing until the caller has left."""
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.disconnects += 1
            self.gone.set()
            raise


@contextlib.asynccontextmanager
async def on_loopback(app: web.Application) -> AsyncIterator[str]:
    """The address of a server on a free port. Its handlers are cancelled when a client leaves."""
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def half_sent(request: web.Request, whole: bytes, content_type: str) -> web.StreamResponse:
    """Half of an answer whose length is told, and the connection cut."""
    answer = web.StreamResponse(headers={"Content-Type": content_type})
    answer.content_length = len(whole)
    await answer.prepare(request)
    await answer.write(whole[: len(whole) // 2])
    if request.transport is not None:
        request.transport.abort()
    return answer
