"""Shapes of adventure: a map, a thread, a door, a suitcase."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

CARTE = Shape(
    title="{hero} et la carte à l’envers",
    themes=("adventure", "friendship", "bravery"),
    wish=Beat(
        "{hero} trouve une carte. Une croix ! Un trésor ! On y va ?",
        "La carte est toute froissée, avec un rond de confiture juste là où il faut tourner.",
        "« Si je la tiens comme ça, dit {hero}, le trésor est en haut, et si je la retourne, il est en bas. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "À gauche ? Non. À droite ? Non plus. Hi, hi !",
        "{hero} fait trois fois le tour d’un gros caillou, et le caillou commence à bien s’amuser.",
        "« Vous revenez souvent, remarque le caillou, alors la prochaine fois, je préparerai du thé. »",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Hop ! {hero} tourne la carte. Tout est clair. C’est ici !",
        "Sous la croix, il y a une boîte, et dans la boîte, il y a douze crayons tout neufs.",
        "Un mot est plié au fond : « Bravo ! Le trésor, c’est la prochaine carte, et c’est toi qui la dessines. »",
        "hop",
        "excited",
    ),
    glad=Beat(
        "{hero} dessine une carte. Une croix ici. Un cœur là.",
        "Puis la carte est posée sur le chemin, bien en vue, pour la personne qui passera demain.",
        "« À l’endroit ou à l’envers, dit {hero}, on arrive toujours quelque part, et c’est ça le plus beau. »",
        "stand",
        "proud",
    ),
)

FIL = Shape(
    title="{hero} suit le fil rouge",
    themes=("adventure", "bedtime", "kindness"),
    wish=Beat(
        "Oh, un fil rouge ! Il va loin, loin. « Où vas-tu, fil ? »",
        "Un fil aussi long ne se promène jamais sans raison, il y a forcément quelqu’un au bout.",
        "« Je ne tire pas, promet {hero}, je regarde seulement, comme une porte entrouverte. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Le fil monte. Le fil descend. Le fil fait une boucle !",
        "{hero} passe dessous, passe dessus, et fait même un nœud avec ses propres idées.",
        "« Pardon, dit une fourmi, mais c’est notre corde à linge, et les chaussettes vont par six. »",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Au bout du fil, une brebis. Clic, clac ! Elle tricote.",
        "Ses aiguilles vont si vite que la laine arrive en courant, tout essoufflée.",
        "« Te voilà enfin, dit la brebis, car il me manquait quelqu’un pour essayer ce bonnet de nuit. »",
        "wave",
        "tender",
    ),
    glad=Beat(
        "Le bonnet est doux. Le bonnet est chaud. Il va si bien !",
        "La brebis tricote encore un petit rang, et {hero} bâille déjà un tout petit peu.",
        "« Garde le bout du fil, dit la brebis, comme ça, quand tu penseras à moi, tu tireras deux fois. »",
        "rest",
        "dreamy",
    ),
)

PORTE = Shape(
    title="La toute petite porte de {hero}",
    themes=("adventure", "bravery", "kindness"),
    wish=Beat(
        "Une petite porte ! Pas plus haute qu’une pomme. Toc, toc, toc ?",
        "Elle est peinte en bleu, et sa poignée n’est pas plus grosse qu’un grain de riz.",
        "« Qui peut bien habiter là, chuchote {hero}, et surtout, que mange-t-on là-dedans au goûter ? »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} pousse fort. Rien ! {hero} souffle. Rien du tout !",
        "La porte ne bouge pas d’un poil, mais derrière, on entend quelqu’un qui rit doucement.",
        "« Les portes, ça se demande, dit un papillon, et plus elles sont petites, plus il faut être poli. »",
        "stand",
        "happy",
    ),
    turn=Beat(
        "« S’il te plaît, porte ! » Clic ! Une souris ouvre.",
        "Elle porte un tablier et lève les bras, car elle attendait justement de la visite.",
        "« Tu n’entreras jamais dans ma maison, dit-elle, alors c’est ma maison qui va sortir te voir. »",
        "wave",
        "excited",
    ),
    glad=Beat(
        "La souris sort la table. Une miette pour toi. Une miette pour moi !",
        "Les miettes sont minuscules, mais on les mange si lentement que le goûter dure une heure.",
        "« Reviens demain, dit la souris, je laisserai la porte ouverte, enfin, autant qu’elle peut. »",
        "rest",
        "happy",
    ),
)

VALISE = Shape(
    title="{hero} et la valise qui chante",
    themes=("adventure", "nature", "counting", "friendship"),
    wish=Beat(
        "Une valise est là. Elle chante ! Cri, cri, cri. À qui est-elle ?",
        "Elle porte une étiquette mouillée, et la pluie a gardé toutes les lettres pour elle.",
        "« Une valise qui chante, dit {hero}, n’a pas envie de rester fermée, cela s’entend bien. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Est-elle à toi, canard ? Non. À toi, tortue ? Non plus !",
        "Le canard voyage sans bagages, et la tortue a déjà toute sa maison sur le dos.",
        "« Moi, dit la tortue, je suis partie en vacances une fois, et je ne suis pas encore arrivée. »",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Clic, clac ! La valise s’ouvre. Six grillons ! Cri, cri, cri !",
        "Un, deux, trois, quatre, cinq, six, et le plus petit joue du peigne.",
        "« Merci, dit le chef, nous avions bien pensé à la musique, mais pas du tout à la clé. »",
        "wave",
        "excited",
    ),
    glad=Beat(
        "Les six grillons jouent. {hero} danse. Un, deux, trois, on tourne !",
        "L’air se balance en mesure, et même les escargots marquent le rythme avec une corne.",
        "« Le dernier morceau s’appelle {hero}, annonce le chef, et il finit par une pirouette. »",
        "hop",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (CARTE, FIL, PORTE, VALISE)
