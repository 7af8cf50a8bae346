"""One page from start to end: composed, painted, lettered, the hero and its company glued in."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.providers.base import PageBrief, Picture
from stages.providers.local.painting import company, hero, lettering, weather
from stages.providers.local.painting.calm import calm
from stages.providers.local.painting.canvas import Canvas
from stages.providers.local.painting.casting import Cast, cast_page
from stages.providers.local.painting.composition import Composition, compose
from stages.providers.local.painting.daylight import daylight
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.light import HOURS, Light
from stages.providers.local.painting.palettes import accents
from stages.providers.local.painting.settings import SETTINGS, nearest
from stages.providers.local.painting.spotlight import spotlight
from stages.providers.local.painting.storybook import Storybook
from stages.providers.local.painting.watercolor import Watercolor

Pixels = NDArray[np.uint8]

CANVASES: dict[str, type[Canvas]] = {"storybook": Storybook, "watercolor": Watercolor}
JPEG_QUALITY = 92


def paint_page(brief: PageBrief) -> Picture:
    """Paint the page with and without the hero and its company, both as JPEG.

    Raises ProviderError when a cut-out cannot be read.
    """
    cv2.setNumThreads(1)  # one page, one core: others are painted at the same time
    rng = Random(number_of(brief))
    setting = nearest(brief.scene.setting)
    composition = compose(brief.seed, brief.scene_number, setting)
    cast = cast_page(brief, composition, rng)
    easel = _easel(brief, composition, cast, rng)
    SETTINGS[setting](easel)
    plate = daylight(easel.canvas.finish(rng.getrandbits(32)), easel)
    plate = spotlight(plate, cast.hero, cast.spot)
    return peopled(lettered(plate, cast, brief, easel.accents, rng), cast, brief)


def lettered(
    plate: Pixels, cast: Cast, brief: PageBrief, colours: Sequence[str], rng: Random
) -> Pixels:
    """The plate, with the title on it if it is a cover's."""
    if cast.title is None:
        return plate
    calmed = calm(plate, cast.title)
    text = lettering.CoverText(brief.title, brief.child_name, brief.language)
    lettering.letter_cover(calmed, cast.title, text, colours, rng)
    return calmed


def peopled(plate: Pixels, cast: Cast, brief: PageBrief) -> Picture:
    """The plate with and without the hero and its company, both as JPEG."""
    image = plate
    for cutout, kind, spot in cast.shown:
        image = hero.add_companion(image, cutout, spot, floating=kind in company.IN_THE_AIR)
    image = hero.add_hero(image, cast.hero, cast.spot, brief.scene.action)
    return Picture(image=jpeg(image), plate=jpeg(plate), hero=cast.spot, companions=cast.spots)


def number_of(brief: PageBrief) -> int:
    """What chance begins with on this page."""
    said = f"{brief.seed}/{brief.scene_number}/{brief.scene.setting}/{brief.style}"
    return int.from_bytes(hashlib.sha256(said.encode()).digest()[:8])


def _easel(brief: PageBrief, composition: Composition, cast: Cast, rng: Random) -> Easel:
    width, height, cover = brief.width, brief.height, brief.scene_number == 0
    focal_x = (cast.focal + rng.uniform(-0.03, 0.03)) * width
    suns = [spot.x * width for _, kind, spot in cast.shown if kind == "sun"]
    sun_x = suns[0] if suns else focal_x + rng.uniform(-0.16, 0.16) * width
    there = weather.suited(brief.scene.weather, nearest(brief.scene.setting))
    return Easel(
        canvas=CANVASES[brief.style](width, height, rng, sun_x),
        light=Light(HOURS[brief.scene.time_of_day], brief.scene.mood, there),
        rng=rng,
        accents=accents(brief.palette, rng),
        hero_x=cast.spot.x * width,
        hero_width=cast.spot.height * height * cast.hero.shape[1] / cast.hero.shape[0],
        foot_y=(cast.ground - (0.02 if cover else 0)) * height,
        horizon=(cast.horizon + rng.uniform(-0.015, 0.015)) * height,
        focal_x=focal_x,
        cover=cover,
        layout=composition.layout,
        frame=composition.frame,
        tilt=composition.tilt * height,
        own_house="house" in {brief.hero_kind, *(kind for _, kind, _ in cast.shown)},
        own_sun=bool(suns) or brief.hero_kind == "sun",
    )


def jpeg(picture: Pixels) -> bytes:
    """RGB pixels as a JPEG."""
    bgr = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    _, data = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return bytes(data)
