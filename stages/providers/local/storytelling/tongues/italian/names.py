"""Names for heroes who have none, and what suits the thing that was drawn."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Gender, Named


def _named(gender: Gender, *names: str) -> tuple[Named, ...]:
    return tuple(Named(name, gender) for name in names)


# Short ones: a long name makes every line of a story harder to read.
NAMES: tuple[Named, ...] = (
    *_named("m", "Tino", "Bubi", "Ciro", "Zeno", "Tobia", "Lampo", "Milo", "Ciuffo", "Nando"),
    *_named("m", "Bepi", "Pepe", "Berto", "Zufolo", "Cosimo", "Nilo", "Gelso", "Rollo", "Dodo"),
    *_named("m", "Toto", "Olmo"),
    *_named("f", "Lilla", "Nina", "Piuma", "Mimosa", "Tilla", "Perla", "Bolla", "Trilla"),
    *_named("f", "Amelia", "Nuvola", "Ninì", "Cometa", "Olivia", "Bianca", "Foglia", "Gilda"),
    *_named("f", "Ambra", "Pepita", "Rosina", "Talia"),
)

# A name that sounds like the drawn thing, by a word of the subject.
FITTING: dict[str, tuple[Named, ...]] = {
    "aglio": _named("m", "Spicco", "Aglino"),
    "gatto": _named("m", "Baffo", "Ronfo", "Micio"),
    "gatta": _named("f", "Micia", "Fusa"),
    "cane": _named("m", "Bau", "Tappo", "Zampo"),
    "drago": _named("m", "Sbuffo", "Drago"),
    "robot": _named("m", "Bip", "Rullo", "Tic"),
    "pesce": _named("m", "Glugù", "Pinno"),
    "uccello": _named("m", "Cip", "Pennù"),
    "farfalla": _named("f", "Velina", "Frulla"),
    "coniglio": _named("m", "Balzo", "Carò"),
    "orso": _named("m", "Miele", "Orsino"),
    "dinosauro": _named("m", "Dino", "Passo"),
    "elefante": _named("m", "Elfo", "Nino"),
    "unicorno": _named("m", "Lucio", "Arco"),
    "principessa": _named("f", "Perla", "Alba"),
    "mucca": _named("f", "Rita", "Lola"),
    "topo": _named("m", "Rosico", "Squit"),
    "macchina": _named("f", "Brumma", "Ruota"),
    "veicolo": _named("m", "Brum", "Rullo"),
    "barca": _named("f", "Ondina", "Vela"),
    "fiore": _named("m", "Petalo", "Giglio"),
    "sole": _named("m", "Raggio", "Dorino"),
    "casa": _named("f", "Tegola", "Casina"),
    "albero": _named("m", "Ramo", "Verdino"),
    "stella": _named("f", "Stella", "Brilla"),
    "cuore": _named("m", "Tumtum", "Amedeo"),
    "nuvola": _named("f", "Soffia", "Nuvola"),
    "viola": (*_named("m", "Mirto"), *_named("f", "Prugna", "Mora")),
    "nero": _named("m", "Corvo", "Pepe"),
    "nera": _named("f", "Notte", "Mora"),
    "rosso": _named("m", "Rubino", "Pomo"),
    "rossa": _named("f", "Rubina", "Melina"),
    "verde": (*_named("m", "Timo", "Pino"), *_named("f", "Menta", "Salvia")),
    "blu": (*_named("m", "Indaco"), *_named("f", "Marina", "Onda")),
    "giallo": _named("m", "Limone", "Oro"),
    "gialla": _named("f", "Mimosa", "Paglia"),
    "arancione": (*_named("m", "Mango"), *_named("f", "Zucca")),
    "rosa": (*_named("m", "Rosino"), *_named("f", "Pesca", "Rosina")),
    "marrone": (*_named("m", "Cacao"), *_named("f", "Noce", "Moka")),
}
