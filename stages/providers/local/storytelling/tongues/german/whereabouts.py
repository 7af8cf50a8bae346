"""A parent's own words for a place, with the preposition they need: "in der Küche"."""

from __future__ import annotations

import re

from stages.providers.local.storytelling.tongue import Gender
from stages.providers.local.storytelling.tongues.german.nouns import gender_of_noun, known

_PREPOSITION = re.compile(
    r"(?:in|im|auf|am|an|unter|über|bei|beim|vor|hinter|neben|zwischen|zu|zuhause|daheim|draußen"
    r"|drinnen|oben|unten|hier|dort|mitten|irgendwo|nirgendwo)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:der|die|das|ein|eine|dem|den|einem|einer) ", re.IGNORECASE)
_OWNER = re.compile(r"(mein|dein|sein|ihr|unser|euer|eur)(?:e|em|er|en)? ", re.IGNORECASE)
# What is told beside the place: "das Baumhaus im Garten".
_MORE = re.compile(r"(?=,| (?:mit|und|von|aus|im|in|am|an|auf|bei|hinter|vor|neben) )")

# A word that we do not know is a noun with these endings, and else a name: "in Paris".
_COMMON_ENDINGS = ("e", "ei", "ung", "haus", "raum", "platz")

# Where one is not "in": "am Strand", "auf der Insel".
_AT = """
    strand see meer fluss bach teich ufer nordpol südpol himmel bahnhof hafen fenster tisch
    lagerfeuer
"""
_ON = """
    spielplatz bauernhof berg insel mond wiese dach straße markt marktplatz schiff boot dachboden
    reiterhof ponyhof flughafen planet mars turm sofa hof bühne weide burg
"""


def place_phrase(place: str) -> str:
    """Where something happens; words that bring their own preposition keep it."""
    place = " ".join(place.split())
    if not place or _PREPOSITION.match(place):
        return _nouns_large(place)
    owner, article = _OWNER.match(place), _ARTICLE.match(place)
    first = owner or article
    what, *more = _MORE.split(place[first.end() :] if first else place, maxsplit=1)
    *adjectives, noun = what.split() or [""]
    if not (first or known(noun) or noun.endswith(_COMMON_ENDINGS)):
        return f"in {place.title() if place.islower() else place}"  # "in Paris"
    gender = _gender(article[0].strip().lower() if article else "", noun)
    where = _preposition(noun.lower(), gender, owner[1].lower() if owner else "")
    told = " ".join((where, *(_dative(word) for word in adjectives), _large(noun)))
    return told + "".join(_nouns_large(part) for part in more)


def _preposition(noun: str, gender: Gender, owner: str) -> str:
    which = "an" if noun in _AT.split() else "auf" if noun in _ON.split() else "in"
    if owner:
        owner = "eur" if owner == "euer" else owner
        return f"{which} {owner}{'er' if gender == 'f' else 'em'}"
    if gender == "f":
        return f"{which} der"
    return {"an": "am", "in": "im", "auf": "auf dem"}[which]


def _gender(article: str, noun: str) -> Gender:
    told: dict[str, Gender] = {"der": "m", "die": "f", "das": "n", "eine": "f"}
    return told.get(article) or gender_of_noun(noun)


def _dative(word: str) -> str:
    """An adjective as it stands in "im großen Wald"."""
    small = word[:1].lower() + word[1:]
    return re.sub(r"(?:er|es|e|en)$", "en", small)


def _large(noun: str) -> str:
    return noun[:1].upper() + noun[1:]


def _nouns_large(phrase: str) -> str:
    """ "in der küche bei oma" with capitals: words that we know, and those at a phrase's end."""

    def large(found: re.Match[str]) -> str:
        word, last = found[1], found[2] is not None
        is_noun = known(word) or (last and not _PREPOSITION.fullmatch(word))
        return _large(word) if is_noun else word

    return re.sub(r"(\w+)(?=( (?:mit|und|von|aus|im|in|am|an|auf|bei|zu) |,|$)|\b)", large, phrase)
