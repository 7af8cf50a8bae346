"""Processes of the service on loopback: started, asked where they listen, and ended by their id."""

from __future__ import annotations

import contextlib
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.aws.emulators import stop

ROOT = Path(__file__).parents[2]

# Steps under way may end; what takes longer hangs.
_STOP_S = 40.0

_ADDRESS = re.compile(r"http://[\d.]+:\d+")


@dataclass(frozen=True)
class Process:
    """One of them, up: what it is called, where it listens, what it has told."""

    name: str
    url: str
    log: Path
    running: subprocess.Popen[str]

    def kill(self) -> None:
        """SIGKILL, as if its machine had died."""
        self.running.kill()
        self.running.wait()


@contextlib.contextmanager
def process(
    name: str, command: list[str], environment: dict[str, str], folder: Path
) -> Iterator[Process]:
    """`python -m server COMMAND`, up for as long as the block lasts, then stopped in good order.

    Raises RuntimeError when it does not start.
    """
    log = folder / f"{name}.log"
    with log.open("wb") as errors:
        running = subprocess.Popen(
            [sys.executable, "-m", "server", *command],
            env=environment,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    try:
        told = running.stdout.readline() if running.stdout else ""
        address = _ADDRESS.search(told)
        if address is None:
            raise RuntimeError(f"{name} does not start: {log.read_text()[-2000:]}")
        yield Process(name, address[0], log, running)
    finally:
        stop(running, _STOP_S)
        if running.stdout:
            running.stdout.close()
