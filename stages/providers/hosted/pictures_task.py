"""The heavy half of `pictures`, for worker processes: places, fits, letters and masks."""

from __future__ import annotations

from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.errors import ProviderError
from stages.providers.base import PageBrief, Picture
from stages.providers.hosted.pictures import AroundTask, Canvas, SceneryTask
from stages.providers.local.painting import hero
from stages.providers.local.painting.casting import Cast, cast_page
from stages.providers.local.painting.composition import compose
from stages.providers.local.painting.page import jpeg, lettered, number_of, peopled
from stages.providers.local.painting.palettes import accents
from stages.providers.local.painting.settings import nearest

Pixels = NDArray[np.uint8]

# Plain and light: it is painted over, and shines through at most at the hero's rim.
_PAPER = (250, 247, 240)

# Half a pen stroke: where scenery and figure meet, they are blended over so many pixels.
_SOFT_PX = 1.5

# From this alpha on a pixel is the child's own.
_OWN_ALPHA = 100


def make_canvas(page: PageBrief) -> Canvas:
    """The hero where our own painter would have it, its paper rim included."""
    cv2.setNumThreads(1)
    cast, _ = _cast(page)
    canvas = np.full((page.height, page.width, 3), _PAPER, np.uint8)
    cutout = hero.place(cast.hero, cast.spot, page.width, page.height)
    hero.lay(canvas, *cutout)
    return Canvas(_png(canvas), _png(_mask(page, cutout)), cast.spot)


def finish(task: AroundTask) -> Picture:
    """The page as it was painted, with the canvas' own hero; it cannot be moved."""
    cv2.setNumThreads(1)
    cast, rng = _cast(task.page)
    fitted = _fitted(_kept(_opened(task.image), task.canvas), task.page)
    return Picture(jpeg(lettered(fitted, cast, task.page, accents(task.page.palette, rng), rng)))


def people(task: SceneryTask) -> Picture:
    """The page with the child's figures on painted scenery: they can be moved."""
    cv2.setNumThreads(1)
    cast, rng = _cast(task.page)
    plate = _fitted(_opened(task.image), task.page)
    colours = accents(task.page.palette, rng)
    return peopled(lettered(plate, cast, task.page, colours, rng), cast, task.page)


def _cast(page: PageBrief) -> tuple[Cast, Random]:
    rng = Random(number_of(page))
    composition = compose(page.seed, page.scene_number, nearest(page.scene.setting))
    return cast_page(page, composition, rng), rng


def _opened(image: bytes) -> Pixels:
    """The pixels of a file, RGB."""
    pixels = cv2.imdecode(np.frombuffer(image, np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        raise ProviderError("bad_picture", "The image provider's answer is not a picture.")
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), np.uint8)


def _kept(painted: Pixels, canvas: Canvas) -> Pixels:
    """What was painted, with the canvas' own pixels where its mask is black."""
    own = _opened(canvas.png)
    rows, columns = own.shape[:2]
    resized = cv2.resize(painted, (columns, rows), interpolation=cv2.INTER_LANCZOS4)
    share = cv2.GaussianBlur(_opened(canvas.mask_png), (0, 0), _SOFT_PX).astype(np.float32) / 255
    return np.asarray(own + (resized.astype(np.float32) - own) * share + 0.5, np.uint8)


def _fitted(pixels: Pixels, page: PageBrief) -> Pixels:
    """The middle of a picture that has the page's proportions, in the page's size."""
    rows, columns = pixels.shape[:2]
    scale = max(page.width / columns, page.height / rows)
    wide, tall = round(page.width / scale), round(page.height / scale)
    left, top = (columns - wide) // 2, (rows - tall) // 2
    cropped = pixels[top : top + tall, left : left + wide]
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    resized = cv2.resize(cropped, (page.width, page.height), interpolation=way)
    return np.asarray(resized, np.uint8)


def _mask(page: PageBrief, cutout: tuple[Pixels, int, int]) -> Pixels:
    """Black where the figure is opaque, white elsewhere."""
    rgba, left, top = cutout
    own = np.zeros_like(rgba)
    own[..., 3] = np.where(rgba[..., 3] >= _OWN_ALPHA, 255, 0)
    mask = np.full((page.height, page.width, 3), 255, np.uint8)
    hero.lay(mask, own, left, top)
    return mask


def _png(rgb: Pixels) -> bytes:
    _, data = cv2.imencode(".png", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR))
    return bytes(data)
