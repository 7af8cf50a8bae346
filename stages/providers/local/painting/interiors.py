"""A child's room: walls, a window on the hour outside, rug, bed, shelves, lamp and toys."""

from __future__ import annotations

import math

from stages.providers.local.painting.buildings import box
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter, mix, vary
from stages.providers.local.painting.shapes import (
    Point,
    blob,
    bow,
    cut,
    leaf,
    placed,
    polygon,
    rectangle,
    scallop,
    smooth,
    star,
    stroke,
)


def walls(easel: Easel, floor_y: float) -> None:
    """A papered or painted wall in the drawing's colours, panels or none, and a wooden floor."""
    rng, canvas, unit = easel.rng, easel.canvas, easel.unit
    width, height = easel.width, easel.height
    # Every third wall is a strong colour, the others are pale.
    pale = (0.6, 0.3, 0.66)[easel.frame % 3]
    paper = easel.tone(mix(lighter(easel.accent(easel.frame), pale), "#f3e3c8", 0.3))
    wall = rectangle(rng, width / 2, height + 20, width + 40, height + 40)
    canvas.layer(wall, paper, "grain", lift=0)
    _wallpaper(easel, floor_y, paper)
    if easel.frame % 2:
        _panels(easel, floor_y, easel.tone(lighter(easel.accent(easel.frame + 1), 0.5)))
    _floor(easel, floor_y)
    skirting = rectangle(rng, width / 2, floor_y, width + 40, 24 * unit, 2)
    canvas.piece(skirting, easel.tone("#fff6e8"))


def _wallpaper(easel: Easel, floor_y: float, paper: str) -> None:
    rng, canvas = easel.rng, easel.canvas
    kind, step = rng.randrange(3), rng.uniform(74, 104) * easel.unit
    for column in range(int(easel.width / step) + 2):
        x = column * step
        if kind == 0:
            canvas.line(stroke((x, -9), (x, floor_y)), lighter(paper, 0.35), step * 0.3, 0.55)
            continue
        for row in range(int(floor_y / step) + 1):
            y = (row + 0.5 * (column % 2) + 0.3) * step
            dot = blob(rng, x, y, step * 0.09, step * 0.09)
            mark = star(rng, x, y, step * 0.13) if kind == 1 else dot
            canvas.dab(mark, lighter(paper, 0.45), 0.8)


def _panels(easel: Easel, floor_y: float, colour: str) -> None:
    """Boards on the lower part of the wall under a rail."""
    rng, canvas, unit = easel.rng, easel.canvas, easel.unit
    top = floor_y * rng.uniform(0.5, 0.64)
    boards = rectangle(rng, easel.width / 2, floor_y, easel.width + 40, floor_y - top, 2)
    canvas.layer(boards, colour, "hatch", lift=0.3)
    for i in range(round(easel.width / (92 * unit)) + 1):
        x = i * 92 * unit
        canvas.line(stroke((x, top), (x, floor_y)), darker(colour, 0.18), 2.4 * unit, 0.6)
    rail = rectangle(rng, easel.width / 2, top, easel.width + 40, 15 * unit, 2)
    canvas.piece(rail, easel.tone("#fff6e8"))


def _floor(easel: Easel, floor_y: float) -> None:
    rng, canvas = easel.rng, easel.canvas
    width, height = easel.width, easel.height
    floor = rectangle(rng, width / 2, height + 20, width + 40, height + 20 - floor_y, 2)
    wood = easel.tone(rng.choice(("#d9a872", "#b98560", "#ecc9a0")))
    canvas.layer(floor, wood, "hatch")
    for i in range(9):
        x = width * (i / 8)
        plank = stroke((x, floor_y), (width / 2 + (x - width / 2) * 1.7, height))
        canvas.line(plank, darker(wood, 0.25), 2 * easel.unit, 0.5)


def window_light(easel: Easel, x: float, floor_y: float, size: float) -> None:
    """The patch that a window throws on the floor by day."""
    if easel.light.sunless or easel.light.dark:
        return
    lean = -easel.side * size * (1.2 if easel.light.low_sun else 0.5)
    top, low = floor_y + 20 * easel.unit, floor_y + 0.2 * easel.height
    for left in (-0.46, 0.04):
        patch = [(x + left * size + lean * 0.3, top), (x + (left + 0.42) * size + lean * 0.3, top)]
        patch += [(x + (left + 0.56) * size + lean, low), (x + (left - 0.1) * size + lean, low)]
        easel.canvas.shade(polygon(patch), easel.light.glow(), 0.34, 5 * easel.unit)


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
    if not (easel.light.sunless or easel.own_sun):
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
    _weather_outside(easel, x, y, size)
    frame = easel.tone("#fff6e8")
    canvas.line(pane, frame, size * 0.07)
    canvas.line(stroke((x, y - size * 0.6), (x, y + size * 0.6)), frame, size * 0.035)
    canvas.line(stroke((x - size * 0.5, y), (x + size * 0.5, y)), frame, size * 0.035)
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
        stroke((x - size * 0.76, y - size * 0.7), (x + size * 0.76, y - size * 0.7)),
        easel.tone("#8a6248"),
        size * 0.04,
    )


