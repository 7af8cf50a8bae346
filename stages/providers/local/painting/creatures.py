"""Small animals that live on a page; (x, y) is where they sit, `facing` 1 is right, -1 left."""

from __future__ import annotations

import math

from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.palettes import darker, lighter, mix
from stages.providers.local.painting.shapes import (
    blob,
    bow,
    leaf,
    placed,
    polygon,
    scallop,
    smooth,
    stroke,
)

EYE = "#2a2145"


def sheep(easel: Easel, x: float, y: float, size: float, facing: int, far: float = 0.1) -> None:
    """A cloud on four legs."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size, size * 0.7, far)
    dark = easel.tone("#57465c", far)
    for dx in (-0.3, -0.12, 0.12, 0.3):
        leg = stroke((x + dx * size, y), (x + dx * size, y - size * 0.3))
        canvas.line(leg, dark, size * 0.07)
    canvas.piece(
        scallop(rng, x, y - size * 0.5, size * 0.48, size * 0.33, 9), easel.tone("#fbf5ea", far)
    )
    hx, hy = x + facing * size * 0.44, y - size * 0.62
    canvas.piece(blob(rng, hx, hy, size * 0.15, size * 0.18, 0.04), dark)
    canvas.dab(
        leaf(hx, hy - size * 0.1, size * 0.17, size * 0.05, math.pi / 2 - facing * 0.9), dark
    )
    canvas.dab(
        blob(rng, hx + facing * size * 0.05, hy - size * 0.04, size * 0.03, size * 0.03), "#fffaf0"
    )


def hen(easel: Easel, x: float, y: float, size: float, facing: int) -> None:
    """A round hen that looks for grains."""
    rng, canvas = easel.rng, easel.canvas
    for dx in (-0.08, 0.1):
        canvas.line(
            stroke((x + dx * size, y), (x + dx * size, y - size * 0.3)), "#c98a3c", size * 0.05
        )
    body = [(-0.5, -0.62), (-0.3, -0.35), (0.1, -0.25), (0.36, -0.45), (0.3, -0.85), (0.1, -0.6)]
    feathers = easel.tone(mix("#f3dcc0", easel.accent(), 0.3))
    canvas.piece(smooth(placed(body, x, y, size, facing)), feathers, "speckle")
    comb = scallop(rng, x + facing * 0.26 * size, y - 0.88 * size, size * 0.1, size * 0.07, 4)
    canvas.dab(comb, easel.tone("#d9553f"))
    beak = [(0.33, -0.76), (0.48, -0.7), (0.33, -0.66)]
    canvas.dab(polygon(placed(beak, x, y, size, facing)), easel.tone("#e9a23b"))
    canvas.dab(blob(rng, x + facing * 0.25 * size, y - 0.75 * size, size * 0.03, size * 0.03), EYE)


def bird(easel: Easel, x: float, y: float, size: float, facing: int, colour: str = "") -> None:
    """A plump little bird that sits."""
    rng, canvas = easel.rng, easel.canvas
    tone = easel.tone(colour or easel.accent())
    body = [(-0.62, -0.42), (-0.2, -0.62), (0.22, -0.82), (0.44, -0.6), (0.3, -0.16), (-0.1, -0.1)]
    canvas.piece(smooth(placed(body, x, y, size, facing)), tone)
    canvas.dab(
        blob(rng, x + facing * size * 0.16, y - size * 0.3, size * 0.2, size * 0.16),
        lighter(tone, 0.5),
    )
    wing = leaf(x, y - size * 0.48, size * 0.5, size * 0.13, math.pi / 2 + facing * 1.1)
    canvas.dab(wing, darker(tone, 0.25))
    beak = [(0.42, -0.66), (0.64, -0.58), (0.42, -0.54)]
    canvas.dab(polygon(placed(beak, x, y, size, facing)), easel.tone("#e9a23b"))
    canvas.dab(blob(rng, x + facing * size * 0.28, y - size * 0.64, size * 0.05, size * 0.05), EYE)


def butterfly(easel: Easel, x: float, y: float, size: float) -> None:
    """Four wings of the drawing's colours."""
    canvas, turn = easel.canvas, easel.rng.uniform(-0.5, 0.5)
    colour = easel.tone(easel.accent())
    for side in (-1, 1):
        for angle, long in ((-0.75, 1.0), (0.55, 0.72)):
            towards = angle + turn if side > 0 else math.pi - angle + turn
            canvas.dab(leaf(x, y, size * long, size * 0.42 * long, towards), colour)
            canvas.dab(
                leaf(x, y, size * long * 0.6, size * 0.2 * long, towards), lighter(colour, 0.45)
            )
    canvas.dab(leaf(x, y + size * 0.35, size * 0.75, size * 0.07, turn - math.pi / 2), EYE)


