"""The castle."""

from __future__ import annotations

from stages.providers.local.painting import (
    buildings,
    creatures,
    foregrounds,
    grounds,
    plants,
    skies,
    trees,
    waters,
    weather,
)
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter
from stages.providers.local.painting.scenery import butterflies, facing, far_trees, grass
from stages.providers.local.painting.shapes import blob, rectangle, ridge, scallop, stroke


def castle(easel: Easel) -> None:
    """A castle on its hill, its gate close by, or its towers above a lake."""
    unit = easel.unit
    skies.sky(easel)
    greens = easel.rng.choice(
        (("#8ab182", "#93bb6c", "#a5c56c"), ("#98ad88", "#b3bd70", "#96b866"))
    )
    (_on_a_hill, _gate, _by_a_lake)[easel.layout](easel, greens)
    grass(easel, greens[2])
    weather.on_the_ground(easel)
    plants.flowers(easel, 24, easel.foot_y - 10 * unit, easel.height + 4)
    butterflies(easel, 3)
    frames = (foregrounds.bushes, foregrounds.blossoms, foregrounds.bough, foregrounds.knoll, _wall)
    frames[easel.frame % len(frames)](easel)
    weather.in_the_air(easel)


def _on_a_hill(easel: Easel, greens: tuple[str, ...]) -> None:
    rng, unit, x = easel.rng, easel.unit, easel.focal_x
    grounds.mountains(easel, "#9a93bd")
    edges = grounds.hills(easel, greens)
    base = easel.horizon + 36 * unit
    y = edges[1].y_at(x) + 26 * unit
    mound = ridge(rng, easel.width, y, 10 * unit, easel.height + 40, 1)
    hill = blob(rng, x, base + 70 * unit, 320 * unit, 96 * unit, 0.03)
    easel.canvas.piece(hill, easel.tone(greens[0], 0.2), "hatch")
    size = rng.uniform(250, 290) * unit * easel.stature
    buildings.castle(easel, x, base + 8 * unit, size, 0.14)
    for dx in (-220, -172, 178, 226):
        trees.round_tree(easel, x + dx * unit, base + 50 * unit, rng.uniform(90, 130) * unit, 0.2)
    easel.canvas.layer(mound.shape, easel.tone(greens[1], 0.12), "hatch")
    grounds.near_ground(easel, greens[2])
    grounds.path_to(easel, x, mound.y_at(x) + 8 * unit, "#e6d2a6")


def _gate(easel: Easel, greens: tuple[str, ...]) -> None:
    """We stand before its walls: two towers, a gate and banners, cut off by the page."""
    rng, unit = easel.rng, easel.unit
    edges = grounds.hills(easel, greens)
    far_trees(easel, edges[0], 6, 0.55)
    stone = rng.choice(("#d9cfc6", "#e3d2bd", "#cfcad8"))
    foot = easel.foot_y - 0.08 * easel.height
    x, half = easel.focal_x + easel.side * 0.08 * easel.width, 250 * unit
    high = 0.36 * easel.height
    end = easel.corner_x + easel.side * 60 * unit
    middle = (x - easel.side * half + end) / 2
    buildings.box(easel, middle, foot, abs(end - (x - easel.side * half)), high, stone, 0.04)
    for i in range(7):
        merlon = x - easel.side * half + easel.side * (i + 0.5) * 88 * unit
        buildings.box(easel, merlon, foot - high + 4 * unit, 48 * unit, 40 * unit, stone, 0.04)
    for _ in range(22):
        bx, by = (
            middle + rng.uniform(-0.46, 0.46) * abs(end - x + half),
            foot - rng.uniform(0.08, 0.92) * high,
        )
        brick = rectangle(rng, bx, by, 44 * unit, 18 * unit, 2)
        easel.canvas.dab(brick, easel.tone(darker(stone, 0.12), 0.04), 0.6)
    buildings.tower(
        easel,
        x - easel.side * half,
        foot + 8 * unit,
        150 * unit,
        high * 1.35,
        lighter(stone, 0.08),
        0.02,
        0,
    )
    buildings.door(easel, x, foot + 4 * unit, 160 * unit, "#7d5a44", 0.0)
    for side in (-1, 1):
        _banner(easel, x + side * 126 * unit, foot - high * 0.82, 54 * unit, 170 * unit)
    easel.canvas.layer(
        grounds.near_ground(easel, greens[2]).shape, easel.tone(greens[2]), "grass", lift=0
    )
    grounds.path_to(easel, x, foot + 12 * unit, "#e6d2a6")


