"""The service as a process of its own, to be killed and signalled."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections import Counter
from pathlib import Path


class Service:
    """`python -m server serve` on a folder, its log in a file; small, quick films."""

    def __init__(self, folder: Path, name: str, **settings: str) -> None:
        self._folder = folder
        self._settings = {f"DOODLEBOOK_{key.upper()}": value for key, value in settings.items()}
        self.log = folder / f"{name}.log"

    async def __aenter__(self) -> Service:
        environment = {
            **os.environ,
            "DOODLEBOOK_DATA_DIR": str(self._folder / "var"),
            "DOODLEBOOK_PORT": "0",
            "DOODLEBOOK_VIDEO_SIZE": "320x180",
            "DOODLEBOOK_FPS": "12",
            "DOODLEBOOK_LEASE_S": "2",
            **self._settings,
        }
        with self.log.open("wb") as log:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "server", "serve"),
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env=environment,
            )
        assert self.process.stdout is not None
        told = (await self.process.stdout.readline()).decode()
        self.url = told.split()[3]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    def steps_made(self) -> Counter[str]:
        """How often each step was made."""
        return Counter(re.findall(r"step\.made run=\S+ step=(\S+)", self.log.read_text()))

    async def logs(self, word: str) -> None:
        """Wait until the log says so."""
        while word not in await asyncio.to_thread(self.log.read_text):
            await asyncio.sleep(0.01)
