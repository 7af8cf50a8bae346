"""Asking again: another story, the parent's own words, and nothing made twice."""

from __future__ import annotations

from typing import Any

import pytest

from server import keys
from tests.conftest import Api, Json, StartApi

_STAGES = ("vision", "story", "images", "voice", "video")


async def test_regenerate_writes_another_story(api: Api) -> None:
    first = await api.make("story", run_id="r1")
    second = await api.again("story")
    assert first["story_script"] != second["story_script"]


async def test_the_same_film_again_makes_nothing_anew(api: Api) -> None:
    first = await api.make(run_id="r1")
    calls = {stage: len(api.provider(stage).calls) for stage in _STAGES}
    again = await api.again("pipeline")
    assert {stage: len(api.provider(stage).calls) for stage in _STAGES} == calls
    assert again["video"]["video_key"] == first["video"]["video_key"]


async def test_what_the_parent_corrected_wins(api: Api) -> None:
    seen = await api.make("vision", run_id="r1")
    drawing = {**seen["drawing_analysis"], "subject": "our dog Rex"}
    told = await api.again("story", drawing=drawing)
    assert told["story_script"]["title"] == "The Walk of our dog Rex"
    assert told["drawing_analysis"]["subject"] == "our dog Rex"
    assert (
        told["drawing_analysis"]["figures"][0]["bbox"]
        == (seen["drawing_analysis"]["figures"][0]["bbox"])
    )


async def test_the_words_that_the_parent_edited_are_filmed(api: Api) -> None:
    told = await api.make("story", run_id="r1", scenes=4)
    story = {
        "title": "My Own Title",
        "scenes": [
            {"number": s["number"], "text": s["text"]} for s in told["story_script"]["scenes"]
        ],
        "total_scenes": 4,
    }
    story["scenes"][2]["text"] = "Words of our own."
    film = await api.again("pipeline", story=story)
    assert film["story_script"]["title"] == "My Own Title"
    assert film["story_script"]["scenes"][2]["text"] == "Words of our own."
    assert "Words of our own." in api.provider("voice").calls
    assert len(api.provider("story").calls) == 1
    later = await api.again("pipeline", style="watercolor")
    assert later["story_script"] == film["story_script"], "another look keeps the edited words"


async def test_words_of_the_parents_own_win_over_new_wishes(api: Api) -> None:
    told = await api.make("story", run_id="r1", scenes=4)
    story = {**told["story_script"], "title": "Ours"}
    film = await api.again("pipeline", story=story, theme="bedtime")
    assert film["story_script"]["title"] == "Ours"
    assert len(api.provider("story").calls) == 1


def artifacts_of(api: Api) -> dict[str, bytes]:
    folder = api.app[keys.ARTIFACTS].path("mia/r1")
    return {path.name: path.read_bytes() for path in folder.iterdir()}


async def edit(api: Api, number: int, **fields: Any) -> Any:
    return await api.client.patch(f"/api/v1/jobs/r1/scenes/{number}?user_id=mia", json=fields)


async def made_by(api: Api, **fields: Any) -> tuple[Json, dict[str, int]]:
    """The film made again, and how many calls that took."""
    before, kept = api.calls(), artifacts_of(api)
    film = await api.again("pipeline", **fields)
    now = artifacts_of(api)
    assert {name: now.get(name) for name in kept} == kept, "the rest is the same to the byte"
    return film, {stage: count - before[stage] for stage, count in api.calls().items()}


def links(told: Json, name: str) -> list[str]:
    """Where the pictures of a run are, or their clips, without the links' signatures."""
    return [image[name].split("?")[0] for image in told["images"]]


async def test_editing_one_text_makes_one_narration_one_clip_and_one_film(api: Api) -> None:
    film = await api.make(run_id="r1", scenes=4)
    edited = await (await edit(api, 2, text="Something else happens.")).json()
    assert edited["version"] == film["version"] + 1
    assert (edited["status"], edited["video"]["video_key"]) == (
        "complete",
        film["video"]["video_key"],
    )
    again, made = await made_by(api)
    assert again["story_script"]["scenes"][1]["text"] == "Something else happens."
    assert made == {"vision": 0, "story": 0, "images": 0, "voice": 1, "video": 2}
    assert links(again, "url") == links(film, "url")
    clips = zip(links(film, "clip_url"), links(again, "clip_url"), strict=True)
    assert [number for number, (one, other) in enumerate(clips) if one != other] == [2]
    assert again["video"]["video_key"] != film["video"]["video_key"]


async def test_an_edited_story_that_comes_along_makes_as_little(api: Api) -> None:
    film = await api.make(run_id="r1", scenes=4)
    story = film["story_script"]
    story["scenes"][1]["text"] = "Something else happens."
    _, made = await made_by(api, story=story)
    assert made == {"vision": 0, "story": 0, "images": 0, "voice": 1, "video": 2}


@pytest.mark.parametrize("number", [1, 3])
async def test_editing_one_setting_makes_one_picture_one_clip_and_one_film(
    api: Api, number: int
) -> None:
    await api.make(run_id="r1", scenes=4)
    assert (await edit(api, number, setting="sea")).status == 200
    again, made = await made_by(api)
    assert again["story_script"]["scenes"][number - 1]["setting"] == "sea"
    assert made == {"vision": 0, "story": 0, "images": 1, "voice": 0, "video": 2}


async def test_an_edit_that_is_taken_back_makes_nothing(api: Api) -> None:
    film = await api.make(run_id="r1", scenes=4)
    text = film["story_script"]["scenes"][0]["text"]
    await edit(api, 1, text="Something else happens.")
    await made_by(api)
    await edit(api, 1, text=text)
    again, made = await made_by(api)
    assert set(made.values()) == {0}
    assert again["video"]["video_key"] == film["video"]["video_key"]


async def test_words_that_a_provider_refused_can_be_changed_and_the_run_resumed(
    start_api: StartApi,
) -> None:
    api = await start_api(voice="tests.fakes:PickyVoice")
    told = await api.make(run_id="r1", scenes=4)
    assert (told["failed_stage"], told["failed_scene"]) == ("voice", 2)
    await edit(api, 2, text="The robot sings.")
    assert (await api.steer("r1", "resume")).status == 202
    film = await api.end_of("r1")
    assert film["status"] == "complete"
    assert film["story_script"]["scenes"][1]["text"] == "The robot sings."


async def test_an_edit_that_cannot_be_made_is_refused_with_a_reason(api: Api) -> None:
    await api.make("vision", run_id="r1")
    assert (await (await edit(api, 1, text="x")).json())["code"] == "scene_not_found"
    await api.again("story", scenes=4)
    for number, fields, status, code in (
        (5, {"text": "x"}, 404, "scene_not_found"),
        (0, {"text": "x"}, 422, "invalid_request"),
        (1, {}, 422, "invalid_request"),
        (1, {"text": ""}, 422, "invalid_request"),
        (1, {"txt": "x"}, 422, "unknown_field"),
    ):
        answer = await edit(api, number, **fields)
        assert (answer.status, (await answer.json())["code"]) == (status, code)
    api.provider("images").gate.clear()
    await api.post("pipeline", run_id="r1")
    busy = await edit(api, 1, text="x")
    assert (busy.status, (await busy.json())["code"]) == (409, "run_busy")
