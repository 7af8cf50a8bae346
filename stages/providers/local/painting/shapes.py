"""Outlines as a hand with scissors or a brush would make them: SVG path data, never quite straight.

Points are (x, y) in pixels; every function draws its unevenness from the `Random` it is given, so
that the same page is always cut the same way.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

Point = tuple[float, float]


def smooth(points: Sequence[Point], *, closed: bool = True) -> str:
    """A soft curve through all points (Catmull-Rom, written as Béziers)."""
    count = len(points)
    last = count if closed else count - 1
    parts = [f"M{_at(points[0])}"]
    for i in range(last):
        if closed:
            before, after = points[i - 1], points[(i + 2) % count]
        else:
            before, after = points[max(i - 1, 0)], points[min(i + 2, count - 1)]
        start, end = points[i], points[(i + 1) % count]
        c1 = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        c2 = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        parts.append(f"C{_at(c1)} {_at(c2)} {_at(end)}")
    return "".join(parts) + ("Z" if closed else "")


def cut(rng: Random, points: Sequence[Point], wobble: float = 1.5, *, closed: bool = True) -> str:
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
    return "M" + "L".join(_at(point) for point in result) + ("Z" if closed else "")


def blob(rng: Random, x: float, y: float, rx: float, ry: float, wobble: float = 0.07) -> str:
    """A round that is not a circle."""
    count = 10
    turn = rng.uniform(0, math.tau)
    points = []
    for i in range(count):
        angle = turn + math.tau * i / count
        reach = 1 + rng.uniform(-wobble, wobble)
        points.append((x + math.cos(angle) * rx * reach, y + math.sin(angle) * ry * reach))
    return smooth(points)


def scallop(
    rng: Random, x: float, y: float, rx: float, ry: float, bumps: int = 9, *, flat: bool = False
) -> str:
    """A leafy or cloudy outline of round bumps; `flat` cuts it off along its bottom."""
    first, span = (math.pi, math.pi) if flat else (rng.uniform(0, 1), math.tau)
    cuts = [first + span * (i + rng.uniform(-0.2, 0.2)) / bumps for i in range(bumps)]
    if flat:
        cuts = [first, *cuts[1:], first + span]
    points = [
        (
            x + math.cos(angle) * rx * rng.uniform(0.92, 1.06),
            y + math.sin(angle) * ry * rng.uniform(0.9, 1.08),
        )
        for angle in cuts
    ]
    path = f"M{_at(points[0])}"
    following = points[1:] if flat else [*points[1:], points[0]]
    for (x0, y0), (x1, y1) in zip(points, following, strict=False):
        radius = math.hypot(x1 - x0, y1 - y0) * rng.uniform(0.52, 0.66)
        path += f"A{radius:.1f} {radius:.1f} 0 0 1 {_at((x1, y1))}"
    return path + "Z"


def leaf(x: float, y: float, length: float, width: float, angle: float, bend: float = 0.0) -> str:
    """A pointed leaf from its stem at (x, y) towards `angle` (radians, 0 is right, up is -π/2)."""
    tip = _turned(x, y, length, bend * length, angle)
    upper = _turned(x, y, length * 0.45, -width + bend * length * 0.3, angle)
    lower = _turned(x, y, length * 0.45, width + bend * length * 0.3, angle)
    return f"M{x:.1f} {y:.1f}Q{_at(upper)} {_at(tip)}Q{_at(lower)} {x:.1f} {y:.1f}Z"


def limb(points: Sequence[Point], start_width: float, end_width: float) -> str:
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
    outline = smooth(left, closed=False)
    back = smooth(right[::-1], closed=False)
    return outline + "L" + back[1:] + "Z"


@dataclass(frozen=True)
class Ridge:
    """The upper edge of a hill, a wave or a drift across the picture."""

    width: float
    floor: float  # the y at which the shape is closed below
    points: tuple[Point, ...]

    @property
    def path(self) -> str:
        """The whole shape, down to the floor."""
        top = smooth(self.points, closed=False)
        right, left = self.points[-1][0], self.points[0][0]
        return f"{top}L{right:.1f} {self.floor:.1f}L{left:.1f} {self.floor:.1f}Z"

    @property
    def edge(self) -> str:
        """The upper edge alone, as an open path."""
        return smooth(self.points, closed=False)

    def y_at(self, x: float) -> float:
        """How high (y) the edge is at `x`."""
        for (x0, y0), (x1, y1) in zip(self.points, self.points[1:], strict=False):
            if x <= x1:
                t = (x - x0) / (x1 - x0)
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
    return Ridge(width, floor, tuple(points))


def peaks(rng: Random, width: float, y: float, rise: float, floor: float, count: int) -> Ridge:
    """A jagged edge of `count` mountains standing on `y`."""
    points: list[Point] = [(-0.05 * width, y)]
    step = 1.1 * width / count
    for i in range(count):
        left = -0.05 * width + i * step
        points.append((left + step * rng.uniform(0.4, 0.6), y - rise * rng.uniform(0.55, 1.0)))
        points.append((left + step, y - rise * rng.uniform(0.0, 0.25)))
    return Ridge(width, floor, tuple(points))


def star(rng: Random, x: float, y: float, radius: float, tips: int = 5) -> str:
    """A star, a little crooked."""
    turn = rng.uniform(-0.4, 0.4) - math.pi / 2
    points = []
    for i in range(tips * 2):
        reach = radius * (1 if i % 2 == 0 else 0.45) * rng.uniform(0.9, 1.1)
        angle = turn + math.pi * i / tips
        points.append((x + math.cos(angle) * reach, y + math.sin(angle) * reach))
    return cut(rng, points, radius * 0.04)


def bounds(path: str) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the points that a path of this file names."""
    xs: list[float] = []
    ys: list[float] = []
    for command, said in re.findall(r"([MLCQAHV])([^A-Za-z]*)", path):
        numbers = [float(number) for number in re.findall(r"-?[0-9.]+", said)]
        if command == "A":
            numbers = numbers[5:]
        if command != "V":
            xs += numbers if command == "H" else numbers[::2]
        if command != "H":
            ys += numbers if command == "V" else numbers[1::2]
    return min(xs), min(ys), max(xs), max(ys)


def _turned(x: float, y: float, along: float, across: float, angle: float) -> Point:
    cosine, sine = math.cos(angle), math.sin(angle)
    return x + along * cosine - across * sine, y + along * sine + across * cosine


def _at(point: Point) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"
