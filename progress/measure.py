"""How far a run is: what its stages' progress makes of the whole, and what is tried again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from progress.checkpoint import (
    STAGES,
    STAGES_OF,
    Checkpoint,
    Progress,
    Retry,
    StageProgress,
    Usage,
)

# How much of a run's time each stage takes, as measured on the local providers.
WEIGHTS = {"vision": 4.0, "story": 1.0, "images": 12.0, "voice": 8.0, "video": 75.0}

# Before this share is done, a guess at the rest is noise: a drawing and a story that are there
# already are found in no time, and say nothing of what is to be painted and filmed.
ETA_FROM_FRACTION = 0.15


def with_stage(record: Checkpoint, stage: str, now: float, **fields: object) -> Checkpoint:
    """The same version with one stage's progress changed, and all that follows from it."""
    stages = dict(record.progress.stages)
    stages[stage] = stages[stage].model_copy(update=fields)
    asked = STAGES_OF[record.kind]
    reached = sum(WEIGHTS[name] * stages[name].fraction for name in asked)
    fraction = max(record.progress.fraction, reached / sum(WEIGHTS[name] for name in asked))
    progress = Progress(
        fraction=round(fraction, 4), eta_s=_eta(record, fraction, now), stages=stages
    )
    return record.model_copy(
        update={"progress": progress, "current_stage": _current(record, stages)}
    )


def with_usage(usage: Mapping[str, Usage], spent: Iterable[tuple[str, Usage]]) -> dict[str, Usage]:
    """What each stage has cost, with some more on top."""
    summed = dict(usage)
    for stage, more in spent:
        before = summed.get(stage, Usage()).model_dump()
        summed[stage] = Usage(**{n: count + before[n] for n, count in more.model_dump().items()})
    return summed


def retries_with(progress: StageProgress, retry: Retry) -> tuple[Retry, ...]:
    """The retries of a stage with this one in the place of its scene's last."""
    return (*retries_without(progress, retry.scene_number), retry)


def retries_without(progress: StageProgress, scene_number: int | None) -> tuple[Retry, ...]:
    """The retries of a stage but for one scene's."""
    return tuple(one for one in progress.retrying if one.scene_number != scene_number)


def _current(record: Checkpoint, stages: dict[str, StageProgress]) -> str:
    """The earliest stage not finished; within one request it never goes backwards."""
    asked = STAGES_OF[record.kind]
    for name in asked:
        if stages[name].state != "done" and STAGES.index(name) >= STAGES.index(_base(record)):
            return name
    return record.current_stage


def _base(record: Checkpoint) -> str:
    return record.current_stage.removesuffix("_complete")


def _eta(record: Checkpoint, fraction: float, now: float) -> float | None:
    started = record.inputs.started_at
    if started is None or fraction < ETA_FROM_FRACTION:
        return None
    return round(max(0.0, now - started) * (1 - fraction) / fraction, 1)
