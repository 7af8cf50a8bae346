"""Outlines as a hand with scissors or a brush would make them, never quite straight.

Points are (x, y) in pixels; every function draws its unevenness from the `Random` it is given, so
that the same page is always cut the same way.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
Points = NDArray[np.float32]

# The longest straight piece of a curve, in pixels, and how many pieces one span may have.
STEP_PX = 7.0
FEWEST, MOST = 3, 14

_CATMULL_ROM = np.array(
    [[0, 2, 0, 0], [-1, 0, 1, 0], [2, -5, 4, -1], [-1, 3, -3, 1]], np.float32
) / np.float32(2)


# Where a span's pieces begin, for each number of pieces: made once, for there are many spans.
_RUNS = tuple(np.linspace(0, 1, max(n, 1), endpoint=False, dtype=np.float32) for n in range(16))
_POWERS = tuple(
    np.stack([np.ones_like(t), t, t * t, t * t * t], axis=1) @ _CATMULL_ROM for t in _RUNS
)
_QUADRATICS = tuple(
    np.stack([(1 - t) ** 2, 2 * t * (1 - t), t * t], axis=1).astype(np.float32)
    for t in (np.linspace(0, 1, n + 1, dtype=np.float32) for n in range(16))
)
# A bump of a scalloped edge: how far along and how far out of its chord it is.
_BUMP = np.linspace(0, math.pi, 8, endpoint=False, dtype=np.float32)[None, :, None]
_BUMP_ALONG, _BUMP_OUT = (1 - np.cos(_BUMP)) / 2, np.sin(_BUMP)


@dataclass(frozen=True)
class Outline:
    """A line through `points` (n, 2), float32; closed ones lead back to their first point."""

    points: Points
    closed: bool = True

    def moved(self, dx: float, dy: float) -> Outline:
        """The same outline somewhere else."""
        return Outline(self.points + np.array([dx, dy], np.float32), self.closed)


def placed(
    points: Sequence[Point], x: float, y: float, size: float, facing: int = 1
) -> list[Point]:
    """A design drawn about (0, 0) in lengths of 1, put at (x, y); `facing` -1 mirrors it."""
    return [(x + a * size * facing, y + b * size) for a, b in points]


def polygon(points: Sequence[Point]) -> Outline:
    """A closed shape with straight sides."""
    return Outline(np.array(points, np.float32))


def stroke(*points: Point) -> Outline:
    """An open line with straight parts."""
    return Outline(np.array(points, np.float32), closed=False)


def bow(start: Point, middle: Point, end: Point) -> Outline:
    """An open curve that `middle` pulls towards itself (a quadratic Bézier)."""
    return Outline(_quadratic(start, middle, end), closed=False)


def smooth(points: Sequence[Point], *, closed: bool = True) -> Outline:
    """A soft curve through all points (a uniform Catmull-Rom spline)."""
    knots = np.array(points, np.float32)
    if closed:
        around = np.concatenate([knots[-1:], knots, knots[:2]])
    else:
        around = np.concatenate([knots[:1], knots, knots[-1:]])
    spans = np.stack([around[i : len(around) - 3 + i] for i in range(4)], axis=1)
    longest = float(np.abs(spans[:, 2] - spans[:, 1]).sum(axis=1).max())
    steps = min(max(round(longest / STEP_PX), FEWEST), MOST)
    curve = (_POWERS[steps] @ spans).reshape(-1, 2)
    if not closed:
        curve = np.concatenate([curve, knots[-1:]])
    return Outline(np.asarray(curve, np.float32), closed)


def cut(
    rng: Random, points: Sequence[Point], wobble: float = 1.5, *, closed: bool = True
) -> Outline:
    """A shape with straight sides, as cut by hand: each side bends by up to `wobble` pixels."""
    sides = zip(points, [*points[1:], points[0]], strict=True)
    result: list[Point] = []
    for (x0, y0), (x1, y1) in list(sides)[: None if closed else -1]:
        result.append(
            (x0 + rng.uniform(-wobble, wobble) / 2, y0 + rng.uniform(-wobble, wobble) / 2)
        )
        t = rng.uniform(0.35, 0.65)
        bend = rng.uniform(-wobble, wobble)
        length = math.hypot(x1 - x0, y1 - y0) or 1
        nx, ny = (y1 - y0) / length, (x0 - x1) / length
        result.append((x0 + (x1 - x0) * t + nx * bend, y0 + (y1 - y0) * t + ny * bend))
    if not closed:
        result.append(points[-1])
    return Outline(np.array(result, np.float32), closed)


def rectangle(
    rng: Random, x: float, y: float, width: float, height: float, wobble: float = 1.5
) -> Outline:
    """A box by the middle of its foot."""
    half = width / 2
    return cut(
        rng, [(x - half, y), (x - half, y - height), (x + half, y - height), (x + half, y)], wobble
    )


def blob(rng: Random, x: float, y: float, rx: float, ry: float, wobble: float = 0.07) -> Outline:
    """A round that is not a circle."""
    count = 10 if max(rx, ry) > 6 else 6
    turn = rng.uniform(0, math.tau)
    points = []
    for i in range(count):
        angle = turn + math.tau * i / count
        reach = 1 + rng.uniform(-wobble, wobble)
        points.append((x + math.cos(angle) * rx * reach, y + math.sin(angle) * ry * reach))
    return smooth(points)


def scallop(
    rng: Random, x: float, y: float, rx: float, ry: float, bumps: int = 9, *, flat: bool = False
) -> Outline:
    """A leafy or cloudy outline of round bumps; `flat` cuts it off along its bottom."""
    first, span = (math.pi, math.pi) if flat else (rng.uniform(0, 1), math.tau)
    cuts = [first + span * (i + rng.uniform(-0.2, 0.2)) / bumps for i in range(bumps)]
    if flat:
        cuts = [first, *cuts[1:], first + span]
    corners = np.array(
        [
            (
                x + math.cos(angle) * rx * rng.uniform(0.92, 1.06),
                y + math.sin(angle) * ry * rng.uniform(0.9, 1.08),
            )
            for angle in cuts
        ],
        np.float32,
    )
    following = corners[1:] if flat else np.roll(corners, -1, axis=0)
    starts = corners[: len(following)]
    chords = following - starts
    outward = np.stack([chords[:, 1], -chords[:, 0]], axis=1)
    bulge = np.array([rng.uniform(0.3, 0.42) for _ in starts], np.float32)[:, None, None]
    curve = starts[:, None] + chords[:, None] * _BUMP_ALONG
    curve += outward[:, None] * _BUMP_OUT * bulge
    points = curve.reshape(-1, 2)
    if flat:
        points = np.concatenate([points, corners[-1:]])
    return Outline(np.asarray(points, np.float32))


def leaf(
    x: float, y: float, length: float, width: float, angle: float, bend: float = 0.0
) -> Outline:
    """A pointed leaf from its stem at (x, y) towards `angle` (radians, 0 is right, up is -π/2)."""
    tip = _turned(x, y, length, bend * length, angle)
    upper = _turned(x, y, length * 0.45, -width + bend * length * 0.3, angle)
    lower = _turned(x, y, length * 0.45, width + bend * length * 0.3, angle)
    there, back = _quadratic((x, y), upper, tip), _quadratic(tip, lower, (x, y))
    return Outline(np.concatenate([there[:-1], back[:-1]]))


def limb(points: Sequence[Point], start_width: float, end_width: float) -> Outline:
    """A tapering trunk, branch or stem along `points`."""
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y) in enumerate(points):
        x0, y0 = points[max(i - 1, 0)]
        x1, y1 = points[min(i + 1, len(points) - 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1
        half = start_width + (end_width - start_width) * i / (len(points) - 1)
        nx, ny = (y1 - y0) / length * half / 2, (x0 - x1) / length * half / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    there, back = smooth(left, closed=False), smooth(right[::-1], closed=False)
    return Outline(np.concatenate([there.points, back.points]))


@dataclass(frozen=True)
class Ridge:
    """The upper edge of a hill, a wave or a drift across the picture."""

    floor: float  # the y at which the shape is closed below
    points: tuple[Point, ...]

    @property
    def shape(self) -> Outline:
        """The whole shape, down to the floor."""
        top = self.edge.points
        corners = np.array([[top[-1, 0], self.floor], [top[0, 0], self.floor]], np.float32)
        return Outline(np.concatenate([top, corners]))

    @property
    def edge(self) -> Outline:
        """The upper edge alone, open."""
        return smooth(self.points, closed=False)

    def tilted(self, fall: float) -> Ridge:
        """The same edge, `fall` pixels lower at its right end than at its left one."""
        left, right = self.points[0][0], self.points[-1][0]
        turned = tuple((x, y + fall * ((x - left) / (right - left) - 0.5)) for x, y in self.points)
        return Ridge(self.floor, turned)

    def y_at(self, x: float) -> float:
        """How high (y) the edge is at `x`."""
        for (x0, y0), (x1, y1) in zip(self.points, self.points[1:], strict=False):
            if x <= x1:
                t = max(x - x0, 0) / (x1 - x0)
                return y0 + (y1 - y0) * (t * t * (3 - 2 * t))
        return self.points[-1][1]


def ridge(
    rng: Random, width: float, y: float, rise: float, floor: float, waves: float = 1.5
) -> Ridge:
    """A rolling edge about `y`, up to `rise` pixels above and below, with about `waves` crests."""
    parts = [
        (waves * rng.uniform(0.8, 1.2), rng.uniform(0, math.tau), 0.62),
        (waves * rng.uniform(1.8, 2.6), rng.uniform(0, math.tau), 0.28),
        (waves * rng.uniform(4, 6), rng.uniform(0, math.tau), 0.1),
    ]
    count = max(14, round(waves * 9))
    points = []
    for i in range(count + 1):
        t = -0.04 + 1.08 * i / count
        lift = sum(share * math.sin(math.tau * rate * t + phase) for rate, phase, share in parts)
        points.append((t * width, y - lift * rise))
    return Ridge(floor, tuple(points))


def slope(rng: Random, width: float, start_y: float, end_y: float, floor: float) -> Ridge:
    """A hillside that falls or climbs from the left edge to the right one."""
    bend = rng.uniform(0.5, 0.9) * (1 if start_y < end_y else -1)
    rise = abs(end_y - start_y)
    points = []
    for i in range(15):
        t = -0.04 + 1.08 * i / 14
        y = start_y + (end_y - start_y) * (3 * t * t - 2 * t * t * t)
        points.append((t * width, y - bend * rise * 0.12 * math.sin(math.tau * t)))
    return Ridge(floor, tuple(points))


def peaks(rng: Random, width: float, y: float, rise: float, floor: float, count: int) -> Ridge:
    """A jagged edge of `count` mountains standing on `y`."""
    points: list[Point] = [(-0.05 * width, y)]
    step = 1.1 * width / count
    for i in range(count):
        left = -0.05 * width + i * step
        points.append((left + step * rng.uniform(0.4, 0.6), y - rise * rng.uniform(0.55, 1.0)))
        points.append((left + step, y - rise * rng.uniform(0.0, 0.25)))
    return Ridge(floor, tuple(points))


def star(rng: Random, x: float, y: float, radius: float, tips: int = 5) -> Outline:
    """A star, a little crooked."""
    turn = rng.uniform(-0.4, 0.4) - math.pi / 2
    points = []
    for i in range(tips * 2):
        reach = radius * (1 if i % 2 == 0 else 0.45) * rng.uniform(0.9, 1.1)
        angle = turn + math.pi * i / tips
        points.append((x + math.cos(angle) * reach, y + math.sin(angle) * reach))
    return polygon(points)


def _turned(x: float, y: float, along: float, across: float, angle: float) -> Point:
    cosine, sine = math.cos(angle), math.sin(angle)
    return x + along * cosine - across * sine, y + along * sine + across * cosine


def _quadratic(start: Point, middle: Point, end: Point) -> Points:
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    steps = min(max(round(length / STEP_PX), 4), MOST)
    return np.asarray(_QUADRATICS[steps] @ np.array([start, middle, end], np.float32), np.float32)
