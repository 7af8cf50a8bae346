"""What a parent's words tell of a name: which of them it is, whose it may be, its capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stages.providers.local.storytelling.tongue import Gender

_AROUND_NAMES = " ,.;:!?"


@dataclass(frozen=True)
class FirstNames:
    """What the first names of a language tell of gender: known ones, then endings."""

    boys: frozenset[str]
    girls: frozenset[str]
    boys_endings: tuple[str, ...]
    girls_endings: tuple[str, ...]
    both: frozenset[str] = frozenset()

    def gender_of(self, name: str) -> Gender | None:
        """The gender of a first name; None where it may be either."""
        first = (name.lower().replace("-", " ").split() or [""])[0]
        if first in self.both:
            return None
        if first in self.boys:
            return "m"
        if first in self.girls or first.endswith(self.girls_endings):
            return "f"
        return "m" if first.endswith(self.boys_endings) else None


@dataclass(frozen=True)
class NameWords:
    """The words of a language that stand about a name, or never stand before one."""

    called: re.Pattern[str]  # "called (Rex)" up to the end
    name_first: re.Pattern[str]  # "(Leo) the (lion)"
    never_before: frozenset[str]

    def split(self, phrase: str) -> tuple[str, str]:
        """The phrase and the name in it, "" where there is none."""
        named = split_called(phrase, self.called)
        if named:
            return named
        first = self.name_first.match(phrase)
        if first:
            return first[2], first[1]
        words = phrase.split()
        at = capitals_at(words)
        before = words[at - 1] if words else ""
        if at == len(words) or not before[:1].islower() or before.strip(",") in self.never_before:
            return phrase, ""
        return " ".join(words[:at]).rstrip(","), " ".join(words[at:])


def split_called(phrase: str, called: re.Pattern[str]) -> tuple[str, str] | None:
    """ "a dog called Rex" gives "a dog" and "Rex"; None where nothing says how it is called."""
    found = called.search(phrase)
    return (phrase[: found.start()].strip(" ,"), found[1].strip(_AROUND_NAMES)) if found else None


def capitals_at(words: Sequence[str]) -> int:
    """The place of the capitalized words at the end, never that of the first word."""
    at = len(words)
    while at > 1 and words[at - 1][:1].isupper():
        at -= 1
    return at


def small_first(phrase: str) -> str:
    """A small first letter, unless the first word has more than one capital ("UFO", "T-Rex")."""
    first = (phrase.split() or [""])[0]
    return phrase if first[1:] != first[1:].lower() else phrase[:1].lower() + phrase[1:]
