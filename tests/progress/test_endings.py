"""How a run ends, and how it goes on: failed, stopped, resumed, edited, deleted."""

from __future__ import annotations

from typing import Any

import pytest

from progress import changes, measure
from progress.checkpoint import Answered, Checkpoint, Lease, Request, Retry

NOW = 1_780_000_000.0

LEASE = Lease(owner="worker", until=NOW + 30)

AGAIN = Retry(scene_number=1, attempt=2, of=4, wait_s=1.0, message="scene 1: trying again")

SCRIPT = {"title": "The Cat", "scenes": [{"number": 1, "text": "Up."}, {"number": 2, "text": "A"}]}


def request(kind: str = "pipeline", **more: Any) -> Request:
    told = {"user_id": "mia", "run_id": "r1", "kind": kind, "digest": "d", **more}
    return Request.model_validate(told)


def at_work(kind: str = "pipeline") -> Checkpoint:
    """A run whose story is written and whose pictures are being made."""
    told = request(
        kind, drawing_key="k", drawing_digest="k", wishes={"theme": "bedtime", "scenes": 4}
    )
    record = changes.claim(changes.begin(None, told, NOW), NOW, LEASE)
    inputs = record.inputs.model_copy(update={"story_digest": "written", "take": 2})
    record = changes.change(
        record, NOW, drawing_analysis={"subject": "a cat"}, story_script=SCRIPT, inputs=inputs
    )
    for stage in ("vision", "story"):
        record = measure.with_stage(record, stage, NOW, state="done", done=1, total=1)
    return measure.with_stage(
        record, "images", NOW, state="running", done=2, total=5, retrying=(AGAIN,)
    )


# ---- failing and stopping ------------------------------------------------------------------------


@pytest.mark.parametrize("scene", [None, 0, 3])
def test_a_failure_names_its_scene_if_it_is_of_one(scene: int | None) -> None:
    failed = changes.fail(at_work(), NOW, stage="images", code="bad", detail="No.", scene=scene)
    assert (failed.failed_stage, failed.failed_scene) == ("images", scene)


def test_after_a_failure_no_stage_runs_and_none_is_tried_again() -> None:
    failed = changes.fail(at_work(), NOW, stage="voice", code="bad", detail="No.")
    stages = failed.progress.stages
    states = {name: stage.state for name, stage in stages.items()}
    assert states == {
        "vision": "done",
        "story": "done",
        "images": "waiting",
        "voice": "error",
        "video": "waiting",
    }
    assert not any(stage.retrying for stage in stages.values())
    assert (failed.lease, failed.queue_position, failed.progress.eta_s) == (None, None, None)


def test_a_stopped_run_says_so_and_keeps_what_is_made() -> None:
    before = at_work()
    stopped = changes.cancel(before, NOW + 9)
    assert stopped.is_final
    assert (stopped.status, stopped.error_code) == ("error", "cancelled")
    assert stopped.error
    assert (stopped.failed_stage, stopped.failed_scene) == (None, None)
    assert (stopped.story_script, stopped.drawing_analysis) == (SCRIPT, {"subject": "a cat"})
    assert stopped.version == before.version + 1


def test_in_a_stopped_run_nothing_runs_and_nothing_is_tried_again() -> None:
    stopped = changes.cancel(at_work(), NOW)
    images = stopped.progress.stages["images"]
    assert (images.state, images.done, images.retrying) == ("waiting", 2, ())
    assert stopped.progress.stages["vision"].state == "done"
    assert (stopped.lease, stopped.progress.eta_s) == (None, None)


def test_a_run_that_waits_can_be_stopped() -> None:
    waiting = changes.begin(None, request(), NOW).model_copy(update={"queue_position": 2})
    stopped = changes.cancel(waiting, NOW)
    assert (stopped.status, stopped.queue_position) == ("error", None)


# ---- going on ------------------------------------------------------------------------------------


@pytest.fixture
def stopped() -> Checkpoint:
    failing = at_work().model_copy(update={"attempt": 3})
    return changes.fail(failing, NOW, stage="images", code="bad", detail="No.", scene=1)


def test_a_resumed_run_keeps_its_story_and_what_was_seen(stopped: Checkpoint) -> None:
    resumed = changes.resume(stopped, request(), NOW + 60)
    assert (resumed.drawing_analysis, resumed.story_script) == ({"subject": "a cat"}, SCRIPT)
    assert (resumed.inputs.drawing_key, resumed.inputs.drawing_digest) == ("k", "k")


