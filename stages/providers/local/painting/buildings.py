"""What people built: houses, castles, barns, fences, bunting; (x, y) is the middle of the foot."""

from __future__ import annotations

import math

from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter, mix, vary
from stages.providers.local.painting.shapes import Point, blob, cut, scallop, stroke


def box(
    easel: Easel, x: float, y: float, width: float, height: float, colour: str, far: float
) -> None:
    """A wall standing on (x, y)."""
    half = width / 2
    wall: list[Point] = [
        (x - half, y),
        (x - half, y - height),
        (x + half, y - height),
        (x + half, y),
    ]
    easel.canvas.piece(cut(easel.rng, wall, 2 * easel.unit), easel.tone(colour, far), "grain")


def gable(
    easel: Easel, x: float, y: float, width: float, height: float, colour: str, far: float
) -> None:
    """A pointed roof whose eaves are at `y`."""
    half = width / 2
    roof: list[Point] = [
        (x - half, y),
        (x - half * 0.1, y - height),
        (x + half * 0.1, y - height),
        (x + half, y),
    ]
    easel.canvas.piece(cut(easel.rng, roof, 2 * easel.unit), easel.tone(colour, far), "hatch")


def window(
    easel: Easel, x: float, y: float, size: float, far: float, *, arched: bool = False
) -> None:
    """A window by its middle: lit at night and towards evening."""
    rng, canvas = easel.rng, easel.canvas
    lit = easel.light.dark or (easel.light.lamps and rng.random() < 0.6)
    pane = "#ffd978" if lit else easel.tone("#5d7f9e", far * 0.8)
    if lit:
        canvas.glow(x, y, size * 1.8, "#ffd978", 0.4)
    half, tall = size * 0.38, size * 0.5
    frame: list[Point] = [
        (x - half, y + tall),
        (x - half, y - tall),
        (x + half, y - tall),
        (x + half, y + tall),
    ]
    if arched:
        frame = [
            frame[0],
            (x - half, y - tall * 0.4),
            (x, y - tall * 1.2),
            (x + half, y - tall * 0.4),
            frame[3],
        ]
    canvas.dab(cut(rng, frame, size * 0.03), pane)
    cross = easel.tone("#fff4e0", far * 0.5)
    canvas.line(cut(rng, frame, size * 0.02), cross, size * 0.09)
    canvas.line(stroke((x, y - tall), (x, y + tall)), cross, size * 0.05)
    canvas.line(stroke((x - half, y), (x + half, y)), cross, size * 0.05)


def door(easel: Easel, x: float, y: float, width: float, colour: str, far: float) -> None:
    """A round-topped door with a knob."""
    half, tall = width / 2, width * 1.7
    arch: list[Point] = [
        (x - half, y),
        (x - half, y - tall * 0.7),
        (x - half * 0.6, y - tall * 0.94),
        (x, y - tall),
    ]
    arch += [(x + half * 0.6, y - tall * 0.94), (x + half, y - tall * 0.7), (x + half, y)]
    easel.canvas.piece(cut(easel.rng, arch, width * 0.03), easel.tone(colour, far), "hatch")
    knob = blob(easel.rng, x + half * 0.5, y - tall * 0.42, width * 0.08, width * 0.08)
    easel.canvas.dab(knob, easel.tone("#ffe9a8"))


def cottage(
    easel: Easel, x: float, y: float, size: float, far: float = 0.0, number: int = 0
) -> None:
    """A small house with a chimney; its roof and its door are of the drawing's colours."""
    rng = easel.rng
    roof = mix(easel.accent(number), "#c8553d", 0.2)
    easel.cast(x, y, size * 1.1, size, far)
    wall = vary(rng, rng.choice(("#f7ead2", "#f3dcc0", "#f9f0df", "#e9e2cf")))
    box(easel, x + size * 0.26, y - size * 0.78, size * 0.12, size * 0.38, darker(roof, 0.25), far)
    for i in range(3):
        px, py = x + size * (0.3 + i * 0.07), y - size * (1.25 + i * 0.14)
        puff = scallop(rng, px, py, size * (0.06 + 0.02 * i), size * (0.05 + 0.016 * i), 6)
        easel.canvas.dab(puff, lighter(easel.light.cloud(), 0.3), 0.6 - i * 0.13)
    box(easel, x, y, size, size * 0.6, wall, far)
    gable(easel, x, y - size * 0.55, size * 1.24, size * 0.52, roof, far)
    door(easel, x - size * 0.2, y, size * 0.21, easel.accent(number + 1), far)
    window(easel, x + size * 0.24, y - size * 0.3, size * 0.24, far)
    window(easel, x, y - size * 0.74, size * 0.15, far, arched=True)


