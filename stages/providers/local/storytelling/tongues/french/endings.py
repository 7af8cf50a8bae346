"""The last page for each theme, five ways each: home again, and all is well."""

from __future__ import annotations

from stages.models import Theme
from stages.providers.local.storytelling.beat import Beat


def _home(short: str, more: str, rich: str) -> Beat:
    return Beat(short, more, rich, "wave", "tender")


def _sleep(short: str, more: str, rich: str) -> Beat:
    return Beat(short, more, rich, "rest", "dreamy")


ENDINGS: dict[Theme, tuple[Beat, ...]] = {
    "adventure": (
        _home(
            "Ouf ! {hero} est de retour. « Et demain ? » Demain, on repart !",
            "{artist} veut tout savoir, alors {hero} raconte tout, et même un peu plus.",
            "« Le monde est grand, conclut {hero}, mais il a des poignées, il suffit de bien les tenir. »",
        ),
        _home(
            "Nous voilà {home}. {hero} pose son sac. Boum ! Quelle journée !",
            "Du sac tombent un peu de sable, une plume, et le bruit d’un rire lointain.",
            "{artist} les range dans une boîte, avec une étiquette : à rouvrir les jours de pluie.",
        ),
        _home(
            "La boucle est bouclée. {hero} est là, {artist} aussi. Fini ? Pas vraiment !",
            "Sur le chemin, les traces de pas attendent déjà qu’on les continue demain.",
            "« Une aventure, dit {hero} en bâillant, ça ne finit pas, ça reprend juste son souffle. »",
        ),
        _home(
            "Retour {home} ! Un bain, une tartine, un bisou. Vive l’aventure !",
            "Les chaussettes racontent leur version, qui sent un peu plus fort que les autres.",
            "« Demain, promet {hero} à {artist}, je te montre le raccourci, celui qui est plus long et plus beau. »",
        ),
        _home(
            "C’est la fin du chemin. C’est le début du dodo. Bravo, {hero} !",
            "{artist} dessine une petite maison au bout de la route, avec une lampe dedans.",
            "Comme ça, {hero} saura toujours par où rentrer, et surtout, par où ressortir.",
        ),
    ),
    "kindness": (
        _home(
            "{hero} est de retour. Le cœur est chaud. Tout chaud, tout rond !",
            "{artist} pose l’oreille dessus, et l’on entend comme une bouilloire contente.",
            "« C’est drôle, dit {hero}, j’ai tout donné en route, et je rentre avec plus qu’au départ. »",
        ),
        _home(
            "Un merci ici. Un bisou là. {hero} rentre avec un grand sourire.",
            "Un sourire, ça se passe de l’un à l’autre, et celui-ci n’est pas près de s’arrêter.",
            "Quelque part, très loin, quelqu’un sourit à une vache sans savoir que cela vient de {hero}.",
        ),
        _home(
            "Ce soir, {home}, il fait bon. {hero} dit bonsoir à tous.",
            "Et tous répondent bonsoir, les grands, les petits, et même la table de nuit.",
            "« La gentillesse, dit {artist}, c’est comme le chocolat chaud : il en faut deux tasses. »",
        ),
        _home(
            "« Tiens, {hero}, c’est pour toi ! » Un dessin. Deux bras ouverts. Oh !",
            "C’est {artist} qui l’a fait, et il y a tout le monde dessus, bien serré.",
            "Il a fallu une très grande feuille, car les amis d’aujourd’hui prenaient beaucoup de place.",
        ),
        _home(
            "{hero} a fini. Un petit rien, et tout va bien. Bonne nuit, tous !",
            "Les petits riens, quand on les met bout à bout, font un très joli collier.",
            "{hero} l’accroche à la fenêtre, et {artist} jure qu’il brille un peu, même sans lune.",
        ),
    ),
    "bravery": (
        _home(
            "{hero} l’a fait. Oui, oui, oui ! {artist} crie : « Bravo ! »",
            "On fête cela avec une médaille en carton, la plus belle, celle qui penche un peu.",
            "« Le courage, dit {hero}, ce n’est pas grand, c’est un petit pas qui a bien voulu. »",
        ),
        _home(
            "De retour {home}, {hero} se tient bien [droit|droite]. Un pas, c’est déjà beaucoup.",
            "Le cœur bat encore un peu vite, mais c’est pour applaudir, maintenant.",
            "« Et demain ? » demande {artist}. « Demain, dit {hero}, je ferai un petit pas plus loin, ou le même. »",
        ),
        _home(
            "Petit pas, grand soir ! {hero} sourit. Qui a osé ? C’est {hero} !",
            "On le raconte à l’oreiller, au rideau, et le rideau en reste tout ému.",
            "« Au fond, explique {hero}, j’ai juste essayé pendant que je me demandais si j’allais essayer. »",
        ),
        _home(
            "« Raconte ! » dit {artist}. Alors {hero} raconte. Encore une fois, encore !",
            "À chaque fois, le moment devient plus beau, et les papillons du ventre, plus jolis.",
            "« Je les garde, dit {hero}, ces papillons, car ils viennent toujours avant les bonnes choses. »",
        ),
        _home(
            "{hero} rentre. Même nez, même cœur. Mais un peu plus [grand|grande] dedans !",
            "Il n’y paraît pas du dehors, sauf peut-être dans la façon de dire bonsoir.",
            "{artist} fait une marque sur la porte, pas pour la taille, mais pour l’audace.",
        ),
    ),
    "bedtime": (
        _sleep(
            "Chut… {hero} dort. La lune veille. Dors aussi, petit cœur.",
            "Tout {home} respire lentement, et même le silence marche en chaussettes.",
            "Si tu tends l’oreille, tu entendras la nuit tourner la page, tout doucement, pour ne réveiller personne.",
        ),
        _sleep(
            "Un œil se ferme. L’autre aussi. Bonne nuit, {hero}. Dodo.",
            "{artist} remonte la couverture, qui est un coin de page plié bien comme il faut.",
            "Et dans son premier rêve, {hero} fait un petit signe, pour dire que le voyage s’est bien passé.",
        ),
        _sleep(
            "Bonne nuit, les pieds. Bonne nuit, le nez. Bonne nuit, {hero}.",
            "On a dit bonne nuit à tout, et tout s’est endormi dans le même ordre.",
            "Il ne restait que la nuit elle-même, alors {hero} lui a chuchoté : « Bonne nuit, la nuit. »",
        ),
        _sleep(
            "Le soir est bleu. La lampe est basse. {hero} bâille, et la page aussi.",
            "{artist} souffle sur les dernières lettres, et elles se couchent une à une.",
            "Ce qui n’a pas été dit aujourd’hui dort au fond du crayon, et se dira très bien demain.",
        ),
        _sleep(
            "Do, do, l’histoire dort. {hero} dort dedans. Bonne nuit, toi.",
            "La journée est pliée sous l’oreiller, et elle tient encore un peu chaud.",
            "Dehors, une étoile fait le tour des fenêtres, pour voir si tout le monde a son rêve.",
        ),
    ),
    "friendship": (
        _home(
            "À demain, les amis ! {hero} rentre. « À demain ! » dit l’air.",
            "Ce soir, {artist} met une assiette de plus, puis deux, puis rallonge la table.",
            "« Un ami, dit {hero}, c’est quelqu’un qui rit avant la fin de la blague. »",
        ),
        _home(
            "Toi et moi, moi et toi ! {hero} chante {home}. Quelle belle chanson !",
            "Elle n’a que deux mots, mais selon l’ordre, cela fait déjà deux couplets.",
            "{artist} invente le troisième, où l’on dit nous, et tout le monde le reprend en chœur.",
        ),
        _home(
            "{hero} n’a plus qu’une envie : raconter ! {artist} écoute, et rit, et rit.",
            "Raconter ses amis, c’est une manière d’avoir encore un peu de leur visite.",
            "« Et comment s’appellent-ils ? » demande {artist}, et {hero} répond : « Reviens, Encore et À-demain. »",
        ),
        _home(
            "Ce soir, {hero} compte ses amis. Les doigts sont trop peu nombreux !",
            "Il faut compter sur ceux de {artist}, et cela tombe bien, ils sont là.",
            "« Avec les tiens et les miens, dit {hero}, on peut compter sur tout le monde. »",
        ),
        _home(
            "Une main, une patte, une aile. On se tient bien. Bonsoir, {hero} !",
            "Puis chacun rentre chez soi, avec un petit bout de l’autre dans la poche.",
            "Avant de dormir, {hero} ouvre un peu la poche, juste pour vérifier, et cela rit encore dedans.",
        ),
    ),
    "counting": (
        _home(
            "Un lit, deux yeux, trois bisous ! {hero} a tout compté. Bonsoir !",
            "{artist} recompte les bisous, car il faut toujours vérifier ce genre de calcul.",
            "« Trois, dit {hero}, ou peut-être quatre, il vaudrait mieux reprendre au début. »",
        ),
        _home(
            "Un, deux, trois, {hero} est là ! Quatre, cinq, six, quel délice !",
            "Les nombres rentrent à la maison en file, et le petit dernier ferme la porte.",
            "« Il reste le zéro, dit {artist}, où va-t-il dormir ? » « Partout, dit {hero}, il ne prend pas de place. »",
        ),
        _home(
            "Compte avec moi : une étoile, deux étoiles, trois étoiles. Bonne nuit, {hero} !",
            "Pour les autres étoiles, il faudra plus de doigts, ou bien plus de soirs.",
            "« J’en compte une par nuit, décide {hero}, comme ça, j’ai du travail et du plaisir pour mille ans. »",
        ),
        _home(
            "{hero} rentre {home}. Un pas, deux pas, trois pas. Zéro souci !",
            "C’est un très bon résultat, que {artist} souligne deux fois en rouge.",
            "« Le plus beau nombre de la journée, dit {hero}, c’était deux, c’est-à-dire toi et moi. »",
        ),
        _home(
            "Dix doigts ont compté. Dix doigts se couchent. Bonne nuit, les dix !",
            "Le pouce raconte la journée à l’index, qui voudrait bien connaître la suite.",
            "{hero} leur promet à tous qu’il y aura d’autres choses à compter dès le petit matin.",
        ),
    ),
    "nature": (
        _home(
            "{hero} est de retour. Dehors, le merle chante. Merci, merle !",
            "{artist} ouvre un peu la fenêtre, pour que le dehors puisse dire bonsoir.",
            "Il entre une odeur de feuille, un moustique bien élevé et un tout petit bout de lune.",
        ),
        _home(
            "{hero} s’assoit {home}. Le vent passe. L’herbe dit : « Bonsoir. »",
            "On croit toujours qu’il ne se passe rien, et pendant ce temps, tout pousse.",
            "« Demain, dit {hero}, je regarderai encore, car il y avait une fourmi qui n’avait pas fini. »",
        ),
        _home(
            "Une feuille, un galet, une plume. {hero} les montre à {artist}. Oh !",
            "On les pose sur la table, et la table a soudain l’air d’un petit pays.",
            "Puis la plume repart par la fenêtre, mais elle dit merci d’abord, en faisant deux tours.",
        ),
        _home(
            "Dors bien, la terre. Dors bien, le ciel. Dors bien, {hero}.",
            "La rosée descend sans bruit, pour que tout soit propre au petit matin.",
            "Sous la terre, une graine se retourne dans son lit, et rêve peut-être de {hero}.",
        ),
        _home(
            "Écoute ! Le soir respire. {hero} respire aussi. C’est la même chanson.",
            "{artist} l’entend à son tour, à condition de ne plus bouger du tout.",
            "« La nature, dit {hero} tout bas, c’est comme une histoire où l’on a le droit d’entrer. »",
        ),
    ),
}
