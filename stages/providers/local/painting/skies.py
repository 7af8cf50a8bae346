"""What is in the sky: sun, moon, stars, clouds, birds, planets, a balloon."""

from __future__ import annotations

import math

from stages.models import Weather
from stages.providers.local.painting import weather
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter, mix
from stages.providers.local.painting.shapes import blob, bow, leaf, scallop, smooth, star, stroke

# How many clouds a weather adds, and how much larger they are.
_CLOUDS: dict[Weather, tuple[int, float]] = {
    "clear": (0, 1.0),
    "wind": (2, 0.9),
    "clouds": (6, 1.35),
    "rain": (8, 1.5),
    "snow": (5, 1.4),
}


def sky(easel: Easel, *, clouds: int = 4, birds: bool = True) -> None:
    """The whole sky of the page's hour and weather with its light in it."""
    light, rng = easel.light, easel.rng
    easel.canvas.sky(light.sky(), easel.horizon)
    if light.dark:
        stars(easel, 60, easel.horizon * 0.9)
    if not (light.sunless or easel.own_sun):
        (moon if light.dark else sun)(easel)
    if weather.has_rainbow(easel):
        weather.rainbow(easel)
    low = 0.5 if easel.cover else 0.62
    more, larger = _CLOUDS[light.weather]
    for _ in range(clouds + more):
        x = rng.uniform(-0.02, 1.02) * easel.width
        y = rng.uniform(0.06, low) * easel.horizon
        cloud(easel, x, y, rng.uniform(70, 170) * larger * easel.unit)
    if birds and not light.dark and not light.sunless:
        flock(easel)


def sun(easel: Easel) -> None:
    """Where the light comes from: high by day, low in the morning and the evening."""
    rng, unit, glow = easel.rng, easel.unit, easel.light.glow()
    y = easel.horizon * (rng.uniform(0.56, 0.8) if easel.light.low_sun else rng.uniform(0.2, 0.36))
    x = easel.canvas.sun_x
    radius = rng.uniform(46, 66) * unit * easel.stature
    easel.canvas.glow(x, y, radius * 5.5, glow, 0.6)
    if rng.random() < 0.5:
        for i in range(14):
            angle = math.tau * i / 14 + rng.uniform(-0.06, 0.06)
            x0, y0 = x + math.cos(angle) * radius * 1.22, y + math.sin(angle) * radius * 1.22
            ray = leaf(x0, y0, radius * rng.uniform(0.4, 0.62), radius * 0.1, angle)
            easel.canvas.dab(ray, lighter(glow, 0.15), 0.9)
    else:
        halo = blob(rng, x, y, radius * 1.35, radius * 1.35, 0.03)
        easel.canvas.dab(halo, lighter(glow, 0.3), 0.4)
    easel.canvas.piece(blob(rng, x, y, radius, radius, 0.03), glow, "speckle")


def moon(easel: Easel) -> None:
    """A full or a crescent moon with its halo."""
    rng, unit, glow = easel.rng, easel.unit, easel.light.glow()
    x = easel.canvas.sun_x
    y, radius = easel.horizon * rng.uniform(0.2, 0.36), rng.uniform(44, 62) * unit
    easel.canvas.glow(x, y, radius * 5, glow, 0.5)
    if rng.random() < 0.5:
        easel.canvas.piece(blob(rng, x, y, radius, radius, 0.02), glow, "speckle")
        for _ in range(4):
            dx, dy = rng.uniform(-0.5, 0.5) * radius, rng.uniform(-0.5, 0.5) * radius
            size = radius * rng.uniform(0.1, 0.2)
            easel.canvas.dab(blob(rng, x + dx, y + dy, size, size * 0.8), darker(glow, 0.14), 0.6)
        return
    bow = [
        (x + math.cos(a) * radius, y + math.sin(a) * radius)
        for a in [math.radians(d) for d in range(60, 301, 24)]
    ]
    inner = [
        (x + radius * 0.42 + math.cos(a) * radius * 0.78, y + math.sin(a) * radius * 0.8)
        for a in [math.radians(d) for d in range(280, 79, -24)]
    ]
    easel.canvas.piece(smooth([*bow, *inner]), glow, "speckle")


