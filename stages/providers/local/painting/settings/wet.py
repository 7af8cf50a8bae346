"""At the water and in it: the shore and the world under the sea."""

from __future__ import annotations

from stages.providers.local.painting import (
    creatures,
    foregrounds,
    grounds,
    harbours,
    landmarks,
    plants,
    playthings,
    skies,
    trees,
    waters,
    weather,
)
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import lighter, mix
from stages.providers.local.painting.scenery import facing
from stages.providers.local.painting.shapes import blob, ridge, scallop, slope, star

_SEAS = (("#4f9fc4", "#5fbfc6"), ("#3f86b8", "#56b3cf"), ("#57a8b0", "#7fcfc0"))


def sea_shore(easel: Easel) -> None:
    """A sailing boat off the beach, a lighthouse on its cliff, or an island and a pier."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel)
    shore = easel.foot_y - 0.13 * easel.height
    if easel.layout == 2:
        _island(easel)
    waters.sea(easel, easel.horizon, shore, rng.choice(_SEAS))
    (_boats, _cliff, _pier)[easel.layout](easel, shore)
    foam = ridge(rng, easel.width, shore + 4 * unit, 16 * unit, easel.height + 40, 1.6)
    easel.canvas.layer(foam.shape, easel.tone("#ffffff"), lift=0.4)
    sand = ridge(rng, easel.width, shore + 26 * unit, 16 * unit, easel.height + 40, 1.5)
    easel.canvas.layer(sand.shape, easel.tone("#f0d9a8"), "speckle")
    grounds.clearing(easel, "#f0d9a8")
    (_castle_of_sand, grounds.pebbles, _pulled_up)[easel.layout](easel)
    weather.on_the_ground(easel)
    frames = (foregrounds.shells, foregrounds.dune_grass, _palm, _rocks)
    frames[easel.frame % len(frames)](easel)
    weather.in_the_air(easel)


def underwater(easel: Easel) -> None:
    """A coral garden, an arch of rock with a turtle, or a forest of weed with a whale."""
    rng, unit = easel.rng, easel.unit
    tops = (
        ("#8fdce0", "#57b9cf", "#3a93b8", "#2f78a6"),
        ("#9fe3cf", "#62c2bd", "#3a9ba8", "#2c7a9a"),
        ("#a6d8ee", "#6aaede", "#4787c2", "#3a68a4"),
    )
    easel.canvas.sky(tuple(easel.tone(colour) for colour in rng.choice(tops)), easel.height * 0.95)
    easel.canvas.glow(easel.canvas.sun_x, -20, 560 * unit, easel.light.glow(), 0.55)
    waters.rays(easel, "#f4fff4", 0.34)
    if easel.layout == 2:
        y = easel.height * rng.uniform(0.26, 0.34)
        side = facing(easel, easel.focal_x)
        creatures.whale(easel, easel.focal_x, y, 250 * unit, side, 0.25)
    _far_reefs(easel)
    waters.shoal(easel, 10, 0.12 * easel.height, easel.horizon + 0.08 * easel.height)
    if easel.layout == 1:
        base = easel.foot_y - 0.05 * easel.height
        size = 420 * unit * easel.stature
        landmarks.rock_arch(easel, easel.focal_x, base, size, 0.1, "#7f8fa6")
        turtle_y = base - size * 0.3
        creatures.turtle(
            easel, easel.focal_x + 20 * unit, turtle_y, 110 * unit, facing(easel, easel.focal_x)
        )
    y = easel.foot_y - 0.1 * easel.height
    sand = ridge(rng, easel.width, y, 18 * unit, easel.height + 40, 1.4).tilted(easel.tilt * 0.6)
    easel.canvas.layer(sand.shape, easel.tone("#ecdcae"), "speckle")
    grounds.clearing(easel, "#ecdcae")
    (_reef, _boulders, _weeds)[easel.layout](easel)
    for x in easel.spread(9, 50 * unit):
        at = rng.uniform(easel.foot_y + 20 * unit, easel.height)
        shape = star(rng, x, at, rng.uniform(14, 26) * unit)
        easel.canvas.piece(shape, easel.tone(easel.accent()), "speckle")
    frames = (foregrounds.kelp, _near_coral, foregrounds.shells)
    frames[easel.frame % len(frames)](easel)
    waters.bubbles(easel, 42)


def _boats(easel: Easel, shore: float) -> None:
    unit, y = easel.unit, easel.horizon + 70 * easel.unit
    harbours.boat(easel, easel.focal_x, y, 170 * unit * easel.stature, 0.1)
    harbours.boat(
        easel, easel.focal_x + easel.side * 190 * unit, easel.horizon + 26 * unit, 70 * unit, 0.45
    )
    harbours.boat(easel, easel.width - easel.focal_x, easel.horizon + 16 * unit, 46 * unit, 0.6)


def _cliff(easel: Easel, shore: float) -> None:
    """A headland that falls to the sea from the focal side."""
    rng, unit = easel.rng, easel.unit
    top, foot = easel.horizon - 70 * unit, shore + 10 * unit
    ends = (foot + 160 * unit, top) if easel.side > 0 else (top, foot + 160 * unit)
    rock = slope(rng, easel.width, *ends, easel.height + 40)
    easel.canvas.layer(rock.shape, easel.tone("#a9a08f", 0.12), "speckle")
    turf = tuple((x, y - 14 * unit) for x, y in rock.points)
    for x, y in turf[::1]:
        if y < shore - 40 * unit:
            clump = scallop(rng, x, y + 20 * unit, 80 * unit, 26 * unit, 7, flat=True)
            easel.canvas.piece(clump, easel.tone("#8fb873", 0.1), "grass")
    x = easel.focal_x + easel.side * 0.12 * easel.width
    harbours.lighthouse(easel, x, rock.y_at(x) + 8 * unit, 350 * unit * easel.stature, 0.06)
    harbours.boat(
        easel,
        easel.focal_x - easel.side * 0.2 * easel.width,
        easel.horizon + 24 * unit,
        64 * unit,
        0.4,
    )


def _island(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    y = easel.horizon + 18 * unit
    for reach, far in ((300, 0.5), (210, 0.25)):
        hill = scallop(
            rng,
            easel.focal_x + (reach - 250) * unit,
            y,
            reach * unit,
            reach * 0.36 * unit,
            6,
            flat=True,
        )
        easel.canvas.piece(hill, easel.tone("#8fb873", far), "hatch")
    for dx, size in ((-90, 200), (40, 260), (130, 180)):
        trees.palm(easel, easel.focal_x + dx * unit, y - 10 * unit, size * unit, 0.22)


def _pier(easel: Easel, shore: float) -> None:
    unit = easel.unit
    x = easel.focal_x - easel.side * 0.02 * easel.width
    harbours.pier(easel, x, shore - 10 * unit, 260 * unit, 0.03)
    harbours.boat(easel, easel.width - easel.focal_x, easel.horizon + 40 * unit, 80 * unit, 0.35)


def _castle_of_sand(easel: Easel) -> None:
    unit = easel.unit
    playthings.sandcastle(easel, easel.focal_x, easel.foot_y + 30 * unit, 150 * unit, 0.0)
    ball = easel.focal_x + easel.side * 160 * unit
    colour = easel.tone(easel.accent(0))
    easel.canvas.piece(
        blob(easel.rng, ball, easel.foot_y + 40 * unit, 40 * unit, 40 * unit, 0.02), colour
    )
    easel.canvas.dab(
        blob(easel.rng, ball - 6 * unit, easel.foot_y + 34 * unit, 16 * unit, 34 * unit),
        lighter(colour, 0.6),
    )


def _pulled_up(easel: Easel) -> None:
    unit = easel.unit
    x = easel.focal_x + easel.side * 0.1 * easel.width
    harbours.rowing_boat(easel, x, easel.foot_y + 46 * unit, 230 * unit, 0.0)
    grounds.stones(easel, 6, "#b9a894")


def _palm(easel: Easel) -> None:
    unit = easel.unit
    x = easel.corner_x - easel.side * 60 * unit
    trees.palm(easel, x, easel.height + 20 * unit, 0.86 * easel.height, 0.0)
    foregrounds.dune_grass(easel)


def _rocks(easel: Easel) -> None:
    foregrounds.rocks(easel, "#8f8a94")
    x = easel.corner_x - easel.side * 250 * easel.unit
    creatures.crab(easel, x, easel.height - 26 * easel.unit, 80 * easel.unit)


def _far_reefs(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    for i, (far, colour) in enumerate(((0.7, "#3f86a0"), (0.45, "#4a9298"))):
        y = easel.horizon + (30 + 70 * i) * unit
        edge = ridge(rng, easel.width, y, 46 * unit, easel.height + 40, 2.2).tilted(
            easel.tilt * 1.6
        )
        for x in easel.spread(12, -0.4 * easel.hero_width):
            thing = plants.weed if rng.random() < 0.5 else plants.coral
            shade = mix(easel.accent(), "#3a86a8", 0.4 + far * 0.4)
            thing(easel, x, edge.y_at(x) + 12 * unit, rng.uniform(70, 150) * unit, shade, 0.0)
        tone = easel.tone(mix(colour, "#3a7fa5", far * 0.6))
        easel.canvas.layer(edge.shape, tone, "speckle")


def _reef(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    for i, x in enumerate(easel.spread(10, 50 * unit, 60 * unit)):
        outer = abs(x / easel.width - 0.5) * 2
        y = easel.foot_y + rng.uniform(-50, 20) * unit + outer * 50 * unit
        size = (100 + 150 * outer) * rng.uniform(0.8, 1.15) * unit
        if i % 3 == 0:
            grounds.stone(easel, x, y, size * 0.5, "#8b95a6")
        plants.coral(easel, x, y - size * 0.1, size, easel.accent(i))
        ball = blob(rng, x + size * 0.4, y, size * 0.3, size * 0.2)
        easel.canvas.piece(ball, easel.tone(lighter(easel.accent(i + 1), 0.2)), "speckle")


def _boulders(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    for i, x in enumerate(easel.spread(8, 60 * unit, 60 * unit)):
        y = easel.foot_y + rng.uniform(-40, 40) * unit
        grounds.stone(easel, x, y, rng.uniform(40, 86) * unit, "#8b95a6")
        if i % 2:
            plants.weed(
                easel, x + 40 * unit, y + 10 * unit, rng.uniform(110, 190) * unit, "#4f9a6a"
            )
        else:
            plants.coral(
                easel, x - 30 * unit, y + 8 * unit, rng.uniform(70, 120) * unit, easel.accent(i)
            )


def _weeds(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    for x in easel.spread(16, 30 * unit, 40 * unit):
        y = easel.foot_y + rng.uniform(-60, 40) * unit
        outer = abs(x / easel.width - 0.5) * 2
        tall = (120 + 330 * outer) * rng.uniform(0.7, 1.15) * unit
        for dx in (-24, 0, 26):
            plants.weed(easel, x + dx * unit, y, tall * rng.uniform(0.7, 1), "#4a9a72")


def _near_coral(easel: Easel) -> None:
    unit = easel.unit
    for i in range(4):
        x = easel.corner_x - easel.side * (10 + 120 * i) * unit
        if easel.is_clear(x, 70 * unit):
            plants.coral(easel, x, easel.height + 20 * unit, (290 - 50 * i) * unit, easel.accent(i))
    x = easel.width - easel.corner_x
    plants.weed(easel, x + easel.side * 20 * unit, easel.height + 10, 0.5 * easel.height, "#3f8a66")
