"""A cut-out as a paper puppet: made once, then bent and moved with its shadow in every frame."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from stages.models import Action, Placement
from stages.providers.local.filming.blend import premultiplied
from stages.providers.local.filming.camera import Look
from stages.providers.local.filming.reach import Box, Reach
from stages.providers.local.filming.rig.flesh import Flesh
from stages.providers.local.filming.rig.lattice import Grid, Lattice
from stages.providers.local.filming.rig.limbs import Limb, anatomy
from stages.providers.local.filming.rig.outline import take_apart
from stages.providers.local.filming.rig.pose import Pose
from stages.providers.local.filming.rig.shade import Shade
from stages.providers.local.filming.rig.skin import Skin
from stages.providers.local.filming.rig.soles import Soles
from stages.providers.local.painting.hero import rim_of, rimmed

Pixels = NDArray[np.uint8]
Matrix = NDArray[np.float64]

# The pixels are kept this much finer than the picture: drawn between them, they stay sharp.
FINE = 1.4


class Puppet:
    """A cut-out in a picture of `columns` × `rows` working pixels.

    `tall` is its height in them. `shaded`: it throws a shade on the ground; `limbed`: what it has
    of limbs may be moved.
    """

    def __init__(
        self,
        cutout: Pixels,
        placement: Placement,
        action: Action,
        columns: int,
        rows: int,
        *,
        shaded: bool = True,
        limbed: bool = True,
    ) -> None:
        upright = rimmed(cutout, placement, round(rows * FINE))
        parts = take_apart(cutout[:, ::-1, 3] if placement.flip else cutout[..., 3], limbed=limbed)
        built = anatomy(parts)
        self.tall = placement.height * rows
        lattice = Lattice(parts.ink, built.limbs, self.tall * max(1.0, 2 * built.half))
        self.facing = built.facing
        self.half = built.half
        self._limber = built.limber
        self._flesh = Flesh(lattice, built)
        self.limbs: tuple[Limb, ...] = self._flesh.limbs
        self._soles = Soles(parts.ink, lattice)
        self._reach = Reach(parts.ink, lattice)
        self._rim_px = rim_of(cutout) * rows
        tall_px = placement.height * round(rows * FINE)
        self._skin = Skin(premultiplied(upright.rgba), upright.foot, tall_px, lattice)
        self._shade = Shade(upright, action, tall_px) if shaded else None
        self._foot = (placement.x * columns, placement.y * rows)
        self._angle_deg = placement.angle_deg

    def rehearse(self, poses: Iterable[Pose]) -> None:
        """See the poses that will be asked for, so that none of them folds it."""
        self._flesh.ease(poses)

    def box(self, pose: Pose) -> Box:
        """What it covers in this pose, its rim included: pixels of the whole picture."""
        x, y = self._flesh.posed(pose)
        placed = _scaling(self._foot, self.tall) @ self._carried(pose, x, y)
        return self._reach.box(x, y, placed, self._rim_px) or (*self._foot, *self._foot)

    def draw(self, frame: Pixels, pose: Pose, look: Look) -> None:
        """Draw its shadow, which stays on the ground, and itself into the frame."""
        x, y = self._flesh.posed(pose)
        ground = _seen(look) @ _scaling(self._foot, self.tall)
        if self._shade:
            wide = np.diag([1 / pose.stretch, 1.0, 1.0])
            self._shade.draw(frame, ground @ _shift(pose.along, 0) @ wide, max(0.0, pose.lift))
        self._skin.draw(frame, x, y, ground @ self._carried(pose, x, y))

    def _carried(self, pose: Pose, x: Grid, y: Grid) -> Matrix:
        """Turned, and brought to where it is, in its own heights about its place's foot."""
        turned = self._turned(pose)
        up = pose.lift
        if pose.grounded:
            up += self._soles.sunk(x, y, turned, _rotation(self._angle_deg))
        return np.asarray(_shift(pose.along, up) @ turned, np.float64)

    def _turned(self, pose: Pose) -> Matrix:
        """Stretched and turned as a whole about its foot and its middle, in its own heights."""
        # As much paper as before: what grows in height loses in width.
        stretched = np.diag([1 / math.sqrt(pose.stretch), pose.stretch, 1.0])
        middle = np.diag([pose.swell, pose.swell, 1.0]) @ _rotation(pose.turn_deg)
        about_middle = _shift(0, 0.5) @ middle @ _shift(0, -0.5)
        lean_deg = self._angle_deg + pose.lean_deg * self._limber
        return np.asarray(_rotation(lean_deg) @ stretched @ about_middle, np.float64)


def _rotation(angle_deg: float) -> Matrix:
    turn = math.radians(angle_deg)
    cos, sin = math.cos(turn), math.sin(turn)
    return np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1.0]])


def _shift(x: float, y: float) -> Matrix:
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1.0]])


def _scaling(foot: tuple[float, float], tall: float) -> Matrix:
    """From heights above the foot point to the picture's pixels."""
    return np.array([[tall, 0, foot[0]], [0, -tall, foot[1]], [0, 0, 1.0]])


def _seen(look: Look) -> Matrix:
    return np.array([[look.scale, 0, look.left], [0, look.scale, look.top], [0, 0, 1.0]])
