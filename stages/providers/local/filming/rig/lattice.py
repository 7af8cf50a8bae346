"""The lattice over a cut-out: where its nodes are, which hold ink, and how far each follows a limb.

A limb's node has a weight that grows from 0 at its root to 1; in the empty paper around, weights
run out evenly (they are harmonic), so that the lattice bends as a sheet of rubber would.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.providers.local.filming.rig.limbs import Limb
from stages.providers.local.filming.rig.outline import Mask

Grid = NDArray[np.float32]

# Cells along the longer side of a large cut-out and of the smallest, each so many pixels wide; and
# the empty paper around it to move into, of that side.
CELLS, FEWEST_CELLS, CELL_PX = 30, 18, 12
AROUND = 0.3
# A limb turns about its root within this share of its length; its outer part from here on.
ROOT_BEND = 0.55
JOINT_FROM, JOINT_BEND = 0.3, 0.48
_SPREAD_STEPS = 240


class Lattice:
    """Nodes (rows, columns) over a cut-out whose `ink` is a small mask, with its limbs' weights.

    `long_px` is the longer side of the cut-out as it will be seen.
    """

    def __init__(self, ink: Mask, limbs: tuple[Limb, ...], long_px: float) -> None:
        rows, columns = ink.shape
        cells = min(CELLS, max(FEWEST_CELLS, round(long_px / CELL_PX)))
        around = round(AROUND * cells)
        self.cell = max(rows, columns) / cells / rows
        down = max(1, round(1 / self.cell)) + 2 * around + 1
        across = max(1, round(columns / rows / self.cell)) + 2 * around + 1
        self.left = -(across - 1) / 2 * self.cell
        self.top = 1 + around * self.cell
        x = self.left + self.cell * np.arange(across)
        y = self.top - self.cell * np.arange(down)
        self.x, self.y = (np.asarray(grid, np.float32) for grid in np.meshgrid(x, y))
        self.inked = self._share(ink.astype(np.float32)) > 0.02
        # What an inked node's neighbours do is seen as well.
        grown = cv2.dilate(self.inked.astype(np.uint8), np.ones((5, 5), np.uint8))
        self.near = np.asarray(grown > 0)
        self.own = self.nodes_at(self.x, self.y)
        body = ink.astype(np.float32)
        for limb in limbs:
            body[limb.along >= 0] = 0
        held = self._share(body)
        self.roots, self.joints = self._weights(limbs, held)

    def nodes_at(self, x: Grid, y: Grid) -> tuple[Grid, Grid]:
        """The columns and rows of the lattice, in fractions, at these places."""
        across, down = (x - self.left) / self.cell, (self.top - y) / self.cell
        return np.asarray(across, np.float32), np.asarray(down, np.float32)

    def _weights(self, limbs: tuple[Limb, ...], held: Grid) -> tuple[Grid, Grid]:
        """Weights (limbs, rows, columns) of the turns about the roots and about the joints."""
        shares = [self._share((limb.along >= 0).astype(np.float32)) for limb in limbs]
        everything = np.asarray(sum(shares, held.copy()), np.float32)
        shape = (len(limbs), *held.shape)
        roots, joints = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        for at, limb in enumerate(limbs):
            along = limb.along
            for weights, ramp in (
                (roots, _smooth(along / ROOT_BEND)),
                (joints, _smooth((along - JOINT_FROM) / JOINT_BEND)),
            ):
                carried = self._share(np.where(along >= 0, ramp, 0).astype(np.float32))
                known = np.asarray(carried / np.maximum(everything, 1e-6), np.float32)
                weights[at] = _spread(known, everything > 0.02)
        return roots, joints

    def _share(self, seen: Grid) -> Grid:
        """How much of a small picture lies around each node."""
        rows, columns = seen.shape
        cell_px = self.cell * rows
        pad = round(3 * cell_px) + 1
        padded = cv2.copyMakeBorder(seen, *(pad,) * 4, cv2.BORDER_CONSTANT, value=(0,))
        blurred = cv2.GaussianBlur(padded, (0, 0), max(0.3, 0.42 * cell_px))
        across = (self.x[0] * rows + columns / 2 - 0.5 + pad).astype(np.float32)
        down = ((1 - self.y[:, 0]) * rows - 0.5 + pad).astype(np.float32)
        shape = (len(down), len(across))
        return np.asarray(
            cv2.remap(
                blurred,
                np.ascontiguousarray(np.broadcast_to(across, shape)),
                np.ascontiguousarray(np.broadcast_to(down[:, None], shape)),
                cv2.INTER_LINEAR,
                borderMode=cv2.BORDER_CONSTANT,
            ),
            np.float32,
        )


def _smooth(share: Grid) -> Grid:
    share = np.clip(share, 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)


def _spread(values: Grid, known: NDArray[np.bool_]) -> Grid:
    """The values where they are known, and run out evenly between them."""
    result = _nearest(values, known)
    kernel = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0]], np.float32) / 4
    for _ in range(_SPREAD_STEPS):
        mean = cv2.filter2D(result, -1, kernel, borderType=cv2.BORDER_REPLICATE)
        result = np.where(known, values, mean)
    return np.asarray(cv2.GaussianBlur(result, (0, 0), 0.7), np.float32)


def _nearest(values: Grid, known: NDArray[np.bool_]) -> Grid:
    """A first guess for what is not known: the value of the nearest node that is."""
    if not known.any():
        return np.zeros_like(values)
    empty = np.asarray(~known, np.uint8)
    _, labels = cv2.distanceTransformWithLabels(
        empty, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    lookup = np.zeros(int(labels.max()) + 1, np.float32)
    lookup[labels[known]] = values[known]
    return np.asarray(lookup[labels], np.float32)
