"""Measures a figure's shape: how many limbs it reaches out with, whether it has a face."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.figures import Blob
from stages.drawing.sheet import Mask

# The body is what is left when parts thinner than this share of its own thickness are taken off.
_BODY = 0.45

# A limb is at least so long, as a share of the figure's longer side.
_LIMB = 0.13

# Two marks are a pair of eyes when they differ in size by less than this factor.
_EYES_ALIKE = 2.6

# What is counted is small: a limb is as plain on a copy of this many pixels.
_COUNT_PX = 260


def count_limbs(blob: Blob) -> tuple[int, int]:
    """How many thin parts reach out above and below the middle of the body."""
    mask = _small(blob)
    radius = float(cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, 5).max())
    size = int(radius * _BODY) * 2 + 3
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    body = cv2.morphologyEx(np.pad(mask, size), cv2.MORPH_OPEN, disc)[size:-size, size:-size]
    if not body.any():
        return 0, 0
    _, y, _, height = cv2.boundingRect(body)
    limbs = mask & (1 - cv2.dilate(body, np.ones((3, 3), np.uint8)))
    count, _, stats, centers = cv2.connectedComponentsWithStats(limbs)
    up = down = 0
    for label in range(1, count):
        long = max(stats[label, cv2.CC_STAT_WIDTH], stats[label, cv2.CC_STAT_HEIGHT])
        if long < _LIMB * max(mask.shape):
            continue
        if centers[label][1] < y + height * 0.6:
            up += 1
        else:
            down += 1
    return up, down


def has_face(blob: Blob, ink: Mask) -> bool:
    """Whether two like marks lie side by side inside the figure, with a third below them."""
    x, y, width, height = blob.box
    window = np.s_[y : y + height, x : x + width]
    inside = cv2.erode(blob.mask[window].astype(np.uint8), np.ones((5, 5), np.uint8))
    count, _, stats, centers = cv2.connectedComponentsWithStats(
        (ink[window] & blob.mask[window]).astype(np.uint8)
    )
    marks = [
        (centers[n], float(stats[n, cv2.CC_STAT_AREA]))
        for n in range(1, count)
        if _is_mark(stats[n], width, height)
        and inside[int(centers[n][1]), int(centers[n][0])]
        and centers[n][1] < 0.7 * height
    ]
    return any(
        _is_pair(one, two, width)
        and any(
            min(one[0][0], two[0][0]) - 0.05 * width
            < mouth[0][0]
            < max(one[0][0], two[0][0]) + 0.05 * width
            and mouth[0][1] > max(one[0][1], two[0][1])
            for mouth in marks
        )
        for place, one in enumerate(marks)
        for two in marks[place + 1 :]
    )


_Mark = tuple[np.ndarray, float]


def _is_mark(stat: np.ndarray, width: int, height: int) -> bool:
    wide, high = stat[cv2.CC_STAT_WIDTH], stat[cv2.CC_STAT_HEIGHT]
    return bool(wide < 0.4 * width and high < 0.3 * height and stat[cv2.CC_STAT_AREA] > 6)


def _is_pair(one: _Mark, two: _Mark, width: int) -> bool:
    apart = abs(one[0][0] - two[0][0])
    alike = max(one[1], two[1]) / min(one[1], two[1]) < _EYES_ALIKE
    level = abs(one[0][1] - two[0][1]) < 0.5 * apart
    return bool(alike and level and 0.03 * width < apart < 0.5 * width)


def _small(blob: Blob) -> np.ndarray:
    x, y, width, height = blob.box
    scale = _COUNT_PX / max(width, height)
    part = blob.mask[y : y + height, x : x + width].astype(np.uint8) * 255
    small = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return (small > 100).astype(np.uint8)
