"""Small rules of English: articles, possessives, numbers, lists and sentence starts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_NUMBERS = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
# Spelled with a vowel but spoken with a consonant ("a unicorn"), and the other way round.
_SPOKEN_CONSONANT = re.compile(r"(?:uni(?!n)|use|usu|eu|one\b|once|ukulele|u-)", re.IGNORECASE)
_SPOKEN_VOWEL = re.compile(r"(?:hour|honest|heir|8|11\b|18\b)", re.IGNORECASE)
# A field, and whether it stands where a sentence starts; after “…!” a speaker may follow.
_FIELD = re.compile(r"(?P<before>(?P<start>^|[.!?] |\.” |: “|(?:^|[.!?] )“)?)\{(?P<field>\w+)\}")
_SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…]+[”’\"']?|$)")


def number_word(count: int) -> str:
    """A count in words up to twenty; more is "many"."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else "many"


def with_article(noun: str) -> str:
    """The phrase with "a" or "an" before it, as it is spoken."""
    vowel = noun[:1].lower() in tuple("aeiou") and not _SPOKEN_CONSONANT.match(noun)
    return f"an {noun}" if vowel or _SPOKEN_VOWEL.match(noun) else f"a {noun}"


def possessive(name: str) -> str:
    """ "Mia's", "Lucas's"."""
    return f"{name}'s"


def join_words(words: Sequence[str]) -> str:
    """ "red", "red and blue", "red, blue and green"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def capitalized(text: str) -> str:
    """The text with its first letter large and the rest as it is."""
    for at, letter in enumerate(text):
        if letter.isalpha():
            return text[:at] + letter.upper() + text[at + 1 :]
    return text


def fill(line: str, fields: Mapping[str, str]) -> str:
    """The line with its `{fields}` filled in, with a capital where one begins a sentence."""

    def filled(found: re.Match[str]) -> str:
        value = fields[found["field"]]
        return found["before"] + (capitalized(value) if found["start"] is not None else value)

    return _FIELD.sub(filled, line)


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, each with its closing mark."""
    return [found.strip() for found in _SENTENCE.findall(text) if found.strip()]
