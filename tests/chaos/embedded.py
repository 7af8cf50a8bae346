"""The embedded ground: a SQLite file and a folder, which two services share."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.chaos.files import Folders, search
from tests.chaos.ground import Leftovers

_AWAY_S = 30.0


class Embedded:
    """See Ground. It goes away when another process holds the database."""

    commands: Sequence[tuple[str, ...]] = (("serve",), ("serve",))
    environment: Mapping[str, str] = {}
    races = 20
    run_s = 5.0
    # Short, so that a storm of a hundred kills ends soon; a stall of a busy machine is shorter.
    lease_s = 2.0
    sweep_s = 1.0
    behind_s = 0.0
    forgotten_s = 15.0
    excused: Sequence[str] = ("store_away",)
    is_read_while_away = True

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self._file = self.data / "checkpoints.sqlite"

    async def go_away(self) -> tuple[float, float]:
        """See Ground."""
        return await asyncio.to_thread(self._hold)

    def held_off(self, process: str, since: float, until: float) -> bool:
        """See Ground: nobody is, but by who holds the lock, and that is known."""
        return False

    def places_of(self, words: Sequence[str]) -> list[str]:
        """See Ground."""
        pattern = re.compile("|".join(map(re.escape, words)).encode())
        found = []
        for path in self.data.rglob("*"):
            try:
                content = path.read_bytes() if path.is_file() else b""
            except FileNotFoundError:  # it went while we looked
                continue
            told = pattern.search(bytes(path) + b"\n" + content)
            if told:
                found.append(f"{path.relative_to(self.data)}: {told[0].decode()}")
        return found

    def search(self) -> Leftovers:
        """See Ground."""
        folders: Folders = {}
        for folder in (self.data / "artifacts").glob("*/*"):
            run = f"{folder.parent.name}/{folder.name}"
            folders[run] = {path.name: _size_bytes(path) for path in folder.iterdir()}
        return search(
            folders,
            self._runs(),
            lambda run, name: (self.data / "artifacts" / run / name).read_bytes(),
        )

    def rows(self) -> list[tuple[str, str]]:
        """See Ground."""
        return []

    def _hold(self) -> tuple[float, float]:
        begun = time.monotonic()
        other = sqlite3.connect(self._file, isolation_level=None, timeout=10)
        try:
            other.execute("BEGIN EXCLUSIVE")
            time.sleep(_AWAY_S)
            other.execute("ROLLBACK")
        finally:
            other.close()
        return begun, time.monotonic()

    def _runs(self) -> set[str]:
        with sqlite3.connect(f"file:{self._file}?mode=ro", uri=True) as connection:
            rows = connection.execute("SELECT user_id || '/' || run_id FROM checkpoints")
            return {row[0] for row in rows}


def _size_bytes(path: Path) -> int:
    inside = path.rglob("*") if path.is_dir() else [path]
    return sum(one.stat().st_size for one in inside if one.is_file())
