from __future__ import annotations

import cv2
import numpy as np
import pytest

from stages.providers.local.filming.hand_frame import BUTTONS, button_colours, framed


@pytest.mark.parametrize("shape", [(60, 200), (200, 60), (100, 100), (60, 600)])
@pytest.mark.parametrize("room", [(400.0, 300.0), (200.0, 380.0)])
def test_the_frame_fits_its_room_and_covers_nothing_of_the_drawing(
    shape: tuple[int, int], room: tuple[float, float]
) -> None:
    drawing = np.full((*shape, 3), (120, 120, 250), np.uint8)
    image = np.asarray(framed(drawing, room)).astype(int)
    assert image.shape[1] <= room[0] + 1
    assert image.shape[0] <= room[1] + 1
    blue = ((image[..., 2] - image[..., 0] > 60) & (image[..., 3] > 250)).astype(np.uint8)
    # The largest blue spot is the drawing: the buttons are blue too.
    outlines = cv2.findContours(blue, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]
    outline = max(outlines, key=cv2.contourArea)
    sides = np.sort(cv2.minAreaRect(outline)[1]) + 1
    assert sides[1] / sides[0] == pytest.approx(max(shape) / min(shape), rel=0.25)
    assert cv2.contourArea(outline) > 0.8 * np.prod(sides - 1)


def test_the_buttons_have_the_drawings_colours() -> None:
    drawing = np.full((90, 90, 3), 250, np.uint8)
    drawing[:30] = (220, 40, 40)
    drawing[30:40] = (40, 60, 210)
    first, second, third, _ = button_colours(drawing)
    assert first[0] > 200 > first[2]
    assert second[2] > 190 > second[0]
    assert third == first


def test_a_drawing_without_colours_has_merry_buttons() -> None:
    assert button_colours(np.full((40, 40, 3), 200, np.uint8)) == BUTTONS
