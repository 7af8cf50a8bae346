"""A tree: a green crown on one narrower trunk."""

from __future__ import annotations

import numpy as np

from stages.drawing.kinds.form import Form
from stages.drawing.kinds.opinion import Opinion

_ASPECT = (0.3, 1.3)
_GREEN = 0.5  # of the crown's colour
_TRUNK = (0.06, 0.5)  # its width, as a share of the crown's
_TRUNK_COLORS = ("brown", "black", "grey", "orange", "red")
_SURE_WITH_BROWN, _SURE = 0.8, 0.55


def see_tree(form: Form) -> Opinion | None:
    """Green and wide above, one narrow part of another colour below."""
    if not _ASPECT[0] < form.aspect < _ASPECT[1] or form.has_face or form.limbs[0]:
        return None
    height, width = form.mask.shape
    foot = form.mask[int(height * 0.84) : int(height * 0.96)]
    trunk = float(np.median(foot.sum(axis=1))) / width
    if not _TRUNK[0] < trunk < _TRUNK[1] or _parts(foot) != 1:
        return None
    crown = form.colors_in(slice(0, int(height * 0.5)))
    stem = form.colors_in(slice(int(height * 0.84), height))
    if crown.get("green", 0) < _GREEN or stem.get("green", 0) > 0.4:
        return None
    if form.widths.argmax() > 0.72 * height or form.widths[: height // 2].max() < 0.6:
        return None
    other = sum(stem.get(name, 0) for name in _TRUNK_COLORS)
    if other < 0.4:
        return None
    return Opinion("tree", _SURE_WITH_BROWN if stem.get("brown", 0) > 0.3 else _SURE)


def _parts(rows: np.ndarray) -> int:
    """How many separate parts most rows have: one trunk, two legs."""
    steps = np.diff(np.pad(rows.astype(np.int8), ((0, 0), (1, 1))), axis=1) > 0
    return round(float(np.median(steps.sum(axis=1))))
