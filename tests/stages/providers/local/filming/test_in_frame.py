"""Nobody leaves the frame: a grid of pages as they are painted, each filmed from start to end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from stages.models import Action, Kind, Placement
from stages.providers.film_briefs import ClipBrief, ClipCompanion
from stages.providers.local.filming.camera import Camera, cover_views, scene_views, seen
from stages.providers.local.filming.cast import Cast
from stages.providers.local.filming.picture import MARGIN
from stages.providers.local.filming.timing import timing
from stages.providers.local.painting.casting import cast_page
from stages.providers.local.painting.composition import compose
from tests.stages.providers.local.painting.pages import ASPECTS, brief, egg, stick_man

MakeBrief = Callable[..., ClipBrief]
Pixels = NDArray[np.uint8]
Company = list[tuple[Pixels, Kind]]

FREE = 0.02
COURSE = timing("scene", 4.0, 12)
HEROES: dict[str, tuple[Pixels, Kind]] = {
    "egg": (egg(), "figure"),
    "bus": (egg(300, 150), "vehicle"),
    "whale": (egg(360, 90), "figure"),
    "tall": (stick_man(90, 300), "figure"),
}
COMPANY: Company = [
    (egg(150, 110), "figure"),
    (egg(170, 150), "house"),
    (egg(120, 120), "sun"),
]


PAGES: list[tuple[Action, Company]] = [
    ("walk", COMPANY),  # of a cover
    ("walk", []),
    ("walk", COMPANY),
    ("hop", []),
    ("fly", COMPANY[:1]),
    ("swim", []),
]


def filmed(
    make_brief: MakeBrief,
    folder: Path,
    size: tuple[int, int],
    hero: str,
    action: Action,
    number: int,
    company: Company,
) -> ClipBrief:
    """A brief of the page with that hero and company as the painter places them."""
    cutout, kind = HEROES[hero]
    page = brief(
        number,
        action=action,
        size=size,
        cutout=cutout,
        hero_kind=kind,
        company=company,
        hero_at=(0.2, 0.5, 0.8)[number % 3],
    )
    cast = cast_page(page, compose(page.seed, number, "meadow"), Random(number))
    others = []
    for at, (picture, one, spot) in enumerate(cast.shown):
        others.append(ClipCompanion(_kept(folder / f"{at}.png", picture), one, spot))
    return make_brief(
        kind="scene" if number else "cover",
        cutout=_kept(folder / "hero.png", cutout),
        hero=cast.spot,
        hero_kind=kind,
        action=action,
        companions=tuple(others),
        narration_s=4.0,
        mood="excited",
        width=size[0],
        height=size[1],
    )


def _kept(path: Path, picture: Pixels) -> Path:
    cv2.imwrite(str(path), picture)
    return path


def least_room(clip: ClipBrief, frames: range) -> float:
    """The least that is free beside anybody in these frames, as a fraction of the frame."""
    columns, rows = round(clip.width * MARGIN), round(clip.height * MARGIN)
    cast = Cast(clip, COURSE, columns, rows)
    picture = np.full((rows, columns, 3), 255, np.uint8)
    shown = seen(picture, clip.width, clip.height)
    views = cover_views(cast.boxes)
    if clip.kind == "scene":
        views = scene_views(clip.hero, shown, Random(clip.action), cast.boxes)
    camera = Camera(picture, clip.width, clip.height, *views)
    rooms = []
    for number in frames:
        look = camera.look(number / COURSE.frames)
        frame = np.full((clip.height, clip.width, 3), 120, np.uint8)
        cast.draw(frame, number, look)
        # Paper and paint are brighter than the ground, shades are darker.
        across, down = (np.nonzero((frame.max(axis=2) > 190).any(axis=axis))[0] for axis in (0, 1))
        rooms += [across.min() / clip.width, 1 - (across.max() + 1) / clip.width]
        rooms += [down.min() / clip.height, 1 - (down.max() + 1) / clip.height]
    return float(min(rooms))


@pytest.mark.parametrize("hero", HEROES)
@pytest.mark.parametrize("size", ASPECTS)
def test_everybody_stays_in_the_frame(
    make_brief: MakeBrief, tmp_path: Path, size: tuple[int, int], hero: str
) -> None:
    for number, (action, company) in enumerate(PAGES):
        clip = filmed(make_brief, tmp_path, size, hero, action, number, company)
        assert least_room(clip, range(0, COURSE.turn_from, 9)) >= FREE, (action, len(company))


@pytest.mark.parametrize("x", [0.05, 0.97])
def test_who_is_placed_at_the_very_edge_is_brought_in(make_brief: MakeBrief, x: float) -> None:
    clip = make_brief(action="walk", hero=Placement(x=x, y=0.75, height=0.4))
    assert least_room(clip, range(0, COURSE.turn_from, 8)) >= FREE


def test_walkers_still_walk(make_brief: MakeBrief, tmp_path: Path) -> None:
    for hero in ("egg", "bus"):
        clip = filmed(make_brief, tmp_path, ASPECTS[0], hero, "walk", 1, COMPANY)
        cast = Cast(clip, COURSE, clip.width, clip.height)
        left, _, right, _ = cast.boxes[0]
        assert clip.hero is not None
        wide = clip.hero.height * HEROES[hero][0].shape[1] / HEROES[hero][0].shape[0] * 9 / 16
        assert right - left > wide + 0.05
