"""Who is on a page and where: the hero first, a cover's title, then everybody else."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.errors import ProviderError
from stages.models import Kind, Placement
from stages.providers.base import PageBrief
from stages.providers.local.painting import company, lettering, placement
from stages.providers.local.painting.company import Stage
from stages.providers.local.painting.composition import Composition
from stages.providers.local.painting.hero import AIRBORNE

Pixels = NDArray[np.uint8]

COVER_LOWEST = 0.965  # everybody's feet on a cover, where nothing is written below


@dataclass(frozen=True)
class Cast:
    """Everybody on a page. Fractions are of the page's width or height."""

    hero: Pixels  # RGBA
    spot: Placement
    company: tuple[tuple[Pixels, Kind], ...]
    spots: tuple[Placement | None, ...]  # of the company; None for who is not on this page
    ground: float  # where feet are
    horizon: float
    focal: float  # where, left to right, the place's own landmark is
    title: lettering.Area | None  # on a cover

    @property
    def shown(self) -> list[tuple[Pixels, Kind, Placement]]:
        """The company that is seen, those who stand further back first."""
        pairs = zip(self.company, self.spots, strict=True)
        placed = [(cutout, kind, spot) for (cutout, kind), spot in pairs if spot is not None]
        return sorted(placed, key=lambda one: one[2].y)


def cast_page(brief: PageBrief, composition: Composition, rng: Random) -> Cast:
    """Place the hero, the title and the company of a page.

    Raises ProviderError when a cut-out cannot be read.
    """
    cutout = read_cutout(brief.cutout_png)
    others = tuple((read_cutout(one.cutout_png), one.kind) for one in brief.companions)
    spot = _hero(brief, cutout, others, composition, rng)
    title = None
    if brief.scene_number == 0:
        size = (brief.width, brief.height)
        title = lettering.title_area(spot, cutout, *size, company=bool(others))
    stages = _stages(brief, composition, cutout, spot, title)
    stage, spots = company.gather(others, stages)
    return Cast(cutout, stage.hero, others, spots, stage.ground, stage.horizon, stage.focal, title)


def read_cutout(png: bytes) -> Pixels:
    """The cut-out's RGBA pixels (height, width, 4)."""
    pixels = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None or pixels.ndim != 3 or pixels.shape[2] != 4:
        raise ProviderError("bad_cutout", "A figure's cut-out is not a picture with transparency.")
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA), np.uint8)


def _hero(
    brief: PageBrief,
    cutout: Pixels,
    others: tuple[tuple[Pixels, Kind], ...],
    composition: Composition,
    rng: Random,
) -> Placement:
    """Where the hero would rather be."""
    width, height = brief.width, brief.height
    if brief.scene_number:
        grounded = any(kind not in company.IN_THE_SKY for _, kind in others)
        return placement.on_scene(
            brief.scene, cutout, composition, width, height, rng, company=grounded
        )
    above = any(kind in company.IN_THE_SKY for _, kind in others)
    return placement.on_cover(cutout, width, height, rng, company=bool(others), sky=above)


def _stages(
    brief: PageBrief,
    composition: Composition,
    cutout: Pixels,
    wished: Placement,
    title: lettering.Area | None,
) -> list[Stage]:
    """The hero's own place first, and in company the places that leave the others more room."""
    cover, width, height = brief.scene_number == 0, brief.width, brief.height
    spots = [(wished, 0.0)]
    if brief.companions:
        # On a wide cover the title is beside the hero.
        aside = not cover or not placement.is_wide(width, height)
        spots = placement.with_room(wished, cutout, width, height, aside=aside)
    return [
        Stage(
            width=width,
            height=height,
            hero=spot,
            hero_cutout=cutout,
            ground=_ground(brief, composition, spot),
            lowest=COVER_LOWEST if cover else placement.CAPTION_TOP,
            # A cover's horizon is low, and leaves the title its sky.
            horizon=0.6 + 0.1 * composition.horizon if cover else composition.horizon,
            focal=(0.71 if spot.x < 0.5 else 0.29) + composition.step,
            taken=() if title is None else (title.as_box(width, height),),
            cost=cost,
        )
        for spot, cost in spots
    ]


def _ground(brief: PageBrief, composition: Composition, spot: Placement) -> float:
    """Where feet are; a hero in the air is above it."""
    if brief.scene_number == 0:
        return placement.COVER_FOOT
    if brief.scene.action in AIRBORNE:
        return placement.SCENE_FOOT[composition.shot]
    return spot.y
