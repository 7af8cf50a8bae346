"""How a stage's begin, progress, end and failure reach the run's record."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any

from progress import checkpoint
from progress.checkpoint import Checkpoint
from progress.errors import ProgressError
from progress.tracker import Tracker
from stages.artifacts.base import ArtifactError
from stages.errors import StageError

_log = logging.getLogger(__name__)


class StageFailure(Exception):
    """A stage could not end: which, a stable code, and a plain reason."""

    def __init__(self, stage: str, code: str, detail: str) -> None:
        super().__init__(f"{stage}: {code}: {detail}")
        self.stage = stage
        self.code = code
        self.detail = detail


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
            told = checkpoint.change(record, now, **(results or {}))
            return checkpoint.with_stage(told, self._stage, now, **fields)

        await self._tracker.change(make)


@contextlib.asynccontextmanager
async def in_stage(tracker: Tracker, stage: str, total: int) -> AsyncIterator[StageReport]:
    """Run the block as this stage: begin it, and give its failure the stage's name."""
    report = StageReport(tracker, stage, total)
    await report.begin()
    with naming_failures(stage):
        yield report


@contextlib.contextmanager
def naming_failures(stage: str) -> Iterator[None]:
    """Turn what fails in the block into a StageFailure, but for what the stores raise."""
    try:
        yield
    except StageError as error:
        raise StageFailure(stage, error.code, error.detail) from error
    except ArtifactError as error:
        raise StageFailure(
            stage, "storage_failed", "A file could not be kept or read. Please try again."
        ) from error
    except (ProgressError, StageFailure):
        raise
    except Exception as error:
        # Whatever a provider of somebody's own raises must still name the stage it broke.
        _log.exception("stage.broke stage=%s", stage)
        raise StageFailure(
            stage, "internal_error", f"The {stage} stage failed unexpectedly ({error!r:.200})."
        ) from error
