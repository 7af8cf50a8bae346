"""Small growing things: grass, flowers, ferns, cacti, weed, coral; (x, y) is the foot."""

from __future__ import annotations

import math

from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter, mix, vary
from stages.providers.local.painting.shapes import (
    blob,
    bow,
    leaf,
    limb,
    scallop,
    smooth,
    stroke,
)


def tuft(easel: Easel, x: float, y: float, size: float, colour: str, blades: int = 7) -> None:
    """A fan of blades."""
    rng = easel.rng
    for i in range(blades):
        angle = -math.pi / 2 + (i - (blades - 1) / 2) * 0.2 + rng.uniform(-0.1, 0.1)
        tall = size * rng.uniform(0.6, 1.1)
        tone = easel.tone(vary(rng, colour, 0.05))
        foot = x + (i - blades / 2) * size * 0.05
        easel.canvas.dab(leaf(foot, y, tall, size * 0.055, angle, rng.uniform(-0.15, 0.15)), tone)


def flower(easel: Easel, x: float, y: float, size: float, colour: str) -> None:
    """A stem, two leaves and a daisy, a tulip or a bell."""
    rng, canvas = easel.rng, easel.canvas
    lean = rng.uniform(-0.15, 0.15) * size
    tx, ty = x + lean, y - size
    green = easel.tone(vary(rng, "#5b8f4a"))
    canvas.line(bow((x, y), (x, y - size * 0.5), (tx, ty)), green, size * 0.06)
    canvas.dab(leaf(x, y - size * 0.2, size * 0.4, size * 0.09, -0.6), green)
    canvas.dab(leaf(x, y - size * 0.3, size * 0.36, size * 0.08, math.pi + 0.6), green)
    petal, kind = easel.tone(colour), rng.randrange(3)
    if kind == 0:
        for i in range(7):
            angle = math.tau * i / 7 + lean
            canvas.dab(leaf(tx, ty, size * 0.34, size * 0.13, angle), petal)
        canvas.dab(blob(rng, tx, ty, size * 0.11, size * 0.11), easel.tone("#f6c945"))
    elif kind == 1:
        for lean in (-0.3, 0.3):
            outer = leaf(tx, ty + size * 0.1, size * 0.46, size * 0.15, lean - math.pi / 2)
            canvas.dab(outer, darker(petal, 0.12))
        canvas.dab(leaf(tx, ty + size * 0.12, size * 0.5, size * 0.16, -math.pi / 2), petal)
    else:
        canvas.dab(scallop(rng, tx, ty, size * 0.22, size * 0.22, 6), petal)
        canvas.dab(scallop(rng, tx, ty, size * 0.11, size * 0.11, 5), lighter(petal, 0.45))


def flowers(easel: Easel, count: int, top: float, bottom: float, size: float = 58) -> None:
    """Flowers of the drawing's colours, larger towards us, away from the hero's feet."""
    rng, unit = easel.rng, easel.unit
    # An upright page has much more ground below the hero.
    rounds = 2 if easel.stature > 1 else 1
    spots = [x for _ in range(rounds) for x in easel.spread(count, 20 * unit)]
    places = [(rng.uniform(top, bottom), x) for x in spots]
    for y, x in sorted(places):
        near = (y - top) / max(bottom - top, 1)
        flower(
            easel, x, y, size * unit * (0.6 + 0.7 * near) * rng.uniform(0.8, 1.2), easel.accent()
        )


def mushroom(easel: Easel, x: float, y: float, size: float) -> None:
    """A cap with spots."""
    rng, canvas = easel.rng, easel.canvas
    stem = limb([(x, y), (x, y - size * 0.3), (x, y - size * 0.6)], size * 0.28, size * 0.2)
    canvas.piece(stem, easel.tone("#f3e6d0"))
    cap = easel.tone(mix(easel.accent(0), "#d94f3d", 0.35))
    dome = [(-0.5, 0.1), (-0.42, -0.25), (0, -0.48), (0.42, -0.25), (0.5, 0.1), (0, 0.16)]
    canvas.piece(smooth([(x + a * size, y + (b - 0.6) * size) for a, b in dome]), cap, "speckle")
    for a, b in ((-0.22, -0.72), (0.1, -0.88), (0.26, -0.66), (0.0, -0.62)):
        canvas.dab(
            blob(rng, x + a * size, y + b * size, size * 0.06, size * 0.05), easel.tone("#fff6e4")
        )


