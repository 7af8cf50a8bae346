"""No page looks like another: measured by a perceptual hash, on plates and on whole pictures."""

from __future__ import annotations

import itertools

import pytest

from stages.models import Style
from stages.providers.local.painting.composition import LAYOUTS, compose
from stages.providers.local.painting.page import paint_page
from stages.providers.local.painting.settings import SETTINGS
from tests.stages.providers.local.painting.pages import apart, brief

# Two pictures whose hashes are no more than this apart would pass for the same one.
SAME = 6
STORY = 12  # pages, the most that a story has
SMALL = (160, 90)


@pytest.mark.parametrize("setting", SETTINGS)
def test_twelve_pages_of_one_place_hour_and_action_all_differ(setting: str) -> None:
    style: Style = "storybook" if list(SETTINGS).index(setting) % 2 else "watercolor"
    pages = [
        paint_page(brief(number + 1, setting, style=style, size=SMALL)) for number in range(STORY)
    ]
    for one, other in itertools.combinations(pages, 2):
        assert apart(one.plate, other.plate) > SAME
        assert apart(one.image, other.image) > SAME


def test_another_run_paints_another_meadow() -> None:
    one, other = (paint_page(brief(1, seed=seed)) for seed in ("run-1", "run-2"))
    assert apart(one.plate, other.plate) > SAME


def test_another_place_is_another_picture() -> None:
    pages = [paint_page(brief(1, setting, size=SMALL)).plate for setting in SETTINGS]
    for one, other in itertools.combinations(pages, 2):
        assert apart(one, other) > SAME


@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_pages_walk_through_all_layouts_before_one_returns(seed: str) -> None:
    pages = [compose(seed, number, "sea") for number in range(1, STORY + 1)]
    for three in zip(pages, pages[1:], pages[2:], strict=False):
        assert {page.layout for page in three} == set(range(LAYOUTS))
    seen = {(page.layout, page.horizon, page.shot, page.step) for page in pages}
    assert len(seen) == STORY


@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_a_layout_returns_with_another_foreground(seed: str) -> None:
    pages = [compose(seed, number, "sea") for number in range(1, STORY + 1)]
    for many in (3, 4, 5):
        for one, other in zip(pages, pages[LAYOUTS:], strict=False):
            assert one.frame % many != other.frame % many
