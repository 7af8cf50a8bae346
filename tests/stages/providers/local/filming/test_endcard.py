from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from stages.providers.local.filming.endcard import draw_card

Pixels = NDArray[np.uint8]

SHAPES = [(320, 180), (180, 320), (180, 180), (240, 180)]
LONG = (
    "For Grandma Rosa, who taught me to look at snails, and for Grandpa Henrik, who always waits."
)


def _drawing(rows: int = 100, columns: int = 100) -> Pixels:
    return np.full((rows, columns, 3), 240, np.uint8)


def _largest_green(card: Pixels) -> tuple[int, int, int, int]:
    """Left, top, width and height of the drawing: its buttons are green too."""
    colours = card.astype(int)
    green = ((colours[..., 1] > 120) & (colours[..., 0] < 60)).astype(np.uint8)
    found = cv2.connectedComponentsWithStats(green)[2][1:]
    left, top, width, height, _ = max(found, key=lambda one: int(one[4]))
    return int(left), int(top), int(width), int(height)


@pytest.mark.parametrize(("width", "height"), SHAPES)
@pytest.mark.parametrize("shape", [(60, 200), (200, 60), (100, 100)])
@pytest.mark.parametrize("dedication", ["", LONG])
def test_the_whole_drawing_is_on_the_card(
    width: int, height: int, shape: tuple[int, int], dedication: str
) -> None:
    drawing = np.full((*shape, 3), (0, 160, 0), np.uint8)
    card = draw_card(drawing, "Mia", width, height, "en", dedication)
    assert card.shape[0] >= height
    assert card.shape[1] >= width
    left, top, wide, high = _largest_green(card)
    assert wide / high == pytest.approx(shape[1] / shape[0], rel=0.3)
    assert top > 0.04 * card.shape[0]
    assert left > 0.04 * card.shape[1]
    assert max(wide / card.shape[1], high / card.shape[0]) > 0.3


@pytest.mark.parametrize(("width", "height"), SHAPES)
def test_long_words_stay_on_the_card(width: int, height: int) -> None:
    name = "Maximiliana Alexandrina of the Seven Hil"
    card = draw_card(_drawing(), name, width, height, "es", LONG).copy()
    edge = round(0.03 * min(card.shape[:2]))
    inner = card[edge:-edge, edge:-edge]
    assert inner.min() < 120
    card[edge:-edge, edge:-edge] = 255
    assert card.min() > 190


def test_the_name_and_the_dedication_are_written_where_they_are_known() -> None:
    cards = [
        draw_card(_drawing(), name, 320, 180, "en", dedication).tobytes()
        for name, dedication in (("Mia", ""), ("", ""), ("Mia", "For Grandma"))
    ]
    assert len(set(cards)) == 3


def test_the_words_are_in_the_films_language() -> None:
    english, french, unknown = (
        draw_card(_drawing(), "Mia", 320, 180, language) for language in ("en", "fr", "xx")
    )
    assert (english != french).any()
    assert (english == unknown).all()


def test_what_the_font_cannot_write_leaves_no_boxes() -> None:
    nothing = draw_card(_drawing(), "", 320, 180)
    assert (draw_card(_drawing(), "Міша", 320, 180, "en", "Для мами") == nothing).all()
