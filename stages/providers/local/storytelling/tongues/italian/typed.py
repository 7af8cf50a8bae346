"""What parents type in Italian: things with and without article, and the names in them."""

from __future__ import annotations

import re

from stages.providers.local.storytelling.naming import NameWords, small_first
from stages.providers.local.storytelling.tongue import Gender, Noun
from stages.providers.local.storytelling.tongues.italian.articles import (
    with_a,
    with_some,
    with_the,
    with_these,
)
from stages.providers.local.storytelling.tongues.italian.genders import is_plural, noun_gender

OWNED = re.compile(
    r"(?:(?:il|la|i|le|un|una|l['’]) ?)?(?:[mts](?:io|ia|uo|ua|iei|ie|uoi|ue)|[nv]ostr[oaie]|loro)"
    r"(?: |$)",
    re.IGNORECASE,
)
ARTICLE = re.compile(
    r"(?P<word>(?:un|l|dell)['’] ?|(?:un|uno|una|il|lo|la|i|gli|le|del|dei|degli|delle) )(?=\S)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?:[2-9]|1\d|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|tanti|tante|molti|molte|alcuni"
    r"|alcune|qualche) ",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"[, ]*\b(?:che si chiama|che si chiamano|di nome|chiamat[oa])\s+(.+)$", re.IGNORECASE
)
# "Leo il leone", "Mina, una topolina"
_NAME_FIRST = re.compile(
    r"(?!Ecco)([A-ZÀÈÉ]\w+),? (?:(?:il|lo|la) |l['’]|(?=(?:una?|uno) |un['’]))([a-zà-ù].*)$"
)
# There is one of each: "la mamma", and "mamma e papà".
_MOTHERS, _FATHERS = (
    frozenset(("mamma", "nonna", "zia")),
    frozenset(("papà", "babbo", "nonno", "zio")),
)
# A second thing beside the first: "un gatto e un cane".
_AND_ANOTHER = re.compile(
    r"(?:,| e) (?:un['’]|l['’]|(?:una?|uno|il|lo|la|i|gli|le|due|tre) )", re.IGNORECASE
)
# A large letter after one of these is no name of the hero's: "il gatto di Nonna", "un UFO".
_NOT_BEFORE_NAMES = frozenset(
    (
        *("di", "del", "della", "dei", "da", "dal", "a", "al", "con", "e", "in", "su", "per"),
        *("un", "uno", "una", "il", "lo", "la", "i", "gli", "le", "due", "tre"),
    )
)
NAMES = NameWords(_CALLED, _NAME_FIRST, _NOT_BEFORE_NAMES)


def read_phrase(phrase: str) -> Noun:
    """The words with the article that they need: "drago" gives "un drago"."""
    phrase = small_first(OWNED.sub("", phrase, count=1))
    article = ARTICLE.match(phrase)
    if not article:
        return bare_noun(phrase)
    word, rest = article["word"].lower().replace("'", "’"), phrase[article.end() :]
    said, bare = f"{word}{rest}", word.strip()
    gender = _gender_after(bare, rest)
    if bare in ("i", "gli", "le", "dei", "degli", "delle"):
        return _several(said, rest, gender)
    if _AND_ANOTHER.search(rest):
        return Noun(said, said, "m", "uno di loro")
    return Noun(said, said if bare in ("il", "lo", "la", "l’") else with_the(rest, gender), gender)


def bare_noun(phrase: str) -> Noun:
    """A phrase that has no article yet, with the one it needs."""
    words = phrase.split()
    if words and words[0].lower() in _MOTHERS | _FATHERS:
        whose: Gender = "f" if words[0].lower() in _MOTHERS else "m"
        said = phrase if " e " in phrase else with_the(phrase, whose)
        return Noun(said, said, whose)
    if _COUNTED.match(phrase):
        return _several(phrase, phrase, noun_gender(words[1:]))
    gender = noun_gender(words)
    if is_plural(words):
        return _several(with_some(phrase, gender), phrase, gender)
    return Noun(with_a(phrase, gender), with_the(phrase, gender), gender)


def _several(said: str, bare: str, gender: Gender) -> Noun:
    one = "una" if gender == "f" else "uno"
    return Noun(said, with_these(bare, gender), gender, f"{one} di {said}")


def _gender_after(article: str, rest: str) -> Gender:
    if article in ("un", "uno", "il", "lo", "i", "gli", "del", "dei", "degli"):
        return "m"
    return "f" if article in ("una", "un’", "la", "le", "delle") else noun_gender(rest.split())
