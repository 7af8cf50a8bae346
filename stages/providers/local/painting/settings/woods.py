"""Among trees: the forest and the jungle."""

from __future__ import annotations

import math

from stages.providers.local.painting import grounds, plants, skies, trees, waters
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import mix
from stages.providers.local.painting.shapes import limb, ridge, scallop


def forest(easel: Easel) -> None:
    """Rows of trunks that pale into the distance, with light falling between them."""
    rng, unit = easel.rng, easel.unit
    kind = rng.randrange(3)  # firs, broad leaves, birches
    green = rng.choice(("#6fa37a", "#7fae6a", "#6d9f8d"))
    skies.sky(easel, clouds=0, birds=False)
    for far, count, size in ((0.85, 12, 340), (0.66, 9, 410)):
        edge = ridge(
            rng, easel.width, easel.horizon + (1 - far) * 60 * unit, 18 * unit, easel.height, 2
        )
        for i in range(count):
            x = (i + rng.uniform(0.1, 0.9)) / count * easel.width
            tall = size * rng.uniform(0.8, 1.25) * unit
            if kind == 0:
                trees.pine(easel, x, edge.y_at(x) + 20 * unit, tall, far, colour=green)
            else:
                trees.round_tree(easel, x, edge.y_at(x) + 20 * unit, tall, far, green)
        easel.canvas.layer(edge.path, easel.tone(green, far * 0.75), "grass", lift=0.5)
    waters.rays(easel, easel.light.glow(), 0.3)
    _trunks(easel, kind)
    grounds.hills(easel, ("#86a862", "#93b467"), "grass")
    grounds.path_to(easel, easel.focal_x, easel.horizon + 74 * unit, "#d9c193")
    grounds.clearing(easel, "#b9c283")
    for x in easel.spread(9, 40 * unit, 40 * unit):
        plants.fern(
            easel, x, easel.foot_y + rng.uniform(-30, 70) * unit, rng.uniform(60, 105) * unit
        )
    for x in easel.spread(8, 60 * unit):
        plants.mushroom(
            easel, x, easel.foot_y + rng.uniform(10, 110) * unit, rng.uniform(34, 62) * unit
        )
    plants.flowers(easel, 8, easel.foot_y + 20 * unit, easel.height, 34)
    _canopy(easel, mix(green, "#2f6b4f", 0.5))


def jungle(easel: Easel) -> None:
    """Palms and vines around a glade, great leaves at the edges of the page."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel, clouds=2)
    for far, size in ((0.75, 210), (0.5, 300)):
        edge = ridge(
            rng, easel.width, easel.horizon + (0.8 - far) * 90 * unit, 40 * unit, easel.height, 3
        )
        for x in easel.spread(7, -0.6 * easel.hero_width, 30 * unit):
            trees.palm(
                easel, x, edge.y_at(x) + 30 * unit, size * rng.uniform(0.85, 1.2) * unit, far
            )
        bushes = "#5da26f" if far > 0.6 else "#4d9560"
        for i in range(13):
            x = i / 12 * easel.width
            trees.bush(easel, x, edge.y_at(x) + 26 * unit, rng.uniform(60, 120) * unit, far, bushes)
        easel.canvas.layer(edge.path, easel.tone(bushes, far), "hatch", lift=0.6)
    if rng.random() < 0.6:
        _waterfall(easel)
    edges = grounds.hills(easel, ("#69a85c", "#8dbb61"), "grass")
    for x in easel.spread(14, -0.3 * easel.hero_width, 40 * unit):
        reach = rng.uniform(45, 95) * unit
        trees.bush(easel, x, edges[1].y_at(x) + 14 * unit, reach, 0.15, "#559a58")
    trees.palm(
        easel,
        easel.focal_x + rng.uniform(-0.05, 0.05) * easel.width,
        easel.foot_y - 60 * unit,
        rng.uniform(440, 540) * unit,
        0.05,
    )
    grounds.clearing(easel, "#a5c873")
    plants.flowers(easel, 16, easel.foot_y - 10 * unit, easel.height, 62)
    for x in easel.spread(9, 70 * unit, 60 * unit):
        plants.fern(
            easel,
            x,
            easel.height + rng.uniform(-60, 20) * unit,
            rng.uniform(80, 130) * unit,
            "#2f8058",
        )
    _corner_leaves(easel)


def _trunks(easel: Easel, kind: int) -> None:
    rng, unit = easel.rng, easel.unit
    for far, count, width in ((0.45, 8, 34), (0.2, 5, 62)):
        for x in easel.spread(count, 30 * unit):
            if abs(x - easel.focal_x) < 70 * unit:
                continue
            thick = width * rng.uniform(0.8, 1.2) * unit
            if kind == 2:
                trees.birch(easel, x, thick * 0.8, far)
            else:
                trees.trunk(easel, x, thick, far)
    side = 0.0 if easel.hero_x > easel.width / 2 else easel.width
    trees.trunk(easel, side, 130 * unit, 0.0, "#5d4436" if kind != 2 else "#e3dacb")


def _canopy(easel: Easel, colour: str) -> None:
    rng, unit = easel.rng, easel.unit
    deep = 40 if easel.cover else 62
    for i in range(12):
        x = i / 11 * easel.width
        reach = deep * (1 + 1.1 * abs(i - 5.5) / 5.5) * rng.uniform(0.8, 1.2) * unit
        easel.canvas.piece(
            scallop(rng, x, 0, 120 * unit, reach, 9), easel.tone(colour, 0.08), "hatch"
        )


def _waterfall(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    x, top = easel.focal_x + 0.12 * easel.width, easel.horizon * 0.5
    low = easel.horizon + 130 * unit
    rock = [(x, low), (x - 10 * unit, (top + low) / 2), (x, top)]
    easel.canvas.piece(limb(rock, 260 * unit, 170 * unit), easel.tone("#8d8a93", 0.45), "speckle")
    easel.canvas.piece(limb(rock, 110 * unit, 64 * unit), easel.tone("#cfeaf3", 0.2))
    for _ in range(9):
        dx = rng.uniform(-32, 32) * unit
        y, long = rng.uniform(top, low - 80 * unit), rng.uniform(40, 80) * unit
        fall = f"M{x + dx:.1f} {y:.1f}v{long:.1f}"
        easel.canvas.line(fall, "#ffffff", 4 * unit, 0.7)
    easel.canvas.dab(scallop(rng, x, low, 120 * unit, 34 * unit, 9), "#ffffff", 0.75)


def _corner_leaves(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    for x, towards in ((-20 * unit, 0.25), (easel.width + 20 * unit, math.pi - 0.25)):
        for i in range(4):
            angle = towards + (i - 0.4) * 0.36 * (1 if x < 0 else -1)
            size = rng.uniform(170, 250) * unit * (0.75 if easel.cover else 1)
            colour = rng.choice(("#2f7d55", "#3f9160", "#2a6f5c"))
            plants.monstera(easel, x, -10 * unit + i * 36 * unit, size, angle, colour)
    side = easel.width + 10 * unit if easel.hero_x < easel.width / 2 else -10 * unit
    for i in range(4):
        angle = (-math.pi * 0.9 if side > 0 else -math.pi * 0.1) + (i - 1) * 0.3 * (
            1 if side > 0 else -1
        )
        plants.monstera(
            easel, side, easel.height - 20 * unit, rng.uniform(200, 290) * unit, angle, "#2d7452"
        )
