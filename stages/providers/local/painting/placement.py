"""Where the hero stands on a page, and how large it is."""

from __future__ import annotations

import math
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.models import Placement, Scene
from stages.providers.local.painting.composition import Composition, Shot
from stages.providers.local.painting.hero import AIRBORNE, rim_of

Pixels = NDArray[np.uint8]

# Captions lie in the lowest 22 % of a page: feet, with their rim, stay above them.
CAPTION_TOP = 0.78
SCENE_FOOT: dict[Shot, float] = {"close": 0.755, "medium": 0.745, "wide": 0.725}
COVER_FOOT = 0.93
HEADROOM = 0.045
ROOM_TO_RISE = 0.035  # so that there is something of a hop in the film
FLAT = 1.7  # a hero so many times as wide as tall leaves room above its back

# The share of the picture that the cut-out's paper covers, where its shape allows it.
SCENE_AREA: dict[Shot, float] = {"close": 0.165, "medium": 0.112, "wide": 0.068}
LEAST_AREA, MOST_AREA = 0.044, 0.33
COVER_AREA = 0.17

# The widest a hero may be, of the page's width: with company on the ground it leaves them room,
# on an upright page more of it.
UPRIGHT = 0.8  # a page's width by its height, below which it is a tall one
WIDEST, WIDEST_IN_COMPANY, WIDEST_UPRIGHT = 0.86, 0.52, 0.44
AIR = 0.034  # beside the hero and its rim, for the film's camera; of the page's size
# In company the hero may step aside and be seen from further away, at a cost.
SMALLER, SMALLER_COSTS, ASIDE_COSTS = (1.0, 0.85, 0.72, 0.6), 1.0, 0.5


def on_scene(
    scene: Scene,
    cutout: Pixels,
    composition: Composition,
    width: int,
    height: int,
    rng: Random,
    *,
    company: bool,
) -> Placement:
    """The hero's place in a scene; `company` is whether others stand on the ground with it."""
    page = width / height
    aspect = cutout.shape[1] / cutout.shape[0]
    lean = _lean(rng)
    foot = SCENE_FOOT[composition.shot] + rng.uniform(-0.008, 0.008)
    if scene.action in AIRBORNE:
        foot -= rng.uniform(0.08, 0.13)
    # A long thin hero needs the whole height: it flies low, or stands as low as captions allow.
    least = tall_for(cutout, LEAST_AREA, page)
    lowest = CAPTION_TOP - rim_of(cutout) - 0.006
    headroom = HEADROOM + rim_of(cutout)
    foot = min(max(foot, least + headroom), lowest)
    tall_enough = max(foot - headroom - ROOM_TO_RISE, min(least, foot - headroom))
    tallest = min(tall_enough, WIDEST * page / aspect)
    wanted = SCENE_AREA[composition.shot] * rng.uniform(0.94, 1.06)
    tall = min(tall_for(cutout, wanted, page), tallest)
    if company:
        roomy = min(tall, _roomy(page) * page / aspect)
        tall = max(roomy, min(tall, least))
    foot = min(foot, lowest - _sag(tall * aspect, lean))
    half = _half(cutout, tall, lean, page)
    wished = scene.hero_at + composition.step + rng.uniform(-0.01, 0.01)
    x = min(max(wished, half), 1 - half)
    return Placement(x=round(x, 4), y=round(foot, 4), height=round(tall, 4), angle_deg=lean)


def on_cover(
    cutout: Pixels, width: int, height: int, rng: Random, *, company: bool, sky: bool
) -> Placement:
    """The hero's place on the cover: beside the title on a wide page, below it on a tall one.

    `company` is whether others stand on the ground, `sky` whether some are above the hero.
    """
    page = width / height
    aspect = cutout.shape[1] / cutout.shape[0]
    tall = tall_for(cutout, COVER_AREA, page)
    if is_wide(width, height):
        tall = min(tall, 0.6 if sky else 0.76, 0.44 * page / aspect)
        half = tall * aspect / page / 2
        x = 0.95 - max(half, 0.17)
    else:
        widest = (_roomy(page) if company else 0.84) * page / aspect
        least = min(tall_for(cutout, LEAST_AREA, page), 0.84 * page / aspect)
        tall = min(tall, 0.5, max(widest, least))
        x = 0.5
    return Placement(x=round(x, 4), y=COVER_FOOT, height=round(tall, 4), angle_deg=_lean(rng) / 2)


