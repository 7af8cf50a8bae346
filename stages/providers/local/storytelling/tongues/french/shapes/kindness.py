"""Shapes of kindness: a soup, a scarf, an egg, a box of thanks."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SOUPE = Shape(
    title="La grande soupe de {hero}",
    themes=("kindness", "friendship", "counting"),
    wish=Beat(
        "{hero} a une marmite. Une grande marmite ! Qui veut de la soupe ?",
        "Dans la marmite, il y a de l’eau, un caillou rond, et beaucoup de place autour.",
        "« Une soupe pour tout le monde, dit {hero}, cela commence toujours par une marmite trop grande. »",
        "stand",
        "happy",
    ),
    attempt=Beat(
        "{hero} tourne la cuillère. {hero} goûte. Hum… ça manque de quelque chose.",
        "Cela sent l’eau chaude et le caillou propre, ce qui est déjà un bon début.",
        "« Il faudrait une idée, dit {hero}, ou bien une carotte, et les deux sont les bienvenues. »",
        "stand",
        "curious",
    ),
    turn=Beat(
        "Toc, toc ! Voilà une carotte. Et deux navets. Et trois poireaux !",
        "Chacun apporte ce qu’il a, et un hérisson apporte son appétit, qui est énorme.",
        "« Moi, je n’ai qu’une pincée de sel, dit une souris, mais je l’ai portée toute la matinée. »",
        "wave",
        "excited",
    ),
    glad=Beat(
        "Un bol pour toi. Un bol pour moi. Miam, miam, miam !",
        "On souffle, on aspire, on fait du bruit, et personne ne dit rien puisque tous en font.",
        "« Et le caillou ? » demande la souris. « Lui, dit {hero}, il a donné le meilleur de lui-même. »",
        "rest",
        "happy",
    ),
)

ECHARPE = Shape(
    title="La très longue écharpe de {hero}",
    themes=("kindness", "bedtime", "friendship"),
    wish=Beat(
        "{hero} a une écharpe. Longue, longue, longue ! Et si on partageait ?",
        "Elle fait douze fois le tour du cou, et il en reste encore pour balayer le chemin.",
        "« Une écharpe pareille, dit {hero}, n’est pas pour un cou, elle est pour une foule. »",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "Un tour pour le lapin. Un tour pour l’oie. Oh, la girafe !",
        "Avec la girafe, il faut monter, monter, et l’écharpe raccourcit à vue d’œil.",
        "« J’ai le cou sensible, dit la girafe, surtout vers le troisième étage, si cela ne dérange pas. »",
        "walk",
        "happy",
    ),
    turn=Beat(
        "On se serre. On se colle. Et l’écharpe fait le tour de tous !",
        "Il suffisait d’être tout près, car plus on se serre, plus une écharpe est longue.",
        "« Je sens un cœur qui bat, dit quelqu’un au milieu, mais je ne sais plus si c’est le mien. »",
        "rest",
        "tender",
    ),
    glad=Beat(
        "Il fait chaud. Il fait doux. Tout le monde soupire d’aise.",
        "L’oie ferme un œil, la girafe pose sa tête, et les bâillements font le tour du nœud.",
        "« Ne bougeons plus, murmure {hero}, nous sommes devenus une très grosse pelote de gentillesse. »",
        "rest",
        "dreamy",
    ),
)

OEUF = Shape(
    title="{hero} garde un œuf au chaud",
    themes=("kindness", "nature", "bedtime"),
    wish=Beat(
        "Un œuf, tout rond ! La maman oie dit : « Tu le gardes ? » Oui !",
        "Elle part se baigner un petit quart d’heure, parce que couver, ça donne des fourmis.",
        "« Je le garde, dit {hero}, je lui parle, et si c’est un œuf bavard, je l’écoute aussi. »",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "{hero} se tait. {hero} ne bouge pas. Chut ! L’œuf dort.",
        "Pour lui tenir chaud, il y a de la mousse, des plumes et une petite chanson.",
        "« C’est drôle, pense {hero}, de veiller sur quelqu’un qui ne sait pas encore qu’il est quelqu’un. »",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Cric ! Crac ! Un bec. Un œil. « Pip ! » dit le petit.",
        "Le duvet est tout mouillé, et le premier regard du monde est pour {hero}.",
        "« Bonjour, souffle {hero}, voici le ciel, voici le sol, et voici ta maman qui arrive en courant. »",
        "stand",
        "excited",
    ),
    glad=Beat(
        "La maman ouvre l’aile. Pip ! Le petit est bien. Merci, {hero} !",
        "Sous l’aile, il reste juste un peu de place, et cette place est pour {hero}.",
        "« Il s’appellera comme toi, décide l’oie, mais en plus court, car il est encore petit. »",
        "rest",
        "tender",
    ),
)

MERCIS = Shape(
    title="La boîte à mercis de {hero}",
    themes=("kindness", "counting", "bedtime"),
    wish=Beat(
        "{hero} a une boîte. Elle est vide. On y met des mercis !",
        "Un merci ne prend pas de place, mais il fait un joli bruit quand on le pose.",
        "« Il m’en faut dix, dit {hero}, dix mercis bien ronds, pour que la boîte ferme bien. »",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Merci, soleil ! Un. Merci, caillou ! Deux. Merci, mon nez ! Trois.",
        "Le caillou ne savait pas qu’on pouvait lui dire merci, et il en rosit jusqu’à la base.",
        "« Pour le nez, explique {hero}, c’est à cause des crêpes, qu’il trouve toujours le premier. »",
        "walk",
        "happy",
    ),
    turn=Beat(
        "La boîte est pleine ! Cling, cling ! Il y en a dix.",
        "Quand on soulève le couvercle, il en sort une petite lumière et une odeur de brioche.",
        "« Je voulais les garder, dit {hero}, mais un merci, ça n’aime pas rester enfermé : tenez, tenez ! »",
        "stand",
        "proud",
    ),
    glad=Beat(
        "Un merci pour la poule. Un merci pour le chat. La boîte est légère !",
        "Chaque merci donné en rapporte deux, et la boîte se remplit sans que personne y touche.",
        "« On recompte ? » demande la poule. « Demain, bâille {hero}, les mercis dorment aussi. »",
        "wave",
        "tender",
    ),
)

SHAPES: tuple[Shape, ...] = (SOUPE, ECHARPE, OEUF, MERCIS)
