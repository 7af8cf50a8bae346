"""The light behind the hero: as much as it takes for the hero to stand out from the page."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from stages.models import Placement

Pixels = NDArray[np.uint8]

GENTLE, STRONG = 0.06, 0.22
ENOUGH = 0.3  # of the way from black to white, between the hero and what is behind it


def spotlight(plate: Pixels, cutout: Pixels, placement: Placement) -> Pixels:
    """The plate with a soft pool of light where the hero will be.

    It is brightened where the hero is darker than the page and dimmed where it is lighter, the
    more the closer they are.
    """
    height, width = plate.shape[:2]
    tall = placement.height * height
    wide = tall * cutout.shape[1] / cutout.shape[0]
    x, y = placement.x * width, placement.y * height - tall / 2
    behind = plate[
        max(int(y - tall / 2), 0) : int(y + tall / 2), max(int(x - wide / 2), 0) : int(x + wide / 2)
    ]
    difference = _lightness(cutout[..., :3][cutout[..., 3] > 128]) - _lightness(behind)
    strength = GENTLE + (STRONG - GENTLE) * max(0.0, 1 - abs(difference) / ENOUGH)
    goal = 255.0 if difference <= 0.04 else 30.0
    columns = (np.arange(width, dtype=np.float32) - x) / (wide * 0.62 + 0.09 * width)
    rows = (np.arange(height, dtype=np.float32) - y) / (tall * 0.72)
    pool = np.exp(-(columns[None, :] ** 2) - rows[:, None] ** 2) * strength
    lit = plate.copy()
    for channel in range(3):  # one at a time: a third of the memory
        light = plate[..., channel].astype(np.float32)
        lit[..., channel] = light + (goal - light) * pool
    return lit


def _lightness(pixels: Pixels) -> float:
    return float(pixels.mean()) / 255 if pixels.size else 0.5
