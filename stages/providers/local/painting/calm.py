"""The calm ground of a cover's title: a veil of the page's own colours over what lies behind it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.providers.local.painting.lettering import Area

Pixels = NDArray[np.uint8]

VEILED = 0.74  # how much of what is behind the title is gone in the middle of it
FADE = 0.07  # over how much of the page's shorter side the veil ends
_COARSE = 8  # a veil is soft: it is worked out at this share of the page's size


def calm(plate: Pixels, area: Area) -> Pixels:
    """The plate (height, width, 3) with the things behind the title nearly gone.

    Each row is veiled in the colour that most of it has, as in mist: the sky stays a sky.
    """
    height, width = plate.shape[:2]
    fade = FADE * min(width, height)
    top, bottom = max(0, round(area.top)), min(height, round(area.top + area.height))
    left, right = max(0, round(area.left)), min(width, round(area.left + area.width))
    coarse = cv2.resize(plate, (width // _COARSE, height // _COARSE), interpolation=cv2.INTER_AREA)
    usual = np.median(coarse, axis=1).astype(np.float32)[:, None]
    mist = cv2.GaussianBlur(usual, (0, 0), max(1.0, fade / _COARSE))
    veil = np.zeros(coarse.shape[:2], np.float32)
    veil[top // _COARSE : bottom // _COARSE, left // _COARSE : right // _COARSE] = VEILED
    veil = np.asarray(cv2.GaussianBlur(veil, (0, 0), fade / _COARSE), np.float32)
    soft = np.asarray(cv2.resize(veil, (width, height)), np.float32)
    column = np.asarray(cv2.resize(mist.reshape(-1, 1, 3), (1, height)), np.float32)
    # Beyond the veil's soft edge nothing changes, and nothing is worked out.
    reach = round(3 * fade)
    rows = slice(max(0, top - reach), bottom + reach)
    columns = slice(max(0, left - reach), right + reach)
    veiled = plate.copy()
    for channel in range(3):  # one at a time: a third of the memory
        under = plate[rows, columns, channel].astype(np.float32)
        over = column.reshape(-1, 1, 3)[rows, :, channel]
        veiled[rows, columns, channel] = under + (over - under) * soft[rows, columns]
    return veiled
