from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stages.artifacts.files import FileArtifacts
from stages.models import ClipRef, Film, NarrationRef, PictureRef, PlacedCompanion, Placement
from stages.providers.film_briefs import (
    Clip,
    ClipBrief,
    FilmBrief,
    JoinedFilm,
)
from stages.retries import RetryPolicy
from stages.steps import Steps
from stages.video import FilmFormat, FilmSound, Page, join_film, render_clip
from stages.workers import Report

FORMAT = FilmFormat(1280, 720, 24)
SOUND = FilmSound(music=True, theme="bedtime", seed="seed", language="fr")
MakePage = Callable[..., Page]


class Studio:
    """A video provider that remembers what it was asked."""

    name = "studio"
    version = "1"

    def __init__(self) -> None:
        self.clips: list[ClipBrief] = []
        self.films: list[FilmBrief] = []
        self.companions: list[bytes] = []

    async def clip(self, brief: ClipBrief, report: Report) -> Clip:
        self.clips.append(brief)
        self.companions += [one.cutout.read_bytes() for one in brief.companions]
        brief.target.write_bytes(b"clip %d" % len(self.clips))
        return Clip(2.0, 0.5)

    async def film(self, brief: FilmBrief) -> JoinedFilm:
        self.films.append(brief)
        brief.target.write_bytes(b"film")
        return JoinedFilm(2.0, 1280, 720, b"WEBVTT\n", b"1\n", b"\xff\xd8", b"RIFF")


@pytest.fixture
def steps(tmp_path: Path) -> Steps:
    artifacts = FileArtifacts(tmp_path)
    artifacts.open()
    return Steps(artifacts, "mia/r1", RetryPolicy(tries=1, timeout_s=5, first_wait_s=0.001))


@pytest.fixture
async def make_page(steps: Steps) -> MakePage:
    """A scene's page with a companion and a narration; any field can be changed."""
    for name in ("picture.png", "hero.png", "friend.png", "voice.wav"):
        await steps.artifacts.put(f"mia/r1/{name}", name.encode())
    words = b'[{"text": "Hop!", "start_s": 0, "end_s": 1}]'
    await steps.artifacts.put("mia/r1/words.json", words)
    friend = PlacedCompanion(
        figure=1,
        cutout_key="mia/r1/friend.png",
        kind="star",
        placement=Placement(x=0.7, y=0.8, height=0.3),
    )
    picture = PictureRef(
        scene_number=1, key="mia/r1/picture.png", width=64, height=36, companions=[friend]
    )
    narration = NarrationRef(
        scene_number=1, key="mia/r1/voice.wav", words_key="mia/r1/words.json", duration_sec=1.0
    )
    page = Page(
        number=1,
        kind="scene",
        picture=picture,
        narration=narration,
        cutout_key="mia/r1/hero.png",
        action="hop",
        style="storybook",
        text="Hop!",
        title="The Ball",
        child_name="Mia",
        seed="seed",
        language="fr",
        dedication="Pour mamie",
        hero_kind="vehicle",
        setting="sea",
        mood="calm",
        time_of_day="night",
        weather="rain",
    )

    def make(**changes: Any) -> Page:
        return dataclasses.replace(page, **changes)

    return make


async def _render(steps: Steps, studio: Studio, page: Page) -> ClipRef:
    return await render_clip(steps, studio, page, FORMAT, lambda done, total: None)


async def _join(steps: Steps, studio: Studio, page: Page, sound: FilmSound = SOUND) -> Film:
    clip = await _render(steps, studio, page)
    return await join_film(steps, studio, [page], [clip], FORMAT, sound)


async def test_a_clip_is_asked_for_with_all_that_is_on_its_page(
    steps: Steps, make_page: MakePage
) -> None:
    studio = Studio()
    await _render(steps, studio, make_page())
    brief = studio.clips[0]
    assert (brief.kind, brief.caption, brief.language) == ("scene", "Hop!", "fr")
    assert (brief.mood, brief.hero_kind, brief.dedication) == ("calm", "vehicle", "Pour mamie")
    assert [one.kind for one in brief.companions] == ["star"]
    assert studio.companions == [b"friend.png"]


