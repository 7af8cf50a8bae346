"""The blank sheet that lies under every page: what a turned page leaves, and the next grows on."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

PAPER = (252, 246, 234)


def sheet(width: int, height: int) -> Pixels:
    """A sheet of `width` × `height` RGB pixels; for one size always the same, pixel by pixel."""
    rng = np.random.default_rng(7)
    cell = max(2.0, height / 240)
    small = (max(2, round(height / cell)), max(2, round(width / cell)))
    coarse = cv2.resize(rng.normal(0, 1, small), (width, height), interpolation=cv2.INTER_CUBIC)
    clouds = cv2.resize(rng.normal(0, 1, (4, 6)), (width, height), interpolation=cv2.INTER_CUBIC)
    tone = coarse * 0.9 + clouds * 1.3 - _edge_shade(width, height)
    return np.rint(np.clip(np.array(PAPER) + tone[..., None], 0, 255)).astype(np.uint8)


def _edge_shade(width: int, height: int) -> NDArray[np.float64]:
    """A little darker towards the edges, where a page bends away."""
    x = np.linspace(-1, 1, width)[None, :]
    y = np.linspace(-1, 1, height)[:, None]
    return np.asarray(9 * (np.abs(x) ** 4 + np.abs(y) ** 4), np.float64)
