"""Notices what other processes do to the runs that are followed or worked on here.

One read in each interval for all of them together, and only while there are any.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from typing import Protocol

from progress.checkpoint import Head, RunKey
from progress.errors import RecordUnreadable, StoreError
from progress.hub import Hub
from progress.messages import Present, change_message, deleted_message
from progress.stores.base import Store

# A parent's "stop" must reach a worker elsewhere within a second, its renderers' end included.
WATCH_EVERY_S = 0.4

_log = logging.getLogger(__name__)


class Workplace(Protocol):
    """Where runs are worked on in this process."""

    @property
    def working_on(self) -> Collection[RunKey]:
        """The runs in work here."""
        ...

    def check(self, key: RunKey, head: Head | None) -> None:
        """What the store says of a run in work here; None: it is gone."""
        ...


class Watch:
    """Reads heads, publishes newer versions to followers, and tells workers of lost runs."""

    def __init__(self, store: Store, hub: Hub, present: Present, workplace: Workplace) -> None:
        self._store = store
        self._hub = hub
        self._present = present
        self._workplace = workplace
        self._published: dict[RunKey, int] = {}  # newest version published, of followed runs

    async def run(self) -> None:
        """Watch until cancelled."""
        while True:
            await asyncio.sleep(WATCH_EVERY_S)
            try:
                await self.look()
            except StoreError as error:
                _log.warning("watch.store_away error=%s", error)

    async def look(self) -> None:
        """Read once, and tell those whom it concerns."""
        working = set(self._workplace.working_on)
        followed = self._hub.followed - working
        heads = await self._store.heads(working | followed)
        for key in working:
            self._workplace.check(key, heads.get(key))
        self._published = {key: self._published.get(key, 0) for key in followed}
        for key in followed:
            try:
                await self._tell(key, heads.get(key))
            except RecordUnreadable as error:
                _log.error("watch.unreadable run=%s error=%s", key, error)

    async def _tell(self, key: RunKey, head: Head | None) -> None:
        if head is None:
            self._hub.publish(key, deleted_message(self._published[key] + 1))
        elif head.version > self._published[key]:
            record = await self._store.load(key)
            if record is not None and key not in self._workplace.working_on:
                self._hub.publish(key, change_message(record, self._present))
                self._published[key] = record.version
