"""A child's room: walls, a window on the hour outside, rug, bed, shelves, lamp and toys."""

from __future__ import annotations

from stages.providers.local.painting.buildings import box
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter, mix, vary
from stages.providers.local.painting.shapes import Point, blob, cut, scallop, star


def walls(easel: Easel, floor_y: float) -> None:
    """Wallpaper in the drawing's colour, a skirting board and a wooden floor."""
    rng, canvas, unit = easel.rng, easel.canvas, easel.unit
    paper = easel.tone(mix(lighter(easel.accent(0), 0.62), "#f3e3c8", 0.3))
    width, height = easel.width, easel.height
    canvas.layer(f"M-20 -20H{width + 20}V{height + 20}H-20Z", paper, "grain", lift=0)
    kind, step = rng.randrange(3), rng.uniform(74, 104) * unit
    for column in range(int(width / step) + 2):
        x = column * step
        if kind == 0:
            canvas.line(f"M{x:.0f} -9V{floor_y:.0f}", lighter(paper, 0.35), step * 0.3, 0.55)
            continue
        for row in range(int(floor_y / step) + 1):
            y = (row + 0.5 * (column % 2) + 0.3) * step
            mark = (
                star(rng, x, y, step * 0.13)
                if kind == 1
                else blob(rng, x, y, step * 0.09, step * 0.09)
            )
            canvas.dab(mark, lighter(paper, 0.45), 0.8)
    floor: list[Point] = [
        (-20, floor_y),
        (width + 20, floor_y - 4),
        (width + 20, height + 20),
        (-20, height + 20),
    ]
    wood = easel.tone(rng.choice(("#d9a872", "#c99563", "#e0b98a")))
    canvas.layer(cut(rng, floor, 2), wood, "hatch")
    for i in range(9):
        x = width * (i / 8)
        plank = f"M{x:.0f} {floor_y:.0f}L{width / 2 + (x - width / 2) * 1.7:.0f} {height:.0f}"
        canvas.line(plank, darker(wood, 0.25), 2 * unit, 0.5)
    skirting: list[Point] = [
        (-20, floor_y - 22 * unit),
        (width + 20, floor_y - 25 * unit),
        (width + 20, floor_y),
        (-20, floor_y),
    ]
    canvas.piece(cut(rng, skirting, 2), easel.tone("#fff6e8"))


def window(easel: Easel, x: float, y: float, size: float) -> None:
    """A window with the sky of the hour in it, a sill and curtains."""
    rng, canvas = easel.rng, easel.canvas
    sky = easel.light.sky()
    box_points: list[Point] = [
        (x - size * 0.5, y - size * 0.6),
        (x + size * 0.5, y - size * 0.6),
        (x + size * 0.5, y + size * 0.6),
        (x - size * 0.5, y + size * 0.6),
    ]
    pane = cut(rng, box_points, 2)
    canvas.piece(pane, mix(sky[1], sky[2], 0.4))
    if easel.light.dark:
        for i in range(9):
            dx, dy = rng.uniform(-0.42, 0.42) * size, rng.uniform(-0.5, 0.3) * size
            canvas.dab(star(rng, x + dx, y + dy, size * (0.02 + 0.01 * (i % 3))), "#fff3cf")
    orb = easel.light.glow()
    canvas.glow(x + size * 0.18, y - size * 0.25, size * 0.5, orb, 0.6)
    canvas.dab(blob(rng, x + size * 0.18, y - size * 0.25, size * 0.11, size * 0.11, 0.02), orb)
    hill = [
        (x - size * 0.5, y + size * 0.3),
        (x, y + size * 0.2),
        (x + size * 0.5, y + size * 0.36),
        (x + size * 0.5, y + size * 0.6),
        (x - size * 0.5, y + size * 0.6),
    ]
    canvas.dab(cut(rng, hill, 6), easel.tone("#7fae6a", 0.3))
    frame = easel.tone("#fff6e8")
    canvas.line(pane, frame, size * 0.07)
    canvas.line(
        f"M{x:.1f} {y - size * 0.6:.1f}v{size * 1.2:.1f}M{x - size * 0.5:.1f} {y:.1f}h{size:.1f}",
        frame,
        size * 0.035,
    )
    for side in (-1, 1):
        outer, inner = x + side * size * 0.68, x + side * size * 0.34
        drape: list[Point] = [
            (inner, y - size * 0.7),
            (outer, y - size * 0.7),
            (outer, y + size * 0.72),
            (x + side * size * 0.5, y + size * 0.7),
            (x + side * size * 0.52, y + size * 0.1),
        ]
        canvas.piece(cut(rng, drape, 5), easel.tone(easel.accent(1)), "hatch")
    canvas.line(
        f"M{x - size * 0.76:.1f} {y - size * 0.7:.1f}h{size * 1.52:.1f}",
        easel.tone("#8a6248"),
        size * 0.04,
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


def rug(easel: Easel, x: float, y: float, size: float) -> None:
    """A round rug of three rings, seen from the side."""
    for i, reach in enumerate((1.0, 0.76, 0.5)):
        ring = blob(easel.rng, x, y, size * reach, size * 0.2 * reach, 0.02)
        easel.canvas.piece(ring, easel.tone(lighter(easel.accent(i), 0.25 + 0.12 * i)), "hatch")


def lamp(easel: Easel, x: float, y: float, size: float) -> None:
    """A standing lamp; lit after dark."""
    canvas, rng = easel.canvas, easel.rng
    canvas.line(f"M{x:.1f} {y:.1f}V{y - size * 0.8:.1f}", easel.tone("#6b4f3a"), size * 0.035)
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


def toys(easel: Easel, count: int) -> None:
    """Balls, blocks and a star on the floor, away from the hero."""
    rng, unit = easel.rng, easel.unit
    for i, x in enumerate(easel.spread(count, 80 * unit)):
        y, size = easel.foot_y + rng.uniform(30, 90) * unit, rng.uniform(24, 42) * unit
        if i % 3 == 0:
            easel.canvas.piece(
                blob(rng, x, y - size, size, size, 0.02), easel.tone(easel.accent(i)), "hatch"
            )
        elif i % 3 == 1:
            box(easel, x, y, size * 1.6, size * 1.6, easel.accent(i), 0)
            easel.canvas.dab(star(rng, x, y - size * 0.8, size * 0.5), easel.tone("#fff6e6"))
        else:
            easel.canvas.piece(
                scallop(rng, x, y - size * 0.8, size, size * 0.8, 7),
                easel.tone(easel.accent(i)),
                "speckle",
            )
