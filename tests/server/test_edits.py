"""Asking again: another story, the parent's own words, and nothing made twice."""

from __future__ import annotations

from tests.conftest import Api

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


async def test_editing_one_text_makes_one_narration_one_clip_and_one_film(api: Api) -> None:
    film = await api.make(run_id="r1", scenes=4)
    before = {stage: len(api.provider(stage).calls) for stage in _STAGES}
    story = film["story_script"]
    story["scenes"][1]["text"] = "Something else happens."
    await api.again("pipeline", story=story)
    made = {stage: len(api.provider(stage).calls) - before[stage] for stage in _STAGES}
    assert made == {"vision": 0, "story": 0, "images": 0, "voice": 1, "video": 2}
