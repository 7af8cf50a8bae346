"""What flies in space: a rocket, a saucer, a station, and a dome to live in."""

from __future__ import annotations

from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter
from stages.providers.local.painting.shapes import blob, bow, cut, leaf, placed, smooth, stroke


def rocket(easel: Easel, x: float, y: float, size: float) -> None:
    """A rocket that stands on its fins."""
    rng, canvas = easel.rng, easel.canvas
    canvas.pool(x, y, size * 0.4, size * 0.06, "#1b1538", 0.5)
    for side in (-1, 1):
        fin = placed([(0.12, -0.34), (0.3, 0), (0.1, -0.08)], x, y, size, side)
        canvas.piece(cut(rng, fin, 2), easel.accent(1), "hatch")
    half = [(0.17, -0.72), (0.19, -0.36), (0.11, -0.06)]
    hull = [(0.0, -1.0), *half, *((-a, b) for a, b in half[::-1])]
    canvas.piece(smooth(placed(hull, x, y, size)), "#f6efe2", "grain")
    nose = [(0.0, -1.02), (0.12, -0.83), (0.0, -0.78), (-0.12, -0.83)]
    canvas.dab(smooth(placed(nose, x, y, size)), easel.accent(0))
    for reach, colour in ((0.095, easel.accent(0)), (0.065, "#9fd8e6")):
        canvas.dab(blob(rng, x, y - size * 0.55, size * reach, size * reach, 0.02), colour)
    canvas.line(
        stroke((x - size * 0.17, y - size * 0.3), (x + size * 0.17, y - size * 0.3)),
        easel.accent(0),
        size * 0.03,
    )


def saucer(easel: Easel, x: float, y: float, size: float) -> None:
    """A flying saucer with lit windows."""
    rng, canvas = easel.rng, easel.canvas
    canvas.glow(x, y + size * 0.5, size * 0.9, "#fff2a8", 0.4)
    canvas.dab(blob(rng, x, y - size * 0.2, size * 0.42, size * 0.36, 0.02), "#bfe6ee", 0.85)
    canvas.piece(blob(rng, x, y, size, size * 0.27, 0.02), lighter(easel.accent(2), 0.2), "speckle")
    for i in range(5):
        light = blob(rng, x + (i - 2) * size * 0.34, y + size * 0.04, size * 0.07, size * 0.07)
        canvas.dab(light, "#fff2a8")


def station(easel: Easel, x: float, y: float, size: float) -> None:
    """A ring about a hub, with sails for the sun."""
    rng, canvas = easel.rng, easel.canvas
    for side in (-1, 1):
        canvas.line(
            stroke((x, y), (x + side * size * 0.9, y - side * size * 0.2)), "#cfcad8", size * 0.04
        )
        for i in range(3):
            px, py = x + side * size * (0.62 + 0.2 * i), y - side * size * (0.14 + 0.045 * i)
            sail = [(-0.08, -0.24), (0.08, -0.24), (0.08, 0.24), (-0.08, 0.24)]
            canvas.piece(
                cut(rng, placed(sail, px, py, size), 2), darker(easel.accent(1), 0.1), "hatch"
            )
    canvas.line(blob(rng, x, y, size * 0.42, size * 0.3, 0.01), "#efe8f2", size * 0.09)
    canvas.piece(blob(rng, x, y, size * 0.17, size * 0.17, 0.02), easel.accent(0), "speckle")
    for i in range(4):
        light = blob(rng, x + (i - 1.5) * size * 0.2, y + size * 0.27, size * 0.028, size * 0.028)
        canvas.dab(light, "#fff2a8")


def dome(easel: Easel, x: float, y: float, size: float) -> None:
    """A glass house on a moon, with a garden in it."""
    rng, canvas = easel.rng, easel.canvas
    canvas.glow(x, y - size * 0.3, size, "#ffeebb", 0.4)
    shell = [(-0.6, 0), (-0.52, -0.34), (-0.24, -0.58), (0.24, -0.58), (0.52, -0.34), (0.6, 0)]
    canvas.piece(smooth(placed(shell, x, y, size)), "#cdeaf0")
    for dx, tall in ((-0.3, 0.26), (0.0, 0.4), (0.28, 0.22)):
        crown = blob(rng, x + dx * size, y - tall * size, size * 0.13, size * 0.14, 0.1)
        canvas.line(
            stroke((x + dx * size, y), (x + dx * size, y - tall * size)), "#7a5640", size * 0.03
        )
        canvas.dab(crown, "#6fae6a")
    canvas.dab(
        leaf(x - size * 0.42, y - size * 0.3, size * 0.34, size * 0.04, -0.9), "#ffffff", 0.7
    )
    for reach in (-0.3, 0.3):
        rib = bow(
            (x, y - size * 0.6),
            (x + reach * size * 1.4, y - size * 0.4),
            (x + reach * size * 1.3, y),
        )
        canvas.line(rib, "#ffffff", size * 0.02, 0.8)
    canvas.piece(
        cut(
            rng, placed([(-0.66, 0.06), (-0.66, -0.04), (0.66, -0.04), (0.66, 0.06)], x, y, size), 2
        ),
        easel.accent(1),
    )
