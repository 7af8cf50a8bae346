"""Weather: seen where it reaches, friendly, and ignored where there is none."""

from __future__ import annotations

import numpy as np
import pytest

from stages.models import Style, Weather
from stages.providers.local.painting.page import paint_page
from tests.stages.providers.local.painting.pages import brief, pixels

WEATHERS: tuple[Weather, ...] = ("clouds", "rain", "snow", "wind")


@pytest.mark.parametrize(
    ("setting", "style"),
    [
        ("meadow", "storybook"),
        ("meadow", "watercolor"),
        ("room", "storybook"),
        ("night sky", "watercolor"),
    ],
)
def test_each_weather_can_be_seen(setting: str, style: Style) -> None:
    plates = [
        pixels(paint_page(brief(1, setting, style=style, weather=weather)).plate).astype(int)
        for weather in ("clear", *WEATHERS)
    ]
    for i, one in enumerate(plates):
        for other in plates[:i]:
            assert (np.abs(one - other).max(axis=2) > 12).mean() > 0.004


@pytest.mark.parametrize("setting", ["underwater", "space"])
def test_no_weather_reaches_the_deep_or_space(setting: str) -> None:
    clear = paint_page(brief(1, setting))
    assert all(paint_page(brief(1, setting, weather=weather)) == clear for weather in WEATHERS)


@pytest.mark.parametrize("style", ["storybook", "watercolor"])
def test_rain_is_soft_and_never_dark(style: Style) -> None:
    for number in (1, 2, 3):
        plate = pixels(paint_page(brief(number, style=style, weather="rain", mood="calm")).plate)
        assert plate.mean() > 110
        assert (plate.max(axis=2) < 40).mean() < 0.02


def test_a_glad_rain_has_a_rainbow() -> None:
    glad, calm = (
        pixels(paint_page(brief(1, weather="rain", mood=mood)).plate).astype(int)
        for mood in ("happy", "patient")
    )
    sky = slice(0, 110)
    assert (np.abs(glad - calm)[sky].max(axis=2) > 15).mean() > 0.02
