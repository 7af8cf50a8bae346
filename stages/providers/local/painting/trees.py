"""Trees and bushes, standing on (x, y), `size` pixels tall, `far` from us (0 near, 1 far)."""

from __future__ import annotations

import math

from stages.providers.local.painting.canvas import Texture
from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter, mix, vary
from stages.providers.local.painting.shapes import Point, bow, cut, leaf, limb, scallop

BARK = "#7a5640"
LEAVES = ("#5f9e5b", "#7bb05c", "#3f8664", "#93b84e")


def round_tree(
    easel: Easel, x: float, y: float, size: float, far: float = 0.0, colour: str = ""
) -> None:
    """A leafy crown of three sheets on a stout trunk."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.5, size, far)
    green = vary(rng, colour or rng.choice(LEAVES), 0.05)
    lean = rng.uniform(-0.05, 0.05) * size
    trunk = limb(
        [(x, y), (x + lean * 0.4, y - size * 0.3), (x + lean, y - size * 0.6)],
        size * 0.13,
        size * 0.06,
    )
    canvas.piece(trunk, easel.tone(BARK, far), "hatch")
    tx, ty = x + lean, y - size * 0.66
    canvas.piece(
        scallop(rng, tx, ty, size * 0.36, size * 0.34, 10),
        easel.tone(darker(green, 0.16), far),
        _crayon(far),
    )
    canvas.piece(
        scallop(rng, tx - size * 0.05, ty - size * 0.05, size * 0.28, size * 0.25, 8),
        easel.tone(green, far),
        _crayon(far),
    )
    canvas.dab(
        scallop(rng, tx - size * 0.1, ty - size * 0.12, size * 0.15, size * 0.12, 7),
        easel.tone(lighter(green, 0.22), far),
        0.85,
    )
    for _ in range(rng.randint(0, 7) if far < 0.5 else 0):
        angle, reach = rng.uniform(0, math.tau), rng.uniform(0.05, 0.27) * size
        px, py, radius = tx + math.cos(angle) * reach, ty + math.sin(angle) * reach, size * 0.018
        canvas.dab(scallop(rng, px, py, radius, radius, 5), easel.tone(easel.accent(0), far))


def pine(
    easel: Easel,
    x: float,
    y: float,
    size: float,
    far: float = 0.0,
    *,
    colour: str = "#3f7a5f",
    snowy: bool = False,
) -> None:
    """A fir of four overlapping skirts; `snowy` whitens them."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.4, size, far)
    green = vary(rng, colour, 0.05)
    trunk = [
        (x - size * 0.03, y),
        (x - size * 0.025, y - size * 0.3),
        (x + size * 0.025, y - size * 0.3),
        (x + size * 0.03, y),
    ]
    canvas.dab(cut(rng, trunk, 1), easel.tone(BARK, far))
    for i in range(4):
        low, half = y - size * (0.1 + 0.19 * i), size * (0.26 - 0.05 * i)
        top = low - size * 0.36
        skirt: list[Point] = [(x, top), (x + half, low)]
        skirt += [
            (x + half * t, low + size * (0.03 if t in (0.5, -0.5) else -0.01))
            for t in (0.5, 0, -0.5)
        ]
        skirt.append((x - half, low))
        canvas.piece(
            cut(rng, skirt, size * 0.012), easel.tone(lighter(green, 0.05 * i), far), _crayon(far)
        )
        if snowy:
            cap = [
                (x, top),
                (x + half * 0.62, low - size * 0.12),
                (x + half * 0.2, low - size * 0.17),
            ]
            cap += [(x - half * 0.15, low - size * 0.1), (x - half * 0.6, low - size * 0.14)]
            canvas.dab(cut(rng, cap, size * 0.01), easel.tone("#ffffff", far * 0.5), 0.95)


