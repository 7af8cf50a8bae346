"""What frames a page in front: boughs, tall grass, bushes, rocks; near, dark, at its edges."""

from __future__ import annotations

import math

from stages.providers.local.painting import creatures, grounds, plants, trees
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import mix, vary
from stages.providers.local.painting.scenery import facing
from stages.providers.local.painting.shapes import blob, leaf, limb, ridge, scallop, star


def bough(easel: Easel, green: str = "#3f7d52", *, snowy: bool = False) -> None:
    """A branch that comes in from an upper corner, over the focal side; on covers a short one."""
    rng, unit, canvas = easel.rng, easel.unit, easel.canvas
    side = easel.side if rng.random() < 0.6 else -easel.side
    root = easel.width if side > 0 else 0.0
    long = (0.16 if easel.cover else rng.uniform(0.3, 0.42)) * easel.width
    points = [(root + side * 30 * unit, 20 * unit), (root - side * long * 0.5, 62 * unit)]
    points.append((root - side * long, 44 * unit))
    canvas.piece(limb(points, 26 * unit, 7 * unit), easel.tone("#5f4536"), "hatch")
    for i in range(30):
        t = rng.uniform(0, 1.06)
        x, y = root - side * long * t, (30 + 44 * math.sin(t * 2.4)) * unit
        angle = rng.uniform(0.1, math.pi - 0.1)
        size = rng.uniform(44, 86) * unit
        tone = easel.tone(vary(rng, green, 0.06))
        if snowy:
            canvas.dab(leaf(x, y, size, size * 0.1, angle), tone)
            if i % 4 == 0:
                canvas.dab(
                    blob(rng, x, y - 6 * unit, size * 0.4, size * 0.13), easel.tone("#ffffff")
                )
        else:
            canvas.piece(leaf(x, y, size, size * 0.24, angle, rng.uniform(-0.2, 0.2)), tone)
    if not snowy:
        for _ in range(4):
            x = root - side * long * rng.uniform(0.1, 0.9)
            reach = 13 * unit
            canvas.piece(
                blob(rng, x, 96 * unit * rng.uniform(0.8, 1.2), reach, reach),
                easel.tone(easel.accent(0)),
            )


def tall_grass(easel: Easel, green: str = "#3f7f4e") -> None:
    """Blades along the foot of the page, high at its edges and low before the hero."""
    rng, unit = easel.rng, easel.unit
    count = round(56 * easel.width / (1536 * unit))
    for i in range(count):
        x = (i + rng.uniform(-0.5, 0.5)) / count * easel.width
        outer = abs(x / easel.width - 0.5) * 2
        low = easel.height + 6 * unit
        tall = (50 + 170 * outer**2.2) * rng.uniform(0.6, 1.15) * unit
        if not easel.is_clear(x, 10 * unit):
            tall = min(tall, low - easel.foot_y - 40 * unit)
        colour = easel.tone(vary(rng, green, 0.07))
        angle = -math.pi / 2 + rng.uniform(-0.25, 0.25)
        easel.canvas.piece(
            leaf(x, low, max(tall, 24 * unit), 9 * unit, angle, rng.uniform(-0.2, 0.2)), colour
        )
    for x in easel.spread(7, 40 * unit):
        if abs(x / easel.width - 0.5) > 0.22:
            plants.flower(
                easel, x, easel.height + 10 * unit, rng.uniform(120, 190) * unit, easel.accent()
            )


def bushes(easel: Easel, green: str = "#4c8a5a") -> None:
    """Dark domes in the lower corners, the larger one on the focal side, and who lives there."""
    rng, unit = easel.rng, easel.unit
    corner = easel.corner_x
    trees.bush(easel, corner, easel.height + 10 * unit, rng.uniform(170, 230) * unit, colour=green)
    inward = corner - easel.side * 190 * unit
    if easel.is_clear(inward, 70 * unit):
        trees.bush(
            easel, inward, easel.height + 20 * unit, 90 * unit, colour=mix(green, "#8fbf5f", 0.4)
        )
        if not easel.light.dark:
            creatures.rabbit(
                easel,
                inward - easel.side * 110 * unit,
                easel.height - 34 * unit,
                86 * unit,
                facing(easel, inward),
            )
    other = easel.width - corner
    trees.bush(easel, other, easel.height + 24 * unit, rng.uniform(100, 140) * unit, colour=green)


def blossoms(easel: Easel) -> None:
    """Large flowers in the lower corners, close to the eye."""
    rng, unit = easel.rng, easel.unit
    for side in (0, 1):
        edge = side * easel.width
        for i in range(7):
            x = edge + (1 - 2 * side) * (i * 38 + rng.uniform(-16, 16)) * unit
            if not easel.is_clear(x, 50 * unit):
                continue
            tall = (210 - 22 * i) * rng.uniform(0.8, 1.1) * unit
            plants.flower(easel, x, easel.height + 14 * unit, max(tall, 60 * unit), easel.accent(i))
        plants.tuft(easel, edge, easel.height + 8 * unit, 170 * unit, "#4f8f52", 9)
    x = easel.corner_x - easel.side * 330 * unit
    if easel.is_clear(x, 60 * unit):
        creatures.snail(easel, x, easel.height - 40 * unit, 62 * unit, facing(easel, x))


