"""Up there: space, and a hilltop under the night sky."""

from __future__ import annotations

import math
from dataclasses import replace

from stages.providers.local.painting import buildings, grounds, plants, skies, trees
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.light import HOURS, Light
from stages.providers.local.painting.palettes import lighter, mix, vary
from stages.providers.local.painting.shapes import blob, cut, leaf, ridge, smooth

_DEEPS = (
    ("#1b1645", "#2c2068", "#4a2f86", "#7a4a9c"),
    ("#0f1c46", "#1a3168", "#27548a", "#4a86a6"),
    ("#24123f", "#451f5e", "#7a3272", "#b2567f"),
)


def space(easel: Easel) -> None:
    """Planets and a rocket over the craters of a small moon."""
    rng, unit = easel.rng, easel.unit
    easel.canvas.sky(rng.choice(_DEEPS), easel.height)
    for _ in range(5):
        x, y = rng.uniform(0, easel.width), rng.uniform(0, easel.foot_y)
        easel.canvas.glow(x, y, rng.uniform(150, 340) * unit, lighter(easel.accent(), 0.2), 0.24)
    skies.stars(easel, 100, easel.height * 0.85)
    y = easel.height * rng.uniform(0.24, 0.34)
    if easel.cover:
        y = easel.height * 0.62
    ringed = rng.random() < 0.6
    skies.planet(
        easel, easel.focal_x, y, rng.uniform(84, 120) * unit, easel.accent(0), ringed=ringed
    )
    for i in (1, 2):
        x, high = rng.uniform(0.04, 0.96) * easel.width, rng.uniform(0.08, 0.4) * easel.height
        if easel.is_clear(x, 30 * unit) and abs(x - easel.focal_x) > 180 * unit:
            skies.planet(
                easel, x, high, rng.uniform(24, 44) * unit, easel.accent(i), ringed=not ringed
            )
    dust = rng.choice(("#b9b2c9", "#d3b9a2", "#a9bcc9"))
    for i in range(3):
        base = easel.foot_y - (0.2 - 0.06 * i) * easel.height
        edge = ridge(rng, easel.width, base, (34 - 9 * i) * unit, easel.height + 40, 1.4 + 0.3 * i)
        colour = mix(dust, "#3a2f68", 0.5 - 0.22 * i)
        easel.canvas.layer(edge.path, vary(rng, mix(colour, easel.accent(i), 0.12)), "speckle")
        if i == 1:
            x = easel.focal_x + rng.uniform(-0.1, 0.1) * easel.width
            _rocket(easel, x, edge.y_at(x) + 10 * unit, rng.uniform(170, 220) * unit)
    _craters(easel, dust)


def night_sky(easel: Easel) -> None:
    """Stars upon stars, the moon, a shooting star, and a dark hill to see them from."""
    rng, unit = easel.rng, easel.unit
    night = replace(easel, light=Light(HOURS["night"], easel.light.mood))
    night.canvas.sky(night.light.sky(), night.horizon)
    _milky_way(night)
    skies.stars(night, 150, night.horizon * 1.05)
    skies.moon(night)
    for _ in range(rng.randint(1, 3)):
        _shooting_star(night)
    edges = grounds.hills(night, ("#6d8f9c", "#6fa08c", "#7fae7c", "#8ab97a"))
    for x in night.spread(9, -0.3 * night.hero_width):
        trees.pine(night, x, edges[1].y_at(x) + 10 * unit, rng.uniform(90, 150) * unit, 0.4)
    x = night.focal_x
    if rng.random() < 0.5:
        buildings.cottage(
            night, x, edges[2].y_at(x) + 16 * unit, rng.uniform(130, 170) * unit, 0.15
        )
    else:
        trees.round_tree(night, x, edges[2].y_at(x) + 16 * unit, rng.uniform(290, 350) * unit, 0.1)
    grounds.clearing(night, "#9cc58c")
    plants.flowers(night, 14, night.foot_y, night.height)
    for _ in range(20):
        fx, fy = rng.uniform(0, night.width), rng.uniform(night.horizon, night.height)
        night.canvas.glow(fx, fy, 16 * unit, "#fff2a8", 0.9)
    corner = night.width if night.hero_x < night.width / 2 else 0.0
    trees.bush(night, corner, night.height + 10 * unit, 180 * unit, colour="#4c8a5a")


def _milky_way(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    for i in range(14):
        t = i / 13
        x = easel.width * (t * 1.1 - 0.05)
        y = easel.horizon * (0.75 - 0.6 * t) + rng.uniform(-40, 40) * unit
        tone = lighter(mix("#8f8fd0", easel.accent(), 0.35), 0.3)
        easel.canvas.glow(x, y, rng.uniform(90, 190) * unit, tone, 0.26)


def _shooting_star(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    x, y = rng.uniform(0.1, 0.9) * easel.width, rng.uniform(0.08, 0.4) * easel.horizon
    easel.canvas.dab(leaf(x, y, rng.uniform(120, 200) * unit, 4 * unit, -0.45), "#fff6d8", 0.8)
    easel.canvas.glow(x, y, 22 * unit, "#fff6d8", 1.0)


def _rocket(easel: Easel, x: float, y: float, size: float) -> None:
    rng, canvas = easel.rng, easel.canvas
    for side in (-1, 1):
        fin = [
            (x + side * size * 0.12, y - size * 0.34),
            (x + side * size * 0.3, y),
            (x + side * size * 0.1, y - size * 0.08),
        ]
        canvas.piece(cut(rng, fin, 2), easel.accent(1), "hatch")
    hull = [
        (0, -1),
        (0.17, -0.72),
        (0.19, -0.36),
        (0.11, -0.06),
        (-0.11, -0.06),
        (-0.19, -0.36),
        (-0.17, -0.72),
    ]
    canvas.piece(smooth([(x + a * size, y + b * size) for a, b in hull]), "#f6efe2", "grain")
    nose = [(0, -1.02), (0.12, -0.83), (0, -0.78), (-0.12, -0.83)]
    canvas.dab(smooth([(x + a * size, y + b * size) for a, b in nose]), easel.accent(0))
    canvas.dab(blob(rng, x, y - size * 0.55, size * 0.095, size * 0.095, 0.02), easel.accent(0))
    canvas.dab(blob(rng, x, y - size * 0.55, size * 0.065, size * 0.065, 0.02), "#9fd8e6")


def _craters(easel: Easel, dust: str) -> None:
    rng, unit = easel.rng, easel.unit
    grounds.clearing(easel, lighter(dust, 0.1))
    for x in easel.spread(9, 70 * unit):
        y, size = (
            rng.uniform(easel.foot_y - 30 * unit, easel.height - 10 * unit),
            rng.uniform(24, 66) * unit,
        )
        easel.canvas.dab(blob(rng, x, y, size, size * 0.3), mix(dust, "#3a2f68", 0.42), 0.75)
        easel.canvas.dab(
            blob(rng, x, y + size * 0.06, size * 0.8, size * 0.2), mix(dust, "#3a2f68", 0.6), 0.7
        )
    for i in range(5):
        angle = math.tau * i / 5
        x = easel.focal_x + math.cos(angle) * 300 * unit
        if easel.is_clear(x, 40 * unit):
            grounds.stone(easel, x, easel.foot_y + 60 * unit, rng.uniform(14, 26) * unit, dust)
