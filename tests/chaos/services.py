"""The services, each a process of its own that is started again whenever it dies."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from tests.chaos import edges
from tests.chaos.ground import Ground

ROOT = Path(__file__).parents[2]

# Steps under way end in a second; what takes longer hangs.
_STOP_S = 20.0

# A process that cannot start shall not be started without an end.
_MAX_FAILURES = 5

_ADDRESS = re.compile(r"http://[\d.]+:\d+")

_STAGES = ("vision", "story", "images", "voice", "video")

EndedBy = Literal["", "kill", "edge", "stop", "itself"]


@dataclass
class Process:
    """One life of a service; times are seconds of the steady clock."""

    name: str  # "a-003"
    log: Path
    started_at: float
    ended_at: float = float("inf")
    ended_by: EndedBy = ""
    exit_code: int | None = None
    pauses: list[tuple[float, float]] = field(default_factory=list)


class Service:
    """One of them. `lives` are its processes so far, the last one still up."""

    def __init__(
        self, letter: str, command: tuple[str, ...], folder: Path, environment: dict[str, str]
    ) -> None:
        self._letter = letter
        self._command = command
        self._folder = folder
        self._environment = environment
        self._url = ""
        self._is_up = asyncio.Event()
        self._killed = ""  # the process that a kill of ours is meant for
        self._is_stopping = False
        self._process: asyncio.subprocess.Process | None = None
        self.lives: list[Process] = []

    async def url(self) -> str:
        """Where it listens, as soon as it does."""
        await self._is_up.wait()
        return self._url

    async def keep_up(self) -> None:
        """Start it, and again whenever it has died. Raises RuntimeError if it cannot start."""
        failures = 0
        while not self._is_stopping:
            failures = 0 if await self._live_once() else failures + 1
            if failures == _MAX_FAILURES:
                raise RuntimeError(f"The service does not start: see {self.lives[-1].log}")

    async def _live_once(self) -> bool:
        name = f"{self._letter}-{len(self.lives):03d}"
        log = self._folder / f"{name}.log"
        life = Process(name, log, time.monotonic())
        self.lives.append(life)
        with log.open("wb") as errors:
            process = self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "server", *self._command),
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
                # Amazon's clients tell the second with each call.
                env={**self._environment, edges.PROCESS: name, "AWS_SDK_UA_APP_ID": name},
                cwd=ROOT,
            )
        if self._is_stopping:
            process.terminate()
        told = (await process.stdout.readline()).decode() if process.stdout else ""
        if address := _ADDRESS.search(told):
            self._url = address[0]
            self._is_up.set()
        life.exit_code = await process.wait()
        self._is_up.clear()
        life.ended_at = time.monotonic()
        life.ended_by = self._cause(life)
        return bool(told)

    def _cause(self, life: Process) -> EndedBy:
        if self._is_stopping:
            return "stop"
        if life.exit_code != -signal.SIGKILL:
            return "itself"
        return "kill" if self._killed == life.name else "edge"

    async def kill(self) -> bool:
        """SIGKILL, once it is up. Whether it was alive."""
        process, life = await self._living()
        self._killed = life.name
        if not _signalled(process, signal.SIGKILL):
            return False
        await process.wait()
        return True

    async def pause(self, pause_s: float) -> bool:
        """SIGSTOP for so long: its worker wakes up without its leases. Whether it was alive."""
        process, life = await self._living()
        begun = time.monotonic()
        if not _signalled(process, signal.SIGSTOP):
            return False
        try:
            await asyncio.sleep(pause_s)
        finally:
            life.pauses.append((begun, time.monotonic()))
            _signalled(process, signal.SIGCONT)
        return True

    async def _living(self) -> tuple[asyncio.subprocess.Process, Process]:
        await self._is_up.wait()
        if self._process is None:
            raise RuntimeError("A service is up without a process.")
        return self._process, self.lives[-1]

    async def stop(self) -> None:
        """SIGTERM; SIGKILL if it hangs."""
        self._is_stopping = True
        process = self._process
        if process is None or process.returncode is not None:
            return
        process.terminate()
        try:
            async with asyncio.timeout(_STOP_S):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()


def _signalled(process: asyncio.subprocess.Process, number: int) -> bool:
    try:
        process.send_signal(number)
    except ProcessLookupError:
        return False
    return process.returncode is None


@dataclass
class Fleet:
    """All services, those that answer clients first, and what they stand on."""

    ground: Ground
    services: list[Service]

    @property
    def folder(self) -> Path:
        """For all that is noted, and kept on the disk."""
        return self.ground.folder

    @property
    def lives(self) -> list[Process]:
        """Every process there was."""
        return [life for service in self.services for life in service.lives]

    async def url(self, turn: int, path: str) -> str:
        """The same path at either of the two that answer."""
        return await self.services[turn % 2].url() + path


@contextlib.asynccontextmanager
async def open_fleet(ground: Ground, providers: str) -> AsyncIterator[Fleet]:
    """The services, kept up for as long as the block lasts, then stopped in good order.

    One that cannot start ends the block.
    """
    folder = ground.folder
    for name in (edges.DOOMED, edges.FIRED, "logs", "tmp"):
        (folder / name).mkdir()
    (folder / edges.LOG).touch()
    environment = _environment(ground, providers)
    services = [
        Service(letter, command, folder / "logs", environment)
        for letter, command in zip("abcd", ground.commands, strict=False)
    ]
    async with asyncio.TaskGroup() as keeping:
        for service in services:
            keeping.create_task(service.keep_up())
        try:
            yield Fleet(ground, services)
        finally:
            await asyncio.gather(*(service.stop() for service in services))


def _environment(ground: Ground, providers: str) -> dict[str, str]:
    settings = {
        "DATA_DIR": str(ground.data),
        "PORT": "0",
        "VIDEO_SIZE": "320x180",
        "FPS": "12",
        "LEASE_S": str(ground.lease_s),
        "SWEEP_S": str(ground.sweep_s),
        # The harness kills on purpose; that a run is given up is tested elsewhere.
        "MAX_ATTEMPTS": "1000",
        "MAX_WAITING_RUNS": "1000",
        "MAX_ACTIVE_RUNS": "2",
        "WORKERS": "1",
        "LOG_LEVEL": "DEBUG",
        "STEP_HOOK": "tests.chaos.edges:at_edge",
    }
    for stage in _STAGES:
        quick = f"tests.chaos.providers:Quick{stage.capitalize()}"
        settings[stage.upper()] = quick if providers == "quick" else "local"
    others = {name: told for name, told in os.environ.items() if not name.startswith("DOODLEBOOK_")}
    return {
        **others,
        **{f"DOODLEBOOK_{name}": told for name, told in settings.items()},
        **ground.environment,
        edges.FOLDER: str(ground.folder),
        # A killed service leaves its socket's folder behind: here it goes with the rest.
        "TMPDIR": str(ground.folder / "tmp"),
    }
