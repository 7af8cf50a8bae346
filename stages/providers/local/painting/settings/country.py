"""Open country: the meadow and the farm."""

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
from stages.providers.local.painting.shapes import Ridge, blob, bow, slope

_GREENS = (
    ("#86b573", "#9cc068", "#7fb35f", "#a3c96a"),
    ("#7fae94", "#8fbb7a", "#b7c765", "#93bd5c"),
    ("#9fb878", "#c3c26a", "#a4bf63", "#86b360"),
)
_FRAMES = (
    foregrounds.tall_grass,
    foregrounds.bough,
    foregrounds.bushes,
    foregrounds.blossoms,
    foregrounds.knoll,
)


def meadow(easel: Easel) -> None:
    """A cottage in the hills, a great tree on a slope, or a pond."""
    rng, unit = easel.rng, easel.unit
    colours = rng.choice(_GREENS)
    skies.sky(easel)
    (_cottage_hills, _tree_slope, _pond)[easel.layout](easel, colours)
    weather.on_the_ground(easel)
    grass(easel, colours[-1])
    plants.flowers(easel, rng.randint(26, 40), easel.foot_y - 20 * unit, easel.height + 4)
    butterflies(easel, 4)
    _FRAMES[easel.frame % len(_FRAMES)](easel)
    weather.in_the_air(easel)


def farm(easel: Easel) -> None:
    """A barn among fields, a windmill, or an orchard with sheep."""
    skies.sky(easel)
    colours = ("#a9bb76", "#d8c069", "#9dbc63", "#b5c568")
    edges = grounds.hills(easel, colours, "hatch")
    _furrows(easel, edges[1], "#b39a4a")
    far_trees(easel, edges[0], 7, 0.5)
    (_barnyard, _mill, _orchard)[easel.layout](easel, edges)
    weather.on_the_ground(easel)
    grass(easel, "#adc96c")
    plants.flowers(easel, 16, easel.foot_y, easel.height + 6, 44)
    frames = (foregrounds.bushes, foregrounds.tall_grass, foregrounds.bough, _hay)
    frames[easel.frame % len(frames)](easel)
    weather.in_the_air(easel)


def _cottage_hills(easel: Easel, colours: tuple[str, ...]) -> None:
    rng = easel.rng
    if rng.random() < 0.6:
        grounds.mountains(easel, "#8a94b8")
    edges = grounds.hills(easel, colours)
    far_trees(easel, edges[1], 8, 0.5)
    x = home(easel, edges[2], rng.uniform(160, 200), 0.18)
    trees.round_tree(
        easel,
        x + easel.side * 130 * easel.unit,
        edges[2].y_at(x) + 20 * easel.unit,
        230 * easel.unit,
        0.2,
    )
    grounds.path_to(easel, x - 30 * easel.unit, edges[2].y_at(x) + 18 * easel.unit, "#e2cfa0")


def _tree_slope(easel: Easel, colours: tuple[str, ...]) -> None:
    rng, unit = easel.rng, easel.unit
    x = easel.focal_x - easel.side * 0.1 * easel.width
    if not easel.light.sunless:
        skies.balloon(easel, x, easel.horizon * rng.uniform(0.34, 0.5), rng.uniform(46, 66) * unit)
    grounds.hills(easel, colours[:2])
    near, far = easel.foot_y - 0.05 * easel.height, easel.foot_y - 0.26 * easel.height
    ends = (near, far) if easel.side > 0 else (far, near)
    hill = slope(rng, easel.width, *ends, easel.height + 40)
    easel.canvas.layer(hill.shape, easel.tone(colours[2]), "grass")
    tree_x = easel.focal_x + easel.side * 0.08 * easel.width
    tall = rng.uniform(430, 500) * unit * easel.stature
    foot = hill.y_at(tree_x) + 14 * unit
    trees.round_tree(easel, tree_x, foot, tall, 0.05)
    playthings.swing(easel, tree_x - easel.side * tall * 0.2, foot - tall * 0.5, tall * 0.62)


