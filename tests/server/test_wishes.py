"""Wishes: each reaches who it is for, the drawing decides where nobody does, bad ones are named."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import pytest

from progress import changes
from progress.checkpoint import Request
from server.formats import film_size, picture_size
from server.wishes import settled_wishes
from stages.models import Wishes
from stages.providers.local.storytelling.words import sentences_of
from tests.conftest import Api, StartApi


async def test_wishes_for_the_voice_reach_it(api: Api) -> None:
    await api.make(scenes=4, voice_type="wise", voice_pitch=-2, voice_pace=0.9, child_age=8)
    for line in api.provider("voice").briefs:
        assert (line.voice_type, line.pitch, line.pace, line.child_age) == ("wise", -2, 0.9, 8)


async def test_wishes_for_the_picture_and_the_sound_reach_the_film(api: Api) -> None:
    told = await api.make(
        scenes=4, music=False, captions=False, dedication="For Grandma & Grandpa", theme="nature"
    )
    *clips, film = api.provider("video").briefs
    end = next(clip for clip in clips if clip.kind == "end")
    assert end.dedication == "For Grandma & Grandpa"
    assert {clip.caption for clip in clips} == {""}
    assert (film.music, film.theme, film.language) == (False, "nature", "en")
    # The subtitle files have the words all the same.
    assert [part.caption for part in film.parts][1:-1] == [
        scene["text"] for scene in told["story_script"]["scenes"]
    ]
    assert told["wishes"]["music"] is False


async def test_a_wish_for_the_sound_makes_the_join_again_and_nothing_else(api: Api) -> None:
    await api.make(run_id="r1", scenes=4)
    before = api.calls()
    await api.again("pipeline", music=False)
    after = api.calls()
    assert {stage: after[stage] - before[stage] for stage in after} == {
        **dict.fromkeys(after, 0),
        "video": 1,
    }


async def test_a_wished_setting_wins_over_the_drawn_one(start_api: StartApi) -> None:
    api = await start_api(story="local")
    told = await api.make("story", setting="space", scenes=4)
    assert told["story_script"]["scenes"][0]["setting"] == "space"
    assert told["drawing_analysis"]["setting"] == "meadow"


@pytest.mark.parametrize("users", ["mia", "mia tom ada lea ben zoe max eva leo ida"])
async def test_ten_runs_on_one_drawing_tell_ten_stories(start_api: StartApi, users: str) -> None:
    api = await start_api(story="local")
    told = []
    for number, user in zip(range(10), itertools.cycle(users.split()), strict=False):
        told.append(
            await api.make("story", run_id=f"r{number}", user_id=user, scenes=6, child_age=6)
        )
    texts = [
        {s for scene in one["story_script"]["scenes"] for s in sentences_of(scene["text"])}
        for one in told
    ]
    for first, second in itertools.combinations(texts, 2):
        assert len(first & second) <= 0.25 * min(len(first), len(second)), first & second
    assert len({one["story_script"]["title"] for one in told}) == 10


async def test_runs_that_come_at_once_tell_different_stories(start_api: StartApi) -> None:
    api = await start_api(story="local")
    ids = await asyncio.gather(
        *(api.submit("story", run_id=f"r{n}", hero_name="Bo") for n in range(8))
    )
    shapes = {(await api.end_of(run_id))["story_script"]["title"] for run_id in ids}
    assert len(shapes) == len(ids)


@pytest.mark.parametrize(
    ("wish", "value", "said"),
    [
        ("voice_pitch", 7, "voice_pitch: Input should be less than or equal to 6"),
        ("voice_pace", 0.5, "voice_pace: Input should be greater than or equal to 0.7"),
        ("dedication", "x" * 121, "dedication: String should have at most 120 characters"),
        ("dedication", "two\nlines", "dedication: use plain text on one line"),
        ("setting", "x" * 121, "setting: String should have at most 120 characters"),
        ("music", "loud", "music: Input should be a valid boolean"),
    ],
)
async def test_a_wish_out_of_bounds_is_named(api: Api, wish: str, value: Any, said: str) -> None:
    answer = await api.post("story", drawing={"subject": "a cat"}, **{wish: value})
    told = await answer.json()
    assert answer.status == 422
    assert told["detail"].startswith(said)


def test_the_drawing_decides_where_nobody_does() -> None:
    suggestions = {"theme": "friendship", "style": "watercolor", "reasons": ["two figures"]}
    request = Request(user_id="mia", run_id="r1", kind="pipeline", digest="d")
    begun = changes.begin(None, request, 1_780_000_000.0)
    drawn = begun.model_copy(update={"drawing_analysis": {"suggestions": suggestions}})
    assert (settled_wishes(drawn).theme, settled_wishes(drawn).style) == (
        "friendship",
        "watercolor",
    )
    wished = drawn.model_copy(update={"wishes": {"theme": "bedtime"}})
    assert (settled_wishes(wished).theme, settled_wishes(wished).style) == ("bedtime", "watercolor")
    assert settled_wishes(begun) == Wishes()


@pytest.mark.parametrize("aspect", ["16:9", "4:3", "1:1", "9:16"])
@pytest.mark.parametrize("resolution", ["480p", "720p", "1080p"])
def test_pictures_are_composed_for_the_film_and_larger_than_it(
    aspect: Any, resolution: Any
) -> None:
    wishes = Wishes(aspect=aspect, resolution=resolution)
    film = film_size(wishes, (1280, 720))
    picture = picture_size(wishes, film)
    assert min(film) == int(resolution.removesuffix("p"))
    assert picture[0] >= 1.12 * film[0] - 1
    assert picture[0] / picture[1] == pytest.approx(film[0] / film[1], rel=0.01)
    assert all(side % 2 == 0 for side in (*film, *picture))


async def test_what_the_drawing_suggests_is_told_and_holds(api: Api) -> None:
    told = await api.make(scenes=4)
    suggestions = told["drawing_analysis"]["suggestions"]
    assert suggestions["style"] == told["wishes"]["style"] == "storybook"
    assert suggestions["reasons"]
    assert {page.style for page in api.provider("images").briefs} == {"storybook"}
    wished = await api.make(run_id="r2", scenes=4, style="watercolor")
    assert wished["wishes"]["style"] == "watercolor"
