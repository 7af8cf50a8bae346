"""Calls that fail in a way that can pass are made again, where everybody can see it."""

from __future__ import annotations

from tests.conftest import StartApi

BUSY = "tests.fakes:BusyVoice"


async def test_a_call_that_can_pass_is_made_again_until_it_is_answered(
    start_api: StartApi,
) -> None:
    api = await start_api(voice=BUSY)
    told = await api.make(run_id="r1", scenes=4)
    assert told["status"] == "complete"
    assert len(api.provider("voice").calls) == 5 * 3
    assert told["progress"]["stages"]["voice"]["retrying"] == []


async def test_waiting_for_the_next_call_shows_in_the_progress(start_api: StartApi) -> None:
    api = await start_api(voice=BUSY, retry_first_wait_s=0.2)
    run_id = await api.submit(run_id="r1", scenes=4)
    seen = {
        retry["message"]: retry
        for event in await api.events(run_id)
        if "progress" in event.data
        for retry in event.data["progress"]["stages"]["voice"]["retrying"]
    }
    assert "scene 3: trying again in 1 s (2 of 4)" in seen
    assert "cover: trying again in 1 s (2 of 4)" in seen
    retry = seen["scene 3: trying again in 1 s (2 of 4)"]
    assert (retry["scene_number"], retry["attempt"], retry["of"]) == (3, 2, 4)
    assert 0 < retry["wait_s"] <= 0.2


async def test_the_number_of_calls_is_bounded(start_api: StartApi) -> None:
    api = await start_api(voice=BUSY, provider_tries=2)
    told = await api.make(run_id="r1", scenes=4)
    assert (told["failed_stage"], told["failed_scene"]) == ("voice", 0)
    assert (told["error_code"], told["error"]) == ("busy", "Cover: The provider is busy.")
    assert len(api.provider("voice").calls) == 5 * 2


async def test_a_provider_that_says_when_is_asked_no_sooner(start_api: StartApi) -> None:
    api = await start_api(voice=BUSY, retry_first_wait_s=0.001)
    voice = api.provider("voice")
    voice.busy, voice.retry_after_s = 1, 0.3
    run_id = await api.submit(run_id="r1", scenes=4)
    waits = [
        retry["wait_s"]
        for event in await api.events(run_id)
        if "progress" in event.data
        for retry in event.data["progress"]["stages"]["voice"]["retrying"]
    ]
    assert set(waits) == {0.3}


async def test_one_failed_scene_leaves_the_others_alone_and_resume_makes_only_it(
    start_api: StartApi,
) -> None:
    api = await start_api(images="tests.fakes:FailingScene")
    told = await api.make(run_id="r1", scenes=4)
    assert (told["status"], told["failed_stage"], told["failed_scene"]) == ("error", "images", 3)
    assert told["error"] == "Scene 3: The provider has no ink."
    assert [image["scene_number"] for image in told["images"]] == [0, 1, 2, 4]
    assert told["progress"]["stages"]["voice"]["state"] == "done"
    before = api.calls()
    assert before["video"] == 5, "the other scenes' clips and the end card are filmed"
    api.provider("images").failing = False
    await api.steer("r1", "resume")
    film = await api.end_of("r1")
    made = {stage: count - before[stage] for stage, count in api.calls().items()}
    assert film["status"] == "complete"
    assert made == {"vision": 0, "story": 0, "images": 1, "voice": 0, "video": 2}
