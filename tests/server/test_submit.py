"""Taking runs in: answers at once, refuses with reasons, joins and begins anew."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import aiohttp
import pytest

from tests.conftest import Api, StartApi


async def problem(answer: aiohttp.ClientResponse, status: int, code: str) -> str:
    told = await answer.json()
    assert (answer.status, told["code"]) == (status, code), told
    assert answer.content_type == "application/problem+json"
    assert told["status"] == status
    assert told["detail"]
    return str(told["detail"])


async def test_a_post_answers_at_once_while_the_work_goes_on(api: Api) -> None:
    api.provider("images").gate.clear()
    image = base64.b64encode(api.robot).decode()
    answer = await api.post("pipeline", run_id="r1", image_base64=image)
    told = await answer.json()
    assert answer.status == 202
    assert (told["run_id"], told["status"], told["current_stage"]) == ("r1", "processing", "vision")
    assert answer.headers["Location"] == "/api/v1/jobs/r1/status?user_id=mia"
    assert int(answer.headers["Retry-After"]) > 0
    assert (await api.status("r1"))["status"] == "processing"


async def test_submit_and_poll_to_the_end(api: Api) -> None:
    run_id = await api.submit(child_name="Mia", scenes=4)
    since = 0
    while True:
        told = await api.status(run_id, wait="20", since=str(since))
        assert told["version"] > since
        since = told["version"]
        if told["status"] != "processing":
            break
    assert (told["status"], told["current_stage"]) == ("complete", "video_complete")
    assert [scene["number"] for scene in told["story_script"]["scenes"]] == [1, 2, 3, 4]
    assert [image["scene_number"] for image in told["images"]] == [0, 1, 2, 3, 4]
    assert [one["scene_number"] for one in told["audio"]["audio_files"]] == [1, 2, 3, 4]
    assert told["video"]["duration_sec"] > 4
    assert told["progress"]["fraction"] == 1
    assert {one["state"] for one in told["progress"]["stages"].values()} == {"done"}


async def test_each_kind_of_request_runs_as_far_as_it_says(api: Api) -> None:
    seen = await api.make("vision", run_id="r1")
    assert seen["current_stage"] == "vision_complete"
    assert (seen["drawing_analysis"]["subject"], seen["story_script"]) == ("a blue robot", None)
    told = await api.again("story", theme="bedtime")
    assert (told["current_stage"], told["images"]) == ("story_complete", None)
    film = await api.again("pipeline")
    assert film["current_stage"] == "video_complete"
    assert film["wishes"]["theme"] == "bedtime"
    assert film["story_script"] == told["story_script"], "the story that was read is filmed"
    assert api.provider("vision").calls == [1], "nothing is looked at twice"


async def test_multipart_and_a_data_url_are_read_too(api: Api) -> None:
    form = aiohttp.FormData({"user_id": "mia", "child_age": "7", "child_name": "Änne"})
    form.add_field("image", api.robot, filename="robot.png")
    answer = await api.client.post("/api/v1/pipeline/generate", data=form)
    assert answer.status == 202
    told = await api.end_of((await answer.json())["run_id"])
    assert told["status"] == "complete"
    assert (told["wishes"]["child_age"], told["wishes"]["child_name"]) == (7, "Änne")
    url = "data:image/png;base64," + base64.b64encode(api.robot).decode()
    assert (await api.make("vision", image_base64=url))["status"] == "complete"


async def test_run_ids_that_are_made_sort_by_time(api: Api) -> None:
    ids = []
    for _ in range(3):
        ids.append(await api.submit("vision"))
        await asyncio.sleep(0.002)
    assert ids == sorted(ids)


@pytest.mark.parametrize("bad", ["", "a b", "x" * 129, "ä", "a/b", "..", "a\n"])
async def test_an_id_out_of_bounds_is_refused(api: Api, bad: str) -> None:
    detail = await problem(await api.post("vision", user_id=bad), 422, "invalid_request")
    assert "user_id" in detail


async def test_a_typo_in_a_wish_is_refused_by_name(api: Api) -> None:
    answer = await api.post("story", run_id="r1", thme="bedtime")
    assert "thme" in await problem(answer, 422, "unknown_field")
    told = await answer.json()
    assert told["errors"] == [
        {"field": "thme", "detail": "there is no such field; did you mean theme?"}
    ]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("theme", "horror"),
        ("style", "3d"),
        ("voice_type", "loud"),
        ("child_age", 1),
        ("child_age", 11),
        ("scenes", 3),
        ("scenes", 13),
        ("aspect", "2:1"),
        ("child_name", "x" * 41),
        ("child_name", "a\nb"),
        ("story", {"title": "", "scenes": []}),
        ("drawing", {"subjct": "a cat"}),
    ],
)
async def test_a_wish_out_of_bounds_is_refused_by_name(api: Api, field: str, value: Any) -> None:
    answer = await api.post("pipeline", run_id="r1", **{field: value})
    told = await answer.json()
    assert answer.status == 422
    assert told["errors"][0]["field"].startswith(field)


async def test_a_run_without_a_drawing_says_what_it_needs(api: Api) -> None:
    for kind in ("vision", "story", "pipeline"):
        await problem(await api.post(kind, run_id="new"), 422, "needs_drawing")


async def test_a_story_can_be_written_from_words_alone(api: Api) -> None:
    answer = await api.post("story", run_id="r1", drawing={"subject": "our cat Tom"})
    assert answer.status == 202
    told = await api.end_of("r1")
    assert told["story_script"]["title"] == "The Walk of our cat Tom"
    await problem(await api.post("pipeline", run_id="r1"), 422, "needs_drawing")


@pytest.mark.parametrize(
    ("image", "status", "code"),
    [
        ("!!!", 422, "invalid_image"),
        (base64.b64encode(b"# README\nhello").decode(), 422, "unreadable_drawing"),
        ("", 422, "unreadable_drawing"),
    ],
)
async def test_what_is_no_picture_is_refused_before_any_work(
    api: Api, image: str, status: int, code: str
) -> None:
    await problem(await api.post("vision", run_id="r1", image_base64=image), status, code)
    answer = await api.client.get("/api/v1/jobs/r1/status?user_id=mia")
    await problem(answer, 404, "job_not_found")
    assert (await answer.json())["detail"] == "Job not found"


async def test_a_picture_over_the_limit_is_refused(start_api: StartApi) -> None:
    api = await start_api(max_upload_bytes=2048)
    image = base64.b64encode(api.robot * 2).decode()
    await problem(await api.post("vision", image_base64=image), 413, "upload_too_large")
    form = aiohttp.FormData({"user_id": "mia"})
    form.add_field("image", api.robot * 2, filename="robot.png")
    answer = await api.client.post("/api/v1/vision/analyze", data=form)
    await problem(answer, 413, "upload_too_large")
    huge = await api.client.post("/api/v1/vision/analyze", json={"x": "y" * 600_000})
    await problem(huge, 413, "upload_too_large")


async def test_a_body_that_is_neither_json_nor_a_form_is_refused(api: Api) -> None:
    post = api.client.post
    await problem(await post("/api/v1/vision/analyze", data=b"x"), 415, "unsupported_body")
    headers = {"Content-Type": "application/json"}
    for body in (b"", b"{", b"[1]", b'"x"', b"\xff"):
        answer = await post("/api/v1/vision/analyze", data=body, headers=headers)
        assert answer.status in (400, 422), body
        assert (await answer.json())["code"] in ("invalid_json", "invalid_request")
    form = {"Content-Type": "multipart/form-data; boundary=x"}
    for body in (
        b"",
        b"junk",
        b'--x\r\nContent-Disposition: form-data; name="story"\r\n\r\n{\r\n--x--',
    ):
        answer = await post("/api/v1/pipeline/generate", data=body, headers=form)
        assert answer.status in (400, 422), body


async def test_the_same_request_joins_and_another_is_refused(api: Api) -> None:
    api.provider("story").gate.clear()
    await api.submit(run_id="r1", theme="bedtime")
    before = await api.status("r1")
    assert await api.submit(run_id="r1", theme="bedtime") == "r1"
    image = base64.b64encode(api.robot).decode()
    other = await api.post("pipeline", run_id="r1", image_base64=image, theme="nature")
    await problem(other, 409, "run_busy")
    assert (await api.status("r1"))["created_at"] == before["created_at"]
    api.provider("story").gate.set()
    assert (await api.end_of("r1"))["wishes"]["theme"] == "bedtime"
    assert len(api.provider("story").calls) == 1


async def test_of_many_that_ask_the_same_at_once_one_is_begun(api: Api) -> None:
    assert set(await asyncio.gather(*(api.submit(run_id="r1") for _ in range(8)))) == {"r1"}
    await api.end_of("r1")
    assert len(api.provider("story").calls) == 1


async def test_after_a_post_no_status_shows_the_earlier_end(api: Api) -> None:
    first = await api.make("story", run_id="r1")
    api.provider("story").gate.clear()
    await api.post("story", run_id="r1")
    now = await api.status("r1")
    assert now["status"] == "processing"
    assert now["version"] > first["version"]
    assert now["story_script"] is None
    api.provider("story").gate.set()


async def test_prefer_wait_holds_the_answer_until_the_end(api: Api) -> None:
    image = base64.b64encode(api.robot).decode()
    answer = await api.post("vision", image_base64=image, headers={"Prefer": "wait=20"})
    told = await answer.json()
    assert (answer.status, told["status"]) == (200, "complete")
    assert answer.headers["Preference-Applied"] == "wait"


async def test_prefer_wait_gives_the_202_when_it_takes_longer(api: Api) -> None:
    api.provider("vision").gate.clear()
    image = base64.b64encode(api.robot).decode()
    answer = await api.post("vision", image_base64=image, headers={"Prefer": "wait=1"})
    assert answer.status == 202
    api.provider("vision").gate.set()


async def test_several_users_at_once_get_their_own(api: Api) -> None:
    users = ["mia", "leo", "zoe"]
    films = await asyncio.gather(
        *(api.make(user_id=user, run_id="r1", hero_name=f"Hero of {user}") for user in users)
    )
    for user, film in zip(users, films, strict=True):
        assert film["user_id"] == user
        assert film["story_script"]["title"] == f"The Walk of Hero of {user}"
        assert film["video"]["video_key"].startswith(f"{user}/r1/")
