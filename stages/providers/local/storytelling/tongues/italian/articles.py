"""The articles of Italian, by gender and by how the next word begins."""

from __future__ import annotations

import re

from stages.providers.local.storytelling.tongue import Gender

_VOWEL = re.compile(r"h?[aeiouàèéìòù]", re.IGNORECASE)
# "lo zaino", "lo gnomo", "lo scoiattolo", "lo yeti", "lo iettatore"
_HARD = re.compile(r"(?:z|x|y|gn|ps|pn|s[^aeiouàèéìòù]|i[aeou])", re.IGNORECASE)

_JOINED = {
    "di": ("del", "dello", "della", "dell’", "dei", "degli", "delle"),
    "a": ("al", "allo", "alla", "all’", "ai", "agli", "alle"),
    "da": ("dal", "dallo", "dalla", "dall’", "dai", "dagli", "dalle"),
    "in": ("nel", "nello", "nella", "nell’", "nei", "negli", "nelle"),
    "su": ("sul", "sullo", "sulla", "sull’", "sui", "sugli", "sulle"),
}
_ARTICLES = ("il", "lo", "la", "l’", "i", "gli", "le")


def with_a(noun: str, gender: Gender) -> str:
    """ "un drago", "uno gnomo", "una casa", "un’ape"."""
    if _HARD.match(noun):
        return f"{'una' if gender == 'f' else 'uno'} {noun}"
    if gender == "f":
        return f"un’{noun}" if _VOWEL.match(noun) else f"una {noun}"
    return f"un {noun}"


def with_the(noun: str, gender: Gender) -> str:
    """ "il drago", "lo gnomo", "la casa", "l’ape"."""
    if _HARD.match(noun):
        return f"{'la' if gender == 'f' else 'lo'} {noun}"
    if _VOWEL.match(noun):
        return f"l’{noun}"
    return f"{'la' if gender == 'f' else 'il'} {noun}"


def with_these(noun: str, gender: Gender) -> str:
    """ "i draghi", "gli gnomi", "le case"."""
    if gender == "f":
        return f"le {noun}"
    return f"{'gli' if _HARD.match(noun) or _VOWEL.match(noun) else 'i'} {noun}"


def with_some(noun: str, gender: Gender) -> str:
    """ "dei draghi", "degli gnomi", "delle case"."""
    return join_preposition("di", with_these(noun, gender))


def join_preposition(word: str, said: str) -> str:
    """A preposition before what begins with a definite article: "di", "il sole" is "del sole"."""
    article = next((a for a in ("l’", *_ARTICLES) if said.startswith(_spaced(a))), None)
    if article is None or word not in _JOINED:
        return f"{word} {said}"
    joined = _JOINED[word][_ARTICLES.index(article)]
    return f"{_spaced(joined)}{said[len(_spaced(article)) :]}"


def _spaced(article: str) -> str:
    return article if article.endswith("’") else f"{article} "
