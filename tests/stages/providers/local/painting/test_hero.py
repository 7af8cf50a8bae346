"""The hero on a plate: where its foot is, what keeps its pixels, where it may lie."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from stages.models import Placement
from stages.providers.local.painting.hero import add_hero, lay, place, rimmed, shadow, turned

Pixels = NDArray[np.uint8]


def square() -> Pixels:
    """100 × 100, opaque green, its left quarter blue."""
    rgba = np.zeros((100, 100, 4), np.uint8)
    rgba[...] = (20, 200, 60, 255)
    rgba[:, :25] = (30, 40, 220, 255)
    return rgba


def test_the_foot_is_where_the_placement_says() -> None:
    rgba, left, top = place(square(), Placement(x=0.5, y=0.8, height=0.5), 400, 200)
    green, blue = (20, 200, 60, 255), (30, 40, 220, 255)
    rows, columns = np.where((rgba == green).all(axis=2) | (rgba == blue).all(axis=2))
    assert top + rows.max() + 1 == 160
    assert top + rows.min() == 60
    assert left + (columns.min() + columns.max() + 1) / 2 == 200


def test_the_figure_keeps_its_pixels_and_gets_a_white_rim() -> None:
    sprite = rimmed(square(), Placement(x=0.5, y=0.8, height=0.5), 200)
    x, y = round(sprite.foot[0]), round(sprite.foot[1])
    assert (sprite.rgba[y - 100 : y, x - 50 : x + 50] == square()).all()
    assert sprite.rgba[y, x].min() > 240


def test_turning_keeps_the_foot_and_leans_counter_clockwise() -> None:
    upright = rimmed(square(), Placement(x=0.5, y=0.8, height=0.5), 200)
    leaning = turned(upright, 20)
    green = np.where(leaning.rgba[..., 1] == 200)[1]
    assert green.mean() < leaning.foot[0] + 12.5
    x, y = round(leaning.foot[0]), round(leaning.foot[1])
    assert leaning.rgba[y - 4, x, 3] == 255


def test_a_flipped_hero_is_mirrored() -> None:
    sprite = rimmed(square(), Placement(x=0.5, y=0.8, height=0.5, flip=True), 200)
    x, y = round(sprite.foot[0]), round(sprite.foot[1])
    assert tuple(sprite.rgba[y - 50, x + 45, :3]) == (30, 40, 220)


def test_a_hovering_hero_casts_its_shadow_further_below() -> None:
    sprite = rimmed(square(), Placement(x=0.5, y=0.8, height=0.5), 200)
    standing, flying = shadow(sprite, "stand"), shadow(sprite, "fly")
    deepest = [
        float(cast.rgba[..., 3].sum(axis=1).argmax() - cast.foot[1]) for cast in (standing, flying)
    ]
    assert abs(deepest[0]) < 6
    assert deepest[1] > 15


def test_what_lies_outside_the_picture_is_cut_off() -> None:
    picture = np.full((50, 50, 3), 100, np.uint8)
    lay(picture, square(), -60, -60)
    assert tuple(picture[10, 10]) == (20, 200, 60)
    assert tuple(picture[45, 45]) == (100, 100, 100)
    lay(picture, square(), 500, 0)


def test_adding_a_hero_leaves_the_plate_as_it_is() -> None:
    plate = np.full((200, 400, 3), 100, np.uint8)
    image = add_hero(plate, square(), Placement(x=0.5, y=0.8, height=0.5), "stand")
    assert (plate == 100).all()
    assert tuple(image[110, 220]) == (20, 200, 60)
