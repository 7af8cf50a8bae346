"""Up there: space, and the night sky."""

from __future__ import annotations

import math
from dataclasses import replace

from stages.providers.local.painting import (
    buildings,
    creatures,
    foregrounds,
    grounds,
    harbours,
    plants,
    playthings,
    skies,
    spacecraft,
    trees,
    waters,
    weather,
)
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.light import HOURS, Light
from stages.providers.local.painting.palettes import lighter, mix, vary
from stages.providers.local.painting.scenery import facing, fireflies
from stages.providers.local.painting.shapes import Ridge, blob, leaf, ridge, scallop

_DEEPS = (
    ("#1b1645", "#2c2068", "#4a2f86", "#7a4a9c"),
    ("#0f1c46", "#1a3168", "#27548a", "#4a86a6"),
    ("#24123f", "#451f5e", "#7a3272", "#b2567f"),
)


def space(easel: Easel) -> None:
    """A rocket on a small moon, a great planet that rises, or a station among asteroids."""
    rng = easel.rng
    easel.canvas.sky(_DEEPS[(easel.frame + easel.layout) % len(_DEEPS)], easel.height)
    _nebula(easel)
    skies.stars(easel, 110, easel.height * 0.85)
    (_small_planets, _great_planet, _asteroids)[easel.layout](easel)
    dust = rng.choice(("#b9b2c9", "#d3b9a2", "#a9bcc9"))
    _moonscape(easel, dust)
    _craters(easel, dust)
    frames = (_moon_rocks, _crystals, _near_planet)
    frames[easel.frame % len(frames)](easel, dust)


def night_sky(easel: Easel) -> None:
    """A hill under the stars, a lake that holds the moon, or a place above the clouds."""
    rng, unit = easel.rng, easel.unit
    weather_there = easel.light.weather
    night = replace(easel, light=Light(HOURS["night"], easel.light.mood, weather_there))
    night.canvas.sky(night.light.sky(), night.horizon)
    _milky_way(night)
    skies.stars(night, 160, night.horizon * 1.05)
    if not night.own_sun and not night.light.sunless:
        skies.moon(night)
    for _ in range(rng.randint(1, 3)):
        _shooting_star(night)
    (_hilltop, _lake, _above_the_clouds)[night.layout](night)
    weather.on_the_ground(night)
    if night.layout != 2:
        plants.flowers(night, 18, night.foot_y, night.height)
        fireflies(night, 24)
        frames = (foregrounds.bushes, foregrounds.tall_grass, _owl_bough)
        frames[night.frame % len(frames)](night)
    else:
        skies.hanging_star(
            night, night.corner_x - night.side * 90 * unit, 0.8 * night.height, 46 * unit
        )
    weather.in_the_air(night)


def _nebula(easel: Easel) -> None:
    """A cloud of light that runs across the sky from one corner to another."""
    rng, unit = easel.rng, easel.unit
    rising, colour = rng.choice((-1, 1)), lighter(easel.accent(easel.frame), 0.2)
    middle = rng.uniform(0.15, 0.45) * easel.height
    for i in range(11):
        t = i / 10
        x = t * easel.width
        y = middle + rising * (t - 0.5) * 0.5 * easel.height + rng.uniform(-50, 50) * unit
        tone = mix(colour, lighter(easel.accent(easel.frame + 1), 0.3), t)
        easel.canvas.glow(x, y, rng.uniform(170, 340) * unit, tone, rng.uniform(0.22, 0.4))


