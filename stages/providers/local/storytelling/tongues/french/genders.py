"""Whether a French word or first name is masculine or feminine, as far as it can be told."""

from __future__ import annotations

from stages.providers.local.storytelling.naming import FirstNames
from stages.providers.local.storytelling.tongue import Gender

_FEMININE_WORDS = """
antilope banquise barque biche campagne cave caverne chambre classe cigale colline colombe corde cour
courge crêpe ferme grange étable grotte gare hyène jungle navette pastèque péniche perruche pièce
piste place remorque rue salle savane serre soucoupe soupe ville
    abeille ambulance araignée auto autruche baguette balle banane baleine bête boîte bougie branche
    brebis bulle cabane carotte cascade cerise chaise chatte chaussure chenille chèvre chienne chose
    chouette chauve-souris cigogne citrouille clé cloche coccinelle comète couleur couronne créature
    croix dame dent dinde école étoile famille fée femme fête feuille figure fille fleur fontaine
    forêt fourmi fraise fusée galaxie girafe glace grenouille grue guêpe guitare herbe horloge île
    image jument lampe libellule licorne limace lionne locomotive loutre louve lune main maison
    maman mamie maîtresse marguerite marmotte méduse mémé mer moto montagne montre mouche mouette
    mule neige noisette noix nuit oie orange ourse panthère pâquerette patate peluche personne pie
    pieuvre pizza plage planète plante pluie poire pomme porte poule poupée princesse puce reine
    rivière robe rose roue sauterelle sirène sœur sorcière souris table tante tarte tata taupe tente
    tomate tortue tour trottinette tulipe vache vague voiture voix
"""

_MASCULINE_WORDS = """
    arbre capitaine cercle cirque coquillage crabe cygne diplodocus dinosaure éléphant espace frère
    gâteau génie insecte livre lycée magicien masque merle mille-pattes monde monstre
    musée navire nuage oncle parapluie pingouin pirate pique-nique poulpe renne requin rêve robot
    scarabée singe squelette tigre trophée tricératops vélo ventre verre vaisseau zèbre
"""

# "un tyrannosaure", "un centaure"
_MASCULINE_ENDING = "aure"
_FEMININE_ENDINGS = (
    *("ette", "elle", "esse", "otte", "ille", "ouille", "euse", "trice", "ière", "onne", "enne"),
    *("tion", "sion", "ure", "ée", "ie", "ance", "ence", "ine", "ade", "ude", "ise", "ique"),
)
# Before the noun these tell its gender by themselves.
_MASCULINE_ADJECTIVES = "petit grand gros beau bel joli vieux vieil nouveau bon gentil long"
_FEMININE_ADJECTIVES = "petite grande grosse belle jolie vieille nouvelle bonne gentille longue"

_BOYS_WORDS = """
    adam alexandre andré antoine arthur aurélien axel baptiste bastien benoît charles clément david
    émile ethan étienne gabin gabriel georges guillaume hugo isaac jacques jean jérémie jules
    julien léo léon liam louis luc luca lucas malo marcel marius martin mathis matthieu max maxime
    mathéo milo mohamed nathan nicolas noah noé nolan olivier oscar paul philippe pierre raphaël
    rayan rémi rex robin romain samuel simon théo théodore thomas tom valentin victor vincent yanis
"""

_GIRLS_WORDS = """
    agathe alice alix ambre anaïs anouk apolline astrid brigitte céleste charlotte chloé claire
    clémence constance diane édith élise éléonore esther ève fleur garance hélène inès iris jade
    jeanne judith juliette lila lilou lise lou louise lucie lucy madeleine manon margaux margot marie
    mathilde maud nour noémie océane rachel rose ruth salomé sarah soline suzanne violette yasmine zoé
"""

_BOTH_WORDS = "andrea camille charlie claude dominique eden maé noa sacha swann"


_FEMININE = frozenset(f"{_FEMININE_WORDS} {_FEMININE_ADJECTIVES}".split())
_MASCULINE = frozenset(f"{_MASCULINE_WORDS} {_MASCULINE_ADJECTIVES}".split())
_ADJECTIVES = frozenset(f"{_MASCULINE_ADJECTIVES} {_FEMININE_ADJECTIVES}".split())
FIRST_NAMES = FirstNames(
    boys=frozenset(_BOYS_WORDS.split()),
    girls=frozenset(_GIRLS_WORDS.split()),
    both=frozenset(_BOTH_WORDS.split()),
    boys_endings=("o", "ou", "in", "ien", "ard"),
    girls_endings=("a", "ette", "elle", "ine", "ie", "iane", "ienne"),
)


def noun_gender(words: list[str]) -> Gender:
    """The gender of a phrase by its first word, an adjective or noun; masculine by default."""
    first = words[0].lower().strip(",") if words else ""
    if first in _FEMININE or first.removesuffix("s") in _FEMININE:
        return "f"
    if first in _MASCULINE or first.endswith(_MASCULINE_ENDING):
        return "m"
    return "f" if first.removesuffix("s").endswith(_FEMININE_ENDINGS) else "m"


def is_adjective(word: str) -> bool:
    """Whether this stands before its noun: "petit", "belles"."""
    return word.lower().removesuffix("s") in _ADJECTIVES
