"""Looks again, closer, at a hero that is small on its sheet: thin limbs need more pixels."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.figures import Blob, find_figures
from stages.drawing.ink import find_ink
from stages.drawing.read import Pixels
from stages.drawing.sheet import Mask, Sheet

# A hero whose longer side is below this share of the picture's is looked at again.
_SMALL = 0.45

# How much of its surroundings is looked at with it, as a share of its own size, on every side.
_AROUND = 0.25

# A second look that finds something else than the first is not believed.
_MIN_OVERLAP = 0.6


def look_closer(kept: Pixels, hero: Blob, sheet: Sheet, working_px: int) -> Blob:
    """The hero, its mask found anew in a close-up of the kept picture where it is small."""
    rows, columns = hero.mask.shape
    if max(hero.box[2:]) >= _SMALL * max(rows, columns):
        return hero
    x, y, width, height = _around(hero.box, columns, rows)
    scale = working_px / max(width, height)
    size = (round(width * scale), round(height * scale))
    part = np.s_[y : y + height, x : x + width]
    grown = kept.shape[0] / rows
    left, top, right, bottom = (round(v * grown) for v in (x, y, x + width, y + height))
    close_up = np.asarray(cv2.resize(kept[top:bottom, left:right], size), np.uint8)
    cropped = Sheet(
        _resized(sheet.outside[part], size),
        _resized(sheet.solid[part], size),
        sheet.paper_lab,
        sheet.has_paper,
    )
    found = find_figures(find_ink(close_up, cropped, max(1.0, scale / grown)), cropped)
    if not found:
        return hero
    mask = np.zeros_like(hero.mask)
    mask[part] = _resized(found[0].mask, (width, height))
    overlap = (mask & hero.mask).sum() / max(1, (mask | hero.mask).sum())
    if overlap < _MIN_OVERLAP:
        return hero
    box = cv2.boundingRect(mask.astype(np.uint8))
    return Blob(mask, (box[0], box[1], box[2], box[3]), hero.score)


def _around(box: tuple[int, int, int, int], columns: int, rows: int) -> tuple[int, int, int, int]:
    x, y, width, height = box
    more = round(max(width, height) * _AROUND)
    left, top = max(0, x - more), max(0, y - more)
    return left, top, min(columns, x + width + more) - left, min(rows, y + height + more) - top


def _resized(mask: Mask, size: tuple[int, int]) -> Mask:
    way = cv2.INTER_AREA if size[0] < mask.shape[1] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(mask.astype(np.float32), size, interpolation=way) > 0.5)
