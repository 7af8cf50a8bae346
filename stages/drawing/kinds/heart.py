"""A heart: a notch above, a point below, the same on both sides."""

from __future__ import annotations

import numpy as np

from stages.drawing.kinds.form import Form
from stages.drawing.kinds.opinion import Opinion

_ASPECT = (0.75, 1.4)
_SYMMETRY = 0.82
_SOLID = (0.8, 0.97)
_NOTCH = 0.07  # how deep it is, as a share of the height
_POINT = 0.3  # how wide it is at most near its foot, as a share of the whole width
_SURE, _SURER_IN_RED = 0.7, 0.85


def see_heart(form: Form) -> Opinion | None:
    """A notch in the middle above, the widest part high, and one narrowing point."""
    if not _ASPECT[0] < form.aspect < _ASPECT[1] or form.symmetry < _SYMMETRY:
        return None
    height, width = form.mask.shape
    tops = np.where(form.mask.any(axis=0), form.mask.argmax(axis=0), height) / height
    notch = tops[int(width * 0.4) : int(width * 0.6)].max()
    left, right = tops[: int(width * 0.4)].min(), tops[int(width * 0.6) :].min()
    widths = form.widths
    narrowing = np.diff(widths[int(height * 0.5) :: 6]) <= 0.02
    if notch - max(left, right) < _NOTCH or not _SOLID[0] < form.solidity < _SOLID[1]:
        return None
    if widths[int(height * 0.94)] > _POINT or widths.argmax() > 0.55 * height:
        return None
    if not narrowing.all() or form.limbs[0] or form.limbs[1] > 1:  # its point may look like one
        return None
    return Opinion("heart", _SURER_IN_RED if form.share_of("red", "pink") > 0.5 else _SURE)
