"""Finding a heart or some other thing that was drawn too."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

_HEART: tuple[Beat, ...] = (
    Beat(
        "Boum, boum ! C’est {friend}, tout doux. {hero} écoute bien.",
        "Il dit toujours la même chose, et l’on ne se lasse pourtant jamais de l’entendre.",
        "« Je crois, dit {hero}, qu’il compte ceux qu’il aime, et qu’il recommence pour n’oublier personne. »",
        "stand",
        "tender",
    ),
    Beat(
        "{hero} trouve {friend}. C’est tiède. C’est doux. À qui est-ce ?",
        "À tout le monde un peu, dit le vent, c’est un cœur qu’on se prête.",
        "Alors {hero} le garde un moment, bien serré, puis le passe au suivant, comme on passe une lanterne.",
        "rest",
        "tender",
    ),
    Beat(
        "{hero} confie un mot à {friend}. Pas un bruit. C’est bien gardé !",
        "Un cœur a beaucoup de poches, et celle des secrets se ferme avec un bouton.",
        "« Si tu le laisses échapper, dit {hero}, ce n’est pas grave, j’en fabrique un nouveau tous les jours. »",
        "stand",
        "tender",
    ),
    Beat(
        "{friend} saute. Hop, boum ! {hero} saute aussi. Hop, boum, hop !",
        "Quand la joie arrive, le cœur part devant, et les pieds doivent courir derrière.",
        "« Attends-moi ! » rit {hero}, mais un cœur ne sait pas attendre, il sait seulement revenir vous chercher.",
        "hop",
        "excited",
    ),
    Beat(
        "Petit ou grand, {friend} ? Ça dépend. Pour {hero}, très grand !",
        "On y a rangé un chat, deux cousins, une grand-mère, et il reste encore de la place.",
        "« C’est une drôle de valise, dit {hero}, plus on y met de monde, et plus elle est légère. »",
        "stand",
        "curious",
    ),
    Beat(
        "Poum, poum, poum ! {friend} bat la mesure. {hero} invente la danse.",
        "C’est un tambour qui n’a jamais besoin de baguettes, ni de pause, ni de public.",
        "« Tu joues toujours pour moi ? » demande {hero}, et le tambour, pour toute réponse, continue.",
        "hop",
        "happy",
    ),
    Beat(
        "Qui a les doigts frais ? {hero} ! {friend} sert de gant.",
        "On y entre tout entier, le pouce aussi, et ça sent la brioche et le dimanche.",
        "« Il n’y en a qu’un, remarque {hero}, alors donne-moi l’autre main, et le compte sera bon. »",
        "rest",
        "tender",
    ),
    Beat(
        "{friend} se plie, se déplie. Que lit {hero} ? C’est une lettre !",
        "Elle ne contient qu’un mot, mais on peut le lire dans tous les sens.",
        "« Je la poste tout de suite », dit {hero}, et le vent, qui fait sa tournée, passe prendre le courrier.",
        "stand",
        "curious",
    ),
)

_THING: tuple[Beat, ...] = (
    Beat(
        "Qu’est-ce que c’est ? C’est {friend} ! {hero} en fait le tour.",
        "Devant, c’est intéressant, derrière aussi, et au milieu, cela reste un beau mystère.",
        "« On ne sait pas à quoi cela sert, dit {hero}, donc cela peut servir à tout. »",
        "stand",
        "curious",
    ),
    Beat(
        "Regarde, {friend} ! {hero} tape un peu. Ding ! Quelle jolie musique !",
        "Un coup ici fait ding, un coup là fait dong, et bientôt, c’est une chanson.",
        "« Je m’en doutais, dit {hero}, les choses nous parlent, il suffit de frapper avant d’entrer. »",
        "stand",
        "happy",
    ),
    Beat(
        "À l’endroit, un pot. À l’envers, un bateau ! C’est {friend}.",
        "De côté, c’est encore autre chose, mais pour le voir, il faut pencher la tête longtemps.",
        "« Et maintenant, dit {hero}, l’oreille sur l’épaule, c’est nous qui lui semblons une drôle de chose. »",
        "stand",
        "curious",
    ),
    Beat(
        "{hero} pousse {friend}. Ça roule ! {hero} tire. Ça revient !",
        "Ni trop vite ni trop loin, comme un chien qui connaît les bonnes manières.",
        "« On va l’appeler Médor », décide {hero}, et la chose, ravie d’avoir un nom, roule encore trois fois.",
        "walk",
        "excited",
    ),
    Beat(
        "Et si {friend} était une maison ? Mais pour qui ? Une fourmi dit : « Moi ! »",
        "Elle visite les lieux, compte les coins, et demande si le soleil est compris.",
        "« Il est offert, répond {hero}, avec une belle vue sur mon nez », et la fourmi emménage aussitôt.",
        "stand",
        "tender",
    ),
    Beat(
        "{hero} met {friend} sur sa tête. Un chapeau ! Le chapeau est d’accord.",
        "On salue à gauche, on salue à droite, et il ne glisse que pour les gens importants.",
        "« Bien le bonjour ! » dit {hero} à un escargot, et le chapeau, ému, descend jusqu’au menton.",
        "wave",
        "proud",
    ),
    Beat(
        "À qui est {friend} ? « À moi », dit le vent. « À nous », dit {hero}.",
        "On décide que ce sera au vent le lundi, et à tout le monde le reste de la semaine.",
        "« Et le dimanche ? » demande le vent, qui aime négocier, et on lui laisse le dimanche matin.",
        "stand",
        "tender",
    ),
    Beat(
        "{friend} sonne creux. {hero} dit : « Il y a quelqu’un ? » « Un ! »",
        "C’est un écho de poche, qui ne garde que la fin, comme les gens qui arrivent en retard.",
        "« As-tu bien dormi ? » demande {hero}, et l’écho répond « ormi », ce qui veut dire oui, ou fourmi, on hésite.",
        "stand",
        "curious",
    ),
)

FINDS: dict[Kind, tuple[Beat, ...]] = {
    "heart": _HEART,
    "thing": _THING,
}
