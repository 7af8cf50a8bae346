"""The child's cut-out on a plate: its size, its paper rim, its lean and its shadow.

A `Placement` is read so, here and wherever the hero is drawn:

- `x`, `y`: the foot point as fractions of the picture. It is the bottom middle of the cut-out's
  own box, before it is turned, and stays where it is when the cut-out is turned.
- `height`: of the cut-out's box before it is turned and without its rim, as a fraction of the
  picture's height. The width follows the cut-out's own proportions.
- `angle_deg`: counter-clockwise as seen, about the foot point.
- `flip`: mirrored left to right, before it is turned.

Pictures are uint8 arrays: (height, width, 3) RGB, (height, width, 4) RGBA with straight alpha.
To move a hero, make `rimmed` and `shadow` once and move what they return by their foot points.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.models import Action, Placement

Pixels = NDArray[np.uint8]
Field = NDArray[np.float32]

# The white edge of a figure cut out with scissors, as a fraction of the picture's height. Around
# thin lines more paper is left, as anybody would who cuts out a stick man.
RIM = 0.0085
MOST_RIM = 3.0 * RIM
STURDY = 0.3  # the opaque share of its square from which on a figure needs no more than RIM
RIM_COLOUR = (255, 253, 247)

# A shadow is seldom black: this is a deep blue violet that suits every ground.
SHADOW_COLOUR = (38, 28, 62)

# How far below its foot the shadow of a hovering hero lies, as a fraction of the hero's height.
HOVER_DROP = 0.2

AIRBORNE: frozenset[Action] = frozenset({"fly", "swim"})


@dataclass(frozen=True)
class Sprite:
    """RGBA pixels, and where in them the foot point is (x, y in pixels from the left top)."""

    rgba: Pixels
    foot: tuple[float, float]


def place(cutout: Pixels, placement: Placement, width: int, height: int) -> tuple[Pixels, int, int]:
    """The rimmed, scaled and turned cut-out for a picture of `width` × `height` pixels.

    Returns its RGBA pixels, and the pixel of the picture where their left top belongs; both may
    be negative or lie past the edge.
    """
    sprite = turned(rimmed(cutout, placement, height), placement.angle_deg)
    return sprite.rgba, *_corner(sprite, placement, width, height)


def rimmed(cutout: Pixels, placement: Placement, height: int) -> Sprite:
    """The cut-out as tall as `placement` says in a picture of `height` pixels, with its rim.

    It is mirrored if the placement says so, but not turned. Under it lies the narrow shade that a
    glued-on sheet of paper casts.
    """
    rim_px = max(2, round(rim_of(cutout) * height))
    scaled = _scaled(cutout[:, ::-1] if placement.flip else cutout, placement.height * height)
    pad = rim_px * 3
    figure = cv2.copyMakeBorder(scaled, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=(0,) * 4)
    alpha = np.asarray(figure[..., 3] / np.float32(255), np.float32)
    edge = np.maximum(_scissored(alpha, rim_px), alpha)
    paper = np.array(RIM_COLOUR, np.float32)
    inked = alpha[..., None] * figure[..., :3] + (1 - alpha[..., None]) * paper
    shade = _paper_shade(edge, rim_px) * (1 - edge)
    cover = edge + shade
    share = (edge / np.maximum(cover, 1e-3))[..., None]
    colour = inked * share + np.array(SHADOW_COLOUR, np.float32) * (1 - share)
    foot = (figure.shape[1] / 2, float(figure.shape[0] - pad))
    return Sprite(np.rint(np.dstack([colour, cover * 255])).astype(np.uint8), foot)


def rim_of(cutout: Pixels) -> float:
    """How broad the cut-out's paper rim is, as a fraction of the picture's height."""
    opaque = float((cutout[..., 3] > 127).mean()) * cutout.shape[0] * cutout.shape[1]
    sturdy = opaque / max(cutout.shape[:2]) ** 2
    return float(min(MOST_RIM, RIM * max(1.0, (STURDY / max(sturdy, 1e-3)) ** 0.8)))


def turned(sprite: Sprite, angle_deg: float) -> Sprite:
    """The sprite turned counter-clockwise about its foot point, in a box that holds all of it."""
    if abs(angle_deg) < 0.05:
        return sprite
    rows, columns = sprite.rgba.shape[:2]
    matrix = cv2.getRotationMatrix2D(sprite.foot, angle_deg, 1.0)
    corners = np.array([[0, 0, 1], [columns, 0, 1], [0, rows, 1], [columns, rows, 1]]) @ matrix.T
    low = np.floor(corners.min(axis=0))
    size = np.ceil(corners.max(axis=0)) - low
    matrix[:, 2] -= low
    # Premultiplied, or the black beneath transparent pixels would darken the turned edge.
    premultiplied = _premultiplied(sprite.rgba)
    warped = cv2.warpAffine(
        premultiplied, matrix, (int(size[0]), int(size[1])), flags=cv2.INTER_LINEAR
    )
    foot = (sprite.foot[0] - float(low[0]), sprite.foot[1] - float(low[1]))
    return Sprite(_straight(np.asarray(warped, np.float32)), foot)


def shadow(sprite: Sprite, action: Action) -> Sprite:
    """What the rimmed, unturned sprite casts on the ground beneath it.

    Draw it with its foot point on the hero's, before the hero. A hero that flies or swims hovers:
    its shadow is softer and lies `HOVER_DROP` of its height below its foot.
    """
    rows, columns = sprite.rgba.shape[:2]
    hovering = action in AIRBORNE
    side, below = columns // 3, round(rows * (HOVER_DROP + 0.16 if hovering else 0.12))
    solid = (sprite.rgba[..., 3] > 200).astype(np.float32)
    grown = cv2.copyMakeBorder(solid, 0, below, side, side, cv2.BORDER_CONSTANT, value=(0,))
    foot = (sprite.foot[0] + side, sprite.foot[1])
    dark = _ground_shadow(np.asarray(grown, np.float32), foot[1], rows, hovering)
    rgba = np.empty((*dark.shape, 4), np.uint8)
    rgba[..., :3] = SHADOW_COLOUR
    rgba[..., 3] = np.rint(dark * 255)
    return Sprite(rgba, foot)


def add_hero(picture: Pixels, cutout: Pixels, placement: Placement, action: Action) -> Pixels:
    """A copy of the RGB `picture` with the hero and its shadow in it."""
    height, width = picture.shape[:2]
    result = picture.copy()
    upright = rimmed(cutout, placement, height)
    for sprite in (shadow(upright, action), turned(upright, placement.angle_deg)):
        lay(result, sprite.rgba, *_corner(sprite, placement, width, height))
    return result


def add_companion(
    picture: Pixels, cutout: Pixels, placement: Placement, *, floating: bool
) -> Pixels:
    """A copy of the picture with another figure in it; one that floats casts no shadow."""
    if not floating:
        return add_hero(picture, cutout, placement, "stand")
    result = picture.copy()
    lay(result, *place(cutout, placement, picture.shape[1], picture.shape[0]))
    return result


def lay(picture: Pixels, rgba: Pixels, left: int, top: int) -> None:
    """Lay RGBA pixels over the RGB `picture`, in place; what falls outside is cut off."""
    height, width = picture.shape[:2]
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + rgba.shape[1], width), min(top + rgba.shape[0], height)
    if x1 <= x0 or y1 <= y0:
        return
    over = rgba[y0 - top : y1 - top, x0 - left : x1 - left]
    alpha = over[..., 3:].astype(np.float32) / 255
    under = picture[y0:y1, x0:x1]
    under[:] = np.rint(over[..., :3] * alpha + under * (1 - alpha)).astype(np.uint8)


def _corner(sprite: Sprite, placement: Placement, width: int, height: int) -> tuple[int, int]:
    left = round(placement.x * width - sprite.foot[0])
    top = round(placement.y * height - sprite.foot[1])
    return left, top


def _scaled(cutout: Pixels, height_px: float) -> Pixels:
    rows, columns = cutout.shape[:2]
    scale = height_px / rows
    size = (max(1, round(columns * scale)), max(1, round(height_px)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    resized = cv2.resize(_premultiplied(cutout), size, interpolation=way)
    return _straight(np.asarray(resized, np.float32))


def _premultiplied(rgba: Pixels) -> Field:
    result = rgba.astype(np.float32)
    result[..., :3] *= result[..., 3:] / np.float32(255)
    return result


def _straight(premultiplied: Field) -> Pixels:
    alpha = np.clip(premultiplied[..., 3:], 0, 255)
    colour = premultiplied[..., :3] * (255 / np.maximum(alpha, 1))
    return np.asarray(np.rint(np.clip(np.dstack([colour, alpha]), 0, 255)), np.uint8)


def _scissored(alpha: Field, rim_px: int) -> Field:
    """The outline `rim_px` further out, its corners rounded as scissors would cut them."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * rim_px + 1, 2 * rim_px + 1))
    soft = cv2.GaussianBlur(cv2.dilate(alpha, kernel), (0, 0), rim_px * 0.6)
    return np.asarray(np.clip((soft - 0.5) * rim_px * 1.2 + 0.5, 0, 1), np.float32)


