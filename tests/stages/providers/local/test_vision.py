"""Describing a drawing from what was measured in it: honest, and never more."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from stages.models import Description
from stages.providers.base import ColorSpan, Drawing, FoundFigure, ProviderContext
from stages.providers.local.vision import LocalVision
from stages.workers import open_workers

PURPLE, BLACK = ColorSpan("purple", "#604090", 0.9), ColorSpan("black", "#202020", 0.1)
GREEN, BLUE = ColorSpan("green", "#40a040", 1.0), ColorSpan("blue", "#4060d0", 1.0)
ORANGE = ColorSpan("orange", "#f0a030", 0.5)

FIGURE = FoundFigure(
    bbox=(0.2, 0.2, 0.5, 0.6),
    cutout_png=b"",
    area=0.2,
    colors=(PURPLE, BLACK),
    limbs_up=2,
    limbs_down=2,
    has_face=False,
    touches_edge=False,
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
    told = await describe(has_face=True, limbs_down=0)
    assert told.subject == "a purple figure with a face and two arms"
    assert (await describe(colors=(ORANGE,), limbs_up=0, limbs_down=4)).subject == (
        "an orange figure with four legs"
    )


async def test_what_was_not_measured_is_not_claimed() -> None:
    told = await describe(limbs_up=1, limbs_down=3)
    assert told.subject == "a purple figure"
    assert (await describe(colors=(BLACK,), limbs_up=0, limbs_down=0)).subject == "a black figure"
    assert "face" not in " ".join(told.details)


@pytest.mark.parametrize(
    ("bands", "setting"),
    [
        (((BLUE,), (), (GREEN,)), "meadow"),
        (((), (), (BLUE,)), "sea"),
        (((BLUE,), (BLUE,), (BLUE,)), "underwater"),
        (((BLACK,), (BLACK,), ()), "night sky"),
    ],
)
async def test_bands_of_colour_tell_the_setting(bands: Any, setting: str) -> None:
    told = await describe(replace(DRAWING, bands=bands))
    assert told.setting == setting
    assert told.confidence > (await describe()).confidence, "bare paper tells less"


async def test_colours_count_and_sun_come_up() -> None:
    told = await describe(replace(DRAWING, figures=(FIGURE, FIGURE), has_sun=True))
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
