"""Stopping a run, and going on with it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import psutil
import pytest

from server import keys
from tests.conftest import Api, Json, StartApi


async def busy_with(api: Api, stage: str, run_id: str = "r1") -> None:
    """A run that is held in a call of this stage's provider."""
    api.provider(stage).gate.clear()
    await api.submit(run_id=run_id, scenes=4)
    await api.provider(stage).asked.wait()


@pytest.mark.parametrize("stage", ["vision", "story", "images", "voice", "video"])
async def test_cancelling_stops_the_work_and_keeps_what_is_made(api: Api, stage: str) -> None:
    await busy_with(api, stage)
    answer = await api.steer("r1", "cancel")
    told = await answer.json()
    assert answer.status == 200
    assert (told["status"], told["error_code"]) == ("error", "cancelled")
    assert "running" not in {one["state"] for one in told["progress"]["stages"].values()}
    assert not api.app[keys.WORKPLACE].working_on
    assert await api.status("r1") == told
    assert (await api.events("r1"))[-1].data["error_code"] == "cancelled"


async def test_cancelling_twice_is_the_same_as_once(api: Api) -> None:
    await busy_with(api, "story")
    first = await (await api.steer("r1", "cancel")).json()
    assert await (await api.steer("r1", "cancel")).json() == first


async def test_a_run_that_is_complete_stays_so(api: Api) -> None:
    film = await api.make(run_id="r1", scenes=4)
    assert await (await api.steer("r1", "cancel")).json() == film


async def test_a_waiting_run_can_be_cancelled_and_never_begins(start_api: StartApi) -> None:
    api = await start_api(max_active_runs=1)
    await busy_with(api, "story")
    await api.submit(run_id="r2", scenes=4)
    told = await (await api.steer("r2", "cancel")).json()
    assert (told["error_code"], told["queue_position"]) == ("cancelled", None)
    api.provider("story").gate.set()
    await api.end_of("r1")
    assert await api.status("r2") == told
    assert len(api.provider("story").calls) == 1


async def test_who_follows_a_cancelled_run_gets_its_end(api: Api) -> None:
    await busy_with(api, "images")
    following = asyncio.create_task(api.events("r1"))
    while not api.app[keys.HUB].subscribers:
        await asyncio.sleep(0)
    await api.steer("r1", "cancel")
    events = await following
    assert events[-1].name == "end"
    assert events[-1].data["error_code"] == "cancelled"


async def test_another_service_can_cancel_and_the_work_stops_within_a_second(
    start_api: StartApi,
) -> None:
    here, there = await start_api(), await start_api(max_active_runs=1, sweep_s=60)
    await busy_with(here, "images")
    asked = asyncio.get_running_loop().time()
    told = await (await there.steer("r1", "cancel")).json()
    assert told["error_code"] == "cancelled"
    while here.app[keys.WORKPLACE].working_on:
        await asyncio.sleep(0)
    assert asyncio.get_running_loop().time() - asked < 1
    assert await here.status("r1") == told, "nothing was written after the end"


async def test_an_unknown_run_cannot_be_steered(api: Api) -> None:
    for what in ("cancel", "resume"):
        answer = await api.steer("nothing", what)
        assert (answer.status, (await answer.json())["code"]) == (404, "job_not_found")


async def test_the_user_may_be_named_in_the_body_too(api: Api) -> None:
    await busy_with(api, "story")
    answer = await api.client.post("/api/v1/jobs/r1/cancel", json={"user_id": "mia"})
    assert answer.status == 200
    nobody = await api.client.post("/api/v1/jobs/r1/cancel")
    assert (nobody.status, (await nobody.json())["errors"][0]["field"]) == (422, "user_id")


async def test_resuming_makes_only_what_is_missing(api: Api) -> None:
    await busy_with(api, "video")
    since = 0
    while not is_painted_and_read(told := await api.status("r1", wait="20", since=str(since))):
        since = told["version"]
    story = (await (await api.steer("r1", "cancel")).json())["story_script"]
    before = api.calls()
    api.provider("video").gate.set()
    answer = await api.steer("r1", "resume")
    assert answer.status == 202
    film = await api.end_of("r1")
    assert (film["status"], film["story_script"]) == ("complete", story)
    made = {stage: count - before[stage] for stage, count in api.calls().items()}
    video = made.pop("video")
    assert set(made.values()) == {0}
    assert video == 6 + 1, "six clips and the join"


def is_painted_and_read(told: Json) -> bool:
    stages = told["progress"]["stages"]
    return stages["images"]["state"] == stages["voice"]["state"] == "done"


async def test_resuming_with_other_wishes_keeps_the_story_that_is_there(api: Api) -> None:
    await busy_with(api, "images")
    story = (await (await api.steer("r1", "cancel")).json())["story_script"]
    api.provider("images").gate.set()
    await api.steer("r1", "resume", theme="bedtime", style="watercolor")
    film = await api.end_of("r1")
    assert film["story_script"] == story
    assert (film["wishes"]["theme"], film["wishes"]["style"]) == ("bedtime", "watercolor")
    assert len(api.provider("story").calls) == 1


async def test_resuming_joins_what_goes_on_and_leaves_what_is_complete(api: Api) -> None:
    await busy_with(api, "story")
    assert (await api.steer("r1", "resume")).status == 202
    busy = await api.steer("r1", "resume", theme="bedtime")
    assert (busy.status, (await busy.json())["code"]) == (409, "run_busy")
    api.provider("story").gate.set()
    film = await api.end_of("r1")
    again = await api.steer("r1", "resume")
    assert (again.status, await again.json()) == (200, film)
    late = await api.steer("r1", "resume", theme="bedtime")
    assert (late.status, (await late.json())["code"]) == (409, "already_complete")


async def test_a_wrong_wish_is_refused_by_name(api: Api) -> None:
    await busy_with(api, "story")
    await api.steer("r1", "cancel")
    answer = await api.steer("r1", "resume", thme="bedtime")
    assert (answer.status, (await answer.json())["errors"][0]["field"]) == (422, "thme")


async def test_a_story_that_was_cut_off_is_told_as_the_same_take(api: Api) -> None:
    await api.make("story", run_id="r1", scenes=4)
    api.provider("story").asked.clear()
    api.provider("story").gate.clear()
    await api.post("story", run_id="r1")
    await api.provider("story").asked.wait()
    await api.steer("r1", "cancel")
    api.provider("story").gate.set()
    await api.steer("r1", "resume")
    told = await api.end_of("r1")
    assert told["current_stage"] == "story_complete"
    assert api.provider("story").calls == [0, 1, 1]


@pytest.mark.timeout(60)
async def test_no_renderer_is_left_a_second_after_cancelling(
    start_api: StartApi, tmp_path: Path
) -> None:
    api = await start_api(video="local", images="local", video_size="640x360")
    await api.submit(run_id="r1", scenes=4)
    while not renderers():
        await asyncio.sleep(0.01)
    asked = asyncio.get_running_loop().time()
    await api.steer("r1", "cancel")
    while renderers():
        await asyncio.sleep(0.01)
    assert asyncio.get_running_loop().time() - asked < 1
    assert not list((tmp_path / "var" / "artifacts").glob("*/*/.making*"))


def renderers() -> list[psutil.Process]:
    """The encoders below this process."""
    found = []
    for child in psutil.Process().children(recursive=True):
        try:
            if "ffmpeg" in child.name() and "rawvideo" in child.cmdline():
                found.append(child)
        except psutil.NoSuchProcess:
            continue
    return found
