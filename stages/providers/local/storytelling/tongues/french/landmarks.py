"""Coming to what stands in its place and was drawn too: a house, a tree, a flower."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

_HOUSE: tuple[Beat, ...] = (
    Beat(
        "Toc, toc ! {friend} ouvre sa porte. « Entre, {hero} ! »",
        "À l’intérieur, ça sent la cire et la tarte, et les escaliers craquent pour dire bonjour.",
        "« Essuie tes pieds, dit le paillasson, non, plus longtemps, j’aime tellement les chatouilles. »",
        "wave",
        "happy",
    ),
    Beat(
        "Deux fenêtres, une porte. On dirait un visage ! {friend} sourit.",
        "La cheminée souffle un petit rond de fumée, comme un chapeau que l’on soulève.",
        "« Les maisons ne bougent pas, explique {hero}, mais elles savent très bien attendre. »",
        "stand",
        "curious",
    ),
    Beat(
        "Qui habite là ? Un chat, un chou, un hibou ! {friend} est <plein|pleine>.",
        "On pousse le chat, on pousse le chou, et l’on trouve une chaise pour {hero}.",
        "« On est un peu serrés, dit le hibou, mais la nuit, je sors, et cela fait de la place. »",
        "rest",
        "happy",
    ),
    Beat(
        "Tiens, une lettre ! {friend} l’a gardée. C’est pour {hero}.",
        "Sur l’enveloppe, il est écrit : à celui qui passe, ou à celle, c’est pareil.",
        "« Bienvenue, lit {hero}, la soupe est à six heures, le rire à toute heure, et la clé n’existe pas. »",
        "stand",
        "curious",
    ),
    Beat(
        "{friend} a un grenier. Cric, crac ! Qui danse là-haut ? Des souris !",
        "Elles ont mis leurs petits chaussons, par égard pour les gens qui habitent au-dessous.",
        "« On répète tous les mardis, disent les souris, et si tu bats la mesure, viens aussi le jeudi. »",
        "hop",
        "happy",
    ),
    Beat(
        "Cric, fait la porte. Crac, fait le sol. {friend} parle à {hero}.",
        "C’est une langue facile, cric veut dire entre, et crac veut dire reste encore un peu.",
        "« Quand elle se tait, explique {hero}, c’est qu’elle écoute, et les murs ont de bonnes oreilles. »",
        "stand",
        "calm",
    ),
    Beat(
        "{friend} sent la crêpe. En voilà une qui saute ! {hero} tend son assiette.",
        "La première est pour le goûter, la deuxième pour l’ami, la troisième pour en être sûr.",
        "« Et la quatrième ? » demande {hero}, mais elle est restée au plafond, où elle fait une jolie lune.",
        "hop",
        "happy",
    ),
    Beat(
        "Un coup de balai, flip, flap ! {hero} aide. {friend} a le nez propre.",
        "La poussière s’envole en dansant, et le balai prétend que c’était son idée.",
        "« Sous le tapis, conseille {hero}, on ne met rien, sauf un mot gentil pour le prochain qui balaie. »",
        "walk",
        "proud",
    ),
)

_TREE: tuple[Beat, ...] = (
    Beat(
        "Bonjour, {friend} ! Une feuille tombe. C’est pour toi, {hero}.",
        "Elle est encore fraîche, avec des lignes dessus, comme une lettre qu’on peut lire au soleil.",
        "« Il est écrit que tout va bien, lit {hero}, et qu’un écureuil nous embrasse. »",
        "stand",
        "tender",
    ),
    Beat(
        "{friend} fait de l’ombre. De la bonne ombre ! {hero} s’assoit dessous.",
        "Là-haut, cent feuilles parlent toutes ensemble, et aucune ne veut avoir raison.",
        "« Pourquoi restes-tu debout ? » demande {hero}, et un oiseau répond : « C’est pour notre nid. »",
        "rest",
        "calm",
    ),
    Beat(
        "Qui frappe ? Toc, toc, toc ! Un pic chez {friend}. Bonjour !",
        "L’arbre se laisse faire, car à la bonne saison, ces petits coups le grattent juste où il faut.",
        "« Un peu plus haut », semble-t-il dire en craquant, et le pic, qui est bien élevé, remonte d’un étage.",
        "stand",
        "happy",
    ),
    Beat(
        "Poc ! Une pomme roule. {friend} l’offre à {hero}. Merci, l’arbre !",
        "Elle est tiède d’un côté, fraîche de l’autre, et elle croque comme un pas dans la neige.",
        "« Je garde les pépins, dit {hero}, il en poussera un autre, et je lui donnerai ton adresse. »",
        "stand",
        "happy",
    ),
    Beat(
        "{hero} serre {friend} bien fort. On fait le tour ? Presque !",
        "L’écorce gratte un peu, comme la joue d’un grand-père, et elle sent la pluie d’hier.",
        "« Il me rend mon câlin, assure {hero}, mais comme il est lent, je le recevrai plutôt au printemps. »",
        "stand",
        "tender",
    ),
    Beat(
        "{friend} prête une branche. C’est une balançoire ! {hero} va et vient.",
        "En avant, on touche presque une feuille, et en arrière, on touche presque hier.",
        "« Plus haut ! » demande {hero}, et l’arbre, qui a bercé bien des merles, sait exactement jusqu’où.",
        "hop",
        "excited",
    ),
    Beat(
        "Qui rit là-haut ? Un écureuil ! {friend} le cache. {hero} le cherche.",
        "Il court toujours de l’autre côté du tronc, et le tronc, complice, ne dit pas lequel.",
        "« Je donne ma langue au chat », dit {hero}, et l’écureuil, beau joueur, lance une noisette en guise d’indice.",
        "walk",
        "curious",
    ),
    Beat(
        "{hero} colle l’oreille à {friend}. Ça fait chhh, chhh. Il boit !",
        "L’eau monte par les racines, visite chaque branche, et finit en feuille au dernier étage.",
        "« C’est une très longue paille, admire {hero}, et il ne fait jamais de bruit au fond du verre. »",
        "stand",
        "calm",
    ),
)

_FLOWER: tuple[Beat, ...] = (
    Beat(
        "Hum, ça sent bon ! C’est {friend}. {hero} dit bonjour du nez.",
        "Un pétale frémit, comme font les fleurs quand on leur dit une chose gentille.",
        "« Une fleur, pense {hero}, c’est quelqu’un qui reste à la maison et que tout le monde vient voir. »",
        "stand",
        "tender",
    ),
    Beat(
        "Regarde {friend} ! Une abeille dort dedans. Chut ! Bzzz…",
        "{hero} retient son souffle, et la fleur se balance un tout petit peu pour la bercer.",
        "Quand l’abeille se réveille, elle offre un grain de pollen à chacun, en guise de café.",
        "stand",
        "calm",
    ),
    Beat(
        "{friend} dit un mot tout bas. {hero} s’approche. Encore un peu. Ah !",
        "Les fleurs parlent si bas qu’il faut s’approcher, et c’est pour cela qu’elles sentent bon.",
        "« Elle a dit merci, raconte {hero}, je ne sais pas de quoi, mais j’ai répondu que c’était de bon cœur. »",
        "stand",
        "curious",
    ),
    Beat(
        "{friend} a soif. Glou, glou, glou ! C’est {hero} qui arrose.",
        "La terre boit la première, la tige ensuite, et la fleur garde une goutte pour la route.",
        "« Où veux-tu donc aller ? » demande {hero}, et la fleur, sans bouger, montre le ciel avec une feuille.",
        "stand",
        "happy",
    ),
    Beat(
        "Combien de pétales ? {hero} compte. {friend} se tient <droit|droite>. Ils sont tous là !",
        "Il y en a juste assez pour faire le tour, et c’est exactement le bon nombre.",
        "« Je les laisse à leur place, dit {hero}, un bouquet, c’est joli, mais ici, il pousse encore. »",
        "stand",
        "calm",
    ),
    Beat(
        "Un papillon cherche une chaise. {friend} s’ouvre. {hero} ne bouge plus.",
        "Il replie ses ailes comme un journal, et l’on devine qu’il lit les nouvelles du matin.",
        "« Il paraît que tout pousse », chuchote {hero}, et la fleur, qui y est pour quelque chose, prend un air modeste.",
        "stand",
        "calm",
    ),
    Beat(
        "{friend} danse au vent. {hero} danse aussi. À gauche, à droite, au milieu !",
        "Elle garde toujours le même pied par terre, et c’est ce qu’on appelle avoir du style.",
        "« Moi, je fais les pas, propose {hero}, et toi, tu fais la grâce, à chacun son métier. »",
        "hop",
        "happy",
    ),
    Beat(
        "« Bonne fête ! » dit {hero} à {friend}. Est-ce sa fête ? Peut-être bien !",
        "Personne ne connaît la date, alors, pour ne pas la manquer, on la lui souhaite chaque fois.",
        "« Je t’ai apporté de l’eau, dit {hero}, c’est un peu toujours pareil, mais c’est ton cadeau préféré. »",
        "wave",
        "tender",
    ),
)

LANDMARKS: dict[Kind, tuple[Beat, ...]] = {
    "house": _HOUSE,
    "tree": _TREE,
    "flower": _FLOWER,
}
