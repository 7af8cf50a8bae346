"""What this process has seen of runs lately, so that many who ask for one cost a single read.

A run that is polled is looked at by the watch like one that is followed; a poll is then answered by
what the watch saw. Two things are never answered from memory: an end, since another request may
have begun elsewhere meanwhile, and less than the client says it has seen.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from progress.checkpoint import Checkpoint, RunKey
from progress.hub import Hub
from progress.messages import Message
from progress.stores.base import Store

# Who polls asks again within seconds; a run that nobody asks for any more is looked at no more.
LINGER_S = 10.0


@dataclass
class _Sighting:
    """A record, and the steady time just before it was read."""

    record: Checkpoint | None
    read_at: float


@dataclass
class _Turn:
    """Those who want to read one run, one after the other."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class Sightings:
    """Reads runs for all who ask in this process; how old an answer may be is the store's rhythm.

    What is written here is never answered by an older reading: the hub tells of it.
    """

    def __init__(self, store: Store, hub: Hub) -> None:
        self._store = store
        self._age_s = store.rhythm.poll_age_s
        self._seen: dict[RunKey, _Sighting] = {}
        self._asked_at: dict[RunKey, float] = {}
        self._turns: dict[tuple[RunKey, bool], _Turn] = {}
        hub.on_publish = self._heard

    async def newest(self, key: RunKey, at_least: int = 0) -> Checkpoint | None:
        """For who begins to follow: an end is read anew for everyone who asks at once."""
        return await self._find(key, at_least, is_poll=False)

    async def polled(self, key: RunKey, at_least: int = 0) -> Checkpoint | None:
        """For who polls: an end is read anew once in the time that an answer may be old."""
        return await self._find(key, at_least, is_poll=True)

    def lingering(self) -> dict[RunKey, int]:
        """The runs that are polled, and the version last seen of each; others are forgotten.

        Ends are left out: they are read anew for who asks.
        """
        since = time.monotonic() - LINGER_S
        self._asked_at = {key: at for key, at in self._asked_at.items() if at > since}
        self._seen = {key: one for key, one in self._seen.items() if key in self._asked_at}
        records = {key: one.record for key, one in self._seen.items()}
        return {key: one.version for key, one in records.items() if one and not one.is_final}

    def saw(self, key: RunKey, record: Checkpoint | None, read_at: float) -> None:
        """The watch has read a run that is asked for; None: there is nothing newer."""
        seen = self._seen.get(key)
        if seen is None or seen.record is None:
            return
        if record is not None and record.version >= seen.record.version:
            seen.record = record
        # The first who asks after the end need not wait for the next reading of it.
        seen.read_at = -math.inf if seen.record.is_final else max(seen.read_at, read_at)

    def forget(self, key: RunKey) -> None:
        """It is gone, or was written here."""
        self._seen.pop(key, None)

    def _heard(self, key: RunKey, message: Message) -> None:
        seen = self._seen.get(key)
        if seen is None or message.event == "progress":
            return
        if seen.record is None or message.version > seen.record.version:
            self.forget(key)

    async def _find(self, key: RunKey, at_least: int, *, is_poll: bool) -> Checkpoint | None:
        came = time.monotonic()
        if self._age_s:
            self._asked_at[key] = came
        seen = self._seen.get(key)
        if seen is not None and self._will_do(seen, came, at_least):
            return seen.record
        async with self._in_turn(key, is_poll):
            seen = self._seen.get(key)
            if seen is not None and self._will_do(seen, came, at_least):
                return seen.record
            if is_poll and seen is not None and seen.record is not None and seen.record.is_final:
                await asyncio.sleep(seen.read_at + self._age_s - time.monotonic())
            await asyncio.sleep(0)  # those who come at the same moment share the read
            read_at = time.monotonic()
            record = await self._store.load(key)
            self._seen[key] = _Sighting(record, read_at)
            return record

    def _will_do(self, seen: _Sighting, came: float, at_least: int) -> bool:
        if seen.read_at >= came:
            return True
        record = seen.record
        if record is None or record.is_final or record.deleting or record.version < at_least:
            return False
        return time.monotonic() - seen.read_at < self._age_s

    @contextlib.asynccontextmanager
    async def _in_turn(self, key: RunKey, is_poll: bool) -> AsyncIterator[None]:
        turn = self._turns.setdefault((key, is_poll), _Turn())
        turn.waiting += 1
        try:
            async with turn.lock:
                yield
        finally:
            turn.waiting -= 1
            if not turn.waiting:
                del self._turns[key, is_poll]
                if key not in self._asked_at:
                    self.forget(key)
