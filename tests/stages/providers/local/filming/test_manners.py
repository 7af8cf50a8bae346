from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from stages.models import Kind
from stages.providers.local.filming.manners import in_manner
from stages.providers.local.filming.rhythm import Moment
from stages.providers.local.filming.rig.pose import Pose


def _course(kind: Kind, action: str = "stand", accent: float = 0.0) -> list[Pose]:
    return [
        in_manner(Pose(bend=0.02), kind, action, Moment(at / 24, 0.5, 1.0, 9.0, accent, 0.0, 0.3))
        for at in range(240)
    ]


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_moves_without_a_jump_and_answers_the_voice(kind: Kind) -> None:
    course = _course(kind)
    assert len(set(course)) > 100
    for field, most in (("stretch", 0.02), ("swell", 0.025), ("turn_deg", 1.0), ("bend", 0.02)):
        assert np.abs(np.diff([getattr(one, field) for one in course])).max() < most
    if kind != "cloud":
        assert course[30] != _course(kind, accent=1.0)[30]


@pytest.mark.parametrize("kind", ["vehicle", "sun", "star", "heart"])
def test_what_is_stiff_does_not_bend(kind: Kind) -> None:
    for pose in _course(kind):
        assert (pose.bend, pose.look, pose.tilt_deg, pose.nod, pose.breath) == (0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("figure", "breath"),
        ("winged", "flap"),
        ("vehicle", "lean_deg"),
        ("flower", "bend"),
        ("tree", "bend"),
        ("sun", "turn_deg"),
        ("star", "swell"),
        ("heart", "swell"),
        ("cloud", "along"),
        ("house", "stretch"),
        ("thing", "lean_deg"),
    ],
)
def test_each_kind_has_its_own_way(kind: Kind, field: str) -> None:
    assert np.ptp([getattr(one, field) for one in _course(kind)]) > 0.02


def test_who_rests_only_breathes() -> None:
    assert set(_course("figure", "rest")) == {Pose(bend=0.02)}


def test_somebody_looks_where_the_eyes_go_and_tilts_at_a_question() -> None:
    def at(glance: float, question: float = 0.0) -> Pose:
        moment = Moment(1.0, 0.5, 1.0, 9.0, 0.0, question, glance)
        return in_manner(Pose(), "figure", "stand", moment)

    assert at(1.0).look > 0.03
    assert at(-1.0).look < -0.03
    assert abs(at(0.0, 1.0).tilt_deg - at(0.0).tilt_deg) > 4
