from __future__ import annotations

from random import Random

import numpy as np
import pytest

from stages.models import Placement
from stages.providers.local.filming.camera import Camera, View, cover_views, scene_views, seen
from stages.providers.local.filming.picture import covering

SHAPES = [(320, 180), (240, 180), (180, 180), (180, 320), (480, 120)]


@pytest.mark.parametrize(("width", "height"), SHAPES)
@pytest.mark.parametrize("seed", range(4))
def test_the_hero_stays_in_view_and_the_edge_of_the_picture_out_of_it(
    width: int, height: int, seed: int
) -> None:
    picture = covering(np.zeros((216, 384, 3), np.uint8), width, height)
    rows, columns = picture.shape[:2]
    hero = Placement(x=0.3, y=0.8, height=0.5)
    views = scene_views(hero, seen(picture, width, height), Random(seed))
    camera = Camera(picture, width, height, *views)
    for share in np.linspace(0, 1, 9):
        look = camera.look(float(share))
        assert look.left <= 0 <= look.left + columns * look.scale - width + 1e-6
        assert look.top <= 0 <= look.top + rows * look.scale - height + 1e-6
        foot_x = hero.x * columns * look.scale + look.left
        foot_y = hero.y * rows * look.scale + look.top
        assert 0.15 * width < foot_x < 0.85 * width
        assert 0.6 * height < foot_y < 0.82 * height


@pytest.mark.parametrize("seed", range(6))
def test_the_company_stays_in_view_with_the_hero(seed: int) -> None:
    picture = covering(np.zeros((216, 384, 3), np.uint8), 320, 180)
    rows, columns = picture.shape[:2]
    hero = Placement(x=0.3, y=0.8, height=0.5)
    company = ((0.84, 0.1, 0.97, 0.3), (0.7, 0.6, 0.8, 0.8))
    views = scene_views(hero, seen(picture, 320, 180), Random(seed), company)
    camera = Camera(picture, 320, 180, *views)
    for share in np.linspace(0, 1, 5):
        look = camera.look(float(share))
        for left, top, right, bottom in company:
            assert look.left + left * columns * look.scale > 0
            assert look.left + right * columns * look.scale < 320.5
            assert look.top + top * rows * look.scale > 0
            assert look.top + bottom * rows * look.scale < 180
        assert 0.6 * 180 < look.top + hero.y * rows * look.scale < 0.82 * 180
        assert look.left + hero.x * columns * look.scale > 0.1 * 320


def test_it_moves_evenly() -> None:
    picture = np.zeros((202, 358, 3), np.uint8)
    camera = Camera(picture, 320, 180, View(0.4, 1, 1.02), View(0.6, 1, 1.1))
    scales = [camera.look(number / 100).scale for number in range(101)]
    steps = np.diff(scales)
    assert (steps > 0).all()
    assert np.abs(np.diff(steps)).max() < steps.mean() / 10


def test_a_view_of_everything_shows_the_picture_as_it_is() -> None:
    ramp = np.repeat(np.arange(160, dtype=np.uint8)[None, :, None], 90, axis=0)
    picture = np.repeat(ramp, 3, axis=2)
    camera = Camera(picture, 160, 90, View(0.5, 0.5, 1), View(0.5, 0.5, 1))
    frame = camera.shoot(camera.look(0.5))
    assert np.abs(frame.astype(int) - picture).max() <= 1


def test_the_cover_keeps_nearly_all_of_its_picture() -> None:
    start, end = cover_views()
    assert start.zoom == 1
    assert end.zoom < 1.06