def town_house(
    easel: Easel, x: float, y: float, width: float, height: float, far: float, number: int
) -> None:
    """A narrow tall house of a row."""
    rng = easel.rng
    wall = mix(
        lighter(easel.accent(number), 0.5), rng.choice(("#f4dcc0", "#e8c7a8", "#d8e0d2")), 0.35
    )
    roof = mix(easel.accent(number + 1), "#a8503f", 0.35)
    box(easel, x, y, width, height, wall, far)
    if rng.random() < 0.5:
        gable(easel, x, y - height + 3, width * 1.12, width * rng.uniform(0.45, 0.7), roof, far)
    else:
        half, top, rise = width * 0.54, y - height + 3, width * 0.2
        steps: list[Point] = [(x - half, top)]
        steps += [
            (x - half + i * half / 3 + d * half / 3, top - (i + 1) * rise)
            for i in range(3)
            for d in (0, 1)
        ]
        steps += [(2 * x - a, b) for a, b in steps[::-1]]
        easel.canvas.piece(cut(rng, steps, 2), easel.tone(roof, far), "hatch")
    rows = max(1, int(height / (width * 0.55)))
    for row in range(rows):
        level = y - height + (row + 0.62) * height / rows
        if row == rows - 1:
            door(easel, x - width * 0.18, y, width * 0.24, easel.accent(number + 2), far)
            window(easel, x + width * 0.22, y - width * 0.36, width * 0.24, far)
        else:
            for side in (-0.23, 0.23):
                window(easel, x + side * width, level - height / rows * 0.12, width * 0.25, far)


def tower(
    easel: Easel,
    x: float,
    y: float,
    width: float,
    height: float,
    colour: str,
    far: float,
    number: int,
) -> None:
    """A tower with battlements or a pointed hat and a flag."""
    rng, canvas, top = easel.rng, easel.canvas, y - height
    box(easel, x, y, width, height, colour, far)
    if rng.random() < 0.68:
        gable(
            easel,
            x,
            top + 2,
            width * 1.4,
            width * rng.uniform(1.1, 1.5),
            mix(easel.accent(number), "#7a5ea8", 0.15),
            far,
        )
        tip = top - width * 1.3
    else:
        for i in range(4):
            box(easel, x + (i - 1.5) * width * 0.32, top + 4, width * 0.2, width * 0.2, colour, far)
        tip = top - width * 0.2
    canvas.line(
        stroke((x, tip + 10), (x, tip - width * 0.6)), easel.tone("#6b5a52", far), width * 0.04
    )
    flag: list[Point] = [
        (x, tip - width * 0.6),
        (x + width * 0.55, tip - width * 0.45),
        (x, tip - width * 0.28),
    ]
    canvas.dab(cut(rng, flag, 2), easel.tone(easel.accent(number + 1), far))
    window(easel, x, top + height * 0.28, width * 0.4, far, arched=True)


