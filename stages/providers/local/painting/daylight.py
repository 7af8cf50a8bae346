"""The light over a finished page: warm where a low sun stands, cool and deep away from the moon."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.providers.local.painting.easel import Easel

Pixels = NDArray[np.uint8]

# What falls on the page near the light and far from it: factors of red, green and blue.
_LOW_SUN = ((1.07, 1.02, 0.92), (0.93, 0.94, 1.0))
_HIGH_SUN = ((1.03, 1.02, 0.98), (0.97, 0.98, 1.0))
_MOON = ((1.12, 1.12, 1.06), (0.86, 0.88, 0.95))


def daylight(picture: Pixels, easel: Easel) -> Pixels:
    """The picture in the light of its hour, which comes from the sun's or the moon's side."""
    near, far = _HIGH_SUN
    if easel.light.dark:
        near, far = _MOON
    elif easel.light.low_sun:
        near, far = _LOW_SUN
    height, width = picture.shape[:2]
    x = np.linspace(0, 1, 32, dtype=np.float32)[None, :] - easel.canvas.sun_x / width
    y = np.linspace(0, 1, 18, dtype=np.float32)[:, None] - 0.25
    away = np.clip(np.sqrt(x * x + 0.6 * y * y) / 0.8, 0, 1)[..., None]
    light = np.array(near, np.float32) * (1 - away) + np.array(far, np.float32) * away
    # 8-bit factors of 1/200: nothing is brightened by more than a quarter.
    factors = np.rint(light * 200).astype(np.uint8)
    grown = cv2.resize(factors, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.multiply(picture, grown, scale=1 / 200), np.uint8)
