"""Measures a figure's shape: how many limbs it reaches out with, whether it has a face."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from stages.drawing.figures import Blob
from stages.drawing.read import Pixels
from stages.drawing.sheet import Mask

# The body is what is left when parts thinner than this share of its own thickness are taken off.
_BODY = 0.45

# A limb reaches at least so far from the body, as a share of the figure's longer side: a rough rim
# or the tip of a roof does not.
_LIMB = 0.1

# Two marks are a pair of eyes when they differ in size by less than this factor.
_EYES_ALIKE = 2.6

# Two eyes without a mouth lie this high and level, among at most so many marks.
_EYES_HIGH, _EYES_LEVEL, _MOST_MARKS = 0.5, 0.25, 6

# A mark on colour is so much darker (of 255) than what is within this share of the longer side.
_DARKER, _DARK_MARK = 60, 0.05

# A leg stands under the body, its middle no farther from the body's than this share of its width:
# ground and grass run on beside it.
_UNDER = 0.75

# What is counted is small: a limb is as plain on a copy of this many pixels.
_COUNT_PX = 260

_Mark = tuple[np.ndarray, float]  # its middle, its area


def count_limbs(blob: Blob) -> tuple[int, int]:
    """How many thin parts reach out above and below the middle of the body."""
    mask = _small(blob)
    radius = float(cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, 5).max())
    body = _opened(mask, int(radius * _BODY) + 1.5)
    if not body.any():
        return 0, 0
    x, y, width, height = cv2.boundingRect(body)
    limbs = mask & (1 - cv2.dilate(body, np.ones((3, 3), np.uint8)))
    count, labels, _, centers = cv2.connectedComponentsWithStats(limbs)
    off = cv2.distanceTransform(1 - body, cv2.DIST_L2, 5)
    reach = np.zeros(count)
    np.maximum.at(reach, labels.ravel(), off.ravel())
    up = down = 0
    for label in range(1, count):
        if reach[label] < _LIMB * max(mask.shape):
            continue
        if centers[label][1] < y + height * 0.6:
            up += 1
        elif abs(centers[label][0] - x - width / 2) < _UNDER * width:
            down += 1
    return up, down


def _opened(mask: np.ndarray, radius: float) -> np.ndarray:
    """The mask without its parts thinner than a disc; by distances, which large discs are slow."""
    core = cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, 5)[1:-1, 1:-1] > radius
    if not core.any():
        return np.zeros_like(mask)
    off = cv2.distanceTransform((~core).astype(np.uint8), cv2.DIST_L2, 5)
    return mask & (off <= radius).astype(np.uint8)


@dataclass(frozen=True)
class Face:
    """What of a face was seen."""

    whole: bool  # two eyes with something below them
    eyes: bool  # two eyes, and few other marks that they could be some of


def find_face(blob: Blob, ink: Mask, even: Pixels) -> Face:
    """Looks for two like marks side by side inside the figure, and a third below them.

    Marks are drawn on bare paper, or darker than the colour that is around them.
    """
    x, y, width, height = blob.box
    window = np.s_[y : y + height, x : x + width]
    mask = blob.mask[window]
    both = [_marks(mask, part & mask) for part in (ink[window], _dark_marks(even[window]))]
    return Face(
        whole=any(_is_face(marks, width) for marks in both),
        eyes=any(_has_eyes(marks, width, height) for marks in both),
    )


def _dark_marks(even: Pixels) -> Mask:
    """What is much darker than all around it, on a coloured ground too."""
    grey = cv2.cvtColor(even, cv2.COLOR_RGB2GRAY)
    side = int(_DARK_MARK * max(grey.shape)) * 2 + 3
    around = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((side, side), np.uint8))
    return np.asarray(around.astype(np.int16) - grey > _DARKER)


def _marks(mask: Mask, marked: Mask) -> list[_Mark]:
    """The marks inside a figure, of those above its foot."""
    height, width = mask.shape
    inside = cv2.erode(mask.astype(np.uint8), np.ones((5, 5), np.uint8))
    count, _, stats, centers = cv2.connectedComponentsWithStats(marked.astype(np.uint8))
    return [
        (centers[n], float(stats[n, cv2.CC_STAT_AREA]))
        for n in range(1, count)
        if _is_mark(stats[n], width, height)
        and inside[int(centers[n][1]), int(centers[n][0])]
        and centers[n][1] < 0.7 * height
    ]


def _is_face(marks: list[_Mark], width: int) -> bool:
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


def _has_eyes(marks: list[_Mark], width: int, height: int) -> bool:
    """A pair of one size and height, and not one of many: spots and buttons are many."""
    high = [mark for mark in marks if mark[0][1] < _EYES_HIGH * height]
    return len(marks) <= _MOST_MARKS and any(
        _is_pair(one, two, width, level=_EYES_LEVEL)
        for place, one in enumerate(high)
        for two in high[place + 1 :]
    )


def _is_mark(stat: np.ndarray, width: int, height: int) -> bool:
    wide, high = stat[cv2.CC_STAT_WIDTH], stat[cv2.CC_STAT_HEIGHT]
    return bool(wide < 0.4 * width and high < 0.3 * height and stat[cv2.CC_STAT_AREA] > 6)


def _is_pair(one: _Mark, two: _Mark, width: int, *, level: float = 0.5) -> bool:
    apart = abs(one[0][0] - two[0][0])
    alike = max(one[1], two[1]) / min(one[1], two[1]) < _EYES_ALIKE
    beside = abs(one[0][1] - two[0][1]) < level * apart
    return bool(alike and beside and 0.03 * width < apart < 0.5 * width)


def _small(blob: Blob) -> np.ndarray:
    x, y, width, height = blob.box
    scale = _COUNT_PX / max(width, height)
    part = blob.mask[y : y + height, x : x + width].astype(np.uint8) * 255
    small = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return (small > 100).astype(np.uint8)
