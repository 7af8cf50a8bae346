"""The flesh of a cut-out: where a pose moves every node of its lattice, without a fold."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from stages.providers.local.filming.rig.lattice import Grid, Lattice
from stages.providers.local.filming.rig.limbs import Anatomy, Limb, Point
from stages.providers.local.filming.rig.pose import Pose

# What a limb's turn leaves at least of the area of any spot.
LEAST_AREA = 0.4
# What all limbs and the body together leave of it.
LEAST_TOGETHER = 0.25
_EASED, _EASINGS = 0.8, 8
# No limb turns further, however much room it has.
MOST_DEG = 75.0
# A face turns by this share of its head's half width at most.
MOST_LOOK = 0.2

Room = tuple[float, float]


class Flesh:
    """The lattice's nodes in any pose."""

    def __init__(self, lattice: Lattice, anatomy: Anatomy) -> None:
        self._lattice = lattice
        self._anatomy = anatomy
        # What is no arm: an arm that hangs low is not lifted with a foot.
        arms = [at for at, limb in enumerate(anatomy.limbs) if limb.role != "leg"]
        self._kept = 1 - np.clip(lattice.roots[arms].sum(axis=0), 0, 1)
        self._gains = [1.0] * len(anatomy.limbs)
        self._rooms = [
            (
                _room(lattice, lattice.roots[at], limb.root),
                _room(lattice, lattice.joints[at], limb.joint),
            )
            for at, limb in enumerate(anatomy.limbs)
        ]

    @property
    def limbs(self) -> tuple[Limb, ...]:
        """The limbs, each with how far it can be raised."""
        return tuple(
            replace(limb, raise_deg=math.degrees(room[1] if limb.side > 0 else room[0]))
            for limb, (room, _) in zip(self._anatomy.limbs, self._rooms, strict=True)
        )

    def ease(self, poses: Iterable[Pose]) -> None:
        """Let limbs turn less from now on where in these poses they would squeeze each other."""
        for pose in poses:
            for _ in range(_EASINGS):
                x, y = self.posed(pose)
                left = area_left(x, y, self._lattice.cell)
                tight = self._lattice.near & (left < LEAST_TOGETHER)
                if not self._ease_at(tight, pose):
                    break

    def _ease_at(self, tight: NDArray[np.bool_], pose: Pose) -> bool:
        """Ease the limbs that bend the tight nodes; whether there were any."""
        eased = False
        for at, swing in enumerate(pose.swings):
            bent = self._lattice.roots[at][tight]
            if any(swing) and bool(((bent > 0.03) & (bent < 0.97)).any()):
                self._gains[at] *= _EASED
                eased = True
        return eased

    def posed(self, pose: Pose) -> tuple[Grid, Grid]:
        """Where the nodes' x and y come to be, before all of it is turned and carried."""
        x, y = self._with_limbs(pose)
        x, y = self._breathing(x, y, pose)
        x, y = self._head(x, y, pose)
        x, y = self._sides(x, y, pose)
        return self._bent(x, y, pose)

    def _with_limbs(self, pose: Pose) -> tuple[Grid, Grid]:
        lattice = self._lattice
        x, y = lattice.x, lattice.y
        if not any(map(any, pose.swings)):
            return x, y
        moved_x, moved_y = x.copy(), y.copy()
        limbs = zip(pose.swings, self._anatomy.limbs, self._rooms, strict=False)
        for at, ((root_deg, joint_deg), limb, (root_room, joint_room)) in enumerate(limbs):
            gain = self._gains[at]
            by = _within(gain * joint_deg, joint_room)
            bent = _turned(x, y, limb.joint, lattice.joints[at], by)
            by = _within(gain * root_deg, root_room)
            swung = _turned(*bent, limb.root, lattice.roots[at], by)
            moved_x += swung[0] - x
            moved_y += swung[1] - y
        return moved_x, moved_y

    def _breathing(self, x: Grid, y: Grid, pose: Pose) -> tuple[Grid, Grid]:
        if not pose.breath:
            return x, y
        chest = np.sin(np.pi * np.clip(y, 0, 1)) ** 2
        return _grid(x * (1 + pose.breath * chest)), _grid(
            y + 0.35 * pose.breath * _smooth((y - 0.15) / 0.6)
        )

    def _head(self, x: Grid, y: Grid, pose: Pose) -> tuple[Grid, Grid]:
        """The face slides within its outline, as it does when a ball is turned."""
        if not (pose.look or pose.tilt_deg or pose.nod):
            return x, y
        neck, middle, half = self._anatomy.neck, self._anatomy.head_x, self._anatomy.head_half
        head = _smooth((y - neck + 0.16) / 0.32)
        tilt = math.radians(pose.tilt_deg) * self._anatomy.limber
        x, y = _turned(x, y, (middle, neck), head, tilt)
        face = np.maximum(0.3, 1 - 0.7 * ((x - middle) / half) ** 2)
        most = MOST_LOOK * half
        return _grid(x + most * math.tanh(pose.look / most) * head * face), _grid(
            y - pose.nod * head
        )

    def _sides(self, x: Grid, y: Grid, pose: Pose) -> tuple[Grid, Grid]:
        half = self._anatomy.half
        side = x / half
        if pose.shuffle:
            foot = (1 - _smooth(y / 0.45)) * self._kept
            lifted = 0.5 + 0.5 * np.tanh(2.2 * side * math.copysign(1, pose.shuffle))
            y = _grid(y + abs(pose.shuffle) * foot * lifted)
        if pose.flap:
            out = _smooth(np.abs(side))
            x, y = _grid(x * (1 - pose.flap * out)), _grid(y + 0.35 * pose.flap * np.abs(x) * out)
        if pose.ripple and half > 0.6:
            wave = np.sin(2.4 * side - pose.ripple_at) * (0.25 + 0.75 * np.minimum(1, side**2))
            y = _grid(y + pose.ripple * wave)
        elif pose.ripple:
            high = np.clip(y, 0, 1.2)
            wave = np.sin(4.0 * high - pose.ripple_at) * (0.3 + 0.7 * np.abs(2 * high - 1))
            x = _grid(x + pose.ripple * wave)
        return x, y

    def _bent(self, x: Grid, y: Grid, pose: Pose) -> tuple[Grid, Grid]:
        """Bent as a blade of grass: what lies across it turns with it."""
        if not pose.bend:
            return x, y
        high, bend = np.clip(y, 0, 1.3), pose.bend * self._anatomy.limber
        return _grid(x + bend * high * high), _grid(y - 2 * bend * high * x)


