"""Takes away what is to be forgotten: deleted runs, expired ones, and what no run knows of.

A deletion is first written into the record, so that it is brought to its end whatever happens;
only who holds the record's lease takes files away, so that none comes back behind it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Iterator

from progress import changes
from progress.checkpoint import Checkpoint, Head, RunKey
from progress.errors import ProgressError, RecordUnreadable, VersionConflict
from progress.expiry import Expiry
from progress.hub import Hub
from progress.messages import deleted_message
from progress.stores.base import Store
from server.queue.base import MAX_LOOK
from server.queue.claims import Claims
from server.workplace import Workplace
from stages.artifacts.base import ArtifactError, Artifacts

_log = logging.getLogger(__name__)

# Expired runs taken away in one sweep: the rest is for the next one, a few seconds later.
MAX_EXPIRED = 50


class Sweeper:
    """Forgets runs, at the start and then every `sweep_s` seconds."""

    def __init__(
        self,
        store: Store,
        artifacts: Artifacts,
        workplace: Workplace,
        claims: Claims,
        hub: Hub,
        *,
        sweep_s: float,
        trusts_clocks: bool,
    ) -> None:
        self._store = store
        self._artifacts = artifacts
        self._workplace = workplace
        self._claims = claims
        self._hub = hub
        self._expiry = Expiry(claims.lease_s, trusts_clocks=trusts_clocks)
        self._sweep_s = sweep_s
        self._finishing = asyncio.Lock()
        self._wake = asyncio.Event()

    async def run(self) -> None:
        """Sweep until cancelled."""
        while True:
            self._wake.clear()
            try:
                await self.sweep()
            except (ProgressError, ArtifactError) as error:
                _log.warning("sweeper.put_off error=%s", error)
                self._expiry.give_grace()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._sweep_s):
                    await self._wake.wait()

    def wake(self) -> None:
        """A run's work has stopped here: perhaps since somebody elsewhere deleted it."""
        self._wake.set()

    async def sweep(self) -> None:
        """Finish the deletions that were begun, and begin those of expired runs."""
        for key in await self._store.expired(time.time(), limit=MAX_EXPIRED):
            with _told_if_unreadable(key):
                await self._expire(key)
        heads = await self._store.unfinished(limit=MAX_LOOK)
        ours = [head for head in heads if head.deleting and self._is_ours(head)]
        free = [head for head in self._expiry.free(heads) if head.deleting]
        for key in {head.key for head in (*ours, *free)}:
            with _told_if_unreadable(key):
                await self.finish(key)

    def _is_ours(self, head: Head) -> bool:
        """A run that was in work here when somebody deleted it, and whose work has stopped."""
        is_owner = head.lease is not None and head.lease.owner == self._claims.owner
        return is_owner and head.key not in self._workplace.working_on

    async def _expire(self, key: RunKey) -> None:
        record = await self._store.load(key)
        if record is None or not record.is_final or record.ttl >= time.time():
            return
        with contextlib.suppress(VersionConflict):
            marked = changes.mark_deleting(record, time.time(), self._claims.lease())
            await self._store.save(marked, before=record)
            _log.info("run.expired run=%s", key)

    async def may_finish(self, key: RunKey) -> bool:
        """Whether this process may take a run away now: its lease is ours, and its work stopped."""
        head = (await self._store.heads([key])).get(key)
        return head is not None and head.deleting and self._is_ours(head)

    async def finish(self, key: RunKey) -> None:
        """Take a run away that is marked to be deleted: its files, then its record."""
        # One at a time: who comes second must see that it is done, or a run that begins anew under
        # the same id would lose its drawing.
        async with self._finishing:
            record = await self._store.load(key)
            if record is None or not record.deleting:
                return
            with contextlib.suppress(VersionConflict):
                await self._take_away(await self._held(record))

    async def _held(self, record: Checkpoint) -> Checkpoint:
        """The record under our lease. Raises VersionConflict when another takes it away."""
        if record.owner == self._claims.owner:
            return record
        ours = changes.mark_deleting(record, time.time(), self._claims.lease())
        await self._store.save(ours, before=record, unrenewed=True)
        return ours

    async def _take_away(self, record: Checkpoint) -> None:
        await self._artifacts.delete_all(str(record.key))
        await self._store.delete(record)
        self._hub.publish(record.key, deleted_message(record.version))
        _log.info("run.deleted run=%s", record.key)


@contextlib.contextmanager
def _told_if_unreadable(key: RunKey) -> Iterator[None]:
    """A record that nobody can read stays, for somebody to look at; it must not stop the others."""
    try:
        yield
    except RecordUnreadable as error:
        _log.error("run.unreadable run=%s error=%s", key, error)
