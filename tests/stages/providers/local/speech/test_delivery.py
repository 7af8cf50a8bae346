"""How a line is to be spoken, as the program is told."""

from __future__ import annotations

import math
from typing import Any, get_args

import pytest

from stages.models import VoiceType
from stages.providers.base import Line
from stages.providers.local.speech.delivery import order_of
from stages.providers.local.speech.order import Passage
from stages.providers.local.speech.speakers import SPEAKERS, VOICES_BY_LANGUAGE, tune

TEXT = "The fox came home. “I am here,” it said. “Are you? Come in!”"


def passages(text: str = TEXT, **changes: Any) -> list[Passage]:
    told = {"text": text, "language": "en", "voice_type": "gentle", "child_age": 5, **changes}
    return order_of(Line(**told))[1].passages


def test_dialogue_is_higher_livelier_and_quicker_than_narration() -> None:
    narrated, spoken, tag, *_ = passages()
    assert spoken.pitch > narrated.pitch >= tag.pitch
    assert spoken.pitch_range > narrated.pitch_range
    assert spoken.rate_wpm > narrated.rate_wpm


def test_questions_and_exclamations_have_more_range() -> None:
    _, spoken, _, question, exclamation = passages()
    assert question.pitch_range > spoken.pitch_range
    assert exclamation.pitch_range > spoken.pitch_range
    assert [one.text.strip()[-1] for one in (spoken, question, exclamation)] == [",", "?", "!"]


def test_marks_are_not_read_aloud_and_characters_keep_their_places() -> None:
    text = order_of(Line(TEXT, "en", "gentle", 5))[0]
    for passage in passages():
        assert not set("“”«»—") & set(passage.text)
        word = passage.text.split()[0]
        begin = passage.character + passage.text.index(word)
        assert text[begin:].startswith(word.rstrip("?!,."))


def test_rests_are_longer_after_sentences_and_for_the_small() -> None:
    text = "One, two; three. Four"
    small, middle, big = ([one.pause_ms for one in passages(text, child_age=a)] for a in (3, 5, 9))
    assert small[0] < small[1] < small[2]
    for one, two, three in zip(small, middle, big, strict=True):
        assert one > two > three
    assert 150 <= big[0] <= 220
    assert 400 <= big[2] <= 520


def test_the_pace_is_that_of_the_age_and_of_the_wish() -> None:
    rates = [passages("Hello.", child_age=age)[0].rate_wpm for age in (2, 4, 6, 7, 10)]
    assert rates == sorted(rates)
    assert len(set(rates)) == 3
    usual, fast, slow = (passages("Hi. Ho", pace=pace)[0] for pace in (1.0, 1.4, 0.7))
    assert fast.rate_wpm == pytest.approx(1.4 * usual.rate_wpm, abs=1)
    assert fast.pause_ms == pytest.approx(usual.pause_ms / 1.4, abs=1)
    assert slow.rate_wpm >= 80
    assert slow.rate_wpm < usual.rate_wpm


@pytest.mark.parametrize("voice", get_args(VoiceType))
@pytest.mark.parametrize("pitch", [-6.0, -2.5, 0.0, 3.0, 6.0])
def test_the_wished_pitch_is_within_what_espeak_can_do(voice: VoiceType, pitch: float) -> None:
    speaker = SPEAKERS[voice]
    p, r = tune(speaker, pitch, 1.0)
    assert 0 <= p <= 99
    assert 0 <= r <= 99
    reached_hz = speaker.scaled_hz * 2 ** ((p - 50) / 50) + speaker.fixed_hz
    reached_hz += speaker.range_hz * (r / 50 - 1)
    assert 12 * math.log2(reached_hz / speaker.pitch_hz) == pytest.approx(pitch, abs=0.5)
    for passage in passages(voice_type=voice, pitch=pitch):
        assert 0 <= passage.pitch <= 99
        assert 0 <= passage.pitch_range <= 99


def test_a_pitch_out_of_reach_is_as_near_as_can_be() -> None:
    assert tune(SPEAKERS["silly"], 24, 2.0) == (99, 99)
    assert tune(SPEAKERS["wise"], -24, 1.0)[0] == 0


def test_a_sentence_sinks_and_the_next_begins_anew() -> None:
    first, second, third, anew, _ = (
        one.pitch for one in passages("One, two, three. Four came. Five")
    )
    assert first > second > third
    assert anew == first


@pytest.mark.parametrize("language", VOICES_BY_LANGUAGE)
def test_the_four_voices_are_four_speakers(language: str) -> None:
    orders = [order_of(Line(TEXT, language, voice, 5))[1] for voice in get_args(VoiceType)]
    assert len({order.variant for order in orders}) == 4
    assert len({(order.passages[0].rate_wpm) for order in orders}) == 4
