"""What the grammars of Spanish and Portuguese share: agreement, lists, and what parents type.

Each language gives its words (`Vocabulary`), its nouns, and what runs together in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stages.models import Kind
from stages.providers.local.seen import SeenDetail, SeenSubject
from stages.providers.local.storytelling.naming import capitals_at, small_first, split_called
from stages.providers.local.storytelling.tongue import Gender, Noun
from stages.providers.local.storytelling.tongues.iberian_nouns import IberianNouns
from stages.providers.local.storytelling.words import listed

# A note that was typed with its own full stop needs no second one.
_STOPPED = re.compile(r"([.!?…]”)\.")


@dataclass(frozen=True)
class Thing:
    """A word for what was drawn: one of it, several of it, and its gender."""

    one: str
    many: str
    gender: Gender


@dataclass(frozen=True)
class Vocabulary:
    """The words that the rules are about."""

    numbers: tuple[str, ...]  # from none to twenty
    countless: str  # more than that
    things: Mapping[Kind, Thing]
    adjectives: Mapping[str, tuple[str, str]]  # colours, masculine and feminine
    color_nouns: Mapping[str, str]
    arms: Thing
    wings: Thing
    paws: Thing
    legs: Thing
    wheels: Thing
    petals: Thing
    a_face: str
    face: str  # as one of the parts that somebody has
    on_the_page: str  # "things on the page"
    lots: str
    bit: str
    others: tuple[str, str]  # one other, several others; masculine
    with_: str
    and_: str
    in_: str
    called: re.Pattern[str]
    preposition: re.Pattern[str]
    article: re.Pattern[str]  # before a typed place
    home: re.Pattern[str]  # places that are said without an article


class IberianGrammar:
    """The `Grammar` of a language of the peninsula, by its words."""

    def __init__(self, words: Vocabulary, nouns: IberianNouns) -> None:
        self._words, self._nouns = words, nouns

    def seen(self, subject: SeenSubject) -> Noun:
        """Spanish: "una casa roja y azul con cara", "la casa roja y azul"."""
        thing = self._words.things[subject.kind]
        feminine = thing.gender == "f"
        colors = [self._words.adjectives[color][feminine] for color in subject.colors]
        what = f"{thing.one} {f' {self._words.and_} '.join(colors)}"
        parts = self._parts(subject)
        having = f" {self._words.with_} {self.join(parts)}" if parts else ""
        return Noun(
            indefinite=f"{self._nouns.a(thing.gender)} {what}{having}",
            definite=f"{self._nouns.the(thing.gender)} {what}",
            gender=thing.gender,
        )

    def typed(self, phrase: str) -> Noun:
        """ "dragón" gives "un dragón" and "el dragón"."""
        return self._nouns.typed(phrase)

    def split_name(self, phrase: str) -> tuple[str, str]:
        """ "mi gato Leo" gives "mi gato" and "Leo"."""
        named = split_called(phrase, self._words.called)
        if named:
            return named
        words = phrase.split()
        at = capitals_at(words)
        # "el Zorro" is all name, and "Gato Leo" cannot be told from "Costa Rica".
        small = bool(words) and words[0].islower() and not self._words.article.match(phrase)
        if (at > 1 or small) and at < len(words):
            return " ".join(words[:at]).strip(" ,"), " ".join(words[at:]).strip(" ,.;:!?")
        return phrase, ""

    def detail(self, detail: SeenDetail) -> str:
        """ "una cara", "dos soles", "mucho rojo", "tres cosas en la hoja"."""
        if detail.what == "face":
            return self._words.a_face
        if detail.what == "things":
            return f"{self.counted(detail.count, 'f')} {self._words.on_the_page}"
        if detail.what in ("lots", "bit"):
            share = self._words.lots if detail.what == "lots" else self._words.bit
            return f"{share} {self._words.color_nouns[detail.color or 'black']}"
        return self._extra(detail.kind or "figure", detail.count)

    def at(self, place: str) -> str:
        """ "cocina" gives "en la cocina"; what has a preposition keeps it."""
        place = place.strip(" .,;:!?")
        if self._words.preposition.match(place):
            return small_first(place)
        bare = self._nouns.without_owner(place)
        if self._words.article.match(bare) or self._words.home.match(bare):
            return self.polish(f"{self._words.in_} {small_first(bare)}")
        if bare == place and all(word[:1].isupper() for word in place.split()):
            return f"{self._words.in_} {place}"  # a place with a name of its own
        return self.polish(f"{self._words.in_} {self._nouns.typed(bare).definite}")

    def colors(self, names: Sequence[str]) -> str:
        """ "rojo, azul y verde"; a name that is no colour of ours is left out."""
        nouns = self._words.color_nouns
        return self.join(list(dict.fromkeys(nouns[name] for name in names if name in nouns)))

    def number(self, count: int) -> str:
        """In words up to twenty; more are "muchos"."""
        return self.counted(count, "m")

    def counted(self, count: int, gender: Gender) -> str:
        """The number before a noun of this gender."""
        numbers = self._words.numbers
        return numbers[count] if 0 <= count < len(numbers) else self._words.countless

    def join(self, words: Sequence[str]) -> str:
        """ "rojo", "rojo y azul", "rojo, azul y verde"."""
        return self.polish(listed(words, self._words.and_))

    def possessive(self, name: str) -> str:
        """The name: owners have no form of their own."""
        return name

    def gender_of(self, name: str) -> Gender | None:
        """By known names, then by the ending; None for "Álex"."""
        return self._nouns.first_names.gender_of(name)

    def polish(self, text: str) -> str:
        """The text with what runs together in the language; a typed note ends once."""
        return _STOPPED.sub(r"\1", text)

    def _parts(self, subject: SeenSubject) -> list[str]:
        words = self._words
        counted = (
            (subject.arms, words.arms),
            (subject.wings, words.wings),
            # Two legs are somebody's, more are an animal's.
            (subject.legs, words.legs if subject.legs == 2 else words.paws),
            (subject.wheels, words.wheels),
            (subject.petals, words.petals),
        )
        parts = [words.face] if subject.face else []
        return parts + [self._some(count, part) for count, part in counted if count]

    def _extra(self, kind: Kind, count: int) -> str:
        thing = self._words.things[kind]
        if kind != "figure":
            return self._some(count, thing)
        other, others = self._words.others
        if count == 1:
            return f"{other} {thing.one}"
        return f"{others} {self.counted(count, thing.gender)} {thing.many}"

    def _some(self, count: int, thing: Thing) -> str:
        if count == 1:
            return f"{self._nouns.a(thing.gender)} {thing.one}"
        return f"{self.counted(count, thing.gender)} {thing.many}"
