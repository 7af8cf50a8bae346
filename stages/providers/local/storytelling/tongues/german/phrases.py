"""A parent's own words: the article they need, the name in them, and where they say it is."""

from __future__ import annotations

import re
from itertools import takewhile

from stages.providers.local.storytelling.tongue import Gender, Noun
from stages.providers.local.storytelling.tongues.german.nouns import (
    PLURALS,
    WEAK,
    gender_of_noun,
    known,
)
from stages.providers.local.storytelling.tongues.german.seeing import DEFINITE, INDEFINITE

NOBODY = Noun("ein Wesen aus lauter bunten Strichen", "das Wesen aus lauter bunten Strichen", "n")
_OWNERS = re.compile(r"(?:mein|dein|sein|ihr|unser|euer|eur)(e|en|em|er|es)?(?= )", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:der|die|das|den|dem|eine?[nmrs]?)(?= )", re.IGNORECASE)
_MANY = re.compile(
    r"(?:[2-9]|1\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|viele|einige|mehrere|ein paar) ",
    re.IGNORECASE,
)
_OTHERS_OWN = re.compile(r"(?P<owner>[A-ZÄÖÜ][\w]*s|[A-ZÄÖÜ]\w*[sxzß]’) [\w]")  # "Omas Katze"
_AFTER_NOUN = re.compile(
    r"(?:mit|und|oder|d(?:er|ie|as|en|em)|ins?|im|auf|am|an|aus|vo[nmr]|ohne|wie|beim?|unter|über"
    r"|hinter|neben|namens|genannt),?$",
    re.IGNORECASE,
)
_ENDING: dict[str, Gender] = {"er": "m", "es": "n"}


def typed_noun(phrase: str) -> Noun:
    """The phrase as a subject: "roter Drache" gives "ein roter Drache" and "der rote Drache"."""
    phrase = " ".join(phrase.split())
    others = _OTHERS_OWN.match(phrase)
    if not phrase or phrase.lower() in ("ein", "eine", "der", "die", "das"):
        return NOBODY
    if others and not known(others["owner"]):
        return Noun(phrase, phrase, _gender(*_split(phrase)))
    owner = _OWNERS.match(phrase)
    first, rest = _first_word(phrase)
    if owner:
        first, rest = "ein" + (owner[1] or ""), phrase[owner.end() + 1 :]
    if _MANY.match(rest if owner else phrase):
        return _many(rest if owner else phrase)
    head, tail = _split(rest)
    if _is_plural(head, first):
        return _many(rest, definite=first.lower() == "die")
    return _single(first.lower(), head, tail)


def named_in(phrase: str) -> tuple[str, str]:
    """ "meine Katze Lilly" and "ein Drache namens Funkel" give the phrase and the name."""
    called = re.match(
        r"(.+?),? (?:namens|genannt|(?:(?:der|die|das|er|sie|es|und) )?heißt) (.+)$", phrase
    ) or re.match(r"(.+?),? (?:der|die|das) (.+) heißt$", phrase)
    if called:
        return called[1].strip(" ,"), called[2].strip(" ,")
    before = re.match(r"([A-ZÄÖÜ]\w+),? ((?:der|die|das) (?:\w+ )*[A-ZÄÖÜ].*)$", phrase)
    if before and not known(before[1]):
        return before[2], before[1]
    words = phrase.split()
    names = list(takewhile(_may_be_name, reversed(words[1:])))
    at = len(words) - len(names)
    if names and known(words[at - 1]):
        return " ".join(words[:at]), " ".join(words[at:])
    return phrase, ""


def _first_word(phrase: str) -> tuple[str, str]:
    article = _ARTICLE.match(phrase)
    return (article[0], phrase[article.end() + 1 :]) if article else ("", phrase)


def _split(phrase: str) -> tuple[list[str], str]:
    """The words up to the noun, and what follows: "großer Hund", " mit Hut"."""
    words = phrase.split()
    head: list[str] = []
    for word in words:
        if head and _AFTER_NOUN.match(word):
            break
        head.append(word)
        if word.endswith(","):
            break
    tail = " ".join(words[len(head) :])
    comma = "," if head and head[-1].endswith(",") else ""
    return [word.strip(",") for word in head], comma + (f" {tail}" if tail else "")


def _is_plural(head: list[str], first: str) -> bool:
    noun = head[-1].lower() if head else ""
    if first.lower() in ("ein", "einen", "einem", "der", "das", "den"):
        return False
    by_article = first.lower() == "die" and noun in WEAK
    return noun in PLURALS or by_article


def _many(phrase: str, definite: bool = False) -> Noun:
    said = _noun_large(phrase)
    weak = re.sub(r"(?<= )([a-zäöüß]+e)(?= )", r"\1n", said)
    return Noun(f"die {weak}" if definite else said, f"die {weak}", "f")


def _single(article: str, head: list[str], tail: str) -> Noun:
    """One thing, in the case in which sentences begin."""
    accusative = article in ("einen", "den")
    noun = head[-1] if head else ""
    if accusative and noun.lower() in WEAK:
        noun = _like(noun, WEAK[noun.lower()])
    gender = _gender(head, tail, article)
    adjectives = [word if known(word) else word[:1].lower() + word[1:] for word in head[:-1]]
    weak = [re.sub(r"(?<=\w)(?:er|es|en)$", "e", word) for word in adjectives]
    if accusative:
        adjectives = [re.sub(r"en$", "er", word) for word in adjectives]
    noun = _noun_large(noun)
    told = weak if article in ("der", "die", "das", "den") else adjectives
    which = DEFINITE if told is weak else INDEFINITE
    return Noun(
        " ".join((which[gender], *told, noun)) + tail,
        " ".join((DEFINITE[gender], *weak, noun)) + tail,
        gender,
    )


def _gender(head: list[str], tail: str, article: str = "") -> Gender:
    """By the article if it tells, else by the noun, the adjective or the noun's ending."""
    by_article: dict[str, Gender] = {"eine": "f", "die": "f", "der": "m", "das": "n"}
    if article in by_article:
        return by_article[article]
    if article in ("einen", "den"):
        return "m"
    noun = head[-1] if head else ""
    found = known(noun)
    if found and not (article == "ein" and found == "f"):
        return found
    adjective = next((_ENDING[w[-2:]] for w in head[:-1] if w[-2:] in _ENDING), None)
    guess = adjective or gender_of_noun(noun)
    return "m" if article == "ein" and guess == "f" else guess


def _noun_large(phrase: str) -> str:
    """A noun that we know with the capital that German nouns have; all else as it was typed."""
    words = phrase.split()
    known_small = [known(w) or w in PLURALS for w in words]
    large = [
        w[:1].upper() + w[1:] if is_noun and w.islower() else w
        for w, is_noun in zip(words, known_small, strict=True)
    ]
    return " ".join(large)


def _like(typed: str, word: str) -> str:
    return word.capitalize() if typed[:1].isupper() else word


def _may_be_name(word: str) -> bool:
    return word[:1].isupper() and not known(word) and word.lower() not in PLURALS
