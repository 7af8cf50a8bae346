"""Where a process works on runs, or does not: what requests and sweeps ask of it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

from progress.checkpoint import Checkpoint, Head, RunKey
from progress.tracker import Make
from progress.watch import Workplace as Watched


class Workplace(Watched, Protocol):
    """The runs in work here; see Registry."""

    is_draining: bool
    on_stopped: Callable[[], object]

    def free_places(self, claimed: int) -> int:
        """How many more runs are taken up at once, when so many were claimed for this process."""
        ...

    async def end(self, key: RunKey, make: Make) -> Checkpoint | None:
        """Make the last change of a run in work here, then stop its work; None: it is not here."""
        ...

    def start(self) -> None:
        """Begin to look for work."""
        ...

    async def drain(self) -> None:
        """Begin nothing new, let the steps under way end, and let go."""
        ...

    async def stop(self) -> None:
        """Cancel the work and wait for it."""
        ...


class NoWork:
    """A process that answers requests and leaves the work to others."""

    def __init__(self) -> None:
        self.is_draining = False
        self.on_stopped: Callable[[], object] = lambda: None

    @property
    def working_on(self) -> Collection[RunKey]:
        """None."""
        return ()

    def unheard(self, for_s: float) -> list[RunKey]:
        """None."""
        return []

    def check(self, key: RunKey, head: Head | None) -> None:
        """Nothing is in work here."""

    def free_places(self, claimed: int) -> int:
        """None here; a worker elsewhere may have some."""
        return 0

    async def end(self, key: RunKey, make: Make) -> Checkpoint | None:
        """It is not in work here."""
        return None

    def start(self) -> None:
        """Nothing to begin."""

    async def drain(self) -> None:
        """Take nothing new."""
        self.is_draining = True

    async def stop(self) -> None:
        """Nothing to stop."""
        self.is_draining = True
