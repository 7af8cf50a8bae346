from __future__ import annotations

import itertools
from dataclasses import replace
from typing import get_args

import numpy as np
import pytest

from stages.models import Action
from stages.providers.local.filming.poses import (
    CROUCH_S,
    FLIGHT_S,
    HOP_S,
    STEP_S,
    Build,
    Walk,
    action_pose,
    in_air,
    waving,
)
from stages.providers.local.filming.rhythm import Moment
from stages.providers.local.filming.rig.pose import Pose

ACTIONS = get_args(Action)
LEGS = Build(legs=2, arm=0.4)


def _moment(at_s: float, every_s: float = 2.5) -> Moment:
    return Moment(at_s, at_s / 8, 1.0, at_s % every_s, 0.0, 0.0, 0.0)


def _course(action: str, build: Build = LEGS) -> list[Pose]:
    return [action_pose(action, _moment(number / 24), build) for number in range(192)]


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_moves_and_without_a_jump(action: str) -> None:
    course = _course(action)
    for values, most in (
        ([one.along for one in course], 0.02),
        ([one.lift for one in course], 0.09),
        ([one.stretch for one in course], 0.11),
        ([one.lean_deg for one in course], 2.5),
        ([one.bend for one in course], 0.03),
        ([one.tilt_deg for one in course], 2.5),
        ([one.nod for one in course], 0.03),
        ([one.shuffle for one in course], 0.03),
    ):
        assert np.abs(np.diff(values)).max() < most
    assert all(0.84 < one.stretch < 1.13 for one in course)
    assert len(set(course)) > 60


@pytest.mark.parametrize("action", ["stand", "wave", "rest"])
def test_who_stays_on_the_ground_has_both_feet_on_it(action: str) -> None:
    assert all(one.lift == 0 and one.along == 0 and one.grounded for one in _course(action))


@pytest.mark.parametrize("action", ["hop", "walk"])
def test_who_leaves_the_ground_never_sinks_into_it(action: str) -> None:
    lifts = [one.lift for one in _course(action)]
    assert min(lifts) == 0
    assert max(lifts) > 0.01


@pytest.mark.parametrize("action", ["fly", "swim"])
def test_who_flies_or_swims_is_not_held_by_the_ground(action: str) -> None:
    assert not any(one.grounded for one in _course(action))


def test_a_hop_crouches_stretches_lands_and_swings_out() -> None:
    def at(since_s: float) -> Pose:
        return action_pose("hop", _moment(since_s), LEGS)

    assert at(CROUCH_S - 0.01).stretch < 0.9
    assert at(CROUCH_S + 0.28 * FLIGHT_S).stretch > 1.05
    assert at(CROUCH_S + 0.5 * FLIGHT_S).lift > 0.2
    landed_s = CROUCH_S + FLIGHT_S
    assert at(landed_s + 0.1).stretch < 0.9
    assert at(landed_s + 0.27).stretch > 1.02
    assert abs(at(HOP_S).stretch - 1) < 0.01


def test_a_hop_stays_under_the_upper_edge() -> None:
    low = replace(LEGS, headroom=0.1)
    assert max(one.lift for one in _course("hop", low)) == pytest.approx(0.1, abs=0.01)


def test_in_the_air_is_only_who_flies_just_now() -> None:
    assert in_air(_moment(CROUCH_S / 2)) == 0
    assert in_air(_moment(CROUCH_S + FLIGHT_S / 2)) == pytest.approx(0.5)
    assert in_air(_moment(HOP_S)) == 0


def test_a_wave_is_raised_held_and_let_down() -> None:
    raised = [waving(_moment(at_s)) for at_s in (0.0, 0.2, 0.6, 1.2, 1.9, 2.2)]
    assert raised[0] == raised[-1] == 0
    assert raised[2] == raised[3] == 1
    assert 0 < raised[1] < 1
    assert 0 < raised[4] < 1


def test_who_has_no_legs_shuffles_and_who_has_no_arms_waves_with_all_of_it() -> None:
    nothing = Build(legs=0, arm=0.0)
    assert not any(one.shuffle for one in _course("walk", replace(LEGS, legs=4)))
    shuffled = [one.shuffle for one in _course("walk", nothing)]
    assert min(shuffled) < -0.05 < 0.05 < max(shuffled)
    swayed = [max(abs(one.bend) for one in _course("wave", build)) for build in (LEGS, nothing)]
    assert swayed[1] > 1.8 * swayed[0]


@pytest.mark.parametrize("walk", [Walk(-0.3, 0.3), Walk(0.3, -0.3)])
def test_of_two_legs_the_one_that_swings_ahead_is_lifted(walk: Walk) -> None:
    course = _course("walk", replace(LEGS, walk=walk))
    # The left one's swing to the right, as the gestures turn it.
    ahead = np.gradient([np.sin(2 * np.pi * number / 24 / STEP_S) for number in range(192)])
    lifted = np.array([-one.shuffle for one in course])  # the left foot
    assert np.corrcoef(ahead * walk.way, lifted)[0, 1] > 0.95


def test_a_walker_goes_its_way_as_far_as_it_may() -> None:
    left = [one.along for one in _course("walk", replace(LEGS, walk=Walk(0.2, -0.2)))]
    assert left[0] > 0.15
    assert left[-1] < -0.15
    assert all(later <= before for before, later in itertools.pairwise(left))


def test_a_quieter_moment_moves_less() -> None:
    for action in ACTIONS:
        loud, quiet = (
            action_pose(action, replace(_moment(0.4), level=level), LEGS) for level in (1.0, 0.4)
        )
        assert abs(quiet.bend) <= abs(loud.bend) + 1e-9
        assert abs(quiet.stretch - 1) <= abs(loud.stretch - 1) + 1e-9


def test_an_unknown_action_stands() -> None:
    assert action_pose("juggle", _moment(1.3), LEGS) == action_pose("stand", _moment(1.3), LEGS)
