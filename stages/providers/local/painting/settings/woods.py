"""Among trees: the forest and the jungle."""

from __future__ import annotations

from stages.providers.local.painting import (
    creatures,
    foregrounds,
    grounds,
    landmarks,
    plants,
    skies,
    trees,
    waters,
    weather,
)
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import mix
from stages.providers.local.painting.scenery import facing, fireflies
from stages.providers.local.painting.shapes import blob, limb, ridge, scallop, stroke


def forest(easel: Easel) -> None:
    """A path among trunks, a glade with a toadstool house, or a brook by a hollow oak."""
    rng, unit = easel.rng, easel.unit
    greens = ("#6fa37a", "#93ab62", "#5d8f7d", "#7fae6a")
    green = greens[(easel.frame + easel.layout) % len(greens)]
    kind = (easel.frame // 2) % 3  # firs, broad leaves, birches
    skies.sky(easel, clouds=0, birds=False)
    _depths(easel, kind, green)
    if not easel.light.sunless:
        waters.rays(easel, easel.light.glow(), 0.3)
    (_path, _glade, _brook)[easel.layout](easel, kind)
    weather.on_the_ground(easel)
    grounds.clearing(easel, "#b9c283")
    for x in easel.spread(10, 40 * unit, 40 * unit):
        y = easel.foot_y + rng.uniform(-30, 70) * unit
        plants.fern(easel, x, y, rng.uniform(60, 105) * unit)
    for x in easel.spread(9, 60 * unit):
        y = easel.foot_y + rng.uniform(10, 110) * unit
        plants.mushroom(easel, x, y, rng.uniform(34, 62) * unit)
    plants.flowers(easel, 12, easel.foot_y + 20 * unit, easel.height, 36)
    if easel.light.dark:
        fireflies(easel, 20)
    _canopy(easel, mix(green, "#2f6b4f", 0.5))
    frames = (foregrounds.knoll, _near_trunk, foregrounds.bushes, foregrounds.tall_grass)
    frames[easel.frame % len(frames)](easel)
    weather.in_the_air(easel)


def jungle(easel: Easel) -> None:
    """Palms about a clearing, a waterfall, or an old temple."""
    rng, unit = easel.rng, easel.unit
    skies.sky(easel, clouds=2)
    for far, size in ((0.7, 210), (0.42, 300)):
        y = easel.horizon + (0.8 - far) * 90 * unit
        edge = ridge(rng, easel.width, y, 40 * unit, easel.height, 3)
        for x in easel.spread(7, -0.6 * easel.hero_width, 30 * unit):
            tall = size * rng.uniform(0.85, 1.2) * unit * easel.stature
            trees.palm(easel, x, edge.y_at(x) + 30 * unit, tall, far)
        bushes = "#5da26f" if far > 0.6 else "#4d9560"
        for i in range(13):
            x = i / 12 * easel.width
            trees.bush(easel, x, edge.y_at(x) + 26 * unit, rng.uniform(60, 120) * unit, far, bushes)
        easel.canvas.layer(edge.shape, easel.tone(bushes, far), "hatch", lift=0.6)
    (_palms, _waterfall, _temple)[easel.layout](easel)
    weather.on_the_ground(easel)
    grounds.clearing(easel, "#a5c873")
    plants.flowers(easel, 22, easel.foot_y - 10 * unit, easel.height, 64)
    for x in easel.spread(10, 70 * unit, 60 * unit):
        y = easel.height + rng.uniform(-60, 20) * unit
        plants.fern(easel, x, y, rng.uniform(80, 130) * unit, "#2f8058")
    for x in easel.spread(4, 60 * unit):
        creatures.butterfly(easel, x, rng.uniform(easel.horizon, easel.foot_y), 24 * unit)
    frames = (foregrounds.great_leaves, _vines, _parrot)
    frames[easel.frame % len(frames)](easel)
    weather.in_the_air(easel)


def _depths(easel: Easel, kind: int, green: str) -> None:
    """Rows of trees that pale into the distance."""
    rng, unit = easel.rng, easel.unit
    for far, count, size in ((0.85, 12, 340), (0.62, 9, 430)):
        y = easel.horizon + (1 - far) * 60 * unit
        edge = ridge(rng, easel.width, y, 18 * unit, easel.height, 2).tilted(easel.tilt)
        for i in range(count):
            x = (i + rng.uniform(0.1, 0.9)) / count * easel.width
            if easel.frame % 2 and abs(x - easel.focal_x) < 0.13 * easel.width:
                continue  # an opening, through which the sky is seen
            tall = size * rng.uniform(0.8, 1.25) * unit * easel.stature
            if kind == 0:
                trees.pine(easel, x, edge.y_at(x) + 20 * unit, tall, far, colour=green)
            else:
                trees.round_tree(easel, x, edge.y_at(x) + 20 * unit, tall, far, green)
        easel.canvas.layer(edge.shape, easel.tone(green, far * 0.75), "grass", lift=0.5)


def _path(easel: Easel, kind: int) -> None:
    _trunks(easel, kind, ((0.45, 8, 34), (0.2, 5, 62)))
    grounds.hills(easel, ("#86a862", "#93b467"), "grass")
    y = easel.horizon + 0.5 * (easel.foot_y - easel.horizon) - 40 * easel.unit
    grounds.path_to(easel, easel.focal_x, y, "#d9c193")


def _glade(easel: Easel, kind: int) -> None:
    unit = easel.unit
    _trunks(easel, kind, ((0.5, 7, 30),))
    edges = grounds.hills(easel, ("#93b070", "#a3bd6b"), "grass")
    glow = easel.tone("#f3eeb0")
    easel.canvas.pool(
        easel.focal_x, edges[1].y_at(easel.focal_x), 420 * unit, 150 * unit, glow, 0.5
    )
    y = edges[1].y_at(easel.focal_x) + 36 * unit
    tall = 260 * unit * easel.stature
    if easel.own_house:  # beside the child's own this one has no door and no window
        plants.mushroom(easel, easel.focal_x, y, 0.8 * tall)
    else:
        landmarks.toadstool_house(easel, easel.focal_x, y, tall, 0.02)
    x = easel.focal_x - easel.side * 0.12 * easel.width
    if easel.is_clear(x, 50 * unit):
        creatures.rabbit(easel, x, y + 30 * unit, 96 * unit, facing(easel, x))
    for i in range(4):
        step = easel.focal_x + (i - 1.5) * 64 * unit
        plants.mushroom(easel, step, y + 40 * unit, 40 * unit)


def _brook(easel: Easel, kind: int) -> None:
    unit = easel.unit
    _trunks(easel, kind, ((0.5, 8, 30), (0.26, 3, 56)))
    edges = grounds.hills(easel, ("#7fa366", "#8fb062"), "grass")
    x = easel.focal_x - easel.side * 0.05 * easel.width
    waters.brook(easel, x, edges[0].y_at(x) + 20 * unit)
    oak = easel.focal_x + easel.side * 0.16 * easel.width
    foot = edges[1].y_at(oak) + 40 * unit
    trees.trunk(easel, oak, 150 * unit, 0.08, "#6d4f3d")
    hollow = blob(easel.rng, oak, foot - 210 * unit, 46 * unit, 66 * unit, 0.05)
    easel.canvas.dab(hollow, easel.tone("#3f2d33"))
    creatures.owl(easel, oak, foot - 156 * unit, 96 * unit)
    log_x = easel.width - easel.focal_x
    if easel.is_clear(log_x, 120 * unit):
        grounds.log(easel, log_x, easel.foot_y + 16 * unit, 170 * unit, 0.0)


def _trunks(easel: Easel, kind: int, rows: tuple[tuple[float, int, float], ...]) -> None:
    rng, unit = easel.rng, easel.unit
    for far, count, width in rows:
        for x in easel.spread(count, 30 * unit):
            if abs(x - easel.focal_x) < 70 * unit:
                continue
            thick = width * rng.uniform(0.8, 1.2) * unit
            if kind == 2:
                trees.birch(easel, x, thick * 0.8, far)
            else:
                trees.trunk(easel, x, thick, far)


def _near_trunk(easel: Easel) -> None:
    """A great trunk at the edge of the page, with a fern at its root."""
    unit, x = easel.unit, easel.corner_x
    trees.trunk(easel, x, 150 * unit, 0.0, "#5d4436")
    for dx in (40, 150):
        plants.fern(
            easel, x - easel.side * dx * unit, easel.height - 10 * unit, 150 * unit, "#3a7550"
        )


def _canopy(easel: Easel, colour: str) -> None:
    rng, unit = easel.rng, easel.unit
    deep = 40 if easel.cover else (34, 64, 100)[easel.frame % 3]
    for i in range(12):
        x = i / 11 * easel.width
        reach = deep * (1 + 1.1 * abs(i - 5.5) / 5.5) * rng.uniform(0.8, 1.2) * unit
        crown = scallop(rng, x, 0, 130 * unit, reach, 9)
        easel.canvas.piece(crown, easel.tone(colour, 0.08), "hatch")


def _undergrowth(easel: Easel, green: str = "#559a58") -> None:
    rng, unit = easel.rng, easel.unit
    edges = grounds.hills(easel, ("#69a85c", "#8dbb61"), "grass")
    for x in easel.spread(14, -0.3 * easel.hero_width, 40 * unit):
        reach = rng.uniform(45, 95) * unit
        trees.bush(easel, x, edges[1].y_at(x) + 14 * unit, reach, 0.15, green)


def _palms(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    _undergrowth(easel)
    for dx, size in ((0.0, 520), (0.14, 400), (-0.1, 300)):
        x = easel.focal_x + dx * easel.side * easel.width
        if easel.is_clear(x, 40 * unit):
            tall = size * rng.uniform(0.9, 1.1) * unit * easel.stature
            trees.palm(easel, x, easel.foot_y - 50 * unit, tall, 0.05)


def _waterfall(easel: Easel) -> None:
    rng, unit, canvas = easel.rng, easel.unit, easel.canvas
    x, top = easel.focal_x + easel.side * 0.04 * easel.width, easel.horizon * 0.4
    low = easel.foot_y - 0.07 * easel.height
    _undergrowth(easel)
    rock = [(x, low), (x - 10 * unit, (top + low) / 2), (x, top)]
    canvas.piece(limb(rock, 400 * unit, 250 * unit), easel.tone("#8d8a93", 0.3), "speckle")
    for i in range(8):
        ledge = (x + (-1) ** i * rng.uniform(90, 160) * unit, rng.uniform(top + 30 * unit, low))
        moss = scallop(rng, *ledge, 66 * unit, 24 * unit, 7)
        canvas.piece(moss, easel.tone("#5da26f", 0.15))
    canvas.piece(limb(rock, 170 * unit, 96 * unit), easel.tone("#bfe4f0", 0.12))
    for _ in range(16):
        dx = rng.uniform(-54, 54) * unit
        y, long = rng.uniform(top, low - 90 * unit), rng.uniform(50, 120) * unit
        canvas.line(stroke((x + dx, y), (x + dx, y + long)), "#ffffff", 4 * unit, 0.7)
    for dx in (-250, -190, 180, 240):
        trees.bush(
            easel, x + dx * unit, low + 20 * unit, rng.uniform(60, 100) * unit, 0.08, "#559a58"
        )
    waters.pond(easel, x, easel.foot_y - 30 * unit, 250 * unit)
    for dx in (-60, 0, 64):
        spray = scallop(rng, x + dx * unit, easel.foot_y - 66 * unit, 54 * unit, 26 * unit, 8)
        canvas.dab(spray, "#ffffff", 0.7)


def _temple(easel: Easel) -> None:
    unit = easel.unit
    x = easel.focal_x + easel.side * 0.02 * easel.width
    y = easel.foot_y - 0.07 * easel.height
    edge = ridge(easel.rng, easel.width, y - 20 * unit, 12 * unit, easel.height + 40, 1.4)
    easel.canvas.layer(edge.shape, easel.tone("#7fae62", 0.15), "grass")
    landmarks.ruin(easel, x, y, 400 * unit * easel.stature, 0.1)
    near = grounds.near_ground(easel, "#8dbb61", "grass")
    for at in easel.spread(12, -0.3 * easel.hero_width, 40 * unit):
        if abs(at - x) > 70 * unit:
            trees.bush(
                easel,
                at,
                near.y_at(at) + 14 * unit,
                easel.rng.uniform(40, 76) * unit,
                0.08,
                "#4f9556",
            )
    grounds.path_to(easel, x, near.y_at(x) + 10 * unit, "#cdbb8e")


def _vines(easel: Easel) -> None:
    """Lianas from above, great leaves below."""
    rng, unit = easel.rng, easel.unit
    if not easel.cover:
        for x in easel.spread(9, 20 * unit):
            long = rng.uniform(0.1, 0.34) * easel.height
            sway = rng.uniform(-30, 30) * unit
            vine = limb(
                [(x, -10), (x + sway, long * 0.5), (x + sway * 0.4, long)], 9 * unit, 4 * unit
            )
            easel.canvas.piece(vine, easel.tone("#4f7f45"))
            for i in range(5):
                y = long * (i + 0.6) / 5
                sprig = blob(rng, x + sway * 0.8, y, 16 * unit, 9 * unit, 0.1)
                easel.canvas.dab(sprig, easel.tone("#5fa35a"))
    foregrounds.tall_grass(easel, "#2f7d55")


def _parrot(easel: Easel) -> None:
    """A bough with a bright bird, and rocks in the corners."""
    unit = easel.unit
    foregrounds.rocks(easel, "#7f8a86")
    x = easel.corner_x - easel.side * 40 * unit
    creatures.bird(
        easel, x - easel.side * 30 * unit, easel.height - 92 * unit, 110 * unit, facing(easel, x)
    )
    for dx in (-40, 60, 150):
        at = x - easel.side * dx * unit
        plants.fern(easel, at, easel.height + 10 * unit, 150 * unit, "#2f8058")
