"""Many who ask for one run's status again and again, each at the same interval."""

from __future__ import annotations

import asyncio
import time

import aiohttp

# What the crowd may hold open at once. Each of them asks in its turn, as through a load balancer.
_CONNECTIONS = 100


async def poll(
    url: str, path: str, *, pollers: int, every_s: float, for_s: float, is_spread: bool
) -> int:
    """Ask plainly, without `If-None-Match`, for so long: the number of answers.

    All ask at the same moment, or spread evenly over the interval. Raises aiohttp.ClientError for
    an answer that is an error.
    """
    started, answers = time.monotonic(), 0
    connector = aiohttp.TCPConnector(limit=_CONNECTIONS)

    async def ask_again_and_again(session: aiohttp.ClientSession, offset_s: float) -> None:
        nonlocal answers
        due = started + offset_s
        while due < started + for_s:
            await asyncio.sleep(due - time.monotonic())
            async with session.get(path) as answer:
                answer.raise_for_status()
                await answer.read()
            answers += 1
            due += every_s

    async with aiohttp.ClientSession(url, connector=connector) as session:
        offsets = [every_s * one / pollers if is_spread else 0.0 for one in range(pollers)]
        await asyncio.gather(*(ask_again_and_again(session, offset_s) for offset_s in offsets))
    await asyncio.sleep(started + for_s - time.monotonic())
    return answers
