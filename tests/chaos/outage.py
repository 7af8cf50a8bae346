"""The store away for half a minute while runs are in work: they wait for it, and none is lost."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from tests.chaos.followers import Follower
from tests.chaos.plan import Plan
from tests.chaos.services import Pair

AWAY_S = 30.0

# They are in work by then, with most of it before them.
_AT_VERSION = 4

_DEADLINE_S = 120.0


@dataclass
class Waited:
    """What came of it."""

    away: tuple[float, float] = (0.0, 0.0)  # steady seconds
    followers: list[Follower] = field(default_factory=list)
    refused: int = 0  # requests that were told to come again, as they should be
    faults: list[str] = field(default_factory=list)

    @property
    def complete(self) -> int:
        """Runs that came to their end all the same."""
        finals = [one.seen.final or {} for one in self.followers]
        return sum(final.get("status") == "complete" for final in finals)


class Outage:
    """One of them. Another process holds the database, so that nobody can write."""

    def __init__(
        self, plan: Plan, pair: Pair, session: aiohttp.ClientSession, drawing: bytes
    ) -> None:
        self._file = pair.data / "checkpoints.sqlite"
        self.results = Waited()
        *self._early, self._late = (Follower(run, pair, session, drawing) for run in plan.outage)
        self.results.followers = [*self._early, self._late]

    async def run(self) -> Waited:
        """Bounded: a run that has not ended at the deadline is a fault."""
        try:
            async with asyncio.timeout(_DEADLINE_S):
                await self._run()
        except TimeoutError:
            self.results.faults.append(f"outage: not over after {_DEADLINE_S:.0f} s")
        for follower in self.results.followers:
            told = follower.seen.faults + follower.seen.backwards
            self.results.faults += [f"{follower.run.key}: {fault}" for fault in told]
        if self.results.complete < len(self.results.followers):
            self.results.faults.append(f"outage: {self.results.complete} runs are complete")
        return self.results

    async def _run(self) -> None:
        await asyncio.gather(*(follower.submit() for follower in self._early))
        following = [asyncio.create_task(follower.follow()) for follower in self._early]
        try:
            await asyncio.gather(*(one.wait_version(_AT_VERSION) for one in self._early[:2]))
            holding = asyncio.create_task(asyncio.to_thread(_hold, self._file))
            await self._ask_meanwhile()
            self.results.away = await holding
            await self._late.submit()
            await self._late.follow()
            await asyncio.gather(*following)
        finally:
            for task in following:
                task.cancel()

    async def _ask_meanwhile(self) -> None:
        """What is known can be read; what is new must come again."""
        for turn in (0, 1):
            if await self._early[0].poll(turn) is None:
                self.results.faults.append("status: no answer while the store was locked")
            if await self._late.post(turn) is None:
                self.results.refused += 1
            else:
                self.results.faults.append("POST: taken although it could not be kept")


def _hold(file: Path) -> tuple[float, float]:
    begun = time.monotonic()
    other = sqlite3.connect(file, isolation_level=None, timeout=10)
    try:
        other.execute("BEGIN EXCLUSIVE")
        time.sleep(AWAY_S)
        other.execute("ROLLBACK")
    finally:
        other.close()
    return begun, time.monotonic()
