"""What requests may do to runs: begin one, go on with it, stop it, edit a scene, forget it.

Each is one conditional write; who loses a race reads again and decides anew.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from progress import changes
from progress.checkpoint import Answered, Checkpoint, Request, RunKey
from progress.errors import RecordUnreadable, RunBusy, RunNotFound, VersionConflict
from progress.hub import Hub
from progress.messages import Present, change_message
from progress.stores.base import Store
from server.errors import (
    AlreadyComplete,
    BeingDeleted,
    GoingDown,
    KeyReused,
    NeedsDrawing,
    NoSuchScene,
)
from server.queue.base import Queue, QueueAway
from server.queue.claims import Claims
from server.sweeper import Sweeper
from server.workplace import Workplace
from stages.artifacts.base import Artifacts

_log = logging.getLogger(__name__)

# Contenders for one run each get to read again so often; that many losses mean a storm.
MAX_RACES = 20

# Far more than any language has of shapes, openings and endings together.
_STORIES = 100_000

# A worker elsewhere notices a deletion within a second and takes the run away itself.
ELSEWHERE_S = 3.0
_LOOK_AGAIN_S = 0.1


@dataclass(frozen=True)
class Submitted:
    """Where a request stands; `replayed`: it was answered before, by its Idempotency-Key."""

    record: Checkpoint
    replayed: bool = False


class Runs:
    """Changes runs on behalf of requests."""

    def __init__(
        self,
        store: Store,
        artifacts: Artifacts,
        workplace: Workplace,
        queue: Queue,
        claims: Claims,
        sweeper: Sweeper,
        hub: Hub,
        present: Present,
        *,
        max_waiting: int,
    ) -> None:
        self._store = store
        self._artifacts = artifacts
        self._workplace = workplace
        self._queue = queue
        self._claims = claims
        self._sweeper = sweeper
        self._hub = hub
        self._present = present
        self._max_waiting = max_waiting
        # From anywhere, or each start of a service would tell the same stories again.
        self._stories = itertools.count(secrets.randbelow(_STORIES))
        self._numbering = asyncio.Lock()

    async def submit(self, request: Request, upload: bytes | None) -> Submitted:
        """Begin a request, or join the same one that is already in work.

        Raises ClientError, RunBusy, and what the stores raise.
        """
        for _ in range(MAX_RACES):
            before = await self._load(request.key)
            if before is not None and _is_answered(before, request.answered):
                return Submitted(before, replayed=True)
            if before is not None and not before.is_final:
                if before.inputs.request_digest == request.digest:
                    return Submitted(before)
                raise RunBusy(str(request.key))
            _check_drawing(before, request)
            position = await self._next_position()
            if upload is not None and request.drawing_key is not None:
                await self._artifacts.put(request.drawing_key, upload)
            # One after another, or runs that come at once would all tell the same story.
            async with self._numbering:
                told = 0 if before is not None else await self._told(request.user_id)
                record = changes.begin(before, request, time.time(), told=told)
                accepted = await self._is_accepted(record, before, position)
            if accepted:
                return Submitted(record.model_copy(update={"queue_position": position}))
            if request.drawing_key is not None:
                await self._artifacts.delete(request.drawing_key)
        raise RunBusy(str(request.key))

    async def resume(self, key: RunKey, as_request: Callable[[Checkpoint], Request]) -> Submitted:
        """Go on after an error or a cancellation, or join what goes on already.

        Raises RunNotFound, ClientError, RunBusy, and what the stores raise.
        """
        for _ in range(MAX_RACES):
            before = await self._there(key)
            request = as_request(before)
            if _is_answered(before, request.answered):
                return Submitted(before, replayed=True)
            if not before.is_final:
                if not request.wishes or before.inputs.request_digest == request.digest:
                    return Submitted(before)
                raise RunBusy(str(key))
            if before.status == "complete":
                if request.wishes:
                    raise AlreadyComplete
                return Submitted(before)
            position = await self._next_position()
            record = changes.resume(before, request, time.time())
            if await self._is_accepted(record, before, position):
                return Submitted(record.model_copy(update={"queue_position": position}))
        raise RunBusy(str(key))

    async def cancel(self, key: RunKey, told: Answered | None = None) -> Checkpoint:
        """Stop a run; one that has ended stays as it is, and so does one that goes on since.

        Raises RunNotFound, RunBusy, KeyReused.
        """
        cancel = partial(changes.cancel, told=told)
        for _ in range(MAX_RACES):
            record = await self._there(key)
            if record.is_final or _is_answered(record, told):
                return record
            try:
                ended = await self._workplace.end(key, cancel)
                if ended is None:
                    ended = cancel(record, time.time())
                    await self._save(ended, record)
            except VersionConflict:
                continue
            _log.info("run.cancelled run=%s", key)
            return ended
        raise RunBusy(str(key))

    async def delete(self, key: RunKey) -> bool:
        """Forget a run, also while it is in work. Whether it is gone already, or will be soon.

        Raises RunNotFound, RunBusy.
        """
        await self._mark_deleting(key)
        return await self._is_gone(key)

    async def _mark_deleting(self, key: RunKey) -> None:
        for _ in range(MAX_RACES):
            record = await self._there(key)
            # A worker elsewhere keeps its lease: once it has stopped, it takes the run away.
            lease = record.lease or self._claims.lease()
            mark = partial(changes.mark_deleting, lease=lease)
            try:
                if await self._workplace.end(key, mark) is None:
                    await self._save(mark(record, time.time()), record)
            except VersionConflict:
                continue
            return
        raise RunBusy(str(key))

    async def _is_gone(self, key: RunKey) -> bool:
        if await self._sweeper.may_finish(key):
            await self._sweeper.finish(key)
        until = time.monotonic() + ELSEWHERE_S
        while (record := await self._store.load(key)) is not None and record.deleting:
            if time.monotonic() > until:
                return False
            await asyncio.sleep(_LOOK_AGAIN_S)
        return True

    async def edit_scene(self, key: RunKey, number: int, fields: dict[str, Any]) -> Checkpoint:
        """Tell one scene otherwise. Raises RunNotFound, RunBusy, NoSuchScene."""
        for _ in range(MAX_RACES):
            record = await self._there(key)
            if not record.is_final:
                raise RunBusy(str(key))
            scenes = record.story_script["scenes"] if record.story_script else []
            if number not in [scene["number"] for scene in scenes]:
                raise NoSuchScene(number, len(scenes))
            edited = changes.edit_scene(record, time.time(), number, fields)
            try:
                await self._save(edited, record)
            except VersionConflict:
                continue
            await self._artifacts.renew(str(key))  # the run is kept longer now, so are its files
            return edited
        raise RunBusy(str(key))

    async def _load(self, key: RunKey) -> Checkpoint | None:
        record = await self._store.load(key)
        if record is not None and record.deleting:
            raise BeingDeleted
        return record

    async def _there(self, key: RunKey) -> Checkpoint:
        record = await self._store.load(key)
        if record is None or record.deleting:
            raise RunNotFound(str(key))
        return record

    async def _save(self, record: Checkpoint, before: Checkpoint | None) -> None:
        await self._store.save(record, before=before)
        self._hub.publish(record.key, change_message(record, self._present))

    async def _is_accepted(
        self, record: Checkpoint, before: Checkpoint | None, position: int | None
    ) -> bool:
        try:
            await self._save(record.model_copy(update={"queue_position": position}), before)
        except VersionConflict:
            return False
        _log.info("run.accepted run=%s kind=%s", record.key, record.kind)
        try:
            await self._queue.put(record.key)
        except QueueAway as error:
            # It is accepted all the same: a sweep hands it to a worker, a little later.
            _log.warning("run.not_queued run=%s error=%s", record.key, error)
        return True

    async def _told(self, user_id: str) -> int:
        """The number of a new run's story: a user's follow each other, and so do new users'."""
        try:
            latest = (await self._store.list_runs(user_id, limit=1)).rows
        except RecordUnreadable as error:
            # One damaged record must not keep its user from beginning new runs.
            _log.error("run.unreadable user=%s error=%s", user_id, error)
            latest = []
        if latest:
            return latest[0].inputs.told + latest[0].inputs.take + 1
        return next(self._stories)

    async def _next_position(self) -> int | None:
        """The place of a run that comes now; None when it is taken up at once, or not known."""
        if self._workplace.is_draining:
            raise GoingDown
        return await self._queue.place(self._workplace.free_places, self._max_waiting)


def _is_answered(before: Checkpoint, asked: Answered | None) -> bool:
    """Whether the run has answered this very request before. Raises KeyReused for another one."""
    for told in before.inputs.answered:
        if asked is not None and told.key == asked.key:
            if told.request != asked.request:
                raise KeyReused
            return True
    return False


def _check_drawing(before: Checkpoint | None, request: Request) -> None:
    drawing = request.drawing_key or (before and before.inputs.drawing_key)
    told = request.corrections or (before and before.drawing_analysis)
    if not drawing and not (request.kind == "story" and told):
        raise NeedsDrawing
