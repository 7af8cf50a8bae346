"""Runs that wait in this process, first come first served."""

from __future__ import annotations

import asyncio
from collections import deque

from progress.checkpoint import RunKey


class LocalQueue:
    """A queue whose order can be looked at. What is in it is in the store too, as `processing`."""

    def __init__(self) -> None:
        self._keys: deque[RunKey] = deque()
        self._filled = asyncio.Semaphore(0)

    def put(self, key: RunKey) -> None:
        """Wait at the end of the line."""
        self._keys.append(key)
        self._filled.release()

    async def get(self) -> RunKey:
        """The run that waited longest."""
        await self._filled.acquire()
        return self._keys.popleft()

    @property
    def waiting(self) -> list[RunKey]:
        """The runs in line, the next one first."""
        return list(self._keys)
