from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from stages.models import Placement
from stages.providers.local.filming.rig.shade import Shade
from stages.providers.local.painting.hero import rimmed

Figures = dict[str, NDArray[np.uint8]]


def _shade(cutout: NDArray[np.uint8], high: float) -> NDArray[np.float64]:
    upright = rimmed(cutout, Placement(x=0.5, y=0.8, height=0.5), 300)
    frame = np.full((200, 300, 3), 255, np.uint8)
    ground = np.array([[150.0, 0, 150], [0, -150, 120], [0, 0, 1]])
    Shade(upright, "hop", 150.0).draw(frame, ground, high)
    return 255 - frame.astype(np.float64).mean(axis=2)


def test_it_lies_on_the_ground_under_the_foot(figures: Figures) -> None:
    dark = _shade(figures["person"], 0.0)
    rows, columns = np.nonzero(dark > 0.5 * dark.max())
    assert abs(rows.mean() - 120) < 6
    assert abs(columns.mean() - 150) < 6


def test_the_higher_the_paler_smaller_and_softer(figures: Figures) -> None:
    low, high = _shade(figures["person"], 0.0), _shade(figures["person"], 0.25)

    def steepest(dark: NDArray[np.float64]) -> float:
        return float(np.abs(dark[3:] - dark[:-3]).max() / dark.max())

    def wide(dark: NDArray[np.float64]) -> int:
        return int((dark.max(axis=0) > 0.3 * dark.max()).sum())

    assert high.max() < 0.7 * low.max()
    assert high.max() > 0
    assert wide(high) < wide(low)
    assert steepest(high) < steepest(low)
