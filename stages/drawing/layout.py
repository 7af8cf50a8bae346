"""Looks at what is painted around the figures: bands of colour, a sun."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.colors import name_colors
from stages.drawing.figures import Blob
from stages.drawing.read import Pixels
from stages.drawing.sheet import Field, Mask
from stages.providers.base import ColorSpan

Bands = tuple[tuple[ColorSpan, ...], tuple[ColorSpan, ...], tuple[ColorSpan, ...]]

# A band is painted when at least this share of it is.
_PAINTED = 0.12
# Strokes are pale below this strength (black is about 0.9), and blended when their strengths
# spread over more than this share of the strongest.
_PALE_STROKES, _BLENDED = 0.4, 0.75


# What is wider than this share of the paper is ground or sky, not a thing on it.
_WIDE = 0.6


def find_bands(even: Pixels, painted: Mask, blobs: list[Blob]) -> Bands:
    """The named colours painted in the top, middle and bottom third, around the figures.

    The hero is the first of `blobs`.
    """
    hero, *others = blobs
    things = [other.mask for other in others if other.box[2] < _WIDE * painted.shape[1]]
    around = painted & ~np.any([hero.mask, *things], axis=0)
    rows = painted.shape[0]
    found: list[tuple[ColorSpan, ...]] = []
    for third in range(3):
        part = np.s_[rows * third // 3 : rows * (third + 1) // 3]
        if around[part].mean() < _PAINTED:
            found.append(())
        else:
            found.append(name_colors(even[part], around[part]))
    return found[0], found[1], found[2]


def is_coloured_in(ink: Mask, figure: Blob) -> bool:
    """Whether a figure is filled with colour, and not drawn by lines alone."""
    inner = cv2.erode(figure.mask.astype(np.uint8), np.ones((9, 9), np.uint8)).astype(bool)
    return bool(inner.any() and ink[inner].mean() > 0.45)


def is_soft(even: Pixels, drawn: Mask, strength: Field) -> bool:
    """Whether strokes are pale or run into each other: pencil, crayon held lightly, watercolour.

    Pale strokes are weak in their middle; blended ones have many shades of strength, where a felt
    pen or a ball pen has about one.
    """
    core = drawn & (strength > 0.6 * cv2.dilate(strength, np.ones((7, 7), np.uint8)))
    if not core.any():
        return False
    low, middle, high = np.percentile(strength[core], (15, 50, 85))
    return bool(middle < _PALE_STROKES or (high - low) / high > _BLENDED)
