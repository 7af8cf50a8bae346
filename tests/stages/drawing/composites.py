"""The composites that cut-outs are measured on: drawn things on photographed-like paper."""

from __future__ import annotations

from tests.stages.drawing.camera import Shot
from tests.stages.drawing.paper import blob, person, star
from tests.stages.drawing.things import (
    bird,
    butterfly,
    car,
    cat,
    dragon,
    fish,
    flower,
    heart,
    house,
    monster,
    robot,
    stick,
    sun,
    tadpole,
    tree,
)

BLUE, PURPLE, PENCIL, BLACK = (45, 60, 165), (95, 60, 150), (152, 152, 152), (35, 35, 38)
PALE_PENCIL, RED, GREEN = (178, 178, 178), (205, 50, 50), (50, 130, 70)
# Printed lines of a scan.
PRINT, FAINT_PRINT = (176, 200, 226), (214, 224, 238)
BROWN_PAPER = (196, 172, 140)

# The middle of these lies away from the hero's: whole things, seen besides it.
SUN_IN_CORNER, HOUSE_BESIDE = (sun, (0.87, 0.14, 0.36)), (house, (0.2, 0.3, 0.4))

COMPOSITES: dict[str, Shot] = {
    "scan of a person": Shot(person),
    "scan of a tadpole": Shot(tadpole, BLACK, 4),
    "scan of a flower": Shot(flower),
    "scan of a butterfly": Shot(butterfly, BLACK, 4),
    "slope of shade, cat": Shot(cat, BLACK, 4, shadow=0.5),
    "slope of shade, car": Shot(car, shadow=0.55, noise=4),
    "cast shadow, person": Shot(person, cast=0.35),
    "cast shadow, robot": Shot(robot, BLACK, 4, cast=0.45, noise=3),
    "cast shadow, stick": Shot(stick, PURPLE, 5, cast=0.4, table="wood"),
    "cast shadow, pencil bird": Shot(bird, PENCIL, 4, cast=0.3),
    "noise, fish": Shot(fish, noise=7),
    "noise, tadpole": Shot(tadpole, noise=8),
    "strong JPEG, cat": Shot(cat, RED, 5, jpeg=25),
    "strong JPEG, house": Shot(house, BLACK, 4, jpeg=22, noise=4),
    "ruled, person": Shot(person, ruling="ruled"),
    "ruled, tadpole": Shot(tadpole, BLACK, 4, ruling="ruled", shadow=0.3),
    "ruled, car": Shot(car, ruling="ruled", table="wood", turn_deg=3),
    "squared, robot": Shot(robot, ruling="squared"),
    "squared, flower": Shot(flower, ruling="squared", shadow=0.25),
    "squared, blob": Shot(blob, ruling="squared"),
    "squared, monster": Shot(monster, PURPLE, 5, ruling="squared", tilt=0.08, table="wood"),
    **{
        f"{ruling} scan at {spacing}, {draw.__name__}": Shot(
            draw, BLACK, 6, ruling=ruling, spacing_px=spacing, print_px=2, noise=noise,
            paper=(250, 249, 246), print_ink=print_ink, paper_deg=turn,
        )
        for ruling, spacing, draw, print_ink, noise, turn in (
            ("squared", 20, dragon, PRINT, 0.0, 0.0),
            ("squared", 40, dragon, PRINT, 0.0, 0.0),
            ("squared", 60, dragon, PRINT, 0.0, 0.0),
            ("ruled", 20, dragon, PRINT, 0.0, 0.0),
            ("ruled", 40, dragon, PRINT, 0.0, 1.5),
            ("ruled", 60, dragon, PRINT, 0.0, 0.0),
            ("squared", 40, tadpole, FAINT_PRINT, 3.0, -1.0),
            ("squared", 15, stick, PRINT, 0.0, 0.0),
        )
    },
    "tilt, person": Shot(person, tilt=0.25, table="wood"),
    "tilt, butterfly": Shot(butterfly, tilt=0.2, turn_deg=-6, table="dark"),
    "tilt, star": Shot(star, tilt=0.2, turn_deg=9, table="red"),
    "wooden table, cat": Shot(cat, table="wood", shadow=0.3),
    "wooden table, tadpole": Shot(tadpole, BLACK, 4, table="wood", turn_deg=4),
    "dark table, fish": Shot(fish, table="dark", turn_deg=-3, shadow=0.2),
    "dark table, stick": Shot(stick, BLACK, 4, table="dark", fill=0.7),
    "pale table, person": Shot(person, table="pale", turn_deg=2),
    "pale table, house": Shot(house, table="pale", shadow=0.2, turn_deg=-4),
    "striped pale table, robot": Shot(robot, table="stripes", turn_deg=3),
    "striped pale table, cat": Shot(cat, BLACK, 5, table="stripes", shadow=0.25),
    "striped pale table, flower": Shot(flower, table="stripes", turn_deg=-5, tilt=0.1),
    "finger, person": Shot(person, fingers=1),
    "two fingers, bird": Shot(bird, BLACK, 4, fingers=2, shadow=0.2),
    "two fingers on a table, tree": Shot(tree, fingers=2, table="wood", fill=0.96),
    "pale pencil, person": Shot(person, PALE_PENCIL, 3, shadow=0.2),
    "pale pencil, tadpole": Shot(tadpole, PENCIL, 3, table="wood"),
    "pale pencil, cat": Shot(cat, PALE_PENCIL, 3, noise=3),
    "pale pencil, robot": Shot(robot, PENCIL, 3, ruling="ruled"),
    "bleed-through, person": Shot(person, bleed=star),
    "bleed-through, tadpole": Shot(tadpole, RED, 5, bleed=monster),
    "bleed-through, house": Shot(house, BLACK, 5, bleed=cat, shadow=0.3),
    "bleed-through, bird": Shot(bird, GREEN, 5, bleed=blob, table="wood"),
    "several things, person": Shot(
        person, BLACK, 4, at=(0.58, 0.6, 0.72), others=(SUN_IN_CORNER, HOUSE_BESIDE)
    ),
    "several things, cat": Shot(
        cat, BLACK, 4, at=(0.55, 0.62, 0.7),
        others=(SUN_IN_CORNER, (tree, (0.14, 0.36, 0.4)), (flower, (0.45, 0.2, 0.3))),
    ),
    "several things, tadpole": Shot(
        tadpole, RED, 5, at=(0.4, 0.55, 0.8), others=((heart, (0.85, 0.2, 0.3)),
        (butterfly, (0.84, 0.62, 0.4))), table="wood",
    ),
    "touches the edge, person": Shot(person, at=(0.5, 0.66, 1.0)),
    "touches the edge, cat": Shot(cat, BLACK, 5, at=(0.33, 0.5, 1.0), shadow=0.2),
    "touches the edge, flower": Shot(flower, at=(0.5, 0.58, 1.0)),
    "brown paper, tadpole": Shot(tadpole, BLACK, 5, paper=BROWN_PAPER, shadow=0.3),
    "brown paper, monster": Shot(monster, BLACK, 5, paper=BROWN_PAPER, table="dark"),
    "yellow light, stick": Shot(stick, warm=1.0, shadow=0.3),
    "yellow light, fish": Shot(fish, warm=1.2, vignette=0.4),
    "vignette, butterfly": Shot(butterfly, vignette=0.8),
    "blur, person": Shot(person, blur=2.2),
    "blur, bird": Shot(bird, BLACK, 4, blur=1.8, shadow=0.3),
    "low resolution, robot": Shot(robot, width=6, side_px=260),
    "low resolution, cat": Shot(cat, BLACK, 6, side_px=220, jpeg=60),
    "wrinkled, person": Shot(person, wrinkles=0.07),
    "wrinkled, heart": Shot(heart, wrinkles=0.09, shadow=0.2),
    "wrinkled, tadpole": Shot(tadpole, BLACK, 5, wrinkles=0.06, table="dark"),
    "everything, stick": Shot(
        stick, PURPLE, 5, table="wood", turn_deg=5, tilt=0.12, shadow=0.3, cast=0.25, noise=4,
        warm=0.6, fingers=1, jpeg=60, fill=0.9,
    ),
    "small, cat": Shot(cat, BLACK, 4, at=(0.5, 0.5, 0.5)),
    "small, tadpole": Shot(tadpole, BLACK, 3, at=(0.4, 0.6, 0.5), shadow=0.3),
}  # fmt: skip
