"""The manner of each kind of thing: somebody looks about, a flower sways, a star turns."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from stages.models import Kind
from stages.providers.local.filming.poses import swing
from stages.providers.local.filming.rhythm import Moment
from stages.providers.local.filming.rig.pose import Pose

# Kinds that are moved by their limbs; on a plant these are its leaves.
LIMBED: frozenset[Kind] = frozenset({"figure", "winged", "flower", "tree", "thing"})


def in_manner(pose: Pose, kind: Kind, action: str, moment: Moment) -> Pose:
    """An action's pose as this kind of thing takes it."""
    return _MANNERS.get(kind, _thing)(pose, action, moment)


def _somebody(pose: Pose, action: str, moment: Moment) -> Pose:
    """Breathes, looks about, nods with the voice and tilts its head at a question."""
    level = moment.level
    if action == "rest":
        return pose
    return replace(
        pose,
        breath=pose.breath + 0.022 * level * swing(moment, 3.1),
        look=0.06 * moment.glance * min(1.0, level),
        bend=pose.bend + 0.012 * moment.glance * level,
        tilt_deg=pose.tilt_deg
        - (3.0 * moment.glance + 6.5 * moment.question) * level
        + 1.2 * level * moment.accent,
        nod=pose.nod + 0.022 * level * moment.accent,
        stretch=pose.stretch * (1 + 0.022 * level * moment.accent),
    )


def _winged(pose: Pose, action: str, moment: Moment) -> Pose:
    beat = 0.5 + 0.5 * swing(moment, 0.55 if action == "fly" else 2.2)
    return replace(
        _somebody(pose, action, moment),
        flap=(0.26 if action == "fly" else 0.07) * min(1.1, moment.level) * beat,
    )


def _stiff(pose: Pose) -> Pose:
    """As the action carries it, but unbent."""
    return Pose(pose.along, pose.lift, pose.stretch, grounded=pose.grounded)


def _vehicle(pose: Pose, action: str, moment: Moment) -> Pose:
    """Rolls along on its springs."""
    level = moment.level
    rolling = 0.35 if action in ("stand", "rest") else 1.0
    return replace(
        _stiff(pose),
        lift=pose.lift if action in ("hop", "fly", "swim") else 0.0,
        stretch=(pose.stretch if action == "hop" else 1.0)
        * (1 + level * (0.014 * rolling * swing(moment, 0.46) + 0.035 * moment.accent)),
        lean_deg=level
        * (1.1 * rolling * swing(moment, 1.15) + 3.0 * (action == "wave") * swing(moment, 0.7)),
    )


def _plant(pose: Pose, action: str, moment: Moment) -> Pose:
    """Sways from its foot, as in a light wind."""
    level = moment.level
    wind = 0.055 * swing(moment, 3.4) + 0.018 * swing(moment, 1.45) + 0.02 * moment.glance
    return replace(
        pose,
        bend=pose.bend + level * (wind if action != "rest" else 0.4 * wind),
        tilt_deg=0.6 * pose.tilt_deg - 5 * level * moment.question,
        stretch=pose.stretch * (1 + 0.02 * level * moment.accent + 0.008 * swing(moment, 3.1)),
    )


def _sun(pose: Pose, _: str, moment: Moment) -> Pose:
    level = moment.level
    return replace(
        _stiff(pose),
        turn_deg=level * 6 * swing(moment, 5.2),
        swell=1 + level * (0.022 * swing(moment, 2.3) + 0.035 * moment.accent),
    )


def _star(pose: Pose, _: str, moment: Moment) -> Pose:
    level = moment.level
    return replace(
        _stiff(pose),
        turn_deg=level * 8 * swing(moment, 3.6),
        swell=1 + level * (0.03 * swing(moment, 1.7) + 0.035 * moment.accent),
    )


def _heart(pose: Pose, _: str, moment: Moment) -> Pose:
    """Beats twice, then rests."""
    since = moment.at_s % 1.25
    beat = math.exp(-(((since - 0.2) / 0.1) ** 2)) + 0.6 * math.exp(-(((since - 0.5) / 0.12) ** 2))
    return replace(
        _stiff(pose),
        turn_deg=moment.level * 2.5 * swing(moment, 4.1),
        swell=1 + moment.level * (0.05 * beat + 0.03 * moment.accent),
    )


def _cloud(pose: Pose, _: str, moment: Moment) -> Pose:
    level = moment.level
    return replace(
        _stiff(pose),
        along=pose.along + 0.16 * level * swing(moment, 10.5),
        stretch=pose.stretch * (1 + 0.02 * level * swing(moment, 3.3)),
        breath=0.025 * level * swing(moment, 2.7),
        bend=0.02 * level * swing(moment, 4.9),
    )


def _house(pose: Pose, _: str, moment: Moment) -> Pose:
    """Squashes a little, as houses do that are glad of somebody."""
    squash = 0.018 * swing(moment, 2.4) + 0.05 * moment.accent
    return replace(
        _stiff(pose),
        stretch=pose.stretch * (1 + moment.level * squash),
        bend=0.012 * moment.level * swing(moment, 4.8),
    )


def _thing(pose: Pose, action: str, moment: Moment) -> Pose:
    """Wobbles from one edge of its foot to the other."""
    wobble = 0.35 if action == "rest" else 1.0
    return replace(
        pose,
        lean_deg=pose.lean_deg + moment.level * wobble * 2.6 * swing(moment, 1.7),
        stretch=pose.stretch * (1 + 0.03 * moment.level * moment.accent),
    )


_MANNERS: MappingProxyType[Kind, Callable[[Pose, str, Moment], Pose]] = MappingProxyType(
    {
        "figure": _somebody,
        "winged": _winged,
        "vehicle": _vehicle,
        "flower": _plant,
        "tree": _plant,
        "sun": _sun,
        "star": _star,
        "heart": _heart,
        "cloud": _cloud,
        "house": _house,
        "thing": _thing,
    }
)
