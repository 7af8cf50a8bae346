"""One page from start to end: composed, drawn, made into paint, lettered, the hero glued in."""

from __future__ import annotations

import hashlib
from random import Random

import cv2
import numpy as np
import resvg_py
from numpy.typing import NDArray

from stages.errors import ProviderError
from stages.models import Placement
from stages.providers.base import PageBrief, Picture
from stages.providers.local.painting import hero, lettering, placement
from stages.providers.local.painting.canvas import Canvas
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
    """Paint the page with and without the hero, both as JPEG.

    Raises ProviderError when the cut-out cannot be read.
    """
    cutout = read_cutout(brief.cutout_png)
    rng = Random(_number(brief))
    spot = _placed(brief, cutout, rng)
    easel = _easel(brief, cutout, spot, rng)
    SETTINGS[nearest(brief.scene.setting)](easel)
    plate = easel.canvas.finish(_rendered(easel.canvas), rng.getrandbits(32))
    plate = spotlight(plate, cutout, spot)
    if brief.scene_number == 0:
        area = _title_area(brief, cutout, spot)
        lettering.letter_cover(plate, area, brief.title, brief.child_name, easel.accents, rng)
    image = hero.add_hero(plate, cutout, spot, brief.scene.action)
    return Picture(image=_jpeg(image), plate=_jpeg(plate), hero=spot)


def read_cutout(png: bytes) -> Pixels:
    """The cut-out's RGBA pixels (height, width, 4)."""
    pixels = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None or pixels.ndim != 3 or pixels.shape[2] != 4:
        raise ProviderError("bad_cutout", "The hero's cut-out is not a picture with transparency.")
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA), np.uint8)


def _number(brief: PageBrief) -> int:
    said = f"{brief.seed}/{brief.scene_number}/{brief.scene.setting}/{brief.style}"
    return int.from_bytes(hashlib.sha256(said.encode()).digest()[:8])


def _placed(brief: PageBrief, cutout: Pixels, rng: Random) -> Placement:
    aspect = cutout.shape[1] / cutout.shape[0]
    if brief.scene_number == 0:
        return placement.on_cover(aspect, brief.width, brief.height, rng)
    return placement.on_scene(brief.scene, aspect, brief.width, brief.height, rng)


def _easel(brief: PageBrief, cutout: Pixels, spot: Placement, rng: Random) -> Easel:
    cover = brief.scene_number == 0
    wide = spot.height * brief.height * cutout.shape[1] / cutout.shape[0]
    focal = 0.7 if spot.x < 0.5 else 0.29
    return Easel(
        canvas=CANVASES[brief.style](brief.width, brief.height, rng),
        light=Light(HOURS[brief.scene.time_of_day], brief.scene.mood),
        rng=rng,
        accents=accents(brief.palette, rng),
        hero_x=spot.x * brief.width,
        hero_width=wide,
        foot_y=(placement.COVER_FOOT - 0.02 if cover else placement.SCENE_FOOT) * brief.height,
        horizon=rng.uniform(0.44, 0.52) * brief.height + (0.16 * brief.height if cover else 0),
        focal_x=(focal + rng.uniform(-0.03, 0.04)) * brief.width,
        cover=cover,
    )


def _title_area(brief: PageBrief, cutout: Pixels, spot: Placement) -> lettering.Area:
    """Beside the hero where there is room enough for words, above it otherwise."""
    tall = spot.height * brief.height
    left_of_hero = spot.x * brief.width - tall * cutout.shape[1] / cutout.shape[0] / 2
    edge = 0.05 * brief.width
    beside = left_of_hero - 0.035 * brief.width - edge
    if beside > 0.34 * brief.width:
        return lettering.Area(edge, 0.07 * brief.height, beside, 0.66 * brief.height)
    top = 0.045 * brief.height
    above = spot.y * brief.height - tall - 0.04 * brief.height - top
    return lettering.Area(edge, top, brief.width - 2 * edge, above)


def _rendered(canvas: Canvas) -> Pixels:
    png = resvg_py.svg_to_bytes(svg_string=canvas.svg(), skip_system_fonts=True)
    pixels = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR_RGB)
    return np.asarray(pixels, np.uint8)


def _jpeg(picture: Pixels) -> bytes:
    bgr = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    _, data = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return bytes(data)
