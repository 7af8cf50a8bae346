"""The hero as a paper puppet: made once, then moved with its shadow in every frame."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.models import Action, Placement
from stages.providers.local.filming.blend import blend, premultiplied
from stages.providers.local.filming.camera import Look
from stages.providers.local.filming.poses import Pose
from stages.providers.local.painting.hero import Sprite, rimmed, shadow

Pixels = NDArray[np.uint8]
Matrix = NDArray[np.float64]


class Puppet:
    """A hero in a picture of `columns` × `rows` working pixels."""

    def __init__(
        self, cutout: Pixels, placement: Placement, action: Action, columns: int, rows: int
    ) -> None:
        upright = rimmed(cutout, placement, rows)
        self._figure = Sprite(premultiplied(upright.rgba), upright.foot)
        self._shadow = _trimmed(shadow(upright, action))
        self._foot = (placement.x * columns, placement.y * rows)
        self._tall = placement.height * rows
        self._angle_deg = placement.angle_deg

    def draw(self, frame: Pixels, pose: Pose, look: Look) -> None:
        """Draw the shadow, which stays on the ground, and the hero into the frame."""
        x, y = self._foot[0] + pose.along * self._tall, self._foot[1]
        high = max(0.0, pose.lift)
        self._lay(frame, self._shadow, _placed(1 - high, 1.0, 0, x, y), look, 1 - 1.8 * high)
        # As much paper as before: what grows in height loses in width.
        pulled = _placed(
            1 / math.sqrt(pose.stretch),
            pose.stretch,
            self._angle_deg + pose.lean_deg,
            x,
            y - pose.lift * self._tall,
        )
        self._lay(frame, self._figure, pulled, look, 1.0)

    def _lay(
        self, frame: Pixels, sprite: Sprite, placed: Matrix, look: Look, strength: float
    ) -> None:
        rows, columns = sprite.rgba.shape[:2]
        matrix = placed @ np.array([[1, 0, -sprite.foot[0]], [0, 1, -sprite.foot[1]], [0, 0, 1]])
        camera = np.array([[look.scale, 0, look.left], [0, look.scale, look.top], [0, 0, 1]])
        matrix = (camera @ matrix)[:2]
        corners = matrix @ np.array([[0, columns, 0, columns], [0, 0, rows, rows], [1, 1, 1, 1]])
        low = np.maximum(np.floor(corners.min(axis=1)) - 1, 0).astype(int)
        edge = np.array([frame.shape[1], frame.shape[0]])
        high = np.minimum(np.ceil(corners.max(axis=1)) + 1, edge).astype(int)
        size = high - low
        if (size < 1).any():
            return
        # OpenCV counts from the middle of the first pixel.
        matrix[:, 2] += matrix[:, :2] @ (0.5, 0.5) - 0.5 - low
        warped = cv2.warpAffine(
            sprite.rgba, matrix, (int(size[0]), int(size[1])), flags=cv2.INTER_LINEAR
        )
        blend(frame, np.asarray(warped, np.uint8), int(low[0]), int(low[1]), strength)


def _placed(wide: float, tall: float, angle_deg: float, x: float, y: float) -> Matrix:
    """Stretched, then turned counter-clockwise about the foot, which comes to stand at x, y."""
    turn = math.radians(angle_deg)
    cos, sin = math.cos(turn), math.sin(turn)
    return np.array([[cos * wide, sin * tall, x], [-sin * wide, cos * tall, y], [0, 0, 1]])


def _trimmed(sprite: Sprite) -> Sprite:
    """Premultiplied, without the wide empty part that a shadow has above it."""
    x, y, columns, rows = cv2.boundingRect(sprite.rgba[..., 3])
    x, y = max(0, x - 1), max(0, y - 1)
    part = sprite.rgba[y : y + rows + 2, x : x + columns + 2]
    return Sprite(premultiplied(part), (sprite.foot[0] - x, sprite.foot[1] - y))