def knoll(easel: Easel, colour: str = "#5f9a55") -> None:
    """A dark slope in one lower corner, with a stone and ferns."""
    rng, unit = easel.rng, easel.unit
    x, low = easel.corner_x, easel.height + 30 * unit
    easel.canvas.piece(blob(rng, x, low, 430 * unit, 150 * unit, 0.04), easel.tone(colour), "grass")
    grounds.stone(
        easel, x - easel.side * 190 * unit, easel.height - 84 * unit, 46 * unit, "#a39aa0"
    )
    for dx in (60, 130, 260):
        plants.fern(
            easel,
            x - easel.side * dx * unit,
            easel.height - rng.uniform(40, 96) * unit,
            rng.uniform(80, 120) * unit,
        )
    plants.tuft(easel, easel.width - x, easel.height + 10 * unit, 150 * unit, "#4f8f52", 9)


def rocks(easel: Easel, colour: str) -> None:
    """Boulders in the lower corners."""
    rng, unit = easel.rng, easel.unit
    for x, size in (
        (easel.corner_x, 150),
        (easel.corner_x - easel.side * 150 * unit, 74),
        (easel.width - easel.corner_x, 96),
    ):
        if easel.is_clear(x, 40 * unit):
            grounds.stone(
                easel, x, easel.height + 6 * unit, size * rng.uniform(0.9, 1.1) * unit, colour
            )


def drift(easel: Easel) -> None:
    """A bank of snow at the foot of the page with dry grass in it."""
    rng, unit = easel.rng, easel.unit
    bank = ridge(rng, easel.width, easel.height - 42 * unit, 22 * unit, easel.height + 40, 1.2)
    easel.canvas.layer(bank.shape, easel.tone("#ffffff"), "speckle", lift=0.5)
    for x in easel.spread(9, 30 * unit):
        plants.tuft(easel, x, easel.height - 10 * unit, rng.uniform(50, 100) * unit, "#b9a06a", 5)


def firs(easel: Easel) -> None:
    """A great snowy fir at the edge of the page."""
    unit = easel.unit
    x = easel.corner_x - easel.side * 40 * unit
    trees.pine(
        easel, x, easel.height + 40 * unit, 0.74 * easel.height, 0.0, colour="#37696a", snowy=True
    )
    trees.pine(
        easel, easel.width - easel.corner_x, easel.height + 60 * unit, 300 * unit, 0.0, snowy=True
    )


def great_leaves(easel: Easel) -> None:
    """Jungle leaves in three corners."""
    rng, unit = easel.rng, easel.unit
    corners = (
        (0.0, 0.0, 0.8),
        (easel.width, 0.0, math.pi - 0.8),
        (easel.corner_x, easel.height, -math.pi / 2 - easel.side * 0.7),
    )
    for x, y, towards in corners:
        for i in range(5):
            size = rng.uniform(170, 270) * unit * (0.7 if easel.cover else 1)
            colour = rng.choice(("#2f7d55", "#3f9160", "#2a6f5c", "#4f9a4f"))
            plants.monstera(easel, x, y, size, towards + (i - 2) * 0.34, colour)


def kelp(easel: Easel) -> None:
    """Tall weed at one edge of the page, coral at the other."""
    rng, unit = easel.rng, easel.unit
    for i in range(6):
        x = easel.corner_x - easel.side * (i * 36 - 20) * unit
        tall = (0.72 - 0.09 * i) * easel.height * rng.uniform(0.85, 1.1)
        plants.weed(easel, x, easel.height + 20 * unit, tall, "#3f8a66")
    for i in range(3):
        x = easel.width - easel.corner_x + easel.side * i * 90 * unit
        if easel.is_clear(x, 60 * unit):
            plants.coral(easel, x, easel.height + 16 * unit, (190 - 40 * i) * unit, easel.accent(i))


def shells(easel: Easel) -> None:
    """Starfish and shells near us, and a crab."""
    rng, unit = easel.rng, easel.unit
    for i, x in enumerate(easel.spread(11, 30 * unit)):
        y, size = (
            rng.uniform(easel.foot_y + 30 * unit, easel.height - 16 * unit),
            rng.uniform(14, 30) * unit,
        )
        colour = easel.tone(mix(easel.accent(i), "#fff1dc", 0.25))
        shape = (
            star(rng, x, y, size) if i % 2 else scallop(rng, x, y, size, size * 0.8, 6, flat=True)
        )
        easel.canvas.piece(shape, colour, "speckle")
    x = easel.focal_x + easel.side * 0.1 * easel.width
    creatures.crab(easel, x, easel.height - 70 * unit, 66 * unit)


def dune_grass(easel: Easel, sand: str = "#e3c68d") -> None:
    """A mound with stiff grass in the focal corner."""
    rng, unit, x = easel.rng, easel.unit, easel.corner_x
    mound = scallop(rng, x, easel.height + 20 * unit, 270 * unit, 140 * unit, 7)
    easel.canvas.piece(mound, easel.tone(sand), "speckle")
    for _ in range(10):
        at = x + rng.uniform(-220, 220) * unit
        y = easel.height - rng.uniform(20, 90) * unit
        plants.tuft(easel, at, y, rng.uniform(90, 160) * unit, "#8fa65c", 6)
