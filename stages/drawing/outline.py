"""Draws an outline in to the drawn line itself: no paper clings to it, no thin limb is lost."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.colors import darkest_channel
from stages.drawing.read import Pixels

# Lengths in pixels of the working picture. So much paper at most clings to a line that was found
# by its faintest trace; where an outline has a gap, no more than this is lost of what it closes in.
_CLINGS_PX = 6.0
# A stroke is judged by the darkest point so near to it.
_STROKE_PX = 4.0
# The last pixels of a line are mixed with paper: they take the colour from so far inside.
_MIXED_PX = 1.6

# Ink is at least this share as dark as its stroke at its darkest: at half of it a blurred line
# truly ends. But a pale line that begins at a dark one is ink all the same.
_OF_STROKE, _AT_MOST = 0.34, 0.3
_AT_LEAST = 0.05


def draw_in(alpha: Pixels, even: Pixels, scale: float, *, room_px: int = 1) -> Pixels:
    """`alpha` (0-255) without the paper at its rim; `even` are its evenly lit RGB pixels.

    `scale` is how many of these pixels one of the working picture's is. Scissors keep to the
    outside of a line, by `room_px`.
    """
    smooth = cv2.GaussianBlur(darkest_channel(even), (0, 0), max(0.5, 0.5 * scale))
    strength = 255 - smooth
    around = cv2.dilate(strength, _disc(_STROKE_PX * scale)).astype(np.float32) / 255
    least = np.clip(_OF_STROKE * around, _AT_LEAST, _AT_MOST)
    inked = (strength >= least * 255).astype(np.uint8)
    left: Pixels = (alpha > 127).astype(np.uint8)
    near = np.ones((3, 3), np.uint8)
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    for step in range(max(1, round(_CLINGS_PX * scale))):
        # A cross and a square in turn make steps of about one pixel in every direction.
        inner = np.asarray(cv2.erode(left, cross if step % 2 else near, borderValue=1), np.uint8)
        left &= inner | inked
    left = np.asarray(cv2.dilate(left, cross, iterations=room_px), np.uint8)
    if room_px > 1:  # the figure was found with less room
        alpha = np.maximum(alpha, _soft(left, scale))
    return np.minimum(alpha, _soft(left, scale))


def without_mixed_rim(even: Pixels, alpha: Pixels, scale: float) -> Pixels:
    """`even` with the pixels at the rim of `alpha` as dark as the ink just inside of them."""
    width = _disc(max(3.0, _MIXED_PX * scale))
    rim = (alpha > 0) & (cv2.erode(alpha, width, borderValue=255) < 200)
    return np.where(rim[..., None], cv2.erode(even, width), even)


def _soft(mask: Pixels, scale: float) -> Pixels:
    """A mask of 0 and 1 as 0-255 with an edge about a pixel wide, free of single pixels' steps."""
    smooth = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), max(0.8, 0.5 * scale))
    return np.asarray(np.clip((smooth - 0.5) * 1.8 + 0.5, 0, 1) * 255, np.uint8)


def _disc(radius: float) -> Pixels:
    size = 2 * max(1, round(radius)) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)), np.uint8)
