from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from stages.models import Word
from stages.providers.local.filming.encoder import encode
from stages.providers.local.filming.strip import CaptionStrip
from stages.providers.local.filming.strip_paper import MARKER, PAPER, UNDERLINE
from tests.gallery.contrast import (
    CaptionedPage,
    caption_contrast,
    contrast,
    film_contrast,
    luminance,
    word_contrast,
)

MakeWords = Callable[[str], tuple[Word, ...]]
Pixels = NDArray[np.uint8]

LONG = (
    "À la plage, où grüßt ñandú: «Ça va?» A small red ball rolled slowly down the long green hill, "
    "over the bridge and past the mill, and it did not stop until it came to the sea."
)
# What each frame shape leaves free: the lowest share that strips may use, and the part of it that
# they keep clear of.
SHAPES = [(1280, 720, 0.22, 0.0), (960, 720, 0.22, 0.0), (720, 720, 0.22, 0.0)]
SHAPES += [(720, 1280, 0.26, 0.075), (1080, 1920, 0.26, 0.075)]


def _shown(strip: CaptionStrip, at_s: float, ground: int = 0) -> Pixels:
    frame = np.full((180, 320, 3), ground, np.uint8)
    strip.show(frame, at_s, 3.0)
    return frame


def _ground(kind: str, width: int, height: int) -> Pixels:
    rng = np.random.default_rng(1)
    if kind == "noise":
        return rng.integers(0, 256, (height, width, 3)).astype(np.uint8)
    if kind == "busy":
        small = rng.integers(0, 256, (height // 8, width // 8, 3)).astype(np.uint8)
        return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC))
    return np.full((height, width, 3), {"white": 255, "black": 0, "grey": 128}[kind], np.uint8)


@pytest.mark.parametrize("kind", ["white", "black", "grey", "noise", "busy"])
@pytest.mark.parametrize(("width", "height"), [(640, 360), (480, 480), (480, 854)])
def test_every_word_reads_over_anything_also_when_compressed(
    make_words: MakeWords, tmp_path: Path, kind: str, width: int, height: int
) -> None:
    words = make_words("À la plage, a jolly ball grüßt.")
    strip = CaptionStrip(words, width, height)
    ground = _ground(kind, width, height)

    def frame(number: int) -> Pixels:
        drawn = ground.copy()
        strip.show(drawn, number / 12, 9.0)
        return drawn

    target = tmp_path / "clip.mp4"
    encode(frame, 26, 12, target, lambda done, total: None)
    (lowest,) = film_contrast(target, [CaptionedPage(words, 0.0)])
    assert 7 < lowest < 21
    with pytest.raises(ValueError, match="ends before"):
        film_contrast(target, [CaptionedPage(words, 3.0)])


def test_what_cannot_be_read_is_measured_as_such(make_words: MakeWords) -> None:
    strip = CaptionStrip(make_words("A ball."), 640, 360)
    frame = np.full((360, 640, 3), 120, np.uint8)
    assert caption_contrast(frame, strip.words(0.1, 3.0)) == pytest.approx(1)
    strip.show(frame, 0.1, 3.0)
    first = strip.words(0.1, 3.0)[0]
    assert word_contrast(frame, first) > 7
    assert caption_contrast(frame, ()) == 21


def test_the_lit_word_is_told_apart_by_more_than_its_colour() -> None:
    paper, line, marker = (
        float(luminance(np.array(colour, np.uint8))) for colour in (PAPER, UNDERLINE, MARKER)
    )
    assert contrast(paper, line) >= 3
    assert contrast(marker, line) >= 3


@pytest.mark.parametrize(("width", "height", "lowest", "clear"), SHAPES)
def test_the_strips_stay_low_and_clear_of_a_phones_controls(
    make_words: MakeWords, width: int, height: int, lowest: float, clear: float
) -> None:
    first, after = CaptionStrip(make_words(LONG), width, height).band()
    assert first >= (1 - lowest) * height
    assert after <= (1 - clear) * height


def test_the_strip_leaves_the_rest_of_the_frame_alone(make_words: MakeWords) -> None:
    strip = CaptionStrip(make_words("The ball rolled on."), 320, 180)
    frame = _shown(strip, 0.5, ground=200)
    first, after = strip.band()
    assert (frame[:first] == 200).all()
    assert (frame[after:] == 200).all()
    assert (frame[first:after] != 200).any()


def test_the_light_wanders_from_word_to_word(make_words: MakeWords) -> None:
    strip = CaptionStrip(make_words("The ball rolled on."), 320, 180)
    middles = []
    for at_s, spoken in ((0.15, "The"), (0.45, "ball"), (0.75, "rolled"), (1.05, "on.")):
        frame = _shown(strip, at_s).astype(int)
        lit = np.abs(frame - MARKER).max(axis=2) < 12
        assert lit.any()
        middles.append(float(np.nonzero(lit)[1].mean()))
        assert [word.text for word in strip.words(at_s, 3.0) if word.is_lit] == [spoken]
    assert middles == sorted(middles)
    assert middles[0] < 140
    assert middles[-1] > 180


def test_what_the_font_cannot_write_leaves_no_boxes(make_words: MakeWords) -> None:
    plain = CaptionStrip(make_words("Hi Mia ."), 320, 180)
    other = CaptionStrip(make_words("Hi Mia\U0001f338 \U0001f388."), 320, 180)
    assert [word.text for word in other.words(0.1, 3.0)] == ["Hi", "Mia", "."]
    assert (_shown(plain, 0.1) == _shown(other, 0.1)).all()


def test_nothing_is_shown_before_and_after(make_words: MakeWords) -> None:
    strip = CaptionStrip(make_words("The ball."), 320, 180)
    assert not _shown(strip, -0.5).any()
    assert not _shown(strip, 3.0).any()
    assert strip.words(3.0, 3.0) == ()
    assert 0 < _shown(strip, 2.95).max() < _shown(strip, 1.0).max()


def test_a_page_without_words_shows_none() -> None:
    assert not _shown(CaptionStrip((), 320, 180), 0.5).any()
