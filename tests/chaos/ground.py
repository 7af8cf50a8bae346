"""What the services stand on: where they keep runs, how that goes away, and what is left in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol


@dataclass
class Leftovers:
    """Files that are left, and those of them that belong to no result that is kept."""

    files: int = 0
    orphans: list[str] = field(default_factory=list)
    orphan_bytes: int = 0


class Ground(Protocol):
    """One of them, for as long as a storm lasts."""

    folder: Path  # for logs and marks
    commands: Sequence[tuple[str, ...]]  # of each service; two that answer clients come first
    environment: Mapping[str, str]
    races: int
    run_s: float  # what a run may take on a busy machine, kills included
    lease_s: float
    sweep_s: float
    behind_s: float  # a plain poll may tell what was true so long ago
    forgotten_s: float  # a word that was forgotten is gone from everywhere by then
    excused: Sequence[str]  # words of errors that may be logged while it is away
    is_read_while_away: bool  # whether runs can be asked about while nothing can be written

    @property
    def data(self) -> Path:
        """What the services have on the disk."""
        ...

    async def go_away(self) -> tuple[float, float]:
        """Be away for a while: from when to when, in steady seconds."""
        ...

    def held_off(self, process: str, since: float, until: float) -> bool:
        """Whether all that a process tried to write in this time was put off, and it did try."""
        ...

    def places_of(self, words: Sequence[str]) -> list[str]:
        """Where one of these words still stands."""
        ...

    def search(self) -> Leftovers:
        """Call it once the services are stopped."""
        ...

    def rows(self) -> list[tuple[str, str]]:
        """What is to be told of it in the report."""
        ...