def rabbit(easel: Easel, x: float, y: float, size: float, facing: int) -> None:
    """A rabbit that sits up."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.7, size, 0.1)
    fur = easel.tone(rng.choice(("#b89878", "#d9c7ae", "#a39a98")))
    hx, hy = x + facing * size * 0.14, y - size * 0.68
    for lean in (-0.12, 0.2):
        angle = -math.pi / 2 + facing * -lean
        canvas.piece(leaf(hx, hy - size * 0.08, size * 0.5, size * 0.1, angle), fur)
        canvas.dab(
            leaf(hx, hy - size * 0.12, size * 0.36, size * 0.045, angle), easel.tone("#e9b8ae")
        )
    canvas.piece(
        blob(rng, x - facing * size * 0.06, y - size * 0.3, size * 0.3, size * 0.32, 0.04), fur
    )
    canvas.piece(blob(rng, hx, hy, size * 0.2, size * 0.18, 0.03), fur)
    tail = scallop(rng, x - facing * size * 0.36, y - size * 0.16, size * 0.1, size * 0.1, 6)
    canvas.dab(tail, easel.tone("#fff8ec"))
    canvas.dab(
        blob(rng, hx + facing * size * 0.09, hy - size * 0.03, size * 0.03, size * 0.035), EYE
    )
    canvas.dab(
        blob(rng, hx + facing * size * 0.18, hy + size * 0.03, size * 0.025, size * 0.02), "#c9746b"
    )


def duck(easel: Easel, x: float, y: float, size: float, facing: int) -> None:
    """A duck on the water."""
    rng, canvas = easel.rng, easel.canvas
    body = [(-0.55, -0.42), (-0.4, -0.05), (0.2, 0), (0.42, -0.2), (0.1, -0.38), (-0.3, -0.3)]
    canvas.piece(smooth(placed(body, x, y, size, facing)), easel.tone("#f6e3a8"))
    canvas.piece(
        blob(rng, x + facing * size * 0.32, y - size * 0.48, size * 0.17, size * 0.16, 0.03),
        easel.tone("#f6e3a8"),
    )
    bill = [(0.46, -0.5), (0.68, -0.43), (0.46, -0.4)]
    canvas.dab(polygon(placed(bill, x, y, size, facing)), easel.tone("#e98f3b"))
    canvas.dab(blob(rng, x + facing * size * 0.36, y - size * 0.53, size * 0.03, size * 0.03), EYE)
    canvas.line(
        bow(
            (x - size * 0.7, y + size * 0.06),
            (x, y + size * 0.14),
            (x + size * 0.7, y + size * 0.05),
        ),
        "#ffffff",
        size * 0.04,
        0.7,
    )


def crab(easel: Easel, x: float, y: float, size: float) -> None:
    """A crab that waves."""
    rng, canvas = easel.rng, easel.canvas
    shell = easel.tone("#e0664f")
    for side in (-1, 1):
        for i in range(3):
            knee = (x + side * size * (0.55 + 0.08 * i), y - size * 0.34 + i * size * 0.1)
            foot = (x + side * size * (0.62 + 0.1 * i), y)
            canvas.line(
                bow((x + side * size * 0.3, y - size * 0.22), knee, foot), shell, size * 0.07
            )
        claw = (x + side * size * 0.52, y - size * 0.62)
        canvas.line(
            bow((x + side * size * 0.34, y - size * 0.3), (claw[0], y - size * 0.3), claw),
            shell,
            size * 0.08,
        )
        canvas.piece(scallop(rng, *claw, size * 0.16, size * 0.14, 3), shell)
        eye_x = x + side * size * 0.13
        canvas.line(stroke((eye_x, y - size * 0.4), (eye_x, y - size * 0.56)), shell, size * 0.05)
        canvas.dab(blob(rng, eye_x, y - size * 0.58, size * 0.07, size * 0.07), "#fffaf0")
        canvas.dab(blob(rng, eye_x, y - size * 0.57, size * 0.035, size * 0.035), EYE)
    canvas.piece(blob(rng, x, y - size * 0.26, size * 0.42, size * 0.26, 0.04), shell, "speckle")


def penguin(easel: Easel, x: float, y: float, size: float, facing: int) -> None:
    """A small penguin with a scarf of the drawing's colour."""
    rng, canvas = easel.rng, easel.canvas
    easel.cast(x, y, size * 0.4, size, 0.1)
    for dx in (-0.12, 0.12):
        canvas.dab(blob(rng, x + dx * size, y - size * 0.02, size * 0.1, size * 0.05), "#e9a23b")
    back = easel.tone("#4a5478")
    canvas.piece(blob(rng, x, y - size * 0.46, size * 0.29, size * 0.46, 0.02), back)
    canvas.dab(
        blob(rng, x + facing * size * 0.04, y - size * 0.38, size * 0.2, size * 0.34, 0.02),
        easel.tone("#fbf7ef"),
    )
    canvas.dab(
        blob(rng, x + facing * size * 0.06, y - size * 0.72, size * 0.14, size * 0.12),
        easel.tone("#fbf7ef"),
    )
    for dx in (0.01, 0.12):
        canvas.dab(
            blob(rng, x + facing * dx * size, y - size * 0.76, size * 0.025, size * 0.03), EYE
        )
    beak = [(0.04, -0.7), (0.2, -0.67), (0.04, -0.63)]
    canvas.dab(polygon(placed(beak, x, y, size, facing)), easel.tone("#e9a23b"))
    scarf = leaf(x - size * 0.28, y - size * 0.57, size * 0.56, size * 0.09, 0.02)
    canvas.dab(scarf, easel.tone(easel.accent(0)))


