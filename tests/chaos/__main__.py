"""`make chaos`: many short runs, more than a hundred kills, and a verdict.

    RUNS=200 KILLS=100 SEED=7 PROVIDERS=quick KEEP=1 python -m tests.chaos

Ends with 0 when everything held. The folder with all logs is kept when something did not, or when
KEEP is set. The same seed makes the same plan; what the machine makes of it differs in its timing.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import sys
import tempfile
import time
from pathlib import Path

import aiohttp

from tests.chaos.evidence import Evidence, judge
from tests.chaos.files import processes_of
from tests.chaos.outage import Outage
from tests.chaos.plan import Plan, make_plan
from tests.chaos.races import Races
from tests.chaos.report import print_report
from tests.chaos.services import Pair, open_pair
from tests.chaos.storm import Storm
from tests.conftest import draw_robot

RACES = 20

# What a run may take on a busy machine, kills included; the storm's end is bounded by it.
_RUN_S = {"quick": 5.0, "local": 30.0}
_START_S = 90.0

# A worker process notices at once that its service is gone, and ends.
_ALL_GONE_S = 10.0

_READ_BUFFER_BYTES = 1024 * 1024


async def rage(plan: Plan, folder: Path, providers: str) -> Evidence:
    """The storm, then the races, then the store goes away, then the judgement."""
    drawing = draw_robot(160)
    deadline_s = _START_S + _RUN_S[providers] * len(plan.runs)
    async with (
        aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=30, sock_connect=2),
            connector=aiohttp.TCPConnector(limit=0),
            read_bufsize=_READ_BUFFER_BYTES,
        ) as session,
        open_pair(folder, providers) as pair,
    ):
        storm = Storm(plan, pair, session, drawing)
        outcome = await storm.run(deadline_s)
        await storm.check()
        races = await Races(plan, pair, session, drawing).run()
        waited = await Outage(plan, pair, session, drawing).run()
    return judge(plan, folder, pair.lives, outcome, races, waited, _left_over(pair))


def _left_over(pair: Pair) -> list[str]:
    until = time.monotonic() + _ALL_GONE_S
    while (left := processes_of(pair.folder)) and time.monotonic() < until:
        time.sleep(0.2)
    return left


def _number(name: str, default: int) -> int:
    return int(os.environ.get(name) or default)


def main() -> int:
    """Read what is wished, rage, tell. The exit code."""
    seed = _number("SEED", secrets.randbelow(1_000_000))
    runs, kills = _number("RUNS", 200), _number("KILLS", 100)
    providers = os.environ.get("PROVIDERS") or "quick"
    if providers not in _RUN_S:
        sys.exit("PROVIDERS is quick or local.")
    plan = make_plan(seed, runs, kills, RACES)
    folder = Path(tempfile.mkdtemp(prefix="doodlebook-chaos-"))
    print(f"chaos: {runs} runs, {kills} kills, providers {providers}, SEED={seed}", flush=True)
    is_kept = True
    try:
        evidence = asyncio.run(rage(plan, folder, providers))
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
