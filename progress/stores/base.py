"""What a store of checkpoints promises."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from progress.checkpoint import Checkpoint, Head, RunKey
from progress.errors import VersionConflict
from progress.library import LibraryFilm

Row = TypeVar("Row")


@dataclass(frozen=True)
class Page(Generic[Row]):
    """Some of a user's rows, newest first, and the cursor of the next page if there is one."""

    rows: list[Row]
    cursor: str | None


# Told what an answer of a store that bills units cost: the call's name, the run if it is about one,
# its read and its write units.
OnSpent = Callable[[str, RunKey | None, float, float], object]


@dataclass(frozen=True)
class Rhythm:
    """How often a store is asked and written to, by what that costs there; in seconds."""

    look_s: float  # between two reads of the runs that are followed, or worked on, in a process
    ticks_s: float  # between two saves of fine ticks: a poller needs no more, a store is no log
    poll_age_s: float  # a poll may be answered by a record that was read so long ago; 0: by none


class Store(Protocol):
    """Keeps the newest version of every run. Every method raises StoreError when it cannot.

    Every write is conditional and atomic: of many that start from the same record, one wins.
    """

    rhythm: Rhythm

    async def load(self, key: RunKey) -> Checkpoint | None:
        """The newest saved version at the time of the call, or None."""
        ...

    async def save(
        self, record: Checkpoint, *, before: Checkpoint | None, unrenewed: bool = False
    ) -> None:
        """Save `record` if the run is still at the version and owner of `before` (None: no run).

        With `unrenewed`, its lease must be the very one of `before` too: who takes over a lease
        that ran out must lose against its owner who renews it just then.
        Raises VersionConflict otherwise, and writes nothing.
        """
        ...

    async def renew(self, record: Checkpoint, until: float) -> None:
        """Let the lease of `record` run until then, if its version and owner are still there.

        Raises VersionConflict otherwise. The version stays: there is nothing to see.
        """
        ...

    async def delete(self, record: Checkpoint) -> None:
        """Forget the run if it is still at this version and owner; else leave it alone."""
        ...

    async def heads(self, keys: Collection[RunKey]) -> dict[RunKey, Head]:
        """The heads of those of these runs that are there, in one read.

        Like `newer` it may lag by a moment: a write is decided by its condition, not by a head.
        """
        ...

    async def newer(self, seen: Mapping[RunKey, int]) -> dict[RunKey, Checkpoint | None]:
        """Of these runs, those that are above the version seen, whole; None for one that is gone.

        One read for all of them together. It may lag behind a write elsewhere by a moment, never
        behind one of this process. Records that cannot be read are logged and left out.
        """
        ...

    async def unfinished(self, *, limit: int) -> list[Head]:
        """Runs that are `processing`, and those to be deleted, the longest in line first."""
        ...

    async def expired(self, now: float, *, limit: int) -> list[RunKey]:
        """Runs that nobody works on and whose `ttl` is over, the longest first.

        None where the store forgets them by itself.
        """
        ...

    async def list_runs(
        self, user_id: str, *, limit: int, cursor: str | None = None
    ) -> Page[Checkpoint]:
        """A page of a user's runs. Raises ValueError for a cursor that is none of ours."""
        ...

    async def add_film(self, film: LibraryFilm) -> LibraryFilm:
        """Put a film into the library, or return the one that is there under its id."""
        ...

    async def load_film(self, user_id: str, film_id: str) -> LibraryFilm | None:
        """A film of the library, if it is there."""
        ...

    async def remove_film(self, user_id: str, film_id: str) -> LibraryFilm | None:
        """Take a film out of the library, and return it if it was there."""
        ...

    async def list_films(
        self, user_id: str, *, limit: int, cursor: str | None = None
    ) -> Page[LibraryFilm]:
        """A page of a user's library. Raises ValueError for a cursor that is none of ours."""
        ...


def conflict(before: Checkpoint) -> VersionConflict:
    """What a write is refused by that started from this record."""
    return VersionConflict(
        f"{before.key} is not at version {before.version} of {before.owner} any more"
    )
