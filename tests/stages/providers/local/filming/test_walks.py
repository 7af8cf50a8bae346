"""Walkers side by side keep apart, and walk as they like where nobody is in their way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stages.providers.local.filming.poses import Walk
from stages.providers.local.filming.walks import Walker, apart

HERO = Walker(x=200, foot=300, tall=200, half=0.3, walk=Walk(-0.3, 0.3))
DOG = Walker(x=320, foot=300, tall=80, half=0.6, walk=Walk(0.75, -0.75))


def gaps(left: Walker, right: Walker) -> list[float]:
    """What is between two, before and after they walk."""
    walks = zip(*((walk.start, walk.end) for walk in apart([left, right])), strict=True)
    between = right.x - right.half * right.tall - left.x - left.half * left.tall
    return [between - a * left.tall + b * right.tall for a, b in walks]


def test_two_who_meet_stop_before_each_other() -> None:
    start, end = gaps(HERO, DOG)
    assert start > 100
    assert 0 < end < 12


def test_two_who_walk_the_same_way_walk_as_far_as_they_like() -> None:
    together = replace(DOG, walk=Walk(-0.75, 0.75))
    assert apart([HERO, together]) == [HERO.walk, together.walk]


def test_nobody_walks_into_what_is_rooted() -> None:
    house = Walker(x=330, foot=280, tall=140, half=0.4, walk=Walk(0, 0))
    walk, still = apart([HERO, house])
    assert still == Walk(0, 0)
    assert walk.start == pytest.approx(HERO.walk.start)
    assert 0 < walk.end * HERO.tall < 330 - 56 - 200 - 60


def test_who_is_further_back_is_in_nobody_s_way() -> None:
    far = replace(DOG, foot=110)
    assert apart([HERO, far]) == [HERO.walk, far.walk]
