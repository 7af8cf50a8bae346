"""A parent's own words for a place, and the preposition that they need."""

from __future__ import annotations

import re

from stages.providers.local.storytelling.tongues.italian.articles import join_preposition
from stages.providers.local.storytelling.tongues.italian.typed import ARTICLE, OWNED, bare_noun

_PREPOSITION = re.compile(
    r"(?:(?:in|ne(?:l|llo|lla|i|gli|lle)|a|a(?:l|llo|lla|i|gli|lle)|su|su(?:l|llo|lla|i|gli|lle)|da"
    r"|da(?:l|llo|lla|i|gli|lle)|sotto|sopra|vicino|dietro|davanti|tra|fra|dentro|fuori|lungo) "
    r"|(?:nell|all|sull|dall|sott)['’]|lassù|laggiù|qui\b|là\b)",
    re.IGNORECASE,
)
# "in cucina" and "a scuola" stand without an article, as long as nothing follows them.
_IN = frozenset(
    (
        *("barca", "biblioteca", "camera", "cameretta", "campagna", "cantina", "città", "classe"),
        *("cortile", "cucina", "giardino", "montagna", "palestra", "piazza", "piscina", "salotto"),
        *("soffitta", "spiaggia", "strada"),
    )
)
_AT_BARE = frozenset(("casa", "scuola", "teatro"))
_AT = frozenset(
    (
        *("castello", "circo", "fattoria", "festa", "lago", "mare", "mercato", "museo", "parco"),
        *("polo", "ristorante", "stazione", "zoo"),
    )
)
_ON = frozenset(
    (
        "albero",
        "collina",
        "isola",
        "luna",
        "nave",
        "nuvola",
        "pianeta",
        "ponte",
        "spiaggia",
        "terrazza",
        "tetto",
    )
)


def read_place(place: str) -> str:
    """The place with its preposition: "cucina" gives "in cucina", "il parco" "al parco"."""
    place = " ".join(place.split()).strip(" ,.!?")
    if _PREPOSITION.match(place):
        return place[:1].lower() + place[1:]
    if OWNED.match(place) and not ARTICLE.match(place):
        owner, _, noun = place.partition(" ")
        return join_preposition(
            "in", f"{bare_noun(noun).definite.split()[0]} {owner.lower()} {noun}"
        )
    article = ARTICLE.match(place)
    if article:
        noun = place[article.end() :]
        word = article["word"].lower().replace("'", "’")
        where = _preposition(noun)
        if word.startswith("un") and where == "a":
            where = "in"
        return join_preposition(where, f"{word}{noun}")
    if place[:1].isupper():
        return f"a {place}"
    if place in _IN:
        return f"in {place}"
    if place == "vacanze":
        return "in vacanza"
    if place in _AT_BARE:
        return f"a {place}"
    return join_preposition(_preposition(place), bare_noun(place).definite)


def _preposition(noun: str) -> str:
    head = noun.split()[0].lower()
    if head in _ON:
        return "su"
    return "a" if head in _AT else "in"