def with_room(
    spot: Placement, cutout: Pixels, width: int, height: int, *, aside: bool
) -> list[tuple[Placement, float]]:
    """The hero's place and others that leave more room for company, each with what it costs.

    `aside` is whether the hero may leave its place to the left or to the right.
    """
    page = width / height
    least = min(spot.height, tall_for(cutout, LEAST_AREA, page))
    places: dict[Placement, float] = {}
    for share in SMALLER:
        tall = max(least, spot.height * share)
        half = _half(cutout, tall, spot.angle_deg, page)
        for wished in (spot.x, half, 1 - half) if aside else (spot.x,):
            x = min(max(wished, half), 1 - half)
            cost = SMALLER_COSTS * (1 - tall / spot.height) + ASIDE_COSTS * abs(x - spot.x)
            moved = {"x": round(x, 4), "height": round(tall, 4)}
            places.setdefault(spot.model_copy(update=moved), cost)
    return list(places.items())


def is_wide(width: int, height: int) -> bool:
    """Whether a cover has its title beside the hero."""
    return width > 1.15 * height


def lies_flat(cutout: Pixels) -> bool:
    """Whether there is more room above a hero than beside it."""
    return bool(cutout.shape[1] > FLAT * cutout.shape[0])


def tall_for(cutout: Pixels, area: float, page: float) -> float:
    """How tall (of the picture's height) a cut-out must be for its paper to cover `area`.

    `page` is the picture's width by its height. The rim is counted: it is paper too.
    """
    low, high = 0.02, 3.0
    depths = _depths(cutout)
    rim = rim_of(cutout)
    for _ in range(18):
        middle = (low + high) / 2
        if _covered(depths, rim, middle, page) < area:
            low = middle
        else:
            high = middle
    return high


_SMALL_PX = 120


def _depths(cutout: Pixels) -> NDArray[np.float32]:
    """How far each pixel of a small copy is from the figure; 1 is the copy's height."""
    tall = _SMALL_PX * cutout.shape[0] / max(cutout.shape[:2])
    scale = tall / cutout.shape[0]
    size = (max(2, round(cutout.shape[1] * scale)), max(2, round(tall)))
    alpha = cv2.resize(cutout[..., 3], size, interpolation=cv2.INTER_AREA)
    padded = cv2.copyMakeBorder(alpha, *(_SMALL_PX // 2,) * 4, cv2.BORDER_CONSTANT, value=(0,))
    outside = np.asarray(padded <= 100, np.uint8)
    away = cv2.distanceTransform(outside, cv2.DIST_L2, 5)
    return np.asarray(away / size[1], np.float32)


def _covered(depths: NDArray[np.float32], rim: float, tall: float, page: float) -> float:
    """The share of the picture covered by the figure and its rim when it is `tall`."""
    pixel = (tall / (_SMALL_PX * _height_share(depths))) ** 2 / page
    return float(np.count_nonzero(depths <= rim / tall)) * pixel


def _height_share(depths: NDArray[np.float32]) -> float:
    """The small copy's height, of _SMALL_PX."""
    return float(depths.shape[0] - 2 * (_SMALL_PX // 2)) / _SMALL_PX


def _roomy(page: float) -> float:
    return WIDEST_IN_COMPANY if page > UPRIGHT else WIDEST_UPRIGHT


def _sag(wide: float, lean_deg: float) -> float:
    """How far a leaning figure's lower corner is below its foot, of the picture's height."""
    return wide / 2 * math.sin(math.radians(abs(lean_deg)))


def _half(cutout: Pixels, tall: float, lean_deg: float, page: float) -> float:
    """How far from the page's edge a hero's middle must be: half of it with its rim and its lean,
    and a little air for the film's camera; of the width."""
    lean = tall * math.sin(math.radians(abs(lean_deg)))
    wide = tall * cutout.shape[1] / cutout.shape[0]
    return float(min(0.5, (wide / 2 + rim_of(cutout) + lean) / page + AIR))


def _lean(rng: Random) -> float:
    return round(rng.choice((-1, 1)) * rng.uniform(0.8, 3.2), 2)
