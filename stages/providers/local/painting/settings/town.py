"""The town."""

from __future__ import annotations

from stages.providers.local.painting import (
    buildings,
    creatures,
    foregrounds,
    grounds,
    landmarks,
    plants,
    skies,
    trees,
    weather,
)
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, mix
from stages.providers.local.painting.scenery import facing
from stages.providers.local.painting.shapes import blob, cut, rectangle, ridge, smooth, stroke


def town(easel: Easel) -> None:
    """A street of gabled houses, a square with a fountain and a clock, or the edge of the town."""
    unit = easel.unit
    skies.sky(easel, clouds=3)
    street = easel.foot_y - 0.1 * easel.height
    (_street, _square, _edge_of_town)[easel.layout](easel, street)
    edge = ridge(easel.rng, easel.width, street, 5 * unit, easel.height + 40, 1)
    cobble = easel.tone(mix("#cbb79d", easel.accent(0), 0.08))
    easel.canvas.layer(edge.shape, cobble, "speckle")
    _cobbles(easel, street, cobble)
    grounds.clearing(easel, "#d9c8b0")
    (_stalls, _fountain, _hedge)[easel.layout](easel, street)
    weather.on_the_ground(easel)
    frames = (_lantern, _flower_tubs, _bunting_and_lantern, foregrounds.bough)
    frames[easel.frame % len(frames)](easel)
    weather.in_the_air(easel)


def _rows(easel: Easel, street: float, rows: tuple[tuple[float, float, float], ...]) -> None:
    """Rows of houses, each (far, width, height above the street) in units."""
    rng, unit = easel.rng, easel.unit
    for far, size, base in rows:
        x, i = -40 * unit, 0
        while x < easel.width + 60 * unit:
            wide = size * rng.uniform(0.8, 1.2) * unit
            tall = wide * rng.uniform(1.4, 2.3) * easel.stature
            buildings.town_house(easel, x + wide / 2, street - base * unit, wide, tall, far, i)
            x, i = x + wide * 1.02, i + 1
        y = street - base * unit - 12 * unit
        edge = ridge(rng, easel.width, y, 5 * unit, easel.height, 2)
        easel.canvas.layer(edge.shape, easel.tone("#b9b08c", far * 0.8), "grass", lift=0.5)


def _street(easel: Easel, street: float) -> None:
    rng, unit = easel.rng, easel.unit
    _rows(easel, street, ((0.7, 100, 60), (0.42, 132, 30)))
    number = rng.randrange(5)
    for dx in (-1.0, 0.03, 1.02, 2.0):
        wide = rng.uniform(190, 230) * unit
        x = easel.focal_x + dx * 215 * unit * easel.side
        if easel.is_clear(x, wide * 0.5):
            tall = wide * rng.uniform(1.4, 2.0) * easel.stature
            buildings.town_house(easel, x, street + 12 * unit, wide, tall, 0.06, number)
        number += 1


def _square(easel: Easel, street: float) -> None:
    unit = easel.unit
    _rows(easel, street, ((0.72, 84, 70), (0.34, 150, 24)))
    x = easel.focal_x + easel.side * 0.07 * easel.width
    _clock_tower(easel, x, street + 10 * unit, 470 * unit * easel.stature)


def _edge_of_town(easel: Easel, street: float) -> None:
    """Hills with houses on them, each a different size: the town climbs."""
    rng, unit = easel.rng, easel.unit
    edges = grounds.hills(easel, ("#a9bfa0", "#9fbc86", "#94b572"), waves=1.2)
    for edge, count, size, far in ((edges[0], 9, 72, 0.55), (edges[1], 6, 112, 0.3)):
        for i, x in enumerate(easel.spread(count, -0.4 * easel.hero_width)):
            buildings.cottage(
                easel, x, edge.y_at(x) + 14 * unit, size * rng.uniform(0.8, 1.2) * unit, far, i
            )
            if i % 2:
                trees.round_tree(
                    easel, x + 60 * unit, edge.y_at(x) + 12 * unit, size * 1.1 * unit, far
                )
    wide = 250 * unit
    x = easel.focal_x + easel.side * 0.1 * easel.width
    buildings.town_house(easel, x, street + 12 * unit, wide, wide * 1.5 * easel.stature, 0.04, 2)


def _clock_tower(easel: Easel, x: float, y: float, size: float) -> None:
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.4, size, 0.1)
    buildings.box(easel, x, y, size * 0.3, size * 0.74, "#e6d3ba", 0.06)
    buildings.gable(easel, x, y - size * 0.72, size * 0.4, size * 0.32, easel.accent(0), 0.06)
    buildings.door(easel, x, y, size * 0.12, easel.accent(1), 0.05)
    for level in (0.26, 0.4):
        buildings.window(easel, x, y - size * level, size * 0.09, 0.05, arched=True)
    face = (x, y - size * 0.59)
    canvas.piece(blob(rng, *face, size * 0.105, size * 0.105, 0.01), easel.tone("#fffaf0"))
    canvas.line(
        blob(rng, *face, size * 0.105, size * 0.105, 0.01), easel.tone("#7a5640"), size * 0.014
    )
    for dx, dy in ((0.0, -0.075), (0.05, 0.02)):
        canvas.line(
            stroke(face, (face[0] + dx * size, face[1] + dy * size)), "#4a3a52", size * 0.012
        )


