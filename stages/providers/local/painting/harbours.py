"""Boats, and what stands at the water for them; each by the middle of its foot."""

from __future__ import annotations

from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter
from stages.providers.local.painting.shapes import (
    Point,
    blob,
    bow,
    cut,
    leaf,
    placed,
    rectangle,
    smooth,
    stroke,
)


def pier(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """Planks on posts that lead out over the water, towards the focal side."""
    rng, canvas, side = easel.rng, easel.canvas, easel.side
    wood = easel.tone("#a9805c", far)
    for i in range(6):
        px = x + side * (i - 1) * size * 0.26
        canvas.line(
            stroke((px, y + size * 0.3), (px, y - size * 0.08)), darker(wood, 0.2), size * 0.05
        )
    for i in range(9):
        px = x + side * (i - 1.6) * size * 0.18
        canvas.piece(rectangle(rng, px, y, size * 0.17, size * 0.08, 1.5), wood)
    canvas.line(
        stroke((x + side * size * 1.2, y - size * 0.1), (x + side * size * 1.2, y - size * 0.5)),
        darker(wood, 0.2),
        size * 0.04,
    )
    canvas.glow(
        x + side * size * 1.2,
        y - size * 0.52,
        size * 0.4,
        easel.light.glow(),
        0.7 if easel.light.lamps else 0.2,
    )
    canvas.dab(
        blob(rng, x + side * size * 1.2, y - size * 0.52, size * 0.06, size * 0.07), "#ffe3a0"
    )


def rowing_boat(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A boat pulled up on land, or afloat."""
    hull = [(-0.6, -0.3), (-0.44, 0), (0.4, 0.02), (0.62, -0.34), (0.3, -0.2), (-0.3, -0.18)]
    easel.cast(x, y, size, size * 0.3, far)
    easel.canvas.piece(
        smooth(placed(hull, x, y, size, easel.side)), easel.tone(easel.accent(1), far), "hatch"
    )
    seat = bow(
        (x - size * 0.4, y - size * 0.14), (x, y - size * 0.06), (x + size * 0.4, y - size * 0.15)
    )
    easel.canvas.line(seat, easel.tone("#fff6e6", far), size * 0.035)


def boat(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A small sailing boat."""
    rng, canvas = easel.rng, easel.canvas
    canvas.line(stroke((x, y), (x, y - size * 1.2)), easel.tone("#6b4f3a", far), size * 0.035)
    main: list[Point] = [
        (x + size * 0.04, y - size * 0.22),
        (x + size * 0.04, y - size * 1.15),
        (x + size * 0.58, y - size * 0.24),
    ]
    jib: list[Point] = [
        (x - size * 0.05, y - size * 0.22),
        (x - size * 0.05, y - size * 0.95),
        (x - size * 0.42, y - size * 0.24),
    ]
    canvas.piece(cut(rng, main, 3), easel.tone(lighter(easel.accent(0), 0.15), far), "hatch")
    canvas.piece(cut(rng, jib, 3), easel.tone("#fff6e6", far), "grain")
    hull = [(-0.55, -0.14), (0.6, -0.14), (0.42, 0.12), (0.1, 0.17), (-0.34, 0.12)]
    canvas.piece(
        smooth([(x + a * size, y + b * size) for a, b in hull]),
        easel.tone(easel.accent(1), far),
        "hatch",
    )
    canvas.dab(
        leaf(x - size * 0.7, y + size * 0.14, size * 1.4, size * 0.05, 0),
        easel.tone("#ffffff", far),
        0.7,
    )


def lighthouse(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A striped tower on a rock."""
    rng, canvas = easel.rng, easel.canvas
    canvas.piece(
        blob(rng, x, y + size * 0.02, size * 0.42, size * 0.13, 0.1),
        easel.tone("#7d7a86", far),
        "speckle",
    )
    for i in range(5):
        low, high = y - size * 0.16 * i, y - size * 0.16 * (i + 1)
        a, b = size * (0.15 - 0.014 * i), size * (0.15 - 0.014 * (i + 1))
        part: list[Point] = [(x - a, low), (x - b, high), (x + b, high), (x + a, low)]
        colour = easel.accent(0) if i % 2 == 0 else "#fff6e6"
        canvas.piece(cut(rng, part, 1.5), easel.tone(colour, far), "grain")
    top = y - size * 0.8
    canvas.glow(
        x, top - size * 0.05, size * 0.55, easel.light.glow(), 0.7 if easel.light.dark else 0.35
    )
    canvas.dab(blob(rng, x, top - size * 0.05, size * 0.06, size * 0.07), easel.light.glow())
    roof: list[Point] = [
        (x - size * 0.1, top - size * 0.09),
        (x, top - size * 0.22),
        (x + size * 0.1, top - size * 0.09),
    ]
    canvas.piece(cut(rng, roof, 1.5), easel.tone(darker(easel.accent(0), 0.2), far))
