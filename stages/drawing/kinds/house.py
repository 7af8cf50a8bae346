"""A house: upright walls under a roof that runs up to a point or a ridge."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.kinds.form import Form
from stages.drawing.kinds.opinion import Opinion

_ASPECT = (0.5, 2.2)  # a rocket or a pencil is narrower
_SOLID = 0.84

# The walls: the lower part of it, as wide all the way, and nearly as wide as the roof.
_WALLS, _SAME_WIDTH, _LEAST_WIDTH = 0.38, 0.09, 0.66
# The roof grows steadily wider from its top, at most so wide, until it is as wide as the walls.
_TOP, _STEADY = 0.62, 0.965

_SURE_WITH_DOOR, _SURE = 0.8, 0.6


def see_house(form: Form) -> Opinion | None:
    """Walls and a roof; surer with a door or windows in the walls."""
    if not _ASPECT[0] < form.aspect < _ASPECT[1] or form.solidity < _SOLID:
        return None
    if sum(form.limbs) > 1:  # a chimney may stand off it
        return None
    widths, height = form.widths, form.mask.shape[0]
    walls = widths[int(height * (1 - _WALLS)) : int(height * 0.97)]
    if walls.max() - walls.min() > _SAME_WIDTH or np.median(walls) < _LEAST_WIDTH:
        return None
    roof = widths[int(height * 0.02) : int(widths.argmax())]
    if len(roof) < 0.15 * height or roof[: max(3, height // 40)].mean() > _TOP:
        return None
    if np.corrcoef(roof, np.arange(len(roof)))[0, 1] < _STEADY or widths.argmax() > 0.66 * height:
        return None
    return Opinion("house", _SURE_WITH_DOOR if _openings(form) else _SURE)


def _openings(form: Form) -> int:
    """How many rectangles are drawn in its lower two thirds."""
    height, width = form.mask.shape
    rims, _ = cv2.findContours(form.ink.astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    found = 0
    for rim in rims:
        x, y, wide, high = cv2.boundingRect(rim)
        fills = cv2.contourArea(rim) > 0.72 * wide * high
        sized = 0.06 * width < wide < 0.45 * width and 0.06 * height < high < 0.55 * height
        inside = x > 2 and x + wide < width - 2 and y > 0.25 * height
        found += bool(fills and sized and inside)
    return found
