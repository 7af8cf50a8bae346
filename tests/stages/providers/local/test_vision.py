"""Describing a drawing from what was measured in it: honest, and never more."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from stages.models import Description, Guess, Kind
from stages.providers.base import ColorSpan, Drawing, FoundFigure, ProviderContext
from stages.providers.local.seen import read_detail, read_subject
from stages.providers.local.vision import LocalVision
from stages.workers import open_workers

PURPLE, BLACK = ColorSpan("purple", "#604090", 0.9), ColorSpan("black", "#202020", 0.1)
GREEN, BLUE = ColorSpan("green", "#40a040", 1.0), ColorSpan("blue", "#4060d0", 1.0)
NIGHT = ColorSpan("blue", "#101840", 1.0)
ORANGE = ColorSpan("orange", "#f0a030", 0.5)

FACE = Guess(trait="face", confidence=0.8)
ARMS, LEGS = (Guess(trait=trait, count=2, confidence=0.7) for trait in ("arms", "legs"))

FIGURE = FoundFigure(
    bbox=(0.2, 0.2, 0.5, 0.6),
    cutout_png=b"",
    area=0.2,
    colors=(PURPLE, BLACK),
    limbs_up=2,
    limbs_down=2,
    has_face=False,
    touches_edge=False,
    kind="figure",
    kind_confidence=0.8,
    guesses=(ARMS, LEGS),
)
DRAWING = Drawing(
    size=(600, 800),
    upright=b"",
    upright_type="image/jpeg",
    figures=(FIGURE,),
    colors=(PURPLE, BLACK),
    palette=("#604090",),
    bands=((), (), ()),
    has_sun=False,
    drawn_as="line",
)


async def describe(drawing: Drawing = DRAWING, **hero: Any) -> Description:
    drawing = replace(drawing, figures=(replace(FIGURE, **hero), *drawing.figures[1:]))
    async with open_workers(1) as workers:
        return await LocalVision(ProviderContext(workers)).describe(drawing)


async def test_the_subject_is_one_phrase_of_what_is_plain() -> None:
    assert (await describe()).subject == "a purple figure with two arms and two legs"
    told = await describe(guesses=(FACE, ARMS))
    assert told.subject == "a purple figure with a face and two arms"
    assert "a face" in told.details
    four = Guess(trait="legs", count=4, confidence=0.7)
    assert (await describe(colors=(ORANGE,), guesses=(four,))).subject == (
        "an orange figure with four legs"
    )


@pytest.mark.parametrize(
    ("hero", "subject"),
    [
        ({"kind": "winged", "guesses": ()}, "a purple figure with two wings"),
        (
            {"kind": "vehicle", "guesses": (Guess(trait="wheels", count=2, confidence=0.7),)},
            "a purple vehicle with two wheels",
        ),
        (
            {"kind": "flower", "guesses": (Guess(trait="petals", count=6, confidence=0.7),)},
            "a purple flower with six petals",
        ),
        ({"kind": "star", "guesses": ()}, "a purple star"),
        ({"kind": "house", "kind_confidence": 0.4, "guesses": ()}, "a purple figure"),
    ],
)
async def test_a_kind_is_named_where_it_is_sure(hero: dict[str, Any], subject: str) -> None:
    assert (await describe(**hero)).subject == subject


async def test_a_flowers_stem_gives_it_no_colour() -> None:
    colors = (ColorSpan("red", "#d03030", 0.38), ColorSpan("green", "#40a040", 0.34))
    assert (await describe(kind="flower", colors=colors, guesses=())).subject == "a red flower"
    assert (await describe(colors=colors, guesses=())).subject == "a red and green figure"


async def test_what_is_not_sure_is_not_claimed() -> None:
    unsure = (Guess(trait="face", confidence=0.4), Guess(trait="legs", count=3, confidence=0.9))
    told = await describe(guesses=unsure, has_face=True)
    assert told.subject == "a purple figure"
    assert (await describe(colors=(BLACK,), guesses=())).subject == "a black figure"
    assert "face" not in " ".join(told.details)


async def test_what_is_said_can_be_read_back() -> None:
    kinds: tuple[Kind, ...] = ("figure", "winged", "house", "sun")
    drawing = replace(DRAWING, figures=(FIGURE, *(replace(FIGURE, kind=kind) for kind in kinds)))
    told = await describe(drawing)
    assert read_subject(told.subject) is not None
    assert all(read_detail(detail) is not None for detail in told.details)
    assert told.details[:3] == ["two other figures", "a sun", "a house"]


@pytest.mark.parametrize(
    ("bands", "setting"),
    [
        (((BLUE,), (), (GREEN,)), "meadow"),
        (((), (), (BLUE,)), "sea"),
        (((BLUE,), (BLUE,), (BLUE,)), "underwater"),
        (((BLACK,), (BLACK,), ()), "night sky"),
        (((NIGHT,), (NIGHT,), (NIGHT,)), "night sky"),
    ],
)
async def test_bands_of_colour_tell_the_setting(bands: Any, setting: str) -> None:
    told = await describe(replace(DRAWING, bands=bands))
    assert told.setting == setting
    assert told.confidence > (await describe()).confidence, "bare paper tells less"


async def test_colours_count_and_sun_come_up() -> None:
    sun = replace(FIGURE, kind="sun")
    told = await describe(replace(DRAWING, figures=(FIGURE, sun), has_sun=True))
    assert told.colors == ["purple", "black"]
    assert "two things on the page" in told.details
    assert "a sun" in told.details
    assert "lots of purple" in told.details
    assert told.mood == "happy"


async def test_the_mood_follows_the_colours() -> None:
    assert (await describe()).mood == "dreamy"
    warm = replace(DRAWING, colors=(ORANGE,))
    assert (await describe(warm)).mood == "happy"
    assert (await describe(replace(DRAWING, colors=(BLACK,)))).mood == "calm"
