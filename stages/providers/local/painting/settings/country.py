"""Open country: meadow, garden, farm, snow, desert."""

from __future__ import annotations

from collections.abc import Callable

from stages.providers.local.painting import buildings, grounds, plants, skies, trees
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.shapes import Ridge, blob, ridge

Thing = Callable[[Easel, float, float, float, float], None]

_MEADOWS = (
    ("#86b573", "#9cc068", "#7fb35f", "#a3c96a"),
    ("#7fae94", "#8fbb7a", "#b7c765", "#93bd5c"),
    ("#9fb878", "#c3c26a", "#a4bf63", "#86b360"),
)


def meadow(easel: Easel) -> None:
    """Rolling hills under a wide sky, with a tree, a cottage or a balloon in the distance."""
    rng = easel.rng
    colours = rng.choice(_MEADOWS)
    skies.sky(easel)
    if rng.random() < 0.5:
        grounds.mountains(easel, "#8a94b8")
    if rng.random() < 0.6:
        x = easel.focal_x + rng.uniform(-0.12, 0.12) * easel.width
        skies.balloon(
            easel, x, easel.horizon * rng.uniform(0.4, 0.6), rng.uniform(40, 64) * easel.unit
        )
    edges = grounds.hills(easel, colours)
    _far_trees(easel, edges[1], 7, 0.5)
    kind = rng.randrange(3)
    if kind == 0:
        _stand(easel, edges[2], buildings.cottage, rng.uniform(130, 170), 0.22)
    elif kind == 1:
        _stand(easel, edges[2], trees.round_tree, rng.uniform(300, 380), 0.14)
    else:
        _stand(easel, edges[2], buildings.cottage, rng.uniform(90, 120), 0.35)
        _stand(easel, edges[2], trees.round_tree, rng.uniform(230, 290), 0.2, shift=0.14)
    _foot(easel, colours[-1])
    plants.flowers(easel, rng.randint(20, 30), easel.foot_y - 20 * easel.unit, easel.height + 4)
    _frame(easel)


def garden(easel: Easel) -> None:
    """Beds of flowers, a white fence, bushes and, some days, bunting."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel, clouds=3)
    edges = grounds.hills(easel, ("#8fb98a", "#94c070", "#9fca73"), waves=1.1)
    _far_trees(easel, edges[0], 5, 0.5)
    if rng.random() < 0.65:
        _stand(easel, edges[1], buildings.cottage, rng.uniform(190, 240), 0.15)
    else:
        _stand(easel, edges[1], trees.round_tree, rng.uniform(330, 400), 0.08)
    back = easel.foot_y - 0.1 * easel.height
    for x in easel.spread(9, 10 * unit, 60 * unit):
        trees.bush(easel, x, back + 4 * unit, rng.uniform(50, 95) * unit, 0.12)
    buildings.fence(easel, back + 24 * unit, 92 * unit)
    _foot(easel, "#a3cd78")
    plants.flowers(easel, 34, back + 50 * unit, easel.height + 8, 58)
    if rng.random() < 0.6 and not easel.cover:
        buildings.bunting(easel, 26 * unit, 46 * unit)
    for x in easel.spread(5, 90 * unit):
        plants.mushroom(
            easel, x, easel.height - rng.uniform(16, 60) * unit, rng.uniform(30, 46) * unit
        )


def farm(easel: Easel) -> None:
    """A barn among striped fields, with a fence and heaps of hay."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel)
    edges = grounds.hills(easel, ("#a9bb76", "#d8c069", "#9dbc63", "#b5c568"), "hatch")
    for edge, colour in ((edges[1], "#b39a4a"), (edges[2], "#7fa04d")):
        for i in range(16):
            x = (i - 2) / 12 * easel.width
            y, dx = edge.y_at(x) + 6 * unit, (x - easel.focal_x) * 0.5
            row = f"M{x:.0f} {y:.0f}q{60 * unit:.0f} {60 * unit:.0f} {dx:.0f} {240 * unit:.0f}"
            easel.canvas.line(row, easel.tone(colour, 0.25), 4 * unit, 0.3)
    _far_trees(easel, edges[0], 6, 0.5)
    _stand(easel, edges[2], buildings.barn, rng.uniform(230, 290), 0.12, shift=-0.04)
    side = 1 if easel.focal_x > easel.width / 2 else -1
    _stand(easel, edges[2], trees.round_tree, rng.uniform(200, 250), 0.16, shift=0.2 * side)
    grounds.hills(easel, ("#a8c466",), "hatch")
    buildings.fence(easel, easel.foot_y - 58 * unit, 66 * unit)
    _foot(easel, "#adc96c")
    for x in easel.spread(5, 50 * unit):
        y, size = easel.foot_y + rng.uniform(-10, 40) * unit, rng.uniform(40, 62) * unit
        easel.canvas.piece(
            blob(rng, x, y - size * 0.7, size, size * 0.8, 0.04), easel.tone("#e0b85c"), "hatch"
        )
        easel.canvas.line(
            blob(rng, x, y - size * 0.7, size * 0.5, size * 0.4, 0.1),
            easel.tone("#b58a3c"),
            3 * unit,
            0.6,
        )
    plants.flowers(easel, 12, easel.foot_y, easel.height + 6, 40)
    _frame(easel)


