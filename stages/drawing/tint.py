"""Tells coloured paper from white paper in warm light: a child chose its colours on the former."""

from __future__ import annotations

import numpy as np

from stages.drawing.sheet import Field, Sheet

# The least of the paper's channels by the most: light of a lamp leaves white paper above the first,
# wrapping paper is below the second.
_WHITE, _COLOURED = 0.8, 0.7

# A camera shows white paper this bright (0-255) where light is best, and coloured paper darker.
_BRIGHT, _DARKER = 224.0, 212.0

# So much of a paper's colour stays in what is drawn on it; all of it would look dull.
_KEPT = 0.7

_APART_PX = 10  # the paper's colour changes slowly: so far apart it is looked at


def paper_tint(paper: Field, sheet: Sheet) -> Field | None:
    """The colour that paper keeps when its light is evened out: RGB, the most of them 1.

    `paper` is the colour of bare paper everywhere in the picture. None where paper is white,
    or where there is none.
    """
    if not sheet.has_paper:
        return None
    some, around = paper[::_APART_PX, ::_APART_PX], sheet.outside[::_APART_PX, ::_APART_PX]
    bare = some.reshape(-1, 3) if around.all() else some[~around]
    color = np.median(bare, axis=0)
    pale = float(color.min() / color.max())
    bright = float(np.percentile(bare.max(axis=1), 90))
    kept = _KEPT * _part(pale, _WHITE, _COLOURED) * _part(bright, _BRIGHT, _DARKER)
    return np.asarray((color / color.max()) ** kept, np.float32) if kept else None


def _part(value: float, none: float, whole: float) -> float:
    return float(np.clip((none - value) / (none - whole), 0, 1))
