"""A flower: petals evenly around a middle, most often on a stem."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.kinds.form import Bytes, Form, evenness, lobes, radial_profile
from stages.drawing.kinds.opinion import Opinion
from stages.models import Guess

_PETALS = range(4, 9)
_STANDS_OUT = 0.06  # a petal, of the farthest
_UNLIKE = 0.28
# Petals leave gaps that differ by less than the first share of the mean; by less than the second
# they can be counted, with none lost behind the stem.
_UNEVEN, _COUNTED = 0.55, 0.3
_BLOSSOM_SOLID = 0.72  # petals are broad; rays and points are not

_STEM = 0.22  # at most so wide, as a share of the blossom
_LEAST_STEM = 0.2  # and so long, as a share of the whole height

_BRIGHT = ("red", "pink", "orange", "yellow", "purple", "blue", "turquoise")

_SURE_ON_GREEN_STEM, _SURE_ON_STEM, _FAIRLY = 0.85, 0.65, 0.55
_SURE_OF_COUNT = 0.7


def see_flower(form: Form) -> Opinion | None:
    """Petals around a middle of another colour, or on a stem."""
    foot = _stem_top(form)
    blossom = form.mask[:foot] if foot is not None else form.mask
    petals = _petals(blossom)
    if petals is None:
        return None
    guesses = (Guess(trait="petals", count=petals or None, confidence=_SURE_OF_COUNT),)
    colors = form.colors_in(slice(0, len(blossom)))
    bright = sum(colors.get(name, 0) for name in _BRIGHT)
    if foot is not None:
        stem = form.colors_in(slice(foot, form.mask.shape[0]))
        if stem.get("green", 0) > 0.5 and bright > 0.4:
            return Opinion("flower", _SURE_ON_GREEN_STEM, guesses)
        return Opinion("flower", _SURE_ON_STEM, guesses) if not form.has_face else None
    if bright > 0.5 and _has_other_middle(form) and not form.has_face:
        return Opinion("flower", _FAIRLY, guesses)
    return None


def _stem_top(form: Form) -> int | None:
    """The row where a stem begins under a blossom; leaves may stand off it lower down."""
    runs = form.mask.sum(axis=1) / form.mask.shape[1]
    height = len(runs)
    broad = float(np.max(runs[: height // 2]))
    for row in range(int(runs[: height // 2].argmax()), int(height * (1 - _LEAST_STEM))):
        below = runs[row : row + height // 16] * form.mask.shape[1]
        if below.max() < _STEM * broad * form.mask.shape[1] and below.min() > 0:
            return row
    return None


def _petals(blossom: Bytes) -> int | None:
    """How many even, broad lobes a blossom has, 0 for too uneven to count; None for no blossom."""
    if len(blossom) < 12 or not blossom.any():
        return None
    open_px = max(3, blossom.shape[1] // 24)
    square = np.ones((open_px, open_px), np.uint8)
    body = np.asarray(cv2.morphologyEx(blossom, cv2.MORPH_OPEN, square), np.uint8)
    if not body.any():
        return None
    rims, _ = cv2.findContours(body, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    rim = max(rims, key=cv2.contourArea)
    x, y, width, height = cv2.boundingRect(rim)
    solid = cv2.contourArea(rim) / max(1.0, cv2.contourArea(cv2.convexHull(rim)))
    if not 0.75 < width / height < 1.33 or solid < _BLOSSOM_SOLID:
        return None
    profile = radial_profile(body[y : y + height, x : x + width])
    places, heights, _ = lobes(profile, _STANDS_OUT)
    uneven = evenness(places) * len(places) / 360 if len(places) in _PETALS else 1.0
    if uneven > _UNEVEN or heights.min() < 1 - _UNLIKE:
        return None
    return len(places) if uneven < _COUNTED else 0


def _has_other_middle(form: Form) -> bool:
    """Whether its middle has another colour than the whole around it."""
    height, width = form.mask.shape
    rows = slice(int(height * 0.4), int(height * 0.6))
    middle = form.colors_in(rows, slice(int(width * 0.4), int(width * 0.6)))
    most = max(middle, key=lambda name: middle[name], default=form.names[0])
    return most != form.names[0] and form.share_of(most) < 0.4
