"""The legal changes of a run's record; how it ends and goes on, see test_endings."""

from __future__ import annotations

import pytest

from progress import changes, measure
from progress.checkpoint import STAGES, Answered, Checkpoint, Lease, Request, Retry, StageProgress

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
        record = measure.with_stage(record, stage, NOW, state=state)
        shown.append(record.current_stage)
    assert shown == ["story", "images", "images", "images", "images", "video", "video", "video"]


def test_the_fraction_grows_and_never_falls() -> None:
    record = changes.begin(None, request(), NOW)
    fractions = [record.progress.fraction]
    for done, total in [(1, 7), (4, 7), (4, 9), (1, 9), (9, 9)]:
        record = measure.with_stage(record, "images", NOW, state="running", done=done, total=total)
        fractions.append(record.progress.fraction)
    assert fractions == sorted(fractions)
    assert 0 < fractions[-1] < 1


def test_time_left_is_guessed_from_what_is_done() -> None:
    record = changes.claim(changes.begin(None, request("vision"), NOW), NOW, LEASE)
    half = measure.with_stage(record, "vision", NOW + 10, state="running", done=1, total=2)
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
    record = changes.claim(changes.begin(None, request(kind), NOW), NOW, LEASE)
    record = changes.complete(record, NOW)
    assert (record.status, record.current_stage) == ("complete", stage)
    assert (record.lease, record.attempt) == (None, 0)
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


# ---- requests that are told by a key -------------------------------------------------------------


def test_a_keyed_request_is_written_down_and_one_without_a_key_is_not() -> None:
    record = changes.begin(None, request(idempotency_key="key", digest="asked"), NOW)
    ended = changes.complete(record, NOW)
    again = changes.begin(ended, request(digest="other"), NOW)
    assert again.inputs.answered == (Answered(key="key", request="asked"),)


def test_only_the_latest_keyed_requests_are_kept_oldest_first() -> None:
    record = changes.begin(None, request(idempotency_key="k0"), NOW)
    for number in range(1, changes.MAX_ANSWERED + 5):
        ended = changes.complete(record, NOW)
        record = changes.begin(ended, request(idempotency_key=f"k{number}"), NOW)
    kept = [told.key for told in record.inputs.answered]
    assert kept == [f"k{number}" for number in range(5, changes.MAX_ANSWERED + 5)]


# ---- time ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("keep_s", [60, 7 * 24 * 3600])
def test_a_run_is_kept_as_long_as_asked_after_its_last_change(keep_s: int) -> None:
    record = changes.begin(None, request(keep_s=keep_s), NOW)
    assert record.ttl == int(NOW) + keep_s
    assert changes.change(record, NOW + 100).ttl == int(NOW) + 100 + keep_s
    assert changes.complete(record, NOW + 200).ttl == int(NOW) + 200 + keep_s


def test_a_clock_that_was_set_back_does_not_take_the_record_back() -> None:
    record = changes.begin(None, request(), NOW)
    early = NOW - 3600
    after = changes.change(record, early)
    assert (after.version, after.updated_at, after.ttl) == (2, record.updated_at, record.ttl)
    ended = changes.complete(changes.claim(after, early, LEASE), early)
    assert ended.updated_at == record.updated_at
    assert changes.begin(ended, request(), early).updated_at == record.updated_at


def test_time_stamps_grow_with_the_clock() -> None:
    record = changes.begin(None, request(), NOW)
    assert record.updated_at == record.created_at == "2026-05-28T20:26:40.000+00:00"
    after = changes.change(record, NOW + 1.25)
    assert after.updated_at == "2026-05-28T20:26:41.250+00:00"
    assert after.created_at == record.created_at


def test_time_left_is_never_less_than_none_whatever_the_clock_does() -> None:
    record = changes.claim(changes.begin(None, request("vision"), NOW), NOW, LEASE)
    half = measure.with_stage(record, "vision", NOW - 3600, state="running", done=1, total=2)
    assert half.progress.eta_s == 0


# ---- calls that are made again -------------------------------------------------------------------


def retry(scene_number: int | None, attempt: int = 2) -> Retry:
    return Retry(scene_number=scene_number, attempt=attempt, of=4, wait_s=1.0, message="again")


def test_a_retry_takes_the_place_of_its_scenes_last_one() -> None:
    progress = StageProgress(retrying=(retry(1), retry(2)))
    assert measure.retries_with(progress, retry(1, attempt=3)) == (retry(2), retry(1, attempt=3))
    assert measure.retries_with(progress, retry(None)) == (retry(1), retry(2), retry(None))


def test_a_retry_that_has_its_answer_goes_and_those_of_other_scenes_stay() -> None:
    progress = StageProgress(retrying=(retry(None), retry(0), retry(1)))
    assert measure.retries_without(progress, 0) == (retry(None), retry(1))
    assert measure.retries_without(progress, None) == (retry(0), retry(1))
    assert measure.retries_without(progress, 9) == progress.retrying


# ---- working -------------------------------------------------------------------------------------


def test_a_claimed_run_waits_no_more_and_bears_the_lease() -> None:
    waiting = changes.begin(None, request(), NOW).model_copy(update={"queue_position": 3})
    record = changes.claim(waiting, NOW + 5, LEASE)
    assert (record.lease, record.queue_position, record.attempt) == (LEASE, None, 1)
    assert record.inputs.started_at == NOW + 5
    assert record.inputs.queued_at == NOW