def test_a_resumed_run_waits_like_a_new_one(stopped: Checkpoint) -> None:
    resumed = changes.resume(stopped, request(digest="again"), NOW + 60)
    assert (resumed.status, resumed.version) == ("processing", stopped.version + 1)
    assert (resumed.attempt, resumed.lease, resumed.progress.fraction) == (0, None, 0)
    assert (resumed.error, resumed.error_code) == (None, None)
    assert (resumed.failed_stage, resumed.failed_scene) == (None, None)
    assert (resumed.inputs.queued_at, resumed.inputs.started_at) == (NOW + 60, None)
    assert resumed.inputs.request_digest == "again"
    assert resumed.created_at == stopped.created_at


def test_new_wishes_are_added_to_those_there_are(stopped: Checkpoint) -> None:
    resumed = changes.resume(stopped, request(wishes={"scenes": 8, "style": "crayon"}), NOW)
    assert resumed.wishes == {"theme": "bedtime", "scenes": 8, "style": "crayon"}


def test_a_story_that_is_there_stays_whatever_is_wished(stopped: Checkpoint) -> None:
    assert stopped.inputs.story_digest == "written"
    assert changes.resume(stopped, request(), NOW).inputs.story_digest is None


def test_a_story_that_is_not_there_yet_is_written_from_the_same(stopped: Checkpoint) -> None:
    untold = stopped.model_copy(update={"story_script": None})
    resumed = changes.resume(untold, request(), NOW)
    assert resumed.story_script is None
    assert resumed.inputs.story_digest == "written"


@pytest.mark.parametrize("kind", ["vision", "story", "pipeline"])
def test_a_resumed_run_is_of_the_same_kind_and_the_same_take(kind: str) -> None:
    stopped = changes.cancel(at_work(kind), NOW)
    resumed = changes.resume(stopped, request(kind), NOW)
    assert (resumed.kind, resumed.inputs.take) == (kind, 2)
    assert resumed.story_script == SCRIPT


def test_a_keyed_resume_is_written_down(stopped: Checkpoint) -> None:
    resumed = changes.resume(stopped, request(idempotency_key="key", digest="asked"), NOW)
    assert resumed.inputs.answered == (Answered(key="key", request="asked"),)


def test_a_resumed_run_is_kept_as_long_as_is_asked_now(stopped: Checkpoint) -> None:
    resumed = changes.resume(stopped, request(keep_s=60), NOW + 5)
    assert resumed.ttl == int(NOW) + 5 + 60
    assert changes.change(resumed, NOW + 10).ttl == int(NOW) + 10 + 60


# ---- deleting ------------------------------------------------------------------------------------


@pytest.mark.parametrize("lease", [None, LEASE])
def test_a_run_marked_to_be_deleted_is_left_to_whoever_holds_its_lease(lease: Lease | None) -> None:
    ended = changes.complete(at_work(), NOW)
    marked = changes.mark_deleting(ended, NOW + 1, lease)
    assert (marked.deleting, marked.lease, marked.is_final) == (True, lease, False)
    assert marked.version == ended.version + 1


def test_a_deletion_that_another_takes_over_stays_one() -> None:
    marked = changes.mark_deleting(at_work(), NOW, LEASE)
    other = Lease(owner="other", until=NOW + 90)
    taken = changes.mark_deleting(marked, NOW + 60, other)
    assert (taken.deleting, taken.lease, taken.version) == (True, other, marked.version + 1)


# ---- editing -------------------------------------------------------------------------------------


def test_an_edited_scene_is_told_otherwise_and_the_others_as_before() -> None:
    ended = changes.complete(at_work(), NOW)
    edited = changes.edit_scene(ended, NOW + 1, 2, {"text": "B", "setting": "sea"})
    assert edited.story_script == {
        "title": "The Cat",
        "scenes": [{"number": 1, "text": "Up."}, {"number": 2, "text": "B", "setting": "sea"}],
    }
    assert (edited.status, edited.version) == ("complete", ended.version + 1)
    assert ended.story_script == SCRIPT, "the version before must not change"


def test_the_words_of_an_edit_win_over_wishes() -> None:
    ended = changes.complete(at_work(), NOW)
    assert ended.inputs.story_digest == "written"
    assert changes.edit_scene(ended, NOW, 1, {"text": "Down."}).inputs.story_digest is None
