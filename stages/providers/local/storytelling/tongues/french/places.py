"""The painter's settings: how they are said, and what parents may type for them."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Place

# In the order in which a parent's words are searched: "sous la mer" comes before "mer".
PLACES: dict[str, Place] = {
    "underwater": Place(
        "sous l’eau",
        "vers le fond de l’eau",
        (
            "sous l’eau",
            "sous la mer",
            "fond de la mer",
            "fond de l’eau",
            "sous l'eau",
            "fond de l'eau",
            "aquarium",
            "corail",
        ),
    ),
    "jungle": Place(
        "dans la jungle",
        "vers la jungle",
        (
            "jungle",
            "savane",
            "tropiques",
            "forêt vierge",
            "amazonie",
        ),
    ),
    "space": Place(
        "dans l’espace",
        "vers l’espace",
        (
            "espace",
            "lune",
            "planète",
            "planètes",
            "fusée",
            "galaxie",
            "mars",
            "cosmos",
        ),
    ),
    "castle": Place(
        "au château",
        "vers le château",
        (
            "château",
            "palais",
            "donjon",
            "royaume",
        ),
    ),
    "farm": Place(
        "à la ferme",
        "vers la ferme",
        (
            "ferme",
            "étable",
            "grange",
            "poulailler",
            "écurie",
            "basse-cour",
        ),
    ),
    "snow": Place(
        "dans la neige",
        "vers la neige",
        (
            "neige",
            "hiver",
            "banquise",
            "pôle",
            "glace",
            "montagne",
            "montagnes",
            "igloo",
        ),
    ),
    "desert": Place(
        "dans le désert",
        "vers le désert",
        (
            "désert",
            "oasis",
            "sable",
            "sahara",
            "dunes",
        ),
    ),
    "garden": Place(
        "au jardin",
        "vers le jardin",
        (
            "jardin",
            "potager",
            "verger",
            "balcon",
            "cour",
            "serre",
        ),
    ),
    "forest": Place(
        "dans la forêt",
        "vers la forêt",
        (
            "forêt",
            "bois",
            "sous-bois",
            "bosquet",
            "clairière",
        ),
    ),
    "town": Place(
        "en ville",
        "vers la ville",
        (
            "ville",
            "rue",
            "village",
            "place",
            "marché",
            "école",
            "quartier",
            "gare",
        ),
    ),
    "sea": Place(
        "au bord de la mer",
        "vers la mer",
        (
            "mer",
            "plage",
            "océan",
            "port",
            "île",
            "vagues",
            "dune",
            "bateau",
            "lac",
        ),
    ),
    "meadow": Place(
        "dans la prairie",
        "vers la prairie",
        (
            "prairie",
            "pré",
            "prés",
            "champ",
            "champs",
            "parc",
            "pelouse",
            "colline",
            "campagne",
        ),
    ),
    "room": Place(
        "dans une chambre douillette",
        "vers une chambre douillette",
        (
            "chambre",
            "maison",
            "salon",
            "cuisine",
            "lit",
            "grenier",
            "appartement",
            "salle de jeux",
        ),
    ),
    "night sky": Place(
        "dans le ciel de nuit",
        "vers le ciel de nuit",
        (
            "ciel",
            "nuit",
            "étoiles",
            "nuages",
            "ciel étoilé",
            "clair de lune",
        ),
    ),
}
