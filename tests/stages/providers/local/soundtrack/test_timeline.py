"""When somebody speaks, and when pages turn."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from stages.models import Word
from stages.providers.film_briefs import FilmBrief
from stages.providers.local.soundtrack.timeline import Span, page_turns, planned, speech

MakeFilm = Callable[..., tuple[FilmBrief, list[float]]]


def words(*spans_s: tuple[float, float]) -> tuple[Word, ...]:
    return tuple(Word(text="word", start_s=begin, end_s=end) for begin, end in spans_s)


def test_words_close_together_are_one_stretch_and_a_long_pause_parts_them(
    make_film: MakeFilm,
) -> None:
    film, starts = make_film()
    spoken = words((0.0, 0.5), (0.9, 1.5), (3.5, 4.0))
    parts = (film.parts[0], dataclasses.replace(film.parts[1], words=spoken), *film.parts[3:])
    found = speech(dataclasses.replace(film, parts=parts), starts)
    assert [(span.begin_s, span.end_s) for span in found[1:]] == [
        (pytest.approx(4.6), pytest.approx(6.1)),
        (pytest.approx(8.1), pytest.approx(8.6)),
    ]


def test_a_narration_without_known_words_is_speech_from_end_to_end(make_film: MakeFilm) -> None:
    film, starts = make_film()
    parts = (dataclasses.replace(film.parts[0], words=()),)
    assert speech(dataclasses.replace(film, parts=parts), starts) == [Span(0.6, pytest.approx(2.6))]


def test_nobody_speaks_without_a_narration(make_film: MakeFilm) -> None:
    film, starts = make_film()
    parts = (dataclasses.replace(film.parts[0], narration=None),)
    assert speech(dataclasses.replace(film, parts=parts), starts) == []


def test_pages_turn_at_the_end_of_cover_and_scenes(make_film: MakeFilm) -> None:
    film, starts = make_film()
    assert page_turns(film, starts) == pytest.approx([3.3, 10.3, 17.3])


def test_the_composer_is_told_of_every_part(make_film: MakeFilm) -> None:
    film, starts = make_film()
    assert [
        (part.kind, part.mood, part.start_s, part.duration_s) for part in planned(film, starts)
    ] == [
        ("cover", "happy", 0.0, 4.0),
        ("scene", "calm", 4.0, 7.0),
        ("scene", "excited", 11.0, 7.0),
        ("end", "happy", 18.0, 4.5),
    ]