def _weather_outside(easel: Easel, x: float, y: float, size: float) -> None:
    """What can be seen of the weather in a window."""
    rng, canvas, weather = easel.rng, easel.canvas, easel.light.weather
    if weather in ("clouds", "rain", "snow", "wind"):
        for dx in (-0.26, 0.22):
            puff = scallop(
                rng, x + dx * size, y - size * 0.34, size * 0.2, size * 0.1, 6, flat=True
            )
            canvas.dab(puff, easel.light.cloud(), 0.95)
    for _ in range({"rain": 16, "snow": 22}.get(weather, 0)):
        px, py = x + rng.uniform(-0.42, 0.42) * size, y + rng.uniform(-0.5, 0.4) * size
        if weather == "rain":
            canvas.streak(px, py, px - size * 0.03, py + size * 0.14, easel.tone("#f0f8fc"))
        else:
            canvas.flake(px, py, rng.uniform(0.012, 0.022) * size)


def pictures(easel: Easel, x: float, y: float) -> None:
    """Three framed pictures on the wall; left out on a cover, where the title is."""
    if easel.cover:
        return
    rng, unit, canvas = easel.rng, easel.unit, easel.canvas
    for i, (dx, dy, wide, tall) in enumerate(
        ((-120, 10, 120, 96), (16, -16, 92, 122), (130, 14, 104, 90))
    ):
        px, py = x + dx * unit, y + dy * unit
        canvas.piece(
            rectangle(rng, px, py, (wide + 16) * unit, (tall + 16) * unit, 2), easel.tone("#b98a63")
        )
        canvas.dab(
            rectangle(rng, px, py - 8 * unit, wide * unit, tall * unit), easel.tone("#fff8ea")
        )
        middle = py - (tall / 2 + 8) * unit
        motif = (star, scallop, blob)[i]
        if motif is star:
            canvas.dab(star(rng, px, middle, 26 * unit), easel.tone(easel.accent(0)))
        elif motif is scallop:
            canvas.dab(
                scallop(rng, px, middle, 24 * unit, 30 * unit, 7), easel.tone(easel.accent(1))
            )
        else:
            canvas.dab(blob(rng, px, middle, 30 * unit, 22 * unit), easel.tone(easel.accent(2)))


def curtain(easel: Easel) -> None:
    """A heavy curtain at the edge of the page, gathered with a band."""
    rng, unit, x = easel.rng, easel.unit, easel.corner_x
    inner, low = x - easel.side * 150 * unit, easel.height * 1.02
    tied = x - easel.side * 60 * unit
    drape = [
        (x + easel.side * 30, -20),
        (inner, -20),
        (inner + easel.side * 30 * unit, easel.height * 0.3),
    ]
    drape += [
        (tied, easel.height * 0.56),
        (inner + easel.side * 50 * unit, low),
        (x + easel.side * 30, low),
    ]
    cloth = easel.tone(mix(easel.accent(1), "#7a4a5a", 0.25))
    easel.canvas.piece(smooth(drape), cloth, "hatch")
    for dx in (40, 84):
        fold = bow(
            (x - easel.side * dx * 1.4 * unit, 0),
            (x - easel.side * dx * unit, easel.height * 0.3),
            (x - easel.side * dx * 0.5 * unit, easel.height * 0.56),
        )
        easel.canvas.line(fold, darker(cloth, 0.3), 4 * unit, 0.5)
    band = blob(rng, x - easel.side * 30 * unit, easel.height * 0.56, 50 * unit, 14 * unit)
    easel.canvas.piece(band, easel.tone("#ffe3a0"))


def pot_plant(easel: Easel) -> None:
    """A great plant in a pot, near us."""
    rng, unit = easel.rng, easel.unit
    x, foot = easel.corner_x - easel.side * 90 * unit, easel.height - 6 * unit
    for i in range(9):
        angle = -math.pi / 2 + (i - 4) * 0.3
        frond = leaf(
            x, foot - 120 * unit, rng.uniform(150, 240) * unit, 34 * unit, angle, (i - 4) * 0.05
        )
        easel.canvas.piece(frond, easel.tone(vary(rng, "#4f8f5a", 0.06)), "hatch")
    pot = [(-0.5, -1), (0.5, -1), (0.38, 0), (-0.38, 0)]
    easel.canvas.piece(
        cut(rng, placed(pot, x, foot, 140 * unit), 3), easel.tone(easel.accent(0)), "hatch"
    )


def thread(easel: Easel, x: float, long: float) -> None:
    """What something hangs by from the ceiling."""
    easel.canvas.line(stroke((x, -4), (x, long)), easel.tone("#8a7a86"), 1.6 * easel.unit)


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
