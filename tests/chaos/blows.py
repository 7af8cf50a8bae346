"""Kills and pauses services as planned: each blow waits until so many runs are complete."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from tests.chaos.plan import Blow
from tests.chaos.services import Fleet

# On top of a lease: the difference that clocks may have, and then some. Others have the runs then.
_PAUSE_MORE_S = 2.5

# A blow meets nobody while the service starts; the next life gets it.
_MAX_MISSES = 20


class Tally:
    """How many runs have ended, to wait for."""

    def __init__(self) -> None:
        self.ended = 0
        self._more = asyncio.Condition()

    async def one_more(self) -> None:
        """A run has ended."""
        async with self._more:
            self.ended += 1
            self._more.notify_all()

    async def reached(self, count: int) -> None:
        """Wait until so many have."""
        async with self._more:
            await self._more.wait_for(lambda: self.ended >= count)


@dataclass
class Delivered:
    """What was dealt."""

    pauses: int = 0
    kills: int = 0
    late: int = 0  # of the kills: those that found no run in work any more


async def deliver(blows: list[Blow], fleet: Fleet, tally: Tally, runs: int) -> Delivered:
    """All of them, one after the other, while `runs` runs are carried."""
    dealt = Delivered()
    for blow in blows:
        await tally.reached(blow.after_runs)
        for _ in range(_MAX_MISSES):
            await asyncio.sleep(blow.delay_s)
            is_late = tally.ended >= runs
            if await _strike(blow, fleet):
                break
        else:
            raise RuntimeError(f"Service {blow.service} is never up.")
        if blow.kind == "pause":
            dealt.pauses += 1
        else:
            dealt.kills += 1
            dealt.late += is_late
    return dealt


async def _strike(blow: Blow, fleet: Fleet) -> bool:
    service = fleet.services[blow.service]
    if blow.kind == "kill":
        return await service.kill()
    return await service.pause(fleet.ground.lease_s + _PAUSE_MORE_S)
