"""`make chaos`: many short runs, many kills, and a verdict. `make chaos-aws`: the same on AWS.

    GROUND=embedded RUNS=200 KILLS=100 SEED=7 PROVIDERS=quick KEEP=1 python -m tests.chaos

Ends with 0 when everything held. The folder with all logs is kept when something did not, or when
KEEP is set. The same seed makes the same plan; what the machine makes of it differs in its timing.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from tests.chaos.aws import Aws, open_aws
from tests.chaos.embedded import Embedded
from tests.chaos.evidence import Evidence, judge
from tests.chaos.files import processes_of
from tests.chaos.ground import Ground
from tests.chaos.outage import Outage
from tests.chaos.plan import Plan, make_plan
from tests.chaos.races import Races
from tests.chaos.report import print_report
from tests.chaos.services import Fleet, open_fleet
from tests.chaos.storm import Storm
from tests.conftest import draw_robot

# Of the local providers; the storm's end is bounded by what a run may take.
_LOCAL_RUN_S = 30.0
_START_S = 90.0

# A worker process notices at once that its service is gone, and ends.
_ALL_GONE_S = 10.0

_READ_BUFFER_BYTES = 1024 * 1024


async def rage(plan: Plan, ground: Ground, providers: str) -> Evidence:
    """The storm, then the races, then the store goes away, then the judgement."""
    drawing = draw_robot(160)
    run_s = ground.run_s if providers == "quick" else _LOCAL_RUN_S
    async with (
        aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=30, sock_connect=2),
            connector=aiohttp.TCPConnector(limit=0),
            read_bufsize=_READ_BUFFER_BYTES,
        ) as session,
        open_fleet(ground, providers) as fleet,
    ):
        storm = Storm(plan, fleet, session, drawing)
        outcome = await storm.run(_START_S + run_s * len(plan.runs))
        await storm.check()
        races = await Races(plan, fleet, session, drawing).run()
        waited = await Outage(plan, fleet, session, drawing).run()
    return judge(plan, ground, fleet.lives, outcome, races, waited, _left_over(fleet))


def _left_over(fleet: Fleet) -> list[str]:
    until = time.monotonic() + _ALL_GONE_S
    while (left := processes_of(fleet.folder)) and time.monotonic() < until:
        time.sleep(0.2)
    return left


@contextlib.asynccontextmanager
async def _embedded(folder: Path, seed: int) -> AsyncIterator[Ground]:
    yield Embedded(folder)


@dataclass(frozen=True)
class _Size:
    """What is done when nothing else is wished."""

    open: Callable[[Path, int], AbstractAsyncContextManager[Ground]]
    runs: int
    kills: int
    races: int
    services: int


_GROUNDS = {
    "embedded": _Size(_embedded, 200, 100, Embedded.races, len(Embedded.commands)),
    "aws": _Size(open_aws, 100, 50, Aws.races, len(Aws.commands)),
}


async def _rage_on(size: _Size, plan: Plan, folder: Path, providers: str) -> Evidence:
    async with size.open(folder, plan.seed) as ground:
        return await rage(plan, ground, providers)


def _number(name: str, default: int) -> int:
    return int(os.environ.get(name) or default)


def _word(name: str, words: Collection[str]) -> str:
    told = os.environ.get(name) or next(iter(words))
    if told not in words:
        sys.exit(f"{name} is one of {', '.join(words)}.")
    return told


def main() -> int:
    """Read what is wished, rage, tell. The exit code."""
    seed = _number("SEED", secrets.randbelow(1_000_000))
    where, providers = _word("GROUND", _GROUNDS), _word("PROVIDERS", ("quick", "local"))
    size = _GROUNDS[where]
    runs, kills = _number("RUNS", size.runs), _number("KILLS", size.kills)
    plan = make_plan(seed, runs, kills, size.races, size.services)
    folder = Path(tempfile.mkdtemp(prefix="doodlebook-chaos-"))
    print(
        f"chaos: {where}, {runs} runs, {kills} kills, {providers} providers, SEED={seed}",
        flush=True,
    )
    is_kept = True
    try:
        evidence = asyncio.run(_rage_on(size, plan, folder, providers))
        print_report(plan, evidence)
        is_kept = bool(evidence.reasons) or bool(os.environ.get("KEEP"))
    finally:
        if is_kept:
            print(f"The logs are in {folder}")
        else:
            shutil.rmtree(folder)
    return 1 if evidence.reasons else 0


if __name__ == "__main__":
    sys.exit(main())