def owl(easel: Easel, x: float, y: float, size: float) -> None:
    """An owl that looks at us."""
    rng, canvas = easel.rng, easel.canvas
    coat = easel.tone("#8a6a52")
    canvas.piece(blob(rng, x, y - size * 0.5, size * 0.34, size * 0.5, 0.03), coat, "speckle")
    canvas.dab(scallop(rng, x, y - size * 0.34, size * 0.22, size * 0.26, 7), lighter(coat, 0.35))
    for side in (-1, 1):
        tuft = [(0.1, -0.9), (0.32, -1.1), (0.3, -0.8)]
        canvas.dab(polygon(placed(tuft, x, y, size, side)), coat)
        canvas.dab(
            blob(rng, x + side * size * 0.14, y - size * 0.72, size * 0.14, size * 0.14, 0.02),
            "#fbf2dd",
        )
        canvas.dab(
            blob(rng, x + side * size * 0.13, y - size * 0.71, size * 0.065, size * 0.07, 0.02), EYE
        )
    canvas.dab(leaf(x, y - size * 0.68, size * 0.14, size * 0.05, math.pi / 2), "#e9a23b")


def turtle(easel: Easel, x: float, y: float, size: float, facing: int, far: float = 0.2) -> None:
    """A sea turtle that glides."""
    rng, canvas = easel.rng, easel.canvas
    skin, shell = easel.tone("#8fb57a", far), easel.tone("#6f8f5a", far)
    for dx, angle in ((0.25, 0.9), (-0.3, 2.3), (0.12, 1.3)):
        turn = angle if facing > 0 else math.pi - angle
        canvas.piece(leaf(x + facing * dx * size, y, size * 0.5, size * 0.12, turn), skin)
    canvas.piece(
        blob(rng, x + facing * size * 0.58, y - size * 0.08, size * 0.16, size * 0.13, 0.03), skin
    )
    canvas.dab(blob(rng, x + facing * size * 0.63, y - size * 0.11, size * 0.03, size * 0.03), EYE)
    canvas.piece(blob(rng, x, y - size * 0.08, size * 0.48, size * 0.3, 0.03), shell, "speckle")
    for dx, dy in ((-0.2, -0.1), (0.0, -0.2), (0.2, -0.1), (0.0, 0.02)):
        spot = scallop(rng, x + dx * size, y + dy * size, size * 0.09, size * 0.07, 5)
        canvas.dab(spot, lighter(shell, 0.3), 0.8)


