"""Colours on coloured paper, and on white paper in warm light."""

from __future__ import annotations

import numpy as np

from tests.stages.drawing.camera import Shot, shoot
from tests.stages.drawing.composites import BROWN_PAPER
from tests.stages.drawing.measure import pixels, prepare
from tests.stages.drawing.paper import Pixels, person
from tests.stages.drawing.things import Ink, oval, painted


def brown_ball(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """Coloured in without a gap, so that no paper is seen through it."""
    for reach in (0, 3, 6):
        painted(page, mask, oval((350 + reach, 350), (170, 150)), ink, width, (122, 80, 53))


def test_brown_crayon_on_brown_paper_stays_brown() -> None:
    drawing = prepare(shoot(Shot(brown_ball, (70, 40, 35), 8, paper=BROWN_PAPER)).photo)
    assert drawing.figures[0].colors[0].name == "brown"
    red, green, blue = _middle(pixels(drawing.figures[0]))
    assert red > 1.25 * green > 1.25 * blue


def test_white_paper_in_warm_light_becomes_white() -> None:
    drawing = prepare(shoot(Shot(person, width=5, warm=1.0)).photo)
    red, green, blue = _middle(pixels(drawing.figures[0]))
    assert min(red, green, blue) > 225


def _middle(rgba: Pixels) -> tuple[float, float, float]:
    height, width = rgba.shape[:2]
    part = rgba[height // 2 - 20 : height // 2 + 20, width // 2 - 20 : width // 2 + 20, :3]
    red, green, blue = np.median(part.reshape(-1, 3), axis=0)
    return float(red), float(green), float(blue)
