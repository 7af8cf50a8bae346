"""Shapes of friendship: a cake, an echo, a seesaw, a neighbour."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

GATEAU = Shape(
    title="{hero} partage un gâteau",
    themes=("friendship", "kindness", "counting"),
    wish=Beat(
        "Un gâteau pour {hero} ! Il est rond. Il est gros. Avec qui le manger ?",
        "Un gâteau pareil, ça ne se mange pas en silence, il faut au moins quelqu’un pour dire miam.",
        "« La moitié d’un gâteau à deux, calcule {hero}, c’est bien plus qu’un gâteau tout entier. »",
        "stand",
        "happy",
    ),
    attempt=Beat(
        "Deux parts ? Voilà le lapin. Trois parts ? Voilà la taupe !",
        "Chaque fois que {hero} prend la pelle à tarte, quelqu’un frappe, une serviette au cou.",
        "« Je passais par hasard, dit la taupe, comme je passe toujours quand il y a du gâteau. »",
        "stand",
        "happy",
    ),
    turn=Beat(
        "Une, deux, trois, quatre parts. Cinq, six, sept, huit ! Tout le monde en a.",
        "Les parts sont fines, mais la table est longue, et cela fait huit sourires au chocolat.",
        "« Le gâteau a rétréci, remarque {hero}, mais le goûter, lui, a beaucoup grandi. »",
        "wave",
        "happy",
    ),
    glad=Beat(
        "Plus une miette ! Alors on joue. Alors on rit. Alors on chante.",
        "La taupe lèche le plat en secret, et tout le monde fait semblant de ne rien voir.",
        "« La prochaine fois, dit la taupe, j’apporterai le gâteau, et vous, vous apporterez le hasard. »",
        "hop",
        "happy",
    ),
)

ECHO = Shape(
    title="{hero} et la voix d’en face",
    themes=("friendship", "bravery", "nature"),
    wish=Beat(
        "« Ohé ! » dit {hero}. « Ohé ! » dit une voix. Qui est là ?",
        "La voix vient de loin, et elle a l’air d’avoir à peu près le même âge.",
        "« Ou bien c’est un écho, dit {hero}, ou bien c’est quelqu’un qui manque d’idées, comme moi. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "« Coucou ! » « Coucou ! » « Tagada ! » « Tagada ! » Hi, hi, hi !",
        "Tout ce que dit {hero}, la voix le répète, même les mots qui n’existent pas.",
        "« Pirlimpimpin à roulettes ! » lance {hero}, et la voix hésite, mais elle finit par y arriver.",
        "wave",
        "happy",
    ),
    turn=Beat(
        "« Je viens ! » dit {hero}. « Moi aussi ! » dit la voix. Oh !",
        "Un écho ne dit jamais moi aussi, alors {hero} fait un pas, et puis tous les autres.",
        "« Je croyais que tu étais un écho, dit un petit bouc, c’est pour ça que je parlais si poliment. »",
        "walk",
        "excited",
    ),
    glad=Beat(
        "Nez à nez, ils rient. « Ohé ! » « Ohé ! » De tout près.",
        "Maintenant, ils crient ensemble, et c’est la colline qui doit répondre à deux voix.",
        "« Et si on parlait chacun son tour ? » propose le bouc, et c’est ainsi que commence une conversation.",
        "hop",
        "happy",
    ),
)

BALANCOIRE = Shape(
    title="{hero} et la balançoire à deux",
    themes=("friendship", "bravery", "kindness"),
    wish=Beat(
        "Une planche à bascule ! {hero} s’assoit. Rien ne bouge. Il manque quelqu’un.",
        "D’un côté, c’est tout en bas, et de l’autre, il n’y a qu’une place en l’air.",
        "« Une bascule, dit {hero}, c’est une chaise qui attend que l’on se fasse un ami. »",
        "rest",
        "curious",
    ),
    attempt=Beat(
        "La mouche s’assoit. Rien. L’éléphant s’assoit. Oh, tout là-haut !",
        "De là-haut, la vue est très belle, mais la conversation est un peu lointaine.",
        "« Tu m’entends ? » demande l’éléphant. « Très bien, dit {hero}, et je vois aussi ta maison. »",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Un ours arrive. « On essaie ? » En haut ! En bas ! Youpi !",
        "Il est plus lourd d’un demi-gâteau, alors une mouche vient s’asseoir pour l’équilibre.",
        "« Quand tu montes, c’est moi qui te porte, dit l’ours, et quand je monte, c’est toi : c’est juste. »",
        "hop",
        "excited",
    ),
    glad=Beat(
        "En haut, en bas ! Chacun son tour. En bas, en haut !",
        "On apprend à se laisser descendre pour que l’autre touche un peu le ciel.",
        "« Le meilleur moment, disent-ils ensemble, c’est le milieu », et ils s’y arrêtent pile, nez à nez.",
        "hop",
        "happy",
    ),
)

VOISIN = Shape(
    title="{hero} et le voisin à l’envers",
    themes=("friendship", "adventure", "kindness"),
    wish=Beat(
        "« Au revoir ! » dit quelqu’un. C’est un raton laveur. Il arrive à reculons !",
        "Il porte ses gants aux pieds, et son parapluie garde le sol bien au sec.",
        "« Tu dis au revoir, s’étonne {hero}, mais on vient à peine de se rencontrer, ou je me trompe ? »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "« Assieds-toi ! » dit le raton. Et il se lève. Ah bon ?",
        "Il sert d’abord le dessert, puis la soupe, et dit merci avant d’avoir reçu.",
        "« Chez nous, dit le raton, on commence par la fin, comme ça, on connaît déjà le meilleur. »",
        "rest",
        "happy",
    ),
    turn=Beat(
        "{hero} met son chapeau à l’envers. « Au revoir ! » Le raton rit.",
        "Ils marchent à reculons tous les deux, et ils voient enfin d’où ils viennent.",
        "« Tu parles drôlement bien ma langue, dit le raton, et ton accent est délicieux. »",
        "walk",
        "happy",
    ),
    glad=Beat(
        "Il est l’heure. « Bonjour ! » dit le raton. « Bonjour ! » dit {hero}.",
        "Ils se disent bonjour très longtemps, comme des gens qui ont envie de rester.",
        "« Si l’on se quitte en disant bonjour, pense {hero}, alors demain a déjà commencé. »",
        "wave",
        "tender",
    ),
)

SHAPES: tuple[Shape, ...] = (GATEAU, ECHO, BALANCOIRE, VOISIN)
