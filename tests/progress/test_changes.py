"""The legal changes of a run's record."""

from __future__ import annotations

import pytest

from progress import changes
from progress.checkpoint import STAGES, Checkpoint, Lease, Request

NOW = 1_780_000_000.0

LEASE = Lease(owner="worker", until=NOW + 30)


def request(kind: str = "pipeline", **more: object) -> Request:
    return Request.model_validate(
        {
            "user_id": "mia",
            "run_id": "r1",
            "kind": kind,
            "digest": "d",
            "drawing_key": "k1",
            "drawing_digest": "k1",
            **more,
        }
    )


def finished(kind: str = "pipeline") -> Checkpoint:
    record = changes.begin(None, request(kind), NOW)
    record = changes.change(
        record,
        NOW,
        drawing_analysis={"subject": "a cat"},
        story_script={"title": "The Cat"},
        images=[{"scene_number": 0}],
        audio={"audio_files": []},
        video={"video_key": "k"},
    )
    return changes.complete(record, NOW)


def test_a_first_request_begins_at_version_one_and_vision() -> None:
    record = changes.begin(None, request(), NOW)
    assert (record.version, record.status, record.current_stage) == (1, "processing", "vision")
    assert record.ttl == int(NOW) + 7 * 24 * 3600
    assert set(record.progress.stages) == set(STAGES)


@pytest.mark.parametrize("kind", ["vision", "story", "pipeline"])
def test_a_new_request_shows_nothing_of_the_earlier_end(kind: str) -> None:
    again = changes.begin(finished(), request(kind, drawing_key=None, drawing_digest=None), NOW + 1)
    assert again.status == "processing"
    assert again.version == finished().version + 1
    assert again.progress.fraction == 0
    assert again.created_at == finished().created_at
    assert (again.error, again.error_code, again.failed_stage) == (None, None, None)


def test_another_drawing_forgets_what_the_first_one_gave() -> None:
    again = changes.begin(finished(), request(drawing_key="k2", drawing_digest="k2"), NOW)
    assert again.drawing_analysis is again.story_script is again.video is None


def test_a_story_asked_for_again_is_the_next_take_and_drops_what_was_filmed() -> None:
    again = changes.begin(finished(), request("story", drawing_key=None, drawing_digest=None), NOW)
    assert again.inputs.take == 1
    assert again.story_script is None
    assert again.images is again.audio is again.video is None
    assert again.drawing_analysis == {"subject": "a cat"}


def test_a_first_story_is_take_zero() -> None:
    seen = changes.complete(changes.begin(None, request("vision"), NOW), NOW)
    assert (
        changes.begin(
            seen, request("story", drawing_key=None, drawing_digest=None), NOW
        ).inputs.take
        == 0
    )


def test_looking_again_at_the_same_drawing_keeps_the_film() -> None:
    again = changes.begin(finished(), request("vision"), NOW)
    assert again.video == {"video_key": "k"}


def test_wishes_add_up_over_requests() -> None:
    first = changes.begin(None, request("story", wishes={"theme": "bedtime", "scenes": 4}), NOW)
    ended = changes.complete(first, NOW)
    again = changes.begin(ended, request(wishes={"scenes": 8}), NOW)
    assert again.wishes == {"theme": "bedtime", "scenes": 8}


def test_the_stage_shown_is_the_earliest_unfinished_and_never_goes_back() -> None:
    record = changes.begin(None, request(), NOW)
    shown = []
    for stage, state in [
        ("vision", "done"),
        ("story", "done"),
        ("voice", "running"),
        ("voice", "done"),
        ("images", "running"),
        ("images", "done"),
        ("video", "running"),
        ("images", "running"),
    ]:
        record = changes.with_stage(record, stage, NOW, state=state)
        shown.append(record.current_stage)
    assert shown == ["story", "images", "images", "images", "images", "video", "video", "video"]


def test_the_fraction_grows_and_never_falls() -> None:
    record = changes.begin(None, request(), NOW)
    fractions = [record.progress.fraction]
    for done, total in [(1, 7), (4, 7), (4, 9), (1, 9), (9, 9)]:
        record = changes.with_stage(record, "images", NOW, state="running", done=done, total=total)
        fractions.append(record.progress.fraction)
    assert fractions == sorted(fractions)
    assert 0 < fractions[-1] < 1


def test_time_left_is_guessed_from_what_is_done() -> None:
    record = changes.claim(changes.begin(None, request("vision"), NOW), NOW, LEASE)
    half = changes.with_stage(record, "vision", NOW + 10, state="running", done=1, total=2)
    assert half.progress.eta_s == pytest.approx(10)


@pytest.mark.parametrize(
    ("kind", "stage"),
    [
        ("vision", "vision_complete"),
        ("story", "story_complete"),
        ("pipeline", "video_complete"),
    ],
)
def test_complete_means_that_what_was_asked_is_done(kind: str, stage: str) -> None:
    record = changes.complete(changes.begin(None, request(kind), NOW), NOW)
    assert (record.status, record.current_stage) == ("complete", stage)
    assert record.progress.fraction == 1


def test_a_failure_names_the_stage_and_keeps_what_was_made() -> None:
    record = changes.begin(None, request(), NOW)
    record = changes.change(record, NOW, story_script={"title": "The Cat"})
    failed = changes.fail(record, NOW, stage="images", code="bad_picture", detail="No picture.")
    assert (failed.status, failed.failed_stage, failed.error_code) == (
        "error",
        "images",
        "bad_picture",
    )
    assert failed.error == "No picture."
    assert failed.progress.stages["images"].state == "error"
    assert failed.story_script == {"title": "The Cat"}


def test_an_attempt_handed_back_in_good_order_does_not_count() -> None:
    record = changes.claim(changes.begin(None, request(), NOW), NOW, LEASE)
    assert record.attempt == 1
    assert changes.hand_back(record, NOW).attempt == 0
