"""A painted page: its sizes, its hero, its plate, its lettering."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from stages.errors import ProviderError
from stages.models import Style, TimeOfDay
from stages.providers.local.painting.page import paint_page
from stages.providers.local.painting.settings import SETTINGS, nearest
from tests.stages.providers.local.painting.pages import brief, pixels, png_of

TIMES: tuple[TimeOfDay, ...] = ("morning", "day", "evening", "night")


@pytest.mark.parametrize("style", ["storybook", "watercolor"])
@pytest.mark.parametrize("setting", SETTINGS)
def test_every_setting_paints_in_both_styles(setting: str, style: Style) -> None:
    time_of_day = TIMES[list(SETTINGS).index(setting) % 4]
    page = brief(2, setting, style=style, time_of_day=time_of_day)
    image = pixels(paint_page(page).image)
    assert image.shape == (216, 384, 3)
    assert image.std() > 15


@pytest.mark.parametrize("size", [(432, 768), (480, 480), (480, 360)])
def test_the_picture_has_the_size_that_was_asked_for(size: tuple[int, int]) -> None:
    picture = paint_page(brief(0, size=size))
    assert pixels(picture.image).shape == (size[1], size[0], 3)
    assert pixels(picture.plate).shape == (size[1], size[0], 3)


def test_the_same_brief_gives_the_same_bytes() -> None:
    first, second = paint_page(brief(3, "castle")), paint_page(brief(3, "castle"))
    assert first == second


def test_the_plate_differs_from_the_image_only_around_the_hero() -> None:
    picture = paint_page(brief(1, "sea"))
    image, plate, hero = pixels(picture.image), pixels(picture.plate), picture.hero
    assert hero is not None
    apart = np.abs(image.astype(int) - plate.astype(int)).max(axis=2) > 30
    rows, columns = np.where(apart)
    height, width = apart.shape
    half = hero.height * height * 200 / 260 / 2
    assert apart.mean() > 0.03
    assert columns.min() > hero.x * width - half * 1.7
    assert columns.max() < hero.x * width + half * 1.7
    assert rows.min() > (hero.y - hero.height) * height - 0.05 * height
    assert rows.max() < (hero.y + 0.12) * height


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("a blue band above, beach", "sea"),
        ("Under the sea", "underwater"),
        ("grandma's kitchen", "room"),
        ("a snowy mountain", "snow"),
        ("Night Sky", "night sky"),
        ("xyzzy", "meadow"),
        ("", "meadow"),
    ],
)
def test_any_words_lead_to_a_setting(said: str, meant: str) -> None:
    assert nearest(said) == meant


@pytest.mark.parametrize("size", [(768, 432), (432, 768)])
def test_the_longest_title_stays_inside_and_off_the_hero(size: tuple[int, int]) -> None:
    title = ("The Wonderful and Winding Journey of Ögg the Egg " * 3)[:120].strip()
    named = paint_page(brief(0, title=title, child_name="Zoë", size=size))
    bare = paint_page(brief(0, title="", size=size))
    assert named.hero == bare.hero
    assert named.hero is not None
    lettered = np.abs(pixels(named.plate).astype(int) - pixels(bare.plate)).max(axis=2) > 60
    rows, columns = np.where(lettered)
    width, height = size
    assert lettered.mean() > 0.02
    assert columns.min() > 0.015 * width
    assert columns.max() < 0.985 * width
    assert rows.min() > 0.015 * height
    half = named.hero.height * height * 200 / 260 / 2
    left, top = named.hero.x * width - half, (named.hero.y - named.hero.height) * height
    assert not lettered[round(top) :, round(left) : round(left + 2 * half)].any()


def test_marks_of_markup_in_names_are_lettered_as_they_are() -> None:
    with_marks = paint_page(brief(0, title="Tom & <Jo>", child_name='A&B <"c">'))
    without = paint_page(brief(0, title="Tom Jo", child_name="AB c"))
    assert with_marks.plate != without.plate


def test_the_byline_is_in_the_language_of_the_story() -> None:
    german, english = (
        paint_page(brief(0, child_name="Jörg", language=language)).plate
        for language in ("de", "en")
    )
    assert german != english


def test_a_cutout_without_transparency_is_refused() -> None:
    page = brief()
    opaque = replace(page, cutout_png=png_of(np.zeros((9, 9, 3), np.uint8)))
    with pytest.raises(ProviderError, match="bad_cutout"):
        paint_page(opaque)


def test_the_two_styles_are_told_apart_at_a_glance() -> None:
    """Cut paper goes to the page's edge; a watercolour leaves a rim of bare paper."""
    cut, washed = (
        pixels(paint_page(brief(2, "meadow", style=style)).plate).astype(float)
        for style in ("storybook", "watercolor")
    )
    rims = [np.concatenate([page[:2].ravel(), page[-2:].ravel()]).mean() for page in (cut, washed)]
    assert rims[1] > 225 > rims[0] + 40
    assert np.abs(cut - washed).mean() > 15
