from __future__ import annotations

import numpy as np
import pytest

from stages.providers.local.soundtrack.ducking import Fader
from stages.providers.local.soundtrack.timeline import Span

RATE_HZ = 24_000


def gains_db(fader: Fader, seconds: float) -> np.ndarray:
    bed = np.ones((2, round(seconds * RATE_HZ)), np.float32)
    fader.apply(bed, RATE_HZ)
    return 20 * np.log10(np.maximum(bed[0], 1e-9))


def test_it_is_down_before_speech_and_up_again_some_time_after() -> None:
    fader = Fader(10.0)
    fader.duck([Span(3.0, 6.0)], 9.0)
    level = gains_db(fader, 10.0)
    at = {when: level[round(when * RATE_HZ)] for when in (2.8, 2.9, 2.99, 5.0, 6.1, 6.4, 6.8)}
    assert at[2.8] == pytest.approx(0, abs=0.1)
    assert -9 < at[2.9] < 0
    assert [at[2.99], at[5.0], at[6.1]] == pytest.approx([-9, -9, -9], abs=0.1)
    assert -9 < at[6.4] < 0
    assert at[6.8] == pytest.approx(0, abs=0.1)


def test_no_step_of_the_level_can_be_heard_as_a_click() -> None:
    fader = Fader(10.0)
    fader.duck([Span(1.0, 2.0), Span(3.0, 3.2)], 9.0)
    fader.level([Span(0, 5), Span(5, 10)], [-20.0, -12.0])
    level = gains_db(fader, 9.5)
    assert np.abs(np.diff(level)).max() < 0.01


def test_the_last_sample_is_silent() -> None:
    bed = np.ones((2, 2 * RATE_HZ), np.float32)
    Fader(2.0).apply(bed, RATE_HZ)
    assert bed[0, -1] == pytest.approx(0, abs=1e-3)
    assert bed[0, RATE_HZ] == 1
