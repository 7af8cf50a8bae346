"""Processes that only answer, or only work, over one store: together they are the service."""

from __future__ import annotations

import asyncio

from server import keys
from server.app import Role
from tests.conftest import StartApi

WEB = Role(works=False)
WORKER = Role(answers=False)


async def test_a_run_is_made_by_the_worker_and_followed_where_it_was_sent(
    start_api: StartApi,
) -> None:
    first, second, worker = (
        await start_api(WEB),
        await start_api(WEB),
        await start_api(WORKER, sweep_s=0.05),
    )
    run_id = await first.submit()
    one, two = await asyncio.gather(first.events(run_id), second.events(run_id))
    assert one[-1].data == two[-1].data
    assert (one[-1].name, one[-1].data["status"]) == ("end", "complete")
    assert len(worker.provider("video").calls) > 0
    for web in (first, second):
        assert (await web.status(run_id))["status"] == "complete"


async def test_a_web_process_works_on_nothing(start_api: StartApi) -> None:
    web = await start_api(WEB)
    run_id = await web.submit()
    told = await web.status(run_id)
    assert (told["status"], told["attempt"], told["queue_position"]) == ("processing", 0, 1)
    assert keys.STUDIO not in web.app
    assert (await web.client.get("/readyz")).status == 200


async def test_a_worker_answers_operators_only(start_api: StartApi) -> None:
    worker = await start_api(WORKER)
    for path, status in {
        "/healthz": 200,
        "/readyz": 200,
        "/metrics": 200,
        "/": 404,
        "/openapi.json": 404,
        "/api/v1/jobs?user_id=mia": 404,
    }.items():
        assert (await worker.client.get(path)).status == status


async def test_a_stop_that_was_sent_to_a_web_process_reaches_the_worker(
    start_api: StartApi,
) -> None:
    web, worker = await start_api(WEB), await start_api(WORKER, sweep_s=0.05)
    worker.provider("images").gate.clear()
    run_id = await web.submit()
    while not worker.app[keys.WORKPLACE].working_on:
        await asyncio.sleep(0.01)
    assert (await web.steer(run_id, "cancel")).status == 200
    while worker.app[keys.WORKPLACE].working_on:
        await asyncio.sleep(0.01)
    assert (await web.status(run_id))["error_code"] == "cancelled"


async def test_a_run_is_deleted_by_a_web_process_that_does_no_work(start_api: StartApi) -> None:
    web, worker = await start_api(WEB), await start_api(WORKER, sweep_s=0.05)
    run_id = await web.submit("vision")
    assert (await web.end_of(run_id))["status"] == "complete"
    assert (await web.delete(run_id)).status == 204
    assert await worker.app[keys.STORE].unfinished(limit=1) == []
