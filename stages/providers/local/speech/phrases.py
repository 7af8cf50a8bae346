"""Splits a text into phrases: what is said in one breath, who says it, and the rest after it.

A phrase ends where a reader takes a breath: at punctuation, and where a quotation begins or ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from stages.providers.local.speech.quotes import DASHES, Dialogue

Rest = Literal["turn", "comma", "colon", "sentence", "paragraph"]
Mark = Literal[".", ",", "?", "!"]

# A full stop after one of these ends no sentence.
_ABBREVIATIONS = re.compile(
    r"mrs?|ms|dra?|st|sr|sra|srta|m|mme|mlle|prof|hr|fr|sig|dott", re.IGNORECASE
)

_CLOSING = re.compile(r"[,.!?…]['’](?!\w)")

_EDGES = re.compile(r"([\W_]*)(.*?)([\W_]*)", re.DOTALL)


@dataclass(frozen=True)
class Phrase:
    """Characters `first` to `last` of a text; `mark` is the tune of its end."""

    first: int
    last: int
    dialogue: bool
    mark: Mark
    rest: Rest


@dataclass(frozen=True)
class _Token:
    """What stands between white space: its place, and the marks around its letters.

    Without letters (French sets its marks apart) it is all `lead`.
    """

    first: int
    last: int
    lead: str
    core: str
    trail: str
    ends_paragraph: bool


def phrases_of(raw: str) -> tuple[str, list[Phrase]]:
    """The text with single spaces between its words, and its phrases in order.

    Every word with a letter or a digit is in exactly one phrase. A line break ends a paragraph.
    """
    paragraphs = [line.split() for line in raw.splitlines()]
    tokens = _tokens(paragraphs)
    text = " ".join(word for words in paragraphs for word in words)
    reader = _Reader(text)
    for number, token in enumerate(tokens):
        following = next((other for other in tokens[number + 1 :] if other.core), None)
        reader.read(token, following)
    return text, reader.found


def _tokens(paragraphs: Sequence[Sequence[str]]) -> list[_Token]:
    tokens: list[_Token] = []
    at = 0
    for words in paragraphs:
        for number, word in enumerate(words, 1):
            match = _EDGES.fullmatch(word)
            lead, core, trail = match.groups() if match else ("", word, "")
            tokens.append(_Token(at, at + len(word), lead, core, trail, number == len(words)))
            at += len(word) + 1
    return tokens


class _Reader:
    """Reads token by token, and notes each phrase as it ends."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.found: list[Phrase] = []
        self._dialogue = Dialogue()
        self._begun: int | None = None
        self._spoken = False  # the phrase begun is said by somebody
        self._begins_sentence = True

    def read(self, token: _Token, following: _Token | None) -> None:
        self._begin(token)
        end = _end(token, following)
        ends_sentence = end is not None and end[1] in ("sentence", "paragraph")
        self._dialogue.close(
            token.trail, ends_sentence=ends_sentence, ends_paragraph=token.ends_paragraph
        )
        if token.core or ends_sentence:
            self._begins_sentence = ends_sentence
        if end is None and self._dialogue.speaking != self._spoken:
            end = (",", "turn")
        if end is not None:
            self._note(token.last, *end)

    def _begin(self, token: _Token) -> None:
        """Hear the marks before a word, and begin a phrase with it unless one is under way."""
        if not token.core:
            self._dialogue.pass_by(token.lead, begins_sentence=self._begins_sentence)
            return
        lead = token.lead
        if "'" in lead and not _CLOSING.search(self._text, token.last - 1):
            lead = lead.replace("'", "")  # what opens nothing is an apostrophe: 'tis
        self._dialogue.open(lead, begins_sentence=self._begins_sentence)
        if self._dialogue.speaking != self._spoken:
            self._note(max(0, token.first - 1), ",", "turn")
        if self._begun is None:
            self._begun, self._spoken = token.first, self._dialogue.speaking

    def _note(self, last: int, mark: Mark, rest: Rest) -> None:
        if self._begun is not None:
            self.found.append(Phrase(self._begun, last, self._spoken, mark, rest))
            self._begun = None


def _end(token: _Token, following: _Token | None) -> tuple[Mark, Rest] | None:
    """The tune and the rest that the marks after a word ask for; None where it goes on."""
    marks = token.trail if token.core else token.lead
    mark, rest = _asked(marks, token.core, following) or (".", None)
    if token.ends_paragraph:
        return mark, "paragraph"
    return (mark, rest) if rest else None


def _asked(marks: str, core: str, following: _Token | None) -> tuple[Mark, Rest] | None:
    goes_on = following is not None and following.core[0].islower()
    tunes: tuple[Mark, ...] = ("?", "!")
    for tune in tunes:
        if tune in marks:
            return tune, "colon" if goes_on else "sentence"
    if "…" in marks or ".." in marks:
        return ".", "colon" if goes_on else "sentence"
    if "." in marks and not goes_on and not _ABBREVIATIONS.fullmatch(core):
        return ".", "sentence"
    if ":" in marks:
        return ".", "colon"
    if ";" in marks or DASHES.intersection(marks):
        return ",", "colon"
    if "," in marks:
        return ",", "comma"
    return None
