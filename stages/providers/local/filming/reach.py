"""Reach: how far a puppet comes in a pose, its paper rim included."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.providers.local.filming.rig.lattice import Grid, Lattice

Mask = NDArray[np.uint8]
Matrix = NDArray[np.float64]
Box = tuple[float, float, float, float]  # left, top, right, bottom

_EVERY = 3  # of the outline's pixels, which lie close


class Reach:
    """The outline of the small mask `ink`, hung on the nodes of its lattice."""

    def __init__(self, ink: Mask, lattice: Lattice) -> None:
        rows, columns = ink.shape
        solid = np.asarray(ink > 0, np.uint8)
        found, _ = cv2.findContours(solid, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        points = [contour[::_EVERY, 0] for contour in found]
        outline = np.concatenate(points).T + 0.5 if points else np.empty((2, 0))
        across, down = lattice.nodes_at(
            np.asarray((outline[0] - columns / 2) / rows, np.float32),
            np.asarray(1 - outline[1] / rows, np.float32),
        )
        self._across, self._down = across[None], down[None]

    def box(self, x: Grid, y: Grid, placed: Matrix, rim: float) -> Box | None:
        """What is covered with the nodes at x, y, brought to pixels by `placed` (3 × 3), and a rim
        of `rim` pixels; None where nothing was drawn."""
        if not self._across.size:
            return None
        hung = [
            cv2.remap(values, self._across, self._down, cv2.INTER_LINEAR)[0] for values in (x, y)
        ]
        points = placed[:2] @ np.stack([*hung, np.ones_like(hung[0])])
        left, top = points.min(axis=1) - rim
        right, bottom = points.max(axis=1) + rim
        return float(left), float(top), float(right), float(bottom)
