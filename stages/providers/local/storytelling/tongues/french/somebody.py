"""Meeting somebody who was drawn too: a figure, somebody with wings, or a vehicle."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

_FIGURE: tuple[Beat, ...] = (
    Beat(
        "Voilà {friend} ! « On joue ? » dit {hero}. « On joue ! »",
        "On ne se connaît que depuis une minute, mais c’est une minute très bien remplie.",
        "« Toi aussi, tu viens du crayon ? » demande {friend}, et les voilà déjà avec un souvenir commun.",
        "wave",
        "happy",
    ),
    Beat(
        "Coucou ! C’est {friend}. {hero} lui fait un grand signe.",
        "« J’habite sur la même feuille que toi, dit {friend}, un peu plus loin, après le blanc. »",
        "Entre voisins de papier, on se promet une visite chaque fois que quelqu’un tournera la page.",
        "wave",
        "tender",
    ),
    Beat(
        "« Tu viens avec moi ? » dit {hero}. {friend} dit : « Bien sûr ! »",
        "À deux, on va moins vite, mais on voit deux fois plus de choses en chemin.",
        "« J’attendais que tu le demandes », avoue {friend}, « et dans ma tête, j’étais déjà en route. »",
        "walk",
        "happy",
    ),
    Beat(
        "{friend} a une devinette. {hero} cherche, cherche. C’est la lune ! Bravo !",
        "Après cela, c’est au tour de {hero}, qui en invente une sans réponse du tout.",
        "« C’est la plus belle des deux, dit {friend}, car je pourrai y penser jusqu’à demain. »",
        "stand",
        "curious",
    ),
    Beat(
        "Un pied dépasse. Un rire aussi. Trouvé ! {friend} sort de sa cachette.",
        "Pour se cacher sur une feuille blanche, il faut vraiment beaucoup d’imagination.",
        "« Je faisais la tache d’encre, explique {friend}, et j’étais presque <sûr|sûre> de bien la faire. »",
        "stand",
        "happy",
    ),
    Beat(
        "{friend} ouvre la main. Dedans, un bouton. « C’est pour toi, {hero}. »",
        "Un bouton sans manteau, c’est un trésor, car il va avec tous les manteaux du monde.",
        "« En échange, dit {hero}, je te donne un sourire, mais attention, il se porte tout de suite. »",
        "wave",
        "tender",
    ),
    Beat(
        "« Fais comme moi ! » dit {friend}. Un saut. Un tour. Une courbette !",
        "C’est comme devant un miroir, sauf que ce miroir-là éclate de rire le premier.",
        "« Qui de nous deux est le reflet ? » demande {friend}, et comme personne ne sait, on change de côté.",
        "hop",
        "excited",
    ),
    Beat(
        "{friend} a une tartine. Crac, en deux ! La moitié va à {hero}.",
        "La confiture a coulé du côté de {hero}, mais {friend} dit que c’est le bon sens.",
        "« Une tartine coupée en deux, dit {friend}, je ne sais pas pourquoi, mais cela en fait toujours plus. »",
        "rest",
        "tender",
    ),
    Beat(
        "{friend} siffle : fi, fi, fu. {hero} répond : fu, fu, fi !",
        "Ce n’est pas encore une chanson, mais elle a déjà deux bouts, et on les noue.",
        "« Connais-tu la suite ? » demande {friend}, et comme personne ne la connaît, il faut bien l’inventer.",
        "walk",
        "happy",
    ),
    Beat(
        "« Ton nom ? » dit {friend}. « {hero} ! » « Oh, ça sonne bien ! »",
        "{friend} le répète trois fois, en haut, en bas, au milieu, pour bien le ranger.",
        "« Je le mets dans ma poche gauche, dit {friend}, celle qui ne sert qu’aux très bonnes choses. »",
        "wave",
        "curious",
    ),
)

_WINGED: tuple[Beat, ...] = (
    Beat(
        "Flap, flap ! Voilà {friend}. « Tu montes ? » Oh oui !",
        "Vu d’en haut, tout est petit et bien rangé, comme une boîte de jouets le dimanche.",
        "« À droite, le vent, dit {friend}, à gauche, le vent aussi, et derrière nous, {hero} qui rit. »",
        "fly",
        "excited",
    ),
    Beat(
        "Un bruit d’ailes, frou, frou ! {friend} se pose. « Bonjour, {hero} ! »",
        "Les ailes se replient comme un éventail, et l’air met un moment à se calmer.",
        "« Je passais par le ciel, dit {friend}, et d’en haut, on ne voyait que ton sourire. »",
        "wave",
        "happy",
    ),
    Beat(
        "{friend} fait une boucle. Puis deux ! {hero} bat la mesure. Bravo !",
        "La troisième boucle est la plus ronde, et on pourrait presque y passer un doigt.",
        "« C’est facile, dit {friend}, on écrit un o dans l’air, et on le relit une fois en bas. »",
        "wave",
        "happy",
    ),
    Beat(
        "{friend} a du vent plein les ailes. « Souffle aussi, {hero} ! » Fffou !",
        "On souffle à deux, et un pissenlit qui passait par là s’en va voir du pays.",
        "« Le vent, dit {friend}, c’est quelqu’un qui a commencé, et puis tous les autres qui ont suivi. »",
        "stand",
        "happy",
    ),
    Beat(
        "Une ombre à deux ailes court par terre. {hero} court après. C’est {friend} !",
        "Une ombre qui vole ne s’attrape jamais longtemps, mais elle se laisse très bien chatouiller.",
        "« Tiens, dit {friend} de là-haut, j’ai senti quelque chose sous l’aile gauche, et c’était très drôle. »",
        "hop",
        "excited",
    ),
    Beat(
        "{friend} rentre de voyage. Que dit le vent ? {hero} ouvre grand les oreilles.",
        "Le vent a dit bonjour, bonsoir, et beaucoup de choses entre les deux, mais en sifflant.",
        "« Je n’ai pas tout compris, avoue {friend}, alors j’ai gardé l’air, et tu mettras les paroles. »",
        "stand",
        "curious",
    ),
    Beat(
        "{friend} monte tout droit. « Tu vois le bout du monde ? » « Pas encore ! »",
        "« Il y a toujours quelque chose derrière, crie {friend}, et c’est encore plus joli. »",
        "« Alors, on n’aura jamais fini », dit {hero}, et jamais nouvelle n’a été aussi bien reçue.",
        "wave",
        "excited",
    ),
    Beat(
        "{friend} ouvre une aile. Quel beau parasol ! {hero} se met dessous.",
        "Sous une aile, la lumière devient douce, et l’on parle tout de suite un peu plus bas.",
        "« D’habitude, je m’en sers pour voler, dit {friend}, mais abriter quelqu’un, c’est voler sans bouger. »",
        "rest",
        "tender",
    ),
)

_VEHICLE: tuple[Beat, ...] = (
    Beat(
        "Vroum ! Voilà {friend}. « On fait un tour ? » Vroum, vroum !",
        "On prend le virage en chantant, et les cailloux sautent de joie sur le bord.",
        "« Où va-t-on ? » demande {hero}, et le moteur répond rrr, ce qui veut dire partout.",
        "wave",
        "excited",
    ),
    Beat(
        "Pouët, pouët ! C’est {friend}. Il y a une place pour {hero}.",
        "Le siège est chaud comme une brioche, et le klaxon fait coin, coin, comme un canard.",
        "Un canard répond d’ailleurs, un vrai, et il faut s’arrêter pour qu’ils finissent leur conversation.",
        "stand",
        "happy",
    ),
    Beat(
        "{friend} ronronne. Un gros chat ? Non, un tout petit moteur !",
        "{hero} caresse le capot, et le ronron descend d’une note, comme chez les vrais chats.",
        "« Il n’a pas de moustaches, remarque {hero}, mais il a des phares, et il cligne quand on lui sourit. »",
        "stand",
        "tender",
    ),
    Beat(
        "{friend} ne bouge pas. {hero} tient le volant. Vroum, avec la bouche !",
        "Même à l’arrêt, on va très loin, pourvu qu’on fasse bien le bruit du moteur.",
        "« Je conduis drôlement bien, dit {hero}, et le paysage, qui est très poli, fait semblant d’avancer. »",
        "rest",
        "proud",
    ),
    Beat(
        "Cui, cui ! Une roue chante. C’est {friend} ! {hero} tape des mains.",
        "À chaque tour, elle dit le même mot, et à la longue, cela devient un refrain.",
        "« On pourrait y mettre de l’huile, dit {hero}, mais qui chanterait alors, pendant que je fais les couplets ? »",
        "walk",
        "happy",
    ),
    Beat(
        "{friend} dort sous un drap. « Debout, moteur ! » Teuf, teuf !",
        "Il s’étire d’une roue, puis de l’autre, et ses phares clignent comme des yeux du matin.",
        "« Encore cinq minutes », ronfle le moteur, et {hero}, qui connaît bien ces minutes-là, en accorde dix.",
        "wave",
        "tender",
    ),
    Beat(
        "Un seau, une éponge ! {hero} lave {friend}. Frotte, frotte, ça mousse !",
        "Une bulle sort par la fenêtre, puis deux, et la troisième se prend pour un ballon.",
        "« Derrière les oreilles aussi », dit {hero}, mais il faut d’abord les trouver, car les moteurs les cachent bien.",
        "stand",
        "happy",
    ),
    Beat(
        "Dring ! {friend} prend du monde. Un rat, un merle, {hero}. Complet !",
        "Le billet coûte une chanson, mais pour les petits trajets, un refrain suffit.",
        "« Gardez la monnaie », dit le rat en sifflant un air de plus, et toute la banquette l’accompagne.",
        "rest",
        "happy",
    ),
)

SOMEBODY: dict[Kind, tuple[Beat, ...]] = {
    "figure": _FIGURE,
    "winged": _WINGED,
    "vehicle": _VEHICLE,
}
