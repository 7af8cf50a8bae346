"""Notices what other processes do to the runs that are followed or worked on here.

One read in each interval for all of them together, and only while there are any.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Collection
from typing import Protocol

from progress.checkpoint import Checkpoint, Head, RunKey
from progress.errors import StoreError
from progress.hub import Hub
from progress.messages import Present, change_message, deleted_message
from progress.sightings import Sightings
from progress.stores.base import Store

_log = logging.getLogger(__name__)


class Workplace(Protocol):
    """Where runs are worked on in this process."""

    @property
    def working_on(self) -> Collection[RunKey]:
        """The runs in work here."""
        ...

    def unheard(self, for_s: float) -> list[RunKey]:
        """Of these, the ones that the store has not confirmed as ours for so long."""
        ...

    def check(self, key: RunKey, head: Head | None) -> None:
        """What the store says of a run in work here; None: it is gone."""
        ...


class Watch:
    """Reads what is newer, publishes it to followers, and tells workers of lost runs."""

    def __init__(
        self, store: Store, hub: Hub, present: Present, workplace: Workplace, sightings: Sightings
    ) -> None:
        self._store = store
        self._hub = hub
        self._present = present
        self._workplace = workplace
        self._sightings = sightings
        self._published: dict[RunKey, int] = {}  # newest version published, of followed runs

    async def run(self) -> None:
        """Watch until cancelled."""
        while True:
            await asyncio.sleep(self._store.rhythm.look_s)
            try:
                await self.look()
            except StoreError as error:
                _log.warning("watch.store_away error=%s", error)

    async def look(self) -> None:
        """Read once, and tell those whom it concerns."""
        await self._look_at_work()
        await self._look_at_followed()

    async def _look_at_work(self) -> None:
        """A save that was accepted has told all that a look would."""
        keys = self._workplace.unheard(self._store.rhythm.look_s)
        heads = await self._store.heads(keys) if keys else {}
        for key in keys:
            self._workplace.check(key, heads.get(key))

    async def _look_at_followed(self) -> None:
        here = set(self._workplace.working_on)
        followed = {key: self._published.get(key, 0) for key in self._hub.followed - here}
        polled = {k: v for k, v in self._sightings.lingering().items() if k not in here}
        self._published = followed
        if not followed and not polled:
            return
        read_at = time.monotonic()
        newer = await self._store.newer(polled | followed)
        for key in polled:
            self._sightings.saw(key, newer.get(key), read_at)
        for key, record in newer.items():
            self._tell(key, record)

    def _tell(self, key: RunKey, record: Checkpoint | None) -> None:
        if key in self._workplace.working_on:
            return
        if record is None:
            self._sightings.forget(key)
            self._hub.publish(key, deleted_message(self._published.get(key, 0) + 1))
            return
        self._hub.publish(key, change_message(record, self._present))
        if key in self._published:
            self._published[key] = record.version
