"""Takes out what only shimmers through: the other side's felt pen, creases, shadows' rims."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.sheet import Field, Mask

# A stroke is judged by the darkest point and the steepest edge within so many working pixels.
_NEAR_PX = 6
_GRAIN_PX = 1.8  # grain would make pale areas look sharp

# The drawing's own strokes are about as dark as this percentile of all that is drawn.
_OWN_PERCENTILE = 85
# What shimmers through is paler than the first share of them, and its edges are softer than theirs:
# the paper spreads it, or it lies out of the light's reach. Pale crayon is pale, and sharp. The
# paler something is, the less soft it need be: at the second share, less sharp than most is enough.
_PALE, _FAINTEST = 0.42, 0.12
_SOFT, _LESS_SOFT = 0.6, 0.95
_CRISP_PERCENTILE = 70  # of the drawing's own strokes: the inside of wide ones has no edge

# A pale area is as sharp as the sharpest fifth of it: a wash is soft inside, and ends at an edge.
_SHARPEST_PERCENTILE = 80


def without_faint(drawn: Mask, strength: Field) -> Mask:
    """What is drawn, less the pale and blurred parts of it; all of it where all is alike.

    `strength` is how dark each pixel is, 0 (paper) to 1.
    """
    if not drawn.any():
        return drawn
    size = 2 * _NEAR_PX + 1
    near = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    dark: Field = np.asarray(cv2.dilate(strength, near), np.float32)
    smooth = cv2.GaussianBlur(strength, (0, 0), _GRAIN_PX)
    slope_x = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, ksize=3, scale=1 / 8)
    slope_y = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, ksize=3, scale=1 / 8)
    steep = np.asarray(cv2.dilate(cv2.magnitude(slope_x, slope_y), near), np.float32)
    sharp: Field = np.asarray(steep / (dark + 1e-3), np.float32)
    own = float(np.percentile(dark[drawn], _OWN_PERCENTILE))
    firm = sharp[drawn & (dark > 0.6 * own)]
    crisp = float(np.percentile(firm, _CRISP_PERCENTILE))
    pale = drawn & (dark < _PALE * own)
    return drawn & ~_soft_areas(
        pale, np.asarray(sharp / crisp, np.float32), np.asarray(dark / own, np.float32)
    )


def _soft_areas(pale: Mask, sharp: Field, dark: Field) -> Mask:
    """Those connected parts of `pale` that are as faint as they are soft."""
    count, labels = cv2.connectedComponents(pale.astype(np.uint8))
    places = labels[pale]
    order = np.argsort(places, kind="stable")
    starts = np.searchsorted(places[order], np.arange(count + 1))
    sharps, darks = sharp[pale][order], dark[pale][order]
    soft = np.zeros(count, bool)
    for label in range(1, count):
        part = slice(starts[label], starts[label + 1])
        least = np.interp(np.median(darks[part]), (_FAINTEST, _PALE), (_LESS_SOFT, _SOFT))
        soft[label] = np.percentile(sharps[part], _SHARPEST_PERCENTILE) < least
    return np.asarray(soft[labels])
