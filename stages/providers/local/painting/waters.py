"""Water and what lives on and in it: sea bands, boats, fish, bubbles, light from above."""

from __future__ import annotations

from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter, mix, vary
from stages.providers.local.painting.shapes import Point, blob, cut, leaf, ridge, smooth


def sea(easel: Easel, top: float, bottom: float, colours: tuple[str, str]) -> None:
    """Bands of waves from the horizon towards us, with crests of foam."""
    rng, unit = easel.rng, easel.unit
    for i in range(6):
        t = i / 5
        y = top + (bottom - top) * t**1.25
        tone = easel.tone(vary(rng, mix(colours[0], colours[1], t), 0.02), 0.45 * (1 - t))
        if i == 0:
            flat = f"M-9 {y:.1f}H{easel.width + 9:.1f}V{easel.height + 40:.1f}H-9Z"
            easel.canvas.layer(flat, tone, "grain", lift=0.3)
            continue
        edge = ridge(rng, easel.width, y, (3 + 8 * t) * unit, easel.height + 40, 3.5 + 3 * (1 - t))
        easel.canvas.layer(edge.path, tone, "grain", lift=0.55)
        for _ in range(5):
            x, wide = rng.uniform(0, easel.width), rng.uniform(24, 80) * unit * (0.5 + t)
            crest = leaf(x, edge.y_at(x) + 12 * unit * (0.4 + t), wide, 3.5 * unit, 0, 0.02)
            easel.canvas.dab(crest, easel.tone("#ffffff"), 0.55)


def boat(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A small sailing boat."""
    rng, canvas = easel.rng, easel.canvas
    canvas.line(f"M{x:.1f} {y:.1f}V{y - size * 1.2:.1f}", easel.tone("#6b4f3a", far), size * 0.035)
    main: list[Point] = [
        (x + size * 0.04, y - size * 0.22),
        (x + size * 0.04, y - size * 1.15),
        (x + size * 0.58, y - size * 0.24),
    ]
    jib: list[Point] = [
        (x - size * 0.05, y - size * 0.22),
        (x - size * 0.05, y - size * 0.95),
        (x - size * 0.42, y - size * 0.24),
    ]
    canvas.piece(cut(rng, main, 3), easel.tone(lighter(easel.accent(0), 0.15), far), "hatch")
    canvas.piece(cut(rng, jib, 3), easel.tone("#fff6e6", far), "grain")
    hull = [(-0.55, -0.14), (0.6, -0.14), (0.42, 0.12), (0.1, 0.17), (-0.34, 0.12)]
    canvas.piece(
        smooth([(x + a * size, y + b * size) for a, b in hull]),
        easel.tone(easel.accent(1), far),
        "hatch",
    )
    canvas.dab(
        leaf(x - size * 0.7, y + size * 0.14, size * 1.4, size * 0.05, 0),
        easel.tone("#ffffff", far),
        0.7,
    )


def lighthouse(easel: Easel, x: float, y: float, size: float, far: float) -> None:
    """A striped tower on a rock."""
    rng, canvas = easel.rng, easel.canvas
    canvas.piece(
        blob(rng, x, y + size * 0.02, size * 0.42, size * 0.13, 0.1),
        easel.tone("#7d7a86", far),
        "speckle",
    )
    for i in range(5):
        low, high = y - size * 0.16 * i, y - size * 0.16 * (i + 1)
        a, b = size * (0.15 - 0.014 * i), size * (0.15 - 0.014 * (i + 1))
        part: list[Point] = [(x - a, low), (x - b, high), (x + b, high), (x + a, low)]
        colour = easel.accent(0) if i % 2 == 0 else "#fff6e6"
        canvas.piece(cut(rng, part, 1.5), easel.tone(colour, far), "grain")
    top = y - size * 0.8
    canvas.glow(
        x, top - size * 0.05, size * 0.55, easel.light.glow(), 0.7 if easel.light.dark else 0.35
    )
    canvas.dab(blob(rng, x, top - size * 0.05, size * 0.06, size * 0.07), easel.light.glow())
    roof: list[Point] = [
        (x - size * 0.1, top - size * 0.09),
        (x, top - size * 0.22),
        (x + size * 0.1, top - size * 0.09),
    ]
    canvas.piece(cut(rng, roof, 1.5), easel.tone(darker(easel.accent(0), 0.2), far))


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
    fade = easel.canvas.define(
        f"ray{colour}",
        '<linearGradient id="ID" x1="0" y1="0" x2="0" y2="1"><stop offset="0" '
        f'stop-color="{colour}"/><stop offset="1" stop-color="{colour}" '
        'stop-opacity="0"/></linearGradient>',
    )
    for i in range(6):
        x = (i + rng.uniform(0.1, 0.9)) / 6 * width
        near, far = rng.uniform(0.02, 0.05) * width, rng.uniform(0.06, 0.13) * width
        shift = (easel.focal_x - width / 2) * -0.35
        low, middle = height * 0.85, x + shift
        beam = f"M{x - near:.0f} -9H{x + near:.0f}L{middle + far:.0f} {low:.0f}H{middle - far:.0f}Z"
        strength = opacity * rng.uniform(0.5, 1)
        easel.canvas.add(f'<path d="{beam}" fill="url(#{fade})" fill-opacity="{strength:.2f}"/>')
