"""The weather on a page: in the air, on the ground, and where there is none.

Rain is a friendly thing here: soft lines, puddles to jump in, a rainbow when the mood is bright.
"""

from __future__ import annotations

import math

from stages.models import Weather
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import lighter, mix, vary
from stages.providers.local.painting.shapes import blob, leaf, smooth

# Where no weather reaches. A room shows it in its window.
SHELTERED = frozenset({"underwater", "space"})
BRIGHT_MOODS = ("happy", "joy", "proud", "cheer", "excited", "hope", "bright", "wonder", "playful")


def suited(weather: Weather, setting: str) -> Weather:
    """The weather as a place has it."""
    return "clear" if setting in SHELTERED else weather


def has_rainbow(easel: Easel) -> bool:
    """Whether a rainbow stands in the rain: by daylight, when somebody is glad."""
    light = easel.light
    glad = any(word in light.mood.lower() for word in BRIGHT_MOODS)
    return light.weather == "rain" and not light.dark and glad


def on_the_ground(easel: Easel) -> None:
    """Puddles, or a first thin snow, on the land in front of us."""
    if easel.light.weather == "rain":
        _puddles(easel)
    elif easel.light.weather == "snow":
        _dusting(easel)


def in_the_air(easel: Easel) -> None:
    """Rain, flakes, or what the wind carries, over everything but those who act."""
    if easel.light.weather == "rain":
        _rain(easel)
    elif easel.light.weather == "snow":
        snowfall(easel, 120)
    elif easel.light.weather == "wind":
        _gusts(easel)
        _blown_leaves(easel)


def rainbow(easel: Easel) -> None:
    """Six soft bands that rise behind the hills on the focal side."""
    x, y = easel.focal_x - easel.side * 0.16 * easel.width, easel.horizon + 60 * easel.unit
    outer = 0.62 * min(easel.width, 1.3 * easel.height)
    bands = ("#e8836f", "#f0b26b", "#f3dd86", "#93c98d", "#7fb3dd", "#a594cf")
    for i, colour in enumerate(bands):
        reach = outer - i * 20 * easel.unit
        points = [
            (x + math.cos(a) * reach, y + math.sin(a) * reach * 0.86)
            for a in (math.pi * (1 + step / 16) for step in range(17))
        ]
        arch = smooth(points, closed=False)
        easel.canvas.line(arch, lighter(colour, 0.15), 21 * easel.unit, 0.55)


def snowfall(easel: Easel, count: int) -> None:
    """Flakes near and far."""
    for i in range(count):
        x, y = easel.rng.uniform(0, easel.width), easel.rng.uniform(0, easel.height)
        size = easel.rng.uniform(2, 5) if i % 7 else easel.rng.uniform(7, 12)
        easel.canvas.flake(x, y, size * easel.unit)


def _rain(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    slant = rng.choice((-1, 1)) * rng.uniform(0.12, 0.24)
    colour = easel.tone("#e6f1f6") if not easel.light.dark else "#a9c2e2"
    for _ in range(95):
        x, y = rng.uniform(-0.05, 1.05) * easel.width, rng.uniform(-0.05, 0.95) * easel.height
        long = rng.uniform(26, 62) * unit
        easel.canvas.streak(x, y, x + slant * long, y + long, colour)


def _puddles(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    sky = mix(mix(easel.light.sky()[1], "#9fc4dc", 0.4), easel.light.sky()[2], 0.3)
    for x in easel.spread(5, -0.2 * easel.hero_width):
        y = easel.foot_y + rng.uniform(28, 110) * unit
        wide = rng.uniform(60, 130) * unit
        rim = blob(rng, x, y + 3 * unit, wide * 1.06, wide * 0.19, 0.06)
        easel.canvas.dab(rim, easel.tone("#5f6f7c"), 0.4)
        # Flat: a piece would cast a shadow, and lie there like a plate.
        easel.canvas.dab(blob(rng, x, y, wide, wide * 0.17, 0.06), sky, 0.92)
        light = blob(rng, x - wide * 0.2, y - wide * 0.04, wide * 0.5, wide * 0.05, 0.06)
        easel.canvas.dab(light, "#ffffff", 0.3)
        for dx in (-0.3, 0.25):
            ring = blob(rng, x + dx * wide, y, wide * 0.2, wide * 0.045, 0.02)
            easel.canvas.line(ring, "#ffffff", 2 * unit, 0.8)


def _dusting(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    for x in easel.spread(30, -0.5 * easel.hero_width, 90 * unit):
        y = rng.uniform(easel.foot_y - 0.05 * easel.height, easel.height)
        wide = rng.uniform(90, 260) * unit
        easel.canvas.pool(x, y, wide, wide * 0.16, easel.tone("#ffffff"), 0.75)


def _gusts(easel: Easel) -> None:
    """Curling lines, as children draw the wind."""
    rng, unit = easel.rng, easel.unit
    for _ in range(6):
        x, y = rng.uniform(0, 0.85) * easel.width, rng.uniform(0.08, 0.7) * easel.height
        long, curl = rng.uniform(150, 300) * unit, rng.uniform(20, 38) * unit
        points = [(x, y), (x + long * 0.4, y - curl * 0.5), (x + long * 0.75, y + curl * 0.1)]
        points += [(x + long, y - curl * 0.2), (x + long + curl, y - curl * 1.1)]
        points += [(x + long + curl * 0.4, y - curl * 1.8), (x + long - curl * 0.3, y - curl * 1.2)]
        gust = smooth(points, closed=False)
        easel.canvas.line(gust, lighter(easel.light.cloud(), 0.4), 3.2 * unit, 0.7)


def _blown_leaves(easel: Easel) -> None:
    rng, unit = easel.rng, easel.unit
    for i in range(26):
        x, y = rng.uniform(0, easel.width), rng.uniform(0.15, 0.98) * easel.height
        if not easel.is_clear(x, 20 * unit) and y > 0.2 * easel.height:
            continue
        colour = easel.accent(i) if i % 2 else vary(rng, "#c98f3f", 0.08)
        size = rng.uniform(14, 30) * unit
        flying = leaf(x, y, size, size * 0.3, rng.uniform(-0.8, 0.6), 0.25)
        easel.canvas.piece(flying, easel.tone(colour))
