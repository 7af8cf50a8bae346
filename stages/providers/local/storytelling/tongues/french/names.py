"""Names for heroes who have none, and what suits the thing that was drawn."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Gender, Named


def _named(gender: Gender, *names: str) -> tuple[Named, ...]:
    return tuple(Named(name, gender) for name in names)


NAMES: tuple[Named, ...] = (
    *_named("m", "Filou", "Tilo", "Pom", "Balou", "Zéphyr", "Nino", "Grelot", "Bouchon", "Olibo"),
    *_named("m", "Tambourin", "Pipo", "Loulou", "Moka", "Titou", "Barnabé", "Flocon", "Zigzag"),
    *_named("m", "Gaspard", "Pilou", "Ticoti"),
    *_named("f", "Lulu", "Plume", "Mirabelle", "Zoupie", "Ninon", "Philomène", "Capucine"),
    *_named("f", "Bulle", "Olga", "Noisette", "Luciole", "Cannelle", "Fanfreluche", "Mimosa"),
    *_named("f", "Tartine", "Églantine", "Ritournelle", "Zélie", "Pirouette", "Minouche"),
)

# A name that sounds like the drawn thing, by a word of the subject.
FITTING: dict[str, tuple[Named, ...]] = {
    "ail": _named("m", "Gousset", "Aïoli"),
    "chat": _named("m", "Mistigri", "Ronron", "Miaou"),
    "chatte": _named("f", "Minette", "Moustache"),
    "chien": _named("m", "Toutou", "Truffe", "Grattou"),
    "dragon": _named("m", "Fumerolle", "Drago", "Crépitou"),
    "robot": _named("m", "Bip", "Boulon", "Clic"),
    "poisson": _named("m", "Bubulle", "Glouglou"),
    "oiseau": _named("m", "Cuicui", "Plumeau"),
    "papillon": _named("m", "Froufrou", "Volette"),
    "lapin": _named("m", "Trottinou", "Carotin"),
    "ours": _named("m", "Grognon", "Miellou"),
    "dinosaure": _named("m", "Dino", "Croquefeuille"),
    "éléphant": _named("m", "Trompinou", "Barri"),
    "licorne": _named("f", "Étincelle", "Lunelle"),
    "princesse": _named("f", "Perline", "Rosalie"),
    "vache": _named("f", "Marguerite", "Clochette"),
    "souris": _named("f", "Grignote", "Quenotte"),
    "voiture": _named("f", "Vroumette", "Pouêt"),
    "véhicule": _named("m", "Vroum", "Tacot"),
    "bateau": _named("m", "Flotti", "Clapotis"),
    "fleur": _named("f", "Pétale", "Pâquerette"),
    "soleil": _named("m", "Rayon", "Doré"),
    "maison": _named("f", "Tuilette", "Chaumine"),
    "arbre": _named("m", "Branchu", "Feuillou"),
    "étoile": _named("f", "Scintille", "Stella"),
    "cœur": _named("m", "Boumboum", "Tictac"),
    "nuage": _named("m", "Coton", "Moutonnou"),
    "violet": _named("m", "Lilas", "Prunus"),
    "violette": _named("f", "Prune", "Violine"),
    "rouge": (*_named("f", "Cerise", "Groseille"), *_named("m", "Rubis")),
    "vert": _named("m", "Basilic", "Petit-Pois"),
    "verte": _named("f", "Menthe", "Rainette"),
    "bleu": _named("m", "Bleuet", "Indigo"),
    "bleue": _named("f", "Myrtille", "Azurine"),
    "jaune": _named("m", "Citron", "Poussin"),
    "orange": (*_named("f", "Clémentine"), *_named("m", "Abricot", "Potiron")),
    "rose": (*_named("f", "Rosette", "Framboise"), *_named("m", "Bonbon")),
    "marron": _named("m", "Cacao", "Caramel"),
}
