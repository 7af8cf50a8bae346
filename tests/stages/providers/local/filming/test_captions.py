from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from stages.models import Word
from stages.providers.local.filming.captions import Typeface, chunks, timed_words

MakeWords = Callable[[str], tuple[Word, ...]]

STORY = (
    '"Look!" said Mia. A small red ball rolled slowly down the long green hill, over the bridge, '
    "past the mill and the orchard where the bees were singing, and it did not stop until it came "
    "to the sea. Splash!"
)


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (320, 180), (608, 1080), (720, 720)])
def test_every_word_is_shown_once_on_two_lines_that_fit(
    make_words: MakeWords, width: int, height: int
) -> None:
    words = make_words(STORY)
    typeface = Typeface(words, width, height)
    shown = chunks(words, typeface)
    assert tuple(word for chunk in shown for word in chunk.words) == words
    for chunk in shown:
        assert len(chunk.lines) <= 2
        assert all(typeface.measure(line) <= typeface.line_px for line in chunk.lines)


def test_a_chunk_stays_until_the_next_begins(make_words: MakeWords) -> None:
    words = make_words(STORY)
    shown = chunks(words, Typeface(words, 1280, 720))
    assert len(shown) > 1
    for chunk, after in itertools.pairwise(shown):
        assert chunk.end_s == after.start_s == after.words[0].start_s
    assert shown[-1].end_s > words[-1].end_s


def test_short_sentences_share_a_chunk_and_long_ones_begin_their_own(
    make_words: MakeWords,
) -> None:
    words = make_words("Hop! Hop! " + STORY)
    shown = chunks(words, Typeface(words, 1280, 720))
    assert shown[0].text.startswith("Hop! Hop!")
    assert shown[1].text.startswith("A small")


def test_a_word_wider_than_the_line_makes_the_letters_smaller(make_words: MakeWords) -> None:
    words = make_words("Supercalifragilisticexpialidocious" * 2)
    typeface = Typeface(words, 320, 180)
    assert typeface.measure(words) <= typeface.line_px * 1.05


def test_a_caption_without_times_is_spread_over_the_narration() -> None:
    words = timed_words("One two three", (), 6.0)
    assert [word.start_s for word in words] == [0, 2, 4]
    assert words[-1].end_s == 6


def test_known_times_are_kept(make_words: MakeWords) -> None:
    words = make_words("One two")
    assert timed_words("One two", words, 6.0) == words


def test_no_words_give_no_chunks() -> None:
    assert chunks((), Typeface((), 320, 180)) == ()


@pytest.mark.timeout(10)
def test_a_page_of_one_endless_sentence_is_laid_out_in_a_moment(make_words: MakeWords) -> None:
    words = make_words("and the small red ball rolled on " * 36)
    typeface = Typeface(words, 1280, 720)
    assert all(len(chunk.lines) <= 2 for chunk in chunks(words, typeface))


@pytest.mark.parametrize("end", ["da!“", "là ! »", "here.”", "qui!»", "ya!"])
def test_a_sentence_ends_with_the_marks_of_any_language(end: str) -> None:
    long = ["word"] * 20
    texts = ["One", "two", end, *long, "and", "the", "last", "one."]
    words = tuple(Word(text=text, start_s=at, end_s=at + 0.9) for at, text in enumerate(texts))
    assert chunks(words, Typeface(words, 1280, 720))[0].text.endswith(end)
