"""Films that the parent approved: kept apart from their runs."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from server.answers import LibraryPage
from tests.conftest import Api, StartApi

FILES = ("video", "thumbnail", "captions", "subtitles", "preview")


async def approve(api: Api, user_id: str = "mia", **fields: Any) -> Any:
    return await api.client.post(f"/api/v1/library?user_id={user_id}", json=fields)


async def films(api: Api, user_id: str = "mia", **query: str) -> list[dict[str, Any]]:
    answer = await api.client.get("/api/v1/library", params={"user_id": user_id, **query})
    page = await answer.json()
    LibraryPage.model_validate(page)
    return list(page["films"])


async def test_an_approved_film_is_in_the_library_with_what_belongs_to_it(api: Api) -> None:
    run = await api.make(run_id="r1", scenes=4, style="watercolor")
    answer = await approve(api, run_id="r1")
    film = await answer.json()
    assert answer.status == 201
    assert (film["title"], film["style"]) == (run["story_script"]["title"], "watercolor")
    assert film["duration_sec"] == run["video"]["duration_sec"]
    assert film["video_key"].startswith("mia/")
    (listed,) = await films(api)
    assert listed["id"] == film["id"]
    assert [one["scene_number"] for one in listed["images"]] == [0, 1, 2, 3, 4]
    for url in [listed[f"{name}_url"] for name in FILES]:
        assert (await api.client.get(url)).status == 200


async def test_approving_the_same_film_again_adds_none(api: Api) -> None:
    run = await api.make(run_id="r1", scenes=4)
    first = await (await approve(api, run_id="r1")).json()
    by_key = await approve(api, video_key=run["video"]["video_key"], title="x", created_at="now")
    assert (await by_key.json())["id"] == first["id"]
    assert len(await films(api)) == 1


async def test_what_is_approved_outlives_its_run(start_api: StartApi, tmp_path: Path) -> None:
    api = await start_api(ttl_days=3e-5, sweep_s=0.1)
    await api.make(run_id="r1", scenes=4)
    film = await (await approve(api, run_id="r1")).json()
    async with asyncio.timeout(20):
        while (await api.client.get("/api/v1/jobs/r1/status?user_id=mia")).status != 404:
            await asyncio.sleep(0.05)
    for one in (*film["images"], {"url": film["video_url"]}):
        assert (await api.client.get(one["url"])).status == 200
    presigned = await api.client.post(
        "/api/v1/storage/presigned-url?user_id=mia", json={"s3_key": film["video_key"]}
    )
    assert presigned.status == 200
    assert len(await films(api)) == 1


async def test_a_film_that_is_taken_out_is_gone(api: Api, tmp_path: Path) -> None:
    await api.make(run_id="r1", scenes=4)
    film = await (await approve(api, run_id="r1")).json()
    assert (await api.delete("r1")).status == 204
    for expected in (204, 404):
        answer = await api.client.delete(f"/api/v1/library/{film['id']}?user_id=mia")
        assert answer.status == expected
    assert await films(api) == []
    assert not list((tmp_path / "var" / "artifacts").glob("*"))


async def test_an_edited_film_is_another_entry(api: Api) -> None:
    await api.make(run_id="r1", scenes=4)
    await approve(api, run_id="r1")
    await api.client.patch("/api/v1/jobs/r1/scenes/2?user_id=mia", json={"text": "New words."})
    await api.again("pipeline")
    await approve(api, run_id="r1", title="Our second one")
    assert (await films(api))[0]["title"] == "Our second one"
    assert len(await films(api)) == 2
    assert len(await films(api, limit="1")) == 1


async def test_what_cannot_be_approved_is_refused_with_a_reason(api: Api) -> None:
    await api.make("story", run_id="r1", scenes=4)
    for fields, status, code in (
        ({"run_id": "r1"}, 409, "no_film"),
        ({"run_id": "r2"}, 404, "job_not_found"),
        ({"video_key": "leo/r1/film.mp4"}, 403, "not_yours"),
        ({}, 422, "invalid_request"),
    ):
        answer = await approve(api, **fields)
        assert (answer.status, (await answer.json())["code"]) == (status, code)


async def test_a_library_is_its_users_own(api: Api) -> None:
    await api.make(run_id="r1", scenes=4)
    film = await (await approve(api, run_id="r1")).json()
    assert await films(api, user_id="leo") == []
    answer = await api.client.delete(f"/api/v1/library/{film['id']}?user_id=leo")
    assert answer.status == 404
    assert len(await films(api)) == 1
