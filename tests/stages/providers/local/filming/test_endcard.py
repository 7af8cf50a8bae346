from __future__ import annotations

import numpy as np
import pytest

from stages.providers.local.filming.endcard import draw_card


@pytest.mark.parametrize(("width", "height"), [(320, 180), (180, 320), (180, 180), (240, 180)])
@pytest.mark.parametrize("shape", [(60, 200), (200, 60), (100, 100)])
def test_the_whole_drawing_is_on_the_card(width: int, height: int, shape: tuple[int, int]) -> None:
    drawing = np.full((*shape, 3), (0, 160, 0), np.uint8)
    card = draw_card(drawing, "Mia", width, height).astype(int)
    assert card.shape[0] >= height
    assert card.shape[1] >= width
    rows, columns = np.nonzero((card[..., 1] > 120) & (card[..., 0] < 60))
    assert np.ptp(columns) / np.ptp(rows) == pytest.approx(shape[1] / shape[0], rel=0.25)
    assert rows.min() > 0.05 * card.shape[0]
    assert columns.min() > 0.03 * card.shape[1]


def test_the_name_is_written_where_it_is_known() -> None:
    drawing = np.full((100, 100, 3), 240, np.uint8)
    named, nameless = (draw_card(drawing, name, 320, 180) for name in ("Mia", ""))
    assert (named != nameless).any()


def test_a_long_name_stays_on_the_card() -> None:
    drawing = np.full((100, 100, 3), 240, np.uint8)
    card = draw_card(drawing, "Maximiliana Alexandrina of the Seven Hills", 320, 180)
    assert card[:, -6:].min() > 190
