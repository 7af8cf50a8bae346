"""The legal changes of a run's record, as pure functions: each makes the next version.

Who may make which, and from which state, is drawn in ARCHITECTURE.md.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from progress.checkpoint import (
    STAGES,
    STAGES_OF,
    Answered,
    Checkpoint,
    Inputs,
    Kind,
    Lease,
    Request,
    StageProgress,
)

# A client repeats a request within minutes, and makes a handful of one run in that time.
MAX_ANSWERED = 20


# ---- what a request begins -----------------------------------------------------------------------


def begin(before: Checkpoint | None, request: Request, now: float, *, told: int = 0) -> Checkpoint:
    """The first record of a request: processing, its stages waiting, old results of them gone.

    `story/generate` asks for another story than the one there, hence the next take. `told` is how
    many stories were told before a new run.
    """
    fresh = before is None or (
        request.drawing_digest is not None
        and request.drawing_digest != before.inputs.drawing_digest
    )
    base = Inputs() if before is None else before.inputs
    again = request.kind == "story" and before is not None and before.story_script is not None
    told_anew = fresh or request.kind == "story" or request.story_script is not None
    inputs = Inputs(
        request_digest=request.digest,
        answered=_with(base.answered, request.answered),
        drawing_key=request.drawing_key or base.drawing_key,
        drawing_digest=request.drawing_digest or base.drawing_digest,
        corrections=_corrections(base, request, fresh),
        take=base.take + 1 if again else base.take,
        told=base.told if before else told,
        story_digest=None if told_anew else base.story_digest,
        queued_at=now,
        keep_s=request.keep_s,
    )
    kept = {} if fresh or before is None else _kept_results(before, request.kind)
    if request.story_script is not None:
        kept["story_script"] = request.story_script
    return _first(before, request, inputs, kept, now)


def resume(before: Checkpoint, request: Request, now: float) -> Checkpoint:
    """Go on after an error or a cancellation; a story that is there stays, whatever is wished."""
    base = before.inputs
    inputs = base.model_copy(
        update={
            "request_digest": request.digest,
            "answered": _with(base.answered, request.answered),
            "story_digest": None if before.story_script else base.story_digest,
            "queued_at": now,
            "started_at": None,
            "keep_s": request.keep_s,
        }
    )
    kept = _kept_results(before, before.kind)
    kept["story_script"] = before.story_script
    return _first(before, request, inputs, kept, now)


def _first(
    before: Checkpoint | None,
    request: Request,
    inputs: Inputs,
    kept: dict[str, Any],
    now: float,
) -> Checkpoint:
    now = _no_earlier(before, now)
    stamp = _stamp(now)
    return Checkpoint(
        user_id=request.user_id,
        run_id=request.run_id,
        status="processing",
        current_stage=STAGES[0] if kept.get("drawing_analysis") is None else _next(request.kind),
        updated_at=stamp,
        ttl=int(now) + request.keep_s,
        version=before.version + 1 if before else 1,
        kind=request.kind,
        wishes={**(before.wishes if before else {}), **request.wishes},
        usage=before.usage if before else {},
        created_at=before.created_at if before else stamp,
        inputs=inputs,
        **kept,
    )


def _with(answered: tuple[Answered, ...], told: Answered | None) -> tuple[Answered, ...]:
    return (*answered, told)[-MAX_ANSWERED:] if told else answered


def _corrections(base: Inputs, request: Request, fresh: bool) -> dict[str, Any]:
    if request.corrections is not None:
        return request.corrections
    return {} if fresh else base.corrections


def _kept_results(before: Checkpoint, kind: Kind) -> dict[str, Any]:
    """What stays in sight while a request runs: all that it will not make or confirm anew."""
    names = {
        "vision": ("story_script", "images", "audio", "video"),
        "story": ("drawing_analysis",),
        "pipeline": ("drawing_analysis", "story_script"),
    }[kind]
    return {name: getattr(before, name) for name in names}


def _next(kind: Kind) -> str:
    return {"vision": "vision", "story": "story", "pipeline": "story"}[kind]


# ---- what a worker does --------------------------------------------------------------------------


def change(record: Checkpoint, now: float, **fields: Any) -> Checkpoint:
    """The next version of a record, with these fields changed.

    A clock that was set back does not take the record back with it.
    """
    now = _no_earlier(record, now)
    fields = {"updated_at": _stamp(now), "ttl": int(now) + record.inputs.keep_s, **fields}
    return record.model_copy(update={**fields, "version": record.version + 1})


def claim(record: Checkpoint, now: float, lease: Lease) -> Checkpoint:
    """A worker takes the run up: it waits no more, and one more attempt is counted."""
    inputs = record.inputs.model_copy(update={"started_at": now})
    return change(
        record, now, inputs=inputs, lease=lease, queue_position=None, attempt=record.attempt + 1
    )


def hand_back(record: Checkpoint, now: float) -> Checkpoint:
    """The worker stops in good order: the run waits again, and the attempt does not count."""
    return change(record, now, lease=None, attempt=max(0, record.attempt - 1))


# ---- how a run ends ------------------------------------------------------------------------------


def complete(record: Checkpoint, now: float) -> Checkpoint:
    """What was asked is done."""
    return change(
        record,
        now,
        status="complete",
        current_stage=f"{STAGES_OF[record.kind][-1]}_complete",
        progress=record.progress.model_copy(update={"fraction": 1.0, "eta_s": 0.0}),
        attempt=0,
        lease=None,
    )


def fail(
    record: Checkpoint, now: float, *, stage: str, code: str, detail: str, scene: int | None = None
) -> Checkpoint:
    """The run ends in `error`; what earlier steps made stays."""
    stages = dict(record.progress.stages)
    stages[stage] = stages[stage].model_copy(update={"state": "error"})
    return _end_in_error(
        record,
        now,
        stages,
        error=detail,
        error_code=code,
        failed_stage=stage,
        failed_scene=scene,
    )


def cancel(record: Checkpoint, now: float, told: Answered | None = None) -> Checkpoint:
    """The parent stopped it. What is made stays, and the run can be resumed.

    `told` is the request that asked for it, where it came with an Idempotency-Key.
    """
    return _end_in_error(
        record,
        now,
        dict(record.progress.stages),
        inputs=record.inputs.model_copy(update={"answered": _with(record.inputs.answered, told)}),
        error="This story was stopped. You can go on with it whenever you like.",
        error_code="cancelled",
    )


def _end_in_error(
    record: Checkpoint, now: float, stages: dict[str, StageProgress], **fields: Any
) -> Checkpoint:
    """No stage runs any more, and none is tried again."""
    still = {
        name: stage.model_copy(
            update={
                "state": "waiting" if stage.state == "running" else stage.state,
                "retrying": (),
            }
        )
        for name, stage in stages.items()
    }
    return change(
        record,
        now,
        status="error",
        queue_position=None,
        lease=None,
        progress=record.progress.model_copy(update={"stages": still, "eta_s": None}),
        **fields,
    )


def mark_deleting(record: Checkpoint, now: float, lease: Lease | None) -> Checkpoint:
    """Gone for everyone outside; whoever holds the lease takes the files away, then the record."""
    return change(record, now, status="processing", deleting=True, lease=lease)


# ---- what a parent edits -------------------------------------------------------------------------


def edit_scene(record: Checkpoint, now: float, number: int, fields: dict[str, Any]) -> Checkpoint:
    """One scene told otherwise; the run's next request films it. The words then win over wishes."""
    script = record.story_script or {"scenes": []}
    scenes = [
        {**scene, **fields} if scene["number"] == number else scene for scene in script["scenes"]
    ]
    return change(
        record,
        now,
        story_script={**script, "scenes": scenes},
        inputs=record.inputs.model_copy(update={"story_digest": None}),
    )


def _no_earlier(record: Checkpoint | None, now: float) -> float:
    return now if record is None else max(now, _epoch(record.updated_at))


def _stamp(now: float) -> str:
    return datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds")


def _epoch(stamp: str) -> float:
    return datetime.fromisoformat(stamp).timestamp()
