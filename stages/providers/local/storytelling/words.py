"""Puts fields and agreements into lines, and takes texts apart into sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from stages.providers.local.storytelling.tongue import Gender

# A field, and whether it stands where a sentence starts; after “…!” a speaker may follow.
_OPENERS = r"[¿¡“«„‚—–\u00a0 ]*"
_FIELD = re.compile(
    rf"(?P<before>(?P<start>^{_OPENERS}|[.!?…]\s{_OPENERS}|\.[”“»]\s|:\s[“«„]\u00a0?)?)"
    r"\{(?P<field>\w+)\}"
)
_WITH_HERO = re.compile(r"\[([^\[\]|]*(?:\|[^\[\]|]*)+)\]")
_WITH_FRIEND = re.compile(r"<([^<>|]*(?:\|[^<>|]*)+)>")
# Where one sentence ends and the next begins; “Hello!” said the snail is one.
_BETWEEN = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][”’»“])|(?<=[.!?…]\u00a0»))"
    r"[ \n]+(?=[¿¡“«„—]*\u00a0?[^\W\d_a-zà-öø-ÿ])"
)
_GENDERS: tuple[Gender, ...] = ("m", "f", "n")


def capitalized(text: str) -> str:
    """The text with its first letter large and the rest as it is."""
    for at, letter in enumerate(text):
        if letter.isalpha():
            return text[:at] + letter.upper() + text[at + 1 :]
    return text


def listed(words: Sequence[str], last: str) -> str:
    """ "red", "red and blue", "red, blue and green"; `last` is the "and"."""
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def fill(line: str, fields: Mapping[str, str]) -> str:
    """The line with its `{fields}` filled in, with a capital where one begins a sentence."""

    def filled(found: re.Match[str]) -> str:
        value = fields[found["field"]]
        return found["before"] + (capitalized(value) if found["start"] is not None else value)

    return _FIELD.sub(filled, line)


def agreed(line: str, hero: Gender, friend: Gender) -> str:
    """The line with its `[o|a]` in the hero's gender and its `<o|a>` in the companion's."""
    line = _WITH_HERO.sub(lambda found: _chosen(found[1], hero), line)
    return _WITH_FRIEND.sub(lambda found: _chosen(found[1], friend), line)


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, each with its closing mark."""
    return [sentence for sentence in _BETWEEN.split(text.strip()) if sentence]


def _chosen(forms: str, gender: Gender) -> str:
    """The form for a gender; where there are two, the neuter is said as the masculine."""
    choices = forms.split("|")
    place = _GENDERS.index(gender)
    return choices[place] if place < len(choices) else choices[0]
