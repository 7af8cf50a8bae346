"""Cuts a text into sentences, and gives its words the times at which Piper says them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stages.models import Word
from stages.providers.hosted.speech import speech_span, spread_words
from stages.providers.piper.order import Sentence

# After a mark that ends a sentence and what closes with it.
_ENDS = re.compile(r"(?<=[.!?…])([\"'”’»)]*)\s+")


def sentences_in(text: str) -> list[str]:
    """A text's sentences, its white space made single spaces."""
    marked = _ENDS.sub(lambda found: f"{found[1]}\n", " ".join(text.split()))
    return marked.splitlines()


def timed_words(
    sentences: list[str], spoken: list[Sentence], pcm: bytes, rate_hz: int
) -> tuple[Word, ...]:
    """When each word is heard: as told where the words are told apart, else by its syllables."""
    words: list[Word] = []
    for text, heard in zip(sentences, spoken, strict=True):
        written = text.split()
        said = [_is_said(word) for word in written]
        if heard.groups and sum(said) == len(heard.groups):
            words += _told(written, said, heard, rate_hz)
        else:
            words += _shared(text, heard, pcm, rate_hz)
    return tuple(words)


def _is_said(word: str) -> bool:
    return any(letter.isalnum() for letter in word)


def _told(written: list[str], said: list[bool], heard: Sentence, rate_hz: int) -> Iterator[Word]:
    """Each word with its group; a mark that stands alone is where the word before it ends."""
    groups, end = iter(heard.groups), heard.begin
    for word, is_said in zip(written, said, strict=True):
        begin, end = next(groups) if is_said else (end, end)
        yield Word(text=word, start_s=round(begin / rate_hz, 3), end_s=round(end / rate_hz, 3))


def _shared(text: str, heard: Sentence, pcm: bytes, rate_hz: int) -> tuple[Word, ...]:
    begin_s = heard.begin / rate_hz
    first_s, last_s = speech_span(pcm[2 * heard.begin : 2 * heard.end], rate_hz)
    return spread_words(text, begin_s + last_s, begin_s=begin_s + first_s)
