from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from stages.providers.local.filming.rig.inverse import sources

Grid = NDArray[np.float32]


def _nodes() -> tuple[Grid, Grid]:
    down, across = np.mgrid[0:40, 0:50].astype(np.float32)
    return across, down


def test_nothing_moved_comes_from_where_it_is() -> None:
    across, down = _nodes()
    from_across, from_down = sources(across, down, across, down)
    assert np.abs(from_across - across).max() < 1e-4
    assert np.abs(from_down - down).max() < 1e-4


def test_a_twist_is_untwisted() -> None:
    across, down = _nodes()
    x, y = across - 25, down - 20
    turn = 0.9 * np.exp(-(x**2 + y**2) / 60)  # 52 degrees in the middle, and none at the edge
    moved_across = (25 + np.cos(turn) * x - np.sin(turn) * y).astype(np.float32)
    moved_down = (20 + np.sin(turn) * x + np.cos(turn) * y).astype(np.float32)
    from_across, from_down = sources(moved_across, moved_down, across, down)
    # Round the same centre by the same angle, the other way.
    true_across = 25 + np.cos(turn) * x + np.sin(turn) * y
    true_down = 20 - np.sin(turn) * x + np.cos(turn) * y
    off = np.hypot(from_across - true_across, from_down - true_down)
    assert off.max() < 0.25
    assert off.mean() < 0.02
