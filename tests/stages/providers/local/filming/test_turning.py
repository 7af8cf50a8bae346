from __future__ import annotations

import numpy as np

from stages.providers.local.filming.paper import sheet
from stages.providers.local.filming.turning import PageTurn


def _blue() -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    frame = np.empty((180, 320, 3), np.uint8)
    frame[:] = (20, 60, 220)
    return frame


def test_the_page_goes_bit_by_bit_and_leaves_the_blank_sheet() -> None:
    paper = sheet(320, 180)
    turn = PageTurn(paper)
    left = []
    for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        frame = turn.turn(_blue(), share)
        left.append(int((frame[..., 2].astype(int) - frame[..., 0] > 100).sum()))
    assert left == sorted(left, reverse=True)
    assert left[0] == 320 * 180
    assert (turn.turn(_blue(), 1.0) == paper).all()


def test_it_begins_at_the_lower_right_corner() -> None:
    frame = PageTurn(sheet(320, 180)).turn(_blue(), 0.3).astype(int)
    assert frame[-2, -2, 0] > 90
    assert (np.abs(frame[:60, :120] - _blue()[:60, :120]) <= 2).all()
