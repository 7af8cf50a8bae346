"""Finds the hero of a picture that shows no bare paper, painted from edge to edge."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.figures import Blob
from stages.drawing.read import Pixels
from stages.drawing.sheet import Mask

# The cut is found on a small copy; it takes a third of a second there.
_COARSE_PX = 300

# The hero is taken to keep clear of this outer share of the picture.
_BORDER = 0.07

_ROUNDS = 4

# A hero covers between these shares of its picture, or the cut failed.
_MIN_SHARE, _MAX_SHARE = 0.01, 0.8


def find_foreground(picture: Pixels) -> list[Blob]:
    """The one thing that stands out from the picture's border (GrabCut, Rother et al. 2004).

    Where nothing does, an oval in the middle: the hero is then what the picture is about.
    """
    height, width = picture.shape[:2]
    if int(picture.max()) - int(picture.min()) < 12:
        return []
    scale = _COARSE_PX / max(height, width)
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    mask = _cut(np.asarray(small, np.uint8))
    if not _MIN_SHARE < mask.mean() < _MAX_SHARE:
        mask = _oval(mask.shape)
    grown = cv2.resize(mask.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    full = grown > 0.5
    x, y, box_width, box_height = cv2.boundingRect(full.astype(np.uint8))
    return [Blob(full, (x, y, box_width, box_height), 1.0)]


def _cut(small: Pixels) -> Mask:
    height, width = small.shape[:2]
    inset_x, inset_y = max(1, int(width * _BORDER)), max(1, int(height * _BORDER))
    cv2.setRNGSeed(1)  # the same picture must give the same hero
    mask = np.zeros((height, width), np.uint8)
    box = (inset_x, inset_y, width - 2 * inset_x, height - 2 * inset_y)
    back, front = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(small, mask, box, back, front, _ROUNDS, cv2.GC_INIT_WITH_RECT)
    found = ((mask == cv2.GC_FGD) | (mask == cv2.GC_PR_FGD)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(found)
    if count < 2:
        return np.zeros((height, width), bool)
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    return np.asarray(labels == largest)


def _oval(shape: tuple[int, ...]) -> Mask:
    height, width = shape[:2]
    mask = np.zeros((height, width), np.uint8)
    cv2.ellipse(
        mask, (width // 2, height // 2), (width * 3 // 8, height * 3 // 8), 0, 0, 360, 1, -1
    )
    return mask.astype(bool)