def whale(easel: Easel, x: float, y: float, size: float, facing: int, far: float) -> None:
    """A friendly whale, seen whole."""
    rng, canvas = easel.rng, easel.canvas
    skin = easel.tone("#6f9fc4", far)
    tail = [(-0.8, -0.06), (-1.18, -0.36), (-1.04, -0.08), (-1.22, 0.12)]
    canvas.piece(smooth(placed(tail, x, y, size, facing)), skin)
    body = [
        (-0.9, -0.05),
        (-0.3, -0.34),
        (0.35, -0.36),
        (0.74, -0.1),
        (0.6, 0.2),
        (0.0, 0.28),
        (-0.5, 0.12),
    ]
    canvas.piece(smooth(placed(body, x, y, size, facing)), skin, "grain")
    belly = [(0.72, -0.02), (0.58, 0.18), (0.0, 0.26), (-0.4, 0.14), (0.1, 0.1)]
    canvas.dab(smooth(placed(belly, x, y, size, facing)), lighter(skin, 0.5))
    canvas.dab(
        blob(rng, x + facing * size * 0.46, y - size * 0.06, size * 0.035, size * 0.035), EYE
    )
    smile = bow(
        (x + facing * size * 0.5, y + size * 0.06),
        (x + facing * size * 0.6, y + size * 0.12),
        (x + facing * size * 0.7, y + size * 0.02),
    )
    canvas.line(smile, EYE, size * 0.014, 0.8)


def snail(easel: Easel, x: float, y: float, size: float, facing: int) -> None:
    """A snail on its way."""
    rng, canvas = easel.rng, easel.canvas
    foot = [(-0.55, 0), (0.5, 0), (0.66, -0.42), (0.5, -0.44), (0.36, -0.16), (-0.4, -0.14)]
    canvas.piece(smooth(placed(foot, x, y, size, facing)), easel.tone("#d9b98a"))
    shell = easel.tone(easel.accent())
    canvas.piece(
        blob(rng, x - facing * size * 0.05, y - size * 0.36, size * 0.32, size * 0.3, 0.03), shell
    )
    canvas.dab(
        blob(rng, x - facing * size * 0.05, y - size * 0.36, size * 0.19, size * 0.18),
        lighter(shell, 0.35),
    )
    canvas.dab(
        blob(rng, x - facing * size * 0.05, y - size * 0.36, size * 0.08, size * 0.08), shell
    )
    for dx in (0.54, 0.66):
        horn = stroke(
            (x + facing * dx * size, y - size * 0.42),
            (x + facing * (dx + 0.06) * size, y - size * 0.66),
        )
        canvas.line(horn, easel.tone("#d9b98a"), size * 0.05)