def trunk(easel: Easel, x: float, width: float, far: float, colour: str = BARK) -> None:
    """A tall trunk that leaves the page at its top, for the inside of a wood."""
    rng, canvas = easel.rng, easel.canvas
    base = (
        easel.foot_y - (0.12 + 0.1 * far) * easel.height + (0.2 * easel.height if far < 0.1 else 0)
    )
    lean = rng.uniform(-0.6, 0.6) * width
    sides: list[Point] = [(x - width, base), (x - width * 0.55, base - width)]
    sides += [(x - width * 0.45 + lean, -20), (x + width * 0.45 + lean, -20)]
    sides += [(x + width * 0.55, base - width), (x + width, base)]
    tone = easel.tone(vary(rng, colour), far)
    canvas.piece(cut(rng, sides, width * 0.08), tone, _crayon(far))
    for _ in range(5 if far < 0.5 else 0):
        y, dx = rng.uniform(0, base - width), rng.uniform(-0.3, 0.3) * width
        bark = bow(
            (x + dx, y),
            (x + dx + width * 0.05, y + width * 0.4),
            (x + dx - width * 0.03, y + width),
        )
        canvas.line(bark, darker(tone, 0.35), width * 0.045, 0.6)


def birch(easel: Easel, x: float, width: float, far: float) -> None:
    """A white trunk with dark eyes in its bark."""
    rng = easel.rng
    trunk(easel, x, width, far, "#f0e9dc")
    for _ in range(9):
        y, side = rng.uniform(0, easel.foot_y - 0.2 * easel.height), rng.choice((-1, 1))
        eye = leaf(
            x + side * width * 0.42,
            y,
            width * rng.uniform(0.3, 0.6),
            width * 0.08,
            0 if side < 0 else math.pi,
        )
        easel.canvas.dab(eye, easel.tone("#4a4350", far), 0.8)


def palm(easel: Easel, x: float, y: float, size: float, far: float = 0.0) -> None:
    """A bent palm with a star of fronds."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.34, size, far)
    lean = rng.choice((-1, 1)) * size * rng.uniform(0.12, 0.24)
    tx, ty = x + lean, y - size * 0.78
    stem = limb([(x, y), (x + lean * 0.25, y - size * 0.4), (tx, ty)], size * 0.075, size * 0.045)
    canvas.piece(stem, easel.tone("#9a7350", far), "hatch")
    green = vary(rng, "#4f9a5a", 0.05)
    for i in range(8):
        angle = -math.pi / 2 + (i - 3.5) * 0.52 + rng.uniform(-0.1, 0.1)
        drop = 0.35 * (1 if math.cos(angle) > 0 else -1)
        shade = mix(green, lighter(green, 0.3), (i % 3) / 3)
        canvas.piece(
            leaf(tx, ty, size * rng.uniform(0.34, 0.42), size * 0.06, angle, drop),
            easel.tone(shade, far),
        )
    for dx in (-0.025, 0.02):
        canvas.dab(
            scallop(rng, tx + dx * size, ty + size * 0.03, size * 0.026, size * 0.026, 6),
            easel.tone("#6b4a35", far),
        )


def bush(easel: Easel, x: float, y: float, size: float, far: float = 0.0, colour: str = "") -> None:
    """A low dome of leaves with a few blossoms."""
    rng, canvas = easel.rng, easel.canvas
    green = vary(rng, colour or rng.choice(LEAVES), 0.05)
    canvas.piece(
        scallop(rng, x, y, size, size * 0.68, 8, flat=True),
        easel.tone(darker(green, 0.12), far),
        _crayon(far),
    )
    canvas.dab(
        scallop(rng, x - size * 0.12, y, size * 0.62, size * 0.46, 6, flat=True),
        easel.tone(lighter(green, 0.1), far),
        0.8,
    )
    for _ in range(5 if far < 0.4 else 0):
        px, py = x + rng.uniform(-0.6, 0.6) * size, y - rng.uniform(0.1, 0.45) * size
        canvas.dab(
            scallop(rng, px, py, size * 0.06, size * 0.06, 5), easel.tone(easel.accent(), far)
        )


def _crayon(far: float) -> Texture:
    """Marks on near things alone: haze swallows those of far ones."""
    return "hatch" if far < 0.4 else ""
