"""The painter's settings: how they are said, and what parents may type for them."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Place

PLACES: dict[str, Place] = {
    "underwater": Place(
        "sott’acqua",
        "verso il fondo del mare",
        (
            "sott'acqua",
            "sott’acqua",
            "sotto il mare",
            "sotto l'acqua",
            "fondo del mare",
            "fondali",
            "acquario",
            "corallo",
        ),
    ),
    "jungle": Place(
        "nella giungla", "verso la giungla", ("giungla", "savana", "foresta tropicale", "amazzonia")
    ),
    "space": Place(
        "nello spazio",
        "verso lo spazio",
        ("spazio", "luna", "pianeta", "pianeti", "razzo", "galassia", "marte", "astronave"),
    ),
    "castle": Place(
        "al castello", "verso il castello", ("castello", "palazzo", "torre", "reggia", "regno")
    ),
    "farm": Place(
        "alla fattoria",
        "verso la fattoria",
        ("fattoria", "stalla", "pollaio", "fienile", "cascina"),
    ),
    "snow": Place(
        "nella neve",
        "verso la neve",
        ("neve", "inverno", "polo", "ghiaccio", "montagna", "montagne", "igloo"),
    ),
    "desert": Place(
        "nel deserto", "verso il deserto", ("deserto", "oasi", "sabbia", "dune", "sahara")
    ),
    "garden": Place(
        "in giardino",
        "verso il giardino",
        ("giardino", "orto", "cortile", "balcone", "serra", "frutteto"),
    ),
    "forest": Place(
        "nel bosco", "verso il bosco", ("bosco", "foresta", "radura", "boschetto", "pineta")
    ),
    "town": Place(
        "in città",
        "verso la città",
        ("città", "strada", "paese", "piazza", "mercato", "scuola", "quartiere", "stazione"),
    ),
    "sea": Place(
        "in riva al mare",
        "verso il mare",
        ("mare", "spiaggia", "oceano", "porto", "isola", "onde", "barca", "lago", "scoglio"),
    ),
    "meadow": Place(
        "nel prato",
        "verso il prato",
        ("prato", "prati", "campo", "campi", "parco", "collina", "campagna"),
    ),
    "room": Place(
        "in una cameretta",
        "verso una cameretta",
        ("camera", "cameretta", "casa", "salotto", "cucina", "letto", "soffitta", "stanza"),
    ),
    "night sky": Place(
        "nel cielo di notte",
        "verso il cielo di notte",
        ("cielo", "notte", "stelle", "nuvole", "chiaro di luna"),
    ),
}
