"""Judges what is left: every file belongs to a result that is kept, and no process is left over."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection
from pathlib import Path

from tests.chaos import edges
from tests.chaos.ground import Leftovers

_MEMO = re.compile(r"[a-z]+(-\d+)?-[0-9a-f]{20}\.json")

Folders = dict[str, dict[str, int]]  # by run: the names of its files, and their bytes
Read = Callable[[str, str], bytes]  # (run, name)


def search(folders: Folders, runs: Collection[str], read: Read) -> Leftovers:
    """Files of runs that nobody knows of, and of known runs those that no memo names."""
    found = Leftovers()
    for run, sizes in sorted(folders.items()):
        kept = _named(run, sizes, read) if run in runs else set()
        found.files += len(sizes)
        for name in sorted(sizes.keys() - kept):
            found.orphans.append(f"{run}/{name}")
            found.orphan_bytes += sizes[name]
    return found


def _named(run: str, names: Collection[str], read: Read) -> set[str]:
    """The memos, and the files that they name."""
    memos = {name for name in names if _MEMO.fullmatch(name)}
    files = [key for memo in memos for key in json.loads(read(run, memo))["files"]]
    return memos | {key.rpartition("/")[2] for key in files}


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
