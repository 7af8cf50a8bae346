"""Runs that end in error say where and why, and keep what was made before."""

from __future__ import annotations

import base64
import io

import pytest
from PIL import Image

from tests.conftest import QUICK, Api, StartApi


@pytest.mark.parametrize("stage", list(QUICK))
async def test_a_failure_at_each_stage_ends_the_run_and_keeps_what_came_before(
    start_api: StartApi, stage: str
) -> None:
    api = await start_api(**{stage: f"tests.fakes:Failing{stage.title()}"})
    told = await api.make(run_id="r1", scenes=4)
    assert (told["status"], told["failed_stage"]) == ("error", stage)
    scene = {"images": 2, "voice": 0}.get(stage)
    named = {"images": "Scene 2: ", "voice": "Cover: "}.get(stage, "")
    assert (told["error_code"], told["failed_scene"]) == ("out_of_ink", scene)
    assert told["error"] == f"{named}The provider has no ink."
    assert told["progress"]["stages"][stage]["state"] == "error"
    kept = {
        "vision": [],
        "story": ["drawing_analysis"],
        "images": ["drawing_analysis", "story_script"],
        "voice": ["drawing_analysis", "story_script"],
        "video": ["drawing_analysis", "story_script", "images", "audio"],
    }[stage]
    for field in kept:
        assert told[field], field
    assert told["video"] is None
    events = await api.events("r1")
    assert events[-1].data["error_code"] == "out_of_ink"


async def test_a_bug_in_a_provider_ends_the_run_with_its_stage(start_api: StartApi) -> None:
    api = await start_api(story="tests.fakes:BrokenStory")
    told = await api.make()
    assert (told["status"], told["failed_stage"]) == ("error", "story")
    assert told["error_code"] == "internal_error"
    assert "a bug in somebody's provider" in told["error"]


@pytest.mark.parametrize(
    ("stage", "fake", "code"),
    [("story", "ShortStory", "bad_story"), ("images", "NoPicture", "bad_picture")],
)
async def test_an_answer_that_is_not_what_was_asked_is_an_error(
    start_api: StartApi, stage: str, fake: str, code: str
) -> None:
    api = await start_api(**{stage: f"tests.fakes:{fake}"})
    told = await api.make()
    assert (told["failed_stage"], told["error_code"]) == (stage, code)


async def test_a_provider_that_never_answers_is_given_up(start_api: StartApi) -> None:
    api = await start_api(provider_timeout_s=0.2)
    api.provider("story").gate.clear()
    told = await api.make()
    assert (told["failed_stage"], told["error_code"]) == ("story", "timeout")


async def test_after_an_error_the_same_request_makes_only_what_is_missing(
    start_api: StartApi,
) -> None:
    api = await start_api(images="tests.fakes:FailingImages")
    assert (await api.make(run_id="r1", scenes=4))["status"] == "error"
    api.provider("images").__class__ = api.provider("images").__class__.__base__
    painted, told = len(api.provider("images").calls), len(api.provider("story").calls)
    assert (await api.make(run_id="r1", scenes=4))["status"] == "complete"
    assert len(api.provider("story").calls) == told
    assert len(api.provider("images").calls) - painted >= 3, "those that failed"
    assert len(api.provider("images").calls) <= 5 + 2, "and none twice that was kept"


def png(size: tuple[int, int], color: str = "white") -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, color).save(file, "PNG")
    return file.getvalue()


async def test_a_blank_page_is_an_error_of_vision(api: Api) -> None:
    told = await api.make(image_base64=base64.b64encode(png((600, 400))).decode())
    assert (told["status"], told["failed_stage"]) == ("error", "vision")
    assert told["error_code"] == "blank_drawing"
    assert "draw" in told["error"]


async def test_a_file_that_breaks_off_is_an_error_of_vision(api: Api, robot: bytes) -> None:
    told = await api.make(image_base64=base64.b64encode(robot[: len(robot) // 2]).decode())
    assert (told["status"], told["failed_stage"]) == ("error", "vision")
    assert told["error_code"] == "unreadable_drawing"


async def test_a_tiny_picture_and_a_bomb_are_refused_at_once(start_api: StartApi) -> None:
    api = await start_api(max_upload_pixels=1_000_000)
    for image, code in (
        (png((1, 1)), "drawing_too_small"),
        (png((1200, 1200)), "drawing_too_large"),
    ):
        answer = await api.post("vision", image_base64=base64.b64encode(image).decode())
        assert (answer.status, (await answer.json())["code"]) == (422, code)
