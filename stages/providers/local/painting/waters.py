"""Water and what lives on and in it: sea bands, boats, fish, bubbles, light from above."""

from __future__ import annotations

import math

from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter, mix, vary
from stages.providers.local.painting.shapes import (
    blob,
    cut,
    leaf,
    polygon,
    ridge,
    smooth,
    star,
    stroke,
)


def sea(easel: Easel, top: float, bottom: float, colours: tuple[str, str]) -> None:
    """Bands of waves from the horizon towards us, with crests of foam."""
    rng, unit = easel.rng, easel.unit
    for i in range(6):
        t = i / 5
        y = top + (bottom - top) * t**1.25
        tone = easel.tone(vary(rng, mix(colours[0], colours[1], t), 0.02), 0.45 * (1 - t))
        if i == 0:
            right, low = easel.width + 9, easel.height + 40
            flat = polygon([(-9, y), (right, y), (right, low), (-9, low)])
            easel.canvas.layer(flat, tone, "grain", lift=0.3)
            continue
        edge = ridge(rng, easel.width, y, (3 + 8 * t) * unit, easel.height + 40, 3.5 + 3 * (1 - t))
        easel.canvas.layer(edge.shape, tone, "grain", lift=0.55)
        for _ in range(5):
            x, wide = rng.uniform(0, easel.width), rng.uniform(24, 80) * unit * (0.5 + t)
            crest = leaf(x, edge.y_at(x) + 12 * unit * (0.4 + t), wide, 3.5 * unit, 0, 0.02)
            easel.canvas.dab(crest, easel.tone("#ffffff"), 0.55)


def fish(
    easel: Easel, x: float, y: float, size: float, colour: str, far: float, facing: int
) -> None:
    """A fish with a tail, a fin, stripes and an eye; `facing` is 1 (right) or -1 (left)."""
    rng, canvas, tone = easel.rng, easel.canvas, easel.tone(colour, far)
    tail = [(-0.4, 0), (-0.82, -0.3), (-0.7, 0), (-0.82, 0.3)]
    canvas.piece(
        cut(rng, [(x + a * size * facing, y + b * size) for a, b in tail], 1.5), darker(tone, 0.12)
    )
    canvas.dab(
        leaf(
            x - 0.1 * size * facing,
            y - 0.2 * size,
            size * 0.4,
            size * 0.12,
            -2.0 if facing > 0 else -1.1,
        ),
        darker(tone, 0.1),
    )
    canvas.piece(blob(rng, x, y, size * 0.5, size * 0.28, 0.04), tone, "speckle")
    for dx in (-0.18, 0.05):
        stripe = blob(rng, x + dx * size * facing, y, size * 0.045, size * 0.22, 0.04)
        canvas.dab(stripe, lighter(tone, 0.45), 0.8)
    eye_x = x + 0.3 * size * facing
    canvas.dab(blob(rng, eye_x, y - size * 0.06, size * 0.06, size * 0.06, 0.02), "#fffaf0")
    canvas.dab(
        blob(rng, eye_x + size * 0.012 * facing, y - size * 0.06, size * 0.032, size * 0.032, 0.02),
        "#2a2145",
    )


def shoal(easel: Easel, count: int, top: float, bottom: float) -> None:
    """Fish of the drawing's colours, away from the hero."""
    rng, unit = easel.rng, easel.unit
    for x in easel.spread(count, 70 * unit):
        far = rng.uniform(0, 0.7)
        size = (34 + 62 * (1 - far)) * unit
        facing = 1 if x < easel.hero_x else -1
        fish(easel, x, rng.uniform(top, bottom), size, easel.accent(), far * 0.7, facing)


def bubbles(easel: Easel, count: int) -> None:
    """Rising rings of air."""
    rng, unit = easel.rng, easel.unit
    for _ in range(count):
        x, y = rng.uniform(0, easel.width), rng.uniform(0.05, 0.9) * easel.height
        radius = rng.uniform(3, 13) * unit
        ring = blob(rng, x, y, radius, radius, 0.02)
        easel.canvas.dab(ring, "#ffffff", 0.14)
        easel.canvas.line(ring, "#f4ffff", 1.8 * unit, 0.7)
        easel.canvas.dab(
            blob(rng, x - radius * 0.35, y - radius * 0.35, radius * 0.2, radius * 0.2),
            "#ffffff",
            0.9,
        )


def rays(easel: Easel, colour: str, opacity: float) -> None:
    """Light that falls in slanting beams from above."""
    rng, width, height = easel.rng, easel.width, easel.height
    for i in range(6):
        x = (i + rng.uniform(0.1, 0.9)) / 6 * width
        near, far = rng.uniform(0.02, 0.05) * width, rng.uniform(0.06, 0.13) * width
        shift = (easel.focal_x - width / 2) * -0.35
        low, middle = height * 0.85, x + shift
        beam = polygon([(x - near, -9), (x + near, -9), (middle + far, low), (middle - far, low)])
        easel.canvas.beam(beam, colour, opacity * rng.uniform(0.5, 1))


