"""Following a run: what a subscriber gets, whenever it comes, and how a long poll waits."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from progress.checkpoint import Checkpoint, RunKey
from progress.errors import RunNotFound
from progress.hub import Hub
from progress.messages import (
    Message,
    Present,
    checkpoint_message,
    deleted_message,
    end_message,
    farewell_message,
)
from progress.sightings import Sightings
from progress.stores.base import Page, Store

# Who is sent away shall come back soon: another process may be there already.
FAREWELL_RETRY_MS = 500


class Follower:
    """Reads runs for those who watch; it subscribes before it reads, so nothing falls between."""

    def __init__(
        self, store: Store, hub: Hub, present: Present, sightings: Sightings | None = None
    ) -> None:
        self._store = store
        self._hub = hub
        self._present = present
        self._sightings = sightings or Sightings(store, hub)

    async def poll(self, key: RunKey, seen: int = 0) -> Checkpoint:
        """The record for who asks now and then; never older than version `seen`.

        It may lag by a moment behind a write elsewhere, but not behind an end. Raises RunNotFound.
        """
        return _there(key, await self._sightings.polled(key, seen))

    async def load(self, key: RunKey, seen: int = 0) -> Checkpoint:
        """The same for who begins to follow. Raises RunNotFound."""
        return _there(key, await self._sightings.newest(key, seen))

    async def load_if_there(self, key: RunKey) -> Checkpoint | None:
        """The newest saved record, or None; a run that is being deleted is there no more."""
        record = await self._store.load(key)
        return None if record is None or record.deleting else record

    async def list_runs(self, user_id: str, *, limit: int, cursor: str | None) -> Page[Checkpoint]:
        """A page of a user's runs, newest first. Raises ValueError for a wrong cursor."""
        return await self._store.list_runs(user_id, limit=limit, cursor=cursor)

    async def follow(self, key: RunKey, seen: int | None = None) -> AsyncIterator[Message]:
        """The newest checkpoint (unless its version is `seen`), all that follows, then `end`.

        Ends with `farewell` instead when this process goes down. Raises RunNotFound.
        """
        with self._hub.subscribe(key) as mailbox:
            record = await self.load(key, seen or 0)
            if record.version != seen:
                yield checkpoint_message(record, self._present)
            if record.is_final:
                yield end_message(record)
                return
            newest = record.version
            async for message in mailbox:
                if message.event == "checkpoint" and message.version <= newest:
                    continue
                if message.event == "end":
                    # Deleted: who tells of it need not know which version was the last.
                    yield deleted_message(max(newest, message.version))
                    return
                newest = max(newest, message.version)
                yield message
                if message.is_final:
                    yield end_message(await self.load(key, newest))
                    return
            yield farewell_message(FAREWELL_RETRY_MS)

    async def wait_newer(self, key: RunKey, since: int, timeout_s: float) -> Checkpoint:
        """The newest record as soon as its version is above `since`, or when the time is over."""
        with self._hub.subscribe(key) as mailbox:
            record = await self.load(key, since)
            if record.version > since:
                return record
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(timeout_s):
                    async for message in mailbox:
                        is_newer = message.event == "checkpoint" and message.version > since
                        if message.event == "end" or is_newer:
                            break
        return await self.load(key, since)

    async def wait_final(self, key: RunKey, timeout_s: float) -> Checkpoint:
        """The record once it is final, or as it is when the time is over."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout_s):
                async for _ in self.follow(key):
                    pass
        return await self.load(key)


def _there(key: RunKey, record: Checkpoint | None) -> Checkpoint:
    if record is None or record.deleting:
        raise RunNotFound(str(key))
    return record
