"""A figure made small, and the measures of its outline that all kinds are told by."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
import numpy.typing as npt

from stages.drawing.colors import name_colors
from stages.drawing.figures import Blob
from stages.drawing.read import Pixels
from stages.drawing.shape import Face
from stages.drawing.sheet import Mask
from stages.providers.base import ColorSpan

# A shape is as plain on a copy whose longer side is this.
FORM_PX = 240

_ANGLES = 180  # directions of the radial profile, two degrees apart
_SMOOTH = 5  # of them are averaged: a line's own wobble is no lobe

Bytes = npt.NDArray[np.uint8]
Profile = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Form:
    """A figure's mask and ink, cropped to its box and made small, with its colours and place."""

    mask: Bytes  # 0 and 1; the longer side is FORM_PX
    ink: Mask
    even: Pixels  # RGB in even light
    colors: tuple[ColorSpan, ...]
    middle: tuple[float, float]  # of its box, as shares of the picture's width and height
    touches: tuple[bool, bool, bool, bool]  # the picture's left, top, right and bottom edge
    limbs: tuple[int, int]  # that reach up and down
    has_face: bool
    has_eyes: bool  # two eyes, whatever else

    @cached_property
    def area(self) -> float:
        """Pixels of the mask."""
        return float(np.count_nonzero(self.mask))

    @cached_property
    def outline(self) -> Bytes:
        """The outer outline's points, n×1×2."""
        rims, _ = cv2.findContours(self.mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        return np.asarray(max(rims, key=cv2.contourArea))

    @cached_property
    def solidity(self) -> float:
        """Its area as a share of its convex hull's."""
        hull = float(cv2.contourArea(cv2.convexHull(self.outline)))
        return self.area / max(1.0, hull)

    @cached_property
    def aspect(self) -> float:
        """Width by height."""
        return float(self.mask.shape[1] / self.mask.shape[0])

    @cached_property
    def widths(self) -> Profile:
        """How wide it is in each row, gaps included, as shares of its whole width."""
        columns = np.arange(self.mask.shape[1])
        right = np.where(self.mask > 0, columns, -1).max(axis=1)
        left = np.where(self.mask > 0, columns, columns[-1] + 1).min(axis=1)
        return np.asarray(np.maximum(0, right - left + 1) / self.mask.shape[1])

    @cached_property
    def symmetry(self) -> float:
        """How well its mirror image covers it, left and right exchanged (0-1)."""
        best = 0.0
        for shift in range(-12, 13, 3):
            mirrored = np.roll(self.mask[:, ::-1], shift, axis=1)
            both = (self.mask & mirrored).sum() / max(1, (self.mask | mirrored).sum())
            best = max(best, float(both))
        return best

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Its colours' names, the commonest first."""
        return tuple(span.name for span in self.colors)

    def share_of(self, *names: str) -> float:
        """How much of it has one of these colours."""
        return sum(span.share for span in self.colors if span.name in names)

    def colors_in(self, rows: slice, columns: slice = slice(None)) -> dict[str, float]:
        """Shares of the named colours in a part of it."""
        part = np.s_[rows, columns]
        spans = name_colors(self.even[part], self.ink[part])
        return {span.name: span.share for span in spans}


def make_form(
    blob: Blob, ink: Mask, even: Pixels, colors: tuple[ColorSpan, ...], *,
    limbs: tuple[int, int], face: Face,
) -> Form:  # fmt: skip
    """A figure of the working picture, made small; `ink` and `even` are the whole picture's."""
    x, y, width, height = blob.box
    rows, columns = blob.mask.shape
    part = np.s_[y : y + height, x : x + width]
    scale = FORM_PX / max(width, height)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    mask = cv2.resize(blob.mask[part].astype(np.float32), size, interpolation=cv2.INTER_AREA)
    inked = cv2.resize(
        (ink[part] & blob.mask[part]).astype(np.float32), size, interpolation=cv2.INTER_AREA
    )
    small = cv2.resize(even[part], size, interpolation=cv2.INTER_AREA)
    return Form(
        mask=(mask > 0.4).astype(np.uint8),
        ink=inked > 0.3,
        even=np.asarray(small, np.uint8),
        colors=colors,
        middle=((x + width / 2) / columns, (y + height / 2) / rows),
        touches=(x <= 2, y <= 2, x + width >= columns - 2, y + height >= rows - 2),
        limbs=limbs,
        has_face=face.whole,
        has_eyes=face.eyes,
    )


def radial_profile(mask: Bytes, center: tuple[float, float] | None = None) -> Profile:
    """How far a mask reaches in 180 directions from its centre of mass, as shares of the most."""
    y, x = np.nonzero(mask)
    cx, cy = center if center is not None else (x.mean(), y.mean())
    place = (np.degrees(np.arctan2(y - cy, x - cx)) // (360 / _ANGLES)).astype(int) % _ANGLES
    reach = np.zeros(_ANGLES)
    np.maximum.at(reach, place, np.hypot(x - cx, y - cy))
    around = np.concatenate([reach[-_SMOOTH:], reach, reach[:_SMOOTH]])
    smooth = np.convolve(around, np.ones(_SMOOTH) / _SMOOTH, "same")[_SMOOTH:-_SMOOTH]
    return np.asarray(smooth / max(1e-6, smooth.max()))


def lobes(profile: Profile, least: float) -> tuple[Profile, Profile, Profile]:
    """The peaks of a radial profile that stand out by `least` between their valleys.

    Gives the peaks' places (in degrees), their heights, and the depths of the valleys after them.
    """
    peaks: list[int] = []
    valleys: list[int] = []
    start = int(profile.argmin())
    rising, best = True, start
    for step in range(_ANGLES + 1):
        place = (start + step) % _ANGLES
        better = profile[place] > profile[best] if rising else profile[place] < profile[best]
        if better:
            best = place
        elif abs(profile[place] - profile[best]) > least:
            (peaks if rising else valleys).append(best)
            rising, best = not rising, place
    if not rising and len(valleys) < len(peaks):
        valleys.append(start)
    return (
        np.array(peaks) * (360 / _ANGLES),
        profile[np.array(peaks, int)],
        profile[np.array(valleys, int)],
    )


def evenness(places: Profile) -> float:
    """How far places (degrees, in order round a circle) are from being evenly spaced, at most."""
    apart = np.diff(np.concatenate([places, [places[0] + 360]])) % 360
    return float(np.abs(apart - 360 / len(places)).max())
