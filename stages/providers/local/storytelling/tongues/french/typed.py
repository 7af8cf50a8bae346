"""What parents type in French: things with and without article, and the names in them."""

from __future__ import annotations

import re

from stages.providers.local.storytelling.naming import NameWords, small_first
from stages.providers.local.storytelling.tongue import Gender, Noun
from stages.providers.local.storytelling.tongues.french.genders import is_adjective, noun_gender

_OWNED = re.compile(
    r"(?:(?P<many>[mts]es|nos|vos|leurs)|[mts](?:on|a)|notre|votre|leur) ", re.IGNORECASE
)
ARTICLE = re.compile(
    r"(?P<word>(?:de )?l['’] ?|(?:une?|les?|des|du|de la|la) )(?=\S)", re.IGNORECASE
)
_COUNTED = re.compile(
    r"(?:[2-9]|1\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques) ",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"[, ]*\b(?:qui s['’]appelle|appelée?|nommée?|du nom de)\s+(.+)$", re.IGNORECASE
)
# "beaucoup de fleurs", "d'autres chats"
_SOME = re.compile(
    r"(?:beaucoup de |beaucoup d['’]|plein de |plein d['’]|d['’](?=autres ))", re.IGNORECASE
)
# "Léo le lion", "Mina, une souris"
_NAME_FIRST = re.compile(
    r"(?!Voici|Voilà)([A-ZÀÉÈ]\w+),? (?:(?:le|la) |l['’]|(?=une? ))([a-zà-ÿ].*)$"
)
# Who is called so by everybody at home needs no article.
_FAMILY = frozenset(
    ("maman", "papa", "mamie", "mamy", "papi", "papy", "mémé", "pépé", "tata", "tonton")
)
_MOTHERS = frozenset(("maman", "mamie", "mamy", "mémé", "tata"))
# A second thing beside the first: "un chat et un chien".
_AND_ANOTHER = re.compile(r"(?:,| et) (?:une?|des|les?|la|mon|ma|mes|deux|trois) ", re.IGNORECASE)
# A large letter after one of these is no name of the hero's: "le chat de Mamie", "un OVNI".
_NOT_BEFORE_NAMES = frozenset(
    (
        *("de", "du", "des", "à", "au", "aux", "chez", "avec", "et", "en", "sur", "pour", "contre"),
        *("un", "une", "le", "la", "les", "deux", "trois"),
    )
)
NAMES = NameWords(_CALLED, _NAME_FIRST, _NOT_BEFORE_NAMES)
_SINGULAR_WORDS = """
albatros ananas autobus bois bras brebis bus cactus chamois chauve-souris corps croix diplodocus dos
fils hibiscus ibis iris lynx minibus mille-pattes noix os ours palais phénix pois prix puits radis
repas rhinocéros souris sphinx tas tapis tricératops voix
"""
_SINGULAR = frozenset(_SINGULAR_WORDS.split())
# A mute h is silent for the article too: "l'hippopotame", but "le hérisson".
_VOWEL = re.compile(
    r"[aàâeéèêiîoôœu]|h(?:[iy]p|ô|ui|omm|orlo|abit|irond|er[bm]|élico|eur|istoi)", re.IGNORECASE
)


def read_phrase(phrase: str) -> Noun:
    """The words with the article that they need: "dragon" gives "un dragon"."""
    owned = _OWNED.match(phrase)
    if owned:
        return bare_noun(phrase[owned.end() :], many=bool(owned["many"]))
    article = ARTICLE.match(phrase)
    if not article:
        return bare_noun(small_first(phrase), many=False)
    word, rest = article["word"].lower().replace("'", "’"), phrase[article.end() :]
    gender = _gender_after(word.strip(), rest)
    said = f"{word}{rest}"
    if word in ("des ", "les "):
        return _several(said, rest, gender)
    if _AND_ANOTHER.search(rest):
        return Noun(said, said, "m", "l’un d’eux")
    return Noun(said, said if word in ("le ", "la ", "l’") else with_the(rest, gender), gender)


def bare_noun(phrase: str, many: bool) -> Noun:
    """A phrase that has no article yet, with the one it needs."""
    words = phrase.split()
    some = _SOME.match(phrase)
    if some:
        rest = phrase[some.end() :]
        return _several(phrase, rest, noun_gender(rest.split()))
    if words and words[0].lower() in _FAMILY:
        return Noun(phrase, phrase, "f" if words[0].lower() in _MOTHERS else "m")
    if _COUNTED.match(phrase):
        return _several(phrase, phrase, noun_gender(words[1:]))
    gender = noun_gender(words)
    if many or _is_plural(words):
        return _several(f"des {phrase}", phrase, gender)
    return Noun(f"{'une' if gender == 'f' else 'un'} {phrase}", with_the(phrase, gender), gender)


def with_the(noun: str, gender: Gender) -> str:
    """ "l’arbre", "la maison", "le hérisson"."""
    if _VOWEL.match(noun):
        return f"l’{noun}"
    return f"{'la' if gender == 'f' else 'le'} {noun}"


def _several(said: str, bare: str, gender: Gender) -> Noun:
    one = "une" if gender == "f" else "un"
    return Noun(said, f"les {bare}", gender, f"l’{one} des {bare}")


def _is_plural(words: list[str]) -> bool:
    noun = words[1] if len(words) > 1 and is_adjective(words[0]) else (words or [""])[0]
    noun = noun.lower().strip(",")
    return noun.endswith(("s", "aux", "eux", "oux")) and noun not in _SINGULAR and len(noun) > 3


def _gender_after(article: str, rest: str) -> Gender:
    if article in ("un", "le", "du"):
        return "m"
    return "f" if article in ("une", "la", "de la") else noun_gender(rest.split())