def snow(easel: Easel) -> None:
    """Drifts, firs with white skirts, and flakes in the air."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel, clouds=3, birds=False)
    grounds.mountains(easel, "#8ea3c9", far=0.6)
    edges = grounds.hills(easel, ("#cfdcec", "#dde7f2", "#e8eff6", "#f2f5f8"), "speckle", waves=1.3)
    for far, edge, count, size in ((0.55, edges[0], 14, 95), (0.3, edges[1], 10, 170)):
        for x in easel.spread(count, -60 * unit if far > 0.5 else 0, 40 * unit):
            tall = size * rng.uniform(0.75, 1.25) * unit
            trees.pine(easel, x, edge.y_at(x) + 10 * unit, tall, far, colour="#4f8383", snowy=True)
    if rng.random() < 0.7:
        _stand(easel, edges[2], buildings.cottage, rng.uniform(150, 190), 0.1)
    grounds.hills(easel, ("#f4f6f8",), "speckle")
    grounds.clearing(easel, "#dfe8f2")
    for x in easel.spread(4, 120 * unit, 60 * unit):
        trees.pine(
            easel,
            x,
            easel.foot_y + rng.uniform(-30, 20) * unit,
            rng.uniform(220, 320) * unit,
            0.0,
            snowy=True,
        )
    _snowfall(easel)


def desert(easel: Easel) -> None:
    """Dunes in warm bands with cacti and far mesas."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel, clouds=2)
    grounds.mountains(easel, "#c98a6a", far=0.55, snow=False)
    edges = grounds.hills(easel, ("#e3b27a", "#eac083", "#f0cd92", "#f3d8a4"), "grain", waves=1.3)
    for edge in edges:
        shade = ridge(rng, easel.width, edge.points[3][1] + 30 * unit, 14 * unit, easel.height, 1.2)
        easel.canvas.line(shade.edge, easel.tone("#c98f5c"), 5 * unit, 0.25)
    for far, edge, count, size in ((0.5, edges[1], 6, 90), (0.2, edges[2], 4, 170)):
        for x in easel.spread(count, 10 * unit):
            plants.cactus(
                easel, x, edge.y_at(x) + 8 * unit, size * rng.uniform(0.8, 1.2) * unit, far
            )
    _stand(easel, edges[3], plants.cactus, rng.uniform(270, 340), 0.0)
    grounds.clearing(easel, "#edcf96")
    grounds.stones(easel, 12, "#b98e72")
    for x in easel.spread(8, 60 * unit):
        plants.tuft(easel, x, easel.height - rng.uniform(0, 70) * unit, 50 * unit, "#b9a25a")
    plants.flowers(easel, 5, easel.foot_y + 30 * unit, easel.height, 36)


def _stand(
    easel: Easel, edge: Ridge, thing: Thing, size: float, far: float, *, shift: float = 0.0
) -> None:
    x = easel.focal_x + (easel.rng.uniform(-0.05, 0.05) + shift) * easel.width
    thing(easel, x, edge.y_at(x) + 16 * easel.unit, size * easel.unit, far)


def _far_trees(easel: Easel, edge: Ridge, count: int, far: float) -> None:
    for _ in range(count):
        x, size = easel.rng.uniform(0, easel.width), easel.rng.uniform(60, 110) * easel.unit
        trees.round_tree(easel, x, edge.y_at(x) + 8 * easel.unit, size, far)


def _foot(easel: Easel, colour: str) -> None:
    grounds.clearing(easel, colour)
    for x in easel.spread(18, 20 * easel.unit):
        y = easel.rng.uniform(easel.foot_y, easel.height)
        plants.tuft(easel, x, y, easel.rng.uniform(24, 44) * easel.unit, "#6fa355")


def _frame(easel: Easel) -> None:
    """Something dark and near in a lower corner, on the side away from the hero."""
    rng, unit = easel.rng, easel.unit
    corner = easel.width if easel.hero_x < easel.width / 2 else 0.0
    trees.bush(
        easel, corner, easel.height + 10 * unit, rng.uniform(150, 210) * unit, colour="#4c8a5a"
    )
    trees.bush(
        easel,
        easel.width - corner,
        easel.height + 20 * unit,
        rng.uniform(80, 120) * unit,
        colour="#5a965a",
    )


def _snowfall(easel: Easel) -> None:
    for _ in range(110):
        x, y = easel.rng.uniform(0, easel.width), easel.rng.uniform(0, easel.height)
        radius = easel.rng.uniform(1.5, 5.5) * easel.unit
        easel.canvas.dab(
            blob(easel.rng, x, y, radius, radius), "#ffffff", easel.rng.uniform(0.5, 0.95)
        )
