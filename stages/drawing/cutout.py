"""Cuts a figure out of its picture: evened-out colours, a transparent ground, a soft edge."""

from __future__ import annotations

import io
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from stages.drawing.figures import Blob
from stages.drawing.outline import draw_in, without_mixed_rim
from stages.drawing.read import Pixels
from stages.drawing.sheet import Field

# Bare paper inside a figure becomes this: bright and a little warm, as paper is.
PAPER_RGB = (253, 251, 246)

# Strokes are deepened by this power: felt pen pales when the light on it is evened out.
_DEPTH = 1.12

# A picture of so few pixels (per pixel of the working picture) whose figure fills this share of a
# side is a crop of a larger one: lines are blurred, and enlarged the most. Cut at their very rim
# they would thin out; one pixel more is left around them.
_SMALL, _FILLS = 0.55, 0.97

_ROOM_PX = 3  # around a figure's box in the working picture


@dataclass(frozen=True)
class Cutout:
    """A figure's RGBA pixels and its box in the kept picture: x, y, width, height in pixels."""

    rgba: Pixels
    box: tuple[int, int, int, int]


def even_light(picture: Pixels, paper: Field, tint: Field | None = None) -> Pixels:
    """A picture (RGB) as if its paper were lit evenly; `paper` may be of another size.

    The paper becomes white; or it keeps a `tint` (three channels, 0-1), and so does all on it.
    """
    height, width = picture.shape[:2]
    light = cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR)
    share = (picture.astype(np.float32) + 1) / light * 1.02
    share = np.clip(share if tint is None else share * tint, 0, 1) ** _DEPTH
    return np.asarray(share * np.array(PAPER_RGB, np.float32), np.uint8)


def cut_out(even: Pixels, colors: Pixels, blob: Blob) -> Cutout:
    """A figure of the kept picture; `blob` was found in the working picture of the same shape.

    The outline is drawn by `even`, whose paper is white; its pixels are of `colors`.
    """
    height, width = even.shape[:2]
    scale = height / blob.mask.shape[0]
    part = _window(blob, scale, width, height)
    room_px = 2 if scale < _SMALL and _fills(blob) else 1
    found = _alpha(blob.mask, width, height, scale)[part]
    alpha = draw_in(found, even[part], scale, room_px=room_px)
    x, y, box_width, box_height = cv2.boundingRect((alpha > 8).astype(np.uint8))
    tight = np.s_[y : y + box_height, x : x + box_width]
    inked = without_mixed_rim(colors[part], alpha, scale)
    rgba = np.dstack([inked[tight], alpha[tight]])
    return Cutout(rgba, (x + part[1].start, y + part[0].start, box_width, box_height))


def _fills(blob: Blob) -> bool:
    """Whether the picture is cropped close: it reaches from one edge to the other, or nearly."""
    _, _, width, height = blob.box
    rows, columns = blob.mask.shape
    return bool(max(width / columns, height / rows) > _FILLS)


def _window(blob: Blob, scale: float, width: int, height: int) -> tuple[slice, slice]:
    """Rows and columns of the kept picture around a figure, with a little room for its edge."""
    x, y, box_width, box_height = blob.box
    left, top = (max(0, int((v - _ROOM_PX) * scale)) for v in (x, y))
    right = min(width, int((x + box_width + _ROOM_PX) * scale) + 1)
    bottom = min(height, int((y + box_height + _ROOM_PX) * scale) + 1)
    return slice(top, bottom), slice(left, right)


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