def area_left(x: Grid, y: Grid, cell: float) -> NDArray[np.float64]:
    """What each spot of a moved lattice has left of its area; below 0 it is folded over."""
    x_down, x_across = np.gradient(x.astype(np.float64))
    y_down, y_across = np.gradient(y.astype(np.float64))
    return np.asarray(-(x_across * y_down - x_down * y_across) / cell**2, np.float64)


def _room(lattice: Lattice, weights: Grid, centre: Point) -> Room:
    """How far a limb may turn clockwise and counter-clockwise (radians) until it would fold."""
    down, across = np.gradient(weights, lattice.cell)
    squeeze = -across * (lattice.y - centre[1]) - down * (lattice.x - centre[0])
    near = lattice.near
    most = math.radians(MOST_DEG)
    tight_back = max(1e-6, float(squeeze[near].max(initial=0)))
    tight_on = max(1e-6, float(-squeeze[near].min(initial=0)))
    spare = 1 - LEAST_AREA
    return min(most, spare / tight_back), min(most, spare / tight_on)


def _within(angle_deg: float, room: Room) -> float:
    """The angle in radians, eased off towards the end of its room."""
    angle = math.radians(angle_deg)
    most = room[1] if angle > 0 else room[0]
    share = abs(angle) / most
    # As wanted up to half the room; from there on ever less.
    kept = share if share <= 0.5 else 0.5 + 0.5 * math.tanh(2 * (share - 0.5))
    return math.copysign(kept * most, angle)


def _turned(x: Grid, y: Grid, centre: Point, weights: Grid, angle: float) -> tuple[Grid, Grid]:
    """Turned about a centre, each node by its weight's share of the angle."""
    if not angle:
        return x, y
    cos, sin = np.cos(angle * weights), np.sin(angle * weights)
    right, up = x - centre[0], y - centre[1]
    return _grid(centre[0] + cos * right - sin * up), _grid(centre[1] + sin * right + cos * up)


def _smooth(share: Grid) -> Grid:
    part = np.minimum(np.maximum(share, 0), 1)
    return _grid(part * part * (3 - 2 * part))


def _grid(values: NDArray[np.float64] | Grid) -> Grid:
    return np.asarray(values, np.float32)
