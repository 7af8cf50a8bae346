"""How pixels are laid over a frame: fast, in place, only where they are."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


def premultiplied(rgba: Pixels) -> Pixels:
    """Straight RGBA as RGBA whose colours are already multiplied by their alpha."""
    result = rgba.astype(np.float32)
    result[..., :3] *= result[..., 3:] / 255
    return np.rint(result).astype(np.uint8)


def blend(frame: Pixels, over: Pixels, left: int, top: int, strength: float = 1.0) -> None:
    """Lay premultiplied RGBA over the RGB `frame`, in place; what falls outside is cut off.

    `strength` 0-1 makes all of it more transparent.
    """
    height, width = frame.shape[:2]
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + over.shape[1], width), min(top + over.shape[0], height)
    if x1 <= x0 or y1 <= y0 or strength <= 0:
        return
    part = over[y0 - top : y1 - top, x0 - left : x1 - left]
    if strength < 1:
        part = np.asarray(cv2.convertScaleAbs(part, alpha=strength), np.uint8)
    kept = cv2.cvtColor(cv2.bitwise_not(cv2.extractChannel(part, 3)), cv2.COLOR_GRAY2RGB)
    under = frame[y0:y1, x0:x1]
    dimmed = cv2.multiply(under, kept, scale=1 / 255)
    under[:] = cv2.add(dimmed, cv2.cvtColor(part, cv2.COLOR_RGBA2RGB))
