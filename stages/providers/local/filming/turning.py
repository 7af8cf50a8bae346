"""The turning page: folded over from its lower right corner, it leaves the blank sheet behind."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Points = NDArray[np.float64]

# The fold leans, as a page does that is taken by its lower corner; upright when it has gone over.
LEAN_DEG = 24.0
BACK = (250, 242, 228)
# How far round the fold is, and how far the shade of the lifted page reaches; of the diagonal.
ROUND = 0.075
SHADE_REACH = 0.06


class PageTurn:
    """Turns frames of `sheet`'s size; what comes to light is the sheet."""

    def __init__(self, sheet: Pixels) -> None:
        self._sheet = sheet
        rows, columns = sheet.shape[:2]
        self._diagonal = math.hypot(rows, columns)
        x = np.arange(columns, dtype=np.float32)[None, :] + 0.5
        y = np.arange(rows, dtype=np.float32)[:, None] + 0.5
        self._x, self._y = x, y
        self._corners = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float64)

    def turn(self, frame: Pixels, share: float) -> Pixels:
        """The frame after `share` (0-1) of the turn; at 1 it is the blank sheet."""
        if share >= 1:
            return self._sheet.copy()
        normal = _normal(share)
        reach = self._corners @ normal
        fold = float(reach.max() + (reach.min() - reach.max()) * _eased(share))
        lifted = _beyond(self._corners, normal, fold)
        if len(lifted) < 3:
            return frame
        over = lifted + 2 * (fold - lifted @ normal)[:, None] * normal
        past = np.asarray(self._x * normal[0] + self._y * normal[1] - fold, np.float32)
        result = self._under(frame, past, over)
        return self._back(result, past, over)

    def _under(self, frame: Pixels, past: NDArray[np.float32], over: Points) -> Pixels:
        """The page that still lies, the sheet beside it, and the shade on both."""
        gone = np.clip(past + 0.5, 0, 1)
        light = cv2.multiply(self._cast(over), self._beside(past))
        lit_page = light * (1 - gone)
        lit_sheet = light * gone
        return _lit(frame, lit_page, self._sheet, lit_sheet)

    def _cast(self, over: Points) -> NDArray[np.float32]:
        """The soft shade that the lifted page throws: 1 where there is none."""
        # A quarter of the size is enough for what is blurred anyway.
        rows, columns = self._sheet.shape[:2]
        small = np.zeros((max(1, rows // 4), max(1, columns // 4)), np.float32)
        offset = self._diagonal * SHADE_REACH * np.array([-0.25, 0.2])
        points = np.rint((over + offset) / 4 * 16).astype(np.int32)
        cv2.fillPoly(small, [points], (0.34,), lineType=cv2.LINE_AA, shift=4)
        soft = cv2.GaussianBlur(small, (0, 0), max(0.5, self._diagonal * SHADE_REACH / 10))
        return 1 - np.asarray(cv2.resize(soft, (columns, rows)), np.float32)

    def _beside(self, past: NDArray[np.float32]) -> NDArray[np.float32]:
        """The shade on the sheet along the fold, where the light does not get in."""
        depth = np.maximum(past, 0) * (-1 / (self._diagonal * SHADE_REACH))
        shade: NDArray[np.float32] = np.asarray(cv2.exp(depth), np.float32)
        return 1 - 0.42 * shade * (past > -1)

    def _back(self, frame: Pixels, past: NDArray[np.float32], over: Points) -> Pixels:
        """The back of the page, bright where it bends up and dim where it goes over."""
        left, top, right, bottom = _box(over, frame)
        if right <= left or bottom <= top:
            return frame
        mask = np.zeros((bottom - top, right - left), np.uint8)
        points = np.rint((over - (left, top)) * 16).astype(np.int32)
        cv2.fillPoly(mask, [points], (255,), lineType=cv2.LINE_AA, shift=4)
        around = -past[top:bottom, left:right] / (self._diagonal * ROUND)
        bend = np.clip(around, 0, 1)
        light = 1 - 0.3 * (1 - bend) ** 3 + 0.035 * np.sin(np.pi * bend) - 0.05 * bend
        cover = np.asarray(mask, np.float32) / 255
        area = frame[top:bottom, left:right]
        back = np.asarray(light * cover, np.float32)
        paper = np.empty_like(area)
        paper[:] = BACK
        area[:] = _lit(area, np.asarray(1 - cover, np.float32), paper, back)
        return frame


def _lit(
    first: Pixels, first_light: NDArray[np.float32], second: Pixels, light: NDArray[np.float32]
) -> Pixels:
    """Both pictures added up, each in its own light (0-1)."""
    shown = cv2.multiply(first, _grey(first_light), scale=1 / 255)
    return np.asarray(cv2.add(shown, cv2.multiply(second, _grey(light), scale=1 / 255)), np.uint8)


def _grey(light: NDArray[np.float32]) -> Pixels:
    return np.asarray(
        cv2.cvtColor(cv2.convertScaleAbs(light, alpha=255), cv2.COLOR_GRAY2RGB), np.uint8
    )


def _normal(share: float) -> Points:
    """The direction across the fold, towards the part that is lifted."""
    lean = math.radians(LEAN_DEG * (1 - 0.75 * share))
    return np.array([math.cos(lean), math.sin(lean)])


def _eased(share: float) -> float:
    """Slow as the corner is lifted, quick as the page flies over."""
    return share * share * (1.75 - 0.75 * share)


def _beyond(corners: Points, normal: Points, fold: float) -> Points:
    """The part of the page beyond the fold (Sutherland and Hodgman's clipping)."""
    kept: list[Points] = []
    for here, after in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        a, b = float(here @ normal) - fold, float(after @ normal) - fold
        if a >= 0:
            kept.append(here)
        if (a >= 0) != (b >= 0):
            kept.append(here + (after - here) * (a / (a - b)))
    return np.array(kept).reshape(-1, 2)


def _box(points: Points, frame: Pixels) -> tuple[int, int, int, int]:
    low, high = np.floor(points.min(axis=0)) - 1, np.ceil(points.max(axis=0)) + 1
    rows, columns = frame.shape[:2]
    return (
        max(0, int(low[0])),
        max(0, int(low[1])),
        min(columns, int(high[0])),
        min(rows, int(high[1])),
    )
