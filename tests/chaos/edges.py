"""The hook that services call at the edges of their steps: it notes each, and kills where planned.

It runs inside the service. One line is one write to a file opened for appending, so that lines of
several processes never mix and none is lost when its process is killed.
"""

from __future__ import annotations

import asyncio
import functools
import os
import signal
import time
from contextvars import ContextVar
from pathlib import Path

# Set for each service by the harness: its folder, and the name of this very process.
FOLDER = "CHAOS_FOLDER"
PROCESS = "CHAOS_PROCESS"

LOG = "steps.log"

# A file in the first folder dooms the process that comes to its edge; it moves to the second.
DOOMED = "doomed"
FIRED = "fired"

# A service shows so often that its event loop turns: who does not renew its leases, and yet beats,
# has no excuse.
BEAT_S = 0.25

# The step that is made in this task, (run, step): a provider is not told its run.
making: ContextVar[tuple[str, str]] = ContextVar("making")


def at_edge(edge: str, run: str, step: str) -> None:
    """Note where a step is; end this process if that was planned here."""
    _start_beating()
    note(edge, run, step)
    if edge == "begun":
        making.set((run, step))
    if _is_doomed(edge, run, step):
        note("kill", run, f"{step}:{edge}")
        os.kill(os.getpid(), signal.SIGKILL)


def note(what: str, run: str, step: str) -> None:
    """One line: steady nanoseconds (the same clock for all processes), process, what, where."""
    line = f"{time.monotonic_ns()} {os.environ[PROCESS]} {what} {run} {step}\n"
    os.write(_log(), line.encode())


@functools.cache
def _start_beating() -> None:
    _beat(asyncio.get_running_loop())


def _beat(loop: asyncio.AbstractEventLoop) -> None:
    note("beat", "-", "-")
    loop.call_later(BEAT_S, _beat, loop)


def mark_name(edge: str, run: str, step: str) -> str:
    """The file that dooms."""
    return f"{run}~{step}~{edge}".replace("/", "!")


def _is_doomed(edge: str, run: str, step: str) -> bool:
    """Of many that come to the edge, the first moves the file."""
    folder, name = Path(os.environ[FOLDER]), mark_name(edge, run, step)
    try:
        (folder / DOOMED / name).rename(folder / FIRED / name)
    except FileNotFoundError:
        return False
    return True


@functools.cache
def _log() -> int:
    path = Path(os.environ[FOLDER]) / LOG
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
