"""Finds a pale area without any stroke, alone on its sheet: it has an edge where shade has none."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from stages.drawing.read import Pixels
from stages.drawing.sheet import Field, Mask, Sheet

_GRAIN_PX = 1.5  # what is finer is grain, in pixels of the working picture

# At an edge, light changes by this share at least and by so many times the grain; and nearly all of
# what changes within the wide window does so within the narrow one.
_STEP, _GRAINS, _SHARP = 0.035, 5.0, 0.72
_NARROW_PX, _WIDE_PX = 7, 21

_GAP_PX = 9  # openings in the edge that are bridged

# An area covers such a share of the picture, and lies so far from the sheet's edge.
_LEAST, _MOST = 0.008, 0.6
_RIM = 0.03

# So much of its rim is edge, and it is this much darker than what is around it.
_EDGED, _DARKER = 0.8, 0.03


def find_flat(picture: Pixels, sheet: Sheet) -> Mask:
    """The areas of a working picture (RGB) that are closed in by sharp edges and darker inside."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    light: Field = np.asarray(np.log(cv2.GaussianBlur(grey, (0, 0), _GRAIN_PX) + 8), np.float32)
    edge = _edges(light) & ~_near_rim(sheet)
    closed = cv2.morphologyEx(
        np.pad(edge.astype(np.uint8), _GAP_PX), cv2.MORPH_CLOSE, _disc(_GAP_PX // 2)
    )
    around = np.pad(closed, 1)
    cv2.floodFill(around, None, (0, 0), 2)
    inside = around[1:-1, 1:-1][_GAP_PX:-_GAP_PX, _GAP_PX:-_GAP_PX] != 2
    count, labels, stats, _ = cv2.connectedComponentsWithStats(inside.astype(np.uint8))
    found = np.zeros(inside.shape, bool)
    for label in range(1, count):
        area = labels == label
        share = stats[label, cv2.CC_STAT_AREA] / area.size
        if _LEAST < share < _MOST and _is_flat(area, edge, light):
            found |= cv2.erode(area.astype(np.uint8), _disc(_NARROW_PX // 2)).astype(bool)
    return found


def _edges(light: Field) -> Mask:
    """Where light changes much and at once; a shadow's changes over a wide strip."""
    narrow, wide = _change(light, _NARROW_PX), _change(light, _WIDE_PX)
    least = max(_STEP, _GRAINS * float(np.median(narrow)) / 2)
    return np.asarray((narrow > least) & (narrow > _SHARP * wide))


def _change(light: Field, size: int) -> Field:
    window = np.ones((size, size), np.uint8)
    return np.asarray(cv2.dilate(light, window) - cv2.erode(light, window), np.float32)


def _near_rim(sheet: Sheet) -> Mask:
    beyond = np.pad(sheet.outside.astype(np.uint8), 1, constant_values=1)
    size = 2 * round(_RIM * max(beyond.shape)) + 1
    near = cv2.dilate(beyond, np.ones((size, size), np.uint8))
    return np.asarray(near[1:-1, 1:-1] > 0)


def _is_flat(area: Mask, edge: Mask, light: Field) -> bool:
    """Whether an area has an edge all around, and is darker in it than about it."""
    small = area.astype(np.uint8)
    inner, outer = cv2.erode(small, _disc(_NARROW_PX)), cv2.dilate(small, _disc(_NARROW_PX))
    if not inner.any():
        return False
    rim = area & (cv2.erode(small, _disc(1)) == 0)
    near = cv2.dilate(edge.astype(np.uint8), _disc(2)) > 0
    difference = np.median(light[(outer > 0) & ~area]) - np.median(light[inner > 0])
    return bool(near[rim].mean() > _EDGED and difference > _DARKER)


def _disc(radius: int) -> npt.NDArray[np.uint8]:
    size = (2 * radius + 1, 2 * radius + 1)
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, size), np.uint8)
