"""The record of a run, and what a request asks of it. Its legal changes are in `changes`.

A checkpoint is immutable: each change makes the next version. What a client sees of it is built
in `server/snapshot.py`; the names here are the wire contract's.
"""

from __future__ import annotations

from dataclasses import dataclass
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

KEEP_S = 7 * 24 * 3600  # the wire contract: a run is kept for seven days after its last change


class RunKey(NamedTuple):
    """What names a run everywhere."""

    user_id: str
    run_id: str

    def __str__(self) -> str:
        return f"{self.user_id}/{self.run_id}"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Lease(_Frozen):
    """Who works on a run, and until when (epoch seconds) nobody else may, unless it is renewed."""

    owner: str
    until: float


class Retry(_Frozen):
    """A provider call that failed in a way that can pass, and is made again."""

    scene_number: int | None  # None for a step of the whole story
    attempt: int  # the one to come, or under way; the first call is 1
    of: int
    wait_s: float
    message: str  # for a person: "scene 3: trying again in 4 s (2 of 4)"


class StageProgress(_Frozen):
    """How far a stage is; `done` and `total` count scenes or frames, 0 of 0 while unknown."""

    state: StageState = "waiting"
    done: int = 0
    total: int = 0
    retrying: tuple[Retry, ...] = ()

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


class Usage(_Frozen):
    """What one stage's hosted provider was asked for, over all requests of the run."""

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    images: int = 0
    characters: int = 0  # spoken


class Answered(_Frozen):
    """A request that came with an Idempotency-Key: digests of the key and of what was asked."""

    key: str
    request: str


class Inputs(_Frozen):
    """What the run works from; kept with the record, not shown to clients."""

    request_digest: str = ""  # of the request in work: the same again joins it
    answered: tuple[Answered, ...] = ()  # the latest keyed requests, oldest first
    drawing_key: str | None = None  # the uploaded picture
    drawing_digest: str | None = None  # of its bytes: the same drawing sent again is known by it
    corrections: dict[str, Any] = {}  # the parent's changes to the analysis
    take: int = 0  # how often the story was asked for anew
    told: int = 0  # how many stories were told before this one: they differ
    story_digest: str | None = None  # of what the story here was written from; None: as it is
    queued_at: float = 0.0  # epoch seconds: the place in line
    started_at: float | None = None  # epoch seconds: when work on this request began
    keep_s: int = KEEP_S  # how long after its last change the run is kept


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
    failed_scene: int | None = None
    progress: Progress = Progress()
    queue_position: int | None = None
    attempt: int = 0
    usage: dict[str, Usage] = {}  # by stage; a provider on this machine costs nothing
    created_at: str
    inputs: Inputs = Inputs()
    lease: Lease | None = None  # None: nobody works on it
    deleting: bool = False  # to everyone outside, the run is gone already

    @property
    def key(self) -> RunKey:
        """The ids that name this run."""
        return RunKey(self.user_id, self.run_id)

    @property
    def is_final(self) -> bool:
        """Whether what was asked has ended, well or badly."""
        return self.status != "processing"

    @property
    def owner(self) -> str | None:
        """Who works on it."""
        return self.lease.owner if self.lease else None


@dataclass(frozen=True)
class Head:
    """The few facts of a record that tell whether one has to read it, or may take it up."""

    key: RunKey
    version: int
    lease: Lease | None
    deleting: bool


class Request(_Frozen):
    """What a client asked of a run, ready to begin. None means: as the run has it."""

    user_id: str
    run_id: str
    kind: Kind
    digest: str
    idempotency_key: str | None = None  # its digest
    wishes: dict[str, Any] = {}
    drawing_key: str | None = None
    drawing_digest: str | None = None
    corrections: dict[str, Any] | None = None
    story_script: dict[str, Any] | None = None
    keep_s: int = KEEP_S

    @property
    def key(self) -> RunKey:
        """The ids that name the run."""
        return RunKey(self.user_id, self.run_id)

    @property
    def answered(self) -> Answered | None:
        """What to remember, so that the same request again is known; None if it has no key."""
        if self.idempotency_key is None:
            return None
        return Answered(key=self.idempotency_key, request=self.digest)
