"""Names for heroes who have none, soft and invented or short and old, and what fits what."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Gender, Named


def _named(gender: Gender, names: str) -> tuple[Named, ...]:
    return tuple(Named(name, gender) for name in names.split())


def _both(boys: str, girls: str) -> tuple[Named, ...]:
    return (*_named("m", boys), *_named("f", girls))


NAMES: tuple[Named, ...] = _both(
    "Fiete Bommel Kasimir Muckel Ole Pimpo Hanno Wusel Knut Emmo"
    " Tamino Hubi Quirin Rollo Titus Oskar Nuri Purzel Momme Kuno",
    "Tilda Lumi Flocke Jette Nelli Mimi Ottilie Krümeline Wilma Juna"
    " Trudi Polli Fanni Murmel Lilo Tinka Henni Rika Luzie Marlene",
)

_BY_NOUN: dict[str, tuple[Named, ...]] = {
    "hund": _both("Wuschel Bruno", "Socke"),
    "katze": _both("Schnurri", "Minka Mieze"),
    "kater": _named("m", "Schnurri Samt Tapso"),
    "drache": _both("Funkelin Drako", "Glimma"),
    "roboter": _both("Blinki Klick", "Robinella"),
    "fisch": _both("Blubbo Flosse", "Perla"),
    "vogel": _both("Piepo", "Feder Tirili"),
    "blume": _named("f", "Flora Blüte Primel"),
    "sonne": _named("f", "Sonja Strahla Goldi"),
    "stern": _both("Blinkerich Funkel", "Stella"),
    "hase": _both("Hoppel Mümmel", "Klee"),
    "bär": _both("Brummel Honig", "Bruna"),
    "auto": _both("Tuti Flitz", "Hupe"),
    "haus": _both("Giebel", "Klinka Kachelina"),
    "baum": _both("Ast Wurzel", "Linde"),
    "prinzessin": _named("f", "Rosalie Perla Linda"),
    "einhorn": _both("Silber", "Glitzer Luna"),
    "dinosaurier": _both("Stampfo Farn", "Dinella"),
    "dino": _both("Stampfo Farn", "Dinella"),
    "elefant": _both("Trötel Rüssel", "Elefina"),
    "schmetterling": _both("Flatter", "Papilla Samtina"),
    "igel": _both("Pieks Stups", "Stachla"),
    "maus": _both("Pieps", "Mausa Krümel"),
    "herz": _both("Pochi", "Herzeli Rosa"),
    "wolke": _named("f", "Watte Flausch Wölkchen"),
    "fahrzeug": _both("Roller Brummi", "Tuta"),
    "knoblauch": _both("Knobi Zeherich", "Knolle"),
}
_BY_COLOR: dict[str, tuple[Named, ...]] = {
    "rot": _both("Rubin", "Kirsche Mohni"),
    "blau": _both("Blaubeerich", "Kornblume Beere"),
    "grün": _both("Moos Erbsel", "Minze"),
    "gelb": _both("Zitro Dotter", "Honigblüte"),
    "rosa": _named("f", "Rosi Pfirsich Himbeere"),
    "lila": _both("Pflaumel", "Viola Lavendel"),
    "orangefarben": _both("Möhrchen Mango", "Marille"),
    "türkisfarben": _both("Lago", "Welle Minou"),
    "braun": _both("Kakao Nuss", "Kastanie"),
    "schwarz": _both("Tinto Pfeffer", "Brombeere"),
    "bleistiftgrau": _both("Nebel Kiesel", "Silva"),
}

# Colours are told with the ending of their noun: "rotes", "roter".
FITTING: dict[str, tuple[Named, ...]] = {
    **_BY_NOUN,
    **{color + end: named for color, named in _BY_COLOR.items() for end in ("", "e", "er", "es")},
}
