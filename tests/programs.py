"""Which programs of ours run at a moment."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

import psutil
import pytest


def running_programs(module: str) -> list[int]:
    """The process ids of `python -m module`, as far as this process started them."""
    found = []
    for child in psutil.Process().children():
        try:
            if module in child.cmdline():
                found.append(child.pid)
        except psutil.NoSuchProcess:
            continue  # it has just ended
    return found


async def assert_ends_with_its_call(module: str, call: Coroutine[object, object, object]) -> None:
    """Cancels `call` once its program runs; the program has then ended before the call does."""
    calling = asyncio.create_task(call)
    async with asyncio.timeout(10):
        while not running_programs(module):
            await asyncio.sleep(0.01)
    calling.cancel()
    with pytest.raises(asyncio.CancelledError):
        await calling
    assert running_programs(module) == []
