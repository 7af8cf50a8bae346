from __future__ import annotations

from random import Random
from typing import get_args

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from stages.models import Action, Kind, Placement
from stages.providers.local.filming.acting import Acting
from stages.providers.local.filming.camera import Look
from stages.providers.local.filming.poses import Walk
from stages.providers.local.filming.puppet import Puppet
from stages.providers.local.filming.rhythm import Rhythm
from stages.providers.local.filming.rig.pose import Pose
from stages.providers.local.painting.hero import add_hero

Pixels = NDArray[np.uint8]
Figures = dict[str, Pixels]

HERO = Placement(x=0.5, y=0.8, height=0.5, angle_deg=3.0)
UPRIGHT = Placement(x=0.5, y=0.8, height=0.5)
STILL = Look(1.0, 0.0, 0.0)


def _cutout() -> Pixels:
    cutout = np.zeros((90, 60, 4), np.uint8)
    cutout[:, 5:55] = (200, 30, 40, 255)
    return cutout


def _drawn(pose: Pose, look: Look = STILL) -> Pixels:
    frame = np.full((180, 320, 3), 220, np.uint8)
    Puppet(_cutout(), HERO, "stand", 320, 180).draw(frame, pose, look)
    return frame


def _red(frame: Pixels) -> tuple[float, float, float]:
    rows, columns = np.nonzero((frame[..., 0] > 150) & (frame[..., 1] < 80))
    return float(columns.mean()), float(rows.max()), float(np.ptp(rows))


def _acted(cutout: Pixels, action: str, kind: Kind = "figure") -> tuple[Puppet, Acting]:
    puppet = Puppet(cutout, UPRIGHT, "stand", 320, 180, shaded=False)
    acting = Acting(action, kind, puppet.limbs, Rhythm((), 0.6, 5, "excited", Random(2)), Walk())
    puppet.rehearse(acting.pose(at_s) for at_s in np.arange(0, 5, 0.1))
    return puppet, acting


def _inked(puppet: Puppet, pose: Pose) -> NDArray[np.bool_]:
    frame = np.full((180, 320, 3), 220, np.uint8)
    puppet.draw(frame, pose, STILL)
    return (frame != 220).any(axis=2)


def test_at_rest_it_is_the_hero_of_the_still_picture() -> None:
    still = add_hero(np.full((180, 320, 3), 220, np.uint8), _cutout(), HERO, "stand")
    assert np.abs(_drawn(Pose()).astype(int) - still).mean() < 1.0


def test_a_mirrored_hero_is_mirrored_with_its_limbs(figures: Figures) -> None:
    cutout = figures["dog"]
    turned = Puppet(cutout, Placement(x=0.5, y=0.8, height=0.5, flip=True), "stand", 320, 180)
    plain = Puppet(cutout, UPRIGHT, "stand", 320, 180)
    assert [limb.side for limb in plain.limbs if limb.role != "leg"] == [-1]
    assert [limb.side for limb in turned.limbs if limb.role != "leg"] == [1]
    there, mirrored = _inked(plain, Pose()), _inked(turned, Pose())
    assert (there != mirrored[:, ::-1]).mean() < 0.02


def test_the_foot_stays_on_the_ground_while_it_stretches() -> None:
    calm, tall = _red(_drawn(Pose())), _red(_drawn(Pose(stretch=1.1)))
    assert abs(calm[1] - tall[1]) <= 1
    assert tall[2] > calm[2] * 1.06


def test_it_rises_and_its_shadow_stays() -> None:
    calm, high = _drawn(Pose()), _drawn(Pose(lift=0.4))
    assert _red(calm)[1] - _red(high)[1] > 30
    below = high[int(0.8 * 180), 140:180]
    assert below.mean() < 217


def test_it_moves_with_the_camera() -> None:
    calm, moved = _red(_drawn(Pose())), _red(_drawn(Pose(), Look(1.0, -30.5, -8.0)))
    assert abs(calm[0] - moved[0] - 30.5) < 0.6
    assert calm[1] - moved[1] == 8


def test_a_hero_out_of_view_changes_nothing() -> None:
    assert (_drawn(Pose(), Look(1.0, -900.0, 0.0)) == 220).all()


@pytest.mark.parametrize("action", ["stand", "walk", "hop", "wave", "rest"])
def test_nobody_sinks_into_the_ground_or_hovers_over_it(figures: Figures, action: str) -> None:
    puppet, acting = _acted(figures["person"], action)
    rest = int(np.nonzero(_inked(puppet, Pose()))[0].max())
    for at_s in np.arange(0.1, 5, 0.25):
        pose = acting.pose(float(at_s))
        low = int(np.nonzero(_inked(puppet, pose))[0].max())
        assert abs(low - (rest - pose.lift * 90)) <= 2


@pytest.mark.parametrize("name", ["person", "stick", "dog", "blob", "full", "wide", "pieces"])
def test_its_area_is_about_kept_and_it_does_not_tear(figures: Figures, name: str) -> None:
    for action in get_args(Action):
        puppet, acting = _acted(figures[name], action)
        rest = _inked(puppet, Pose())
        pieces = cv2.connectedComponents(rest.astype(np.uint8))[0]
        for at_s in (0.9, 1.3, 2.1):
            moved = _inked(puppet, acting.pose(at_s))
            assert 0.8 < moved.sum() / rest.sum() < 1.2
            assert cv2.connectedComponents(moved.astype(np.uint8))[0] == pieces


@pytest.mark.parametrize("name", ["tall", "line", "dot", "fringe", "empty"])
def test_the_oddest_cutout_is_drawn_calmly(figures: Figures, name: str) -> None:
    for action in ("hop", "swim"):
        puppet, acting = _acted(figures[name], action)
        inked = [int(_inked(puppet, acting.pose(at_s)).sum()) for at_s in (0.9, 1.3, 2.1)]
        assert max(inked) <= 1.4 * min(inked)


def test_nobody_throws_no_shade(figures: Figures) -> None:
    frame = np.full((180, 320, 3), 220, np.uint8)
    Puppet(figures["empty"], UPRIGHT, "hop", 320, 180).draw(frame, Pose(), STILL)
    assert (frame == 220).all()


def test_a_moving_drawing_stays_as_sharp_as_a_still_one(figures: Figures) -> None:
    cutout = figures["person"].copy()
    cutout[::6, ..., :3] = 255  # fine lines
    puppet, acting = _acted(cutout, "walk")

    def sharpness(pose: Pose) -> float:
        frame = np.full((180, 320, 3), 220, np.uint8)
        puppet.draw(frame, pose, STILL)
        return float(np.abs(cv2.Laplacian(frame.astype(np.float32), cv2.CV_32F)).mean())

    moving = [sharpness(acting.pose(float(at_s))) for at_s in np.arange(1, 3, 0.1)]
    assert min(moving) > 0.85 * sharpness(Pose())


def test_its_edge_is_smooth(figures: Figures) -> None:
    puppet, acting = _acted(figures["blob"], "wave")
    frame = np.zeros((180, 320, 3), np.uint8)
    puppet.draw(frame, acting.pose(1.3), STILL)
    light = frame.max(axis=2)
    between = (light > 40) & (light < 200)
    assert between.sum() > 1.5 * np.sqrt((light > 0).sum())