def _banner(easel: Easel, x: float, y: float, width: float, long: float) -> None:
    flag = rectangle(easel.rng, x, y + long, width, long, 3)
    easel.canvas.piece(flag, easel.tone(easel.accent(0)), "hatch")
    easel.canvas.dab(
        scallop(easel.rng, x, y + long * 0.45, width * 0.26, width * 0.26, 6),
        easel.tone(lighter(easel.accent(1), 0.2)),
    )
    rod = stroke((x - width * 0.7, y), (x + width * 0.7, y))
    easel.canvas.line(rod, easel.tone("#8a6248"), 6 * easel.unit)


def _by_a_lake(easel: Easel, greens: tuple[str, ...]) -> None:
    rng, unit, x = easel.rng, easel.unit, easel.focal_x
    grounds.mountains(easel, "#9a93bd", far=0.65)
    shore = ridge(rng, easel.width, easel.horizon + 10 * unit, 14 * unit, easel.height, 1.4)
    easel.canvas.layer(shore.shape, easel.tone(greens[0], 0.4), "hatch", lift=0.6)
    far_trees(easel, shore, 8, 0.45)
    island = easel.horizon + 64 * unit
    waters.mirror(easel, easel.horizon + 34 * unit, easel.tone("#7fb6d0", 0.25))
    easel.canvas.piece(
        blob(rng, x, island + 12 * unit, 270 * unit, 40 * unit, 0.04),
        easel.tone(greens[1], 0.2),
        "grass",
    )
    buildings.castle(easel, x, island, rng.uniform(230, 260) * unit * easel.stature, 0.16)
    for dx in (-170, 168):
        trees.pine(easel, x + dx * unit, island + 14 * unit, 120 * unit, 0.18)
    reflection = blob(rng, x, island + 74 * unit, 210 * unit, 26 * unit, 0.05)
    easel.canvas.dab(reflection, easel.tone("#c9bfd0", 0.2), 0.45)
    grounds.near_ground(easel, greens[2], "grass")
    swan = easel.focal_x - easel.side * 0.16 * easel.width
    if easel.is_clear(swan, 40 * unit):
        creatures.duck(
            easel, swan, easel.foot_y - 0.105 * easel.height, 54 * unit, facing(easel, swan)
        )


def _wall(easel: Easel) -> None:
    """A low garden wall in the corner with a bird on it."""
    rng, unit = easel.rng, easel.unit
    x, top = easel.corner_x, easel.height - 120 * unit
    buildings.box(easel, x, easel.height + 10 * unit, 560 * unit, 130 * unit, "#cdc3bb", 0.0)
    for i in range(14):
        bx, by = (
            x - easel.side * rng.uniform(10, 260) * unit,
            easel.height - rng.uniform(6, 100) * unit,
        )
        easel.canvas.dab(blob(rng, bx, by, 28 * unit, 12 * unit), easel.tone("#b3a8a4"), 0.8)
        if i % 3 == 0:
            ivy = scallop(rng, bx, top + 10 * unit, 44 * unit, 26 * unit, 6)
            easel.canvas.piece(ivy, easel.tone("#5f9a62"))
    perch = x - easel.side * 200 * unit
    creatures.bird(easel, perch, top + 8 * unit, 64 * unit, facing(easel, perch))
