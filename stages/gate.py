"""The gate before every step: closed, no new one begins, and those under way can be waited for."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator


class Gate:
    """Counts the steps that are being made in this process."""

    def __init__(self) -> None:
        self._open = asyncio.Event()
        self._open.set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._passing = 0

    @contextlib.asynccontextmanager
    async def passing(self) -> AsyncIterator[None]:
        """Make a step in this block; behind a closed gate it waits until it is cancelled."""
        await self._open.wait()
        self._passing += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._passing -= 1
            if not self._passing:
                self._idle.set()

    def close(self) -> None:
        """Let no step begin any more."""
        self._open.clear()

    async def wait_idle(self, timeout_s: float) -> bool:
        """Wait until the steps under way have ended. Whether they did in time."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout_s):
                await self._idle.wait()
        return not self._passing
