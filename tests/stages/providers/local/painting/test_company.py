"""The drawing's other figures: whole, in a fit place, never over the hero or the title."""

from __future__ import annotations

import itertools
from dataclasses import replace
from random import Random

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from stages.models import Kind, Placement
from stages.providers.base import PageBrief
from stages.providers.local.painting.casting import Cast, cast_page
from stages.providers.local.painting.composition import compose
from stages.providers.local.painting.hero import place
from stages.providers.local.painting.page import paint_page
from stages.providers.local.painting.placement import CAPTION_TOP
from tests.stages.providers.local.painting.pages import ASPECTS, brief, egg, pixels, stick_man

Pixels = NDArray[np.uint8]
Company = list[tuple[Pixels, Kind]]

SUN, HOUSE, FRIEND = egg(120, 120), egg(170, 150), egg(90, 140)
TRIOS: dict[str, Company] = {
    "a sun, a house, a friend": [(SUN, "sun"), (HOUSE, "house"), (FRIEND, "figure")],
    "three friends": [(FRIEND, "figure"), (stick_man(), "figure"), (egg(60, 60), "thing")],
    "sky": [(SUN, "cloud"), (egg(50, 50), "star"), (egg(60, 50), "heart")],
    "wheels, petals, wings": [
        (egg(260, 110), "vehicle"),
        (egg(50, 120), "flower"),
        (egg(120, 80), "winged"),
    ],
    "a wide and a tall one": [(egg(300, 60), "vehicle"), (egg(40, 260), "tree")],
}


def cast_of(page: PageBrief) -> Cast:
    composition = compose(page.seed, page.scene_number, page.scene.setting)
    return cast_page(page, composition, Random(page.seed))


def masks(page: PageBrief, cast: Cast) -> list[NDArray[np.bool_]]:
    """Where the hero is, then each companion, with their paper rims."""
    hero = _mask(cast.hero, cast.spot, page)
    others = zip(cast.company, cast.spots, strict=True)
    return [hero, *(_mask(cutout, spot, page) for (cutout, _), spot in others if spot)]


def _mask(cutout: Pixels, spot: Placement, page: PageBrief) -> NDArray[np.bool_]:
    rgba, left, top = place(cutout, spot, page.width, page.height)
    whole = np.zeros((page.height, page.width), np.bool_)
    rows, columns = np.nonzero(rgba[..., 3] > 200)
    assert columns.min() + left >= 0
    assert rows.min() + top >= 0
    whole[rows + top, columns + left] = True
    return whole


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("size", ASPECTS)
@pytest.mark.parametrize("trio", TRIOS)
def test_all_are_shown_and_nobody_stands_in_front_of_another(
    trio: str, size: tuple[int, int], number: int
) -> None:
    page = brief(number, "castle", size=size, company=TRIOS[trio], hero_at=0.3 + 0.2 * number)
    everybody = masks(page, cast_of(page))
    assert len(everybody) == 1 + len(TRIOS[trio])
    for one, other in itertools.combinations(everybody, 2):
        assert not (one & other).any()
    for companion in everybody[1:]:
        assert companion.sum() < everybody[0].sum()


@pytest.mark.parametrize("number", [0, 1, 2, 3])
@pytest.mark.parametrize("size", ASPECTS)
def test_a_friend_and_a_house_are_large_enough_to_matter(
    size: tuple[int, int], number: int
) -> None:
    page = brief(number, size=size, company=TRIOS["a sun, a house, a friend"])
    cast = cast_of(page)
    sun, house, friend = cast.spots
    assert sun is not None
    assert house is not None
    assert friend is not None
    assert friend.height >= 0.4 * cast.spot.height
    assert house.height >= 0.47 * cast.spot.height
    shorter = min(size) / size[1]
    assert min(sun.height, house.height, friend.height) >= 0.09 * shorter
    assert masks(page, cast)[0].mean() >= 0.04


def test_rather_than_tiny_ones_fewer_are_shown_and_the_first_ones_stay() -> None:
    crowd: Company = [(egg(160, 150), "house")] * 6
    shown = [spot is not None for spot in cast_of(brief(1, size=ASPECTS[3], company=crowd)).spots]
    assert shown[0]
    assert not shown[-1]
    assert shown == sorted(shown, reverse=True)


