"""The live tasks of this process: takes runs up, one lease each, and carries them to an end.

The registry keeps the only reference to each task, so none is collected before it ends, and it
cancels and awaits all of them when the service goes down.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from progress import changes
from progress.checkpoint import Checkpoint, Head, RunKey
from progress.errors import ProgressError, StoreError, VersionConflict
from progress.hub import Hub
from progress.messages import Present
from progress.stores.base import Store
from progress.tracker import Make, Tracker
from server.pipeline import carry
from server.queue.base import Queue, QueueAway
from server.stage_report import StageFailure
from server.studio import Studio

_log = logging.getLogger(__name__)

# A store that fails gets this long to come back before runs are looked for again.
STORE_PAUSE_S = 2.0

# Handing a lease back is a courtesy: a store that is away must not hold up the going down.
HAND_BACK_S = 3.0

OnEnd = Callable[[Checkpoint], None]


@dataclass(frozen=True)
class WorkRules:
    """How this process works on runs; each is a setting, with its reason there."""

    max_active: int
    max_attempts: int
    lease_s: float
    store_patience_s: float
    drain_s: float


@dataclass
class _Live:
    """A run in work here."""

    tracker: Tracker
    task: asyncio.Task[None]


class Registry:
    """Works on as many runs at once as it may, the longest in line first."""

    def __init__(
        self,
        studio: Studio,
        store: Store,
        hub: Hub,
        present: Present,
        queue: Queue,
        rules: WorkRules,
        *,
        on_end: OnEnd = lambda record: None,
    ) -> None:
        self._studio = studio
        self._store = store
        self._hub = hub
        self._present = present
        self._rules = rules
        self._on_end = on_end
        self._queue = queue
        self._loops: list[asyncio.Task[None]] = []
        self._live: dict[RunKey, _Live] = {}
        self.is_draining = False
        self.on_stopped: Callable[[], object] = lambda: None  # after each run that was in work

    @property
    def working_on(self) -> Collection[RunKey]:
        """The runs in work here."""
        return self._live.keys()

    def free_places(self, claimed: int) -> int:
        """How many more runs are taken up at once, when so many were claimed for this process.

        A run that was claimed just now is not in work yet.
        """
        return max(0, len(self._loops) - max(claimed, len(self._live)))

    def unheard(self, for_s: float) -> list[RunKey]:
        """The runs in work here whose lease the store has not confirmed for so long."""
        since = time.monotonic() - for_s
        return [key for key, live in self._live.items() if live.tracker.confirmed_at < since]

    def check(self, key: RunKey, head: Head | None) -> None:
        """What the store says of a run in work here; None: it is gone."""
        live = self._live.get(key)
        if live is not None:
            live.tracker.check(head)

    # ---- going up and down -------------------------------------------------------------------

    def start(self) -> None:
        """Begin to look for work: what an earlier process left, and what comes."""
        self._loops = [
            asyncio.create_task(self._work(), name=f"runs {number}")
            for number in range(self._rules.max_active)
        ]

    async def drain(self) -> None:
        """Begin nothing new, let the steps under way end (for DRAIN_S at most), and let go."""
        self.is_draining = True
        self._queue.close()
        self._studio.gate.close()
        ended = await self._studio.gate.wait_idle(self._rules.drain_s)
        _log.info("registry.drained in_time=%s runs=%d", ended, len(self._live))
        await self.stop()

    async def stop(self) -> None:
        """Cancel the work and wait for it; what is unfinished waits in the store for a worker."""
        self.is_draining = True
        loops, self._loops = self._loops, []
        for loop in loops:
            loop.cancel()
        await asyncio.gather(*loops, return_exceptions=True)

    # ---- carrying runs -----------------------------------------------------------------------

    async def _work(self) -> None:
        while True:
            try:
                live = self._begin(await self._queue.next(self.working_on))
            except QueueAway as error:
                # Owners renew their leases all the same: nobody needs time to do so.
                _log.warning("registry.queue_away error=%s", error)
                await asyncio.sleep(STORE_PAUSE_S)
                continue
            except StoreError as error:
                _log.warning("registry.store_away error=%s", error)
                self._queue.store_was_away()
                await asyncio.sleep(STORE_PAUSE_S)
                continue
            except Exception:  # noqa: BLE001
                # The edge: nothing may end the loop that all runs need.
                _log.exception("registry.cannot_look")
                await asyncio.sleep(STORE_PAUSE_S)
                continue
            await self._see_through(live)

    def _begin(self, record: Checkpoint) -> _Live:
        tracker = Tracker(
            record,
            self._store,
            self._hub,
            self._present,
            lease_s=self._rules.lease_s,
            store_patience_s=self._rules.store_patience_s,
        )
        task = asyncio.create_task(self._run(tracker), name=f"run {record.key}")
        tracker.on_lost = task.cancel
        live = self._live[record.key] = _Live(tracker, task)
        return live

    async def _see_through(self, live: _Live) -> None:
        """Wait for a run's task; when this process goes down, end it first."""
        try:
            await self._tell_the_others()
            await asyncio.wait([live.task])
        except asyncio.CancelledError:
            live.task.cancel()
            await asyncio.wait([live.task])
            raise
        finally:
            del self._live[live.tracker.record.key]
            self.on_stopped()
            if not live.task.cancelled() and (error := live.task.exception()):
                _log.error("run.broke run=%s", live.tracker.record.key, exc_info=error)
            await self._tell_the_queue(live.tracker.record)

    async def _tell_the_others(self) -> None:
        try:
            await self._queue.moved_up()
        except StoreError as error:
            _log.warning("queue.not_renumbered error=%s", error)

    async def _tell_the_queue(self, record: Checkpoint) -> None:
        try:
            async with asyncio.timeout(HAND_BACK_S):
                await self._queue.ended(record)
        except (StoreError, TimeoutError) as error:
            # The hint comes again, and is then found to be an old one.
            _log.warning("queue.not_told run=%s error=%r", record.key, error)

    async def _run(self, tracker: Tracker) -> None:
        """One run, to an end of some kind; nothing that it does ends the loop that others need."""
        try:
            async with tracker.at_work():
                await self._carry(tracker)
        except asyncio.CancelledError:
            await self._hand_back(tracker)
            raise
        except VersionConflict as conflict:
            # Lost to another worker, or ended by a request while a step was just being reported.
            _log.info("run.no_longer_ours run=%s: %s", tracker.record.key, conflict)
        except StoreError as error:
            # The record says `processing`, and its lease runs out: a sweep goes on with it.
            _log.warning("run.left run=%s error=%s", tracker.record.key, error)
            self._queue.store_was_away()
        else:
            self._on_end(tracker.record)

    async def _carry(self, tracker: Tracker) -> None:
        record = tracker.record
        started = time.monotonic()
        try:
            if record.attempt > self._rules.max_attempts:
                raise StageFailure(_stage(record), "gave_up", _GAVE_UP)
            await carry(self._studio, tracker)
        except StageFailure as failure:
            await self._fail(tracker, failure)
        except ProgressError:
            raise
        except Exception as error:  # noqa: BLE001
            # Whatever breaks, the run must end, and say where.
            _log.exception("run.broke run=%s", record.key)
            detail = f"Unexpected: {error!r:.200}"
            await self._fail(
                tracker, StageFailure(_stage(tracker.record), "internal_error", detail)
            )
        else:
            _log.info("run.complete run=%s seconds=%.1f", record.key, time.monotonic() - started)

    async def _fail(self, tracker: Tracker, failure: StageFailure) -> None:
        make = partial(
            changes.fail,
            stage=failure.stage,
            code=failure.code,
            detail=failure.detail,
            scene=failure.scene,
        )
        await tracker.change(make)
        _log.warning(
            "run.error run=%s stage=%s code=%s", tracker.record.key, failure.stage, failure.code
        )

    async def _hand_back(self, tracker: Tracker) -> None:
        """Let another process have the run at once, if it is still ours to give."""
        if not tracker.holds:
            return
        try:
            async with asyncio.timeout(HAND_BACK_S):
                await tracker.change(changes.hand_back)
        except (ProgressError, TimeoutError) as error:
            _log.warning("run.not_handed_back run=%s error=%r", tracker.record.key, error)
        else:
            _log.info("run.handed_back run=%s", tracker.record.key)

    async def end(self, key: RunKey, make: Make) -> Checkpoint | None:
        """Make the last change of a run in work here, then stop its work, renderers included.

        None when it is not in work here. Raises VersionConflict when it has just ended or gone.
        """
        live = self._live.get(key)
        if live is None:
            return None
        record = await live.tracker.change(make)
        live.task.cancel()
        await asyncio.wait([live.task])
        self._on_end(record)
        return record


_GAVE_UP = (
    "The work on this story was cut off again and again, so we stopped. You can resume it; if it "
    "happens once more, please try another drawing."
)


def _stage(record: Checkpoint) -> str:
    return record.current_stage.removesuffix("_complete")