async def test_two_pages_move_differently(steps: Steps, make_page: MakePage) -> None:
    studio = Studio()
    for number in (1, 2):
        await _render(steps, studio, make_page(number=number))
    assert studio.clips[0].seed != studio.clips[1].seed


async def test_without_captions_the_text_is_in_the_subtitles_alone(
    steps: Steps, make_page: MakePage
) -> None:
    studio = Studio()
    await _join(steps, studio, make_page(captions=False))
    assert studio.clips[0].caption == ""
    assert studio.films[0].parts[0].caption == "Hop!"


@pytest.mark.parametrize(
    ("kind", "change", "made_anew"),
    [
        ("scene", {"dedication": "For Ben"}, False),
        ("scene", {"title": "Another"}, False),
        ("scene", {"child_name": "Ben"}, False),
        ("scene", {"language": "en"}, False),
        ("scene", {"weather": "snow"}, False),  # it is in the picture already
        ("scene", {"text": "Hip!"}, True),
        ("scene", {"captions": False}, True),
        ("scene", {"mood": "happy"}, True),
        ("scene", {"hero_kind": "tree"}, True),
        ("cover", {"title": "Another"}, True),
        ("cover", {"dedication": "For Ben"}, False),
        ("end", {"dedication": "For Ben"}, True),
        ("end", {"language": "en"}, True),
        ("end", {"child_name": "Ben"}, True),
    ],
)
async def test_a_clip_is_made_anew_when_its_pixels_would_change_and_only_then(
    steps: Steps, make_page: MakePage, kind: str, change: dict[str, Any], made_anew: bool
) -> None:
    studio = Studio()
    await _render(steps, studio, make_page(kind=kind))
    await _render(steps, studio, make_page(kind=kind, **change))
    assert len(studio.clips) == 1 + made_anew


async def test_another_text_changes_no_clip_that_shows_none(
    steps: Steps, make_page: MakePage
) -> None:
    studio = Studio()
    await _join(steps, studio, make_page(captions=False))
    await _join(steps, studio, make_page(captions=False, text="Hip!"))
    assert len(studio.clips) == 1
    assert len(studio.films) == 2


async def test_a_moved_companion_makes_its_clip_anew(steps: Steps, make_page: MakePage) -> None:
    studio = Studio()
    page = make_page()
    await _render(steps, studio, page)
    moved = page.picture.companions[0].model_copy(
        update={"placement": Placement(x=0.2, y=0.8, height=0.3)}
    )
    picture = page.picture.model_copy(update={"companions": [moved]})
    await _render(steps, studio, make_page(picture=picture))
    assert len(studio.clips) == 2


async def test_the_film_is_asked_for_with_its_sound_and_places(
    steps: Steps, make_page: MakePage
) -> None:
    studio = Studio()
    await _join(steps, studio, make_page())
    brief = studio.films[0]
    assert (brief.music, brief.theme, brief.seed, brief.language) == (True, "bedtime", "seed", "fr")
    part = brief.parts[0]
    assert (part.kind, part.setting, part.mood) == ("scene", "sea", "calm")
    assert (part.time_of_day, part.weather) == ("night", "rain")
    assert part.words[0].text == "Hop!"


@pytest.mark.parametrize(
    "change", [{"music": False}, {"theme": "nature"}, {"seed": "other"}, {"language": "en"}]
)
async def test_another_sound_joins_the_same_clips_anew(
    steps: Steps, make_page: MakePage, change: dict[str, Any]
) -> None:
    studio = Studio()
    await _join(steps, studio, make_page())
    await _join(steps, studio, make_page(), dataclasses.replace(SOUND, **change))
    assert (len(studio.clips), len(studio.films)) == (1, 2)


async def test_the_same_film_is_found_again_with_all_that_goes_beside_it(
    steps: Steps, make_page: MakePage
) -> None:
    studio = Studio()
    film = await _join(steps, studio, make_page())
    assert await _join(steps, studio, make_page()) == film
    assert len(studio.films) == 1
    kept = [await steps.artifacts.get(key) for key in (film.subtitles_key, film.preview_key)]
    assert kept == [b"1\n", b"RIFF"]
    assert await steps.artifacts.get(film.thumbnail_key) == b"\xff\xd8"
    assert film.preview_key.endswith(".webp")
    assert film.subtitles_key.endswith(".srt")
