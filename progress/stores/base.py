"""What a store of checkpoints promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from progress.checkpoint import Checkpoint, RunKey


@dataclass(frozen=True)
class Page:
    """Some of a user's runs, newest first, and the cursor of the next page if there is one."""

    runs: list[Checkpoint]
    cursor: str | None


class Store(Protocol):
    """Keeps the newest version of every run. Every method raises StoreError when it cannot."""

    async def load(self, key: RunKey) -> Checkpoint | None:
        """The newest saved version, or None."""
        ...

    async def save(self, record: Checkpoint, *, expected_version: int) -> None:
        """Save `record` if the version there is `expected_version` (0: no such run yet).

        Raises VersionConflict otherwise, and writes nothing.
        """
        ...

    async def list_runs(self, user_id: str, *, limit: int, cursor: str | None = None) -> Page:
        """A page of a user's runs. Raises ValueError for a cursor that is none of ours."""
        ...

    async def unfinished(self) -> list[RunKey]:
        """Every run that is `processing`, oldest change first."""
        ...
