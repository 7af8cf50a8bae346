"""What a room is furnished with; (x, y) is the middle of the foot."""

from __future__ import annotations

from stages.providers.local.painting.buildings import box
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter, mix, vary
from stages.providers.local.painting.shapes import (
    Point,
    blob,
    cut,
    placed,
    rectangle,
    smooth,
    stroke,
)


def bed(easel: Easel, x: float, y: float, size: float) -> None:
    """A bed with a quilt of the drawing's colours."""
    rng, canvas = easel.rng, easel.canvas
    wood = easel.tone("#a9744f")
    for dx, tall in ((-0.5, 0.62), (0.5, 0.42)):
        head: list[Point] = [
            (x + (dx - 0.035) * size, y),
            (x + (dx - 0.035) * size, y - tall * size),
            (x + (dx + 0.035) * size, y - tall * size),
            (x + (dx + 0.035) * size, y),
        ]
        canvas.piece(cut(rng, head, 2), wood, "hatch")
        canvas.dab(blob(rng, x + dx * size, y - tall * size, size * 0.05, size * 0.05), wood)
    box(easel, x, y - size * 0.08, size * 0.96, size * 0.2, "#fff6e8", 0)
    canvas.piece(
        blob(rng, x - size * 0.36, y - size * 0.34, size * 0.13, size * 0.09, 0.06),
        easel.tone("#fffaf0"),
        "grain",
    )
    for i in range(4):
        for j in range(2):
            px, py = x + size * (-0.16 + 0.17 * i), y - size * (0.08 + 0.14 * j)
            box(easel, px, py, size * 0.17, size * 0.14, lighter(easel.accent(i + j), 0.15), 0)


def shelf(easel: Easel, x: float, y: float, size: float) -> None:
    """A board on the wall with books, a ball and a plant."""
    rng, canvas = easel.rng, easel.canvas
    at = x - size * 0.45
    while at < x + size * 0.2:
        wide, tall = size * rng.uniform(0.05, 0.1), size * rng.uniform(0.2, 0.33)
        box(easel, at + wide / 2, y, wide, tall, vary(rng, easel.accent(), 0.1), 0)
        at += wide
    canvas.piece(
        blob(rng, x + size * 0.34, y - size * 0.09, size * 0.09, size * 0.09, 0.02),
        easel.tone(easel.accent(2)),
        "speckle",
    )
    board: list[Point] = [
        (x - size * 0.52, y),
        (x + size * 0.52, y),
        (x + size * 0.52, y + size * 0.05),
        (x - size * 0.52, y + size * 0.05),
    ]
    canvas.piece(cut(rng, board, 1.5), easel.tone("#a9744f"), "hatch")


def bookcase(easel: Easel, x: float, y: float, size: float) -> None:
    """A tall case of books; (x, y) is the middle of its foot."""
    rng, canvas = easel.rng, easel.canvas
    wide = size * 0.62
    canvas.pool(x - easel.side * wide * 0.2, y, wide * 0.8, size * 0.06, "#2a2145", 0.3)
    box(easel, x, y, wide, size, "#a9744f", 0)
    for row in range(4):
        level = y - size * (0.05 + 0.235 * row)
        canvas.dab(rectangle(rng, x, level, wide * 0.88, size * 0.2), easel.tone("#7d5540"))
        at = x - wide * 0.42
        while at < x + wide * 0.3:
            thick, tall = size * rng.uniform(0.025, 0.05), size * rng.uniform(0.11, 0.17)
            box(easel, at + thick / 2, level, thick, tall, vary(rng, easel.accent(), 0.12), 0)
            at += thick * 1.06
        toy = blob(rng, x + wide * 0.36, level - size * 0.04, size * 0.035, size * 0.04)
        canvas.piece(toy, easel.tone(easel.accent(row)))


def armchair(easel: Easel, x: float, y: float, size: float) -> None:
    """A soft chair with a cushion."""
    rng, canvas = easel.rng, easel.canvas
    cloth = easel.tone(mix(easel.accent(2), "#d8a26a", 0.3))
    canvas.pool(x, y, size * 0.6, size * 0.1, "#2a2145", 0.35)
    for side in (-1, 1):
        leg = stroke((x + side * size * 0.3, y - size * 0.1), (x + side * size * 0.33, y))
        canvas.line(leg, easel.tone("#7d5540"), size * 0.05)
    back = [(-0.34, -0.2), (-0.36, -0.8), (0, -0.95), (0.36, -0.8), (0.34, -0.2)]
    canvas.piece(smooth(placed(back, x, y, size)), darker(cloth, 0.1), "speckle")
    canvas.piece(
        blob(rng, x, y - size * 0.26, size * 0.36, size * 0.15, 0.04), lighter(cloth, 0.15), "hatch"
    )
    for side in (-1, 1):
        arm = [(0.28, -0.08), (0.28, -0.5), (0.42, -0.54), (0.48, -0.4), (0.46, -0.08)]
        canvas.piece(smooth(placed(arm, x, y, size, side)), cloth, "speckle")
    cushion = blob(rng, x, y - size * 0.5, size * 0.17, size * 0.15, 0.1)
    canvas.piece(cushion, easel.tone(lighter(easel.accent(0), 0.25)), "hatch")


def lamp(easel: Easel, x: float, y: float, size: float) -> None:
    """A standing lamp; lit after dark."""
    canvas, rng = easel.canvas, easel.rng
    canvas.line(stroke((x, y), (x, y - size * 0.8)), easel.tone("#6b4f3a"), size * 0.035)
    canvas.dab(blob(rng, x, y, size * 0.16, size * 0.04), easel.tone("#6b4f3a"))
    if easel.light.lamps:
        canvas.glow(x, y - size * 0.85, size * 1.5, "#ffdf94", 0.75)
    shade: list[Point] = [
        (x - size * 0.22, y - size * 0.72),
        (x - size * 0.12, y - size),
        (x + size * 0.12, y - size),
        (x + size * 0.22, y - size * 0.72),
    ]
    canvas.piece(cut(rng, shade, 2), lighter(easel.accent(3), 0.4), "hatch")


def rug(easel: Easel, x: float, y: float, size: float) -> None:
    """A round rug of three rings, seen from the side."""
    for i, reach in enumerate((1.0, 0.76, 0.5)):
        ring = blob(easel.rng, x, y, size * reach, size * 0.2 * reach, 0.02)
        easel.canvas.piece(ring, easel.tone(lighter(easel.accent(i), 0.25 + 0.12 * i)), "hatch")
