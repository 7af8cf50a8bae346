from __future__ import annotations

from collections.abc import Callable
from random import Random

import numpy as np
import pytest

from stages.models import Word
from stages.providers.local.filming.rhythm import Moment, Rhythm

MakeWords = Callable[..., tuple[Word, ...]]
AT_S, UNTIL_S = 0.6, 9.0


def _rhythm(
    words: tuple[Word, ...], mood: str = "happy", seed: int = 1, lag_s: float = 0
) -> Rhythm:
    return Rhythm(words, AT_S, UNTIL_S, mood, Random(seed), lag_s=lag_s)


def _course(rhythm: Rhythm) -> list[Moment]:
    return [rhythm.moment(number / 24) for number in range(round(UNTIL_S * 24))]


def test_a_sentence_begins_with_a_dip_and_a_bounce(make_words: MakeWords) -> None:
    words = make_words("Up it went. There it was again.", 0.5)
    accents = [one.accent for one in _course(_rhythm(words))]
    second_s = AT_S + words[3].start_s
    before, after = round((second_s - 0.09) * 24), round((second_s + 0.13) * 24)
    assert accents[before] < -0.1
    assert accents[after] > 0.4
    assert max(np.abs(np.diff(accents))) < 0.35
    # In the middle of a sentence nothing is stressed.
    quiet = accents[round((AT_S + words[2].end_s - 0.2) * 24) - 2]
    assert abs(quiet) < 0.1


def test_an_exclamation_bounces_more_and_a_question_tilts(make_words: MakeWords) -> None:
    called = _course(_rhythm(make_words("oh no wait Stop!", 0.6)))
    asked = _course(_rhythm(make_words("oh no wait where?", 0.6)))
    said = _course(_rhythm(make_words("oh no wait there.", 0.6)))
    late = slice(round((AT_S + 1.75) * 24), None)
    assert max(one.accent for one in called[late]) > 0.8
    assert max(abs(one.accent) for one in said[late]) < 0.2
    assert max(one.question for one in asked) > 0.9
    assert max(one.question for one in said) == 0


def test_it_is_calmer_in_silence_and_still_before_the_page_turns(make_words: MakeWords) -> None:
    levels = [one.level for one in _course(_rhythm(make_words("one two three four five", 0.5)))]
    speaking, silent = levels[round(2.0 * 24)], levels[round(6.5 * 24)]
    assert silent < 0.8 * speaking
    assert levels[0] == 0
    assert levels[-1] < 0.4 * silent
    assert max(np.abs(np.diff(levels))) < 0.12


@pytest.mark.parametrize(("mood", "faster"), [("excited", 1), ("dreamy", -1), ("a bit sad", -1)])
def test_a_mood_sets_tempo_and_size(mood: str, faster: int) -> None:
    even, moody = _rhythm(()), _rhythm((), mood)
    assert (moody.tempo - even.tempo) * faster > 0
    assert (moody.moment(4).level - even.moment(4).level) * faster > 0


def test_hops_begin_on_sentences_fill_the_time_and_end_before_the_page_turns(
    make_words: MakeWords,
) -> None:
    words = make_words("Up it went. There it was again.", 0.9)
    rhythm = _rhythm(words)
    rhythm.plan(1.9, 1.4)
    begun = [at_s for at_s in np.arange(0, UNTIL_S, 1 / 48) if rhythm.moment(at_s).since_s < 1 / 49]
    assert len(begun) >= 3
    assert all(1.38 < gap < 3.4 for gap in np.diff(begun))
    assert begun[-1] + 1.4 <= UNTIL_S + 1 / 24
    for word in (words[0], words[3]):
        assert min(abs(at_s - (AT_S + word.start_s - 0.15)) for at_s in begun) < 0.05


def test_a_clip_too_short_for_a_hop_has_none() -> None:
    rhythm = Rhythm((), 0.6, 1.0, "happy", Random(1))
    rhythm.plan(1.9, 1.4)
    assert rhythm.moment(0.9).since_s == float("inf")


def test_it_looks_about_smoothly_and_straight_at_the_end() -> None:
    glances = [one.glance for one in _course(_rhythm(()))]
    assert max(glances) > 0.5 or min(glances) < -0.5
    assert max(np.abs(np.diff(glances))) < 0.4
    assert abs(glances[-1]) < 0.05


def test_everybody_has_a_rhythm_of_their_own(make_words: MakeWords) -> None:
    words = make_words("Up it went. There it was.", 0.5)
    first, again = _course(_rhythm(words)), _course(_rhythm(words))
    other = _course(_rhythm(words, seed=2, lag_s=0.3))
    assert first == again
    assert [one.glance for one in first] != [one.glance for one in other]
    loudest = [int(np.argmax([one.accent for one in course])) for course in (first, other)]
    assert loudest[1] > loudest[0]
