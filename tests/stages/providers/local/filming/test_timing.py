from __future__ import annotations

import pytest

from stages.providers.local.filming.timing import TURN_S, timing


@pytest.mark.parametrize("fps", [12, 24, 25, 30])
@pytest.mark.parametrize("narration_s", [0.0, 2.317, 17.03])
def test_a_page_is_held_until_its_words_are_read_and_then_turned(
    fps: int, narration_s: float
) -> None:
    course = timing("scene", narration_s, fps)
    assert course.duration_s * fps == pytest.approx(course.frames)
    assert course.turn_from / fps >= max(3.0, course.narration_at_s + narration_s)
    assert (course.frames - course.turn_from) / fps == pytest.approx(TURN_S, abs=0.51 / fps)
    assert course.bloom_frames / fps < course.narration_at_s


def test_the_cover_does_not_bloom_and_the_end_does_not_turn() -> None:
    assert timing("cover", 0, 24).bloom_frames == 0
    end = timing("end", 0, 24)
    assert end.turn_from == end.frames
    assert end.duration_s == 4


def test_the_end_card_stays_until_a_dedication_has_been_read() -> None:
    assert timing("end", 0, 24, len("For Grandma")).duration_s == 4
    assert 7 < timing("end", 0, 24, 100).duration_s < 10
    assert timing("scene", 0, 24, 100) == timing("scene", 0, 24)
