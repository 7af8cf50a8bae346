"""What settings share: a thing put on a ridge, far trees, growth about the hero's feet."""

from __future__ import annotations

from collections.abc import Callable

from stages.providers.local.painting import buildings, creatures, grounds, plants, trees
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.shapes import Ridge

Thing = Callable[[Easel, float, float, float, float], None]


def stand(
    easel: Easel, edge: Ridge, thing: Thing, size: float, far: float, *, shift: float = 0.0
) -> float:
    """Put a thing of `size` units on a ridge near the focal place; returns the x it stands at."""
    x = easel.focal_x + (easel.rng.uniform(-0.04, 0.04) + shift * easel.side) * easel.width
    tall = size * easel.unit * easel.stature
    thing(easel, x, edge.y_at(x) + 16 * easel.unit, tall, far)
    return x


def home(
    easel: Easel,
    edge: Ridge,
    size: float,
    far: float,
    *,
    shift: float = 0.0,
    tree: Thing = trees.round_tree,
) -> float:
    """A cottage on a ridge, or a tree where the child's own house is; returns its x."""
    if easel.own_house:
        return stand(easel, edge, tree, size * 1.2, far, shift=shift)
    return stand(easel, edge, buildings.cottage, size, far, shift=shift)


def far_trees(
    easel: Easel, edge: Ridge, count: int, far: float, thing: Thing | None = None
) -> None:
    """Small trees along a ridge, in loose groups."""
    rng = easel.rng
    x = rng.uniform(0, easel.width)
    for i in range(count):
        near = i % 3 and rng.random() < 0.7
        step = rng.uniform(24, 60) * easel.unit
        x = x + step if near else rng.uniform(0, easel.width)
        size = rng.uniform(56, 108) * easel.unit
        (thing or trees.round_tree)(easel, x, edge.y_at(x) + 8 * easel.unit, size, far)


def grass(easel: Easel, colour: str, blades: str = "#6fa355", count: int = 26) -> None:
    """The clear patch under the hero and tufts around it."""
    grounds.clearing(easel, colour)
    for x in easel.spread(round(count * easel.stature**2), 20 * easel.unit):
        y = easel.rng.uniform(easel.foot_y - 10 * easel.unit, easel.height)
        plants.tuft(easel, x, y, easel.rng.uniform(24, 46) * easel.unit, blades)


def butterflies(easel: Easel, count: int) -> None:
    """A few, above the ground and away from the hero; none in rain, snow or at night."""
    if easel.light.dark or easel.light.sunless:
        return
    for x in easel.spread(count, 50 * easel.unit):
        y = easel.rng.uniform(easel.horizon, easel.foot_y)
        creatures.butterfly(easel, x, y, easel.rng.uniform(14, 24) * easel.unit)


def fireflies(easel: Easel, count: int) -> None:
    """Small lights over dark ground."""
    for _ in range(count):
        x, y = easel.rng.uniform(0, easel.width), easel.rng.uniform(easel.horizon, easel.height)
        easel.canvas.glow(x, y, 16 * easel.unit, "#fff2a8", 0.9)


def facing(easel: Easel, x: float) -> int:
    """Towards the hero."""
    return 1 if x < easel.hero_x else -1
