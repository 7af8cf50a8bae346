"""The storm: all runs, a few at a time, through services that are killed and stopped."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import aiohttp

from tests.chaos import edges
from tests.chaos.blows import Delivered, Tally, deliver
from tests.chaos.followers import BROKEN, Follower
from tests.chaos.plan import BOUNDARIES, Boundary, Plan, RunPlan, extra_run
from tests.chaos.services import Fleet

# Runs sent and not ended: some in work, some in line.
IN_FLIGHT = 12

# Rounds of runs for boundaries that a kill just before them hid.
_EXTRA_ROUNDS = 3

_TELL_EVERY_S = 15.0

# What is asked in the end must be answered: nobody is killed any more.
_ASK_TRIES = 20
_CHECK_S = 120.0


@dataclass
class Outcome:
    """What came of it."""

    followers: list[Follower] = field(default_factory=list)
    planned: int = 0  # of the followers, those that were planned; the others are extra
    dealt: Delivered = field(default_factory=Delivered)
    unfired: list[Boundary] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    timed_out: bool = False
    seconds: float = 0.0


class Storm:
    """One of them."""

    def __init__(
        self, plan: Plan, fleet: Fleet, session: aiohttp.ClientSession, drawing: bytes
    ) -> None:
        self._plan = plan
        self._fleet = fleet
        self._session = session
        self._drawing = drawing
        self._tally = Tally()
        self.outcome = Outcome(planned=len(plan.runs))

    async def run(self, deadline_s: float) -> Outcome:
        """Bounded: what has not ended at the deadline is stuck."""
        started = time.monotonic()
        telling = asyncio.create_task(self._tell())
        try:
            async with asyncio.timeout(deadline_s):
                await self._blow()
        except TimeoutError:
            self.outcome.timed_out = True
        finally:
            telling.cancel()
        self.outcome.unfired = self._unfired()
        self.outcome.seconds = time.monotonic() - started
        return self.outcome

    async def _blow(self) -> None:
        for key, boundary in self._plan.doomed.items():
            self._doom(key, boundary)
        runs, blows = self._plan.runs, self._plan.blows
        striking = asyncio.create_task(deliver(blows, self._fleet, self._tally, len(runs)))
        try:
            await self._see_through(runs)
            self.outcome.dealt = await striking
        finally:
            striking.cancel()
        for number in range(_EXTRA_ROUNDS):
            await self._see_through(list(self._extra(number)))

    def _extra(self, round_number: int) -> Iterator[RunPlan]:
        """A run more for each boundary whose run came past it while it was not looked."""
        for place, boundary in enumerate(self._unfired()):
            run = extra_run(self._plan.seed, round_number * len(BOUNDARIES) + place)
            for file in (self._fleet.folder / edges.DOOMED).glob(f"*~{_file_part(boundary)}"):
                file.unlink()
            self._doom(run.key, boundary)
            yield run

    def _doom(self, key: str, boundary: Boundary) -> None:
        step, edge = boundary
        (self._fleet.folder / edges.DOOMED / edges.mark_name(edge, key, step)).touch()

    def _unfired(self) -> list[Boundary]:
        left = [path.name for path in (self._fleet.folder / edges.DOOMED).iterdir()]
        return [one for one in BOUNDARIES if any(name.endswith(_file_part(one)) for name in left)]

    # ---- the runs ----------------------------------------------------------------------------

    async def _see_through(self, runs: list[RunPlan]) -> None:
        waiting = iter(runs)
        await asyncio.gather(*(self._work(waiting) for _ in range(min(IN_FLIGHT, len(runs)))))

    async def _work(self, waiting: Iterator[RunPlan]) -> None:
        for run in waiting:
            follower = Follower(run, self._fleet, self._session, self._drawing)
            self.outcome.followers.append(follower)
            await follower.submit()
            await follower.follow()
            await self._tally.one_more()

    async def _tell(self) -> None:
        started = time.monotonic()
        while True:
            await asyncio.sleep(_TELL_EVERY_S)
            died = sum(life.exit_code is not None for life in self._fleet.lives)
            print(
                f"  {time.monotonic() - started:4.0f} s: {self._tally.ended} of"
                f" {len(self._plan.runs)} runs ended, services died {died} times",
                flush=True,
            )

    # ---- when the wind is down ---------------------------------------------------------------

    async def check(self) -> None:
        """Ask both services about every run, for its film, and once more for what was raced."""
        try:
            async with asyncio.timeout(_CHECK_S):
                await self._check_all()
        except TimeoutError:
            self.outcome.faults.append(f"not all runs answered within {_CHECK_S:.0f} s")

    async def _check_all(self) -> None:
        await asyncio.sleep(self._fleet.ground.behind_s)
        for follower in self.outcome.followers:
            for turn in (0, 1):
                await self._ask(follower, turn)
            await self._get_film(follower)
            if follower.run.is_raced:
                await self._repeat(follower)
        await self._count_runs()

    async def _ask(self, follower: Follower, turn: int) -> None:
        for _ in range(_ASK_TRIES):
            if await follower.poll(turn, is_plain=True) is not None or follower.seen.faults:
                return
            await asyncio.sleep(0.2)
        follower.seen.faults.append("status: no answer in the end")

    async def _get_film(self, follower: Follower) -> None:
        final = follower.seen.final
        if final is None or not final.get("video"):
            return
        url = await follower.url(0, final["video"]["url"])
        for _ in range(_ASK_TRIES):
            async with self._session.get(url) as answer:
                content = await answer.read()
            if answer.status != 503:  # where links lead to may be throttled
                break
        if answer.status != 200 or len(content) != final["video"]["size_bytes"]:
            follower.seen.faults.append(f"film: {answer.status}, {len(content)} bytes")

    async def _repeat(self, follower: Follower) -> None:
        """The same request again is answered by what came of it, and begins nothing."""
        try:
            answer = await follower.post(1)
        except BROKEN as error:
            follower.seen.faults.append(f"POST again: {error!r}")
            return
        if answer is None or answer.headers.get("Idempotency-Replayed") != "true":
            follower.seen.faults.append("POST again: not answered as a repetition")

    async def _count_runs(self) -> None:
        """The lists hold what was sent, and no run that was begun beside it."""
        expected = {follower.run.key for follower in self.outcome.followers}
        found = set()
        for user in {follower.run.user_id for follower in self.outcome.followers}:
            found.update([f"{user}/{run_id}" for run_id in await self._listed(user)])
        self.outcome.faults += [f"a run that nobody sent: {key}" for key in found - expected]
        self.outcome.faults += [f"a run that is not listed: {key}" for key in expected - found]

    async def _listed(self, user: str) -> list[str]:
        url, cursor, found = await self._fleet.url(0, "/api/v1/jobs"), "", []
        while cursor is not None:
            more = {"cursor": cursor} if cursor else {}
            query = {"user_id": user, "limit": "100", **more}
            async with self._session.get(url, params=query) as answer:
                page = await answer.json()
            found += [job["run_id"] for job in page["jobs"]]
            cursor = page["cursor"]
        return found


def _file_part(boundary: Boundary) -> str:
    step, edge = boundary
    return edges.mark_name(edge, "", step).removeprefix("~")
