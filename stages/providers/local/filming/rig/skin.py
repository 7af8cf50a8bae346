"""The skin: the pixels of a cut-out, drawn into a frame over a bent lattice."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.providers.local.filming.blend import blend
from stages.providers.local.filming.rig.inverse import sources
from stages.providers.local.filming.rig.lattice import Grid, Lattice

Pixels = NDArray[np.uint8]
Matrix = NDArray[np.float64]

# Where pixels come from is worked out for every so many; between them it changes evenly.
STEP_PX = 8


class Skin:
    """Premultiplied RGBA pixels over a lattice; `foot` is their foot point, `tall` their height."""

    def __init__(
        self, pixels: Pixels, foot: tuple[float, float], tall: float, lattice: Lattice
    ) -> None:
        self._pixels = pixels
        self._lattice = lattice
        # From nodes to pixels, which OpenCV counts from the middle of the first one.
        self._scale = lattice.cell * tall
        self._left = lattice.left * tall + foot[0] - 0.5
        self._top = foot[1] - lattice.top * tall - 0.5

    def draw(self, frame: Pixels, x: Grid, y: Grid, placed: Matrix) -> None:
        """Draw it with its nodes at x, y; `placed` (3 × 3) brings these to the frame's pixels."""
        box = self._box(x, y, placed, frame.shape[1], frame.shape[0])
        if box is None:
            return
        origin = self._sources(x, y)
        from_x = origin[0] * np.float32(self._scale) + np.float32(self._left)
        from_y = origin[1] * np.float32(self._scale) + np.float32(self._top)
        warped = cv2.remap(
            self._pixels,
            *_dense(from_x, from_y, self._to_nodes(placed), box),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
        )
        blend(frame, np.asarray(warped, np.uint8), box[0], box[1])

    def _sources(self, x: Grid, y: Grid) -> tuple[Grid, Grid]:
        lattice = self._lattice
        # What is stiff lies where it lay.
        if x is lattice.x and y is lattice.y:
            return lattice.own
        return sources(*lattice.nodes_at(x, y), *lattice.own)

    def _box(
        self, x: Grid, y: Grid, placed: Matrix, width: int, height: int
    ) -> tuple[int, int, int, int] | None:
        """What the ink covers of the frame: left, top, right, bottom; None for nothing."""
        near = self._lattice.near
        if not near.any():
            return None
        points = placed[:2] @ np.stack([x[near], y[near], np.ones(int(near.sum()))])
        left, top = np.maximum(np.floor(points.min(axis=1)), 0).astype(int)
        right, bottom = np.ceil(points.max(axis=1)).astype(int)
        right, bottom = min(int(right), width), min(int(bottom), height)
        if left >= right or top >= bottom:
            return None
        return int(left), int(top), right, bottom

    def _to_nodes(self, placed: Matrix) -> Matrix:
        """From the frame's pixels to nodes of the lattice."""
        lattice = self._lattice
        size = lattice.cell
        nodes = np.array(
            [[1 / size, 0, -lattice.left / size], [0, -1 / size, lattice.top / size], [0, 0, 1]]
        )
        return np.asarray((nodes @ np.linalg.inv(placed))[:2], np.float64)


def _dense(
    from_x: Grid, from_y: Grid, to_nodes: Matrix, box: tuple[int, int, int, int]
) -> tuple[Grid, Grid]:
    """For each pixel of the box, its place (x and y) among the skin's pixels."""
    left, top, right, bottom = box
    # One more at each side, or the outermost pixels would have nothing to lie between.
    columns, rows = (right - left - 1) // STEP_PX + 3, (bottom - top - 1) // STEP_PX + 3
    x = left + (np.arange(columns) - 0.5) * STEP_PX
    y = (top + (np.arange(rows) - 0.5) * STEP_PX)[:, None]
    (xx, xy, x0), (yx, yy, y0) = to_nodes
    across = np.asarray(xx * x + xy * y + x0, np.float32)
    down = np.asarray(yx * x + yy * y + y0, np.float32)
    size = (columns * STEP_PX, rows * STEP_PX)
    window = np.s_[STEP_PX : STEP_PX + bottom - top, STEP_PX : STEP_PX + right - left]
    return _finer(_at(from_x, across, down), size)[window], _finer(_at(from_y, across, down), size)[
        window
    ]


def _at(values: Grid, across: Grid, down: Grid) -> Grid:
    there = cv2.remap(values, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(there, np.float32)


def _finer(coarse: Grid, size: tuple[int, int]) -> Grid:
    return np.asarray(cv2.resize(coarse, size, interpolation=cv2.INTER_LINEAR), np.float32)
