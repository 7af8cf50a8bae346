"""The rules of German that stories need: nouns and their articles, names, lists and cases."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stages.providers.local.seen import SeenDetail, SeenSubject
from stages.providers.local.storytelling.tongue import Gender, Noun
from stages.providers.local.storytelling.tongues.german import phrases, seeing, whereabouts
from stages.providers.local.storytelling.words import listed

ARTIST = "das Malkind"  # who drew, when no name is known: nobody's gender is told by it

# "Mias", but "Lukas’", "Max’", "Franz’" and "Alice’".
_HISSES = ("s", "ss", "ß", "x", "z", "ce")

_FEMALE_ENDINGS = ("a", "ina", "ine", "lotte", "hild", "linde")
_MALE_IN_A = (
    "luca",
    "luka",
    "noah",
    "joshua",
    "elia",
    "ilja",
    "mika",
    "mischa",
    "sascha",
    "nikita",
)

# The artist without a name, after words that ask for the dative.
_DATIVE = re.compile(rf"\b(von|zu|bei|mit|neben|nach) {ARTIST}\b", re.IGNORECASE)
_DATIVE_FORMS = {"von": "vom", "zu": "zum", "bei": "beim"}

# What follows speech without a comma is a new sentence: „Da!“ Das Malkind lachte.
_AFTER_SPEECH = re.compile(r"([.!?]“ )([a-zäöü])")


class GermanGrammar:
    """`Grammar` for German."""

    def seen(self, subject: SeenSubject) -> Noun:
        """ "ein rotes Haus mit einem Gesicht", "das rote Haus"."""
        return seeing.noun_of(subject)

    def typed(self, phrase: str) -> Noun:
        """ "Drache" gives "ein Drache", "meine Katze" gives "eine Katze"."""
        return phrases.typed_noun(phrase)

    def split_name(self, phrase: str) -> tuple[str, str]:
        """ "mein Hund Bello" gives "mein Hund" and "Bello"."""
        return phrases.named_in(phrase)

    def detail(self, detail: SeenDetail) -> str:
        """ "eine Sonne", "ganz viel Lila"."""
        return seeing.detail_of(detail)

    def at(self, place: str) -> str:
        """ "Küche" gives "in der Küche"; "bei Oma" stays."""
        return whereabouts.place_phrase(place)

    def colors(self, names: Sequence[str]) -> str:
        """ "Rot, Blau und Grün"."""
        return self.join([seeing.color_noun(name) for name in names])

    def number(self, count: int) -> str:
        """ "zwei"; more than twenty are "viele"."""
        return seeing.NUMBERS[count] if 0 <= count < len(seeing.NUMBERS) else "viele"

    def join(self, words: Sequence[str]) -> str:
        """ "Rot", "Rot und Blau", "Rot, Blau und Grün"."""
        return listed(words, "und")

    def possessive(self, name: str) -> str:
        """ "Mias", "Lukas’"; without a name "des Malkinds"."""
        if name == ARTIST:
            return "des Malkinds"
        return f"{name}’" if name.lower().endswith(_HISSES) else f"{name}s"

    def gender_of(self, name: str) -> Gender | None:
        """Told of names in "-a" and the like alone; all others may be anybody's."""
        first = name.lower().split(" ")[0]
        return "f" if first.endswith(_FEMALE_ENDINGS) and first not in _MALE_IN_A else None

    def polish(self, text: str) -> str:
        """ "von das Malkind" to "vom Malkind"; a capital after speech."""

        def dative(found: re.Match[str]) -> str:
            before = found[1]
            form = _DATIVE_FORMS.get(before.lower())
            return f"{before[0]}{form[1:]} Malkind" if form else f"{before} dem Malkind"

        text = _DATIVE.sub(dative, text)
        return _AFTER_SPEECH.sub(lambda found: found[1] + found[2].upper(), text)
