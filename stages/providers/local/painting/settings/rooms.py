"""A child's room."""

from __future__ import annotations

from dataclasses import replace

from stages.providers.local.painting import (
    buildings,
    furniture,
    interiors,
    playthings,
    skies,
)
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.shapes import blob


def room(easel: Easel) -> None:
    """A bed under the window, a reading corner with a great bookcase, or a tent to play in."""
    easel, unit = _lamplit(easel), easel.unit
    # From a higher camera more of the floor is seen.
    floor_y = easel.foot_y - 0.06 * easel.height - 0.62 * (0.57 * easel.height - easel.horizon)
    floor_y = min(floor_y, easel.foot_y - 0.05 * easel.height)
    interiors.walls(easel, floor_y)
    (_bed, _books, _tent)[easel.layout](easel, floor_y)
    reach = max(easel.hero_width * 0.85, 260 * unit)
    furniture.rug(easel, easel.hero_x, easel.foot_y + 10 * unit, reach)
    interiors.toys(easel, 9)
    if easel.light.lamps:
        easel.canvas.glow(easel.focal_x, 0.4 * easel.height, 620 * unit, "#ffdf94", 0.3)
    frames = (_bunting, interiors.curtain, interiors.pot_plant, _mobile)
    frames[easel.frame % len(frames)](easel)


def _lamplit(easel: Easel) -> Easel:
    """Indoors it is never as dark as outside: after sunset lamps are lit."""
    light = easel.light
    if not light.lamps:
        return easel
    tint = (0.86, 0.77, 0.74) if light.dark else (1.0, 0.9, 0.84)
    return replace(easel, light=replace(light, hour=replace(light.hour, tint=tint)))


def _window_y(easel: Easel) -> float:
    return easel.height * (0.33 if not easel.cover else 0.42)


def _bed(easel: Easel, floor_y: float) -> None:
    rng, unit = easel.rng, easel.unit
    x = easel.focal_x + rng.uniform(-0.05, 0.05) * easel.width
    interiors.window(easel, x, _window_y(easel), rng.uniform(230, 280) * unit)
    interiors.window_light(easel, x, floor_y, 250 * unit)
    furniture.bed(easel, x, floor_y + 46 * unit, rng.uniform(430, 490) * unit)
    _lamp(easel, floor_y)
    _far_shelf(easel)


def _books(easel: Easel, floor_y: float) -> None:
    unit = easel.unit
    x = easel.focal_x + easel.side * 0.08 * easel.width
    furniture.bookcase(easel, x, floor_y + 18 * unit, min(0.62 * easel.height, 520 * unit))
    chair = easel.focal_x - easel.side * 0.13 * easel.width
    if easel.is_clear(chair, 90 * unit):
        furniture.armchair(easel, chair, floor_y + 52 * unit, 250 * unit)
    other = easel.width - easel.focal_x + easel.side * 0.02 * easel.width
    if not easel.cover:
        interiors.window(easel, other, 0.24 * easel.height, 190 * unit)


def _tent(easel: Easel, floor_y: float) -> None:
    rng, unit = easel.rng, easel.unit
    x = easel.focal_x + easel.side * 0.04 * easel.width
    pane_x = x - easel.side * 0.16 * easel.width
    interiors.window(easel, pane_x, _window_y(easel), 210 * unit)
    interiors.window_light(easel, pane_x, floor_y, 210 * unit)
    tall = rng.uniform(380, 430) * unit * easel.stature
    playthings.tent(easel, x, floor_y + 56 * unit, tall, 0.0)
    for i in range(3):
        box_x = x - easel.side * (260 + 74 * i) * unit
        if easel.is_clear(box_x, 50 * unit):
            buildings.box(
                easel, box_x, floor_y + 30 * unit, 64 * unit, 64 * unit, easel.accent(i), 0
            )
    interiors.pictures(easel, easel.width - easel.focal_x, 0.2 * easel.height)


def _lamp(easel: Easel, floor_y: float) -> None:
    x = easel.corner_x - easel.side * 0.06 * easel.width
    tall = easel.rng.uniform(330, 380) * easel.unit
    furniture.lamp(easel, x, floor_y + 60 * easel.unit, tall)


def _far_shelf(easel: Easel) -> None:
    if not easel.cover:
        x = easel.width - easel.focal_x - easel.side * 0.03 * easel.width
        furniture.shelf(easel, x, 0.17 * easel.height, 250 * easel.unit)


def _bunting(easel: Easel) -> None:
    if not easel.cover:
        buildings.bunting(easel, 14 * easel.unit, 34 * easel.unit)


def _mobile(easel: Easel) -> None:
    """Paper planets on threads from the ceiling."""
    if easel.cover:
        return
    rng, unit = easel.rng, easel.unit
    for i, x in enumerate(easel.spread(7, 60 * unit)):
        long = rng.uniform(30, 110) * unit
        interiors.thread(easel, x, long)
        if i % 2:
            skies.hanging_star(easel, x, long, 26 * unit)
        else:
            ball = blob(rng, x, long, 20 * unit, 20 * unit, 0.02)
            easel.canvas.piece(ball, easel.tone(easel.accent(i)))
