"""Turns a movement round: from where each node goes to what comes to lie at each node."""

from __future__ import annotations

import cv2
import numpy as np

from stages.providers.local.filming.rig.lattice import Grid

_NEWTON_STEPS = 2
# Where a lattice is squeezed more than this, a step is not trusted to go all the way.
_LEAST_AREA = 0.15
_LONGEST_STEP = 1.5


def sources(across: Grid, down: Grid, own_across: Grid, own_down: Grid) -> tuple[Grid, Grid]:
    """For nodes that move to the columns `across` and rows `down`: what comes to lie at each node.

    All in nodes, both ways; `own_across` and `own_down` are where each node is itself. Found by
    Newton's method, from where the nodes that come nearest came from.
    """
    moved = np.dstack([across - own_across, down - own_down])
    carried = _carried(moved, across, down)
    from_across, from_down = own_across - carried[..., 0], own_down - carried[..., 1]
    slopes = _slopes(across, down)
    for _ in range(_NEWTON_STEPS):
        there = _at(moved, from_across, from_down)
        step_across, step_down = _step(
            from_across + there[..., 0] - own_across,
            from_down + there[..., 1] - own_down,
            _at(slopes, from_across, from_down),
        )
        from_across, from_down = from_across - step_across, from_down - step_down
    return from_across, from_down


def _carried(moved: Grid, across: Grid, down: Grid) -> Grid:
    """The movements, each laid down where it leads to, and smoothed over what is between."""
    rows, columns = across.shape
    column = np.clip(np.rint(across), 0, columns - 1).astype(np.intp)
    row = np.clip(np.rint(down), 0, rows - 1).astype(np.intp)
    place = (row * columns + column).ravel()
    laid = np.dstack(
        [
            np.bincount(place, weights, rows * columns).reshape(rows, columns)
            for weights in (moved[..., 0].ravel(), moved[..., 1].ravel(), None)
        ]
    ).astype(np.float32)
    fine = cv2.GaussianBlur(laid, (0, 0), 0.8)
    # Far from everything that was laid down, what is known from further off.
    blurred = fine + 1e-3 * cv2.GaussianBlur(laid, (0, 0), 4)
    return np.asarray(blurred[..., :2] / np.maximum(blurred[..., 2:], 1e-9), np.float32)


def _slopes(across: Grid, down: Grid) -> Grid:
    across_down, across_across = np.gradient(across)
    down_down, down_across = np.gradient(down)
    return np.dstack([across_across, across_down, down_across, down_down])


def _step(off_across: Grid, off_down: Grid, slopes: Grid) -> tuple[Grid, Grid]:
    a, b, c, d = (slopes[..., at] for at in range(4))
    share = 1 / np.maximum(a * d - b * c, _LEAST_AREA)
    return (
        np.clip((d * off_across - b * off_down) * share, -_LONGEST_STEP, _LONGEST_STEP),
        np.clip((a * off_down - c * off_across) * share, -_LONGEST_STEP, _LONGEST_STEP),
    )


def _at(values: Grid, across: Grid, down: Grid) -> Grid:
    there = cv2.remap(values, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(there, np.float32)
