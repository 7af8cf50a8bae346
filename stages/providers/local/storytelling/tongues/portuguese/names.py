"""Names for Portuguese heroes who have none: soft, invented, and each with its gender."""

from __future__ import annotations

from types import MappingProxyType

from stages.providers.local.storytelling.tongue import Gender, Named


def _named(names: str, gender: Gender) -> tuple[Named, ...]:
    return tuple(Named(name, gender) for name in names.split())


NAMES: tuple[Named, ...] = (
    *_named(
        "Tico Pimpão Rabisco Nico Zeca Fofinho Trino Lico Bolinho Pipo"
        " Cuco Mimoso Tobias Riscado Caracol Pingo Botão Juca Novelo Biscoito",
        "m",
    ),
    *_named(
        "Lila Pipoca Nina Bolota Faísca Mimi Avelã Joana Titinha Pintas"
        " Cereja Nuvenzinha Doçura Zuzu Amora Lulu Pétala Chispa Bia Cantiga",
        "f",
    ),
)

# By a word of what was drawn, in small letters.
FITTING: MappingProxyType[str, tuple[Named, ...]] = MappingProxyType(
    {
        "gato": _named("Bigodes Ronrom Novelo", "m"),
        "gata": _named("Bichana Miada Lãzinha", "f"),
        "cão": _named("Farrusco Trufas Faísco", "m"),
        "cachorro": _named("Farrusco Trufas Faísco", "m"),
        "cadela": _named("Farrusca Trufa Canela", "f"),
        "dragão": _named("Fumaça Brasinha Labaredo", "m"),
        "robô": _named("Parafuso Bipe Latão", "m"),
        "peixe": _named("Bolhas Escaminha Glugu", "m"),
        "pássaro": _named("Piupiu Penas Trinado", "m"),
        "flor": _named("Pétala Papoila Margarida", "f"),
        "sol": _named("Raiozinho Solinho Dourado", "m"),
        "estrela": _named("Cintila Estrelinha Luzinha", "f"),
        "coração": _named("Tumtum Carinho Querido", "m"),
        "nuvem": _named("Algodoa Fofa Vaporosa", "f"),
        "casa": _named("Telhinha Chaminé Lareira", "f"),
        "árvore": _named("Bolota Folhinha Ramagem", "f"),
        "veículo": _named("Rodinhas Tutu Rolante", "m"),
        "carro": _named("Rodinhas Tutu Rolante", "m"),
        "coelho": _named("Orelhudo Trevo Saltitão", "m"),
        "urso": _named("Melito Ursolino Bochechas", "m"),
        "princesa": _named("Perlina Rosália Corina", "f"),
        "unicórnio": _named("Galopim Luzeiro Nácar", "m"),
        "dinossauro": _named("Fetinho Dinis Caudalhão", "m"),
        "elefante": _named("Trombinhas Tamborim Orelhas", "m"),
        "borboleta": _named("Asinhas Violeta Esvoaça", "f"),
        "alho": _named("Alhinho Dentinho Bolbo", "m"),
        "monstro": _named("Peludinho Cócegas Grumo", "m"),
        "caracol": _named("Espiral Devagar Cornélio", "m"),
        "tartaruga": _named("Lentinha Carapaça Tuga", "f"),
        "sereia": _named("Ondina Marina Coralina", "f"),
        "roxo": _named("Figuinho Mirtilo Malva", "m"),
        "vermelho": _named("Tomatinho Rubi Morango", "m"),
        "amarelo": _named("Limãozinho Canário Girassol", "m"),
    }
)
