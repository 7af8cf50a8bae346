"""At the water and in it: the shore and the world under the sea."""

from __future__ import annotations

from stages.providers.local.painting import grounds, plants, skies, trees, waters
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import lighter, mix
from stages.providers.local.painting.shapes import blob, ridge, scallop, star


def sea_shore(easel: Easel) -> None:
    """Waves from the horizon to a sandy beach, with a boat, an island or a lighthouse."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel)
    shore = easel.foot_y - 0.13 * easel.height
    waters.sea(
        easel,
        easel.horizon,
        shore,
        rng.choice((("#4f9fc4", "#5fbfc6"), ("#3f86b8", "#56b3cf"), ("#57a8b0", "#7fcfc0"))),
    )
    kind = rng.randrange(3)
    y = easel.horizon + 30 * unit
    if kind == 0:
        waters.boat(easel, easel.focal_x, y + 40 * unit, rng.uniform(130, 170) * unit, 0.12)
    elif kind == 1:
        waters.lighthouse(easel, easel.focal_x, y, rng.uniform(280, 330) * unit, 0.15)
        waters.boat(easel, easel.width - easel.focal_x, y + 6 * unit, 60 * unit, 0.4)
    else:
        easel.canvas.piece(
            scallop(rng, easel.focal_x, y + 18 * unit, 190 * unit, 60 * unit, 6, flat=True),
            easel.tone("#8fb873", 0.2),
            "hatch",
        )
        trees.palm(easel, easel.focal_x, y - 20 * unit, 210 * unit, 0.15)
        waters.boat(easel, easel.width / 2, y + 60 * unit, 80 * unit, 0.25)
    foam = ridge(rng, easel.width, shore + 4 * unit, 16 * unit, easel.height + 40, 1.6)
    easel.canvas.layer(foam.path, easel.tone("#ffffff"), lift=0.4)
    sand = ridge(rng, easel.width, shore + 26 * unit, 16 * unit, easel.height + 40, 1.5)
    easel.canvas.layer(sand.path, easel.tone("#f0d9a8"), "speckle")
    grounds.clearing(easel, "#f0d9a8")
    grounds.stones(easel, 8, "#b9a894")
    for i, x in enumerate(easel.spread(9, 50 * unit)):
        px_y, size = rng.uniform(easel.foot_y, easel.height - 20 * unit), rng.uniform(13, 22) * unit
        shape = (
            star(rng, x, px_y, size)
            if i % 2
            else scallop(rng, x, px_y, size, size * 0.8, 6, flat=True)
        )
        easel.canvas.piece(shape, easel.tone(lighter(easel.accent(i), 0.2)), "speckle")
    _dune_grass(easel)


def underwater(easel: Easel) -> None:
    """Beams from above, a shoal, weed, and coral in the drawing's colours on the sand."""
    rng, unit = easel.rng, easel.unit
    tops = (
        ("#7fd0d8", "#4fafc6", "#3589ae", "#2b6d98"),
        ("#8fd9c8", "#57b8b5", "#35919f", "#286f8c"),
    )
    easel.canvas.sky(tuple(easel.tone(colour) for colour in rng.choice(tops)), easel.height * 0.95)
    easel.canvas.glow(easel.focal_x, -20, 520 * unit, easel.light.glow(), 0.55)
    waters.rays(easel, "#f4fff4", 0.3)
    for i, (far, colour) in enumerate(((0.7, "#3f86a0"), (0.45, "#4a9298"))):
        edge = ridge(
            rng,
            easel.width,
            easel.horizon + (30 + 70 * i) * unit,
            46 * unit,
            easel.height + 40,
            2.2,
        )
        tone = easel.tone(mix(colour, "#3a7fa5", far * 0.6))
        for x in easel.spread(9, -0.4 * easel.hero_width):
            thing = plants.weed if rng.random() < 0.5 else plants.coral
            shade = mix(easel.accent(), "#3a86a8", 0.4 + far * 0.4)
            thing(easel, x, edge.y_at(x) + 12 * unit, rng.uniform(70, 140) * unit, shade, 0.0)
        easel.canvas.layer(edge.path, tone, "speckle")
    waters.shoal(easel, 8, 0.14 * easel.height, easel.horizon)
    sand = ridge(
        rng, easel.width, easel.foot_y - 0.1 * easel.height, 18 * unit, easel.height + 40, 1.4
    )
    easel.canvas.layer(sand.path, easel.tone("#e6d5a4"), "speckle")
    grounds.clearing(easel, "#e6d5a4")
    _reef(easel)
    for x in easel.spread(9, 50 * unit):
        easel.canvas.piece(
            star(
                rng,
                x,
                rng.uniform(easel.foot_y + 20 * unit, easel.height),
                rng.uniform(12, 22) * unit,
            ),
            easel.tone(easel.accent()),
            "speckle",
        )
    waters.bubbles(easel, 42)


def _reef(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    for i, x in enumerate(easel.spread(9, 50 * unit, 60 * unit)):
        outer = abs(x / easel.width - 0.5) * 2
        y = easel.foot_y + rng.uniform(-50, 30) * unit + outer * 60 * unit
        size = (90 + 130 * outer) * rng.uniform(0.8, 1.15) * unit
        if i % 3 == 0:
            grounds.stone(easel, x, y, size * 0.5, "#7d8796")
            plants.coral(easel, x, y - size * 0.2, size, easel.accent(i))
        elif i % 3 == 1:
            for dx in (-26, 0, 28):
                plants.weed(easel, x + dx * unit, y, size * rng.uniform(1.1, 1.7), "#4f9a6a")
        else:
            plants.coral(easel, x, y, size * 0.9, easel.accent(i))
            easel.canvas.piece(
                blob(rng, x + size * 0.4, y, size * 0.3, size * 0.2),
                easel.tone(lighter(easel.accent(i + 1), 0.2)),
                "speckle",
            )


def _dune_grass(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    corner = easel.width if easel.hero_x < easel.width / 2 else 0.0
    mound = scallop(rng, corner, easel.height + 20 * unit, 250 * unit, 130 * unit, 7)
    easel.canvas.piece(mound, easel.tone("#e3c68d"), "speckle")
    for _ in range(9):
        x = corner + rng.uniform(-210, 210) * unit
        plants.tuft(
            easel,
            x,
            easel.height - rng.uniform(20, 80) * unit,
            rng.uniform(90, 150) * unit,
            "#8fa65c",
            6,
        )
