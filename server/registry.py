"""The live tasks of this process: takes requests in, lets runs wait, and carries them to an end.

The registry keeps the only reference to each task, so none is collected before it ends, and it
cancels and awaits all of them when the service goes down.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from progress import checkpoint
from progress.checkpoint import Checkpoint, Request, RunKey
from progress.errors import ProgressError, RunBusy, StoreError, VersionConflict
from progress.hub import Hub
from progress.messages import Present, checkpoint_message
from progress.stores.base import Store
from progress.tracker import Tracker
from server.errors import NeedsDrawing, QueueFull
from server.pipeline import carry
from server.queue.local import LocalQueue
from server.stage_report import StageFailure
from server.studio import Studio

_log = logging.getLogger(__name__)

# Contenders for one run each get to read again so often; that many losses mean a storm.
MAX_RACES = 10

# Attempts that died without an error of their own, after which a run is given up.
MAX_ATTEMPTS = 3

# A store that fails gets this long to come back before the run is taken up again.
STORE_PAUSE_S = 5.0

OnEnd = Callable[[Checkpoint], None]


class Registry:
    """Accepts requests and works on as many runs at once as it may."""

    def __init__(
        self,
        studio: Studio,
        store: Store,
        hub: Hub,
        present: Present,
        *,
        max_active: int,
        max_waiting: int,
        on_end: OnEnd = lambda record: None,
    ) -> None:
        self._studio = studio
        self._store = store
        self._hub = hub
        self._present = present
        self._max_active = max_active
        self._max_waiting = max_waiting
        self._on_end = on_end
        self._queue = LocalQueue()
        self._workers: list[asyncio.Task[None]] = []
        self.active: set[RunKey] = set()

    @property
    def waiting(self) -> int:
        """How many runs are in line."""
        return len(self._queue.waiting)

    async def start(self) -> None:
        """Take up what an earlier process left unfinished, then begin to work."""
        for key in await self._store.unfinished():
            _log.info("run.found_unfinished run=%s", key)
            self._queue.put(key)
        self._workers = [
            asyncio.create_task(self._work(), name=f"runs {number}")
            for number in range(self._max_active)
        ]

    async def stop(self) -> None:
        """Cancel the work and wait for it; what is unfinished stays so in the store."""
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)

    async def submit(self, request: Request, upload: bytes | None) -> Checkpoint:
        """Begin a request, or join the same one that is already in work.

        Raises RunBusy, NeedsDrawing, QueueFull, and what the stores raise.
        """
        for _ in range(MAX_RACES):
            before = await self._store.load(request.key)
            if before is not None and not before.is_final:
                if before.inputs.request_digest == request.digest:
                    return before
                raise RunBusy(str(request.key))
            _check_drawing(before, request)
            position = self._next_position()
            if upload is not None and request.drawing_key is not None:
                await self._studio.artifacts.put(request.drawing_key, upload)
            record = checkpoint.begin(before, request, time.time())
            record = record.model_copy(update={"queue_position": position})
            try:
                await self._store.save(record, expected_version=before.version if before else 0)
            except VersionConflict:
                continue
            self._hub.publish(record.key, checkpoint_message(record, self._present))
            self._queue.put(record.key)
            _log.info("run.accepted run=%s kind=%s", record.key, record.kind)
            return record
        raise RunBusy(str(request.key))

    def _next_position(self) -> int | None:
        if self.waiting + len(self.active) < self._max_active:
            return None
        if self.waiting >= self._max_waiting:
            raise QueueFull
        return self.waiting + 1

    async def _work(self) -> None:
        while True:
            key = await self._queue.get()
            self.active.add(key)
            try:
                await self._renumber()
                await self._run(key)
            except StoreError as error:
                _log.warning("run.store_away run=%s error=%s", key, error)
                await asyncio.sleep(STORE_PAUSE_S)
                self._queue.put(key)
            except Exception:  # noqa: BLE001
                # The edge: nothing that a run does may end the loop that the others need.
                _log.exception("run.lost_its_worker run=%s", key)
            finally:
                self.active.discard(key)

    async def _run(self, key: RunKey) -> None:
        tracker = await self._take_up(key)
        if tracker is None:
            return
        try:
            if tracker.record.attempt > MAX_ATTEMPTS:
                stage = _stage(tracker.record)
                await self._fail(tracker, StageFailure(stage, "gave_up", _GAVE_UP))
            else:
                await self._carry(tracker)
        except VersionConflict:
            _log.warning("run.taken_over run=%s: another writer has it", key)
            return
        self._on_end(tracker.record)

    async def _take_up(self, key: RunKey) -> Tracker | None:
        """Begin an attempt. A change of the run's place in line may come between: read again."""
        for _ in range(MAX_RACES):
            record = await self._store.load(key)
            if record is None or record.is_final:
                return None
            tracker = Tracker(record, self._store, self._hub, self._present)
            try:
                await tracker.change(checkpoint.start)
            except VersionConflict:
                continue
            return tracker
        raise RunBusy(str(key))

    async def _carry(self, tracker: Tracker) -> None:
        key = tracker.record.key
        started = time.monotonic()
        _log.info("run.started run=%s attempt=%d", key, tracker.record.attempt)
        try:
            async with tracker.saving_ticks():
                await carry(self._studio, tracker)
        except asyncio.CancelledError:
            await tracker.change(checkpoint.hand_back)
            _log.info("run.handed_back run=%s", key)
            raise
        except StageFailure as failure:
            await self._fail(tracker, failure)
        except ProgressError:
            raise
        except Exception as error:  # noqa: BLE001
            # Whatever breaks, the run must end, and say where.
            _log.exception("run.broke run=%s", key)
            stage = _stage(tracker.record)
            await self._fail(
                tracker, StageFailure(stage, "internal_error", f"Unexpected: {error!r:.200}")
            )
        else:
            _log.info("run.complete run=%s seconds=%.1f", key, time.monotonic() - started)

    async def _fail(self, tracker: Tracker, failure: StageFailure) -> None:
        def make(record: Checkpoint, now: float) -> Checkpoint:
            return checkpoint.fail(
                record, now, stage=failure.stage, code=failure.code, detail=failure.detail
            )

        await tracker.change(make)
        _log.warning(
            "run.error run=%s stage=%s code=%s", tracker.record.key, failure.stage, failure.code
        )

    async def _renumber(self) -> None:
        """Tell those still in line that they moved up."""
        for place, key in enumerate(self._queue.waiting, start=1):
            record = await self._store.load(key)
            if record is None or record.is_final or record.queue_position == place:
                continue
            tracker = Tracker(record, self._store, self._hub, self._present)
            try:
                await tracker.change(_at_place(place))
            except (VersionConflict, StoreError) as error:
                _log.warning("run.place_not_saved run=%s error=%s", key, error)


_GAVE_UP = "The work on this story was cut off three times. Please try another drawing."


def _stage(record: Checkpoint) -> str:
    return record.current_stage.removesuffix("_complete")


def _at_place(place: int) -> Callable[[Checkpoint, float], Checkpoint]:
    def make(record: Checkpoint, now: float) -> Checkpoint:
        return checkpoint.change(record, now, queue_position=place)

    return make


def _check_drawing(before: Checkpoint | None, request: Request) -> None:
    drawing = request.drawing_key or (before and before.inputs.drawing_key)
    told = request.corrections or (before and before.drawing_analysis)
    if not drawing and not (request.kind == "story" and told):
        raise NeedsDrawing
