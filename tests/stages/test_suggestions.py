"""What a drawing asks for: a theme where something speaks for one, a style for its strokes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from stages.models import Description, Kind
from stages.providers.base import ColorSpan, Drawing, FoundFigure
from stages.suggestions import suggest

GREEN, NIGHT = ColorSpan("green", "#40a040", 0.6), ColorSpan("blue", "#101840", 0.9)
SKY, RED = ColorSpan("blue", "#70b0f0", 0.9), ColorSpan("red", "#d03030", 0.6)


def figure(kind: Kind = "figure", confidence: float = 0.8) -> FoundFigure:
    return FoundFigure(
        bbox=(0.2, 0.2, 0.5, 0.6),
        cutout_png=b"",
        area=0.2,
        colors=(RED,),
        limbs_up=2,
        limbs_down=2,
        has_face=False,
        touches_edge=False,
        kind=kind,
        kind_confidence=confidence,
    )


DRAWING = Drawing(
    size=(600, 800),
    upright=b"",
    upright_type="image/jpeg",
    figures=(figure(),),
    colors=(RED,),
    palette=("#d03030",),
    bands=((), (), ()),
    has_sun=False,
    drawn_as="line",
)


def said(setting: str = "meadow") -> Description:
    return Description(
        subject="a red figure", setting=setting, details=[], mood="calm", colors=[], confidence=0.5
    )


def theme(*figures: FoundFigure, setting: str = "meadow", **drawing: Any) -> str | None:
    found = replace(DRAWING, figures=figures or DRAWING.figures, **drawing)
    return suggest(found, said(setting)).theme


def test_two_figures_ask_for_friendship() -> None:
    found = suggest(replace(DRAWING, figures=(figure(), figure("winged"))), said())
    assert found.theme == "friendship"
    assert found.reasons[0] == "two figures: a story of friendship"


def test_somebody_who_may_be_a_thing_is_no_friend() -> None:
    assert theme(figure(), figure(confidence=0.3)) is None
    assert theme(figure(), figure("thing", 0.9)) is None


def test_a_hero_is_somebody_unless_it_is_plainly_a_thing() -> None:
    assert theme(figure(confidence=0.3), figure()) == "friendship"
    assert theme(figure("vehicle"), figure()) is None


@pytest.mark.parametrize(
    "drawing", [{"setting": "night sky"}, {"bands": ((NIGHT,), (NIGHT,), ())}], ids=["sky", "dark"]
)
def test_night_colours_ask_for_bedtime(drawing: dict[str, Any]) -> None:
    assert theme(**drawing) == "bedtime"
    assert theme(figure(), figure(), **drawing) == "bedtime", "the night says more"


def test_a_bright_sky_does_not() -> None:
    assert theme(bands=((SKY,), (SKY,), ())) is None
    assert theme(bands=((NIGHT,), (), ())) is None


def test_four_like_things_ask_to_be_counted() -> None:
    found = replace(DRAWING, figures=(figure(), *[figure("star")] * 4))
    assert suggest(found, said()).reasons[0] == "four stars: a story to count along"
    assert theme(figure(), *[figure("star")] * 3) is None
    assert theme(figure(), *[figure("star", 0.3)] * 4) is None


def test_plants_and_green_ask_for_nature() -> None:
    assert theme(figure("flower"), figure("tree")) == "nature"
    assert theme(colors=(GREEN,), bands=((), (), (GREEN,))) == "nature"
    assert theme(colors=(GREEN,)) is None, "a green figure on bare paper is no meadow"


def test_nothing_special_asks_for_no_theme() -> None:
    found = suggest(DRAWING, said())
    assert found.theme is None
    assert found.reasons == ["firm strokes: painted as a storybook"]


def test_strokes_ask_for_a_style() -> None:
    assert suggest(DRAWING, said()).style == "storybook"
    soft = suggest(replace(DRAWING, soft_strokes=True), said())
    assert soft.style == "watercolor"
    assert soft.reasons == ["soft strokes: painted in watercolor"]
