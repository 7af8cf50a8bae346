"""Words are found again by the bytes of their marks."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from stages.providers.polly.marks import script_of, timed_words


def _marks(*told: tuple[int, int]) -> bytes:
    lines = [{"time": time, "type": "word", "start": at, "end": at + 1} for time, at in told]
    return "\n".join(map(json.dumps, lines)).encode()


def test_text_is_escaped_and_the_rate_is_one_that_polly_takes() -> None:
    script = script_of('Tom & "Bo" <3 it\'s\x01', 3.0)
    speak = ElementTree.fromstring(script.ssml)
    assert speak[0].text == 'Tom & "Bo" <3 it\'s'
    assert speak[0].attrib == {"rate": "200%"}
    assert [script.ssml.encode()[at:][:5] for at in script.starts] == [
        *(b"Tom &", b"&amp;", b"&quot", b"&lt;3", b"it&ap"),
    ]


def test_words_without_a_mark_get_times_in_between() -> None:
    script = script_of("– one … … two –", 1.0)
    marks = _marks((400, script.starts[1]), (1000, script.starts[4]))
    words = timed_words(script, marks, 1.6)
    assert [word.start_s for word in words] == pytest.approx([0.2, 0.4, 0.6, 0.8, 1.0, 1.3])
    assert words[-1].end_s == 1.6


def test_a_word_with_many_marks_begins_with_the_first_and_times_stay_within() -> None:
    script = script_of("twenty-one bears dance", 1.0)
    first, second, third = script.starts
    marks = _marks((100, first), (300, first + 7), (90, second), (9000, third))
    words = timed_words(script, marks, 2.0)
    assert [(word.start_s, word.end_s) for word in words] == [(0.1, 0.1), (0.1, 2.0), (2.0, 2.0)]


def test_a_mark_whose_value_is_cut_off_within_a_character_counts() -> None:
    script = script_of("Bär”.", 1.0)
    line = b'{"time":6,"type":"word","start":%d,"end":0,"value":"B\xc3"}\n' % script.starts[0]
    assert timed_words(script, line, 1.0)[0].start_s == 0.006


@pytest.mark.parametrize("marks", [b"", b'{"time":0,"type":"wo', b"<html>", b"[]"])
def test_marks_that_are_none_are_refused(marks: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - pydantic's are of this kind
        timed_words(script_of("One word", 1.0), marks, 1.0)
