from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from stages.providers.local.filming.rig.outline import SEEN_PX, take_apart

Figures = dict[str, NDArray[np.uint8]]


@pytest.mark.parametrize(
    ("name", "legs", "others"), [("person", 2, 2), ("stick", 2, 2), ("dog", 4, 1), ("blob", 0, 0)]
)
def test_it_finds_the_limbs_of_a_figure(
    figures: Figures, name: str, legs: int, others: int
) -> None:
    limbs = take_apart(figures[name][..., 3]).limbs
    assert sum(limb.leg for limb in limbs) == legs
    assert sum(not limb.leg for limb in limbs) == others


@pytest.mark.parametrize("name", ["full", "wide", "tall", "line", "dot", "fringe", "empty"])
def test_what_has_no_limbs_is_left_whole(figures: Figures, name: str) -> None:
    parts = take_apart(figures[name][..., 3])
    assert parts.limbs == ()
    assert max(parts.ink.shape) <= SEEN_PX


def test_a_thing_is_left_whole(figures: Figures) -> None:
    assert take_apart(figures["person"][..., 3], limbed=False).limbs == ()


def test_a_limb_runs_from_its_root_to_its_tip(figures: Figures) -> None:
    for limb in take_apart(figures["person"][..., 3]).limbs:
        on = limb.along >= 0
        assert limb.along[on].min() == 0
        assert limb.along.max() == 1
        rows, columns = np.nonzero(on)
        # Further from the middle of the body the further along.
        away = np.hypot(rows - 60, columns - 51)
        assert np.corrcoef(away, limb.along[on])[0, 1] > 0.9


def test_a_loose_piece_goes_with_the_limb_it_is_next_to(figures: Figures) -> None:
    cutout = figures["person"].copy()
    cutout[116:124, 0:6] = 0
    cutout[96:104, 0:8, 3] = 255
    limbs = take_apart(cutout[..., 3]).limbs
    beside = [float(limb.along[42, 1]) for limb in limbs]
    assert max(beside) > 0.8
    assert sum(along >= 0 for along in beside) == 1
