"""How a stage's begin, progress, end and failure reach the run's record."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any

from progress import changes, measure
from progress.checkpoint import Checkpoint, Retry
from progress.checkpoint import Usage as Spent
from progress.errors import ProgressError
from progress.tracker import Tracker
from stages.artifacts.base import ArtifactError, StorageFull
from stages.errors import StageError
from stages.retries import NextTry, OnRetry
from stages.usage import OnUsage, Usage

_log = logging.getLogger(__name__)

# The stage that a step belongs to, by the part of its name before the slash.
_STAGES = {"clip": "video", "film": "video", "book": "video"}


class StageFailure(Exception):
    """A stage could not end: which, at which scene, a stable code, and a plain reason."""

    def __init__(self, stage: str, code: str, detail: str, scene: int | None = None) -> None:
        super().__init__(f"{stage}: {code}: {detail}")
        self.stage = stage
        self.code = code
        self.detail = detail if scene is None else f"{scene_name(scene).capitalize()}: {detail}"
        self.scene = scene


class StageReport:
    """One stage of one run, as its record shows it."""

    def __init__(self, tracker: Tracker, stage: str, total: int) -> None:
        self._tracker = tracker
        self._stage = stage
        self._done = 0
        self._total = total

    async def begin(self) -> None:
        """The stage runs."""
        await self._change(state="running", done=0, total=self._total)

    async def one_more(self, **results: Any) -> None:
        """One more part is done, the last one ends the stage; `results` are the record's fields."""
        self._done += 1
        state = "done" if self._done == self._total else "running"
        await self._change(results, state=state, done=self._done)

    async def done(self, **results: Any) -> None:
        """All of it is done."""
        await self._change(results, state="done", done=self._total, total=self._total)

    def tick(self, done: int, total: int) -> None:
        """Fine progress between two versions."""
        self._done, self._total = done, total
        self._tracker.tick(self._stage, done=done, total=total)

    async def _change(self, results: dict[str, Any] | None = None, **fields: object) -> None:
        def make(record: Checkpoint, now: float) -> Checkpoint:
            told = changes.change(record, now, **(results or {}))
            return measure.with_stage(told, self._stage, now, **fields)

        await self._tracker.change(make)


@contextlib.asynccontextmanager
async def in_stage(tracker: Tracker, stage: str, total: int) -> AsyncIterator[StageReport]:
    """Run the block as this stage: begin it, and give its failure the stage's name."""
    report = StageReport(tracker, stage, total)
    await report.begin()
    with naming_failures(stage):
        yield report


@contextlib.contextmanager
def naming_failures(stage: str, scene: int | None = None) -> Iterator[None]:
    """Turn what fails in the block into a StageFailure, but for what the stores raise."""
    try:
        yield
    except StageError as error:
        raise StageFailure(stage, error.code, error.detail, scene) from error
    except StorageFull as error:
        raise StageFailure(stage, "storage_full", _FULL, scene) from error
    except ArtifactError as error:
        _log.exception("stage.storage_failed stage=%s", stage)
        raise StageFailure(stage, "storage_failed", _NOT_KEPT, scene) from error
    except (ProgressError, StageFailure):
        raise
    except Exception as error:
        # Whatever a provider of somebody's own raises must still name the stage it broke.
        _log.exception("stage.broke stage=%s", stage)
        detail = f"The {stage} stage failed unexpectedly ({error!r:.200})."
        raise StageFailure(stage, "internal_error", detail, scene) from error


_FULL = "The disk is full. What is made so far is kept: make some room, then resume."
_NOT_KEPT = "A file could not be kept or read. What is made so far is kept: please resume."


def retry_reporter(tracker: Tracker) -> OnRetry:
    """Show in the run's progress which calls are made again, until they have an answer."""

    def report(step: str, retry: NextTry | None) -> None:
        name, _, number = step.partition("/")
        stage = _STAGES.get(name, name)
        scene = int(number) if number else None
        if retry is None:
            tracker.note_answer(stage, scene)
        else:
            tracker.note_retry(stage, _told(scene, retry))

    return report


def usage_reporter(tracker: Tracker, count: OnUsage) -> OnUsage:
    """Keep in the run's record what providers were paid for, and count it."""

    def report(step: str, provider: str, usage: Usage) -> None:
        name = step.partition("/")[0]
        stage = _STAGES.get(name, name)
        tracker.note_usage(stage, Spent(**usage.model_dump()))
        count(stage, provider, usage)

    return report


def _told(scene: int | None, retry: NextTry) -> Retry:
    who = "" if scene is None else f"{scene_name(scene)}: "
    seconds = max(1, round(retry.wait_s))
    return Retry(
        scene_number=scene,
        attempt=retry.attempt,
        of=retry.of,
        wait_s=round(retry.wait_s, 1),
        message=f"{who}trying again in {seconds} s ({retry.attempt} of {retry.of})",
    )


def scene_name(number: int) -> str:
    """What a person calls a scene by its number: 0 is the cover."""
    return f"scene {number}" if number else "cover"
