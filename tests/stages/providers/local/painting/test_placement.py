"""The hero's place: of a fit size whatever was drawn, inside the page, above the captions."""

from __future__ import annotations

from random import Random

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from stages.models import Action, Placement, Scene, Word
from stages.providers.local.filming.strip import CaptionStrip
from stages.providers.local.painting.composition import compose
from stages.providers.local.painting.hero import place
from stages.providers.local.painting.placement import CAPTION_TOP, on_cover, on_scene
from tests.stages.providers.local.painting.pages import ASPECTS, egg, stick_man

Pixels = NDArray[np.uint8]

SHAPES: dict[str, Pixels] = {
    "egg": egg(),
    "very tall": egg(50, 300),
    "very wide": egg(360, 60),
    "square": np.full((120, 120, 4), 255, np.uint8),
    "stick man": stick_man(),
    "stick man in a thin pen": stick_man(line=4),
    "wide stick figure": np.ascontiguousarray(stick_man().transpose(1, 0, 2)),
    "tiny": egg(12, 16),
}
ACTIONS: tuple[Action, ...] = ("stand", "hop", "fly")


def spots(cutout: Pixels, size: tuple[int, int]) -> list[tuple[Placement, Action]]:
    """Where the hero of seven scenes is, first left, then right."""
    result = []
    for number in range(1, 8):
        action = ACTIONS[number % 3]
        hero_at = 0.1 if number % 2 else 0.9
        scene = Scene(number=number, text="x", action=action, hero_at=hero_at)
        page = compose("run", number, "meadow")
        company = number % 4 == 0
        rng = Random(number)
        result.append((on_scene(scene, cutout, page, *size, rng, company=company), action))
    return result


def drawn(cutout: Pixels, spot: Placement, size: tuple[int, int]) -> NDArray[np.bool_]:
    """Where in a picture the cut-out and its paper rim are; outside of it raises."""
    rgba, left, top = place(cutout, spot, *size)
    opaque = rgba[..., 3] > 200
    page = np.zeros((size[1], size[0]), np.bool_)
    rows, columns = np.nonzero(opaque)
    page[rows + top, columns + left] = True
    assert rows.min() + top >= 0
    assert columns.min() + left >= 0
    return page


@pytest.mark.parametrize("size", ASPECTS)
@pytest.mark.parametrize("shape", SHAPES)
def test_the_hero_takes_4_to_35_percent_of_every_scene(shape: str, size: tuple[int, int]) -> None:
    for spot, _ in spots(SHAPES[shape], size):
        assert 0.04 <= drawn(SHAPES[shape], spot, size).mean() <= 0.35


@pytest.mark.parametrize("size", ASPECTS)
@pytest.mark.parametrize("shape", SHAPES)
def test_the_hero_stands_above_the_captions(shape: str, size: tuple[int, int]) -> None:
    for spot, _ in spots(SHAPES[shape], size):
        rows = np.nonzero(drawn(SHAPES[shape], spot, size))[0]
        assert rows.max() < CAPTION_TOP * size[1]


@pytest.mark.parametrize("size", [(768, 432), (640, 480), (540, 540), (432, 768)])
def test_captions_stay_below_where_the_hero_may_be(size: tuple[int, int]) -> None:
    text = "The little purple friend looked up and saw a great big world of stars"
    words = tuple(
        Word(text=word, start_s=at * 0.1, end_s=at * 0.1 + 0.1)
        for at, word in enumerate(text.split())
    )
    strip = CaptionStrip(words, *size)
    for at_s in np.arange(0.05, 1.6, 0.2):
        frame = np.full((size[1], size[0], 3), 90, np.uint8)
        strip.show(frame, float(at_s), 9.0)
        rows = np.nonzero((frame != 90).any(axis=(1, 2)))[0]
        assert rows.size
        assert rows.min() >= CAPTION_TOP * size[1] - 1


@pytest.mark.parametrize("size", ASPECTS)
def test_heroes_are_seen_from_near_and_from_far(size: tuple[int, int]) -> None:
    areas = [drawn(SHAPES["egg"], spot, size).mean() for spot, _ in spots(SHAPES["egg"], size)]
    assert max(areas) > 1.5 * min(areas)


@pytest.mark.parametrize("size", ASPECTS)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("company", [True, False])
def test_the_cover_shows_the_whole_hero(shape: str, size: tuple[int, int], company: bool) -> None:
    spot = on_cover(SHAPES[shape], *size, Random(1), company=company, sky=company)
    assert drawn(SHAPES[shape], spot, size).mean() >= 0.03


def test_a_thin_figure_is_cut_out_with_more_paper() -> None:
    spot = Placement(x=0.5, y=0.8, height=0.6)
    thin, stout = (drawn(shape, spot, (384, 216)) for shape in (stick_man(), egg()))
    rims = []
    for page, cutout in ((thin, stick_man()), (stout, egg())):
        inked = cv2.countNonZero(cutout[..., 3]) * (0.6 * 216 / cutout.shape[0]) ** 2
        rims.append(page.sum() / inked)
    assert rims[0] > 2 > rims[1]
