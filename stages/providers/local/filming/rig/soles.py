"""The soles: what of a cut-out touches the ground, and how far a pose would sink it in."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from stages.providers.local.filming.rig.lattice import Grid, Lattice
from stages.providers.local.filming.rig.outline import Mask

Matrix = NDArray[np.float64]

# What hangs lower than this may touch the ground in some pose.
LOW = 0.3


class Soles:
    """The lowest pixel of each column of the small mask `ink`, where that is low."""

    def __init__(self, ink: Mask, lattice: Lattice) -> None:
        rows, columns = ink.shape
        inked = np.nonzero(ink.any(axis=0))[0]
        lowest = rows - np.argmax(ink[::-1, inked], axis=0)
        low = lowest >= rows * (1 - LOW)
        x = (inked[low] + 0.5 - columns / 2) / rows
        y = 1 - lowest[low] / rows
        self._rest = np.stack([x, y, np.ones_like(x)])
        across, down = lattice.nodes_at(x, y)
        column, row = np.floor(across).astype(np.intp), np.floor(down).astype(np.intp)
        right, below = across - column, down - row
        # Each sole hangs on the four nodes around it.
        self._nodes = (
            (row, column, (1 - below) * (1 - right)),
            (row, column + 1, (1 - below) * right),
            (row + 1, column, below * (1 - right)),
            (row + 1, column + 1, below * right),
        )

    def sunk(self, x: Grid, y: Grid, turned: Matrix, still: Matrix) -> float:
        """How far the lowest point of a pose lies below that of the still puppet; in heights."""
        if not self._rest.shape[1]:
            return 0.0
        moved = np.stack([self._hung(x), self._hung(y), self._rest[2]])
        return float((still[1] @ self._rest).min() - (turned[1] @ moved).min())

    def _hung(self, values: Grid) -> NDArray[np.float64]:
        hung = np.zeros(self._rest.shape[1])
        for row, column, weight in self._nodes:
            hung += values[row, column] * weight
        return hung
