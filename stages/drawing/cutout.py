"""Cuts a figure out of its picture: evened-out colours, a transparent ground, a soft edge."""

from __future__ import annotations

import io
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from stages.drawing.figures import Blob
from stages.drawing.read import Pixels
from stages.drawing.sheet import Field

# Bare paper inside a figure becomes this: bright and a little warm, as paper is.
PAPER_RGB = (253, 251, 246)

# Strokes are deepened by this power: felt pen pales when the light on it is evened out.
_DEPTH = 1.12


@dataclass(frozen=True)
class Cutout:
    """A figure's RGBA pixels and its box in the kept picture: x, y, width, height in pixels."""

    rgba: Pixels
    box: tuple[int, int, int, int]


def even_light(picture: Pixels, paper: Field) -> Pixels:
    """The kept picture (RGB) as if its paper were lit evenly; `paper` may be of another size."""
    height, width = picture.shape[:2]
    light = cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR)
    share = np.clip((picture.astype(np.float32) + 1) / light * 1.02, 0, 1) ** _DEPTH
    return np.asarray(share * np.array(PAPER_RGB, np.float32), np.uint8)


def cut_out(even: Pixels, blob: Blob) -> Cutout:
    """A figure of the kept picture; `blob` was found in the working picture of the same shape."""
    height, width = even.shape[:2]
    rows, _ = blob.mask.shape
    alpha = _alpha(blob.mask, width, height, height / rows)
    x, y, box_width, box_height = cv2.boundingRect((alpha > 8).astype(np.uint8))
    window = np.s_[y : y + box_height, x : x + box_width]
    return Cutout(np.dstack([even[window], alpha[window]]), (x, y, box_width, box_height))


def encode_png(pixels: Pixels) -> bytes:
    """Pixels (RGB or RGBA) as a PNG; speed matters more here than the last few bytes."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG", compress_level=3)
    return file.getvalue()


def _alpha(mask: npt.NDArray[np.bool_], width: int, height: int, scale: float) -> Pixels:
    """The mask at the kept size, its edge one pixel soft and free of the working grid's steps."""
    soft = mask.astype(np.float32)
    way = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    grown = cv2.resize(soft, (width, height), interpolation=way)
    if scale > 1:
        grown = cv2.GaussianBlur(grown, (0, 0), 0.6 * scale)
    sharp = np.clip((grown - 0.5) * max(1.0, 1.5 * scale) + 0.5, 0, 1)
    return np.asarray(sharp * 255, np.uint8)
