"""A winged one: broad wings on both sides of a narrow body, as a butterfly is drawn."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.kinds.form import Form
from stages.drawing.kinds.opinion import Opinion
from stages.models import Guess

_ASPECT = (0.85, 2.2)
_SYMMETRY = 0.78

# The wings reach higher and lower than where they meet the body, by these shares of the height.
_NOTCH_ABOVE, _NOTCH_BELOW = 0.1, 0.07
# Two on a side have a nook between them, as a share of half the width.
_NOOK = 0.1

_FOUR, _SURE = 4, 0.75


def see_winged(form: Form) -> Opinion | None:
    """Two wings a side, the same left and right, with notches between them all around."""
    if not _ASPECT[0] < form.aspect < _ASPECT[1] or form.symmetry < _SYMMETRY:
        return None
    width = form.mask.shape[1]
    # Feelers and a thin body end fill no notch.
    broad = _without_thin(form)
    above, below = _notches(broad)
    if above < _NOTCH_ABOVE or below < _NOTCH_BELOW:
        return None
    left = _nook(broad[:, : width // 2])
    right = _nook(broad[:, : -(width // 2) - 1 : -1])
    if min(left, right) < _NOOK or form.mask.mean() < 0.45:
        return None
    guess = Guess(trait="wings", count=_FOUR, confidence=_SURE)
    return Opinion("winged", _SURE, (guess,))


def _without_thin(form: Form) -> np.ndarray:
    """The mask where it is at least a seventh of the width from left to right."""
    size = max(3, form.mask.shape[1] // 7)
    return np.asarray(cv2.morphologyEx(form.mask, cv2.MORPH_OPEN, np.ones((1, size), np.uint8)))


def _notches(mask: np.ndarray) -> tuple[float, float]:
    """How much lower the middle begins than both sides, and how much higher it ends."""
    height, width = mask.shape
    some = mask.any(axis=0)
    tops = np.where(some, mask.argmax(axis=0), height) / height
    feet = np.where(some, height - mask[::-1].argmax(axis=0), 0) / height
    middle = slice(int(width * 0.42), int(width * 0.58))
    sides = (slice(0, int(width * 0.42)), slice(int(width * 0.58), width))
    above = tops[middle].max() - max(tops[side].min() for side in sides)
    below = min(feet[side].max() for side in sides) - feet[middle].min()
    return float(above), float(below)


def _nook(half: np.ndarray) -> float:
    """How deep the outer side of a half goes in between an upper and a lower wing."""
    some = half.any(axis=1)
    if not some.any():
        return 0.0
    reach = np.where(some, half.shape[1] - half.argmax(axis=1), 0) / half.shape[1]
    height = len(reach)
    rows = np.arange(int(height * 0.3), int(height * 0.75))
    nook = rows[int(reach[rows].argmin())]
    upper, lower = reach[: nook + 1].max(), reach[nook:].max()
    return float(min(upper, lower) - reach[nook])
