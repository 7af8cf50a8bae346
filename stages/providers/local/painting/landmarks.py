"""What tells one place from another: windmills, wells, tents, arches; each stands on (x, y)."""

from __future__ import annotations

import math

from stages.providers.local.painting.buildings import box, door, gable, window
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter, mix
from stages.providers.local.painting.shapes import (
    blob,
    bow,
    cut,
    limb,
    placed,
    polygon,
    rectangle,
    scallop,
    smooth,
    stroke,
)


def windmill(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A tapering mill with four sails."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.6, size, far)
    body = placed([(-0.26, 0), (-0.17, -0.8), (0.17, -0.8), (0.26, 0)], x, y, size)
    canvas.piece(cut(rng, body, 2), easel.tone("#f3e7d3", far), "grain")
    cap = placed([(-0.22, -0.78), (-0.12, -0.96), (0.12, -0.96), (0.22, -0.78)], x, y, size)
    canvas.piece(smooth(cap), easel.tone(easel.accent(0), far))
    door(easel, x, y, size * 0.16, easel.accent(1), far)
    window(easel, x, y - size * 0.48, size * 0.13, far, arched=True)
    hub, turn = (x, y - size * 0.84), rng.uniform(0, 1.5)
    for i in range(4):
        angle = turn + i * math.pi / 2
        tip = (hub[0] + math.cos(angle) * size * 0.66, hub[1] + math.sin(angle) * size * 0.66)
        side = (math.cos(angle + 1.57) * size * 0.13, math.sin(angle + 1.57) * size * 0.13)
        near = (hub[0] + math.cos(angle) * size * 0.14, hub[1] + math.sin(angle) * size * 0.14)
        sail = [
            near,
            tip,
            (tip[0] + side[0], tip[1] + side[1]),
            (near[0] + side[0], near[1] + side[1]),
        ]
        canvas.piece(cut(rng, sail, 1.5), easel.tone("#fff6e6", far))
        canvas.line(stroke(hub, tip), easel.tone("#8a6248", far), size * 0.022)
    canvas.dab(blob(rng, *hub, size * 0.04, size * 0.04), easel.tone("#8a6248", far))


def well(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A stone well with a small roof and a bucket."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.8, size, far)
    for dx in (-0.36, 0.36):
        box(easel, x + dx * size, y - size * 0.3, size * 0.07, size * 0.5, "#9a7350", far)
    gable(easel, x, y - size * 0.74, size * 1.1, size * 0.34, easel.accent(0), far)
    canvas.line(
        stroke((x, y - size * 0.74), (x, y - size * 0.5)), easel.tone("#6b5a52", far), size * 0.02
    )
    box(easel, x, y - size * 0.4, size * 0.16, size * 0.14, easel.accent(1), far)
    box(easel, x, y, size * 0.86, size * 0.36, "#b9b0a8", far)
    for i in range(8):
        dx, dy = (i % 4 - 1.5) * 0.21, -0.09 - 0.16 * (i // 4)
        brick = blob(rng, x + dx * size, y + dy * size, size * 0.085, size * 0.05)
        canvas.dab(brick, easel.tone("#a39a94", far), 0.8)


def fountain(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """Two basins and the water between them."""
    rng, canvas = easel.rng, easel.canvas
    stone = easel.tone("#cfc6bf", far)
    easel.cast(x, y, size * 1.1, size * 0.5, far)
    canvas.piece(blob(rng, x, y - size * 0.08, size * 0.62, size * 0.15, 0.02), stone, "speckle")
    canvas.dab(
        blob(rng, x, y - size * 0.14, size * 0.54, size * 0.09, 0.02), easel.tone("#8fcfe0", far)
    )
    canvas.piece(
        limb(
            [(x, y - size * 0.12), (x, y - size * 0.4), (x, y - size * 0.6)],
            size * 0.16,
            size * 0.1,
        ),
        stone,
    )
    canvas.piece(blob(rng, x, y - size * 0.6, size * 0.28, size * 0.07, 0.02), stone)
    for side in (-1, 1):
        for reach in (0.2, 0.34):
            jet = bow(
                (x, y - size * 0.9),
                (x + side * size * reach, y - size * 0.95),
                (x + side * size * reach * 1.1, y - size * 0.2),
            )
            canvas.line(jet, "#e9f8fc", size * 0.025, 0.85)


def market_stall(
    easel: Easel, x: float, y: float, size: float, far: float, number: int = 0
) -> None:
    """A striped awning over boxes of fruit."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size, size * 0.8, far)
    for dx in (-0.46, 0.46):
        box(easel, x + dx * size, y, size * 0.04, size * 0.8, "#8a6248", far)
    box(easel, x, y, size * 0.96, size * 0.3, "#c99563", far)
    for i in range(9):
        fruit = blob(rng, x + (i - 4) * size * 0.1, y - size * 0.34, size * 0.055, size * 0.055)
        canvas.dab(fruit, easel.tone(easel.accent(number + i % 3), far))
    for i in range(6):
        left = x - size * 0.54 + i * size * 0.18
        flap = [
            (left, y - size * 0.92),
            (left + size * 0.18, y - size * 0.92),
            (left + size * 0.19, y - size * 0.62),
            (left + size * 0.09, y - size * 0.56),
            (left - size * 0.01, y - size * 0.62),
        ]
        colour = easel.accent(number) if i % 2 else "#fff6e6"
        canvas.piece(cut(rng, flap, 1.5), easel.tone(colour, far))


def pyramid(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """Two faces, one in the light."""
    rng = easel.rng
    lit, tip = easel.tone("#e9c98f", far), (x, y - size * 0.8)
    easel.canvas.piece(cut(rng, [(x - size * 0.62, y), tip, (x + size * 0.62, y)], 2), lit, "grain")
    shaded = [tip, (x + size * 0.62, y), (x + size * 0.18, y)]
    easel.canvas.dab(polygon(shaded), darker(lit, 0.16), 0.75)


def rock_arch(
    easel: Easel, x: float, y: float, size: float, far: float, colour: str = "#b9805f"
) -> None:
    """A gate that wind or water has carved."""
    easel.cast(x, y, size, size * 0.6, far)
    arch = [
        (-0.62, 0),
        (-0.6, -0.4),
        (-0.44, -0.72),
        (-0.05, -0.86),
        (0.4, -0.76),
        (0.6, -0.4),
        (0.66, 0),
    ]
    arch += [(0.36, 0), (0.32, -0.34), (0.06, -0.54), (-0.22, -0.38), (-0.28, 0)]
    tone = easel.tone(colour, far)
    easel.canvas.piece(smooth(placed(arch, x, y, size)), tone, "speckle")
    for level in (-0.3, -0.62):
        band = bow(
            (x - 0.56 * size, y + level * size),
            (x - 0.4 * size, y + (level - 0.05) * size),
            (x - 0.26 * size, y + level * size),
        )
        easel.canvas.line(band, darker(tone, 0.2), size * 0.014, 0.7)


def rose_arch(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A garden gate under roses."""
    rng, canvas = easel.rng, easel.canvas
    bar = easel.tone("#f4e9d6", far)
    arch = [
        (-0.4, 0),
        (-0.4, -0.6),
        (-0.26, -0.86),
        (0, -0.95),
        (0.26, -0.86),
        (0.4, -0.6),
        (0.4, 0),
    ]
    for reach in (1.0, 0.84):
        points = [(a * reach, b * (1 - (1 - reach) * 0.4)) for a, b in arch]
        canvas.line(smooth(placed(points, x, y, size), closed=False), bar, size * 0.035)
    for i in range(26):
        angle = math.pi * (1 + i / 25)
        px, py = x + math.cos(angle) * size * 0.4, y - size * 0.52 + math.sin(angle) * size * 0.42
        px, py = px + rng.uniform(-0.05, 0.05) * size, py + rng.uniform(-0.05, 0.05) * size
        if i % 2:
            canvas.dab(
                scallop(rng, px, py, size * 0.08, size * 0.07, 6), easel.tone("#5f9e5b", far)
            )
        else:
            bloom = easel.tone(easel.accent(i // 2), far)
            canvas.dab(scallop(rng, px, py, size * 0.07, size * 0.065, 7), bloom)
            canvas.dab(scallop(rng, px, py, size * 0.035, size * 0.03, 5), lighter(bloom, 0.4))


def greenhouse(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """Glass over pots."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 1.1, size * 0.6, far)
    glass = mix(easel.light.sky()[2], "#dff0e6", 0.5)
    hull = [(-0.6, 0), (-0.6, -0.42), (0, -0.78), (0.6, -0.42), (0.6, 0)]
    canvas.piece(cut(rng, placed(hull, x, y, size), 2), glass)
    for i in range(5):
        px = x + (i - 2) * size * 0.22
        canvas.dab(
            scallop(rng, px, y - size * 0.2, size * 0.1, size * 0.13, 6),
            easel.tone("#6fa355", far),
            0.85,
        )
        canvas.dab(
            blob(rng, px, y - size * 0.24, size * 0.04, size * 0.04),
            easel.tone(easel.accent(i), far),
        )
    frame = easel.tone("#fffaf0", far)
    canvas.line(cut(rng, placed(hull, x, y, size), 1.5), frame, size * 0.03)
    for dx in (-0.36, -0.12, 0.12, 0.36):
        canvas.line(
            stroke((x + dx * size, y), (x + dx * size, y - size * (0.78 - abs(dx) * 0.6))),
            frame,
            size * 0.018,
        )
    canvas.line(
        stroke((x - size * 0.6, y - size * 0.42), (x + size * 0.6, y - size * 0.42)),
        frame,
        size * 0.022,
    )


def toadstool_house(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A great mushroom with a door and a window."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.8, size * 0.8, far)
    canvas.piece(
        limb([(x, y), (x, y - size * 0.3), (x, y - size * 0.6)], size * 0.46, size * 0.34),
        easel.tone("#f3e6d0", far),
        "grain",
    )
    door(easel, x - size * 0.06, y, size * 0.17, easel.accent(1), far)
    window(easel, x + size * 0.12, y - size * 0.38, size * 0.11, far)
    cap = [(-0.55, -0.48), (-0.46, -0.8), (0, -1.02), (0.46, -0.8), (0.55, -0.48), (0, -0.56)]
    tone = easel.tone(mix(easel.accent(0), "#d94f3d", 0.35), far)
    canvas.piece(smooth(placed(cap, x, y, size)), tone, "speckle")
    for a, b, reach in (
        (-0.3, -0.68, 0.08),
        (0.05, -0.88, 0.07),
        (0.32, -0.66, 0.06),
        (0.0, -0.66, 0.05),
    ):
        canvas.dab(
            blob(rng, x + a * size, y + b * size, size * reach, size * reach * 0.8),
            easel.tone("#fff6e4", far),
        )


def ruin(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """An old stepped temple, half grown over."""
    rng, canvas = easel.rng, easel.canvas
    for i in range(4):
        wide, base = size * (1.2 - 0.27 * i), y - size * 0.2 * i
        canvas.piece(
            rectangle(rng, x, base, wide, size * 0.22, 3), easel.tone("#a8a394", far), "speckle"
        )
        canvas.dab(
            scallop(rng, x - wide * 0.3, base - size * 0.2, wide * 0.2, size * 0.06, 6),
            easel.tone("#6fa060", far),
            0.9,
        )
    way = [(-0.1, -0.6), (-0.1, -0.74), (0, -0.8), (0.1, -0.74), (0.1, -0.6)]
    canvas.dab(smooth(placed(way, x, y, size)), easel.tone("#54566a", far))
    for i in range(6):
        step = y - size * 0.1 * i
        canvas.line(
            stroke((x - size * 0.12, step), (x + size * 0.12, step)),
            easel.tone("#8a8678", far),
            size * 0.02,
        )
