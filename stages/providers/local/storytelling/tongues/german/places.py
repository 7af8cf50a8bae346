"""The painter's settings as they are said in German, and what parents may type for them."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Place

PLACES: dict[str, Place] = {
    "underwater": Place(
        "unter Wasser",
        "hinab unter die Wellen",
        (
            "unter wasser",
            "unterwasser",
            "unter dem meer",
            "unter den wellen",
            "meeresgrund",
            "korallenriff",
            "riff",
            "aquarium",
        ),
    ),
    "night sky": Place(
        "am Nachthimmel",
        "hinauf in den Nachthimmel",
        ("nachthimmel", "nacht", "himmel", "sternenhimmel", "mond", "sterne", "wolken"),
    ),
    "meadow": Place(
        "auf der Wiese",
        "auf die Wiese",
        ("wiese", "wiesen", "feld", "park", "spielplatz", "gras", "hügel", "blumenwiese"),
    ),
    "forest": Place(
        "im Wald", "in den Wald", ("wald", "wälder", "wäldchen", "waldrand", "bäume", "lichtung")
    ),
    "sea": Place(
        "am Meer",
        "ans Meer",
        (
            "meer",
            "strand",
            "küste",
            "insel",
            "ozean",
            "ufer",
            "hafen",
            "see",
            "sandstrand",
            "fluss",
            "bach",
            "teich",
        ),
    ),
    "town": Place(
        "in der Stadt",
        "in die Stadt",
        (
            "stadt",
            "dorf",
            "straße",
            "strasse",
            "markt",
            "marktplatz",
            "kita",
            "schule",
            "laden",
            "kindergarten",
            "bücherei",
            "zirkus",
        ),
    ),
    "room": Place(
        "in der Stube",
        "in die Stube",
        (
            "zimmer",
            "kinderzimmer",
            "stube",
            "wohnzimmer",
            "zuhause",
            "zu hause",
            "haus",
            "bett",
            "küche",
            "bad",
            "badezimmer",
            "schlafzimmer",
            "sofa",
        ),
    ),
    "space": Place(
        "im Weltall",
        "hinauf ins Weltall",
        ("weltall", "all", "weltraum", "planet", "planeten", "mars", "rakete", "galaxie"),
    ),
    "castle": Place(
        "im Schloss", "ins Schloss", ("schloss", "burg", "palast", "königreich", "ritterburg")
    ),
    "farm": Place(
        "auf dem Bauernhof",
        "auf den Bauernhof",
        (
            "bauernhof",
            "hof",
            "stall",
            "scheune",
            "acker",
            "reiterhof",
            "ponyhof",
            "zoo",
            "tierpark",
        ),
    ),
    "snow": Place(
        "im Schnee",
        "in den Schnee",
        ("schnee", "winter", "eis", "nordpol", "südpol", "schneelandschaft", "berge", "berg"),
    ),
    "desert": Place("in der Wüste", "in die Wüste", ("wüste", "sand", "oase", "düne", "dünen")),
    "jungle": Place(
        "im Dschungel",
        "in den Dschungel",
        ("dschungel", "urwald", "regenwald", "savanne", "tropen"),
    ),
    "garden": Place(
        "im Garten",
        "in den Garten",
        ("garten", "blumenbeet", "beet", "hinterhof", "gemüsegarten", "schrebergarten"),
    ),
}
