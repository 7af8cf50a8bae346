"""`Idempotency-Key`: any POST is safe to repeat, also after the run has ended."""

from __future__ import annotations

import asyncio
import base64

import pytest

from tests.conftest import Api, StartApi

KEY = {"Idempotency-Key": "8e03978e-40d5-43dd-bc93-6894a57f9324"}


async def test_a_repeated_post_finds_the_run_that_it_began(api: Api) -> None:
    image = base64.b64encode(api.robot).decode()
    ids = set()
    for _ in range(3):
        answer = await api.post("vision", image_base64=image, headers=KEY)
        told = await answer.json()
        ids.add(told["run_id"])
        end = await api.end_of(told["run_id"])
    assert len(ids) == 1
    assert len(api.provider("vision").calls) == 1
    again = await api.post("vision", image_base64=image, headers=KEY)
    assert (again.status, again.headers["Idempotency-Replayed"]) == (200, "true")
    assert await again.json() == end


async def test_of_many_repeats_at_once_one_begins_a_run(start_api: StartApi) -> None:
    apis = [await start_api(), await start_api()]
    image = base64.b64encode(apis[0].robot).decode()
    posts = [apis[n % 2].post("story", image_base64=image, scenes=4, headers=KEY) for n in range(8)]
    ids = {(await answer.json())["run_id"] for answer in await asyncio.gather(*posts)}
    assert len(ids) == 1
    await apis[0].end_of(ids.pop())
    assert sum(len(api.provider("story").calls) for api in apis) == 1


async def test_a_repeated_regenerate_writes_one_other_story(api: Api) -> None:
    await api.make("story", run_id="r1", scenes=4)
    for _ in range(3):
        await api.post("story", run_id="r1", headers=KEY)
        told = await api.end_of("r1")
    assert api.provider("story").calls == [0, 1]
    other = await api.post("story", run_id="r1", headers={"Idempotency-Key": "another"})
    assert other.status == 202
    assert (await api.end_of("r1"))["story_script"] != told["story_script"]


async def test_a_repeated_resume_goes_on_once(start_api: StartApi) -> None:
    api = await start_api(images="tests.fakes:FailingImages")
    await api.make(run_id="r1", scenes=4)
    await api.steer("r1", "resume", headers=KEY)
    ended = await api.end_of("r1")
    again = await api.steer("r1", "resume", headers=KEY)
    assert (again.status, await again.json()) == (200, ended), "it failed again, and stays so"


async def test_a_repeated_cancel_does_not_stop_what_was_resumed_since(api: Api) -> None:
    api.provider("story").gate.clear()
    await api.submit("story", run_id="r1", scenes=4)
    await api.provider("story").asked.wait()
    await api.steer("r1", "cancel", headers=KEY)
    await api.steer("r1", "resume")
    late = await (await api.steer("r1", "cancel", headers=KEY)).json()
    assert late["status"] == "processing"
    api.provider("story").gate.set()
    assert (await api.end_of("r1"))["status"] == "complete"


async def test_a_key_that_comes_with_something_else_is_refused(api: Api) -> None:
    await api.make("story", run_id="r1", scenes=4, headers=KEY)
    answer = await api.post("story", run_id="r1", theme="bedtime", headers=KEY)
    assert (answer.status, (await answer.json())["code"]) == (422, "idempotency_key_reused")
    other_call = await api.post("pipeline", run_id="r1", headers=KEY)
    assert other_call.status == 422


async def test_keys_of_other_users_do_not_meet(api: Api) -> None:
    for user in ("mia", "leo"):
        film = await api.make("vision", user_id=user, headers=KEY)
        assert film["user_id"] == user
    assert len(api.provider("vision").calls) == 2


@pytest.mark.parametrize("bad", ["", '""', "x" * 256])
async def test_a_key_that_is_none_is_refused(api: Api, bad: str) -> None:
    answer = await api.post("vision", run_id="r1", headers={"Idempotency-Key": bad})
    assert (answer.status, (await answer.json())["code"]) == (400, "invalid_idempotency_key")


async def test_a_quoted_key_is_the_same_as_a_bare_one(api: Api) -> None:
    first = await api.make("vision", headers={"Idempotency-Key": "abc"})
    image = base64.b64encode(api.robot).decode()
    answer = await api.post("vision", image_base64=image, headers={"Idempotency-Key": '"abc"'})
    assert (await answer.json())["run_id"] == first["run_id"]
