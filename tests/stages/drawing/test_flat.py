"""A pale area without strokes, alone on its page."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from stages.drawing.flat import find_flat
from stages.drawing.sheet import find_sheet
from tests.stages.drawing.camera import Shot, shoot
from tests.stages.drawing.measure import overlap
from tests.stages.drawing.paper import SIDE_PX, Pixels
from tests.stages.drawing.things import Ink, oval


def pale_oval(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    for target, color in ((page, ink), (mask, (255, 255, 255))):
        cv2.fillPoly(target, [oval((350, 360), (150, 120)).astype(np.int32)], color, cv2.LINE_AA)


def test_a_pale_grey_area_is_cut_out() -> None:
    assert overlap(shoot(Shot(pale_oval, (212, 212, 212), noise=3))) > 0.9


@pytest.mark.parametrize("soft_px", [12, 25])
def test_a_shadow_on_a_bare_page_is_nothing(soft_px: int) -> None:
    shade = np.zeros((SIDE_PX, SIDE_PX), np.float32)
    cv2.circle(shade, (350, 350), 140, 0.3, -1)
    shade = cv2.GaussianBlur(shade, (0, 0), soft_px)
    grain = np.random.default_rng(1).normal(0, 2, (SIDE_PX, SIDE_PX, 3))
    page = np.array((238, 236, 228)) * (1 - shade[..., None]) + grain
    photo = page.clip(0, 255).astype(np.uint8)
    assert not find_flat(photo, find_sheet(photo)).any()
