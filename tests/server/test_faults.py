"""What breaks around a run, and what comes of it: nothing that was made is lost."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import resource
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from server import keys
from tests.conftest import Api, StartApi


@contextlib.contextmanager
def no_file_beyond(size_bytes: int) -> Iterator[None]:
    """The system refuses to write files beyond a size, as it does when a disk or quota is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def test_a_full_disk_ends_the_run_with_a_reason_and_resume_goes_on(
    start_api: StartApi, tmp_path: Path
) -> None:
    api = await start_api(images="tests.fakes:LargeImages")
    with no_file_beyond(1_000_000):
        told = await api.make(run_id="r1", scenes=4)
    assert (told["status"], told["failed_stage"]) == ("error", "images")
    assert told["error_code"] == "storage_full"
    assert "room" in told["error"]
    assert told["story_script"]
    assert not list((tmp_path / "var").rglob(".making*")), "nothing half made is left"
    await api.steer("r1", "resume")
    film = await api.end_of("r1")
    assert (film["status"], film["story_script"]) == ("complete", told["story_script"])


async def test_an_upload_that_finds_no_room_is_refused_and_begins_nothing(api: Api) -> None:
    image = base64.b64encode(api.robot).decode()
    with no_file_beyond(len(api.robot) // 2):
        answer = await api.post("vision", run_id="r1", image_base64=image)
    assert (answer.status, (await answer.json())["code"]) == (503, "storage_full")
    assert int(answer.headers["Retry-After"]) > 0
    assert (await api.make("vision", run_id="r1"))["status"] == "complete"


@contextlib.contextmanager
def holding(file: Path) -> Iterator[None]:
    """Another process has the database for itself."""
    other = sqlite3.connect(file, isolation_level=None)
    try:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")
    finally:
        other.close()


async def test_a_store_that_is_locked_for_a_while_delays_runs_and_loses_none(
    api: Api, tmp_path: Path
) -> None:
    api.provider("story").gate.clear()
    await api.submit(run_id="r1", scenes=4)
    await api.provider("story").asked.wait()
    with holding(tmp_path / "var" / "checkpoints.sqlite"):
        api.provider("story").gate.set()
        # Longer than SQLite itself waits, so that the store has failed for everyone.
        refused = await api.post("story", run_id="r2", drawing={"subject": "a cat"})
        assert (refused.status, (await refused.json())["code"]) == (503, "store_away")
        assert (await api.status("r1"))["status"] == "processing", "what is known can be read"
    told = await api.end_of("r1")
    assert (told["status"], told["attempt"]) == ("complete", 0)
    assert set(api.calls().values()) == {1, 5, 7}, "nothing was made twice"
    again = await api.post("story", run_id="r2", drawing={"subject": "a cat"})
    assert again.status == 202


@pytest.mark.parametrize("damage", ["changed", "cut", "gone"])
async def test_a_damaged_artifact_is_made_again_and_nothing_else_is(api: Api, damage: str) -> None:
    first = await api.make(run_id="r1", scenes=4)
    path = api.app[keys.ARTIFACTS].path(first["audio"]["audio_files"][1]["key"])
    whole = path.read_bytes()
    if damage == "changed":
        path.write_bytes(bytes([whole[0] ^ 1]) + whole[1:])
    elif damage == "cut":
        path.write_bytes(whole[: len(whole) // 2])
    else:
        path.unlink()
    before = api.calls()
    again = await api.again("pipeline")
    made = {stage: count - before[stage] for stage, count in api.calls().items()}
    assert made == {"vision": 0, "story": 0, "images": 0, "voice": 1, "video": 0}
    assert path.read_bytes() == whole
    assert again["video"] == {**first["video"], **_links(again)}


def _links(told: dict[str, dict[str, object]]) -> dict[str, object]:
    """A version's own links: they expire with it."""
    return {name: told["video"][name] for name in told["video"] if name.endswith("url")}


async def test_a_drawing_that_was_lost_is_asked_for_again(api: Api) -> None:
    first = await api.make("story", run_id="r1", scenes=4)
    key = first["drawing_analysis"]["figures"][0]["cutout_key"]
    api.app[keys.ARTIFACTS].path(key).unlink()
    told = await api.again("pipeline")
    assert (told["status"], told["error_code"]) == ("error", "needs_drawing")
    assert "send the drawing again" in told["error"]
    assert (await api.make(run_id="r1", scenes=4))["status"] == "complete"


async def test_a_record_that_cannot_be_read_does_not_hold_up_the_others(
    start_api: StartApi, tmp_path: Path
) -> None:
    api = await start_api(max_active_runs=1)
    api.provider("story").gate.clear()
    for run_id in ("r1", "r2", "r3"):
        await api.submit("story", run_id=run_id, scenes=4)
    await api.provider("story").asked.wait()
    with sqlite3.connect(tmp_path / "var" / "checkpoints.sqlite") as other:
        other.execute("UPDATE checkpoints SET body = '{' WHERE run_id = 'r2'")
    other.close()
    api.provider("story").gate.set()
    assert (await api.end_of("r3"))["status"] == "complete"
    answer = await api.client.get("/api/v1/jobs/r2/status?user_id=mia")
    assert answer.status == 503


async def test_a_worker_process_that_dies_is_replaced_and_its_call_made_again(
    start_api: StartApi,
) -> None:
    api = await start_api(images="tests.fakes:DyingImages")
    told = await api.make(run_id="r1", scenes=4)
    assert told["status"] == "complete"
    images = api.provider("images")
    assert await asyncio.to_thread(images.deaths.read_text) == "x"
    images.clean_up()


async def test_a_user_with_a_damaged_record_can_begin_new_runs(api: Api, tmp_path: Path) -> None:
    await api.make("story", run_id="r1", scenes=4)
    with sqlite3.connect(tmp_path / "var" / "checkpoints.sqlite") as other:
        other.execute("UPDATE checkpoints SET body = '{' WHERE run_id = 'r1'")
    other.close()
    assert (await api.make("story", run_id="r2", scenes=4))["status"] == "complete"