def castle(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """Walls and five towers about a gate."""
    stone = easel.rng.choice(("#d9cfc6", "#e3d2bd", "#cfcad8"))
    for i, (dx, wide, tall) in enumerate(
        ((-0.28, 0.15, 0.92), (0.26, 0.16, 1.08), (0.0, 0.2, 1.2))
    ):
        tower(easel, x + dx * size, y, wide * size, tall * size, darker(stone, 0.06), far + 0.08, i)
    box(easel, x, y, size * 0.95, size * 0.48, stone, far)
    for i in range(9):
        box(
            easel, x + (i - 4) * size * 0.112, y - size * 0.47, size * 0.06, size * 0.06, stone, far
        )
    for i, dx in enumerate((-0.52, 0.52)):
        tower(easel, x + dx * size, y, size * 0.19, size * 0.72, lighter(stone, 0.1), far, i + 2)
    door(easel, x, y, size * 0.2, "#7d5a44", far)
    for dx in (-0.28, 0.28):
        window(easel, x + dx * size, y - size * 0.26, size * 0.1, far, arched=True)


def barn(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A barn with a broken roof, great crossed doors and a silo."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 1.4, size, far)
    red = mix("#c2553f", easel.accent(0), 0.35)
    box(easel, x + size * 0.66, y, size * 0.26, size * 0.95, "#d8d2c8", far)
    canvas.piece(
        scallop(rng, x + size * 0.66, y - size * 0.93, size * 0.14, size * 0.15, 5, flat=True),
        easel.tone(easel.accent(1), far),
    )
    face = [
        (-0.5, 0),
        (-0.5, -0.5),
        (-0.34, -0.78),
        (0, -0.95),
        (0.34, -0.78),
        (0.5, -0.5),
        (0.5, 0),
    ]
    canvas.piece(
        cut(rng, [(x + a * size, y + b * size) for a, b in face], 2), easel.tone(red, far), "hatch"
    )
    roof = cut(
        rng, [(x + a * size * 1.1, y + b * size * 1.03) for a, b in face[1:-1]], 2, closed=False
    )
    canvas.line(roof, easel.tone("#fff1dc", far), size * 0.05)
    for side in (-1, 1):
        cx = x + side * size * 0.13
        box(easel, cx, y, size * 0.25, size * 0.36, darker(red, 0.25), far)
        a, b, top, low = cx - size * 0.11, cx + size * 0.11, y - size * 0.34, y - size * 0.02
        cross = stroke((a, top), (b, low), (b, top), (a, low), (a, top), (b, top))
        canvas.line(cross, easel.tone("#fff1dc", far), size * 0.022)
    window(easel, x, y - size * 0.6, size * 0.2, far)


def fence(easel: Easel, y: float, size: float, far: float = 0.1) -> None:
    """Pickets across the page, left out where the hero stands."""
    rng, tone = easel.rng, easel.tone("#f4e9d6", far)
    x = -size
    while x < easel.width + size:
        x += size * 0.42
        if not easel.is_clear(x, 50 * easel.unit):
            continue
        tall = size * rng.uniform(0.92, 1.06)
        picket: list[Point] = [
            (x - size * 0.11, y),
            (x - size * 0.11, y - tall * 0.82),
            (x, y - tall),
        ]
        picket += [(x + size * 0.11, y - tall * 0.82), (x + size * 0.11, y)]
        for level in (0.3, 0.64):
            at = y - size * level
            rail = stroke((x - size * 0.22, at), (x + size * 0.22, at))
            easel.canvas.line(rail, darker(tone, 0.12), size * 0.1)
        easel.canvas.piece(cut(rng, picket, 1.2), tone)


def bunting(easel: Easel, y: float, sag: float) -> None:
    """Flags of the drawing's colours on a line across the page."""
    width, count = easel.width, max(9, round(17 * easel.width / (1536 * easel.unit)))
    points = []
    for i in range(count + 1):
        t = i / count
        points.append((t * width, y + abs(math.sin(t * math.pi * 2)) * sag + 6 * math.sin(t * 31)))
    easel.canvas.line(stroke(*points), easel.tone("#6b5a52"), 2.4 * easel.unit)
    size = 40 * easel.unit
    for i, (x, top) in enumerate(points):
        flag: list[Point] = [(x - size * 0.42, top), (x + size * 0.42, top), (x, top + size)]
        easel.canvas.piece(cut(easel.rng, flag, 2), easel.tone(easel.accent(i)))
