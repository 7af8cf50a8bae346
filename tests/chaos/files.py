"""Judges what is left on the disk: every file belongs to a result that is kept."""

from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

from tests.chaos import edges

_MEMO = re.compile(r"[a-z]+(-\d+)?-[0-9a-f]{20}\.json")


@dataclass
class Leftovers:
    """The findings."""

    files: int = 0
    orphans: list[str] = field(default_factory=list)
    orphan_bytes: int = 0


def search_folder(data: Path) -> Leftovers:
    """Call it once the services are stopped."""
    found = Leftovers()
    known = _runs(data / "checkpoints.sqlite")
    for folder in sorted((data / "artifacts").glob("*/*")):
        run = f"{folder.parent.name}/{folder.name}"
        names = {path.name for path in folder.iterdir()}
        kept = _named(folder) if run in known else set()
        found.files += len(names)
        for name in sorted(names - kept):
            found.orphans.append(f"{run}/{name}")
            found.orphan_bytes += _size_bytes(folder / name)
    return found


def _runs(file: Path) -> set[str]:
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
        rows = connection.execute("SELECT user_id || '/' || run_id FROM checkpoints")
        return {row[0] for row in rows}


def _named(folder: Path) -> set[str]:
    """The memos, and the files that they name."""
    named: set[str] = set()
    for path in folder.iterdir():
        if _MEMO.fullmatch(path.name):
            files = json.loads(path.read_bytes())["files"]
            named.update((path.name, *(key.rpartition("/")[2] for key in files)))
    return named


def _size_bytes(path: Path) -> int:
    inside = path.rglob("*") if path.is_dir() else [path]
    return sum(one.stat().st_size for one in inside if one.is_file())


def files_with(data: Path, words: list[str]) -> list[str]:
    """The files below a folder in which one of the words stands, or whose path bears it."""
    pattern = re.compile("|".join(map(re.escape, words)).encode())
    found = []
    for path in data.rglob("*"):
        try:
            content = path.read_bytes() if path.is_file() else b""
        except FileNotFoundError:  # it went while we looked
            continue
        told = pattern.search(bytes(path) + b"\n" + content)
        if told:
            found.append(f"{path.relative_to(data)}: {told[0].decode()}")
    return found


def processes_of(folder: Path) -> list[str]:
    """What still runs of all that was started for this folder, children of children too."""
    mark = f"{edges.FOLDER}={folder}".encode()
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (path / "environ").read_bytes().split(b"\0"):
                found.append((path / "cmdline").read_bytes().replace(b"\0", b" ").decode()[:120])
        except OSError:  # it ended, or is another user's
            continue
    return found
