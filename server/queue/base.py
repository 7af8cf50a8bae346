"""What a queue of runs promises."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

from progress.checkpoint import Checkpoint, RunKey
from progress.errors import StoreError

# One look reads at most so many unfinished runs; more are seen as these end.
MAX_LOOK = 1000

# How many more runs are taken up at once here, when so many are claimed for this process.
FreePlaces = Callable[[int], int]


class QueueAway(StoreError):
    """The queue could not do what it was asked."""


class Queue(Protocol):
    """Hands out runs to work on, the longest in line first, as well as it can.

    What it says is a hint: a run is taken up by taking the lease in its record, and of many who
    try, one wins. A hint that comes twice, or to a run that has ended, does nothing.
    """

    async def place(self, free_places: FreePlaces, max_waiting: int) -> int | None:
        """The place in line of a run that comes now; None when it is taken up at once, or when
        places are not known here. Raises QueueFull, StoreError."""
        ...

    async def put(self, key: RunKey) -> None:
        """A run waits, and its record is saved: tell the workers. Raises QueueAway."""
        ...

    async def next(self, working_on: Collection[RunKey]) -> Checkpoint:
        """The next run, its lease taken, as soon as there is one; none that is in work here.

        Raises StoreError.
        """
        ...

    async def moved_up(self) -> None:
        """One was taken up: tell those still in line their place. Raises StoreError."""
        ...

    async def ended(self, record: Checkpoint) -> None:
        """The work on a run has stopped here, and this is its record as far as it is known.

        It has ended, or is handed back (no lease), or is another's by now. Raises StoreError.
        """
        ...

    async def waiting(self) -> int:
        """How many runs wait. Raises StoreError."""
        ...

    def store_was_away(self) -> None:
        """Nobody could renew a lease meanwhile: give all owners time to do so."""
        ...

    def close(self) -> None:
        """Hand out nothing more."""
        ...

    async def run(self) -> None:
        """What goes on beside the handing out, until cancelled."""
        ...
