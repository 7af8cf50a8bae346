from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from stages.providers.local.filming.rig.lattice import Lattice
from stages.providers.local.filming.rig.outline import take_apart
from stages.providers.local.filming.rig.soles import Soles

Figures = dict[str, NDArray[np.uint8]]
STILL = np.eye(3)


def _made(cutout: NDArray[np.uint8]) -> tuple[Soles, Lattice]:
    ink = take_apart(cutout[..., 3]).ink
    lattice = Lattice(ink, (), 400)
    return Soles(ink, lattice), lattice


@pytest.mark.parametrize("name", ["person", "stick", "wide", "line", "dot", "pieces"])
def test_who_stands_is_not_sunk(figures: Figures, name: str) -> None:
    soles, lattice = _made(figures[name])
    assert soles.sunk(lattice.x, lattice.y, STILL, STILL) == pytest.approx(0, abs=1e-6)


def test_it_tells_how_far_the_lowest_sole_went(figures: Figures) -> None:
    soles, lattice = _made(figures["person"])
    left_foot_down = lattice.y - 0.04 * (lattice.x < 0)
    assert soles.sunk(lattice.x, left_foot_down, STILL, STILL) == pytest.approx(0.04, abs=0.005)
    assert soles.sunk(lattice.x, lattice.y + 0.1, STILL, STILL) == pytest.approx(-0.1, abs=0.005)


def test_nobody_has_no_soles(figures: Figures) -> None:
    soles, lattice = _made(figures["empty"])
    assert soles.sunk(lattice.x, lattice.y - 1, STILL, STILL) == 0
