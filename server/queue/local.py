"""The line of runs that wait for a worker, kept in the store: every service sees the same."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Collection

from progress import changes
from progress.checkpoint import Checkpoint, Head, RunKey
from progress.errors import RecordUnreadable, VersionConflict
from progress.expiry import Expiry
from progress.hub import Hub
from progress.messages import Present, checkpoint_message
from progress.stores.base import Store
from server.errors import QueueFull
from server.queue.base import MAX_LOOK, FreePlaces
from server.queue.claims import Claims

_log = logging.getLogger(__name__)

# A lease is looked at just after its end, not just before.
_AFTER_END_S = 0.05


class LocalQueue:
    """Finds runs in the store that nobody works on; see Queue."""

    def __init__(
        self, store: Store, hub: Hub, present: Present, claims: Claims, *, sweep_s: float
    ) -> None:
        self._store = store
        self._hub = hub
        self._present = present
        self._claims = claims
        self._sweep_s = sweep_s
        self._expiry = Expiry(claims.lease_s)
        self._looking = asyncio.Lock()
        self._wake = asyncio.Event()
        self._closed = False

    async def place(self, free_places: FreePlaces, max_waiting: int) -> int | None:
        """See Queue."""
        heads = await self._store.unfinished(limit=MAX_LOOK)
        owner = self._claims.owner
        claimed = sum(head.lease is not None and head.lease.owner == owner for head in heads)
        place = len(_waiting(heads)) + 1 - free_places(claimed)
        if place > max_waiting:
            raise QueueFull
        return place if place > 0 else None

    async def put(self, key: RunKey) -> None:
        """See Queue: it is in line already; whoever looks for runs looks now."""
        self._wake.set()

    async def ended(self, record: Checkpoint) -> None:
        """See Queue: its record says all."""

    async def waiting(self) -> int:
        """See Queue."""
        return len(_waiting(await self._store.unfinished(limit=MAX_LOOK)))

    async def run(self) -> None:
        """See Queue: nothing."""

    def close(self) -> None:
        """See Queue."""
        self._closed = True

    def store_was_away(self) -> None:
        """See Queue."""
        self._expiry.give_grace()

    async def next(self, working_on: Collection[RunKey]) -> Checkpoint:
        """See Queue. Looks at once, when woken, when a lease could be over, and now and then.

        Also at once when a run was there and written meanwhile, as its place in line is.
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
        if self._closed or before is None or before.is_final or before.deleting:
            return None
        if before.lease != head.lease:
            return None
        taken = await self._claims.take(before)
        if taken is None:
            self._wake.set()
        return taken

    async def moved_up(self) -> None:
        """See Queue."""
        heads = _waiting(await self._store.unfinished(limit=MAX_LOOK))
        for place, head in enumerate(heads, start=1):
            with contextlib.suppress(VersionConflict, RecordUnreadable):
                await self._move(head, place)

    async def _move(self, head: Head, place: int) -> None:
        record = await self._store.load(head.key)
        if record is None or record.version != head.version or record.queue_position == place:
            return
        moved = changes.change(record, time.time(), queue_position=place)
        await self._store.save(moved, before=record)
        self._hub.publish(moved.key, checkpoint_message(moved, self._present))


def _waiting(heads: list[Head]) -> list[Head]:
    return [head for head in heads if head.lease is None and not head.deleting]
