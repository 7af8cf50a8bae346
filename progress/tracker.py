"""The only writer of a live run's record: change, save, publish, in that order."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Callable

from progress import checkpoint
from progress.checkpoint import Checkpoint
from progress.errors import StoreError
from progress.hub import Hub
from progress.messages import Present, checkpoint_message, progress_message
from progress.stores.base import Store

# Fine ticks are saved at most this often: a poller needs no more, and a store is not a log.
SAVE_TICKS_EVERY_S = 1.0

_log = logging.getLogger(__name__)

Make = Callable[[Checkpoint, float], Checkpoint]


class Tracker:
    """Carries one run's record from version to version while this process works on it."""

    def __init__(self, record: Checkpoint, store: Store, hub: Hub, present: Present) -> None:
        self._record = record  # the last saved version, with the ticks since then on top
        self._late: dict[str, dict[str, object]] = {}  # ticks that come in during a save
        self._unsaved = asyncio.Event()
        self._saved_at = time.monotonic()
        self._store = store
        self._hub = hub
        self._present = present
        self._lock = asyncio.Lock()

    @property
    def record(self) -> Checkpoint:
        """The record as it is now."""
        return self._record

    async def change(self, make: Make) -> Checkpoint:
        """Make the next version with `make(record, now)`, save it, then publish it.

        Raises VersionConflict when someone else wrote the run, StoreError when the store failed;
        the record then stays as it was, and nobody saw the change. A change that has begun is
        brought to its end before a cancellation is let through: else this tracker would not know
        which version the store holds.
        """
        commit = asyncio.create_task(self._commit(make), name=f"save {self._record.key}")
        try:
            return await asyncio.shield(commit)
        except asyncio.CancelledError:
            await asyncio.wait([commit])
            raise

    async def _commit(self, make: Make) -> Checkpoint:
        async with self._lock:
            before = self._record
            self._late.clear()
            self._unsaved.clear()
            after = make(before, time.time())
            await self._store.save(after, expected_version=before.version)
            self._saved_at = time.monotonic()
            self._record = after
            self._hub.publish(after.key, checkpoint_message(after, self._present))
            for stage, fields in self._late.items():
                self._apply(stage, fields)
        return after

    def tick(self, stage: str, *, done: int, total: int) -> None:
        """Fine progress inside a stage: published at once, saved with the next save."""
        fields: dict[str, object] = {"state": "running", "done": done, "total": total}
        if self._lock.locked():
            self._late[stage] = fields
        self._apply(stage, fields)

    def _apply(self, stage: str, fields: dict[str, object]) -> None:
        if self._record.is_final:
            return
        self._record = checkpoint.with_stage(self._record, stage, time.time(), **fields)
        self._hub.publish(self._record.key, progress_message(self._record))
        self._unsaved.set()

    @contextlib.asynccontextmanager
    async def saving_ticks(self) -> AsyncIterator[None]:
        """Save what ticks said about once a second, for as long as the block lasts."""
        saver = asyncio.create_task(self._save_ticks(), name=f"ticks {self._record.key}")
        try:
            yield
        finally:
            saver.cancel()
            await asyncio.gather(saver, return_exceptions=True)

    async def _save_ticks(self) -> None:
        while True:
            await self._unsaved.wait()
            await asyncio.sleep(self._saved_at + SAVE_TICKS_EVERY_S - time.monotonic())
            if not self._unsaved.is_set():
                continue
            try:
                await self.change(checkpoint.change)
            except StoreError as error:
                # A tick is no loss; a change that matters meets the same error and ends the work.
                _log.warning("run.tick_not_saved run=%s error=%s", self._record.key, error)
