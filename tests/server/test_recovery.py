"""Runs survive the service: a restart goes on from what is kept."""

from __future__ import annotations

from collections.abc import Callable

from aiohttp.test_utils import TestClient, TestServer

from progress import changes
from progress.checkpoint import Request
from progress.stores.sqlite import open_sqlite
from server.app import create_app
from server.settings import Settings
from tests.conftest import Api, StartApi


async def test_a_run_that_was_interrupted_goes_on_and_makes_nothing_twice(
    settings_for: Callable[..., Settings], robot: bytes, start_api: StartApi
) -> None:
    first = Api(TestClient(TestServer(create_app(settings_for()))), robot)
    async with first.client:
        first.provider("video").gate.clear()
        run_id = await first.submit(scenes=4)
        before = await first.status(run_id)
        while before["progress"]["stages"]["images"]["state"] != "done":
            before = await first.status(run_id, wait="20", since=str(before["version"]))
    second = await start_api()
    after = await second.end_of(run_id)
    assert after["status"] == "complete"
    assert after["version"] > before["version"]
    for stage in ("vision", "story"):
        assert second.provider(stage).calls == [], stage
    made_twice = len(first.provider("images").calls) + len(second.provider("images").calls)
    assert made_twice == 5
    assert after["story_script"] == before["story_script"]


async def test_runs_in_line_are_not_forgotten(
    settings_for: Callable[..., Settings], robot: bytes, start_api: StartApi
) -> None:
    first = Api(TestClient(TestServer(create_app(settings_for(max_active_runs=1)))), robot)
    async with first.client:
        first.provider("vision").gate.clear()
        ids = [await first.submit("vision", run_id=f"r{n}") for n in range(3)]
    second = await start_api()
    for run_id in ids:
        assert (await second.end_of(run_id))["status"] == "complete"


async def test_a_finished_run_is_there_after_a_restart(
    settings_for: Callable[..., Settings], robot: bytes, start_api: StartApi
) -> None:
    first = Api(TestClient(TestServer(create_app(settings_for()))), robot)
    async with first.client:
        before = await first.make(run_id="r1")
    second = await start_api()
    assert await second.status("r1") == before
    answer = await second.client.get(before["video"]["url"])
    assert answer.status == 200, "links outlive a restart too"


async def test_a_run_that_ends_the_process_again_and_again_is_given_up(
    settings_for: Callable[..., Settings], robot: bytes, start_api: StartApi
) -> None:
    settings = settings_for()
    settings.data_dir.mkdir(parents=True)
    request = Request(
        user_id="mia", run_id="r1", kind="vision", digest="d", drawing_key="mia/r1/upload-x"
    )
    record = changes.begin(None, request, 1_780_000_000)
    async with open_sqlite(settings.data_dir / "checkpoints.sqlite") as store:
        await store.save(record.model_copy(update={"attempt": 3}), before=None)
    api = await start_api()
    told = await api.end_of("r1")
    assert (told["status"], told["error_code"]) == ("error", "gave_up")


async def test_going_down_in_good_order_does_not_count_as_an_attempt(
    settings_for: Callable[..., Settings], robot: bytes
) -> None:
    for _ in range(5):
        api = Api(TestClient(TestServer(create_app(settings_for()))), robot)
        async with api.client:
            api.provider("vision").gate.clear()
            await api.submit("vision", run_id="r1")
            await api.provider("vision").asked.wait()
            assert (await api.status("r1"))["attempt"] == 1
