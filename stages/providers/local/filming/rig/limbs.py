"""What a cut-out's limbs are: arms, legs, a tail, something on the head, and the neck below it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from stages.providers.local.filming.rig.outline import Field, Part, Parts

Role = Literal["arm", "leg", "tail", "top"]
Point = tuple[float, float]

# Where a head begins on somebody who has no neck.
HEAD_FROM = 0.6
# Above this a limb grows out of the head: hair, ears, antennae.
TOP_FROM = 0.8
# Below this a limb that reaches sideways is a tail.
TAIL_BELOW = 0.38
# From this half width on a figure is seen from the side; its heavier end is its front if its
# middle of mass is that far (of the width) from the middle of its box.
PROFILE, HEAVIER = 0.6, 0.03
# Half as wide as this (in heights) it bends as freely as a person.
BROAD = 0.6
# What lies lower than this along the ground stays there: grass, a shadow that was drawn.
LYING_BELOW = 0.16


@dataclass(frozen=True)
class Limb:
    """A limb's places in heights from the foot point; `side` is 1 where it points right, or -1."""

    role: Role
    side: int
    root: Point
    joint: Point
    tip: Point
    along: Field = field(compare=False, repr=False)  # see `Part`
    raise_deg: float = 90.0  # how far it can be raised at most

    @property
    def length(self) -> float:
        return float(np.hypot(self.tip[0] - self.root[0], self.tip[1] - self.root[1]))

    @property
    def rise_deg(self) -> float:
        """How steeply it points up from its root: 90 straight up, 0 sideways, -90 down."""
        across = max(1e-6, (self.tip[0] - self.root[0]) * self.side)
        return float(np.degrees(np.arctan2(self.tip[1] - self.root[1], across)))


@dataclass(frozen=True)
class Anatomy:
    """The limbs in the order of the parts, where the head begins, and how it lies."""

    limbs: tuple[Limb, ...]
    neck: float  # height at which the head begins
    head_x: float
    head_half: float  # half of the head's width
    half: float  # half of the whole width
    facing: int  # 1 where it seems to look to the right, -1 to the left, 0 where nobody can tell

    @property
    def limber(self) -> float:
        """How much of a bend or a lean suits it, 0-1: less the wider it is."""
        return min(1.0, BROAD / self.half)


def anatomy(parts: Parts) -> Anatomy:
    """What the parts of an outline are."""
    rows, columns = parts.ink.shape
    neck = _neck(parts)
    head = parts.ink[: max(1, round((1 - neck) * rows))]
    inked = np.nonzero(head.any(axis=0))[0]
    low, high = (inked[0], inked[-1] + 1) if len(inked) else (0, columns)
    half = columns / 2 / rows
    found = (_limb(part, neck, half) for part in parts.limbs)
    limbs = tuple(limb for limb in found if not _lies(limb))
    return Anatomy(
        limbs,
        neck,
        ((low + high) / 2 - columns / 2) / rows,
        max(0.02, (high - low) / 2 / rows),
        half,
        _facing(parts, limbs, half),
    )


def _facing(parts: Parts, limbs: tuple[Limb, ...], half: float) -> int:
    """Only what is wide is drawn from the side: its head is the heavier end, or has feelers."""
    if half < PROFILE:
        return 0
    for limb in limbs:
        if limb.role == "top" and abs(limb.root[0]) > 0.3 * half:
            return 1 if limb.root[0] > 0 else -1
    tails = {limb.side for limb in limbs if limb.role in ("tail", "arm")}
    if len(tails) == 1:
        return -tails.pop()
    middle = float(np.nonzero(parts.ink)[1].mean() + 0.5) / parts.ink.shape[1] - 0.5
    return 0 if abs(middle) < HEAVIER else int(math.copysign(1, middle))


def _limb(part: Part, neck: float, half: float) -> Limb:
    along = part.along
    nearest = float(along[along >= 0].min())
    root = _middle((along >= 0) & (along <= max(0.04, nearest)))
    tip = _middle(along > 0.9)
    inner = (along > 0.42) & (along < 0.62)
    joint = _middle(inner) if inner.any() else tip
    role: Role = "leg" if part.leg else _role(root, tip, neck, half)
    return Limb(role, 1 if tip[0] >= root[0] else -1, root, joint, tip, along)


def _role(root: Point, tip: Point, neck: float, half: float) -> Role:
    across, up = abs(tip[0] - root[0]), tip[1] - root[1]
    on_head = root[1] > max(TOP_FROM, neck + 0.5 * (1 - neck))
    upright = tip[1] > 0.75 and across < 0.6 * up
    if on_head or (upright and (root[1] < TAIL_BELOW or abs(root[0]) < 0.5 * half)):
        return "top"
    if root[1] < 0.5 and tip[1] < LYING_BELOW and up < -0.1:
        return "leg"
    return "tail" if root[1] < TAIL_BELOW else "arm"


def _lies(limb: Limb) -> bool:
    low = max(limb.root[1], limb.tip[1]) < LYING_BELOW
    return limb.role != "leg" and low


def _middle(where: NDArray[np.bool_]) -> Point:
    rows, columns = where.shape
    y, x = np.nonzero(where)
    if not len(y):
        y, x = np.array([rows / 2 - 0.5]), np.array([columns / 2 - 0.5])
    across, up = (x.mean() + 0.5 - columns / 2) / rows, 1 - (y.mean() + 0.5) / rows
    return float(across), float(up)


def _neck(parts: Parts) -> float:
    """The height of the narrowest place between two wide ones in the upper part, limbs left out."""
    widths = _widths(parts)
    rows, widest = len(widths), max(1.0, widths.max())
    best, neck = 0.8, HEAD_FROM
    for row in range(round(0.15 * rows), round(0.62 * rows)):
        beside = min(widths[:row].max(initial=0), widths[row:].max(initial=0))
        if beside >= 0.35 * widest and 0 < widths[row] < best * beside:
            best, neck = widths[row] / beside, 1 - row / rows
    return float(min(max(neck, 0.42), 0.85))


def _widths(parts: Parts) -> NDArray[np.float64]:
    body = parts.ink > 0
    for part in parts.limbs:
        body = body & (part.along < 0)
    return np.asarray(body.sum(axis=1), np.float64)
