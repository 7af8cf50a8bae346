from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from stages.models import Action
from stages.providers.local.filming.poses import Pose, pose

ACTIONS = get_args(Action)


def _course(action: str) -> list[Pose]:
    return [pose(action, number / 24, 8.0) for number in range(192)]


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_moves_gently_and_without_a_jump(action: str) -> None:
    course = _course(action)
    for values, most in (
        ([one.along for one in course], 0.02),
        ([one.lift for one in course], 0.06),
        ([one.stretch for one in course], 0.08),
        ([one.lean_deg for one in course], 2.5),
    ):
        assert np.abs(np.diff(values)).max() < most
    assert all(0.85 < one.stretch < 1.12 for one in course)
    assert max(abs(one.along) for one in course) < 0.25
    assert len({round(one.stretch, 4) for one in course}) > 20


@pytest.mark.parametrize("action", ["stand", "wave", "rest"])
def test_who_stays_on_the_ground_has_both_feet_on_it(action: str) -> None:
    assert all(one.lift == 0 and one.along == 0 for one in _course(action))


@pytest.mark.parametrize("action", ["hop", "walk"])
def test_who_leaves_the_ground_never_sinks_into_it(action: str) -> None:
    lifts = [one.lift for one in _course(action)]
    assert min(lifts) == 0
    assert max(lifts) > 0.02


def test_an_unknown_action_stands() -> None:
    assert pose("juggle", 1.3, 8.0) == pose("stand", 1.3, 8.0)
