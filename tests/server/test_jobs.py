"""Reading runs by polling."""

from __future__ import annotations

import asyncio
import time

from server.answers import Snapshot
from tests.conftest import Api, StartApi


async def test_a_status_has_every_field_of_the_contract(api: Api) -> None:
    told = await api.make(run_id="r1", child_name="Mia")
    Snapshot.model_validate(told)
    figure = told["drawing_analysis"]["figures"][0]
    assert len(figure["bbox"]) == 4
    assert figure["cutout"].startswith("/media/mia/r1/")
    assert told["video"]["url"].startswith("/media/mia/r1/")
    assert told["audio"]["total_duration_sec"] == round(
        sum(one["duration_sec"] for one in told["audio"]["audio_files"]), 3
    )
    assert told["ttl"] > time.time() + 6 * 24 * 3600
    assert told["updated_at"].endswith("+00:00")


async def test_an_unknown_run_is_not_found_for_every_reader(api: Api) -> None:
    await api.make("vision", run_id="r1")
    for what in ("status", "events", "ws"):
        for run_id, user_id in (("r2", "mia"), ("r1", "leo")):
            answer = await api.client.get(f"/api/v1/jobs/{run_id}/{what}?user_id={user_id}")
            assert answer.status == 404
            assert (await answer.json())["detail"] == "Job not found"


async def test_a_reader_must_say_whose_run_it_is(api: Api) -> None:
    answer = await api.client.get("/api/v1/jobs/r1/status")
    assert answer.status == 422
    assert (await answer.json())["errors"][0]["field"] == "user_id"


async def test_a_client_that_has_the_version_gets_304(api: Api) -> None:
    told = await api.make("vision", run_id="r1")
    url = "/api/v1/jobs/r1/status?user_id=mia"
    first = await api.client.get(url)
    assert first.headers["ETag"] == f'"{told["version"]}"'
    for tag in (first.headers["ETag"], "W/" + first.headers["ETag"]):
        again = await api.client.get(url, headers={"If-None-Match": tag})
        assert (again.status, await again.read()) == (304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]
    other = await api.client.get(url, headers={"If-None-Match": '"0", "strange"'})
    assert other.status == 200


async def test_a_long_poll_holds_until_there_is_a_newer_version(api: Api) -> None:
    api.provider("story").gate.clear()
    run_id = await api.submit("story")
    await api.provider("story").asked.wait()
    told = await api.status(run_id)
    poll = asyncio.create_task(api.status(run_id, wait="20", since=str(told["version"])))
    while not (await _metric(api, "doodlebook_followers")):
        assert not poll.done()
    api.provider("story").gate.set()
    assert (await poll)["version"] > told["version"]


async def test_a_long_poll_by_etag_gives_304_when_the_time_is_over(api: Api) -> None:
    told = await api.make("vision", run_id="r1")
    answer = await api.client.get(
        "/api/v1/jobs/r1/status?user_id=mia&wait=1",
        headers={"If-None-Match": f'"{told["version"]}"'},
    )
    assert answer.status == 304


async def test_a_wait_that_is_no_number_is_refused(api: Api) -> None:
    await api.make("vision", run_id="r1")
    for query in ("wait=soon", "wait=-1", "since=x", "wait=1e3"):
        answer = await api.client.get(f"/api/v1/jobs/r1/status?user_id=mia&{query}")
        assert (answer.status, (await answer.json())["code"]) == (400, "invalid_query")


async def test_runs_are_listed_newest_first_in_pages(api: Api) -> None:
    ids = [(await api.make("vision"))["run_id"] for _ in range(3)]
    await api.make("vision", user_id="leo")
    first = await (await api.client.get("/api/v1/jobs?user_id=mia&limit=2")).json()
    assert [job["run_id"] for job in first["jobs"]] == ids[:0:-1]
    rest = await api.client.get(
        "/api/v1/jobs", params={"user_id": "mia", "limit": "2", "cursor": first["cursor"]}
    )
    told = await rest.json()
    assert ([job["run_id"] for job in told["jobs"]], told["cursor"]) == (ids[:1], None)
    assert (await api.client.get("/api/v1/jobs?user_id=mia&cursor=x")).status == 400


async def test_runs_over_the_limit_wait_their_turn_and_are_told_their_place(
    start_api: StartApi,
) -> None:
    api = await start_api(max_active_runs=1)
    api.provider("story").gate.clear()
    ids = [await api.submit("story", run_id=f"r{n}") for n in range(4)]
    await api.provider("story").asked.wait()
    places = [(await api.status(run_id))["queue_position"] for run_id in ids]
    assert places == [None, 1, 2, 3]
    api.provider("story").gate.set()
    ends = [await api.end_of(run_id) for run_id in ids]
    assert [(end["status"], end["queue_position"]) for end in ends] == [("complete", None)] * 4


async def test_when_the_line_is_full_a_post_is_refused_and_nothing_is_lost(
    start_api: StartApi,
) -> None:
    api = await start_api(max_active_runs=1, max_waiting_runs=1)
    api.provider("story").gate.clear()
    await api.submit("story", run_id="r0")
    await api.provider("story").asked.wait()
    await api.submit("story", run_id="r1")
    answer = await api.post("story", run_id="r2", drawing={"subject": "a cat"})
    assert (answer.status, (await answer.json())["code"]) == (503, "queue_full")
    assert int(answer.headers["Retry-After"]) > 0
    api.provider("story").gate.set()
    assert (await api.end_of("r1"))["status"] == "complete"


async def _metric(api: Api, name: str) -> float:
    text = await (await api.client.get("/metrics")).text()
    return next(float(line.split()[1]) for line in text.splitlines() if line.startswith(name + " "))
