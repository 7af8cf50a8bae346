"""The only writer of a run in work: change, save, publish, in that order.

It holds the run's lease: each save renews it, and so does a beat when nothing else is saved. Once
a write is refused, or the run has ended, it writes nothing more.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Callable

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_after_delay,
    wait_random_exponential,
)

from progress import changes, measure
from progress.checkpoint import Checkpoint, Head, Lease, Retry, Usage
from progress.errors import ProgressError, RecordTooLarge, StoreError, VersionConflict
from progress.hub import Hub
from progress.messages import Present, change_message, progress_message
from progress.stores.base import Store

# A lease is renewed so often in its time: two beats may fail before anyone else comes.
BEATS_A_LEASE = 3

# A store that is away is asked again, at first soon and then every few seconds.
_STORE_RETRY_MAX_S = 3.0

_log = logging.getLogger(__name__)

Make = Callable[[Checkpoint, float], Checkpoint]


class Tracker:
    """Carries one run's record from version to version while this process holds its lease.

    `on_lost` is called when a write was refused: another has the run, and the work must stop.
    `store_patience_s` is how long a change waits for a store that is away.
    """

    def __init__(
        self,
        record: Checkpoint,
        store: Store,
        hub: Hub,
        present: Present,
        *,
        lease_s: float,
        store_patience_s: float,
        on_lost: Callable[[], object] = lambda: None,
    ) -> None:
        self._record = record  # the last saved version, with the ticks since then on top
        self._late: dict[str, dict[str, object]] = {}  # ticks that come in during a save
        self._spent: list[tuple[str, Usage]] = []  # by stage, since the last save
        self._unsaved = asyncio.Event()
        self._saved_at = time.monotonic()
        # A claim may have waited for the store so long that its lease is half over already.
        age_s = time.time() + lease_s - record.lease.until if record.lease else 0.0
        self._leased_at = time.monotonic() - max(0.0, age_s)
        self._store = store
        self._hub = hub
        self._present = present
        self._lease_s = lease_s
        self._store_patience_s = store_patience_s
        self._lost = False
        self.on_lost = on_lost
        self._lock = asyncio.Lock()

    @property
    def record(self) -> Checkpoint:
        """The record as it is now."""
        return self._record

    @property
    def holds(self) -> bool:
        """Whether the run is still this tracker's to change."""
        return not self._lost and not self._record.deleting and not self._record.is_final

    @property
    def confirmed_at(self) -> float:
        """When the store last accepted a write of ours, by the steady clock."""
        return self._leased_at

    async def change(self, make: Make) -> Checkpoint:
        """Make the next version with `make(record, now)`, save it, then publish it.

        Raises VersionConflict when someone else wrote the run or it has ended, StoreError when the
        store stayed away; the record then stays as it was, and nobody saw the change. A change that
        has begun is brought to its end before a cancellation is let through: else this tracker
        would not know which version the store holds.
        """
        commit = asyncio.create_task(self._commit(make), name=f"save {self._record.key}")
        try:
            return await asyncio.shield(commit)
        except asyncio.CancelledError:
            await asyncio.wait([commit])
            if not commit.cancelled() and commit.exception() is not None:
                _log.warning("run.not_saved run=%s error=%s", self._record.key, commit.exception())
            raise

    async def _commit(self, make: Make) -> Checkpoint:
        async with self._lock:
            before = self._record
            if not self.holds:
                raise VersionConflict(f"{before.key} is not this worker's any more")
            self._late.clear()
            self._unsaved.clear()
            made, spent = make(before, time.time()), list(self._spent)
            if spent:
                usage = measure.with_usage(before.usage, spent)
                made = made.model_copy(update={"usage": usage})
            after = await self._save(made, before)
            del self._spent[: len(spent)]
            self._saved_at = time.monotonic()
            self._record = after
            _log.debug("run.saved run=%s version=%d", after.key, after.version)
            self._hub.publish(after.key, change_message(after, self._present))
            for stage, fields in self._late.items():
                self._apply(stage, fields)
        return after

    async def assure(self) -> None:
        """Make sure of the lease before something is begun that costs time or money.

        A process that was stopped, and its machine too, wakes up in the middle of a line: by the
        steady clock it knows that others may have the run by now.
        Raises VersionConflict when they have, StoreError when the store stayed away.
        """
        if not self.holds:
            raise VersionConflict(f"{self._record.key} is not this worker's any more")
        if time.monotonic() < self._leased_at + self._lease_s:
            return
        try:
            async with self._lock:
                await self._patiently()(self._renew, 0.0)
        except VersionConflict:
            self._lose()
            raise

    def _patiently(self) -> AsyncRetrying:
        """Calls again while the store is away, for so long."""

        def warn(state: RetryCallState) -> None:
            error = state.outcome.exception() if state.outcome else None
            _log.warning("run.store_away run=%s error=%s", self._record.key, error)

        return AsyncRetrying(
            retry=retry_if_exception(_can_pass),
            wait=wait_random_exponential(multiplier=0.2, max=_STORE_RETRY_MAX_S),
            stop=stop_after_delay(self._store_patience_s),
            before_sleep=warn,
            reraise=True,
        )

    async def _save(self, after: Checkpoint, before: Checkpoint) -> Checkpoint:
        """The record as it was saved."""
        retrying = self._patiently()
        try:
            return await retrying(self._save_once, after, before)
        except VersionConflict:
            # A save may have been done although its answer was lost; then it is ours that is there.
            if retrying.statistics["attempt_number"] > 1:
                there = await self._store.load(after.key)
                if there is not None and _is_same(there, after):
                    return there
            self._lose()
            raise

    async def _save_once(self, after: Checkpoint, before: Checkpoint) -> Checkpoint:
        """Every save of a run that goes on renews its lease, counted from before it was sent."""
        leased_at = time.monotonic()
        if after.lease is not None and not after.deleting:
            lease = Lease(owner=after.lease.owner, until=time.time() + self._lease_s)
            after = after.model_copy(update={"lease": lease})
        await self._store.save(after, before=before)
        self._leased_at = leased_at
        return after

    def _lose(self) -> None:
        if not self._lost:
            self._lost = True
            _log.warning("run.lease_lost run=%s", self._record.key)
            self.on_lost()

    def check(self, head: Head | None) -> None:
        """Take note of what the store says of the run: another's version means that it is lost.

        While a save is under way the two cannot be compared, and that save will find out itself.
        """
        if self._lock.locked() or not self.holds:
            return
        if head is None or head.version > self._record.version:
            self._lose()

    # ---- fine ticks --------------------------------------------------------------------------

    def tick(self, stage: str, *, done: int, total: int) -> None:
        """Fine progress inside a stage: published at once, saved with the next save."""
        self._note(stage, {"state": "running", "done": done, "total": total})

    def note_retry(self, stage: str, retry: Retry) -> None:
        """A call of this stage is made again after a while."""
        progress = self._record.progress.stages[stage]
        self._note(stage, {"retrying": measure.retries_with(progress, retry)})

    def note_answer(self, stage: str, scene_number: int | None) -> None:
        """A call that was made again has its answer."""
        progress = self._record.progress.stages[stage]
        self._note(stage, {"retrying": measure.retries_without(progress, scene_number)})

    def note_usage(self, stage: str, usage: Usage) -> None:
        """A call of this stage's provider was paid for: saved with the next save."""
        self._spent.append((stage, usage))
        self._unsaved.set()

    def _note(self, stage: str, fields: dict[str, object]) -> None:
        if self._lock.locked():
            self._late.setdefault(stage, {}).update(fields)
        self._apply(stage, fields)

    def _apply(self, stage: str, fields: dict[str, object]) -> None:
        if not self.holds:
            return
        self._record = measure.with_stage(self._record, stage, time.time(), **fields)
        self._hub.publish(self._record.key, progress_message(self._record))
        self._unsaved.set()

    # ---- what goes on beside the work --------------------------------------------------------

    @contextlib.asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """Save ticks and renew the lease for as long as the block lasts."""
        key = self._record.key
        beside = [
            asyncio.create_task(self._save_ticks(), name=f"ticks {key}"),
            asyncio.create_task(self._beat(), name=f"lease {key}"),
        ]
        try:
            yield
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)

    async def _save_ticks(self) -> None:
        while self.holds:
            await self._unsaved.wait()
            ticks_s = self._store.rhythm.ticks_s
            await asyncio.sleep(self._saved_at + ticks_s - time.monotonic())
            if not self._unsaved.is_set():
                continue
            try:
                await self.change(changes.change)
            except ProgressError as error:
                # A tick is no loss; a change that matters meets the same error and ends the work.
                _log.warning("run.tick_not_saved run=%s error=%s", self._record.key, error)

    async def _beat(self) -> None:
        every_s = self._lease_s / BEATS_A_LEASE
        while self.holds:
            await asyncio.sleep(max(0.0, self._leased_at + every_s - time.monotonic()))
            try:
                async with self._lock:
                    await self._renew(every_s)
            except VersionConflict:
                self._lose()
            except StoreError as error:
                _log.warning("run.not_renewed run=%s error=%s", self._record.key, error)
                await asyncio.sleep(every_s)

    async def _renew(self, every_s: float) -> None:
        leased_at = time.monotonic()
        if not self.holds or leased_at < self._leased_at + every_s:
            return
        await self._store.renew(self._record, time.time() + self._lease_s)
        self._leased_at = leased_at


def _can_pass(error: BaseException) -> bool:
    return isinstance(error, StoreError) and not isinstance(error, RecordTooLarge)


def _is_same(there: Checkpoint, after: Checkpoint) -> bool:
    """Whether a record is this one, but for when its lease ends."""
    if there.owner != after.owner:
        return False
    return there.model_copy(update={"lease": None}) == after.model_copy(update={"lease": None})
