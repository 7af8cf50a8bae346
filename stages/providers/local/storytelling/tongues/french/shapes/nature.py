"""Shapes of nature: the grass, a seed, a ladybird, a shadow."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

HERBE = Shape(
    title="{hero} écoute pousser l’herbe",
    themes=("nature", "bedtime", "bravery"),
    wish=Beat(
        "« L’herbe pousse », dit le ver. « Écoute ! » {hero} n’entend rien.",
        "Il paraît que cela fait un bruit, un tout petit bruit vert, si l’on sait l’attendre.",
        "« Le plus difficile, dit le ver, ce n’est pas d’entendre, c’est de ne rien faire d’autre. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} se couche. Chut… Une mouche ! Chut… Une idée !",
        "Les idées font beaucoup de bruit quand on essaie de ne pas en avoir.",
        "« Laisse-les passer, conseille le ver, comme on laisse passer les vaches : sans courir derrière. »",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Chut… {hero} écoute. Encore un peu. Fffit ! C’est l’herbe !",
        "Juste à côté, un brin vient de grandir, pas plus que l’ongle d’une fourmi.",
        "« J’ai entendu, souffle {hero}, ça fait comme quelqu’un qui sourit les yeux fermés. »",
        "rest",
        "dreamy",
    ),
    glad=Beat(
        "Fffit, à gauche. Fffit, à droite. Tout pousse, tout doux !",
        "Et si l’on écoute vraiment bien, on peut même s’entendre grandir un tout petit peu.",
        "« C’est pour ça qu’on dort, explique le ver, pour ne pas se gêner pendant qu’on pousse. »",
        "rest",
        "calm",
    ),
)

GRAINE = Shape(
    title="La graine de {hero}",
    themes=("nature", "kindness", "counting"),
    wish=Beat(
        "Une graine ! Petite comme un point. Que va-t-elle faire ?",
        "Elle ne dit rien, elle ne bouge pas, mais elle a l’air de bien savoir où elle va.",
        "« Tu es peut-être un arbre, lui dit {hero}, ou un radis, mais je t’aimerai de toute façon. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Un jour. Deux jours. Trois jours. Rien ! « Patience », dit un ver.",
        "{hero} arrose, chante, raconte des blagues, et la terre ne rit pas encore.",
        "« Elle t’a entendu, dit le ver, je suis bien placé pour le savoir, j’habite juste en dessous. »",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Sept jours, et sept nuits. Oh ! Un petit bout vert. Bonjour, toi !",
        "Il sort la tête comme quelqu’un qui a bien dormi et qui cherche ses pantoufles.",
        "« Alors, c’est ici, le ciel ? » semble dire la pousse, et {hero} répond que c’est bien lui, et que c’est gratuit.",
        "stand",
        "excited",
    ),
    glad=Beat(
        "Une feuille. Deux feuilles. Trois feuilles. Et voilà une fleur !",
        "L’abeille vient la première, puis le papillon, puis tout le quartier en visite.",
        "« Je n’ai presque rien fait, dit {hero}, mais je l’ai fait tous les jours. »",
        "wave",
        "proud",
    ),
)

COCCINELLE = Shape(
    title="{hero} suit une coccinelle",
    themes=("nature", "counting", "adventure"),
    wish=Beat(
        "Une coccinelle ! Elle a sept points. Où va-t-elle ?",
        "Elle avance sans se presser, comme une dame en robe rouge qui sort du marché.",
        "« Je la suis, décide {hero}, et à sa vitesse, j’aurai le temps de tout regarder. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Elle tourne ici. Elle monte là. Puis elle s’arrête. {hero} aussi.",
        "Les petites bêtes s’arrêtent souvent, et c’est ainsi qu’elles voient presque tout.",
        "« Regarde, dit la coccinelle, une goutte d’eau, et dans la goutte, le ciel tout entier. »",
        "walk",
        "calm",
    ),
    turn=Beat(
        "Une, deux, trois coccinelles. Quatre, cinq, six, sept ! Elles sont toutes là.",
        "C’est le jour de la grande réunion, où l’on compare ses points sans jamais se vanter.",
        "« Toi, tu n’as pas de points, dit la plus vieille, mais tu as de très bons yeux. »",
        "stand",
        "excited",
    ),
    glad=Beat(
        "Frrrt ! Elles s’envolent toutes. Sept petits points dans le ciel. Au revoir !",
        "L’une d’elles se pose encore un instant sur {hero}, pour dire merci d’avoir regardé.",
        "« Désormais, dit {hero}, je marcherai plus lentement, on rate trop de monde en courant. »",
        "wave",
        "dreamy",
    ),
)

OMBRE = Shape(
    title="{hero} joue avec son ombre",
    themes=("nature", "friendship", "bedtime"),
    wish=Beat(
        "Oh, une ombre ! {hero} bouge. L’ombre bouge aussi. Qui es-tu ?",
        "Elle est couchée par terre, toute bleue, et elle n’a pas l’air pressée de se lever.",
        "« Tu me suis, constate {hero}, ou bien c’est moi qui te suis : il faudra en parler. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} saute. L’ombre saute. {hero} file. L’ombre file aussi !",
        "Impossible de la semer, elle connaît tous les tours avant même qu’on y pense.",
        "« Tu gagnes toujours, dit {hero}, sauf au jeu du silence, où nous sommes ex æquo. »",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Le soleil descend. L’ombre grandit, grandit ! Elle est immense. Bravo, l’ombre !",
        "La voilà plus longue qu’une girafe, et elle touche l’autre bout du chemin.",
        "« Le soir, je m’étire, semble dire l’ombre, car bientôt je vais border toutes les choses. »",
        "wave",
        "dreamy",
    ),
    glad=Beat(
        "Plus de soleil. Plus d’ombre ? Mais si ! Elle est partout.",
        "Toutes les ombres se donnent la main, et c’est cela qu’on appelle le soir.",
        "« Bonne nuit, dit {hero}, tu es devenue si grande que je peux dormir dedans. »",
        "rest",
        "calm",
    ),
)

SHAPES: tuple[Shape, ...] = (HERBE, GRAINE, COCCINELLE, OMBRE)
