"""A painted page: its sizes, its hero, its plate, its lettering, its unlikeness to other pages."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from stages.errors import ProviderError
from stages.models import Scene, Style, TimeOfDay
from stages.providers.base import PageBrief
from stages.providers.local.painting.page import paint_page
from stages.providers.local.painting.settings import SETTINGS, nearest

Pixels = NDArray[np.uint8]
TIMES: tuple[TimeOfDay, ...] = ("morning", "day", "evening", "night")


def cutout_png(width: int = 200, height: int = 260) -> bytes:
    """A red egg with a face, on a transparent ground."""
    rgba = np.zeros((height, width, 4), np.uint8)
    middle, reach = (width // 2, height // 2), (width // 2 - 1, height // 2 - 1)
    cv2.ellipse(rgba, middle, reach, 0, 0, 360, (40, 60, 220, 255), -1)
    cv2.circle(rgba, (width // 3, height // 3), 9, (30, 20, 20, 255), -1)
    return bytes(cv2.imencode(".png", rgba)[1])


def brief(
    number: int = 1,
    setting: str = "meadow",
    *,
    style: Style = "storybook",
    time_of_day: TimeOfDay = "day",
    title: str = "The Red Egg",
    child_name: str = "",
    seed: str = "run-1",
    size: tuple[int, int] = (768, 432),
    cutout: bytes | None = None,
    hero_at: float = 0.35,
) -> PageBrief:
    scene = Scene(
        number=max(number, 1),
        text="The egg looked up.",
        setting=setting,
        time_of_day=time_of_day,
        hero_at=hero_at,
    )
    return PageBrief(
        scene_number=number,
        scene=scene,
        title=title,
        child_name=child_name,
        subject="a red egg",
        cutout_png=cutout or cutout_png(),
        palette=("#e03a2f", "#2f6fd0"),
        style=style,
        seed=seed,
        width=size[0],
        height=size[1],
    )


def pixels(image: bytes | None) -> Pixels:
    assert image is not None
    return np.asarray(cv2.imdecode(np.frombuffer(image, np.uint8), cv2.IMREAD_COLOR), np.uint8)


def difference_hash(image: bytes) -> NDArray[np.bool_]:
    """Which of 16 × 16 spots are lighter than their right neighbour."""
    grey = cv2.cvtColor(pixels(image), cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, (17, 16), interpolation=cv2.INTER_AREA).astype(int)
    return np.asarray(small[:, 1:] > small[:, :-1])


@pytest.mark.parametrize("style", ["storybook", "watercolor"])
@pytest.mark.parametrize("setting", SETTINGS)
def test_every_setting_paints_in_both_styles(setting: str, style: Style) -> None:
    time_of_day = TIMES[list(SETTINGS).index(setting) % 4]
    page = brief(2, setting, style=style, time_of_day=time_of_day, size=(384, 216))
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


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("shape", [(200, 260), (90, 300), (420, 150)])
@pytest.mark.parametrize("size", [(384, 216), (216, 384)])
def test_the_hero_is_large_and_wholly_in_the_picture(
    number: int, shape: tuple[int, int], size: tuple[int, int]
) -> None:
    page = brief(number, cutout=cutout_png(*shape), size=size, hero_at=0.9)
    hero = paint_page(page).hero
    assert hero is not None
    wide = hero.height * size[1] * shape[0] / shape[1] / size[0]
    assert 0.04 <= hero.height * wide <= 0.35
    assert wide / 2 <= hero.x <= 1 - wide / 2
    assert hero.height < hero.y <= 1


def test_pages_of_one_story_are_all_different() -> None:
    settings = ("meadow", "meadow", "meadow", "forest", "forest", "castle", "castle")
    hashes = [
        difference_hash(paint_page(brief(i + 1, name, size=(384, 216))).image)
        for i, name in enumerate(settings)
    ]
    for one, other in itertools.combinations(hashes, 2):
        assert (one != other).mean() > 0.1


def test_another_run_paints_another_meadow() -> None:
    one, other = (paint_page(brief(1, seed=seed)).image for seed in ("run-1", "run-2"))
    assert (difference_hash(one) != difference_hash(other)).mean() > 0.1


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


def test_a_cutout_without_transparency_is_refused() -> None:
    opaque = bytes(cv2.imencode(".png", np.zeros((9, 9, 3), np.uint8))[1])
    with pytest.raises(ProviderError, match="bad_cutout"):
        paint_page(brief(cutout=opaque))