def stars(easel: Easel, count: int, down_to: float) -> None:
    """Dots and a few cut-out stars, some in the drawing's colours."""
    rng, unit = easel.rng, easel.unit
    for i in range(count):
        x, y = rng.uniform(0, easel.width), rng.uniform(0, down_to)
        colour = lighter(easel.accent(), 0.6) if i % 5 == 0 else "#fff3cf"
        if i % 6 == 0:
            easel.canvas.dab(star(rng, x, y, rng.uniform(6, 13) * unit), colour, 0.95)
        else:
            radius = rng.uniform(1.1, 3) * unit
            easel.canvas.dab(blob(rng, x, y, radius, radius), colour, rng.uniform(0.5, 1))


def cloud(easel: Easel, x: float, y: float, size: float) -> None:
    """A flat-bottomed cloud in two sheets."""
    rng, colour = easel.rng, easel.light.cloud()
    back = mix(colour, easel.light.sky()[1], 0.45)
    easel.canvas.piece(
        scallop(rng, x + size * 0.3, y - size * 0.04, size * 0.75, size * 0.42, 6, flat=True), back
    )
    easel.canvas.piece(scallop(rng, x, y, size, size * 0.36, 6, flat=True), colour, "grain")


def flock(easel: Easel) -> None:
    """A few far birds."""
    rng, unit = easel.rng, easel.unit
    x, y = rng.uniform(0.2, 0.8) * easel.width, rng.uniform(0.2, 0.5) * easel.horizon
    colour = darker(easel.light.sky()[1], 0.55)
    for _ in range(rng.randint(2, 5)):
        x, y = x + rng.uniform(30, 70) * unit, y + rng.uniform(-26, 26) * unit
        wing = rng.uniform(9, 15) * unit
        for side in (-1, 1):
            pulled = (x + side * wing * 0.4, y - wing * 0.7)
            half = bow((x, y), pulled, (x + side * wing, y - wing * 0.42))
            easel.canvas.line(half, colour, 2.6 * unit, 0.75)


def balloon(easel: Easel, x: float, y: float, size: float) -> None:
    """A hot-air balloon in the drawing's colours."""
    rng, canvas = easel.rng, easel.canvas
    first, second = easel.tone(easel.accent(0), 0.15), easel.tone(easel.accent(1), 0.15)
    for side in (-0.3, 0.3):
        x0, x1 = x + side * size, x + side * size * 0.5
        rope = stroke((x0, y + size * 0.8), (x1, y + size * 1.45))
        canvas.line(rope, darker(first, 0.5), size * 0.03)
    outline = [(0, -1), (0.7, -0.75), (0.95, -0.1), (0.7, 0.5), (0.28, 1), (-0.28, 1)]
    outline += [(-0.7, 0.5), (-0.95, -0.1), (-0.7, -0.75)]
    canvas.piece(smooth([(x + a * size, y + b * size) for a, b in outline]), first, "hatch")
    for wide in (0.62, 0.2):
        gore = [(0, -1), (wide, -0.3), (wide * 0.9, 0.3), (wide * 0.35, 1)]
        gore += [(-a, b) for a, b in gore[:0:-1]]
        colour = second if wide > 0.5 else lighter(first, 0.5)
        canvas.dab(smooth([(x + a * size, y + b * size) for a, b in gore]), colour, 0.92)
    basket = blob(rng, x, y + size * 1.52, size * 0.2, size * 0.15, 0.05)
    canvas.piece(basket, easel.tone("#a9744f", 0.1), "hatch")


def planet(easel: Easel, x: float, y: float, radius: float, colour: str, *, ringed: bool) -> None:
    """A striped ball, with or without a ring."""
    rng, canvas = easel.rng, easel.canvas
    canvas.glow(x, y, radius * 2, colour, 0.3)
    canvas.piece(blob(rng, x, y, radius, radius, 0.015), colour, "speckle")
    for at in (-0.45, -0.05, 0.4):
        half = radius * math.sqrt(1 - at * at) * 0.97
        band = leaf(x - half, y + at * radius, half * 2, radius * 0.13, 0, 0.03)
        canvas.dab(band, lighter(colour, 0.3), 0.6)
    if ringed:
        around = [(-0.95, 0.2), (-1.5, 0.5), (-0.9, 0.62), (0, 0.45), (1.1, 0), (1.5, -0.3)]
        around.append((0.95, -0.25))
        ring = smooth([(x + a * radius, y + b * radius) for a, b in around], closed=False)
        canvas.line(ring, lighter(easel.accent(1), 0.35), radius * 0.14, 0.95)


def hanging_star(easel: Easel, x: float, y: float, size: float) -> None:
    """A star cut from paper."""
    easel.canvas.piece(star(easel.rng, x, y, size), easel.tone(lighter(easel.accent(), 0.3)))
