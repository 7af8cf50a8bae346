"""The garden."""

from __future__ import annotations

from stages.providers.local.painting import (
    buildings,
    creatures,
    foregrounds,
    grounds,
    landmarks,
    plants,
    playthings,
    skies,
    trees,
    waters,
    weather,
)
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.scenery import (
    butterflies,
    facing,
    far_trees,
    grass,
    home,
    stand,
)
from stages.providers.local.painting.shapes import Ridge


def garden(easel: Easel) -> None:
    """A cottage behind its fence, a tree with a swing, or a pond by the greenhouse."""
    unit = easel.unit
    skies.sky(easel, clouds=3)
    edges = grounds.hills(easel, ("#8fb98a", "#94c070", "#9fca73"), waves=1.1)
    far_trees(easel, edges[0], 7, 0.5)
    back = easel.foot_y - 0.1 * easel.height
    (_cottage, _swing, _greenhouse)[easel.layout](easel, edges, back)
    weather.on_the_ground(easel)
    grass(easel, "#a3cd78")
    plants.flowers(easel, 44, back + 50 * unit, easel.height + 8, 60)
    butterflies(easel, 6)
    frames = (foregrounds.blossoms, _bunting, foregrounds.bough, foregrounds.bushes, _mushrooms)
    frames[easel.frame % len(frames)](easel)
    weather.in_the_air(easel)


def _cottage(easel: Easel, edges: list[Ridge], back: float) -> None:
    rng, unit = easel.rng, easel.unit
    x = home(easel, edges[1], rng.uniform(230, 280), 0.1)
    for dx in easel.spread(9, 10 * unit, 60 * unit):
        if abs(dx - x) > 120 * unit:
            trees.bush(easel, dx, back + 4 * unit, rng.uniform(50, 95) * unit, 0.12)
    buildings.fence(easel, back + 24 * unit, 92 * unit)
    perch = easel.focal_x + easel.side * 0.12 * easel.width
    creatures.bird(easel, perch, back - 58 * unit, 44 * unit, facing(easel, perch))


def _swing(easel: Easel, edges: list[Ridge], back: float) -> None:
    rng, unit = easel.rng, easel.unit
    for i in range(15):
        x = i / 14 * easel.width
        trees.bush(easel, x, back + 14 * unit, rng.uniform(66, 92) * unit, 0.14, "#5f9a62")
    x = easel.focal_x + easel.side * 0.06 * easel.width
    tall = rng.uniform(430, 490) * unit * easel.stature
    foot = edges[2].y_at(x) + 30 * unit
    trees.round_tree(easel, x, foot, tall, 0.03)
    playthings.swing(easel, x - easel.side * tall * 0.2, foot - tall * 0.5, tall * 0.62)
    landmarks.well(easel, easel.width - x, back + 20 * unit, 130 * unit, 0.1)


def _greenhouse(easel: Easel, edges: list[Ridge], back: float) -> None:
    rng, unit = easel.rng, easel.unit
    stand(easel, edges[1], landmarks.greenhouse, rng.uniform(250, 290), 0.1, shift=0.1)
    x = easel.focal_x - easel.side * 0.12 * easel.width
    landmarks.rose_arch(easel, x, back + 26 * unit, 330 * unit * easel.stature, 0.04)
    waters.pond(
        easel, easel.focal_x + easel.side * 0.1 * easel.width, easel.foot_y + 6 * unit, 190 * unit
    )
    for i in range(6):
        bed = easel.focal_x + (i - 2.5) * 60 * unit
        trees.bush(easel, bed, back + 16 * unit, 42 * unit, 0.08)


def _bunting(easel: Easel) -> None:
    if not easel.cover:
        buildings.bunting(easel, 26 * easel.unit, 46 * easel.unit)
    foregrounds.tall_grass(easel)


def _mushrooms(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    foregrounds.knoll(easel)
    for x in easel.spread(7, 70 * unit):
        y = easel.height - rng.uniform(10, 60) * unit
        plants.mushroom(easel, x, y, rng.uniform(36, 64) * unit)
