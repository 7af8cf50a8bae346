"""Shapes of counting: pebbles, a bus, a tower, a countdown."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

CAILLOUX = Shape(
    title="Dix petits cailloux pour {hero}",
    themes=("counting", "nature", "adventure"),
    wish=Beat(
        "Un caillou rond. Un caillou gris. {hero} en veut dix !",
        "Pour faire un vrai chemin, il en faut dix, et pas un de moins, c’est bien connu.",
        "« J’ai déjà les deux plus faciles, dit {hero}, ceux qui étaient là sans qu’on les cherche. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Trois, quatre, cinq ! Le cinq a des rayures. Le six a un chapeau !",
        "Ce n’est pas un chapeau, c’est un escargot qui dormait là et qui dit pardon.",
        "« Compte-moi aussi, si tu veux, dit l’escargot, je suis presque rond et je ne bouge guère. »",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Et de huit, et de neuf, et de dix ! {hero} les met en rang.",
        "Le plus petit est tout devant, et le plus gros ferme la marche comme un tambour.",
        "« Ils ne sont pas tous pareils, dit {hero}, et c’est pour ça qu’on ne se trompe pas. »",
        "stand",
        "proud",
    ),
    glad=Beat(
        "Hop, le premier ! Hop, le deuxième ! Jusqu’à dix, et retour !",
        "Une grenouille saute derrière, puis une sauterelle, et le chemin devient un jeu.",
        "« Et après dix ? » demande la sauterelle. « Après dix, dit {hero}, on dit bravo et on recommence. »",
        "hop",
        "happy",
    ),
)

AUTOBUS = Shape(
    title="{hero} attend l’autobus",
    themes=("counting", "adventure", "friendship"),
    wish=Beat(
        "Tut, tut ! Voilà l’autobus. Il est vide. « Je monte ! » dit {hero}.",
        "C’est un autobus jaune à huit places, conduit par une oie en casquette.",
        "« Où va-t-il ? » demande {hero}. « Là où vont les gens, dit l’oie, c’est plus sûr que l’inverse. »",
        "wave",
        "excited",
    ),
    attempt=Beat(
        "Un arrêt : deux souris montent. Un arrêt : trois canards. Serrez-vous !",
        "Avec {hero}, cela fait six, et les canards demandent si l’on peut chanter.",
        "« On peut, dit l’oie, mais pas plus de trois chansons à la fois, sinon le moteur est jaloux. »",
        "rest",
        "happy",
    ),
    turn=Beat(
        "Un canard monte, un chat, un ours ! Sept, huit : c’est plein. Tut, tut !",
        "L’ours prend deux places, alors tout le monde s’assoit sur l’ours, et tout va bien.",
        "« Complet », annonce l’oie, ce qui veut dire, en langage d’oie, qu’il reste de la place pour rire.",
        "rest",
        "happy",
    ),
    glad=Beat(
        "Terminus ! Huit, sept, six… Tout le monde descend. Au revoir, au revoir !",
        "L’autobus est vide de nouveau, mais il reste une chanson sur la banquette du fond.",
        "« C’est moi qui la ramasse, dit {hero}, je l’ai comptée, elle n’est à personne d’autre. »",
        "wave",
        "happy",
    ),
)

TOUR = Shape(
    title="La tour de {hero}",
    themes=("counting", "bravery", "friendship"),
    wish=Beat(
        "Une boîte. Deux boîtes. « Je fais une tour ! » dit {hero}.",
        "Une tour, c’est facile au début, car le début est toujours près du sol.",
        "« Elle aura dix étages, annonce {hero}, et au dixième, il y aura une vue et une chaise. »",
        "stand",
        "excited",
    ),
    attempt=Beat(
        "Trois, quatre, cinq ! Ça penche. Ça penche… Badaboum !",
        "Les boîtes roulent de tous les côtés, et la plus ronde en profite pour voir du pays.",
        "« Le bruit était très réussi, dit une chèvre, est-ce que c’était le but, ou seulement un cadeau ? »",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Une boîte, deux boîtes, trois boîtes… Chacun en pose une. Huit, neuf, dix !",
        "Les grosses en bas, les petites en haut, et tout en haut, une plume pour faire joli.",
        "« Chut, dit {hero}, ne respirez pas, ou alors, respirez tous du même côté ! »",
        "stand",
        "proud",
    ),
    glad=Beat(
        "Dix étages ! « Bravo ! » Et maintenant ? Badaboum ! On recommence !",
        "Car une tour debout, c’est beau, mais une tour qui tombe, c’est une fête.",
        "« Construire, dit {hero}, c’est juste la partie la plus longue d’un très bon badaboum. »",
        "hop",
        "happy",
    ),
)

REBOURS = Shape(
    title="{hero} compte à l’envers",
    themes=("counting", "bravery", "nature"),
    wish=Beat(
        "{hero} fait une bulle. Une grosse bulle ! Qui la fait partir ?",
        "La bulle tremble au bout de la paille, avec tout le paysage plié dedans.",
        "« Les grandes choses partent toujours à zéro, dit {hero}, alors il faut compter à l’envers. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Dix, neuf, huit… Pop ! Déjà ? On en fait une autre.",
        "La deuxième part à sept, la troisième à cinq, et la quatrième sans rien demander.",
        "« Elles ne savent pas compter, dit une abeille, ou bien elles sont pressées, ce qui revient au même. »",
        "stand",
        "happy",
    ),
    turn=Beat(
        "Cinq, quatre, trois, deux, un… Zéro ! La bulle monte, monte, monte !",
        "Elle est ronde, elle est rose, elle est verte, et elle emporte un petit rire.",
        "« Zéro, dit {hero}, tout le monde croit que ce n’est rien, et pourtant, c’est là que tout s’envole. »",
        "wave",
        "excited",
    ),
    glad=Beat(
        "Encore ! Trois, deux, un, zéro ! Plein de bulles. Plein d’yeux ronds.",
        "Les bulles passent au-dessus de tout, et chacune emporte un bourdon très surpris.",
        "« Regarde, dit {hero}, dans la plus petite, il y a nous deux, en train de lever la tête. »",
        "wave",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (CAILLOUX, AUTOBUS, TOUR, REBOURS)
