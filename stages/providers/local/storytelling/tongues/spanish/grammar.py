"""The words and rules of Spanish: agreement, articles, lists, places, and contractions."""

from __future__ import annotations

import re

from stages.models import Kind
from stages.providers.local.storytelling.tongues.iberian import (
    IberianGrammar,
    Thing,
    Vocabulary,
)
from stages.providers.local.storytelling.tongues.spanish.nouns import SpanishNouns

_COUNTING = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce"
    " quince dieciséis diecisiete dieciocho diecinueve veinte"
)

# An honest word for each kind: nobody can tell what a figure is, only that it is somebody.
_THINGS: dict[Kind, Thing] = {
    "figure": Thing("personaje", "personajes", "m"),
    "winged": Thing("personaje", "personajes", "m"),
    "vehicle": Thing("vehículo", "vehículos", "m"),
    "flower": Thing("flor", "flores", "f"),
    "sun": Thing("sol", "soles", "m"),
    "house": Thing("casa", "casas", "f"),
    "tree": Thing("árbol", "árboles", "m"),
    "star": Thing("estrella", "estrellas", "f"),
    "heart": Thing("corazón", "corazones", "m"),
    "cloud": Thing("nube", "nubes", "f"),
    "thing": Thing("cosa", "cosas", "f"),
}

# As adjectives, masculine and feminine; what is said after the noun in any case.
_ADJECTIVES: dict[str, tuple[str, str]] = {
    "black": ("negro", "negra"),
    "pencil": ("a lápiz", "a lápiz"),
    "brown": ("marrón", "marrón"),
    "pink": ("rosa", "rosa"),
    "red": ("rojo", "roja"),
    "orange": ("naranja", "naranja"),
    "yellow": ("amarillo", "amarilla"),
    "green": ("verde", "verde"),
    "turquoise": ("turquesa", "turquesa"),
    "blue": ("azul", "azul"),
    "purple": ("morado", "morada"),
}
# As nouns the colours are masculine, so these are all that is needed.
_COLOR_NOUNS: dict[str, str] = {
    **{name: both[0] for name, both in _ADJECTIVES.items()},
    "pencil": "gris lápiz",
    "grey": "gris",
    "gray": "gris",
    "white": "blanco",
}

_CALLED = re.compile(
    r"[, ]*\b(?:llamad[oa]s?|que se llaman?|se llaman?|de nombre|cuyo nombre es)\s+(.+)$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(?:en|a|al|ante|bajo|sobre|dentro|fuera|entre|junto|cerca|lejos|detrás|delante|debajo"
    r"|encima|frente|por|alrededor|arriba|abajo)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:el|la|los|las|un|una|unos|unas|este|esta|ese|esa) (?=\S)", re.I)
_HOME = re.compile(r"(?:casa|clase|misa)\b", re.IGNORECASE)  # said without an article

_WORDS = Vocabulary(
    numbers=tuple(_COUNTING.split()),
    countless="muchos",
    things=_THINGS,
    adjectives=_ADJECTIVES,
    color_nouns=_COLOR_NOUNS,
    arms=Thing("brazo", "brazos", "m"),
    wings=Thing("ala", "alas", "f"),
    paws=Thing("pata", "patas", "f"),
    legs=Thing("pierna", "piernas", "f"),
    wheels=Thing("rueda", "ruedas", "f"),
    petals=Thing("pétalo", "pétalos", "m"),
    a_face="una cara",
    face="cara",
    on_the_page="cosas en la hoja",
    lots="mucho",
    bit="un poco de",
    others=("otro", "otros"),
    with_="con",
    and_="y",
    in_="en",
    called=_CALLED,
    preposition=_PREPOSITION,
    article=_ARTICLE,
    home=_HOME,
)

_CONTRACTED = (
    (re.compile(r"\b([Dd])e el (?=\S)"), r"\1el "),
    (re.compile(r"\b([Aa]) el (?=\S)"), r"\1l "),
)
# "y" and "o" before their own sound; not before "hielo" or "Yago", which begin otherwise.
_AND = re.compile(r"\b([Yy]) (?=[“¡¿]*[Hh]?[iíIÍ](?![aeouáéóú]))")
_OR = re.compile(r"\b([Oo]) (?=[“¡¿]*[Hh]?[oóOÓ])")


class SpanishGrammar(IberianGrammar):
    """Articles, agreement and lists as Spanish wants them."""

    def __init__(self) -> None:
        super().__init__(_WORDS, SpanishNouns())

    def polish(self, text: str) -> str:
        """ "de el" to "del", "a el" to "al", "y Inés" to "e Inés", "o Olga" to "u Olga"."""
        for open_form, closed in _CONTRACTED:
            text = open_form.sub(closed, text)
        text = _AND.sub(lambda found: "E " if found[1] == "Y" else "e ", text)
        text = _OR.sub(lambda found: "U " if found[1] == "O" else "u ", text)
        return super().polish(text)
