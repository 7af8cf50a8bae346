"""The record of a run and its legal changes, as pure functions.

A checkpoint is immutable: each change makes the next version. What a client sees of it is built
in `server/snapshot.py`; the names here are the wire contract's.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

STAGES = ("vision", "story", "images", "voice", "video")
Kind = Literal["vision", "story", "pipeline"]
Status = Literal["processing", "complete", "error"]
StageState = Literal["waiting", "running", "done", "error"]

# The stages that a kind of request runs, in order.
STAGES_OF: dict[Kind, tuple[str, ...]] = {
    "vision": STAGES[:1],
    "story": STAGES[:2],
    "pipeline": STAGES,
}

# How much of a run's time each stage takes, as measured on the local providers.
WEIGHTS = {"vision": 6.0, "story": 1.0, "images": 25.0, "voice": 8.0, "video": 60.0}

TTL_S = 7 * 24 * 3600  # the wire contract: a run is kept for seven days after its last change

# Before this share is done, a guess at the rest is noise.
ETA_FROM_FRACTION = 0.05


class RunKey(NamedTuple):
    """What names a run everywhere."""

    user_id: str
    run_id: str

    def __str__(self) -> str:
        return f"{self.user_id}/{self.run_id}"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class StageProgress(_Frozen):
    """How far a stage is; `done` and `total` count scenes or frames, 0 of 0 while unknown."""

    state: StageState = "waiting"
    done: int = 0
    total: int = 0

    @property
    def fraction(self) -> float:
        """The finished share, 0-1."""
        if self.state == "done":
            return 1.0
        return min(1.0, self.done / self.total) if self.total else 0.0


class Progress(_Frozen):
    """How far a request is: `fraction` 0-1 never falls, `eta_s` is None while unknown."""

    fraction: float = 0.0
    eta_s: float | None = None
    stages: dict[str, StageProgress] = {name: StageProgress() for name in STAGES}


class Inputs(_Frozen):
    """What the run works from; kept with the record, not shown to clients."""

    request_digest: str = ""  # of the request in work: the same again joins it
    drawing_key: str | None = None  # the uploaded picture
    corrections: dict[str, Any] = {}  # the parent's changes to the analysis
    take: int = 0  # how often the story was asked for anew
    story_digest: str | None = None  # of what the story in the checkpoint was written from
    started_at: float | None = None  # epoch seconds: when work on this request began


class Checkpoint(_Frozen):
    """Everything known about a run. Media are artifact keys, never bytes."""

    user_id: str
    run_id: str
    status: Status
    current_stage: str
    error: str | None = None
    drawing_analysis: dict[str, Any] | None = None
    story_script: dict[str, Any] | None = None
    images: list[dict[str, Any]] | None = None
    audio: dict[str, Any] | None = None
    video: dict[str, Any] | None = None
    updated_at: str
    ttl: int
    version: int
    kind: Kind
    wishes: dict[str, Any] = {}
    error_code: str | None = None
    failed_stage: str | None = None
    progress: Progress = Progress()
    queue_position: int | None = None
    attempt: int = 0
    created_at: str
    inputs: Inputs = Inputs()

    @property
    def key(self) -> RunKey:
        """The ids that name this run."""
        return RunKey(self.user_id, self.run_id)

    @property
    def is_final(self) -> bool:
        """Whether what was asked has ended, well or badly."""
        return self.status != "processing"


class Request(_Frozen):
    """What a client asked of a run, ready to begin. None means: as the run has it."""

    user_id: str
    run_id: str
    kind: Kind
    digest: str
    wishes: dict[str, Any] = {}
    drawing_key: str | None = None
    corrections: dict[str, Any] | None = None
    story_script: dict[str, Any] | None = None

    @property
    def key(self) -> RunKey:
        """The ids that name the run."""
        return RunKey(self.user_id, self.run_id)


def begin(before: Checkpoint | None, request: Request, now: float) -> Checkpoint:
    """The first record of a request: processing, its stages waiting, old results of them gone.

    `story/generate` asks for another story than the one there, hence the next take.
    """
    fresh = before is None or (
        request.drawing_key is not None and request.drawing_key != before.inputs.drawing_key
    )
    base = Inputs() if before is None else before.inputs
    again = request.kind == "story" and before is not None and before.story_script is not None
    told_anew = fresh or request.kind == "story" or request.story_script is not None
    inputs = Inputs(
        request_digest=request.digest,
        drawing_key=request.drawing_key or base.drawing_key,
        corrections=_corrections(base, request, fresh),
        take=base.take + 1 if again else base.take,
        story_digest=None if told_anew else base.story_digest,
    )
    kept = {} if fresh or before is None else _kept_results(before, request.kind)
    if request.story_script is not None:
        kept["story_script"] = request.story_script
    wishes = {**(before.wishes if before else {}), **request.wishes}
    stamp = _stamp(now)
    return Checkpoint(
        user_id=request.user_id,
        run_id=request.run_id,
        status="processing",
        current_stage=STAGES[0] if kept.get("drawing_analysis") is None else _next(request.kind),
        updated_at=stamp,
        ttl=int(now) + TTL_S,
        version=before.version + 1 if before else 1,
        kind=request.kind,
        wishes=wishes,
        created_at=before.created_at if before else stamp,
        inputs=inputs,
        **kept,
    )


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


def change(record: Checkpoint, now: float, **fields: Any) -> Checkpoint:
    """The next version of a record, with these fields changed."""
    fields = {"updated_at": _stamp(now), "ttl": int(now) + TTL_S, **fields}
    return record.model_copy(update={**fields, "version": record.version + 1})


def start(record: Checkpoint, now: float) -> Checkpoint:
    """A worker takes the run up: it waits no more, and one more attempt is counted."""
    inputs = record.inputs.model_copy(update={"started_at": now})
    return change(record, now, inputs=inputs, queue_position=None, attempt=record.attempt + 1)


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


def complete(record: Checkpoint, now: float) -> Checkpoint:
    """What was asked is done."""
    return change(
        record,
        now,
        status="complete",
        current_stage=f"{STAGES_OF[record.kind][-1]}_complete",
        progress=record.progress.model_copy(update={"fraction": 1.0, "eta_s": 0.0}),
        attempt=0,
    )


def fail(record: Checkpoint, now: float, *, stage: str, code: str, detail: str) -> Checkpoint:
    """The run ends in `error`; what earlier steps made stays."""
    stages = dict(record.progress.stages)
    stages[stage] = stages[stage].model_copy(update={"state": "error"})
    return change(
        record,
        now,
        status="error",
        error=detail,
        error_code=code,
        failed_stage=stage,
        queue_position=None,
        progress=record.progress.model_copy(update={"stages": stages, "eta_s": None}),
    )


def hand_back(record: Checkpoint, now: float) -> Checkpoint:
    """The worker stops in good order: the run waits again, and the attempt does not count."""
    return change(record, now, attempt=max(0, record.attempt - 1))


def _stamp(now: float) -> str:
    return datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds")
