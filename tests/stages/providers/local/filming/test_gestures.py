from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import numpy as np
import pytest

from stages.models import Action
from stages.providers.local.filming.gestures import Gestures, Swing
from stages.providers.local.filming.rhythm import Moment
from stages.providers.local.filming.rig.limbs import Limb, Role

NOWHERE = np.full((2, 2), -1, np.float32)


def _limb(role: Role, root: tuple[float, float], tip: tuple[float, float]) -> Limb:
    middle = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2)
    return Limb(role, 1 if tip[0] >= root[0] else -1, root, middle, tip, NOWHERE)


LIMBS = (
    _limb("arm", (-0.1, 0.6), (-0.4, 0.5)),
    _limb("arm", (0.1, 0.6), (0.4, 0.6)),
    _limb("leg", (-0.05, 0.3), (-0.05, 0.0)),
    _limb("leg", (0.05, 0.3), (0.05, 0.0)),
    _limb("tail", (0.1, 0.3), (0.3, 0.4)),
    _limb("top", (0.0, 0.9), (0.0, 1.0)),
)


def _moment_of(every_s: float = 3.0) -> Callable[[float], Moment]:
    return lambda at_s: Moment(at_s, 0.5, 1.0, at_s % every_s, 0.0, 0.0, 0.0)


def _course(action: str, limbs: tuple[Limb, ...] = LIMBS) -> np.ndarray[tuple[int, ...], np.dtype]:
    gestures = Gestures(limbs, action, "figure")
    course: list[tuple[Swing, ...]] = [
        gestures.swings(1 + number / 24, _moment_of()) for number in range(140)
    ]
    return np.array(course)  # frames, limbs, root and joint


@pytest.mark.parametrize("action", get_args(Action))
def test_limbs_swing_within_reason_and_without_a_jerk(action: str) -> None:
    course = _course(action)
    assert np.abs(course).max() < 90
    assert np.abs(np.diff(course, axis=0)).max() < 26
    assert np.ptp(course[:, :2, 0]) > 2


def test_walking_legs_go_by_turns_and_arms_with_them() -> None:
    course = _course("walk")[..., 0]
    assert np.corrcoef(course[:, 2], course[:, 3])[0, 1] < -0.95
    assert np.ptp(course[:, 2]) > 20


def test_one_arm_waves_high_and_its_hand_leads() -> None:
    course = _course("wave")
    raised = course[..., 0] * [limb.side for limb in LIMBS]
    waver = int(raised[:, :2].max(axis=0).argmax())
    assert waver == 1
    assert raised[:, waver].max() > 50
    assert raised[:, 1 - waver].max() < 10
    root, joint = course[:, waver, 0], course[:, waver, 1]
    assert np.corrcoef(np.gradient(root), joint)[0, 1] > 0.6


def test_an_arm_without_room_above_it_waves_outwards() -> None:
    gestures = Gestures(tuple(replace(limb, raise_deg=15.0) for limb in LIMBS), "wave", "figure")
    raised = [gestures.swings(1 + at / 24, _moment_of())[1][0] for at in range(70)]
    assert max(raised) < 26
    assert min(raised) < -12


def test_elsewhere_a_tip_follows() -> None:
    course = _course("walk")
    assert np.corrcoef(np.gradient(course[:, 0, 0]), course[:, 0, 1])[0, 1] < -0.6


def test_arms_are_thrown_up_in_a_hop() -> None:
    course = _course("hop")[..., 0] * [limb.side for limb in LIMBS]
    assert course[:, :2].max() > 25
    assert course[:, :2].min() < -8


def test_wings_beat_together() -> None:
    course = _course("fly")[..., 0] * [limb.side for limb in LIMBS]
    assert np.corrcoef(course[:, 0], course[:, 1])[0, 1] > 0.95


def test_who_stands_or_rests_keeps_its_legs_still() -> None:
    for action in ("stand", "rest", "wave"):
        assert not _course(action)[:, 2:4].any()


def test_who_has_no_limbs_swings_none() -> None:
    assert Gestures((), "wave", "figure").swings(1.0, _moment_of()) == ()
