"""Where people live: town, room, castle."""

from __future__ import annotations

from stages.providers.local.painting import buildings, grounds, interiors, plants, skies, trees
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, mix
from stages.providers.local.painting.shapes import blob, cut, ridge


def town(easel: Easel) -> None:
    """Rows of gabled houses along a cobbled street, with bunting."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel, clouds=3)
    street = easel.foot_y - 0.12 * easel.height
    for far, size, base in ((0.7, 100, 60), (0.42, 132, 30)):
        x, i = -40 * unit, 0
        while x < easel.width + 60 * unit:
            wide = size * rng.uniform(0.8, 1.2) * unit
            tall = wide * rng.uniform(1.4, 2.3)
            buildings.town_house(easel, x + wide / 2, street - base * unit, wide, tall, far, i)
            x, i = x + wide * 1.02, i + 1
        edge = ridge(rng, easel.width, street - base * unit - 12 * unit, 5 * unit, easel.height, 2)
        easel.canvas.layer(edge.path, easel.tone("#b9b08c", far * 0.8), "grass", lift=0.5)
    number = rng.randrange(5)
    for dx in (-1.0, 0.03, 1.02):
        wide = rng.uniform(180, 215) * unit
        x = easel.focal_x + dx * 205 * unit
        if easel.is_clear(x, wide * 0.5):
            buildings.town_house(
                easel, x, street + 12 * unit, wide, wide * rng.uniform(1.4, 2.0), 0.06, number
            )
        number += 1
    edge = ridge(rng, easel.width, street, 5 * unit, easel.height + 40, 1)
    cobble = easel.tone(mix("#cbb79d", easel.accent(0), 0.08))
    easel.canvas.layer(edge.path, cobble, "speckle")
    _cobbles(easel, street, cobble)
    grounds.clearing(easel, "#d9c8b0")
    for x in easel.spread(5, 60 * unit):
        trees.bush(easel, x, street + 26 * unit, rng.uniform(36, 56) * unit, 0.0)
    _lantern(easel)
    if not easel.cover:
        buildings.bunting(easel, 30 * unit, 60 * unit)


def room(easel: Easel) -> None:
    """A child's room in the drawing's colours."""
    rng, unit = easel.rng, easel.unit
    floor_y = easel.foot_y - 0.1 * easel.height
    interiors.walls(easel, floor_y)
    size = rng.uniform(230, 280) * unit
    left = easel.focal_x < easel.width / 2
    window_y = easel.height * (0.33 if not easel.cover else 0.42)
    kind = rng.randrange(2)
    shift = rng.uniform(-0.06, 0.06) * easel.width
    interiors.window(easel, easel.focal_x + shift, window_y, size)
    if kind == 0:
        interiors.bed(
            easel, easel.focal_x + shift, floor_y + 46 * unit, rng.uniform(420, 480) * unit
        )
    else:
        interiors.shelf(
            easel, easel.focal_x + (0.17 if left else -0.17) * easel.width, window_y, 190 * unit
        )
        buildings.box(
            easel, easel.focal_x, floor_y + 20 * unit, 300 * unit, 120 * unit, "#b98a63", 0
        )
        for i in range(3):
            x = easel.focal_x + (i - 1) * 95 * unit
            buildings.box(easel, x, floor_y + 4 * unit, 80 * unit, 84 * unit, easel.accent(i), 0)
            easel.canvas.dab(
                blob(rng, x, floor_y - 40 * unit, 6 * unit, 6 * unit), easel.tone("#fff1d6")
            )
    edge = 0.07 if left else 0.93
    interiors.lamp(easel, edge * easel.width, floor_y + 60 * unit, rng.uniform(330, 380) * unit)
    if not easel.cover:
        far_side = easel.width - easel.focal_x + (-0.04 if left else 0.04) * easel.width
        interiors.shelf(easel, far_side, 0.17 * easel.height, 250 * unit)
    interiors.rug(
        easel, easel.hero_x, easel.foot_y + 10 * unit, max(easel.hero_width * 0.85, 260 * unit)
    )
    interiors.toys(easel, 7)
    if rng.random() < 0.5 and not easel.cover:
        buildings.bunting(easel, 14 * unit, 34 * unit)


def castle(easel: Easel) -> None:
    """A castle on its hill, a winding path, flags of the drawing's colours."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel)
    grounds.mountains(easel, "#9a93bd")
    greens = rng.choice((("#8ab182", "#93bb6c", "#a5c56c"), ("#98ad88", "#b3bd70", "#96b866")))
    edges = grounds.hills(easel, greens)
    x = easel.focal_x
    base = easel.horizon + 36 * unit
    mound = ridge(rng, easel.width, edges[1].y_at(x) + 26 * unit, 10 * unit, easel.height + 40, 1)
    easel.canvas.piece(
        blob(rng, x, base + 70 * unit, 300 * unit, 90 * unit, 0.03),
        easel.tone(greens[0], 0.2),
        "hatch",
    )
    buildings.castle(easel, x, base + 8 * unit, rng.uniform(225, 265) * unit, 0.16)
    for dx in (-210, -165, 170, 215):
        trees.round_tree(easel, x + dx * unit, base + 50 * unit, rng.uniform(90, 130) * unit, 0.2)
    easel.canvas.layer(mound.path, easel.tone(greens[1], 0.12), "hatch")
    grounds.path_to(easel, x, base + 40 * unit, "#e6d2a6")
    grounds.clearing(easel, greens[2])
    plants.flowers(easel, 16, easel.foot_y - 10 * unit, easel.height + 4)
    corner = easel.width if easel.hero_x < easel.width / 2 else 0.0
    trees.bush(easel, corner, easel.height + 10 * unit, 190 * unit, colour="#4c8a5a")
    grounds.stones(easel, 6, "#b7b0b4")


def _cobbles(easel: Easel, street: float, colour: str) -> None:
    rng, unit = easel.rng, easel.unit
    for row in range(7):
        t = (row + 0.6) / 7
        y = street + (easel.height - street) * t**1.2
        size = (9 + 22 * t) * unit
        x = rng.uniform(-2, 0) * size
        while x < easel.width:
            x += size * 3.1 * rng.uniform(0.8, 1.3)
            if rng.random() < 0.6:
                easel.canvas.dab(
                    blob(rng, x, y, size * 1.25, size * 0.42, 0.08),
                    darker(colour, rng.uniform(0.05, 0.16)),
                    0.7,
                )


def _lantern(easel: Easel) -> None:
    rng, unit, canvas = easel.rng, easel.unit, easel.canvas
    x = easel.width * (0.95 if easel.hero_x < easel.width / 2 else 0.05)
    foot, top = easel.height - 30 * unit, easel.height * 0.42
    iron = easel.tone("#43405a")
    canvas.line(f"M{x:.1f} {foot:.1f}V{top:.1f}", iron, 11 * unit)
    canvas.piece(blob(rng, x, foot, 30 * unit, 12 * unit), iron)
    canvas.glow(
        x, top - 24 * unit, 170 * unit, easel.light.glow(), 0.75 if easel.light.dark else 0.25
    )
    glass = [
        (x - 18 * unit, top),
        (x - 26 * unit, top - 48 * unit),
        (x + 26 * unit, top - 48 * unit),
        (x + 18 * unit, top),
    ]
    canvas.piece(cut(rng, glass, 1.5), "#ffe3a0")
    canvas.line(cut(rng, glass, 1.5), iron, 5 * unit)
    hat = [(x - 34 * unit, top - 48 * unit), (x, top - 78 * unit), (x + 34 * unit, top - 48 * unit)]
    canvas.piece(cut(rng, hat, 1.5), iron)
