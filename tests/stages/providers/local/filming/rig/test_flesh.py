from __future__ import annotations

import itertools
from random import Random
from typing import get_args

import numpy as np
import pytest
from numpy.typing import NDArray

from stages.models import Action, Kind
from stages.providers.local.filming.acting import Acting
from stages.providers.local.filming.poses import Walk
from stages.providers.local.filming.rhythm import Rhythm
from stages.providers.local.filming.rig.flesh import Flesh, area_left
from stages.providers.local.filming.rig.lattice import Lattice
from stages.providers.local.filming.rig.limbs import Anatomy, anatomy
from stages.providers.local.filming.rig.outline import take_apart
from stages.providers.local.filming.rig.pose import Pose

Figures = dict[str, NDArray[np.uint8]]

SHAPES = ("person", "stick", "dog", "blob", "wide", "tall", "line", "dot", "pieces", "fringe")
LASTS_S = 6.0


def _made(cutout: NDArray[np.uint8], long_px: float = 400) -> tuple[Flesh, Lattice, Anatomy]:
    parts = take_apart(cutout[..., 3])
    built = anatomy(parts)
    lattice = Lattice(parts.ink, built.limbs, long_px)
    return Flesh(lattice, built), lattice, built


def _course(flesh: Flesh, built: Anatomy, action: str, kind: Kind, fps: int) -> list[Pose]:
    acting = Acting(
        action, kind, flesh.limbs, Rhythm((), 0.6, LASTS_S, "excited", Random(5)), Walk()
    )
    flesh.ease(acting.pose(at_s) for at_s in np.arange(0, LASTS_S, 0.1))
    return [acting.pose(number / fps) for number in range(round(LASTS_S * fps))]


@pytest.mark.parametrize("name", SHAPES)
def test_no_action_folds_any_figure(figures: Figures, name: str) -> None:
    for action in get_args(Action):
        flesh, lattice, built = _made(figures[name])
        left = [
            area_left(*flesh.posed(pose), lattice.cell)[lattice.near]
            for pose in _course(flesh, built, action, "figure", 12)
        ]
        assert min(float(one.min()) for one in left) > 0.1, action
        assert max(float(one.max()) for one in left) < 3, action
        assert 0.85 < float(np.mean([one.mean() for one in left])) < 1.15, action


@pytest.mark.parametrize("name", ["person", "stick", "dog"])
def test_a_small_figure_does_not_fold_either(figures: Figures, name: str) -> None:
    for action in ("walk", "hop", "wave"):
        flesh, lattice, built = _made(figures[name], 60)
        for pose in _course(flesh, built, action, "figure", 10):
            assert area_left(*flesh.posed(pose), lattice.cell)[lattice.near].min() > 0.1


@pytest.mark.parametrize("kind", get_args(Kind))
def test_no_kind_folds(figures: Figures, kind: Kind) -> None:
    for action in ("walk", "fly"):
        flesh, lattice, built = _made(figures["person"])
        for pose in _course(flesh, built, action, kind, 10):
            left = area_left(*flesh.posed(pose), lattice.cell)[lattice.near]
            assert left.min() > 0.1


@pytest.mark.parametrize("action", get_args(Action))
def test_no_spot_jumps_from_frame_to_frame(figures: Figures, action: str) -> None:
    flesh, lattice, built = _made(figures["person"])
    course = [
        np.stack(flesh.posed(pose))[:, lattice.inked]
        for pose in _course(flesh, built, action, "figure", 24)
    ]
    steps = np.hypot(*np.diff(np.stack(course), axis=0).transpose(1, 0, 2))
    assert steps.max() < 0.08
    assert np.abs(np.diff(steps, axis=0)).max() < 0.05
    assert steps.max() > 0.0003


def test_at_rest_every_node_is_where_it_is(figures: Figures) -> None:
    flesh, lattice, _ = _made(figures["person"])
    x, y = flesh.posed(Pose())
    assert (x == lattice.x).all()
    assert (y == lattice.y).all()


def test_a_limb_turns_about_its_root_and_leaves_the_body_alone(figures: Figures) -> None:
    flesh, lattice, built = _made(figures["person"])
    arm = next(at for at, limb in enumerate(built.limbs) if limb.role == "arm" and limb.side == 1)
    swings = tuple((30.0, 0.0) if at == arm else (0.0, 0.0) for at in range(len(built.limbs)))
    x, y = flesh.posed(Pose(swings=swings))
    tip = built.limbs[arm].tip
    at_tip = np.hypot(lattice.x - tip[0], lattice.y - tip[1]).argmin()
    body = (np.abs(lattice.x) < 0.1) & (lattice.y > 0.35) & (lattice.y < 0.55)
    assert (y - lattice.y).ravel()[at_tip] > 0.08
    assert np.hypot(x - lattice.x, y - lattice.y)[body].max() < 0.01


def test_a_chest_breathes_and_feet_stand_still(figures: Figures) -> None:
    flesh, lattice, _ = _made(figures["person"])
    x, _ = flesh.posed(Pose(breath=0.05))
    wider = np.abs(x - lattice.x)
    chest = lattice.inked & (np.abs(lattice.y - 0.5) < 0.06)
    feet = lattice.inked & (lattice.y < 0.06)
    assert wider[chest].max() > 0.005
    assert wider[feet].max() < wider[chest].max() / 10


def test_a_bent_stalk_keeps_its_foot_and_its_length(figures: Figures) -> None:
    flesh, lattice, _ = _made(figures["tall"])
    x, y = flesh.posed(Pose(bend=0.2))
    middle = np.abs(lattice.x).argmin(axis=1)[0]
    line = [(float(a), float(b)) for a, b in zip(x[:, middle], y[:, middle], strict=True)]
    stalk = [spot for spot, high in zip(line, lattice.y[:, middle], strict=True) if 0 <= high <= 1]
    assert abs(stalk[-1][0]) < 0.01
    assert stalk[0][0] > 0.15
    assert sum(np.hypot(*np.subtract(a, b)) for a, b in itertools.pairwise(stalk)) < 1.1


def test_a_face_turns_more_than_its_outline(figures: Figures) -> None:
    flesh, lattice, built = _made(figures["person"])
    x, _ = flesh.posed(Pose(look=0.05))
    head = lattice.inked & (lattice.y > built.neck + 0.15)
    moved = (x - lattice.x)[head]
    edge = np.abs(lattice.x[head] - built.head_x) > 0.8 * built.head_half
    assert moved[~edge].max() > 1.8 * moved[edge].min()
