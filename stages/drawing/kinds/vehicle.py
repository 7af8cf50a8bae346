"""A vehicle: a long body on two wheels or more that stand on one ground."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from stages.drawing.kinds.form import Form
from stages.drawing.kinds.opinion import Opinion
from stages.models import Guess

_ASPECT = 1.05

# A wheel's radius as a share of the vehicle's width, and how near its foot is to the lowest point.
_RADIUS, _GROUND = (0.06, 0.2), 0.07
# So much of its lower half is outline, and so much of its disc is vehicle.
_ROUND, _FILLED = 0.86, 0.93
_NEAR_PX = 2.2
# Wheels are of one size, and apart from each other; between them the body hangs lower than their
# tops, where two feet with shoes have air, and its floor is straight to this share of a radius.
_ALIKE, _APART, _FLOOR = 0.72, 2.7, 0.6

_MOST = 4
_SURE, _SURE_OF_COUNT = 0.75, 0.75

_Wheel = tuple[float, float, float]  # x and y of its middle, its radius, in pixels


def see_vehicle(form: Form) -> Opinion | None:
    """Two to four like wheels under one body."""
    if form.aspect < _ASPECT:
        return None
    wheels = _of_one_size(_wheels(form))
    if not 2 <= len(wheels) <= _MOST or not _has_body(form, wheels):
        return None
    guess = Guess(trait="wheels", count=len(wheels), confidence=_SURE_OF_COUNT)
    return Opinion("vehicle", _SURE, (guess,))


def _wheels(form: Form) -> list[_Wheel]:
    """Discs at the foot of the form whose lower halves are its outline, the best first."""
    height, width = form.mask.shape
    padded = np.pad(form.mask, 4)
    rim = padded - cv2.erode(padded, np.ones((3, 3), np.uint8))
    off = np.asarray(cv2.distanceTransform(1 - rim, cv2.DIST_L2, 5), np.float32)[4:-4, 4:-4]
    turns = np.radians(np.arange(15, 166, 6))
    found: list[tuple[float, _Wheel]] = []
    for radius in np.arange(_RADIUS[0] * width, _RADIUS[1] * width, 1.0):
        for foot in np.arange(height * (1 - _GROUND), height, 2.0):
            x, y = np.arange(radius, width - radius, 2.0), foot - radius
            score = _rim_score(off, x, y, radius, turns)
            for place in np.nonzero(score > _ROUND)[0]:
                wheel = (float(x[place]), float(y), float(radius))
                if _fill(form.mask, wheel) > _FILLED:
                    found.append((float(score[place]) + radius / width, wheel))
    found.sort(reverse=True)
    kept: list[_Wheel] = []
    for _, wheel in found:
        if all(abs(wheel[0] - other[0]) > wheel[2] + other[2] for other in kept):
            kept.append(wheel)
    return kept


def _rim_score(
    off: npt.NDArray[np.float32], x: npt.NDArray[np.float64], y: float, radius: float,
    turns: npt.NDArray[np.float64],
) -> npt.NDArray[np.float64]:  # fmt: skip
    """For each x: the share of a lower half circle that lies on the outline."""
    rows = np.clip(np.round(y + radius * np.sin(turns)), 0, off.shape[0] - 1).astype(int)
    columns = np.clip(np.round(x[:, None] + radius * np.cos(turns)), 0, off.shape[1] - 1)
    return np.asarray((off[rows, columns.astype(int)] < _NEAR_PX).mean(axis=1), np.float64)


def _fill(mask: npt.NDArray[np.uint8], wheel: _Wheel) -> float:
    x, y, radius = wheel
    rows, columns = np.mgrid[0 : mask.shape[0], 0 : mask.shape[1]]
    disc = (rows - y) ** 2 + (columns - x) ** 2 < (radius - 1) ** 2
    return float(mask[disc].mean()) if disc.any() else 0.0


def _of_one_size(wheels: list[_Wheel]) -> list[_Wheel]:
    """Those as large as the largest, or nearly."""
    largest = max((wheel[2] for wheel in wheels), default=0.0)
    return sorted(wheel for wheel in wheels if wheel[2] > _ALIKE * largest)


def _has_body(form: Form, wheels: list[_Wheel]) -> bool:
    """Whether a body hangs between the wheels, with a bottom about as straight as a floor."""
    feet = form.mask.shape[0] - form.mask[::-1].argmax(axis=0)
    for left, right in pairwise(wheels):
        radius = max(left[2], right[2])
        if right[0] - left[0] < _APART * radius:
            return False
        between = slice(int(left[0] + 1.1 * left[2]), int(right[0] - 1.1 * right[2]) + 1)
        floor = feet[between]
        tops = min(left[1], right[1]) - radius
        if not floor.size or np.ptp(floor) > _FLOOR * radius or floor.min() < tops:
            return False
        top = max(0, int(tops - 0.5 * radius))
        if form.mask[top : int(floor.min()), between].mean() < 0.9:
            return False
    return True
