"""Where the hero stands on a page, and how large it is."""

from __future__ import annotations

from random import Random

from stages.models import Placement, Scene
from stages.providers.local.painting.hero import AIRBORNE

# Captions are laid over the lowest fifth of a page: feet stay above them.
SCENE_FOOT = 0.8
COVER_FOOT = 0.93

# The share of the picture that the cut-out's box takes up, where its shape allows it.
SCENE_AREA = 0.125
COVER_AREA = 0.25


def on_scene(scene: Scene, aspect: float, width: int, height: int, rng: Random) -> Placement:
    """The hero's place in a scene; `aspect` is the cut-out's width by its height."""
    tall = (SCENE_AREA * width / (height * aspect)) ** 0.5 * rng.uniform(0.96, 1.08)
    tall = min(max(tall, 0.42), 0.6, 0.5 * width / (height * aspect))
    y = SCENE_FOOT + rng.uniform(-0.012, 0.012)
    if scene.action in AIRBORNE:
        y -= rng.uniform(0.1, 0.16)
    half = tall * height * aspect / 2 / width
    x = min(max(scene.hero_at + rng.uniform(-0.02, 0.02), half + 0.05), 0.95 - half)
    return Placement(x=round(x, 4), y=round(y, 4), height=round(tall, 4), angle_deg=_lean(rng))


def on_cover(aspect: float, width: int, height: int, rng: Random) -> Placement:
    """The hero's place on the cover: beside the title on a wide page, below it on a tall one."""
    tall = (COVER_AREA * width / (height * aspect)) ** 0.5
    if width > height * 1.15:
        tall = min(tall, 0.76, 0.46 * width / (height * aspect))
        half = tall * height * aspect / 2 / width
        x = 0.94 - max(half, 0.17)
    else:
        tall = min(tall, 0.5, 0.84 * width / (height * aspect))
        x = 0.5
    return Placement(x=round(x, 4), y=COVER_FOOT, height=round(tall, 4), angle_deg=_lean(rng) / 2)


def _lean(rng: Random) -> float:
    return round(rng.choice((-1, 1)) * rng.uniform(0.8, 3.6), 2)
