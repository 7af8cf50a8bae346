"""What children build and play with outdoors; each stands on (x, y)."""

from __future__ import annotations

from stages.providers.local.painting.buildings import box
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter
from stages.providers.local.painting.shapes import (
    blob,
    bow,
    cut,
    leaf,
    placed,
    polygon,
    rectangle,
    smooth,
    star,
    stroke,
)


def igloo(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """Blocks of snow with a low way in."""
    canvas = easel.canvas
    easel.cast(x, y, size * 1.1, size * 0.6, far)
    ice = easel.tone("#eef4fa", far)
    dome = [
        (-0.6, 0),
        (-0.55, -0.3),
        (-0.3, -0.56),
        (0, -0.64),
        (0.3, -0.56),
        (0.55, -0.3),
        (0.6, 0),
    ]
    canvas.piece(smooth(placed(dome, x, y, size)), ice, "speckle")
    joint = darker(ice, 0.16)
    for level, half in ((-0.16, 0.58), (-0.34, 0.49), (-0.5, 0.32)):
        row = bow(
            (x - half * size, y + level * size),
            (x, y + (level + 0.03) * size),
            (x + half * size, y + level * size),
        )
        canvas.line(row, joint, size * 0.014, 0.8)
    way = [(-0.2, 0.02), (-0.2, -0.2), (0, -0.32), (0.2, -0.2), (0.2, 0.02)]
    canvas.piece(smooth(placed(way, x + 0.18 * size, y, size)), ice)
    dark = smooth(placed(way, x + 0.18 * size, y, size * 0.66))
    canvas.dab(dark, "#ffd98a" if easel.light.lamps else easel.tone("#56688f"))


def snowman(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """Two balls, a carrot, a scarf and a hat."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.6, size, far)
    white = easel.tone("#f8fafc", far)
    for side in (-1, 1):
        arm = stroke(
            (x + side * size * 0.2, y - size * 0.46), (x + side * size * 0.48, y - size * 0.66)
        )
        canvas.line(arm, easel.tone("#7a5640", far), size * 0.03)
    canvas.piece(blob(rng, x, y - size * 0.27, size * 0.32, size * 0.28, 0.03), white, "speckle")
    canvas.piece(blob(rng, x, y - size * 0.66, size * 0.21, size * 0.2, 0.03), white)
    scarf = leaf(x - size * 0.22, y - size * 0.5, size * 0.46, size * 0.09, 0.05)
    canvas.piece(scarf, easel.tone(easel.accent(0), far))
    canvas.dab(leaf(x, y - size * 0.64, size * 0.2, size * 0.05, 0.1), "#e98f3b")
    for dx in (-0.07, 0.08):
        canvas.dab(blob(rng, x + dx * size, y - size * 0.72, size * 0.024, size * 0.024), "#3a3448")
    for dy in (-0.36, -0.24):
        canvas.dab(blob(rng, x, y + dy * size, size * 0.024, size * 0.024), "#3a3448")
    box(easel, x, y - size * 0.84, size * 0.4, size * 0.05, easel.accent(1), far)
    box(easel, x, y - size * 0.87, size * 0.26, size * 0.2, easel.accent(1), far)


def tent(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A play tent of striped cloth."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.8, size * 0.6, far)
    cloth = [(-0.5, 0), (-0.06, -0.9), (0.0, -0.93), (0.06, -0.9), (0.5, 0)]
    tone = lighter(easel.accent(0), 0.4)
    canvas.piece(cut(rng, placed(cloth, x, y, size), 3), easel.tone(tone, far), "hatch")
    for low, high in ((0.12, 0.22), (0.5, 0.58)):
        a, b = 0.5 - 0.44 * low / 0.9, 0.5 - 0.44 * high / 0.9
        band = [(-a, -low), (-b, -high), (b, -high), (a, -low)]
        canvas.dab(polygon(placed(band, x, y, size)), easel.tone(easel.accent(1), far), 0.9)
    opening = [(-0.16, 0), (0, -0.62), (0.16, 0)]
    warm = "#ffd98a" if easel.light.lamps else easel.tone(darker(easel.accent(0), 0.45))
    canvas.dab(polygon(placed(opening, x, y, size)), warm)
    canvas.dab(star(rng, x, y - size * 0.74, size * 0.06), easel.tone("#fff3cf"))


def sandcastle(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """Towers of sand with a paper flag."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.9, size * 0.5, far)
    for dx, wide, tall in ((0, 0.3, 0.8), (-0.3, 0.26, 0.52), (0.3, 0.26, 0.56)):
        px = x + dx * size
        canvas.piece(
            rectangle(rng, px, y, wide * size, tall * size, 2),
            easel.tone("#e0bd80", far),
            "speckle",
        )
        for k in (-1, 0, 1):
            canvas.piece(
                rectangle(
                    rng,
                    px + k * wide * size * 0.36,
                    y - tall * size + 2,
                    wide * size * 0.2,
                    size * 0.08,
                    1,
                ),
                easel.tone("#e0bd80", far),
            )
    canvas.line(
        stroke((x, y - size * 0.84), (x, y - size * 1.16)), easel.tone("#8a6248", far), size * 0.025
    )
    flag = [(0, -1.16), (0.26, -1.08), (0, -1.0)]
    canvas.dab(polygon(placed(flag, x, y, size)), easel.tone(easel.accent(0), far))


def swing(easel: Easel, x: float, y: float, size: float) -> None:
    """A board on two ropes; (x, y) is the bough it hangs from."""
    rope, wood = easel.tone("#8a7258"), easel.tone("#b98a63")
    for dx in (-0.13, 0.13):
        easel.canvas.line(
            stroke((x + dx * size, y), (x + dx * size * 1.15, y + size * 0.62)), rope, size * 0.018
        )
    easel.canvas.piece(rectangle(easel.rng, x, y + size * 0.66, size * 0.36, size * 0.05, 1), wood)
