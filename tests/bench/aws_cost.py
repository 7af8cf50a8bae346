"""What the AWS profile costs in DynamoDB's capacity units: a run, and those who poll one.

    python -m tests.bench.aws_cost

Films six scenes with local providers: a web process that is asked and has a watcher, a worker, and
a second web process with a watcher of its own. Then one run waits, no worker being up, and is
polled at a fresh web process for each crowd. Units are those of `doodlebook_store_units`, which
DynamoDB's emulator counts, or the store itself where that says nothing. Ends with 0 when all is
within the limits.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
from prometheus_client.parser import text_string_to_metric_families
from rich.console import Console
from rich.table import Table

from server.client import Client
from server.story_command import SAMPLE
from tests.aws.emulators import emulator, environment
from tests.aws.processes import ROOT, Process, process
from tests.bench.pollers import poll

# What the project promises for a run of six scenes with one watcher, at a minute's length.
MAX_WRITES, MAX_READS = 60, 80

SCENES = 6

# For the youngest it reads little, and here fast: a film of a minute or so, else it has two.
WISHES = {"child_name": "Mia", "child_age": 3, "voice_pace": 1.4, "scenes": SCENES}

POLLERS = 1000

# 200 polls a second are what two cores answer with ease, beside all that runs there.
POLL_EVERY_S = 5.0
POLL_FOR_S = 20.0

# One look of the watch: the time that is measured may begin just before one, or just after.
_ONE_LOOK_UNITS = 0.5

# A film takes a minute here.
_DEADLINE_S = 420.0

# The end is told when it is saved; by then what a process does after it is done too.
_SETTLED_S = 2.0

_USER = "bench"


@dataclass(frozen=True)
class Units:
    """Capacity units."""

    writes: float = 0.0
    reads: float = 0.0

    def __add__(self, other: Units) -> Units:
        return Units(self.writes + other.writes, self.reads + other.reads)

    def __sub__(self, other: Units) -> Units:
        return Units(self.writes - other.writes, self.reads - other.reads)


@dataclass(frozen=True)
class Film:
    """One run: what each process spent on it."""

    film_s: float
    took_s: float
    spent: list[Units]


@dataclass(frozen=True)
class Crowd:
    """Some who poll at the same interval, all at once or spread over it."""

    name: str
    pollers: int
    is_spread: bool


CROWDS = (
    Crowd("1 poller", 1, is_spread=False),
    Crowd(f"{POLLERS:,} pollers, all at once", POLLERS, is_spread=False),
    Crowd(f"{POLLERS:,} pollers, spread evenly", POLLERS, is_spread=True),
)


class Services:
    """Amazon's services on loopback, set up, and our processes that use them."""

    def __init__(self, url: str, folder: Path) -> None:
        self._folder = folder
        others = {n: told for n, told in os.environ.items() if not n.startswith("DOODLEBOOK_")}
        self._told = {
            **others,
            **environment(url),
            "DOODLEBOOK_PROFILE": "aws",
            "DOODLEBOOK_PORT": "0",
        }

    def set_up(self) -> None:
        """Make table, bucket and queues."""
        command = [sys.executable, "-m", "server", "setup-aws"]
        subprocess.run(command, env=self._told, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)

    def start(self, name: str, *command: str) -> contextlib.AbstractContextManager[Process]:
        """A process with a folder of its own, as on a machine of its own."""
        told = {**self._told, "DOODLEBOOK_DATA_DIR": str(self._folder / name)}
        return process(name, list(command), told, self._folder)


async def units(url: str) -> Units:
    """What a process has spent since it started."""
    async with aiohttp.ClientSession() as session, session.get(f"{url}/metrics") as answer:
        families = text_string_to_metric_families(await answer.text())
    spent = {"read": 0.0, "write": 0.0}
    for family in families:
        if family.name == "doodlebook_store_units":
            for sample in family.samples:
                if sample.name.endswith("_total"):
                    spent[sample.labels["kind"]] += sample.value
    return Units(spent["write"], spent["read"])


