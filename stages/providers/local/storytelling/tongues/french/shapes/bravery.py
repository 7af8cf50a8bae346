"""Shapes of bravery: a slide, a knot, a lamp, a dance."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

TOBOGGAN = Shape(
    title="{hero} et le grand toboggan",
    themes=("bravery", "counting", "adventure"),
    wish=Beat(
        "Oh, le grand toboggan ! Il brille. « J’y vais ! » dit {hero}.",
        "De tout en bas, on voit dix marches, un bout de ciel et pas grand-chose d’autre.",
        "« Dix marches, dit {hero}, ce n’est qu’une marche, et puis la même chose neuf fois. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Une marche. Deux marches. Trois marches. Petite pause !",
        "Vue de la troisième marche, une fourmi a déjà l’air d’une fourmi un peu plus petite.",
        "« Prends ton temps, dit la fourmi, moi, j’ai mis tout le printemps, et je ne regrette rien. »",
        "stand",
        "calm",
    ),
    turn=Beat(
        "Et huit, et neuf, et dix ! {hero} s’assoit. Et zou ! Ziiip !",
        "Le vent fait des guilis, le ciel fait une culbute, et c’est déjà fini, pof, en bas.",
        "« C’était tellement vite, dit {hero}, que mon rire est encore là-haut : je remonte le chercher ! »",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Encore ! Une fois, deux fois, trois fois. Ziiip, ziiip !",
        "À la fin, {hero} connaît chaque marche par son petit nom, et lui dit bonjour en montant.",
        "« Avant, c’était haut, raconte {hero}, et maintenant c’est toujours haut, mais c’est à moi. »",
        "hop",
        "proud",
    ),
)

NOEUD = Shape(
    title="{hero} et le nœud têtu",
    themes=("bravery", "friendship", "kindness"),
    wish=Beat(
        "Un paquet pour {hero} ! Mais quel nœud ! Un gros nœud têtu.",
        "Il fait trois boucles, deux tours, et il a l’air très content de lui.",
        "« Je vais l’ouvrir sans rien demander à personne, dit {hero}, car c’est toujours ce que l’on dit pour commencer. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} tire ici. {hero} tire là. Le nœud, lui, sourit.",
        "Plus on tire, plus il se serre, car les nœuds aiment beaucoup qu’on tire sur eux.",
        "« Demander, pense {hero}, c’est un tout petit mot, mais il faut d’abord le faire sortir. »",
        "stand",
        "calm",
    ),
    turn=Beat(
        "« Tu peux m’aider ? » dit {hero}. « Oui ! » dit la pie. Clic !",
        "La pie passe son bec dans la petite boucle, et le nœud se défait comme un lacet fatigué.",
        "« Tu as fait le plus dur, dit la pie, moi, j’ai seulement un bec, mais toi, tu as demandé. »",
        "wave",
        "proud",
    ),
    glad=Beat(
        "Dans le paquet : deux chapeaux ! Un pour la pie. Un pour {hero}.",
        "Celui de la pie a une plume, ce qui, pour une pie, est tout à fait naturel.",
        "« Deux chapeaux, dit {hero}, donc le paquet savait depuis le début que nous serions deux. »",
        "hop",
        "happy",
    ),
)

LAMPE = Shape(
    title="{hero} éteint la lampe",
    themes=("bravery", "bedtime", "nature"),
    wish=Beat(
        "La lampe brille. Mais que fait le noir ? {hero} veut voir.",
        "Le noir attend poliment derrière la lumière, comme quelqu’un qui n’ose pas sonner.",
        "« Il doit être timide, dit {hero}, puisqu’il s’en va chaque fois qu’on allume. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Clic, plus de lampe. Clac, la lampe ! Clic, clac, clic. Pas encore.",
        "Entre deux clics, {hero} aperçoit un petit bout de noir, et il semble plutôt moelleux.",
        "« Laisse-lui le temps, dit un papillon de nuit, il est grand, mais il est très, très doux. »",
        "stand",
        "calm",
    ),
    turn=Beat(
        "Clic ! Bonsoir, le noir. Oh ! Tout là-haut, ça brille.",
        "Une lueur, puis deux, puis dix : il fallait éteindre la lampe pour les voir s’allumer.",
        "« C’est donc ça que tu gardais, souffle {hero}, et tu ne le disais à personne ? »",
        "stand",
        "dreamy",
    ),
    glad=Beat(
        "Le noir est doux. Le noir est calme. {hero} lui dit bonne nuit.",
        "On entend mieux aussi, une feuille, une aile, et tout au fond, le silence qui ronronne.",
        "« Tu peux venir tous les soirs, dit {hero} au noir, je te garderai une place au bord du lit. »",
        "rest",
        "tender",
    ),
)

DANSE = Shape(
    title="{hero} entre dans la danse",
    themes=("bravery", "friendship", "adventure"),
    wish=Beat(
        "Tralala, on danse ! Tout le monde danse. {hero} veut danser aussi.",
        "Les pas vont vite, les robes tournent, et les tambours font boum au bon moment.",
        "« Je connais déjà cette danse, dit {hero}, du moins avec un pied, celui qui bat la mesure. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Un petit pas. Un petit tour. Oups ! « Pardon, monsieur le canard ! »",
        "Le canard trouve que c’était une belle figure, et demande comment elle s’appelle.",
        "« La pirouette du pardon », répond {hero}, et aussitôt, trois danseurs veulent l’apprendre.",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Boum, boum ! {hero} saute dans la ronde. Et ça tourne, tourne, tourne !",
        "Il n’y a pas de bons pas ni de faux pas, il y a juste la place qu’on vous fait.",
        "« Il nous manquait quelqu’un pour le milieu, dit la ronde, et le milieu, c’est exactement toi. »",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Plus vite ! Moins vite ! Tout le monde fait le pas de {hero}.",
        "Même le tambour se met à danser, si bien qu’il faut taper des mains à sa place.",
        "« Au début, avoue {hero}, mon cœur battait trop fort, et maintenant, il bat juste en mesure. »",
        "wave",
        "proud",
    ),
)

SHAPES: tuple[Shape, ...] = (TOBOGGAN, NOEUD, LAMPE, DANSE)
