"""The ground: far mountains, rolling hills, the clear patch for the hero, paths, stones."""

from __future__ import annotations

from stages.providers.local.painting.canvas import Texture
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import lighter, mix, vary
from stages.providers.local.painting.shapes import (
    Ridge,
    blob,
    limb,
    peaks,
    polygon,
    ridge,
    scallop,
    smooth,
)


def mountains(easel: Easel, colour: str, *, far: float = 0.75, snow: bool = True) -> None:
    """A jagged range on the horizon, with white on its peaks."""
    rng, unit = easel.rng, easel.unit
    rise = rng.uniform(0.3, 0.5) * easel.horizon
    base = easel.horizon + 20 * unit
    edge = peaks(rng, easel.width, base, rise, easel.height, rng.randint(3, 5))
    easel.canvas.layer(edge.shape, easel.tone(colour, far), "hatch", lift=0.5)
    for x, y in edge.points[1::2] if snow else ():
        deep = (base - y) * 0.3
        cap = [(x, y), (x + deep * 0.7, y + deep), (x + deep * 0.2, y + deep * 0.75)]
        cap += [(x - deep * 0.15, y + deep * 1.1), (x - deep * 0.62, y + deep * 0.95)]
        easel.canvas.dab(polygon(cap), easel.tone("#ffffff", far * 0.4), 0.85)


def hills(
    easel: Easel, colours: tuple[str, ...], texture: Texture = "hatch", *, waves: float = 1.6
) -> list[Ridge]:
    """Hills from the horizon to the foot of the page, the last of them the hero's own ground."""
    rng, made = easel.rng, []
    near_y = easel.foot_y - 0.13 * easel.height
    for i, colour in enumerate(colours):
        t = i / (len(colours) - 1) if len(colours) > 1 else 1.0
        y = easel.horizon + (near_y - easel.horizon) * t
        rise = (0.055 - 0.03 * t) * easel.height
        edge = ridge(rng, easel.width, y, rise, easel.height + 40, waves * (1 - 0.35 * t))
        edge = edge.tilted(easel.tilt * (1 - 0.5 * t))
        hued = mix(colour, easel.accent(i), 0.12 * (1 - t))
        marks: Texture = texture if t < 1 else ("grass" if texture == "hatch" else texture)
        easel.canvas.layer(edge.shape, easel.tone(vary(rng, hued), 0.62 * (1 - t)), marks)
        made.append(edge)
    return made


def near_ground(easel: Easel, colour: str, texture: Texture = "hatch") -> Ridge:
    """The hero's own ground once more, over what stands at its back."""
    y = easel.foot_y - 0.09 * easel.height
    edge = ridge(easel.rng, easel.width, y, 0.02 * easel.height, easel.height + 40, 1.2)
    edge = edge.tilted(easel.tilt * 0.4)
    easel.canvas.layer(edge.shape, easel.tone(colour), texture)
    return edge


def clearing(easel: Easel, colour: str) -> None:
    """The lighter ground about the hero's feet."""
    wide = max(easel.hero_width * 0.9, 240 * easel.unit)
    light = easel.tone(lighter(colour, 0.35))
    easel.canvas.pool(
        easel.hero_x, easel.foot_y + 6 * easel.unit, wide, 74 * easel.unit, light, 0.6
    )


def path_to(easel: Easel, x: float, y: float, colour: str) -> None:
    """A way that winds from the hero's feet to (x, y) and narrows with the distance."""
    unit, foot = easel.unit, easel.foot_y
    x0, down = easel.hero_x, easel.height + 30
    near, far = 150 * unit, 9 * unit
    mid_y = (foot + y) / 2
    sway = (x - x0) * 0.2 + easel.rng.uniform(-60, 60) * unit
    left = [(x0 - near * 1.5, down), (x0 - near * 0.75, foot), (x0 + sway - near * 0.3, mid_y)]
    right = [(x + far, y), (x0 + sway + near * 0.36, mid_y + 6), (x0 + near * 0.75, foot)]
    outline = [*left, (x - far, y), *right, (x0 + near * 1.3, down)]
    easel.canvas.piece(smooth(outline), easel.tone(colour), "speckle")


def stones(easel: Easel, count: int, colour: str) -> None:
    """Pebbles and boulders, small and away from the hero's feet."""
    rng, unit = easel.rng, easel.unit
    for x in easel.spread(count, 60 * unit):
        y = rng.uniform(easel.foot_y - 40 * unit, easel.height - 20 * unit)
        stone(easel, x, y, rng.uniform(10, 30) * unit, colour)


def stone(easel: Easel, x: float, y: float, size: float, colour: str) -> None:
    """One stone with a lit top."""
    rng, tone = easel.rng, easel.tone(vary(easel.rng, colour))
    easel.canvas.piece(blob(rng, x, y, size, size * 0.62, 0.1), tone, "speckle")
    easel.canvas.dab(
        blob(rng, x - size * 0.2, y - size * 0.25, size * 0.5, size * 0.2), lighter(tone, 0.35), 0.6
    )


def pebbles(easel: Easel) -> None:
    """Small stones of a beach."""
    stones(easel, 16, "#b9a894")


def log(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A fallen trunk with moss."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 1.2, size * 0.2, far)
    bark = easel.tone("#7a5640", far)
    canvas.piece(
        limb(
            [
                (x - size * 0.7, y - size * 0.13),
                (x, y - size * 0.16),
                (x + size * 0.6, y - size * 0.14),
            ],
            size * 0.32,
            size * 0.3,
        ),
        bark,
        "hatch",
    )
    canvas.piece(
        blob(rng, x + size * 0.6, y - size * 0.14, size * 0.09, size * 0.15, 0.03),
        easel.tone("#d9b98a", far),
    )
    canvas.line(
        blob(rng, x + size * 0.6, y - size * 0.14, size * 0.05, size * 0.08, 0.03),
        bark,
        size * 0.015,
    )
    for dx in (-0.4, -0.05, 0.3):
        canvas.dab(
            scallop(rng, x + dx * size, y - size * 0.28, size * 0.16, size * 0.06, 6),
            easel.tone("#7fae6a", far),
        )
