from __future__ import annotations

import numpy as np
import pytest

from stages.providers.local.soundtrack.hall import in_hall

RATE_HZ = 24_000


def in_one(bed: np.ndarray) -> np.ndarray:
    return np.concatenate(list(in_hall(bed.astype(np.float32), RATE_HZ)), axis=1)


@pytest.mark.parametrize("seconds", [0.3, 1.7, 5.0])
def test_it_lasts_as_long_at_twice_the_rate(seconds: float) -> None:
    assert in_one(np.zeros((2, round(seconds * RATE_HZ)))).shape == (
        2,
        round(seconds * 2 * RATE_HZ),
    )


def test_a_tone_stays_in_tune_across_blocks_and_nothing_jumps() -> None:
    time = np.arange(5 * RATE_HZ) / RATE_HZ
    heard = in_one(np.stack([np.sin(2 * np.pi * 500 * time)] * 2) * 0.3)
    assert np.abs(np.diff(heard, axis=1)).max() < 1.6 * 0.3 * 2 * np.pi * 500 / (2 * RATE_HZ)
    spectrum = np.abs(np.fft.rfft(heard[0]))
    assert spectrum.argmax() / 5 == pytest.approx(500, abs=0.3)


def test_a_long_film_is_made_block_by_block() -> None:
    blocks = [block.shape[1] for block in in_hall(np.zeros((2, 300_000), np.float32), RATE_HZ)]
    assert max(blocks) < 2 * (1 << 16)
    assert sum(blocks) == 600_000


def test_a_stroke_is_heard_at_once_and_rings_differently_left_and_right() -> None:
    bed = np.zeros((2, 2 * RATE_HZ))
    bed[:, RATE_HZ] = 1.0
    heard = in_one(bed)
    assert np.abs(heard[0]).argmax() == pytest.approx(2 * RATE_HZ, abs=1)
    tail = heard[:, 2 * RATE_HZ + 2400 : 2 * RATE_HZ + 12_000]
    assert 0 < np.abs(tail).max() < 0.1
    assert abs(np.corrcoef(tail)[0, 1]) < 0.3
