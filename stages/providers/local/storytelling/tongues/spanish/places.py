"""The settings in Spanish, with the words that parents type for them."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Place

PLACES: dict[str, Place] = {
    "meadow": Place(
        "en el prado",
        "al prado",
        ("prado", "pradera", "campo", "parque", "césped", "colina", "montaña", "monte"),
    ),
    "forest": Place("en el bosque", "al bosque", ("bosque", "arboleda", "pinar", "árboles")),
    "sea": Place(
        "junto al mar",
        "al mar",
        ("mar", "playa", "costa", "océano", "isla", "puerto", "lago", "río", "orilla"),
    ),
    "underwater": Place(
        "bajo el agua",
        "al fondo del mar",
        (
            "bajo el agua",
            "bajo el mar",
            "debajo del agua",
            "fondo del mar",
            "submarino",
            "acuario",
            "arrecife",
        ),
    ),
    "town": Place(
        "en el pueblo",
        "al pueblo",
        (
            "pueblo",
            "ciudad",
            "calle",
            "plaza",
            "aldea",
            "barrio",
            "colegio",
            "escuela",
            "tienda",
            "mercado",
        ),
    ),
    "room": Place(
        "en una habitación acogedora",
        "a una habitación acogedora",
        ("habitación", "cuarto", "dormitorio", "casa", "salón", "cocina", "cama", "sala"),
    ),
    "space": Place(
        "en el espacio",
        "al espacio",
        ("espacio", "planeta", "luna", "cohete", "galaxia", "marte", "nave"),
    ),
    "castle": Place(
        "en el castillo", "al castillo", ("castillo", "palacio", "torre", "reino", "fortaleza")
    ),
    "farm": Place(
        "en la granja",
        "a la granja",
        ("granja", "establo", "corral", "huerta", "gallinero", "rancho"),
    ),
    "snow": Place(
        "en la nieve",
        "a la nieve",
        ("nieve", "invierno", "hielo", "polo norte", "polo sur", "iglú", "ártico"),
    ),
    "desert": Place(
        "en el desierto", "al desierto", ("desierto", "dunas", "oasis", "arena", "pirámide")
    ),
    "jungle": Place(
        "en la selva", "a la selva", ("selva", "jungla", "safari", "sabana", "trópico")
    ),
    "night sky": Place(
        "en el cielo de la noche",
        "al cielo de la noche",
        (
            "cielo de noche",
            "cielo nocturno",
            "cielo estrellado",
            "cielo",
            "estrellas",
            "noche",
            "nubes",
        ),
    ),
    "garden": Place(
        "en el jardín",
        "al jardín",
        ("jardín", "huerto", "patio", "terraza", "flores", "invernadero"),
    ),
}
