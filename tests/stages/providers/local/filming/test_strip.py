from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from stages.models import Word
from stages.providers.local.filming.strip import INK, MARKER, PAPER, PAPER_ALPHA, CaptionStrip

MakeWords = Callable[[str], tuple[Word, ...]]


def _shown(strip: CaptionStrip, at_s: float) -> NDArray[np.uint8]:
    frame = np.zeros((180, 320, 3), np.uint8)
    strip.show(frame, at_s, 3.0)
    return frame


def _luminance(colour: NDArray[np.float64]) -> float:
    part = colour / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def test_the_words_are_easy_to_read_over_black_and_over_the_marker() -> None:
    ink = _luminance(np.array(INK, float))
    for ground in (np.array(PAPER) * PAPER_ALPHA / 255, np.array(MARKER, float)):
        assert (_luminance(ground) + 0.05) / (ink + 0.05) >= 4.5


def test_the_strip_lies_low_and_leaves_the_rest_alone(make_words: MakeWords) -> None:
    frame = _shown(CaptionStrip(make_words("The ball rolled on."), 320, 180), 0.5)
    assert not frame[:140].any()
    assert not frame[-4:].any()
    assert frame[140:].any()


def test_the_light_wanders_from_word_to_word(make_words: MakeWords) -> None:
    strip = CaptionStrip(make_words("The ball rolled on."), 320, 180)
    middles = []
    for at_s in (0.15, 0.45, 0.75, 1.05):
        frame = _shown(strip, at_s).astype(int)
        lit = np.abs(frame - MARKER).max(axis=2) < 12
        assert lit.any()
        middles.append(float(np.nonzero(lit)[1].mean()))
    assert middles == sorted(middles)
    assert middles[0] < 140
    assert middles[-1] > 180


def test_nothing_is_shown_before_and_after(make_words: MakeWords) -> None:
    strip = CaptionStrip(make_words("The ball."), 320, 180)
    assert not _shown(strip, -0.5).any()
    assert not _shown(strip, 3.0).any()
    assert 0 < _shown(strip, 2.95).max() < _shown(strip, 1.0).max()


def test_a_page_without_words_shows_none() -> None:
    assert not _shown(CaptionStrip((), 320, 180), 0.5).any()
