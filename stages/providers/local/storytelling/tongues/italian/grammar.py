"""The rules of Italian: agreement, articles, and prepositions that join them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stages.models import Kind
from stages.providers.local.seen import SeenDetail, SeenSubject
from stages.providers.local.storytelling.tongue import Gender, Noun
from stages.providers.local.storytelling.tongues.italian.articles import (
    join_preposition,
    with_a,
    with_the,
)
from stages.providers.local.storytelling.tongues.italian.genders import FIRST_NAMES
from stages.providers.local.storytelling.tongues.italian.places_typed import read_place
from stages.providers.local.storytelling.tongues.italian.typed import NAMES, read_phrase
from stages.providers.local.storytelling.words import listed

_NUMBERS = (
    *("nessuno", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"),
    *("undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette"),
    *("diciotto", "diciannove", "venti"),
)

# One, several, and the gender.
_NOUNS: dict[Kind, tuple[str, str, Gender]] = {
    "figure": ("personaggio", "personaggi", "m"),
    "winged": ("personaggio", "personaggi", "m"),
    "vehicle": ("veicolo", "veicoli", "m"),
    "flower": ("fiore", "fiori", "m"),
    "sun": ("sole", "soli", "m"),
    "house": ("casa", "case", "f"),
    "tree": ("albero", "alberi", "m"),
    "star": ("stella", "stelle", "f"),
    "heart": ("cuore", "cuori", "m"),
    "cloud": ("nuvola", "nuvole", "f"),
    "thing": ("cosa", "cose", "f"),
}

# Masculine, which is the colour as a noun too, and feminine.
_COLORS: dict[str, tuple[str, str]] = {
    "black": ("nero", "nera"),
    "pencil": ("grigio matita", "grigio matita"),
    "grey": ("grigio", "grigia"),
    "white": ("bianco", "bianca"),
    "brown": ("marrone", "marrone"),
    "pink": ("rosa", "rosa"),
    "red": ("rosso", "rossa"),
    "orange": ("arancione", "arancione"),
    "yellow": ("giallo", "gialla"),
    "green": ("verde", "verde"),
    "turquoise": ("turchese", "turchese"),
    "blue": ("blu", "blu"),
    "purple": ("viola", "viola"),
}

# "su la" stays: one may pull a blanket up ("tirare su la coperta").
_JOINED = re.compile(
    r"\b(?P<word>[Dd]i|[Aa]|[Dd]a|[Ii]n|[Ss]u(?= il )) (?P<said>(?:il|lo|la|i|gli|le) |l’)"
)
_AD, _ED = re.compile(r"\b([Aa]) (?=[AÀ]\w)"), re.compile(r"\b([Ee]) (?=[EÈÉ]\w)")


class ItalianGrammar:
    """The `Grammar` of Italian."""

    def seen(self, subject: SeenSubject) -> Noun:
        """ "una casa rossa e blu con un viso", "la casa rossa e blu"."""
        word, _, gender = _NOUNS[subject.kind]
        feminine = gender == "f"
        what = f"{word} {self.join([_COLORS[color][feminine] for color in subject.colors])}"
        parts = self._parts(subject)
        having = f" con {self.join(parts)}" if parts else ""
        return Noun(f"{with_a(what, gender)}{having}", with_the(what, gender), gender)

    def typed(self, phrase: str) -> Noun:
        """A parent's own words, with the article that they need and otherwise as they are."""
        return read_phrase(phrase)

    def split_name(self, phrase: str) -> tuple[str, str]:
        """ "il mio gatto Leo" gives "il mio gatto" and "Leo"."""
        return NAMES.split(phrase)

    def detail(self, detail: SeenDetail) -> str:
        """ "un viso", "due fiori", "tanto viola", "tre disegni sulla pagina"."""
        if detail.what == "face":
            return "un viso"
        if detail.what == "things":
            return f"{self.number(detail.count)} disegni sulla pagina"
        if detail.what in ("lots", "bit"):
            color = _COLORS[detail.color or "black"][0]
            return f"tanto {color}" if detail.what == "lots" else f"un po’ di {color}"
        word, several, gender = _NOUNS[detail.kind or "figure"]
        other = ("altro ", "altri ") if word == "personaggio" else ("", "")
        if detail.count == 1:
            return with_a(f"{other[0]}{word}", gender)
        return f"{self.number(detail.count)} {other[1]}{several}"

    def at(self, place: str) -> str:
        """A parent's own words for a place with their preposition: "in cucina"."""
        return read_place(place)

    def colors(self, names: Sequence[str]) -> str:
        """ "rosso, blu e verde"; what is no colour of ours is left out."""
        return self.join([_COLORS[name][0] for name in names if name in _COLORS])

    def number(self, count: int) -> str:
        """A count in words up to twenty; more is "tanti"."""
        return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else "tanti"

    def join(self, words: Sequence[str]) -> str:
        """ "rosso", "rosso e blu", "rosso, blu e verde"."""
        return listed(words, "e")

    def possessive(self, name: str) -> str:
        """The name itself: Italian owns with "di"."""
        return name

    def gender_of(self, name: str) -> Gender | None:
        """How words agree with a typed name, where that can be told."""
        return FIRST_NAMES.gender_of(name)

    def polish(self, text: str) -> str:
        """ "di il sole" to "del sole", "a Anna" to "ad Anna", "e Elena" to "ed Elena"."""
        text = _JOINED.sub(_joined, text)
        return _ED.sub(r"\1d ", _AD.sub(r"\1d ", text))

    def _parts(self, subject: SeenSubject) -> list[str]:
        counted = (
            (subject.arms, "braccia"),
            (subject.wings, "ali"),
            (subject.legs, "gambe" if subject.legs == 2 else "zampe"),
            (subject.wheels, "ruote"),
            (subject.petals, "petali"),
        )
        parts = [f"{self.number(count)} {name}" for count, name in counted if count]
        return ["un viso", *parts] if subject.face else parts


def _joined(found: re.Match[str]) -> str:
    said = join_preposition(found["word"].lower(), found["said"])
    return said[0].upper() + said[1:] if found["word"][0].isupper() else said
