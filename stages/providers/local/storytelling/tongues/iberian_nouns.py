"""Nouns as people type them in Spanish and Portuguese: owner, number, gender and article."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass

from stages.providers.local.storytelling.naming import FirstNames, small_first
from stages.providers.local.storytelling.tongue import Gender, Noun

# Masculine, feminine, and the same of several.
Forms = tuple[str, str, str, str]


@dataclass(frozen=True)
class Determiners:
    """What may stand before a noun: each pattern takes the space after it along."""

    owner: re.Pattern[str]
    some: re.Pattern[str]
    counted: re.Pattern[str]
    indefinite: re.Pattern[str]
    definite: re.Pattern[str]


class IberianNouns(ABC):
    """The nouns of a language: what is shared here, what each language knows in its methods."""

    a_forms: Forms
    the_forms: Forms
    determiners: Determiners
    adjectives: frozenset[str]  # that may stand before a noun
    nothing: Noun  # where nothing was typed
    first_names: FirstNames

    def a(self, gender: Gender, many: bool = False) -> str:
        """The indefinite article in its form."""
        return self.a_forms[(gender == "f") + 2 * many]

    def the(self, gender: Gender, many: bool = False) -> str:
        """The definite article in its form."""
        return self.the_forms[(gender == "f") + 2 * many]

    def without_owner(self, phrase: str) -> str:
        """ "mi gato" gives "gato": a narrator owns nothing."""
        found = self.determiners.owner.match(phrase)
        return phrase[found.end() :] if found else phrase

    def typed(self, phrase: str) -> Noun:
        """The phrase with the article it needs; its other words stay as they were typed."""
        phrase = self.without_owner(phrase.strip())
        words = self.determiners
        some, counted = words.some.match(phrase), words.counted.match(phrase)
        definite = words.definite.match(phrase)
        said = some or counted or definite or words.indefinite.match(phrase)
        bare = small_first(phrase[said.end() :] if said else phrase)
        if not bare:
            return self.nothing
        many = bool(some or counted) or self._names_several(bare, said)
        gender = self.gender_after(said[0], bare) if said else self.gender_of(bare, many)
        the = f"{self.the(self.article_gender(gender, many, bare), many)} {bare}"
        as_typed = small_first(phrase)
        if counted:
            the = f"{self.the(gender, many=True)} {as_typed}"
        elif definite:
            the = as_typed
        a = f"{self.a(self.article_gender(gender, many, bare), many)} {bare}"
        return Noun(as_typed if said else a, the, gender, self.one_of(the, gender) if many else "")

    def head(self, bare: str) -> str:
        """The noun of a phrase, after adjectives that stand before it."""
        words: list[str] = re.findall(r"[^\W\d_]+", bare.lower())
        while len(words) > 1 and words[0] in self.adjectives:
            words = words[1:]
        return words[0] if words else ""

    def article_gender(self, gender: Gender, many: bool, bare: str) -> Gender:
        """The gender that the article is said in."""
        return gender

    @abstractmethod
    def one_of(self, many: str, gender: Gender) -> str:
        """ "uno de los dos gatos"."""

    @abstractmethod
    def is_plural(self, noun: str) -> bool:
        """Whether a noun without a determiner names several."""

    @abstractmethod
    def gender_after(self, said: str, bare: str) -> Gender:
        """The gender that a determiner tells, or the noun after it."""

    @abstractmethod
    def gender_of(self, bare: str, many: bool) -> Gender:
        """The gender that the noun itself tells."""

    def _names_several(self, bare: str, said: re.Match[str] | None) -> bool:
        return said[0].strip().lower().endswith("s") if said else self.is_plural(self.head(bare))