def fern(easel: Easel, x: float, y: float, size: float, colour: str = "#3f7f55") -> None:
    """Arching fronds from one foot."""
    rng = easel.rng
    for i in range(7):
        angle = -math.pi / 2 + (i - 3) * 0.36 + rng.uniform(-0.1, 0.1)
        bend = 0.25 * (1 if i > 3 else -1 if i < 3 else 0)
        tone = easel.tone(vary(rng, colour, 0.06))
        easel.canvas.piece(
            leaf(x, y, size * rng.uniform(0.75, 1.05), size * 0.1, angle, bend), tone
        )


def monstera(easel: Easel, x: float, y: float, size: float, angle: float, colour: str) -> None:
    """A great jungle leaf with its veins."""
    canvas, tone = easel.canvas, easel.tone(vary(easel.rng, colour, 0.05))
    canvas.piece(
        leaf(x, y, size, size * 0.32, angle, easel.rng.uniform(-0.15, 0.15)), tone, "hatch"
    )
    ex, ey = x + math.cos(angle) * size * 0.9, y + math.sin(angle) * size * 0.9
    canvas.line(stroke((x, y), (ex, ey)), lighter(tone, 0.35), size * 0.014, 0.8)
    for t in (0.25, 0.4, 0.55, 0.7):
        px, py = x + (ex - x) * t, y + (ey - y) * t
        for side in (-1, 1):
            reach = size * 0.17 * (1.1 - t)
            vx, vy = (
                px + math.cos(angle + side * 0.8) * reach,
                py + math.sin(angle + side * 0.8) * reach,
            )
            canvas.line(stroke((px, py), (vx, vy)), lighter(tone, 0.3), size * 0.009, 0.7)


def cactus(easel: Easel, x: float, y: float, size: float, far: float = 0.0) -> None:
    """A saguaro with two arms and a blossom."""
    easel.cast(x, y, size * 0.3, size, far)
    canvas, tone = easel.canvas, easel.tone(vary(easel.rng, "#5f9467"), far)
    for side, high in ((-1, 0.42), (1, 0.55)):
        arm = [
            (x, y - size * high),
            (x + side * size * 0.2, y - size * high),
            (x + side * size * 0.22, y - size * (high + 0.24)),
        ]
        canvas.line(smooth(arm, closed=False), tone, size * 0.11)
    canvas.piece(
        limb([(x, y), (x, y - size * 0.5), (x, y - size * 0.92)], size * 0.19, size * 0.15), tone
    )
    canvas.dab(blob(easel.rng, x, y - size * 0.92, size * 0.076, size * 0.08), tone)
    for dx in (-0.04, 0.02):
        canvas.line(
            stroke((x + dx * size, y - size * 0.05), (x + dx * size, y - size * 0.88)),
            darker(tone, 0.3),
            size * 0.012,
            0.6,
        )
    canvas.dab(
        scallop(easel.rng, x, y - size, size * 0.055, size * 0.05, 5),
        easel.tone(easel.accent(0), far),
    )


def weed(easel: Easel, x: float, y: float, size: float, colour: str, far: float = 0.0) -> None:
    """A ribbon of seaweed that sways."""
    rng, sway = easel.rng, easel.rng.choice((-1, 1)) * size * 0.1
    points = [(x + sway * math.sin(i * 1.1) * (0.3 + i / 6), y - size * i / 6) for i in range(7)]
    easel.canvas.piece(
        limb(points, size * 0.1, size * 0.015), easel.tone(vary(rng, colour, 0.05), far)
    )


def coral(easel: Easel, x: float, y: float, size: float, colour: str, far: float = 0.0) -> None:
    """A branching coral."""
    rng, tone = easel.rng, easel.tone(colour, far)
    for i in range(5):
        angle = -math.pi / 2 + (i - 2) * 0.4 + rng.uniform(-0.1, 0.1)
        tall = size * rng.uniform(0.65, 1)
        ex, ey = x + math.cos(angle) * tall, y + math.sin(angle) * tall
        mx, my = (x + ex) / 2 + rng.uniform(-0.06, 0.06) * size, (y + ey) / 2
        easel.canvas.line(smooth([(x, y), (mx, my), (ex, ey)], closed=False), tone, size * 0.12)
        easel.canvas.dab(blob(rng, ex, ey, size * 0.075, size * 0.075), lighter(tone, 0.2))
