"""A parent's own words for a place, and the preposition that they need."""

from __future__ import annotations

import re

from stages.providers.local.storytelling.tongues.french.typed import ARTICLE, bare_noun

_PREPOSITION = re.compile(
    r"(?:(?:dans|sur|sous|à|aux?|en|chez|près|devant|derrière|entre|parmi|au-dessus|loin|là|ici)\b|d['’]en haut)",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"(?:mon|ma|mes|notre|nos|son|sa|ses|leurs?|ton|ta|tes|votre|vos) ", re.IGNORECASE
)
# Where one is "à la", "au" and "sur", and not "dans".
_AT = frozenset(
    (
        *("bibliothèque", "campagne", "cantine", "crèche", "école", "ferme", "fête", "gare"),
        *("maison", "mer", "montagne", "piscine", "plage"),
    )
)
_AT_THE = frozenset(
    ("bord", "château", "cirque", "marché", "musée", "parc", "pôle", "restaurant", "stade", "zoo")
)
_ON = frozenset(
    ("bateau", "banquise", "colline", "île", "lune", "planète", "pont", "scène", "terrasse", "toit")
)


def read_place(place: str) -> str:
    """The place with its preposition: "cuisine" gives "dans la cuisine", "Paris" "à Paris"."""
    place = " ".join(place.split()).strip(" ,.!?")
    if _PREPOSITION.match(place):
        return place[:1].lower() + place[1:]
    if _OWNED.match(place):
        return f"dans {place[:1].lower()}{place[1:]}"
    article = ARTICLE.match(place)
    if article:
        word = article["word"].lower().replace("'", "’")
        return _placed(place[article.end() :], f"{word}{place[article.end() :]}")
    if place[:1].isupper():
        return f"à {place}"
    if place in ("vacances", "voyage", "classe"):
        return f"en {place}"
    return _placed(place, bare_noun(place, many=False).definite)


def _placed(noun: str, said: str) -> str:
    head = noun.split()[0].lower()
    if head in _ON:
        return f"sur {said}"
    if head in _AT and said.startswith(("la ", "l’")):
        return f"à {said}"
    if head in _AT_THE and said.startswith("le "):
        return f"au {noun}"
    return f"dans {said}"
