from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from stages.providers.local.filming.rig.lattice import CELLS, Lattice
from stages.providers.local.filming.rig.limbs import Anatomy, anatomy
from stages.providers.local.filming.rig.outline import take_apart

Figures = dict[str, NDArray[np.uint8]]


def _made(cutout: NDArray[np.uint8]) -> tuple[Lattice, Anatomy]:
    parts = take_apart(cutout[..., 3])
    built = anatomy(parts)
    return Lattice(parts.ink, built.limbs, 400), built


@pytest.mark.parametrize("name", ["person", "wide", "tall", "dot", "line", "full"])
def test_it_covers_the_cutout_and_room_around_it(figures: Figures, name: str) -> None:
    rows, columns = figures[name].shape[:2]
    lattice, _ = _made(figures[name])
    assert lattice.x.min() < -columns / 2 / rows
    assert lattice.x.max() > columns / 2 / rows
    assert lattice.y.min() < 0
    assert lattice.y.max() > 1
    assert max(lattice.x.shape) <= CELLS + 21
    assert lattice.inked.any()
    assert lattice.near[lattice.inked].all()


def test_a_tip_follows_all_of_a_turn_and_the_body_nothing(figures: Figures) -> None:
    lattice, built = _made(figures["person"])
    for at, limb in enumerate(built.limbs):

        def nearest(x: float, y: float) -> tuple[int, int]:
            away = (lattice.x - x) ** 2 + (lattice.y - y) ** 2
            row, column = np.unravel_index(int(away.argmin()), away.shape)
            return int(row), int(column)

        assert lattice.roots[at][nearest(*limb.tip)] > 0.9
        assert lattice.roots[at][nearest(0.0, 0.45)] < 0.05
        assert lattice.joints[at][nearest(*limb.tip)] > 0.9
        assert lattice.joints[at][nearest(*limb.root)] < 0.15


def test_weights_run_out_evenly(figures: Figures) -> None:
    lattice, _ = _made(figures["person"])
    for weights in (*lattice.roots, *lattice.joints):
        assert weights.min() > -0.01
        assert weights.max() < 1.01
        assert max(np.abs(np.diff(weights, axis=axis)).max() for axis in (0, 1)) < 0.5
