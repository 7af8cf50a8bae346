"""The blooming picture: it spreads over the blank sheet like paint that runs from one spot."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

SOFTNESS = 0.45  # of the way: how wide the running edge is
_STEPS = np.arange(256, dtype=np.float32) / 255


class Bloom:
    """Spreads from `centre` (x, y as fractions) over frames of `sheet`'s size."""

    def __init__(self, sheet: Pixels, centre: tuple[float, float]) -> None:
        self._sheet = sheet
        self._reached_at = _distances(sheet.shape[1], sheet.shape[0], centre)

    def grow(self, frame: Pixels, share: float) -> Pixels:
        """The frame after `share` (0-1) of the bloom: at 0 the blank sheet, at 1 all picture."""
        edge = share * (1 + SOFTNESS)
        shown = np.clip((edge - _STEPS) / SOFTNESS, 0, 1)
        weights = (shown * shown * (3 - 2 * shown)).astype(np.float32)
        weight = np.asarray(cv2.LUT(self._reached_at, weights), np.float32)
        return np.asarray(cv2.blendLinear(frame, self._sheet, weight, 1 - weight), np.uint8)


def _distances(width: int, height: int, centre: tuple[float, float]) -> Pixels:
    """When the paint reaches each pixel, 0-255: by its distance, unevenly as on real paper."""
    rng = np.random.default_rng(11)
    x = (np.arange(width, dtype=np.float32)[None, :] / width - centre[0]) * width / height
    y = np.arange(height, dtype=np.float32)[:, None] / height - centre[1]
    away = np.sqrt(x * x + y * y)
    away = away / away.max()
    rough = np.zeros((height, width), np.float64)
    for share, cells in ((0.11, (6, 9)), (0.05, (18, 27))):
        grid = rng.uniform(-1, 1, cells)
        rough = rough + share * cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(np.rint(np.clip(away * 0.86 + 0.09 + rough, 0, 1) * 255), np.uint8)
