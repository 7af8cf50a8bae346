from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from stages.models import Placement
from stages.providers.local.filming.camera import Look
from stages.providers.local.filming.poses import Pose
from stages.providers.local.filming.puppet import Puppet
from stages.providers.local.painting.hero import add_hero

HERO = Placement(x=0.5, y=0.8, height=0.5, angle_deg=3.0)
STILL = Look(1.0, 0.0, 0.0)


def _cutout() -> NDArray[np.uint8]:
    cutout = np.zeros((90, 60, 4), np.uint8)
    cutout[:, 5:55] = (200, 30, 40, 255)
    return cutout


def _drawn(pose: Pose, look: Look = STILL) -> NDArray[np.uint8]:
    frame = np.full((180, 320, 3), 220, np.uint8)
    Puppet(_cutout(), HERO, "stand", 320, 180).draw(frame, pose, look)
    return frame


def _red(frame: NDArray[np.uint8]) -> tuple[float, float, float]:
    rows, columns = np.nonzero((frame[..., 0] > 150) & (frame[..., 1] < 80))
    return float(columns.mean()), float(rows.max()), float(np.ptp(rows))


def test_at_rest_it_is_the_hero_of_the_still_picture() -> None:
    still = add_hero(np.full((180, 320, 3), 220, np.uint8), _cutout(), HERO, "stand")
    assert np.abs(_drawn(Pose()).astype(int) - still).mean() < 1.0


def test_the_foot_stays_on_the_ground_while_it_stretches() -> None:
    calm, tall = _red(_drawn(Pose())), _red(_drawn(Pose(stretch=1.1)))
    assert abs(calm[1] - tall[1]) <= 1
    assert tall[2] > calm[2] * 1.06


def test_it_rises_and_its_shadow_stays() -> None:
    calm, high = _drawn(Pose()), _drawn(Pose(lift=0.4))
    assert _red(calm)[1] - _red(high)[1] > 30
    below = high[int(0.8 * 180), 140:180]
    assert below.mean() < 215


def test_it_moves_with_the_camera() -> None:
    calm, moved = _red(_drawn(Pose())), _red(_drawn(Pose(), Look(1.0, -30.5, -8.0)))
    assert abs(calm[0] - moved[0] - 30.5) < 0.6
    assert calm[1] - moved[1] == 8


def test_a_hero_out_of_view_changes_nothing() -> None:
    assert (_drawn(Pose(), Look(1.0, -900.0, 0.0)) == 220).all()
