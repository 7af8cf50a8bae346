"""A cloud: a wide thing of shallow round bumps, high up, with nothing that stands off it."""

from __future__ import annotations

import cv2

from stages.drawing.kinds.form import Form
from stages.drawing.kinds.opinion import Opinion

_ASPECT = (1.15, 3.5)
_SOLID = (0.8, 0.985)
_HIGH = 0.5

# A nook between two bumps, as shares of its width; deeper ones part limbs and not bumps.
_NOOK, _DEEPEST = 0.018, 0.2
_NOOKS = 3

_COLORS = ("blue", "grey", "black", "white", "turquoise")
_SURE = 0.6


def see_cloud(form: Form) -> Opinion | None:
    """At least three nooks between round bumps, in the colours of the sky or of pencil."""
    if not _ASPECT[0] < form.aspect < _ASPECT[1] or form.middle[1] > _HIGH:
        return None
    if not _SOLID[0] < form.solidity < _SOLID[1] or form.limbs != (0, 0) or form.has_face:
        return None
    if form.share_of(*_COLORS) < 0.7:
        return None
    hull = cv2.convexHull(form.outline, returnPoints=False)
    defects = cv2.convexityDefects(form.outline, hull)
    if defects is None:
        return None
    depths = defects.reshape(-1, 4)[:, 3] / 256 / form.mask.shape[1]
    if depths.max() > _DEEPEST or (depths > _NOOK).sum() < _NOOKS:
        return None
    return Opinion("cloud", _SURE)
