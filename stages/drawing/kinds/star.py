"""A star: five or six points of one length, evenly around, with straight sides."""

from __future__ import annotations

import cv2

from stages.drawing.kinds.form import Form, evenness, lobes, radial_profile
from stages.drawing.kinds.opinion import Opinion

_POINTS = (5, 6)
_STANDS_OUT = 0.15  # a point, of the longest

# Children's points differ by so much in length (share of the longest) and in direction (degrees).
_UNLIKE, _UNEVEN_DEG = 0.25, 24.0
_SOLID = (0.35, 0.78)  # of its hull; a person with arms and legs spread has thin ones

_SURE = 0.8


def see_star(form: Form) -> Opinion | None:
    """Five or six like points about the middle."""
    if not _SOLID[0] < form.solidity < _SOLID[1] or not 0.75 < form.aspect < 1.33:
        return None
    places, heights, valleys = lobes(radial_profile(form.mask), _STANDS_OUT)
    if len(places) not in _POINTS or evenness(places) > _UNEVEN_DEG:
        return None
    if heights.min() < 1 - _UNLIKE or valleys.max() - valleys.min() > _UNLIKE:
        return None
    sides = cv2.approxPolyDP(form.outline, 0.02 * cv2.arcLength(form.outline, True), True)
    if abs(len(sides) - 2 * len(places)) > 1 or form.has_face:
        return None
    return Opinion("star", _SURE)
