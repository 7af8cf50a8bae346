"""Shapes of bedtime: yawns, a cuddly toy, a day to tidy up, a moon."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

BAILLEMENTS = Shape(
    title="{hero} compte les bâillements",
    themes=("bedtime", "counting", "friendship"),
    wish=Beat(
        "« Aaah ! » Un petit bâillement. D’où vient-il ? {hero} veut savoir.",
        "Il est arrivé sans prévenir, grand comme un four, et il est reparti aussitôt.",
        "« Un bâillement, cela s’attrape, dit {hero}, il suffit de suivre les bouches ouvertes. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Le chat bâille. Un ! L’âne bâille. Deux ! Ouh, quelles dents !",
        "Le bâillement saute de bouche en bouche, comme une puce en pantoufles.",
        "« Ce n’est pas moi qui ai commencé, dit l’âne, je l’ai reçu d’une poule très bien élevée. »",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Un, deux, trois, quatre, cinq ! Le hibou bâille. C’est le plus fort !",
        "C’est lui, le premier, car un hibou, le soir, vient tout juste de se lever.",
        "« J’en fais cinq par jour, dit le hibou, et le plus beau, je le garde pour toi : aaah ! »",
        "stand",
        "calm",
    ),
    glad=Beat(
        "{hero} bâille aussi. Six ! C’est grand, c’est bon, c’est doux.",
        "Les yeux piquent un peu, les paupières jouent à descendre et oublient de remonter.",
        "« Le septième, murmure {hero}, je crois que je vais le finir dans mon… dans mon… »",
        "rest",
        "dreamy",
    ),
)

DOUDOU = Shape(
    title="Le doudou de {hero} se promène",
    themes=("bedtime", "adventure", "friendship"),
    wish=Beat(
        "Où est doudou ? Pas ici. Pas là. Doudou se promène !",
        "Il a laissé un petit mot plié en quatre : « Je fais un tour, à tout de suite. »",
        "« C’est bien la première fois, dit {hero}, que c’est lui qui m’emmène en promenade. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Coucou, doudou ? Non, c’est un lapin. Doudou ? Non, un coussin !",
        "Le lapin est flatté, le coussin aussi, et tous les deux veulent bien chercher un peu.",
        "« À quoi ressemble-t-il ? » demande le lapin. « À rien, dit {hero}, mais il sent très bon. »",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Là, dans un petit coin, c’est lui ! Chut. Doudou fait dodo.",
        "Une oreille pend, l’autre est pliée, et une plume monte et descend sur son ventre.",
        "« Il voulait essayer de dormir sans moi, chuchote {hero}, et il a gardé ma place, tu vois ? »",
        "stand",
        "tender",
    ),
    glad=Beat(
        "{hero} prend doudou. Nez contre nez. Hum, ça sent bon !",
        "Doudou ouvre un œil en bouton, le referme, et sourit de tout son fil.",
        "« Tu me raconteras demain, dit {hero}, ce soir, on ne parle plus qu’avec les oreilles. »",
        "rest",
        "dreamy",
    ),
)

RANGE = Shape(
    title="{hero} range la journée",
    themes=("bedtime", "nature", "kindness"),
    wish=Beat(
        "La journée est bien remplie. Il y en a partout ! « Je range », dit {hero}.",
        "Un rire traîne sur le chemin, et trois couleurs sont restées accrochées au ciel.",
        "« On ne peut pas laisser une si belle journée dehors, dit {hero}, elle prendrait la rosée. »",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "Le bleu, on le plie. Le vert aussi. Oh ! Le jaune s’échappe !",
        "Le jaune veut toujours veiller un peu, il faut lui promettre qu’il servira demain.",
        "« Moi d’abord », dit le jaune, et {hero} lui donne sa parole, bien pliée elle aussi.",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Un tiroir pour les bruits. Un tiroir pour les odeurs. Voilà, c’est rangé !",
        "Dans le tiroir du haut, {hero} met le chant du merle, et n’oublie pas d’ôter son chapeau.",
        "« Il reste de la place, dit le merle, pour une chose que tu as bien aimée et que tu ne dis pas. »",
        "stand",
        "tender",
    ),
    glad=Beat(
        "Plus un bruit. Tout est à sa place. {hero} aussi.",
        "Même le vent est roulé dans un coin, avec un petit bout qui dépasse et qui ronfle.",
        "« Bonne nuit, journée, dit {hero}, tu étais un peu froissée, mais je te remettrai volontiers. »",
        "rest",
        "dreamy",
    ),
)

LUNE = Shape(
    title="{hero} endort la lune",
    themes=("bedtime", "kindness", "nature"),
    wish=Beat(
        "La lune ne dort pas. « Je n’ai pas sommeil », dit la lune. Que faire ?",
        "Elle regarde à gauche, elle regarde à droite, et sa lumière chatouille tout le monde.",
        "« Toutes les nuits, soupire-t-elle, on me demande de briller, mais qui me lit une histoire, à moi ? »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} compte les moutons. Un, deux, trois… La lune compte aussi. Oups !",
        "Elle trouve même cela très amusant, et demande s’il n’y aurait pas aussi des chèvres.",
        "« Le quatrième mouton a souri, dit la lune, recommençons depuis le début, s’il te plaît. »",
        "stand",
        "happy",
    ),
    turn=Beat(
        "{hero} chante tout bas. La, la, lune. Elle ferme un œil.",
        "La chanson n’a presque pas de mots, juste ce qu’il faut pour se balancer dessus.",
        "Au deuxième couplet, un nuage remonte jusqu’à son menton, et l’autre œil se ferme aussi.",
        "wave",
        "tender",
    ),
    glad=Beat(
        "La lune dort. Chut ! {hero} marche sur la pointe de l’air.",
        "Quand la lune dort, elle brille encore, mais plus doucement, comme un sourire oublié là.",
        "« Bonne nuit, souffle {hero}, demain, c’est toi qui chanteras, et c’est moi qui fermerai un œil. »",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (BAILLEMENTS, DOUDOU, RANGE, LUNE)
