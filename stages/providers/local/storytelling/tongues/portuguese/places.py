"""The settings in Portuguese, with the words that parents type for them, here and in Brazil."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Place

PLACES: dict[str, Place] = {
    "meadow": Place(
        "no prado",
        "para o prado",
        (
            "prado",
            "campo",
            "campina",
            "parque",
            "relva",
            "relvado",
            "gramado",
            "colina",
            "montanha",
            "serra",
        ),
    ),
    "forest": Place(
        "na floresta", "para a floresta", ("floresta", "bosque", "mata", "pinhal", "árvores")
    ),
    "sea": Place(
        "à beira do mar",
        "para o mar",
        ("mar", "praia", "costa", "oceano", "ilha", "porto", "lago", "rio", "lagoa"),
    ),
    "underwater": Place(
        "no fundo do mar",
        "para o fundo do mar",
        (
            "debaixo de água",
            "debaixo da água",
            "debaixo d'água",
            "debaixo do mar",
            "fundo do mar",
            "submarino",
            "aquário",
            "recife",
        ),
    ),
    "town": Place(
        "na cidade",
        "para a cidade",
        ("cidade", "aldeia", "vila", "rua", "praça", "bairro", "escola", "loja", "mercado"),
    ),
    "room": Place(
        "num quarto acolhedor",
        "para um quarto acolhedor",
        ("quarto", "casa", "sala", "cozinha", "cama", "sótão"),
    ),
    "space": Place(
        "no espaço",
        "para o espaço",
        ("espaço", "planeta", "lua", "foguetão", "foguete", "galáxia", "marte", "nave"),
    ),
    "castle": Place(
        "no castelo", "para o castelo", ("castelo", "palácio", "torre", "reino", "fortaleza")
    ),
    "farm": Place(
        "na quinta dos animais",
        "para a quinta dos animais",
        ("quinta", "fazenda", "sítio", "celeiro", "curral", "galinheiro", "horta"),
    ),
    "snow": Place(
        "na neve",
        "para a neve",
        ("neve", "inverno", "gelo", "polo norte", "polo sul", "iglu", "ártico"),
    ),
    "desert": Place(
        "no deserto", "para o deserto", ("deserto", "dunas", "oásis", "areia", "pirâmide")
    ),
    "jungle": Place(
        "na selva", "para a selva", ("selva", "savana", "safári", "amazónia", "amazônia", "trópico")
    ),
    "night sky": Place(
        "no céu da noite",
        "para o céu da noite",
        ("céu da noite", "céu noturno", "céu estrelado", "céu", "estrelas", "noite", "nuvens"),
    ),
    "garden": Place(
        "no jardim", "para o jardim", ("jardim", "quintal", "pátio", "varanda", "flores", "estufa")
    ),
}