async def film(asked: Process, worker: Process, other: Process) -> Film:
    """Film through them, with a watcher at each web process."""
    processes = (asked, worker, other)
    async with (
        Client(asked.url, _USER) as one,
        Client(other.url, _USER) as two,
        asyncio.timeout(_DEADLINE_S),
    ):
        before = [await units(each.url) for each in processes]
        started = time.monotonic()
        run_id = await one.submit(SAMPLE, **WISHES)
        await asyncio.gather(_watch(one, run_id), _watch(two, run_id))
        took_s = time.monotonic() - started
        await asyncio.sleep(_SETTLED_S)
        after = [await units(each.url) for each in processes]
        snapshot = await one.status(run_id)
    if snapshot["status"] != "complete":
        raise SystemExit(f"The film failed: {snapshot['error']}")
    spent = [end - begin for begin, end in zip(before, after, strict=True)]
    return Film(snapshot["video"]["duration_sec"], took_s, spent)


async def _watch(client: Client, run_id: str) -> None:
    async for _ in client.events(run_id):
        pass


async def submit_waiting(web: Process) -> str:
    """A run that waits, as nobody works: the path of its status."""
    async with Client(web.url, _USER) as client:
        run_id = await client.submit(SAMPLE, **WISHES)
    return f"/api/v1/jobs/{run_id}/status?user_id={_USER}"


async def ask(web: Process, path: str, crowd: Crowd) -> tuple[int, float]:
    """The answers that a crowd got of a process, and the read units that these cost."""
    before = await units(web.url)
    answers = await poll(
        web.url,
        path,
        pollers=crowd.pollers,
        every_s=POLL_EVERY_S,
        for_s=POLL_FOR_S,
        is_spread=crowd.is_spread,
    )
    return answers, (await units(web.url) - before).reads


def tell_film(found: Film, console: Console) -> list[str]:
    """Print what a run costs: what is above its limit."""
    asked, worker, other = found.spent
    total = asked + worker
    rows = (
        ("the web process that was asked, with one watcher", asked),
        ("the worker", worker),
        ("both together", total),
        ("one more web process, with a watcher of its own", other),
    )
    console.print(f"{SCENES} scenes: {found.film_s:.1f} s of film in {found.took_s:.0f} s")
    console.print(
        _table(
            ("who", "write units", "read units"),
            [(who, f"{one.writes:.1f}", f"{one.reads:.1f}") for who, one in rows],
        )
    )
    faults = []
    for kind, spent, limit in (
        ("write", total.writes, MAX_WRITES),
        ("read", total.reads, MAX_READS),
    ):
        told = f"({spent:.1f} of {limit})"
        console.print(f"{kind + ' units, of their limit':30}{spent / limit:.2f}   {told}")
        if spent > limit:
            faults.append(f"A run of {found.took_s:.0f} s cost too many {kind} units: {told}.")
    return faults


def tell_crowds(found: Sequence[tuple[Crowd, int, float]], console: Console) -> list[str]:
    """Print what polling costs: the crowds that cost more than one poller."""
    alone = found[0][2]
    console.print(f"\nA run that waits, polled every {POLL_EVERY_S:.0f} s for {POLL_FOR_S:.0f} s")
    console.print(
        _table(
            ("who", "answers", "read units", "of one poller's"),
            [
                (crowd.name, f"{answers:,}", f"{reads:.1f}", f"{reads / alone:.2f}")
                for crowd, answers, reads in found
            ],
        )
    )
    return [
        f"{crowd.name} cost {reads:.1f} read units, one poller {alone:.1f}."
        for crowd, _, reads in found
        if reads > alone + _ONE_LOOK_UNITS
    ]


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Table:
    table = Table()
    for place, head in enumerate(heads):
        options: dict[str, Any] = {"justify": "right"} if place else {}
        table.add_column(head, **options)
    for row in rows:
        table.add_row(*row)
    return table


def main() -> int:
    """Measure all of it. The exit code."""
    console = Console(highlight=False, soft_wrap=True)
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="doodlebook-cost-")))
        services = Services(stack.enter_context(emulator("ministack")), folder)
        services.set_up()
        with (
            services.start("web-1", "serve", "--no-work") as asked,
            services.start("web-2", "serve", "--no-work") as other,
        ):
            with services.start("worker", "worker") as worker:
                faults = tell_film(asyncio.run(film(asked, worker, other)), console)
            path = asyncio.run(submit_waiting(asked))
        found = []
        for number, crowd in enumerate(CROWDS):
            with services.start(f"web-polled-{number}", "serve", "--no-work") as web:
                found.append((crowd, *asyncio.run(ask(web, path, crowd))))
        faults += tell_crowds(found, console)
    for fault in faults:
        console.print(f"[red]{fault}[/red]")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