def _stalls(easel: Easel, street: float) -> None:
    unit = easel.unit
    for dx, size in ((-0.1, 200), (0.16, 170)):
        x = easel.focal_x + dx * easel.side * easel.width
        if easel.is_clear(x, 90 * unit):
            landmarks.market_stall(easel, x, street + 40 * unit, size * unit, 0.03, size % 3)


def _fountain(easel: Easel, street: float) -> None:
    unit = easel.unit
    x = easel.focal_x - easel.side * 0.1 * easel.width
    if not easel.is_clear(x, 120 * unit):
        x = easel.focal_x + easel.side * 0.1 * easel.width
    landmarks.fountain(easel, x, street + 64 * unit, 230 * unit, 0.02)
    for i, at in enumerate(easel.spread(6, 60 * unit)):
        y = easel.foot_y + (20 + 40 * (i % 2)) * unit
        creatures.bird(easel, at, y, 40 * unit, facing(easel, at), "#9aa3b8")


def _hedge(easel: Easel, street: float) -> None:
    unit = easel.unit
    for x in easel.spread(13, 20 * unit, 30 * unit):
        trees.bush(easel, x, street + 22 * unit, easel.rng.uniform(44, 64) * unit, 0.0)
    buildings.fence(easel, street + 44 * unit, 70 * unit, 0.0)


def _cobbles(easel: Easel, street: float, colour: str) -> None:
    rng, unit = easel.rng, easel.unit
    for row in range(8):
        t = (row + 0.6) / 8
        y = street + (easel.height - street) * t**1.2
        size = (9 + 22 * t) * unit
        x = rng.uniform(-2, 0) * size
        while x < easel.width:
            x += size * 3.1 * rng.uniform(0.8, 1.3)
            if rng.random() < 0.6:
                stone = blob(rng, x, y, size * 1.25, size * 0.42, 0.08)
                easel.canvas.dab(stone, darker(colour, rng.uniform(0.05, 0.16)), 0.7)


def _lantern(easel: Easel) -> None:
    rng, unit, canvas = easel.rng, easel.unit, easel.canvas
    x = easel.corner_x - easel.side * 0.05 * easel.width
    foot, top = easel.height - 30 * unit, easel.height * 0.36
    iron = easel.tone("#43405a")
    canvas.line(stroke((x, foot), (x, top)), iron, 11 * unit)
    canvas.piece(blob(rng, x, foot, 30 * unit, 12 * unit), iron)
    canvas.glow(
        x, top - 24 * unit, 190 * unit, easel.light.glow(), 0.75 if easel.light.lamps else 0.2
    )
    glass = [(x - 18 * unit, top), (x - 26 * unit, top - 48 * unit)]
    glass += [(x + 26 * unit, top - 48 * unit), (x + 18 * unit, top)]
    canvas.piece(cut(rng, glass, 1.5), "#ffe3a0")
    canvas.line(cut(rng, glass, 1.5), iron, 5 * unit)
    hat = [(x - 34 * unit, top - 48 * unit), (x, top - 78 * unit), (x + 34 * unit, top - 48 * unit)]
    canvas.piece(cut(rng, hat, 1.5), iron)
    basket = smooth(
        [
            (x - 60 * unit, top + 60 * unit),
            (x - 20 * unit, top + 60 * unit),
            (x - 40 * unit, top + 84 * unit),
        ]
    )
    canvas.piece(basket, easel.tone("#8a6248"))
    for i in range(5):
        plants.flower(easel, x + (-58 + 9 * i) * unit, top + 64 * unit, 34 * unit, easel.accent(i))


def _flower_tubs(easel: Easel) -> None:
    unit = easel.unit
    for x in (
        easel.corner_x - easel.side * 90 * unit,
        easel.corner_x - easel.side * 300 * unit,
        easel.width - easel.corner_x + easel.side * 70 * unit,
    ):
        if not easel.is_clear(x, 70 * unit):
            continue
        foot = easel.height - 16 * unit
        for i in range(7):
            plants.flower(
                easel,
                x + (i - 3) * 20 * unit,
                foot - 70 * unit,
                easel.rng.uniform(60, 100) * unit,
                easel.accent(i),
            )
        easel.canvas.piece(
            rectangle(easel.rng, x, foot, 150 * unit, 84 * unit, 3), easel.tone("#b5765a"), "hatch"
        )


def _bunting_and_lantern(easel: Easel) -> None:
    if not easel.cover:
        buildings.bunting(easel, 30 * easel.unit, 60 * easel.unit)
    _lantern(easel)
