"""The rules of French: agreement, articles, elision and contraction."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stages.models import Kind
from stages.providers.local.seen import SeenDetail, SeenSubject
from stages.providers.local.storytelling.tongue import Gender, Noun
from stages.providers.local.storytelling.tongues.french.genders import FIRST_NAMES
from stages.providers.local.storytelling.tongues.french.places_typed import read_place
from stages.providers.local.storytelling.tongues.french.typed import NAMES, read_phrase
from stages.providers.local.storytelling.words import listed

_NUMBERS = (
    *("aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    *("onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"),
    "vingt",
)

_NOUNS: dict[Kind, tuple[str, Gender]] = {
    "figure": ("personnage", "m"),
    "winged": ("personnage", "m"),
    "vehicle": ("véhicule", "m"),
    "flower": ("fleur", "f"),
    "sun": ("soleil", "m"),
    "house": ("maison", "f"),
    "tree": ("arbre", "m"),
    "star": ("étoile", "f"),
    "heart": ("cœur", "m"),
    "cloud": ("nuage", "m"),
    "thing": ("chose", "f"),
}

# Masculine, which is the colour as a noun too, and feminine.
_COLORS: dict[str, tuple[str, str]] = {
    "black": ("noir", "noire"),
    "pencil": ("gris crayon", "gris crayon"),
    "grey": ("gris", "grise"),
    "white": ("blanc", "blanche"),
    "brown": ("marron", "marron"),
    "pink": ("rose", "rose"),
    "red": ("rouge", "rouge"),
    "orange": ("orange", "orange"),
    "yellow": ("jaune", "jaune"),
    "green": ("vert", "verte"),
    "turquoise": ("turquoise", "turquoise"),
    "blue": ("bleu", "bleue"),
    "purple": ("violet", "violette"),
}

_VOWELS = "aàâeéèêëiîïoôœuù"

# A word before a name, or before "un", loses its vowel; a name with a mute h counts as a vowel.
_ELIDED = re.compile(
    r"\b(?P<word>[Dd]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Pp]arce )?[Qq]u)e"
    rf" (?=(?-i:[{_VOWELS.upper()}]|H(?:[eéèêiîoôuy]|anna|adri)|Y[^{_VOWELS}y\W]|une?\b|il\b|elle\b))"
)
# "de le voir" stays: there "le" is no article.
_CONTRACTED = re.compile(
    r"\b(?P<word>[Dd]e|[ÀAà]) (?P<article>les?) (?!(?:y|en|lui) |\w+(?:er|ir)\b"
    r"|(?:fai|di|li|met|pren|compren|atten|enten|ren|sui|viv|croi|boi|écri|repren)\w?re\b)"
)
_CONTRACTIONS = {"de le": "du", "de les": "des", "à le": "au", "à les": "aux"}


class FrenchGrammar:
    """The `Grammar` of French."""

    def seen(self, subject: SeenSubject) -> Noun:
        """ "une maison rouge et bleue avec un visage", "la maison rouge et bleue"."""
        word, gender = _NOUNS[subject.kind]
        colors = self.join([_colored(color, gender) for color in subject.colors])
        what = f"{word} {colors}"
        return Noun(f"{_a(gender)} {what}{self._parts(subject)}", _the(what, gender), gender)

    def typed(self, phrase: str) -> Noun:
        """A parent's own words, with the article that they need and otherwise as they are."""
        return read_phrase(phrase)

    def split_name(self, phrase: str) -> tuple[str, str]:
        """ "mon chat Léo" gives "mon chat" and "Léo"."""
        return NAMES.split(phrase)

    def detail(self, detail: SeenDetail) -> str:
        """ "un visage", "deux fleurs", "beaucoup d’orange", "trois dessins sur la page"."""
        if detail.what == "face":
            return "un visage"
        if detail.what == "things":
            return f"{self.number(detail.count)} dessins sur la page"
        if detail.what in ("lots", "bit"):
            color = _COLORS[detail.color or "black"][0]
            of = "d’" if color[0] in _VOWELS else "de "
            return f"{'beaucoup' if detail.what == 'lots' else 'un peu'} {of}{color}"
        word, gender = _NOUNS[detail.kind or "figure"]
        if word == "personnage":
            word = f"autre {word}" if detail.count == 1 else f"autres {word}"
        return (
            f"{_a(gender)} {word}" if detail.count == 1 else f"{self.number(detail.count)} {word}s"
        )

    def at(self, place: str) -> str:
        """A parent's own words for a place with their preposition: "dans la cuisine"."""
        return read_place(place)

    def colors(self, names: Sequence[str]) -> str:
        """ "rouge, bleu et vert"; what is no colour of ours is left out."""
        return self.join([_COLORS[name][0] for name in names if name in _COLORS])

    def number(self, count: int) -> str:
        """A count in words up to twenty; more is "beaucoup"."""
        return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else "beaucoup"

    def join(self, words: Sequence[str]) -> str:
        """ "rouge", "rouge et bleu", "rouge, bleu et vert"."""
        return listed(words, "et")

    def possessive(self, name: str) -> str:
        """The name itself: French owns with "de"."""
        return name

    def gender_of(self, name: str) -> Gender | None:
        """How words agree with a typed name, where that can be told."""
        return FIRST_NAMES.gender_of(name)

    def polish(self, text: str) -> str:
        """ "de Olli" to "d’Olli", "que il" to "qu’il", "de le chat" to "du chat"."""
        text = _ELIDED.sub(lambda found: f"{found['word']}’", text)
        return _CONTRACTED.sub(_contract, text)

    def _parts(self, subject: SeenSubject) -> str:
        """ " à deux bras" for one sort of parts, " avec un visage et deux bras" for more."""
        legs = "jambes" if subject.legs == 2 else "pattes"
        counted = (
            (subject.arms, "bras"),
            (subject.wings, "ailes"),
            (subject.legs, legs),
            (subject.wheels, "roues"),
            (subject.petals, "pétales"),
        )
        parts = [f"{self.number(count)} {name}" for count, name in counted if count]
        if subject.face:
            parts.insert(0, "un visage")
        if not parts:
            return ""
        return (
            f" à {parts[0]}"
            if parts[0] != "un visage" and len(parts) == 1
            else f" avec {self.join(parts)}"
        )


def _contract(found: re.Match[str]) -> str:
    word, article = found["word"], found["article"]
    short = _CONTRACTIONS[f"{word.lower().replace('a', 'à')} {article}"]
    return f"{short.capitalize() if word[0].isupper() else short} "


def _colored(color: str, gender: Gender) -> str:
    return _COLORS[color][1 if gender == "f" else 0]


def _a(gender: Gender) -> str:
    return "une" if gender == "f" else "un"


def _the(noun: str, gender: Gender) -> str:
    if noun[0] in _VOWELS:
        return f"l’{noun}"
    return f"{'la' if gender == 'f' else 'le'} {noun}"
