"""A sun: a round thing in yellow, high up; or one with rays all around it."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.kinds.form import Form
from stages.drawing.kinds.opinion import Opinion

_YELLOW = ("yellow", "orange")
_MOSTLY = 0.5  # of its colour is yellow or orange; a red rim is common

_HIGH = 0.45  # a sun's middle lies above this share of the picture

# The disc in the middle covers this share of the circle around it; rays are all that is beyond it,
# at least so many, and they leave no half of the circle bare.
_ROUND, _RAYS, _BARE_DEG = 0.8, 6, 110

# A corner's sun fills the third of its box next to the corner, and rays leave it this solid.
_FILLED, _CORNER_SOLID = 0.85, 0.55

_SURE_BY_RAYS, _SURE_BY_COLOR, _SURE_IN_CORNER, _FAIRLY = 0.85, 0.75, 0.7, 0.55


def see_sun(form: Form) -> Opinion | None:
    """A yellow disc or a corner of one, high up, or rays around a disc."""
    yellow = form.share_of(*_YELLOW) >= _MOSTLY
    high = form.middle[1] < _HIGH
    disc, rays = _disc_and_rays(form)
    if yellow and rays >= _RAYS:
        return Opinion("sun", _SURE_BY_RAYS if high else _FAIRLY)
    if yellow and high and disc and form.solidity > 0.9:
        return Opinion("sun", _SURE_BY_COLOR)
    if yellow and high and _is_corner(form):
        return Opinion("sun", _SURE_IN_CORNER)
    if rays >= _RAYS + 2 and high and not form.share_of("green"):
        return Opinion("sun", _FAIRLY)
    return None


def _disc_and_rays(form: Form) -> tuple[bool, int]:
    """Whether its middle is a disc, and how many thin parts stand off it on all sides."""
    mask = np.pad(form.mask, 4)
    inner = cv2.distanceTransform(mask, cv2.DIST_L2, 5)
    radius = float(inner.max())
    y, x = np.unravel_index(int(inner.argmax()), inner.shape)
    rows, columns = np.mgrid[0 : mask.shape[0], 0 : mask.shape[1]]
    away = np.hypot(rows - y, columns - x)
    opened = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((int(radius * 0.5) + 1,) * 2, np.uint8))
    reach = float(away[opened > 0].max()) if opened.any() else radius
    disc = radius > _ROUND * reach
    ring = (np.abs(away - 1.25 * radius) < 1.5) & (mask > 0)
    turns = np.unique(np.degrees(np.arctan2(rows[ring] - y, columns[ring] - x)).round() % 360)
    if len(turns) < 2:
        return disc, 0
    apart = np.diff(np.concatenate([turns, [turns[0] + 360]]))
    rays = int((apart > 8).sum())
    return disc, rays if disc and apart.max() < _BARE_DEG else 0


def _is_corner(form: Form) -> bool:
    """A piece of a sun, with rays or without, in one of the upper corners of the picture."""
    left, top, right, _ = form.touches
    if not top or left == right or not 0.6 < form.aspect < 1.7:
        return False
    height, width = form.mask.shape
    corner = (
        form.mask[: height // 3, : width // 3] if left else form.mask[: height // 3, -width // 3 :]
    )
    return bool(corner.mean() > _FILLED and form.solidity > _CORNER_SOLID)
