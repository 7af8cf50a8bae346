"""Outlines made into pixels: smooth-edged masks, and how one sheet is laid over another.

Pictures are (height, width, 3) uint8 RGB and are changed in place; masks are (height, width) uint8,
255 inside. Everything works on the part of the picture that an outline touches, in whole-array
steps: a page has a thousand shapes.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.providers.local.painting.shapes import Outline, Points

Pixels = NDArray[np.uint8]
Mask = NDArray[np.uint8]
Colour = tuple[int, int, int]

# OpenCV takes points in fractions of a pixel as whole numbers of 1/16.
_SHIFT = 4
_FINE = 1 << _SHIFT


@dataclass(frozen=True)
class Window:
    """A part of a picture, in pixels."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Of the part."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Of the part."""
        return self.bottom - self.top

    def of(self, picture: Pixels) -> Pixels:
        """That part of the picture, as a view."""
        return picture[self.top : self.bottom, self.left : self.right]


def window_of(outline: Outline, grow: float, width: int, height: int) -> Window | None:
    """The part of a picture that an outline, `grow` pixels thicker, touches; None if none."""
    low, high = outline.points.min(axis=0), outline.points.max(axis=0)
    window = Window(
        max(int(low[0] - grow), 0),
        max(int(low[1] - grow), 0),
        min(int(high[0] + grow) + 2, width),
        min(int(high[1] + grow) + 2, height),
    )
    return window if window.right > window.left and window.bottom > window.top else None


def mask_of(outline: Outline, window: Window, scale: float = 1.0) -> Mask:
    """The inside of an outline in a window, at `scale` of its size."""
    mask = np.zeros(
        (max(round(window.height * scale), 1), max(round(window.width * scale), 1)), np.uint8
    )
    points = (outline.points - (window.left, window.top)) * scale
    cv2.fillPoly(mask, [_fine(points)], 255, cv2.LINE_AA, _SHIFT)
    return mask


def line_mask(outline: Outline, window: Window, width_px: float) -> Mask:
    """A drawn line in a window; what is thinner than a pixel is paler."""
    mask = np.zeros((window.height, window.width), np.uint8)
    points = outline.points - (window.left, window.top)
    draw_line(mask, points, outline.closed, round(255 * min(1.0, max(width_px, 0.35))), width_px)
    return mask


def draw_line(
    picture: Pixels, points: Points, closed: bool, colour: int | Colour, width_px: float
) -> None:
    """Draw a line of whole-pixel width into a picture or a mask."""
    cv2.polylines(
        picture, [_fine(points)], closed, colour, max(1, round(width_px)), cv2.LINE_AA, _SHIFT
    )


def fill(picture: Pixels, outline: Outline, colour: int | Colour) -> None:
    """Fill an outline with one colour."""
    cv2.fillPoly(picture, [_fine(outline.points)], colour, cv2.LINE_AA, _SHIFT)


def blend(under: Pixels, over: Pixels, mask: Mask) -> None:
    """Lay `over` on `under` where the mask is, both of the mask's size."""
    veil = cv2.merge((mask, mask, mask))
    upper = cv2.multiply(over, veil, scale=1 / 255)
    under[...] = cv2.add(upper, cv2.multiply(under, cv2.bitwise_not(veil), scale=1 / 255))


def tint(under: Pixels, colour: Colour, mask: Mask) -> None:
    """Lay one colour on `under` where the mask is."""
    flat = np.empty_like(under)
    flat[...] = colour
    blend(under, flat, mask)


def coloured(grey: Mask, factors: tuple[float, float, float]) -> Pixels:
    """Red, green and blue, each so many times the grey."""
    parts = [np.asarray(cv2.convertScaleAbs(grey, alpha=factor), np.uint8) for factor in factors]
    return np.asarray(cv2.merge(parts), np.uint8)


def weaker(mask: Mask, strength: float) -> Mask:
    """The mask at `strength` (0–1) of what it was."""
    return np.asarray(cv2.convertScaleAbs(mask, alpha=strength), np.uint8)


def softened(mask: Mask, reach_px: float) -> Mask:
    """The mask with an edge that fades over about `reach_px` pixels to either side."""
    size = max(1, round(reach_px)) * 2 + 1
    return np.asarray(cv2.blur(cv2.blur(mask, (size, size)), (size, size)), np.uint8)


def resized(mask: Mask, window: Window) -> Mask:
    """A mask made at another scale, at its window's own size."""
    size = (window.width, window.height)
    return np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def _fine(points: Points) -> NDArray[np.int32]:
    return np.asarray(np.rint(points * _FINE), np.int32)
