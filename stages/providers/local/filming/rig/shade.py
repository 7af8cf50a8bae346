"""The shade that a puppet throws on the ground: smaller, paler and softer the higher it is."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.models import Action
from stages.providers.local.filming.blend import blend, premultiplied
from stages.providers.local.painting.hero import Sprite, shadow

Pixels = NDArray[np.uint8]
Matrix = NDArray[np.float64]

# What is soft anyway is kept this small, of the fine puppet's pixels.
SMALL = 0.4
# How high a puppet is (in its heights) when its shade is as soft as it gets.
SOFT_AT = 0.22
SOFTNESS = 0.055
PALER = 2.0  # of its strength, for each height
LEAST = 0.35


class Shade:
    """The shadow of the rimmed, unturned `upright`, whose figure is `tall_px` high."""

    def __init__(self, upright: Sprite, action: Action, tall_px: float) -> None:
        small = _smaller(upright)
        cast = shadow(small, action)
        rows = small.rgba.shape[0]
        pad = round(3 * SOFTNESS * rows) + 2
        x, y, columns, tall = cv2.boundingRect((cast.rgba[..., 3] > 2).astype(np.uint8))
        part = premultiplied(cast.rgba[y : y + max(1, tall), x : x + max(1, columns)])
        self._sharp = cv2.copyMakeBorder(part, *(pad,) * 4, cv2.BORDER_CONSTANT, value=(0,) * 4)
        self._soft = cv2.GaussianBlur(self._sharp, (0, 0), max(0.5, SOFTNESS * rows))
        # From its pixels, counted from the middle of the first, to heights from the foot point.
        scale = upright.rgba.shape[0] / rows / tall_px
        foot_x, foot_y = cast.foot[0] - x + pad, cast.foot[1] - y + pad
        self._own = np.array(
            [
                [scale, 0, (0.5 - foot_x) * scale],
                [0, -scale, (foot_y - 0.5) * scale],
                [0, 0, 1.0],
            ]
        )

    def draw(self, frame: Pixels, ground: Matrix, high: float) -> None:
        """Draw it; `ground` (3 × 3) brings heights from its foot point to the frame's pixels."""
        strength = max(LEAST, 1 - PALER * high)
        shrunk = np.diag([max(0.6, 1 - 0.9 * high), max(0.6, 1 - 0.9 * high), 1.0])
        matrix = (ground @ shrunk @ self._own)[:2]
        pixels = self._softened(min(1.0, high / SOFT_AT))
        rows, columns = pixels.shape[:2]
        corners = matrix @ np.array([[0, columns, 0, columns], [0, 0, rows, rows], [1, 1, 1, 1]])
        edge = np.array([frame.shape[1], frame.shape[0]])
        low = np.maximum(np.floor(corners.min(axis=1)) - 1, 0).astype(int)
        size = np.minimum(np.ceil(corners.max(axis=1)) + 1, edge).astype(int) - low
        if (size < 1).any():
            return
        matrix[:, 2] -= low + 0.5
        warped = cv2.warpAffine(
            pixels, matrix, (int(size[0]), int(size[1])), flags=cv2.INTER_LINEAR
        )
        blend(frame, np.asarray(warped, np.uint8), int(low[0]), int(low[1]), strength)

    def _softened(self, share: float) -> Pixels:
        if share <= 0.01:
            return np.asarray(self._sharp, np.uint8)
        return np.asarray(cv2.addWeighted(self._sharp, 1 - share, self._soft, share, 0), np.uint8)


def _smaller(sprite: Sprite) -> Sprite:
    rows, columns = sprite.rgba.shape[:2]
    size = (max(1, round(columns * SMALL)), max(1, round(rows * SMALL)))
    rgba = np.asarray(cv2.resize(sprite.rgba, size, interpolation=cv2.INTER_AREA), np.uint8)
    return Sprite(rgba, (sprite.foot[0] * size[0] / columns, sprite.foot[1] * size[1] / rows))