def test_the_ground_of_a_title_is_calm() -> None:
    """Behind a title without letters there is little to see, whatever stands in the place."""
    for setting in ("town", "castle", "desert"):
        page = brief(0, setting, title="", size=(768, 432))
        title = cast_of(page).title
        assert title is not None
        plate = cv2.cvtColor(pixels(paint_page(page).plate), cv2.COLOR_BGR2GRAY)
        inner = np.s_[
            int(title.top + 30) : int(title.top + title.height - 30),
            int(title.left + 30) : int(title.left + title.width - 30),
        ]
        rows = plate[inner].astype(float)
        assert (rows - np.median(rows, axis=1, keepdims=True)).std() < 9


@pytest.mark.parametrize("size", ASPECTS)
def test_the_sky_is_above_and_the_ground_below(size: tuple[int, int]) -> None:
    cast = cast_of(brief(1, size=size, company=TRIOS["a sun, a house, a friend"]))
    sun, house, friend = cast.spots
    assert sun is not None
    assert house is not None
    assert friend is not None
    assert sun.y < 0.5
    assert sun.y < house.y <= friend.y + 0.001
    assert abs(friend.y - cast.spot.y) < 0.15


@pytest.mark.parametrize("size", ASPECTS)
@pytest.mark.parametrize("trio", TRIOS)
def test_captions_cover_no_companion(trio: str, size: tuple[int, int]) -> None:
    page = brief(3, "farm", size=size, company=TRIOS[trio])
    for figure in masks(page, cast_of(page)):
        assert np.nonzero(figure)[0].max() <= CAPTION_TOP * size[1]


@pytest.mark.parametrize("size", ASPECTS[::3])
@pytest.mark.parametrize("trio", ["a sun, a house, a friend", "sky"])
def test_the_title_is_over_nobody(trio: str, size: tuple[int, int]) -> None:
    title = "The Wonderful and Winding Journey of Ögg the Egg"
    named = brief(0, size=size, company=TRIOS[trio], title=title, child_name="Zoë")
    pictures = [paint_page(page) for page in (named, replace(named, title="", child_name=""))]
    plates = [pixels(picture.plate).astype(int) for picture in pictures]
    lettered = np.abs(plates[0] - plates[1]).max(axis=2) > 60
    assert lettered.mean() > 0.02
    seen = np.abs(pixels(pictures[1].image).astype(int) - plates[1]).max(axis=2) > 60
    assert not (seen & lettered).any()


def test_the_plate_has_nobody_on_it() -> None:
    page = brief(2, company=TRIOS["a sun, a house, a friend"])
    picture = paint_page(page)
    assert picture.hero is not None
    image, plate = pixels(picture.image).astype(int), pixels(picture.plate).astype(int)
    figures = [(egg(), picture.hero)]
    figures += [
        (one, spot)
        for (one, _), spot in zip(
            TRIOS["a sun, a house, a friend"], picture.companions, strict=True
        )
        if spot
    ]
    for cutout, spot in figures:
        mask = _mask(cutout, spot, page)
        assert np.abs(image - plate).max(axis=2)[mask].mean() > 25


def test_without_company_nobody_else_is_shown() -> None:
    assert paint_page(brief(2)).companions == ()


def test_the_child_s_own_sun_takes_the_painted_one_s_place() -> None:
    """By day nothing else is as warm and as light as the sun is."""
    suns = []
    for kind in ("sun", "star"):
        page = brief(4, "desert", company=[(egg(40, 40), kind)], size=(768, 432))
        hsv = cv2.cvtColor(pixels(paint_page(page).plate), cv2.COLOR_BGR2HSV)[:170]
        warm = (hsv[..., 0] > 18) & (hsv[..., 0] < 30) & (hsv[..., 1] > 110) & (hsv[..., 2] > 200)
        suns.append(int(warm.sum()))
    assert suns[0] < 0.2 * suns[1]
    assert suns[1] > 1000


def test_the_same_company_gets_the_same_places() -> None:
    page = brief(5, "sea", company=TRIOS["three friends"])
    assert paint_page(page) == paint_page(page)


def test_beside_the_child_s_own_house_stands_no_other() -> None:
    """All else alike, a tree takes the cottage's place; where there is no cottage, nothing does."""
    changed = []
    for number in range(1, 4):
        pages = [brief(number, "meadow", hero_kind=kind) for kind in ("house", "thing")]
        layout = compose(pages[0].seed, number, "meadow").layout
        own, other = (pixels(paint_page(page).plate).astype(int) for page in pages)
        changed.append((layout == 0, bool(np.abs(own - other).max() > 60)))
    assert all(cottage == different for cottage, different in changed)
    assert any(cottage for cottage, _ in changed)