def pond(easel: Easel, x: float, y: float, size: float) -> None:
    """Still water with the sky in it, reeds behind and lilies on it; `size` is half its width."""
    rng, canvas = easel.rng, easel.canvas
    canvas.dab(blob(rng, x, y + size * 0.02, size * 1.06, size * 0.25, 0.04), easel.tone("#7f9a5a"))
    for i in range(9):
        angle = math.pi * (1.08 + 0.84 * rng.random())
        rx, ry = x + math.cos(angle) * size, y + math.sin(angle) * size * 0.2
        tall = size * rng.uniform(0.2, 0.42)
        canvas.line(
            stroke((rx, ry), (rx + tall * 0.06, ry - tall)), easel.tone("#6f9150"), size * 0.014
        )
        if i % 2:
            canvas.dab(
                blob(rng, rx + tall * 0.06, ry - tall, size * 0.016, size * 0.05),
                easel.tone("#7a5640"),
            )
    water = mix(easel.light.sky()[1], easel.tone("#5fb0c4"), 0.45)
    canvas.piece(blob(rng, x, y, size, size * 0.22, 0.04), water, "grain")
    canvas.dab(
        blob(rng, x - size * 0.2, y - size * 0.06, size * 0.5, size * 0.08, 0.06),
        lighter(water, 0.3),
        0.6,
    )
    for _ in range(5):
        lx, ly = x + rng.uniform(-0.7, 0.7) * size, y + rng.uniform(-0.06, 0.12) * size
        canvas.dab(blob(rng, lx, ly, size * 0.08, size * 0.028), easel.tone("#7fb36a"))
        if rng.random() < 0.5:
            canvas.dab(
                star(rng, lx, ly - size * 0.02, size * 0.045, 6),
                easel.tone(lighter(easel.accent(), 0.4)),
            )


def ice(easel: Easel, y: float) -> None:
    """A frozen lake across the page, with its cracks and a line of light."""
    rng, unit, canvas = easel.rng, easel.unit, easel.canvas
    deep = 0.09 * easel.height
    lake = blob(rng, easel.width * 0.5, y, easel.width * 0.46, deep, 0.04)
    tone = easel.tone("#bcdcec")
    canvas.piece(lake, tone, "grain")
    for _ in range(7):
        x, at = rng.uniform(0.2, 0.8) * easel.width, y + rng.uniform(-0.5, 0.5) * deep
        long = rng.uniform(60, 170) * unit
        canvas.line(
            stroke((x, at), (x + long * 0.4, at + 6 * unit), (x + long, at)),
            "#ffffff",
            2.4 * unit,
            0.8,
        )


def mirror(easel: Easel, top: float, colour: str) -> None:
    """A still lake from `top` down to the near shore, with the lights above lying in it."""
    rng, unit, canvas = easel.rng, easel.unit, easel.canvas
    right, low = easel.width + 9, easel.height + 40
    canvas.layer(
        polygon([(-9, top), (right, top), (right, low), (-9, low)]), colour, "grain", lift=0.3
    )
    for i in range(16):
        t = i / 15
        y = top + (easel.foot_y - top) * t
        wide = (14 + 70 * t) * rng.uniform(0.6, 1.2) * unit
        x = easel.canvas.sun_x + rng.uniform(-30, 30) * unit
        canvas.dab(leaf(x - wide, y, wide * 2, 4 * unit * (0.5 + t), 0), easel.light.glow(), 0.6)
    for _ in range(16):
        x, y = rng.uniform(0, easel.width), rng.uniform(top, easel.foot_y)
        canvas.dab(
            leaf(x, y, rng.uniform(40, 120) * unit, 2.4 * unit, 0), lighter(colour, 0.35), 0.5
        )


def brook(easel: Easel, x: float, top: float) -> None:
    """A brook that winds from (x, top) towards us and leaves the page beside the hero."""
    rng, unit = easel.rng, easel.unit
    end = easel.focal_x + easel.side * 0.12 * easel.width
    mid_x, mid_y = x - easel.side * 90 * unit, (top + easel.foot_y) / 2
    left = [(x - 8 * unit, top), (mid_x - 30 * unit, mid_y), (end - 120 * unit, easel.height + 30)]
    right = [(end + 130 * unit, easel.height + 30), (mid_x + 36 * unit, mid_y), (x + 8 * unit, top)]
    water = easel.tone("#7cc4d8")
    easel.canvas.piece(smooth([*left, *right]), water, "grain")
    for i in range(7):
        t = (i + 0.5) / 7
        y = mid_y + (easel.height - mid_y) * t
        rx = mid_x + (end - mid_x) * t + rng.uniform(-40, 40) * t * unit
        easel.canvas.dab(leaf(rx, y, (20 + 50 * t) * unit, 3 * unit, 0.1), lighter(water, 0.6), 0.7)
