"""The line of runs that wait for a worker: kept in the store, so that every service sees the same.

To take a run up is to take its lease, in one conditional write: of many that try, one wins.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Collection

from progress import changes
from progress.checkpoint import Checkpoint, Head, Lease, RunKey
from progress.errors import RecordUnreadable, VersionConflict
from progress.expiry import Expiry
from progress.hub import Hub
from progress.messages import Present, checkpoint_message
from progress.stores.base import Store

_log = logging.getLogger(__name__)

# One look reads at most so many unfinished runs; more are seen as these end.
MAX_LOOK = 1000

# A lease is looked at just after its end, not just before.
_AFTER_END_S = 0.05


class Line:
    """Hands out runs to work on, the longest in line first, and tells the others their place."""

    def __init__(
        self,
        store: Store,
        hub: Hub,
        present: Present,
        *,
        owner: str,
        lease_s: float,
        sweep_s: float,
    ) -> None:
        self._store = store
        self._hub = hub
        self._present = present
        self.owner = owner
        self._lease_s = lease_s
        self._sweep_s = sweep_s
        self._expiry = Expiry(lease_s)
        self._looking = asyncio.Lock()
        self._wake = asyncio.Event()
        self._closed = False

    def wake(self) -> None:
        """There may be a run to take up."""
        self._wake.set()

    def close(self) -> None:
        """Hand out nothing more."""
        self._closed = True

    def store_was_away(self) -> None:
        """Nobody could renew a lease meanwhile: give all owners time to do so."""
        self._expiry.give_grace()

    def lease(self) -> Lease:
        """A lease of this process that begins now."""
        return Lease(owner=self.owner, until=time.time() + self._lease_s)

    async def next(self, working_on: Collection[RunKey]) -> Checkpoint:
        """The next run, its lease taken, as soon as there is one; none that is in work here.

        Looks at once, when woken, when a lease could be over, and every `sweep_s` seconds.
        Raises StoreError.
        """
        async with self._looking:
            while True:
                self._wake.clear()
                taken = None if self._closed else await self._take_first(working_on)
                if taken is not None:
                    return taken
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self._pause_s()):
                        await self._wake.wait()

    def _pause_s(self) -> float:
        end_s = self._expiry.next_end_s()
        return self._sweep_s if end_s is None else min(self._sweep_s, end_s + _AFTER_END_S)

    async def _take_first(self, working_on: Collection[RunKey]) -> Checkpoint | None:
        heads = await self._store.unfinished(limit=MAX_LOOK)
        others = [head for head in heads if head.key not in working_on]
        free = [head for head in self._expiry.free(others) if not head.deleting]
        for head in free:
            taken = await self._take(head)
            if taken is not None:
                return taken
        return None

    async def _take(self, head: Head) -> Checkpoint | None:
        """The run with our lease on it; None when another took it, or it ended, meanwhile."""
        try:
            before = await self._store.load(head.key)
        except RecordUnreadable as error:
            _log.error("run.unreadable run=%s error=%s", head.key, error)
            return None
        if before is None or before.is_final or before.deleting or before.lease != head.lease:
            return None
        record = changes.claim(before, time.time(), self.lease())
        try:
            await self._store.save(record, before=before, unrenewed=True)
        except VersionConflict:
            return None
        _log.info(
            "run.claimed run=%s version=%d attempt=%d owner=%s before=%s",
            *(record.key, record.version, record.attempt, self.owner, before.owner),
        )
        self._hub.publish(record.key, checkpoint_message(record, self._present))
        return record

    async def renumber(self) -> None:
        """Tell those still in line that they moved up. Raises StoreError."""
        heads = await self._store.unfinished(limit=MAX_LOOK)
        waiting = [head for head in heads if head.lease is None and not head.deleting]
        for place, head in enumerate(waiting, start=1):
            with contextlib.suppress(VersionConflict, RecordUnreadable):
                await self._move(head, place)

    async def _move(self, head: Head, place: int) -> None:
        record = await self._store.load(head.key)
        if record is None or record.version != head.version or record.queue_position == place:
            return
        moved = changes.change(record, time.time(), queue_position=place)
        await self._store.save(moved, before=record)
        self._hub.publish(moved.key, checkpoint_message(moved, self._present))
