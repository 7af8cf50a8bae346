"""The moments that fit any story: beginnings, setting off, meetings, play and ways home."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat

OPENINGS: tuple[Beat, ...] = (
    Beat(
        "{artist} dessine {subject}. « Bonjour ! » dit le dessin. « Moi, c’est {hero}. »",
        "C’est {day}, et {hero} regarde déjà tout autour, {home}, avec de grands yeux ronds.",
        "« Il ne manque plus rien à ce dessin, dit {hero}, sauf une histoire, et je crois qu’elle commence. »",
        "wave",
        "happy",
    ),
    Beat(
        "{artist} a fini : voici {subject} ! Coucou, {hero} !",
        "Par {day}, {home}, les crayons se reposent, fiers comme des arcs-en-ciel.",
        "Le papier est encore tiède quand {hero} demande d’une petite voix : « Et maintenant, que fait-on ? »",
        "stand",
        "curious",
    ),
    Beat(
        "Il était une fois {subject}. Son petit nom, c’est {hero}. Joli, non ?",
        "{artist} pose son crayon, et tout commence ainsi, {home}, par {day}.",
        "Une histoire, c’est comme un manteau, on l’enfile par un bout, et il en sort toujours quelqu’un.",
        "stand",
        "happy",
    ),
    Beat(
        "Gratte, gratte, le crayon ! Il en sort {subject}. Hop, voilà {hero} !",
        "La gomme de {artist} n’a plus rien à faire, et cela se passe {home}, par {day}.",
        "« Tu as très bien fait mes contours, dit {hero}, je me sens tout à fait moi, merci beaucoup. »",
        "hop",
        "excited",
    ),
    Beat(
        "Toc, toc, toc ! Qui est là ? Voici {subject} ! Entre, {hero}.",
        "Sans le savoir, {artist} a dessiné une porte dans le papier, et {hero} l’a vite trouvée.",
        "Et comme c’est {day}, {home}, la porte reste ouverte, si bien que nous entrons aussi.",
        "wave",
        "happy",
    ),
    Beat(
        "Une page toute blanche. {artist} y met {subject}. Et voilà {hero} !",
        "Par {day}, {home}, quelque chose bouge sur la page, et c’est un sourire.",
        "« Pardon, dit {hero} en s’étirant, j’étais un peu à l’étroit dans ce crayon, depuis le temps. »",
        "stand",
        "tender",
    ),
    Beat(
        "Chut ! {artist} a dessiné {subject}. {hero} dort encore. « Debout ! »",
        "C’est {day}, et {hero} vient d’arriver {home}, avec la couleur à peine sèche.",
        "Sur la feuille, tout est calme pour l’instant, mais l’on sent bien qu’il va se passer quelque chose.",
        "stand",
        "tender",
    ),
    Beat(
        "Regarde, voici {subject} ! Tu vois {hero} ? {hero} te voit aussi !",
        "Depuis que {artist} a posé son crayon, {home}, on ne s’ennuie plus jamais.",
        "Voici justement {day}, de ceux qui sentent le pain chaud et la bonne idée.",
        "wave",
        "curious",
    ),
    Beat(
        "Un trait. Un rond. Tiens, c’est {subject} ! Bonjour, {hero} !",
        "Avec un trait et un rond, {artist} sait tout faire, même quelqu’un qui vous sourit.",
        "« Je m’appelle {hero}, dit le dessin, j’habite {home}, et par {day}, je sors toujours. »",
        "hop",
        "happy",
    ),
    Beat(
        "Voici {subject} : bonjour, {hero} ! Et voici {artist}. Et puis toi !",
        "L’histoire se passe {home}, par {day}, et elle commence par un petit coup de crayon.",
        "{artist} y a mis du soin, de la couleur, un bout de langue tirée, et le reste est venu de lui-même.",
        "stand",
        "proud",
    ),
)

SET_OFF: tuple[Beat, ...] = (
    Beat(
        "En route ! Un pas, deux pas, trois pas. {hero} {went} {to}.",
        "Dans la poche, il y a une pomme, et dans la tête, une chanson qui n’a pas encore de fin.",
        "« Je ne sais pas combien de temps cela prendra, dit {hero}, mais j’ai une pomme d’avance. »",
        "walk",
        "happy",
    ),
    Beat(
        "Au revoir, la table ! Au revoir, la chaise ! {hero} part {to}.",
        "La chaise ne dit rien, comme toujours, mais on voit bien qu’elle fait confiance.",
        "{artist} agite un mouchoir, parce que dans les histoires, c’est comme cela qu’on part.",
        "wave",
        "excited",
    ),
    Beat(
        "Un bonnet ? Oui. Un biscuit ? Oui, oui. Et zou, {to} !",
        "Le biscuit était prévu pour plus tard, mais plus tard arrive parfois très vite.",
        "« Un bon voyage, dit {hero} la bouche pleine, commence par un sac un peu plus léger. »",
        "walk",
        "happy",
    ),
    Beat(
        "Le chemin dit : « Tu viens ? » {hero} dit : « Je viens ! »",
        "Et les voilà partis tous les deux {to}, le chemin devant et {hero} dessus.",
        "Un chemin, c’est gentil, ça vous attend à chaque virage et ça ne marche jamais trop vite.",
        "walk",
        "curious",
    ),
    Beat(
        "Trotte, trotte, petit pas ! C’est par ici ou par là ? {to} !",
        "Un merle montre la direction avec son bec, et il a l’air de s’y connaître.",
        "« Toujours tout droit, siffle le merle, sauf quand ça tourne, et alors, vous tournez aussi. »",
        "walk",
        "happy",
    ),
    Beat(
        "Nez au vent, cœur content ! {hero} s’en va {to}.",
        "L’air sent le dehors, et le dehors sent toujours un peu meilleur quand on part.",
        "« Si je rentre tard, dit {hero}, c’est que c’était bien, et si je rentre tôt, je repartirai. »",
        "walk",
        "excited",
    ),
)

FRIENDS: tuple[Beat, ...] = (
    Beat(
        "Un hérisson passe. « Salut, toi ! » « Salut ! » dit {hero}.",
        "Il a une framboise piquée sur le dos, et il la cherche depuis ce matin.",
        "« Elle est juste derrière toi », dit {hero}, et le hérisson se retourne cent fois, ravi de ce jeu.",
        "wave",
        "happy",
    ),
    Beat(
        "Coin, coin ! Un canard en bottes. « Tu marches avec moi ? » Oui !",
        "Les bottes font flic, les bottes font floc, et il n’y a pourtant pas une goutte d’eau.",
        "« C’est pour m’entraîner, dit le canard, la pluie viendra bien un jour, et je serai prêt. »",
        "walk",
        "happy",
    ),
    Beat(
        "Une souris, toute petite, dit : « Je sais compter jusqu’à mille ! » Oh !",
        "Elle commence tout de suite, et {hero} écoute avec patience jusqu’à vingt-trois.",
        "« Le reste, on le fera en hiver, dit la souris, il faut toujours garder un peu de nombres. »",
        "rest",
        "happy",
    ),
    Beat(
        "Un escargot avance. Il avance encore. « Bonjour ! » dit {hero}.",
        "Le temps qu’il réponde, on a pu admirer sa coquille, et elle en vaut la peine.",
        "« Bon… jour », dit l’escargot, et c’est un bonjour si bien fait qu’on n’en veut pas d’autre.",
        "stand",
        "calm",
    ),
    Beat(
        "Une chèvre dit : « J’ai une blague. » Bêêê ! C’était la blague.",
        "{hero} rit d’abord par politesse, puis pour de bon, car la chèvre rit aussi.",
        "« J’en connais une deuxième, dit la chèvre, mais elle est pareille, alors je la garde pour ce soir. »",
        "hop",
        "happy",
    ),
    Beat(
        "Qui chante là ? C’est une grenouille. Croa, croa ! {hero} chante aussi.",
        "C’est la même note, à peu près, et à peu près, c’est très joli à deux.",
        "« Toi, tu fais le haut, dit la grenouille, moi, le bas, et le milieu se débrouillera bien. »",
        "wave",
        "happy",
    ),
    Beat(
        "Un ours mange du miel. « Tu en veux ? » Miam ! « Merci ! »",
        "Le miel coule, les doigts collent, et l’amitié aussi, ça colle un peu.",
        "« J’avais deux cuillères, dit l’ours, sans savoir pourquoi, et maintenant, je sais pourquoi. »",
        "rest",
        "tender",
    ),
    Beat(
        "Une petite tortue lève la patte. « On fait un bout ensemble ? » On le fait !",
        "Elle choisit un bout de chemin bien plat, et elle en raconte chaque caillou.",
        "« Celui-là, je l’ai vu grandir, dit la tortue, et celui d’après, il fait semblant de dormir. »",
        "walk",
        "tender",
    ),
)

PLAY: tuple[Beat, ...] = (
    Beat(
        "On joue à chat ! « Touché ! » À toi ! « Touché ! » À moi !",
        "À la fin, tout le monde est le chat, et il n’y a plus une souris pour courir.",
        "« Alors, on a tous gagné », dit {hero}, et pour des chats, ils se congratulent longuement.",
        "hop",
        "excited",
    ),
    Beat(
        "Un, deux, trois, soleil ! Plus un pas. Qui a bougé ? Hi, hi !",
        "{hero} tient bon sur un pied, avec le nez qui chatouille et une mouche dessus.",
        "La mouche, elle, n’a pas bougé du tout, et c’est donc elle qui gagne, à l’unanimité.",
        "stand",
        "happy",
    ),
    Beat(
        "Et roule, et boule, et roule encore ! Ouf ! Plus un bruit. On dort ?",
        "Pas longtemps, car un rire secoue le tas, et le tas recommence à rouler.",
        "« Qui est en haut ? » demande {hero}, et personne ne peut le dire, puisque cela change tout le temps.",
        "hop",
        "happy",
    ),
    Beat(
        "« On fait le train ? » Tchou, tchou ! {hero} est devant. En voiture !",
        "Le train s’arrête à toutes les gares, et chaque fois, il faut inventer un nom.",
        "« Chaussette-les-Bains, deux minutes d’arrêt ! » annonce {hero}, et un crapaud descend pour de vrai.",
        "walk",
        "excited",
    ),
    Beat(
        "Cache-cache ! {hero} se cache. Un nez dépasse. « Je te vois ! »",
        "Le plus dur, quand on se cache, n’est pas de se cacher, c’est de ne pas rire.",
        "« La prochaine fois, dit {hero}, je laisserai mon nez à la maison, il est trop curieux. »",
        "stand",
        "happy",
    ),
    Beat(
        "Saute, saute, sauterelle ! {hero} saute. Jusqu’où ? Jusqu’au ciel !",
        "Enfin, presque, il manque à peine trois sauts de puce et un peu d’élan.",
        "« Le ciel n’est pas si haut, dit {hero}, c’est nous qui commençons toujours un peu bas. »",
        "hop",
        "happy",
    ),
)

HOMEWARD: tuple[Beat, ...] = (
    Beat(
        "La lumière est dorée. On rentre ? On rentre. À petits pas.",
        "Le chemin du retour est toujours plus court, on se demande bien qui l’a raccourci.",
        "« C’est parce qu’il nous connaît, dit {hero}, entre amis, on ne fait pas de détours. »",
        "walk",
        "calm",
    ),
    Beat(
        "Salut, salut, à bientôt ! {hero} rentre, hop, hop, au trot.",
        "Il y a tant de mains à serrer, de pattes et d’ailes, que le départ dure une heure.",
        "« Embrasse ton crayon ! » crie quelqu’un de loin, et {hero} promet un gros baiser sur la mine.",
        "wave",
        "happy",
    ),
    Beat(
        "Le soir arrive, tout doux. {hero} dit : « Moi aussi, je rentre. »",
        "Une première étoile s’allume, un peu en avance, comme les invités très polis.",
        "« Elle a dû croire que c’était l’heure, dit {hero}, alors faisons comme si c’était l’heure. »",
        "walk",
        "dreamy",
    ),
    Beat(
        "Ça sent la soupe ! Ça sent la maison. Vite, vite, {hero} !",
        "Le nez part le premier, les pieds suivent, et les idées arrivent quand elles peuvent.",
        "« Un nez, voyez-vous, dit {hero}, c’est une petite boussole qui montre toujours le dîner. »",
        "walk",
        "happy",
    ),
    Beat(
        "{hero} rentre. La poche est pleine. Un galet, une plume, un secret.",
        "Le galet est pour la fenêtre, la plume pour {artist}, et le secret pour plus tard.",
        "« Un secret, ça ne pèse rien, dit {hero}, et pourtant, on a sans cesse envie d’en donner un bout. »",
        "walk",
        "proud",
    ),
    Beat(
        "Un pas, un pas, un pas encore. Bonsoir, chemin ! Dors bien, dehors !",
        "Derrière {hero}, le paysage ferme ses volets, une lumière après l’autre, sans claquer.",
        "Il reste une chanson dans l’air, celle du matin, et cette fois, elle a trouvé sa fin.",
        "walk",
        "dreamy",
    ),
)
