"""What our own eyes saw, in German words: kinds, colours and parts, with their endings."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.seen import SeenDetail, SeenSubject
from stages.providers.local.storytelling.tongue import Gender, Noun
from stages.providers.local.storytelling.words import listed

_NUMBERS = """
    kein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
    sechzehn siebzehn achtzehn neunzehn zwanzig
"""
NUMBERS = _NUMBERS.split()

# The noun, its gender, and how several of them are called.
_KINDS: dict[Kind, tuple[str, Gender, str]] = {
    "figure": ("Wesen", "n", "Wesen"),
    "winged": ("Wesen", "n", "Wesen"),
    "vehicle": ("Fahrzeug", "n", "Fahrzeuge"),
    "flower": ("Blume", "f", "Blumen"),
    "sun": ("Sonne", "f", "Sonnen"),
    "house": ("Haus", "n", "Häuser"),
    "tree": ("Baum", "m", "Bäume"),
    "star": ("Stern", "m", "Sterne"),
    "heart": ("Herz", "n", "Herzen"),
    "cloud": ("Wolke", "f", "Wolken"),
    "thing": ("Ding", "n", "Dinge"),
}
INDEFINITE: dict[Gender, str] = {"m": "ein", "f": "eine", "n": "ein"}
DEFINITE: dict[Gender, str] = {"m": "der", "f": "die", "n": "das"}
_STRONG: dict[Gender, str] = {"m": "er", "f": "e", "n": "es"}

# "rosa" and "lila" take no ending; "orange" and "türkis" take one with "-farben" alone.
_ADJECTIVES = {
    "black": "schwarz",
    "grey": "grau",
    "white": "weiß",
    "pencil": "bleistiftgrau",
    "brown": "braun",
    "pink": "rosa",
    "red": "rot",
    "orange": "orangefarben",
    "yellow": "gelb",
    "green": "grün",
    "turquoise": "türkisfarben",
    "blue": "blau",
    "purple": "lila",
}
_UNBENT = ("rosa", "lila")
_COLOR_NOUNS = {
    "black": "Schwarz",
    "grey": "Grau",
    "gray": "Grau",
    "white": "Weiß",
    "pencil": "Bleistiftgrau",
    "brown": "Braun",
    "pink": "Rosa",
    "red": "Rot",
    "orange": "Orange",
    "yellow": "Gelb",
    "green": "Grün",
    "turquoise": "Türkis",
    "blue": "Blau",
    "purple": "Lila",
}


def noun_of(subject: SeenSubject) -> Noun:
    """ "ein rot-blaues Haus", "das rot-blaue Haus"; its parts are told with "ein" alone."""
    name, gender, _ = _KINDS[subject.kind]
    color = "-".join((*(_stem(c) for c in subject.colors[:-1]), _ADJECTIVES[subject.colors[-1]]))
    bends = not color.endswith(_UNBENT)
    strong = color + (_STRONG[gender] if bends else "")
    weak = color + ("e" if bends else "")
    parts = _parts(subject)
    having = f" mit {listed(parts, 'und')}" if parts else ""
    return Noun(
        f"{INDEFINITE[gender]} {strong} {name}{having}", f"{DEFINITE[gender]} {weak} {name}", gender
    )


def detail_of(detail: SeenDetail) -> str:
    """ "ein Gesicht", "noch zwei Wesen", "ganz viel Lila", "drei Dinge auf dem Blatt"."""
    if detail.what == "face":
        return "ein Gesicht"
    if detail.what == "things":
        return f"{NUMBERS[detail.count]} Dinge auf dem Blatt"
    if detail.what in ("lots", "bit"):
        much = "ganz viel" if detail.what == "lots" else "ein bisschen"
        return f"{much} {color_noun(detail.color or '')}"
    kind: Kind = detail.kind or "figure"
    name, gender, several = _KINDS[kind]
    said = (
        f"{INDEFINITE[gender]} {name}"
        if detail.count == 1
        else f"{NUMBERS[detail.count]} {several}"
    )
    return f"noch {said}" if kind == "figure" else said


def color_noun(english: str) -> str:
    """ "Rot"; a name that we do not know stays as it is."""
    return _COLOR_NOUNS.get(english, english)


def _stem(color: str) -> str:
    """The colour as the first of two: "orange-blau", "türkis-rot"."""
    return _ADJECTIVES[color].removesuffix("farben")


def _parts(subject: SeenSubject) -> list[str]:
    """What it has, as after "mit"."""
    counted = {
        "Armen": subject.arms,
        "Flügeln": subject.wings,
        "Beinen": subject.legs,
        "Rädern": subject.wheels,
        "Blütenblättern": subject.petals,
    }
    face = ["einem Gesicht"] if subject.face else []
    return face + [f"{NUMBERS[count]} {name}" for name, count in counted.items() if count]
