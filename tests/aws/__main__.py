"""`make aws-local`: Amazon's services on loopback, two web processes, two workers, one story.

    DRAWING=photo.jpg OUT=mia.mp4 SCENES=6 NAME=Mia AGE=6 KILL=1 python -m tests.aws

KILL=1 kills the worker in the middle of filming; STAY=1 leaves all of it up, to be tried by hand.
Ends with 0 when a worker made the film and both web processes told the same story.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from server.client import Client, Snapshot
from server.story_command import SAMPLE, Bars
from tests.aws.emulators import emulator, environment
from tests.aws.processes import ROOT, Process, process

_USER = "you"

# A film takes a minute here; with a worker killed, two.
_DEADLINE_S = 420.0

# Of the frames: by then the worker is in the middle of it.
_KILL_AT = 0.3

_WISHES = {"NAME": "child_name", "AGE": "child_age", "THEME": "theme", "SCENES": "scenes"}


class Fleet:
    """All processes: `webs` answer, `workers` work."""

    def __init__(self, webs: list[Process], workers: list[Process]) -> None:
        self.webs = webs
        self.workers = workers

    def worker_of(self, run_id: str) -> Process | None:
        """Who took a run up last, by the logs."""
        took = f"run.claimed run={_USER}/{run_id} "
        at = {
            line.split(" INFO ")[0]: worker
            for worker in self.workers
            for line in worker.log.read_text().splitlines()
            if took in line
        }
        return at[max(at)] if at else None


async def tell(fleet: Fleet, console: Console) -> list[str]:
    """Make a film through the fleet. What did not hold, in plain words."""
    wishes = {
        name: os.environ[setting] for setting, name in _WISHES.items() if os.environ.get(setting)
    }
    drawing = Path(os.environ.get("DRAWING") or SAMPLE)
    out = Path(os.environ.get("OUT") or "storybook.mp4")
    async with (
        Client(fleet.webs[0].url, _USER) as one,
        Client(fleet.webs[1].url, _USER) as two,
        asyncio.timeout(_DEADLINE_S),
    ):
        started = time.monotonic()
        run_id = await one.submit(drawing, **wishes)
        first, second = await _follow(fleet, one, two, run_id, console)
        if first["status"] == "complete":
            await two.download(first["video"]["url"], out)
            took_s = time.monotonic() - started
            console.print(f"{out}: {first['video']['duration_sec']} s of film in {took_s:.0f} s")
    worker = fleet.worker_of(run_id)
    console.print(f"Asked: {fleet.webs[0].name}. Made by: {worker.name if worker else 'nobody'}.")
    return _faults(first, second) + ([] if worker else ["No worker took the run up."])


async def _follow(
    fleet: Fleet, one: Client, two: Client, run_id: str, console: Console
) -> tuple[Snapshot, Snapshot]:
    with Bars(console) as bars:
        kill = _killer(fleet, run_id, console) if os.environ.get("KILL") else _nothing
        return await asyncio.gather(bars.follow(one, run_id), _Listener(kill).follow(two, run_id))


class _Listener:
    """Follows at the other web process, and checks that no version comes twice or late."""

    def __init__(self, on_frames: Callable[[float], None]) -> None:
        self._on_frames = on_frames

    async def follow(self, client: Client, run_id: str) -> Snapshot:
        last: Snapshot = {"version": 0}
        async for event in client.events(run_id):
            if event.name != "checkpoint":
                continue
            if event.data["version"] <= last["version"]:
                raise RuntimeError(f"version {event.data['version']} after {last['version']}")
            last = event.data
            video = last["progress"]["stages"]["video"]
            self._on_frames(video["done"] / video["total"] if video["total"] else 0.0)
        return last


def _nothing(fraction: float) -> None:
    pass


def _killer(fleet: Fleet, run_id: str, console: Console) -> Callable[[float], None]:
    killed: list[Process] = []

    def kill(fraction: float) -> None:
        worker = fleet.worker_of(run_id)
        if fraction > _KILL_AT and not killed and worker is not None:
            worker.kill()
            killed.append(worker)
            console.print(f"{worker.name} was killed; the other goes on in half a minute or so.")

    return kill


def _faults(first: Snapshot, second: Snapshot) -> list[str]:
    faults = []
    if first["status"] != "complete":
        faults.append(f"The run ended in error: {first['error']}")
    if first != second:
        faults.append("The two web processes told different ends.")
    return faults


def main() -> int:
    """Start it all, make a film, end it all. The exit code."""
    console = Console(highlight=False, soft_wrap=True)
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="doodlebook-aws-")))
        url = stack.enter_context(emulator("ministack"))
        told = _environment(url, folder)
        subprocess.run(
            [sys.executable, "-m", "server", "setup-aws"], env=told, cwd=ROOT, check=True
        )

        def start(name: str, *command: str) -> Process:
            return stack.enter_context(process(name, list(command), told, folder))

        fleet = Fleet(
            [start(f"web-{n}", "serve", "--no-work") for n in (1, 2)],
            [start(f"worker-{n}", "worker") for n in (1, 2)],
        )
        console.print(f"Amazon's services: {url}")
        for one in (*fleet.webs, *fleet.workers):
            console.print(f"{one.name}: {one.url}")
        faults = asyncio.run(tell(fleet, console))
        if os.environ.get("STAY"):
            console.print("Open the page at either web process; Ctrl-C ends all of it.")
            with contextlib.suppress(KeyboardInterrupt):
                fleet.webs[0].running.wait()
        for fault in faults:
            console.print(f"[red]{fault}[/red]")
        if faults:
            console.print("\n".join(one.log.read_text()[-1500:] for one in fleet.workers))
    return 1 if faults else 0


def _environment(url: str, folder: Path) -> dict[str, str]:
    others = {n: told for n, told in os.environ.items() if not n.startswith("DOODLEBOOK_")}
    return {
        **others,
        **environment(url),
        "DOODLEBOOK_PROFILE": "aws",
        "DOODLEBOOK_PORT": "0",
        "DOODLEBOOK_DATA_DIR": str(folder / "data"),
    }


if __name__ == "__main__":
    sys.exit(main())
