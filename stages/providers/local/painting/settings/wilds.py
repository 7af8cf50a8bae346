"""Where few live: the snow and the desert."""

from __future__ import annotations

from functools import partial

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
from stages.providers.local.painting.scenery import facing, home, stand
from stages.providers.local.painting.shapes import Ridge, ridge


def snow(easel: Easel) -> None:
    """A cottage among firs, an igloo with penguins by the ice, or a snowman below the peaks."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel, clouds=3, birds=False)
    grounds.mountains(easel, "#8ea3c9", far=0.3 + 0.15 * rng.random())
    drifts = ("#cfdcec", "#dde7f2", "#e8eff6", "#f2f5f8")
    edges = grounds.hills(easel, drifts, "speckle", waves=1.3)
    for far, edge, count, size in ((0.55, edges[0], 14, 95), (0.3, edges[1], 10, 170)):
        if easel.layout == 1 and far < 0.5:
            continue
        for x in easel.spread(count, -60 * unit if far > 0.5 else 0, 40 * unit):
            tall = size * rng.uniform(0.75, 1.25) * unit
            trees.pine(easel, x, edge.y_at(x) + 10 * unit, tall, far, colour="#4f8383", snowy=True)
    (_winter_cottage, _ice, _snowman)[easel.layout](easel, edges)
    grounds.clearing(easel, "#dfe8f2")
    frames = (foregrounds.firs, foregrounds.drift, _snowy_bough)
    frames[easel.frame % len(frames)](easel)
    if easel.light.weather != "snow":
        weather.snowfall(easel, 45)
    weather.in_the_air(easel)


def desert(easel: Easel) -> None:
    """Cacti below mesas, pyramids behind the dunes, or an oasis by a rock arch."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel, clouds=2)
    if easel.layout != 1:
        grounds.mountains(easel, "#c98a6a", far=0.5, snow=False)
    sands = ("#e3b27a", "#eac083", "#f0cd92", "#f3d8a4")
    if easel.layout == 1:
        base = easel.horizon + 24 * unit
        for dx, size in ((0.0, 330), (0.17, 220), (-0.15, 170)):
            x = easel.focal_x + dx * easel.side * easel.width
            landmarks.pyramid(easel, x, base, size * unit * easel.stature, 0.3)
    edges = grounds.hills(easel, sands, "grain", waves=1.3)
    for edge in edges:
        ripple = ridge(
            rng, easel.width, edge.points[3][1] + 30 * unit, 14 * unit, easel.height, 1.2
        )
        easel.canvas.line(ripple.edge, easel.tone("#c98f5c"), 5 * unit, 0.25)
    (_cacti, _caravan_palms, _oasis)[easel.layout](easel, edges)
    grounds.clearing(easel, "#edcf96")
    grounds.stones(easel, 12, "#b98e72")
    weather.on_the_ground(easel)
    for x in easel.spread(10, 60 * unit):
        y = easel.height - rng.uniform(0, 90) * unit
        plants.tuft(easel, x, y, rng.uniform(40, 70) * unit, "#b9a25a")
    plants.flowers(easel, 7, easel.foot_y + 30 * unit, easel.height, 40)
    frames = (_red_rocks, _near_cacti, foregrounds.dune_grass)
    frames[easel.frame % len(frames)](easel)
    weather.in_the_air(easel)


def _winter_cottage(easel: Easel, edges: list[Ridge]) -> None:
    rng, unit = easel.rng, easel.unit
    x = home(easel, edges[2], rng.uniform(190, 230), 0.06, tree=partial(trees.pine, snowy=True))
    trees.pine(
        easel,
        x + easel.side * 150 * unit,
        edges[2].y_at(x) + 30 * unit,
        330 * unit,
        0.04,
        snowy=True,
    )
    grounds.near_ground(easel, "#f4f6f8", "speckle")
    buildings.fence(easel, easel.foot_y - 40 * unit, 56 * unit)


def _ice(easel: Easel, edges: list[Ridge]) -> None:
    unit = easel.unit
    y = (edges[1].y_at(easel.width / 2) + easel.foot_y) / 2
    waters.ice(easel, y)
    stand(easel, edges[2], playthings.igloo, 210, 0.06, shift=0.08)
    grounds.near_ground(easel, "#f4f6f8", "speckle")
    for dx, size in ((-0.13, 120), (-0.08, 96), (0.13, 110)):
        x = easel.focal_x + dx * easel.side * easel.width
        if easel.is_clear(x, 40 * unit):
            creatures.penguin(easel, x, easel.foot_y + 16 * unit, size * unit, facing(easel, x))


def _snowman(easel: Easel, edges: list[Ridge]) -> None:
    rng, unit = easel.rng, easel.unit
    for x in easel.spread(4, 100 * unit, 60 * unit):
        tall = rng.uniform(260, 380) * unit * easel.stature
        trees.pine(easel, x, edges[3].y_at(x) + 10 * unit, tall, 0.05, snowy=True)
    grounds.near_ground(easel, "#f4f6f8", "speckle")
    playthings.snowman(easel, easel.focal_x, easel.foot_y + 4 * unit, 270 * unit, 0.0)
    robin = easel.focal_x + easel.side * 0.11 * easel.width
    creatures.bird(
        easel, robin, easel.foot_y + 30 * unit, 46 * unit, facing(easel, robin), "#b9694f"
    )


def _cacti(easel: Easel, edges: list[Ridge]) -> None:
    rng, unit = easel.rng, easel.unit
    for far, edge, count, size in ((0.5, edges[1], 6, 90), (0.2, edges[2], 4, 170)):
        for x in easel.spread(count, 10 * unit):
            tall = size * rng.uniform(0.8, 1.2) * unit
            plants.cactus(easel, x, edge.y_at(x) + 8 * unit, tall, far)
    stand(easel, edges[3], plants.cactus, rng.uniform(300, 360), 0.0)


def _caravan_palms(easel: Easel, edges: list[Ridge]) -> None:
    rng, unit = easel.rng, easel.unit
    for x in easel.spread(6, 30 * unit):
        trees.palm(easel, x, edges[2].y_at(x) + 8 * unit, rng.uniform(120, 180) * unit, 0.25)
    waters.pond(easel, easel.focal_x, edges[3].y_at(easel.focal_x) + 30 * unit, 170 * unit)
    stand(easel, edges[3], trees.palm, 300, 0.04, shift=0.12)


def _oasis(easel: Easel, edges: list[Ridge]) -> None:
    unit = easel.unit
    stand(easel, edges[1], landmarks.rock_arch, 330, 0.24, shift=0.06)
    y = edges[3].y_at(easel.focal_x) + 34 * unit
    waters.pond(easel, easel.focal_x, y, 230 * unit)
    for dx, size in ((-200, 330), (210, 390), (150, 260)):
        x = easel.focal_x + dx * unit
        if easel.is_clear(x, 60 * unit):
            trees.palm(easel, x, y + 10 * unit, size * unit, 0.04)


def _snowy_bough(easel: Easel) -> None:
    foregrounds.bough(easel, "#3f6f62", snowy=True)
    foregrounds.drift(easel)


def _red_rocks(easel: Easel) -> None:
    foregrounds.rocks(easel, "#b9785a")


def _near_cacti(easel: Easel) -> None:
    unit = easel.unit
    x = easel.corner_x - easel.side * 60 * unit
    plants.cactus(easel, x, easel.height + 30 * unit, 0.52 * easel.height, 0.0)
    plants.cactus(easel, easel.width - easel.corner_x, easel.height + 30 * unit, 200 * unit, 0.0)