def _paper_shade(edge: Field, rim_px: int) -> Field:
    """The shade of a sheet glued on a sheet, falling to the right and down."""
    offset = rim_px * 0.6
    matrix = np.array([[1, 0, offset], [0, 1, offset]], np.float32)
    moved = cv2.warpAffine(edge, matrix, (edge.shape[1], edge.shape[0]))
    return np.asarray(cv2.GaussianBlur(moved, (0, 0), rim_px * 0.75) * 0.36, np.float32)


def _ground_shadow(solid: Field, foot_y: float, rows: int, hovering: bool) -> Field:
    """Dark where the lowest parts touch the ground, with a wide soft pool around them."""
    bottom = round(foot_y)
    body = solid[bottom - round(rows * 0.45) : bottom].max(axis=0, keepdims=True)
    feet = solid[bottom - round(rows * 0.07) : bottom].max(axis=0, keepdims=True)
    wide = cv2.GaussianBlur(body, (0, 0), rows * 0.05)
    near = cv2.GaussianBlur(feet, (0, 0), rows * 0.02)
    drop = rows * HOVER_DROP if hovering else -rows * 0.006
    y = np.arange(solid.shape[0], dtype=np.float32)[:, None] - (foot_y + drop)
    pool = wide * np.exp(-((y / (rows * 0.034)) ** 2)) * (0.3 if hovering else 0.34)
    if hovering:
        return np.asarray(pool, np.float32)
    contact = near * np.exp(-((y / (rows * 0.016)) ** 2)) * 0.55
    return np.asarray(1 - (1 - pool) * (1 - contact), np.float32)