def _small_planets(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    y = easel.height * (0.62 if easel.cover else rng.uniform(0.22, 0.3))
    x = easel.focal_x - easel.side * 0.05 * easel.width
    colour = easel.accent(easel.frame)
    skies.planet(easel, x, y, rng.uniform(84, 112) * unit, colour, ringed=True)
    for i in (1, 2):
        x, high = rng.uniform(0.04, 0.96) * easel.width, rng.uniform(0.08, 0.36) * easel.height
        if easel.is_clear(x, 30 * unit) and abs(x - easel.focal_x) > 200 * unit:
            skies.planet(easel, x, high, rng.uniform(26, 48) * unit, easel.accent(i), ringed=False)


def _great_planet(easel: Easel) -> None:
    unit = easel.unit
    x, y = easel.focal_x + easel.side * 0.04 * easel.width, easel.horizon + 60 * unit
    radius = (230 if easel.cover else 340) * unit
    colour = easel.accent(easel.frame)
    skies.planet(easel, x, y, radius, colour, ringed=False)
    for dx, dy, size in ((-0.3, -0.4, 0.14), (0.25, -0.55, 0.09), (0.1, -0.2, 0.11)):
        spot = blob(easel.rng, x + dx * radius, y + dy * radius, size * radius, size * radius * 0.7)
        easel.canvas.dab(spot, lighter(colour, 0.3), 0.5)
    skies.planet(
        easel,
        easel.width - easel.focal_x,
        0.14 * easel.height,
        44 * unit,
        easel.accent(1),
        ringed=True,
    )


def _asteroids(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    for i in range(12):
        x = rng.uniform(0, 1) * easel.width
        y = easel.horizon * (0.9 - 0.5 * x / easel.width) + rng.uniform(-60, 60) * unit
        if easel.is_clear(x, 20 * unit):
            grounds.stone(
                easel,
                x,
                y,
                rng.uniform(12, 46) * unit,
                vary(rng, mix("#9a8fae", easel.accent(i), 0.25)),
            )
    if not easel.cover:
        spacecraft.station(easel, easel.focal_x, 0.26 * easel.height, 190 * unit)
    saucer_y = easel.foot_y - 0.34 * easel.height
    spacecraft.saucer(easel, easel.focal_x + easel.side * 0.12 * easel.width, saucer_y, 90 * unit)


def _moonscape(easel: Easel, dust: str) -> None:
    rng, unit = easel.rng, easel.unit
    deep = 0.1 * easel.height + 0.6 * max(0.57 * easel.height - easel.horizon, 0)
    for i in range(3):
        base = easel.foot_y - 0.05 * easel.height - deep * (1 - 0.45 * i)
        edge = ridge(rng, easel.width, base, (34 - 9 * i) * unit, easel.height + 40, 1.4 + 0.3 * i)
        edge = edge.tilted(easel.tilt * (1.3 - 0.4 * i))
        colour = mix(dust, "#3a2f68", 0.5 - 0.22 * i)
        easel.canvas.layer(edge.shape, vary(rng, mix(colour, easel.accent(i), 0.12)), "speckle")
        x = easel.focal_x + easel.side * rng.uniform(0.06, 0.11) * easel.width
        if i == 1 and easel.layout == 0:
            spacecraft.rocket(easel, x, edge.y_at(x) + 10 * unit, rng.uniform(240, 290) * unit)
        elif i == 1 and easel.layout == 1:
            spacecraft.dome(easel, x, edge.y_at(x) + 14 * unit, 190 * unit)


def _craters(easel: Easel, dust: str) -> None:
    rng, unit = easel.rng, easel.unit
    grounds.clearing(easel, lighter(dust, 0.1))
    for x in easel.spread(11, 70 * unit):
        y = rng.uniform(easel.foot_y - 30 * unit, easel.height - 10 * unit)
        size = rng.uniform(24, 70) * unit
        easel.canvas.dab(blob(rng, x, y, size, size * 0.3), mix(dust, "#3a2f68", 0.42), 0.75)
        easel.canvas.dab(
            blob(rng, x, y + size * 0.06, size * 0.8, size * 0.2), mix(dust, "#3a2f68", 0.6), 0.7
        )
        rim = leaf(x - size * 0.9, y + size * 0.26, size * 1.8, size * 0.07, 0)
        easel.canvas.dab(rim, lighter(dust, 0.45), 0.6)


def _moon_rocks(easel: Easel, dust: str) -> None:
    foregrounds.rocks(easel, mix(dust, "#4a3f78", 0.35))


def _crystals(easel: Easel, dust: str) -> None:
    """Glowing crystals in the lower corners."""
    rng, unit = easel.rng, easel.unit
    for x, side in ((easel.corner_x, easel.side), (easel.width - easel.corner_x, -easel.side)):
        colour = lighter(easel.accent(0 if side > 0 else 1), 0.25)
        easel.canvas.glow(x, easel.height, 260 * unit, colour, 0.5)
        for i in range(6):
            foot = x - side * i * 36 * unit
            tall = rng.uniform(70, 190) * unit * (1 - i * 0.1)
            angle = -math.pi / 2 - side * (i - 1.5) * 0.12
            crystal = leaf(foot, easel.height + 10 * unit, tall, tall * 0.22, angle)
            easel.canvas.piece(crystal, vary(rng, colour, 0.06))
            easel.canvas.dab(
                leaf(foot, easel.height + 10 * unit, tall * 0.9, tall * 0.07, angle),
                lighter(colour, 0.5),
                0.7,
            )


def _near_planet(easel: Easel, dust: str) -> None:
    """A planet so close that the page cuts it off."""
    unit = easel.unit
    x = easel.corner_x - easel.side * 30 * unit
    skies.planet(easel, x, easel.height + 20 * unit, 190 * unit, easel.accent(2), ringed=True)


def _hilltop(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    edges = grounds.hills(easel, ("#6d8f9c", "#6fa08c", "#7fae7c", "#8ab97a"))
    for x in easel.spread(9, -0.3 * easel.hero_width):
        trees.pine(easel, x, edges[1].y_at(x) + 10 * unit, rng.uniform(90, 150) * unit, 0.4)
    x = easel.focal_x
    y = edges[2].y_at(x) + 16 * unit
    if rng.random() < 0.5 and not easel.own_house:
        buildings.cottage(easel, x, y, rng.uniform(160, 200) * unit, 0.1)
    else:
        playthings.tent(easel, x, y, 230 * unit, 0.05)
    grounds.clearing(easel, "#9cc58c")


def _lake(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    grounds.mountains(easel, "#7f8fb9", far=0.35)
    shore = ridge(rng, easel.width, easel.horizon + 8 * unit, 12 * unit, easel.height, 1.6)
    for x in easel.spread(14, -0.4 * easel.hero_width, 20 * unit):
        trees.pine(easel, x, shore.y_at(x) + 12 * unit, rng.uniform(70, 130) * unit, 0.35)
    easel.canvas.layer(shore.shape, easel.tone("#5f7f8c", 0.2), "hatch", lift=0.6)
    waters.mirror(easel, easel.horizon + 36 * unit, easel.tone("#5f86b0"))
    harbours.rowing_boat(easel, easel.focal_x, easel.horizon + 110 * unit, 150 * unit, 0.1)
    grounds.near_ground(easel, "#86b487", "grass")
    grounds.clearing(easel, "#9cc58c")


def _above_the_clouds(easel: Easel) -> None:
    """Banks of cloud to walk on, paler towards us."""
    rng, unit = easel.rng, easel.unit
    for i in range(4):
        t = i / 3
        y = easel.horizon + (easel.foot_y - 0.06 * easel.height - easel.horizon) * t
        tone = mix("#5f78b8", "#dfe6fb", 0.25 + 0.6 * t)
        for j in range(7):
            x = (j + rng.uniform(0.1, 0.9)) / 7 * easel.width
            reach = rng.uniform(130, 230) * unit
            easel.canvas.piece(
                scallop(rng, x, y + 20 * unit, reach, reach * 0.42, 7, flat=True), tone, "grain"
            )
        bank = Ridge(easel.height + 40, ridge(rng, easel.width, y, 10 * unit, 0, 2.5).points)
        easel.canvas.layer(bank.shape, tone, "grain", lift=0.2)
        if i == 1:
            x = easel.focal_x
            skies.balloon(easel, x, y - 190 * unit, 84 * unit)
    grounds.clearing(easel, "#dfe6fb")
    for i, x in enumerate(easel.spread(9, 50 * unit)):
        skies.hanging_star(
            easel,
            x,
            rng.uniform(easel.foot_y + 20 * unit, easel.height - 20 * unit),
            (14 + 4 * (i % 4)) * unit,
        )


def _owl_bough(easel: Easel) -> None:
    foregrounds.bough(easel, "#3f6f6a")
    unit = easel.unit
    x = easel.corner_x - easel.side * 150 * unit
    if not easel.cover:
        y = easel.height - 12 * unit
        easel.canvas.piece(
            blob(easel.rng, x, y, 110 * unit, 34 * unit), easel.tone("#7a5640"), "hatch"
        )
        creatures.owl(easel, x, y - 20 * unit, 120 * unit)
        creatures.rabbit(
            easel,
            x - easel.side * 170 * unit,
            easel.height - 20 * unit,
            80 * unit,
            facing(easel, x),
        )


def _milky_way(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    for i in range(14):
        t = i / 13
        x = easel.width * (t * 1.1 - 0.05)
        y = easel.horizon * (0.75 - 0.6 * t) + rng.uniform(-40, 40) * unit
        tone = lighter(mix("#8f8fd0", easel.accent(), 0.35), 0.3)
        easel.canvas.glow(x, y, rng.uniform(90, 190) * unit, tone, 0.3)


def _shooting_star(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    x, y = rng.uniform(0.1, 0.9) * easel.width, rng.uniform(0.08, 0.4) * easel.horizon
    tail = leaf(x, y, rng.uniform(120, 200) * unit, 4 * unit, -0.45)
    easel.canvas.dab(tail, "#fff6d8", 0.8)
    easel.canvas.glow(x, y, 22 * unit, "#fff6d8", 1.0)
