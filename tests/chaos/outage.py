"""The store away while runs are in work: they wait for it, and none is lost."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import aiohttp

from tests.chaos.followers import Follower
from tests.chaos.plan import Plan
from tests.chaos.services import Fleet

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
    """One of them."""

    def __init__(
        self, plan: Plan, fleet: Fleet, session: aiohttp.ClientSession, drawing: bytes
    ) -> None:
        self._ground = fleet.ground
        self.results = Waited()
        *self._early, self._late = (Follower(run, fleet, session, drawing) for run in plan.outage)
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
            holding = asyncio.create_task(self._ground.go_away())
            await self._ask_meanwhile(holding)
            self.results.away = await holding
            await self._late.submit()
            await self._late.follow()
            await asyncio.gather(*following)
        finally:
            for task in following:
                task.cancel()

    async def _ask_meanwhile(self, holding: asyncio.Task[tuple[float, float]]) -> None:
        """What is new must come again."""
        for turn in (0, 1):
            told = await self._early[0].poll(turn, is_plain=True)
            if told is None and self._ground.is_read_while_away:
                self.results.faults.append("status: no answer while the store was locked")
            if await self._late.post(turn) is None:
                self.results.refused += 1
            elif not holding.done():
                self.results.faults.append("POST: taken although it could not be kept")
