"""Taking a run up: its lease is taken in one conditional write; of many who try, one wins."""

from __future__ import annotations

import logging
import time

from progress import changes
from progress.checkpoint import Checkpoint, Lease
from progress.errors import VersionConflict
from progress.hub import Hub
from progress.messages import Present, checkpoint_message
from progress.stores.base import Store

_log = logging.getLogger(__name__)


class Claims:
    """Makes the leases of this process."""

    def __init__(
        self, store: Store, hub: Hub, present: Present, *, owner: str, lease_s: float
    ) -> None:
        self._store = store
        self._hub = hub
        self._present = present
        self.owner = owner
        self.lease_s = lease_s

    def lease(self) -> Lease:
        """A lease of this process that begins now."""
        return Lease(owner=self.owner, until=time.time() + self.lease_s)

    async def take(self, before: Checkpoint) -> Checkpoint | None:
        """The run with our lease on it; None when another wrote it meanwhile. Raises StoreError."""
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
