from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from stages.providers.local.filming.rig.limbs import Anatomy, anatomy
from stages.providers.local.filming.rig.outline import take_apart

Figures = dict[str, NDArray[np.uint8]]


def _built(cutout: NDArray[np.uint8]) -> Anatomy:
    return anatomy(take_apart(cutout[..., 3]))


def test_arms_legs_and_neck_of_a_person_are_where_they_were_drawn(figures: Figures) -> None:
    built = _built(figures["person"])
    roles = [limb.role for limb in built.limbs]
    assert sorted(roles) == ["arm", "arm", "leg", "leg"]
    assert {limb.side for limb in built.limbs if limb.role == "arm"} == {-1, 1}
    for limb in built.limbs:
        assert limb.length == pytest.approx(0.25, abs=0.1)
        if limb.role == "arm":
            assert abs(limb.rise_deg - 10) < 12
            assert abs(limb.tip[0]) > 0.33
            assert abs(limb.tip[1] - 0.6) < 0.06
        else:
            assert limb.rise_deg < -60
            assert limb.tip[1] < 0.1 < limb.root[1]
    assert 0.6 < built.neck < 0.75
    assert abs(built.head_x) < 0.03
    assert abs(built.head_half - 0.14) < 0.04


def test_a_dog_has_legs_and_a_tail_and_nothing_to_wave(figures: Figures) -> None:
    roles = [limb.role for limb in _built(figures["dog"]).limbs]
    assert sorted(roles) == ["arm", "leg", "leg", "leg", "leg"] or sorted(roles) == [
        *["leg"] * 4,
        "tail",
    ]


def test_what_reaches_up_from_a_head_is_no_arm(figures: Figures) -> None:
    cutout = figures["person"].copy()
    higher = np.zeros((380, 240, 4), np.uint8)
    higher[80:] = cutout
    higher[0:100, 116:124] = 255
    built = _built(higher)
    assert sorted(limb.role for limb in built.limbs) == ["arm", "arm", "leg", "leg", "top"]


@pytest.mark.parametrize("name", ["blob", "full", "wide", "tall", "line", "dot", "empty"])
def test_a_head_is_assumed_where_nothing_tells(figures: Figures, name: str) -> None:
    built = _built(figures[name])
    assert built.limbs == ()
    assert 0.4 < built.neck < 0.9
    assert 0 < built.head_half <= built.half + 0.02


def test_what_is_drawn_from_the_side_faces_its_heavier_end(figures: Figures) -> None:
    dog = figures["dog"]
    assert _built(dog).facing == 1
    assert _built(np.ascontiguousarray(dog[:, ::-1])).facing == -1
    assert _built(figures["person"]).facing == 0
    assert _built(figures["wide"]).facing == 0
