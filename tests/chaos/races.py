"""Cancel and delete against completion: each run is stopped or forgotten at a moment of its own."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import aiohttp

from tests.chaos.followers import BROKEN, Follower, Snapshot
from tests.chaos.plan import Plan, Race
from tests.chaos.services import Fleet

_AT_ONCE = 4
_DEADLINE_S = 150.0

# On top of a lease, a look of every watch: what comes back, comes back within it.
_LOOK_S = 1.5


@dataclass
class Results:
    """What came of them."""

    counts: Counter[str] = field(default_factory=Counter)
    slowest_cancel_s: float = 0.0
    forgotten_after_s: float = 0.0
    faults: list[str] = field(default_factory=list)


class Races:
    """All of them, a few at once."""

    def __init__(
        self, plan: Plan, fleet: Fleet, session: aiohttp.ClientSession, drawing: bytes
    ) -> None:
        self._plan = plan
        self._fleet = fleet
        self._ground = fleet.ground
        self._later_s = fleet.ground.lease_s + _LOOK_S
        self._session = session
        self._drawing = drawing
        self.results = Results()

    async def run(self) -> Results:
        """Bounded: a race that is not over at the deadline is a fault."""
        waiting = iter(self._plan.races)
        try:
            async with asyncio.timeout(_DEADLINE_S):
                await asyncio.gather(*(self._work(waiting) for _ in range(_AT_ONCE)))
                await self._search()
        except TimeoutError:
            self.results.faults.append(f"races: not over after {_DEADLINE_S:.0f} s")
        return self.results

    async def _work(self, waiting: Iterator[Race]) -> None:
        for race in waiting:
            follower = Follower(race.run, self._fleet, self._session, self._drawing)
            try:
                await self._one(race, follower)
            except BROKEN as error:
                follower.seen.faults.append(f"a service did not answer: {error!r}")
            told = follower.seen.faults + follower.seen.backwards
            where = f"{race.run.key} ({race.act} at {race.at_version})"
            self.results.faults += [f"{where}: {fault}" for fault in told]

    async def _one(self, race: Race, follower: Follower) -> None:
        await follower.submit()
        following = asyncio.create_task(follower.follow())
        try:
            await follower.wait_version(race.at_version)
            await asyncio.sleep(race.delay_s)
            turn = self._turn(race)
            if race.act == "cancel":
                await self._cancel(follower, turn, following)
            else:
                await self._delete(follower, turn, following)
        finally:
            following.cancel()

    def _turn(self, race: Race) -> int:
        """The service to ask: the one that works on the run if it answers clients, or the other."""
        logs = [service.lives[-1].log.read_text() for service in self._fleet.services]
        works = [f"run.claimed run={race.run.key} " in log for log in logs]
        worker = works.index(True) if True in works else race.run.first_asked
        return worker + race.is_elsewhere

    # ---- cancelling --------------------------------------------------------------------------

    async def _cancel(self, follower: Follower, turn: int, following: asyncio.Task[None]) -> None:
        started, floor = time.monotonic(), follower.seen.newest
        ended = await self._post(follower, turn, "/cancel")
        took_s = time.monotonic() - started
        self.results.slowest_cancel_s = max(self.results.slowest_cancel_s, took_s)
        follower.seen.saw_whole(ended, floor, "cancel")
        follower.end(ended)
        await self._stays(follower, following)
        if ended["error_code"] == "cancelled":
            self.results.counts["cancelled"] += 1
            await self._resume(follower, turn + 1)
        elif ended["status"] == "complete":
            self.results.counts["complete before the cancel"] += 1
        else:
            follower.seen.faults.append(f"cancel: {ended['status']} {ended['error_code']}")

    async def _stays(self, follower: Follower, following: asyncio.Task[None]) -> None:
        """What is final stays as it is, whoever is asked."""
        async with asyncio.timeout(10):
            await following
        await asyncio.sleep(self._later_s)
        for turn in (0, 1):
            if await follower.poll(turn, is_plain=True) is None:
                follower.seen.faults.append("status: no answer after the end")

    async def _resume(self, follower: Follower, turn: int) -> None:
        floor, follower.seen.final = follower.seen.newest, None
        told = await self._post(follower, turn, "/resume")
        follower.seen.saw(told["version"], floor, "resume")
        await follower.follow()
        final: Snapshot = follower.seen.final or {}
        if final.get("status") == "complete":
            self.results.counts["resumed and complete"] += 1
        else:
            follower.seen.faults.append(f"resumed, then {final.get('error_code')}")

    async def _post(self, follower: Follower, turn: int, what: str) -> Snapshot:
        url = await follower.url(turn, follower.job(what))
        async with self._session.post(url, json={}) as answer:
            told: Snapshot = await answer.json()
            if answer.status >= 400:
                follower.seen.faults.append(f"{what}: {answer.status} {told}")
                answer.raise_for_status()
            return told

    # ---- deleting ----------------------------------------------------------------------------

    async def _delete(self, follower: Follower, turn: int, following: asyncio.Task[None]) -> None:
        follower.may_vanish = True
        was_complete = follower.seen.final is not None
        async with self._session.delete(await follower.url(turn, follower.job())) as answer:
            if answer.status not in (202, 204):
                follower.seen.faults.append(f"delete: {answer.status} {await answer.text()}")
            ended = "complete before the delete" if was_complete else "deleted in work"
            self.results.counts[ended] += 1
            self.results.counts[f"delete answered {answer.status}"] += 1
        await asyncio.sleep(self._ground.behind_s)
        await self._is_gone(follower)
        async with asyncio.timeout(10):
            await following
        await asyncio.sleep(self._later_s)
        await self._is_gone(follower)

    async def _is_gone(self, follower: Follower) -> None:
        for turn in (0, 1):
            url = await follower.url(turn, follower.job("/status"))
            async with self._session.get(url) as answer:
                if answer.status != 404:
                    follower.seen.faults.append(f"deleted, and yet: {answer.status}")

    async def _search(self) -> None:
        """No byte of a deleted run is left: its hero's name stands nowhere."""
        runs = [race.run for race in self._plan.races if race.act == "delete"]
        words = [run.wishes["hero_name"] for run in runs] + [run.run_id for run in runs]
        started = looked = time.monotonic()
        while found := await asyncio.to_thread(self._ground.places_of, words):
            if time.monotonic() - started > self._ground.forgotten_s:
                self.results.faults += [f"deleted, and yet in {place}" for place in found]
                return
            await asyncio.sleep(0.5)
            looked = time.monotonic()
        self.results.forgotten_after_s = looked - started
