"""What a hero meets in each setting, told three ways each."""

from __future__ import annotations

from stages.models import Weather
from stages.providers.local.storytelling.beat import Beat


def _sight(short: str, more: str, rich: str, weather: Weather | None = None) -> Beat:
    return Beat(short, more, rich, "walk", "curious", weather)


SIGHTS: dict[str, tuple[Beat, ...]] = {
    "meadow": (
        _sight(
            "Voici la prairie. Frout, frout, fait l’herbe haute. {hero} rit.",
            "Les pâquerettes se haussent sur leur tige pour voir qui arrive, et font passer la nouvelle.",
            "« C’est {hero} ! » dit la première, et la nouvelle court si vite que le fond du pré salue déjà.",
        ),
        _sight(
            "Cric, cric ! Un criquet saute. Un autre saute. La prairie saute aussi !",
            "Un vent léger peigne l’herbe vers la droite, puis change d’avis et recommence à gauche.",
            "« Chez nous, dit le criquet, on ne marche pas, on hésite très fort, et puis on saute. »",
        ),
        _sight(
            "Meuh ! La prairie est verte. La vache est contente. {hero} aussi.",
            "Elle mâche en pensant, ou bien elle pense en mâchant, il n’y a qu’elle qui le sait.",
            "« Goûte le trèfle, conseille la vache, surtout celui de mardi, qui était un très bon jour. »",
        ),
    ),
    "forest": (
        _sight(
            "Voici la forêt. Toc, toc, toc, fait le pic. Entrez !",
            "La mousse est si épaisse qu’on a l’impression de marcher sur un gâteau.",
            "« Vous avez rendez-vous ? » demande un lutin, et comme {hero} dit non, il note : « Très bien, c’est libre. »",
        ),
        _sight(
            "Grands arbres, petits pas. Crac, une branche ! Bonjour, écureuil !",
            "Il range ses noisettes par ordre de rondeur, et il lui en manque toujours une.",
            "« C’est celle que je préfère, dit l’écureuil, car je la retrouve chaque jour ailleurs. »",
        ),
        _sight(
            "Chut ! La forêt parle. Froush, froush, disent les feuilles. {hero} écoute.",
            "Le soleil passe entre les branches et laisse des pièces d’or sur le chemin.",
            "Un champignon porte la sienne sur son chapeau, et il ne bouge plus, pour faire durer le plaisir.",
        ),
    ),
    "sea": (
        _sight(
            "Voici la mer. Elle vient. Elle va. Elle vient encore !",
            "Chaque vague apporte un coquillage, puis elle part en chercher un plus beau.",
            "« Laquelle est la dernière ? » demande {hero}, et un vieux crabe répond : « On attend, pour savoir. »",
        ),
        _sight(
            "Splatch ! Une vague chatouille {hero}. Encore ! Splatch ! La mer rit.",
            "Elle rit en blanc, avec de la mousse, et elle a du sable plein les poches.",
            "« Elle fait ça à tout le monde, dit une mouette, mais elle fait semblant d’avoir glissé. »",
        ),
        _sight(
            "Un bateau passe. Tut, tut ! {hero} fait coucou. La mer brille.",
            "À bord, un chat en marinière tient la barre et salue avec beaucoup de sérieux.",
            "« Cap sur la sieste ! » ordonne le chat, et le bateau ralentit avec obéissance.",
        ),
    ),
    "underwater": (
        _sight(
            "Blop, blop ! Sous l’eau, tout est bleu. Les bulles montent. Blop !",
            "Un banc de poissons tourne à gauche, tous ensemble, sauf un, qui regarde {hero}.",
            "« J’ai demandé pourquoi à gauche, dit-il, et depuis, je suis le chef, mais je ne sais pas de quoi. »",
        ),
        _sight(
            "Une étoile de mer fait coucou. Avec quel bras ? Avec les cinq !",
            "Les algues dansent lentement, comme on danse quand la musique est très loin.",
            "« Cinq bras, explique l’étoile, c’est pratique pour les au revoir, mais long pour les gants. »",
        ),
        _sight(
            "Glou, glou ! Un gros poisson rond passe. Un petit poisson long passe aussi.",
            "Une pieuvre joue du piano sur les coquilles, et il lui reste quatre bras pour applaudir.",
            "« Je prends des leçons, dit la pieuvre, deux par semaine, ou bien huit, selon comment on compte. »",
        ),
    ),
    "town": (
        _sight(
            "Voici la ville. Dring, un vélo ! Pouët, un bus ! Bonjour, la ville !",
            "Les maisons se tiennent par les épaules, et il y a un géranium à chaque fenêtre.",
            "« Vous cherchez quelqu’un ? » demande un réverbère. « Oui, dit {hero}, mais je ne sais pas encore qui. »",
        ),
        _sight(
            "Hum ! Ça sent le pain. {hero} suit son nez. La ville sourit.",
            "Le boulanger a de la farine jusqu’aux sourcils, et l’air d’un bonhomme de neige au chaud.",
            "« Une baguette, dit-il, c’est plus long que large, pour que l’on puisse la partager en marchant. »",
        ),
        _sight(
            "« Ding, dong ! » fait l’horloge de la ville. C’est l’heure ! L’heure de quoi ?",
            "Les pigeons en discutent sur la place, chacun avec son avis et sa miette.",
            "« L’heure du goûter », tranche le plus rond, et l’on voit bien que c’est un spécialiste.",
        ),
    ),
    "room": (
        _sight(
            "Tic, tac, dit l’horloge. La chambre est chaude. {hero} est bien.",
            "Un rayon de soleil fait la sieste sur le tapis, et personne n’ose l’enjamber.",
            "« Il arrive à dix heures, chuchote le fauteuil, et il fait le tour de la pièce sans se lever. »",
        ),
        _sight(
            "Un tapis. Un lit. Boing, boing ! Le lit dit : « Saute encore ! »",
            "Sous le lit habite une chaussette, célibataire et heureuse, qui collectionne les boutons.",
            "« Ma sœur est partie en lessive, raconte-t-elle, et elle m’écrit qu’elle voit du pays. »",
        ),
        _sight(
            "Oh, une cabane de coussins ! Toc, toc ? {hero} entre. C’est doux.",
            "À l’intérieur, il fait un noir de velours, et ça sent le biscuit.",
            "Sur un carton, on a écrit : « Entrée libre, sortie quand on veut, chut quand le chat dort. »",
        ),
    ),
    "space": (
        _sight(
            "Voici l’espace. Tout est grand, tout est noir, tout brille. Oh !",
            "Ici, rien ne tombe jamais, et même les miettes font le tour du biscuit.",
            "« Priorité à droite », annonce une comète en passant par la gauche, et toutes les planètes sourient.",
        ),
        _sight(
            "Pfiou ! Une comète passe. Elle est à l’heure. Bonjour, comète !",
            "Elle ne vient que tous les cent ans, et c’est justement maintenant, quelle chance.",
            "« Je n’ai pas le temps, dit-elle, mais gardez-moi une part de tarte pour la prochaine fois. »",
        ),
        _sight(
            "Une planète toute ronde. Une autre avec un anneau. Laquelle est ta préférée ?",
            "{hero} pose le bout du nez sur la plus petite, et elle tourne pour faire la belle.",
            "« Chez nous, il y a un matin toutes les dix minutes, dit un habitant, on a beaucoup de confiture. »",
        ),
    ),
    "castle": (
        _sight(
            "Taratata ! Voici le château. Le pont descend. Entrez, entrez !",
            "Il y a tant de tours que la dernière ne sert qu’à garder les autres.",
            "« Le roi est en haut, dit un page, la reine est en bas, et ils se parlent par cerf-volant. »",
        ),
        _sight(
            "Un escalier de château ! Il tourne. {hero} tourne aussi. Ouf !",
            "En haut, on voit tout le pays, avec ses champs cousus comme une couverture.",
            "« Chaque soir, raconte une corneille, la reine la tire un peu vers le haut, pour que le nord ait chaud aussi. »",
        ),
        _sight(
            "Le roi fait des crêpes. Hop, en l’air ! Plaf ! Sur la couronne !",
            "Il trouve que cela lui va bien, et il demande encore un peu de sucre.",
            "« Un royaume, dit le roi, c’est comme une crêpe : il faut savoir le retourner en souriant. »",
        ),
    ),
    "farm": (
        _sight(
            "Cocorico ! Voici la ferme. Meuh, bê, coin, coin ! Tous disent bonjour.",
            "Le coq a chanté si fort qu’il s’est réveillé lui-même, et il demande l’heure.",
            "« Ce n’est pas moi qui lève le soleil, avoue-t-il, mais ne le lui dites pas, il dort encore un peu. »",
        ),
        _sight(
            "Un cochon rose. Un cochon tout brun. Ah non, c’est la boue ! Ploc !",
            "La boue est tiède, elle est douce, et le cochon en prête volontiers à {hero}.",
            "« C’est un soin de beauté, dit le cochon, et regardez-moi : est-ce que cela ne marche pas ? »",
        ),
        _sight(
            "Cot, cot, cot ! La poule a pondu. Elle le dit à tout le monde !",
            "L’âne la félicite, la chèvre la félicite, et le chat fait semblant de lire.",
            "« C’est mon plus rond », dit la poule, qui le dit chaque matin et qui a chaque fois raison.",
        ),
    ),
    "snow": (
        _sight(
            "Voici la neige. Cric, crac, sous les pieds. Tout est blanc !",
            "Un flocon se pose sur {hero}, regarde autour de lui, et décide d’y rester.",
            "« On m’avait dit de tomber n’importe où, semble-t-il dire, et n’importe où, c’est très bien. »",
            "snow",
        ),
        _sight(
            "Glisse, glisse sur la neige ! Un pingouin passe. Zip ! À ton tour !",
            "{hero} glisse aussi, et l’on ne sait plus où finit la pente et où commence le rire.",
            "« La remontée est plus longue, dit le pingouin, mais c’est là qu’on se raconte la descente. »",
        ),
        _sight(
            "Oh, un bonhomme de neige ! « Bonjour, bonhomme ! » Sa carotte sourit.",
            "Il porte un chapeau trop grand, qui lui sert aussi de maison pour un moineau.",
            "« Mon locataire paie en chansons, explique le bonhomme, et toujours d’avance, le premier du mois. »",
        ),
    ),
    "desert": (
        _sight(
            "Voici le désert. Du sable, du sable, et encore du sable ! Bonjour, chameau !",
            "Le chameau lève un sourcil, puis l’autre, et c’est déjà beaucoup pour un jour chaud.",
            "« Deux bosses, dit-il, une pour l’eau, et l’autre pour les bons souvenirs, qui tiennent plus longtemps. »",
        ),
        _sight(
            "Le sable est chaud. Hop, hop, hop ! Un lézard danse. {hero} danse aussi.",
            "Il lève une patte, puis l’autre, et il salue à la fin comme à l’opéra.",
            "« Bis ! » crient les dunes, enfin peut-être, ou bien c’était simplement le vent.",
        ),
        _sight(
            "Oh, de l’eau ! Un palmier, deux palmiers. C’est l’oasis. Glou, glou !",
            "Un petit renard aux grandes oreilles écoute les dattes mûrir, et il n’est pas pressé.",
            "« Celle-ci est pour bientôt », dit le renard, et elle tombe, ploc, pile sur le mot bientôt.",
        ),
    ),
    "jungle": (
        _sight(
            "Voici la jungle. Ouh, ouh, ah, ah ! Un singe se balance. Salut !",
            "Les feuilles sont larges comme des parapluies, et chacune garde une goutte pour faire joli.",
            "« Attention à la marche », dit le singe, et il n’y a pas de marche, mais c’est très aimable.",
        ),
        _sight(
            "« Salut, salut ! » dit un perroquet de la jungle. Il dit tout deux fois !",
            "{hero} lui parle tout bas, et il répète tout bas, ce qui fait une jolie conversation.",
            "« Enfin quelqu’un d’intelligent », dit {hero}, et le perroquet le confirme aussitôt, mot pour mot.",
        ),
        _sight(
            "Un paresseux descend de sa liane. Tout… doux… Il dit : « Bon… » On attend. « … jour ! »",
            "Autour de lui, les papillons bleus s’ouvrent et se ferment comme de petits livres.",
            "« Je voulais… vous dire… autre chose », ajoute-t-il, et l’on promet de repasser au printemps.",
        ),
    ),
    "night sky": (
        _sight(
            "Voici le ciel de nuit. Une étoile, deux étoiles… Trop d’étoiles ! Bonsoir !",
            "La lune a mis sa lampe au plus doux, comme lorsqu’on entre dans une chambre d’enfant.",
            "« Parlez bas, dit un hibou en passant, la Grande Ourse vient juste de s’endormir. »",
        ),
        _sight(
            "La lune est ronde. La lune est là. {hero} lui dit : « Bonsoir, toi ! »",
            "Un nuage passe devant, comme un rideau, et repasse derrière, comme un chat.",
            "« Elle met son pyjama, explique une étoile, par petits bouts, il lui faut un mois entier. »",
        ),
        _sight(
            "Pfuit ! Une étoile file. Vite, un vœu ! Pfuit ! Encore une !",
            "Elles sont si nombreuses, ce soir, que {hero} doit emprunter des vœux aux voisins.",
            "« Le mien, dit une chauve-souris, c’était que quelqu’un vienne, alors, vous voyez, ça marche. »",
        ),
    ),
    "garden": (
        _sight(
            "Voici le jardin. Bzzz, dit l’abeille. Les roses disent : « Entrez ! »",
            "Les tomates rougissent derrière leurs feuilles, dès que l’on passe un peu près.",
            "« C’est qu’on leur a dit qu’elles étaient belles, glisse un radis, et moi, on ne me voit que les cheveux. »",
        ),
        _sight(
            "Flic, floc, fait l’arrosoir. Une carotte rit : ça chatouille !",
            "Dans l’allée, un escargot fait la course, mais on ne sait pas encore contre qui.",
            "« Contre hier, dit l’escargot, et pour le moment, j’ai une belle longueur d’avance. »",
        ),
        _sight(
            "Un tournesol. Deux tournesols. Ils tournent la tête. « Bonjour, {hero} ! »",
            "Le rouge-gorge surveille les semis du haut d’une bêche, en chef très satisfait.",
            "« Les petits pois seront en retard, annonce-t-il, ils attendent que le rang soit au complet. »",
        ),
    ),
}
