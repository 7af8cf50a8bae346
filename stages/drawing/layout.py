"""Looks at what is painted around the figures: bands of colour, a sun."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.colors import name_colors
from stages.drawing.figures import Blob
from stages.drawing.read import Pixels
from stages.drawing.sheet import Mask
from stages.providers.base import ColorSpan

Bands = tuple[tuple[ColorSpan, ...], tuple[ColorSpan, ...], tuple[ColorSpan, ...]]

# A band is painted when at least this share of it is.
_PAINTED = 0.12

# How round a sun is: its area as a share of the disc as wide as its box.
_ROUND = 0.55
_SUN_COLORS = ("yellow", "orange")


def find_bands(even: Pixels, painted: Mask, hero: Blob) -> Bands:
    """The named colours painted in the top, middle and bottom third, the hero left out."""
    around = painted & ~hero.mask
    rows = painted.shape[0]
    found: list[tuple[ColorSpan, ...]] = []
    for third in range(3):
        part = np.s_[rows * third // 3 : rows * (third + 1) // 3]
        if around[part].mean() < _PAINTED:
            found.append(())
        else:
            found.append(name_colors(even[part], around[part]))
    return found[0], found[1], found[2]


def has_sun(figures: list[Blob], colors: list[tuple[ColorSpan, ...]], rows: int) -> bool:
    """Whether one of the figures but the hero is a yellow or orange disc in the upper part."""
    for blob, spans in zip(figures[1:], colors[1:], strict=True):
        _, y, width, height = blob.box
        yellow = bool(spans) and spans[0].name in _SUN_COLORS
        share = float(blob.mask.sum()) / (np.pi / 4 * max(width, height) ** 2)
        if yellow and share > _ROUND and y + height / 2 < 0.45 * rows:
            return True
    return False


def is_coloured_in(ink: Mask, figure: Blob) -> bool:
    """Whether a figure is filled with colour, and not drawn by lines alone."""
    inner = cv2.erode(figure.mask.astype(np.uint8), np.ones((9, 9), np.uint8)).astype(bool)
    return bool(inner.any() and ink[inner].mean() > 0.45)