def _pond(easel: Easel, colours: tuple[str, ...]) -> None:
    rng, unit = easel.rng, easel.unit
    edges = grounds.hills(easel, colours)
    far_trees(easel, edges[0], 6, 0.55)
    far_trees(easel, edges[1], 5, 0.35, trees.bush)
    y = (edges[3].y_at(easel.focal_x) + easel.foot_y) / 2 + 6 * unit
    waters.pond(easel, easel.focal_x, y, rng.uniform(250, 300) * unit)
    creatures.duck(easel, easel.focal_x - 40 * unit, y, 62 * unit, facing(easel, easel.focal_x))
    creatures.duck(easel, easel.focal_x + 70 * unit, y - 14 * unit, 40 * unit, -1)


def _furrows(easel: Easel, edge: Ridge, colour: str) -> None:
    unit = easel.unit
    for i in range(16):
        x = (i - 2) / 12 * easel.width
        y, dx = edge.y_at(x) + 6 * unit, (x - easel.focal_x) * 0.5
        row = bow((x, y), (x + 20 * unit, y + 60 * unit), (x + dx, y + 240 * unit))
        easel.canvas.line(row, easel.tone(colour, 0.25), 4 * unit, 0.3)


def _barnyard(easel: Easel, edges: list[Ridge]) -> None:
    rng, unit = easel.rng, easel.unit
    stand(easel, edges[2], buildings.barn, rng.uniform(250, 300), 0.12, shift=-0.04)
    stand(easel, edges[2], trees.round_tree, rng.uniform(210, 260), 0.16, shift=0.19)
    grounds.near_ground(easel, "#a8c466")
    buildings.fence(easel, easel.foot_y - 50 * unit, 66 * unit)
    for x in easel.spread(5, 90 * unit):
        y = easel.foot_y + rng.uniform(24, 90) * unit
        creatures.hen(easel, x, y, rng.uniform(52, 66) * unit, rng.choice((-1, 1)))


def _mill(easel: Easel, edges: list[Ridge]) -> None:
    rng, unit = easel.rng, easel.unit
    _furrows(easel, edges[2], "#7fa04d")
    stand(easel, edges[2], landmarks.windmill, rng.uniform(330, 380), 0.1, shift=0.03)
    home(easel, edges[2], 120, 0.2, shift=-0.16)
    grounds.near_ground(easel, "#c3c765")
    for x in easel.spread(30, 0.0):
        y = easel.foot_y - rng.uniform(20, 60) * unit
        plants.tuft(easel, x, y, rng.uniform(50, 80) * unit, "#d9b955", 5)


def _orchard(easel: Easel, edges: list[Ridge]) -> None:
    rng, unit = easel.rng, easel.unit
    for i, x in enumerate(easel.spread(5, 60 * unit, 40 * unit)):
        y = edges[3].y_at(x) + (14 + 26 * (i % 2)) * unit
        trees.round_tree(easel, x, y, rng.uniform(250, 310) * unit, 0.08 + 0.1 * (1 - i % 2))
    for i, x in enumerate(easel.spread(6, 80 * unit)):
        y = easel.foot_y - rng.uniform(-30, 36) * unit
        creatures.sheep(easel, x, y, rng.uniform(84, 112) * unit, 1 if i % 2 else -1, 0.08)


def _hay(easel: Easel) -> None:
    """Bales near us."""
    rng, unit = easel.rng, easel.unit
    places = (
        easel.corner_x - easel.side * 30 * unit,
        easel.corner_x - easel.side * 210 * unit,
        easel.width - easel.corner_x,
    )
    for x, size in zip(places, (112, 80, 90), strict=True):
        if not easel.is_clear(x, 60 * unit):
            continue
        y = easel.height - size * 0.55 * unit
        easel.canvas.piece(
            blob(rng, x, y, size * unit, size * 0.86 * unit, 0.03), easel.tone("#e0b85c"), "hatch"
        )
        for share in (0.66, 0.34):
            coil = blob(rng, x, y, size * share * unit, size * 0.86 * share * unit, 0.06)
            easel.canvas.line(coil, easel.tone("#b58a3c"), 3 * unit, 0.6)
