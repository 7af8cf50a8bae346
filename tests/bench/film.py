"""How long a film takes, against its own length; what the service holds, and how long, meanwhile.

    python -m tests.bench.film [runs]

Starts the service as a process of its own, films a sample `runs` times (3), and prints medians.
The limit that each figure is measured against stands beside it.
"""

from __future__ import annotations

import asyncio
import os
import re
import resource
import signal
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from server.client import Client
from server.page import STATIC

DRAWING = STATIC / "samples" / "robot.jpg"

# What the project promises on two cores.
MAX_RATIO, MAX_RSS_MB, MAX_HELD_MS = 0.6, 300, 100

_READY = re.compile(r"http://\S+")


@dataclass(frozen=True)
class Figures:
    """One film's."""

    film_s: float
    took_s: float
    cpu_s: float
    rss_mb: float
    held_ms: float


async def measure(folder: Path) -> Figures:
    """Film once in a fresh service."""
    environment = {
        **os.environ,
        "DOODLEBOOK_DATA_DIR": str(folder),
        "DOODLEBOOK_PORT": "0",
        "DOODLEBOOK_LOG_LEVEL": "WARNING",
    }
    service = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "server", "serve"),
        stdout=asyncio.subprocess.PIPE,
        env=environment,
    )
    before = _cpu_of_children()
    try:
        url = await _url(service)
        started = time.monotonic()
        async with Client(url, "bench") as client:
            run_id = await client.submit(DRAWING, child_name="Mia", child_age=6, scenes=6)
            async for _ in client.events(run_id):
                pass
            took_s = time.monotonic() - started
            snapshot = await client.status(run_id)
        if snapshot["status"] != "complete":
            raise SystemExit(f"The film failed: {snapshot['error']}")
        metrics = await _metrics(url)
        rss_mb = _peak_rss_mb(service.pid)
    finally:
        service.send_signal(signal.SIGTERM)
        await service.wait()
    return Figures(
        snapshot["video"]["duration_sec"],
        took_s,
        _cpu_of_children() - before,
        rss_mb,
        metrics["doodlebook_event_loop_held_seconds_max"] * 1e3,
    )


async def _url(service: asyncio.subprocess.Process) -> str:
    if service.stdout is None:
        raise SystemExit("The service has no output.")
    found = _READY.search((await service.stdout.readline()).decode())
    if found is None:
        raise SystemExit("The service did not start.")
    return found[0]


async def _metrics(url: str) -> dict[str, float]:
    async with aiohttp.ClientSession() as session, session.get(f"{url}/metrics") as answer:
        text = await answer.text()
    rows = (line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
    return {name: float(value) for name, value in rows}


def _peak_rss_mb(pid: int) -> float:
    """The most memory that a process ever held; not a number where there is no /proc."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return float("nan")
    found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
    return int(found[1]) / 1000 if found else float("nan")


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main(runs: int) -> None:
    """Print the medians of so many runs."""
    found = []
    for number in range(runs):
        with tempfile.TemporaryDirectory(prefix="doodlebook-bench-") as folder:
            one = asyncio.run(measure(Path(folder)))
        found.append(one)
        print(
            f"run {number + 1}: {one.film_s:.1f} s of film in {one.took_s:.1f} s,"
            f" {one.cpu_s:.1f} s of CPU"
        )
    ratio = statistics.median(one.took_s / one.film_s for one in found)
    cpu = statistics.median(one.cpu_s / one.film_s for one in found)
    rss = statistics.median(one.rss_mb for one in found)
    held = max(one.held_ms for one in found)
    print(f"time to film, of the film's length   {ratio:.2f}   (limit {MAX_RATIO})")
    print(f"CPU seconds a second of film         {cpu:.2f}")
    print(f"service process, memory at its peak  {rss:.0f} MB (limit {MAX_RSS_MB})")
    print(f"event loop held at the longest       {held:.0f} ms (limit {MAX_HELD_MS})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
