"""Finds what tells who or where a child is: numbers to call, addresses of all sorts."""

from __future__ import annotations

import re

# A house in a street as our six languages write it: "7 Elm Street", "12, rue de la Paix";
# "Rosenweg 12"; "calle Mayor 5", "via Roma 3".
_NUMBER_FIRST = r"street|road|avenue|lane|boulevard|rue|chemin|allée"
_GLUED = r"str\.|weg|gasse|platz|allee"
_NUMBER_LAST = r"calle|avenida|plaza|via|viale|piazza|rua|travessa"
_TELLING = re.compile(
    r"[^\s@]{1,64}@\S+\.\w+"
    r"|https?://\S+|\bwww\.\S+"
    r"|\+?\d(?:[\s./()-]{0,3}\d){5,}"  # to call, or to be known by
    rf"|\b\d{{1,4}}[a-z]?,?\s(?:[^\W\d_]+\s){{0,2}}(?:{_NUMBER_FIRST})\b"
    rf"|\b(?:[^\W\d_]+-?(?:{_GLUED})|[^\W\d_]*-?stra(?:ß|ss)e)\s\d{{1,4}}\b"
    rf"|\b(?:{_NUMBER_LAST})\s(?:[^\W\d_]+,?\s){{1,3}}\d{{1,4}}\b",
    re.IGNORECASE,
)


def personal_in(text: str) -> list[str]:
    """The parts of a text that tell who or where somebody is."""
    return [found[0].strip() for found in _TELLING.finditer(text)]


def without_personal(text: str) -> str:
    """The text with such parts left out: they never leave this machine."""
    return _TELLING.sub("…", text)


def first_name(typed: str) -> str:
    """The first name of what was typed for a child's name: "Mia" of "Mia Schmidt"."""
    return next(iter(typed.split()), "").strip(",;.")
