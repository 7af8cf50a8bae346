"""Lines for what the drawing shows besides its hero: colours, how many, details and mood."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Facts

FACTS = Facts(
    colors_small=(
        "Tout en {colors} !",
        "Vive le dessin en {colors} !",
        "Que c’est beau, {colors} !",
        "Du beau, du bon, en {colors} !",
        "Bonjour, {colors} !",
        "Un dessin qui chante en {colors} !",
        "Ça rit, ça brille, en {colors} !",
    ),
    colors=(
        "Tout est dessiné en {colors}, et cela se voit de très loin.",
        "Il fallait bien cela, et rien d’autre : {colors}.",
        "Les crayons ont donné ce qu’ils avaient de plus beau : {colors}.",
        "En {colors}, un dessin se sent tout de suite à son aise.",
        "Et tout cela en {colors}, s’il vous plaît !",
        "Le papier en rougit de plaisir, tout habillé en {colors}.",
        "Un dessin en {colors}, cela réchauffe jusqu’au coin de la page.",
    ),
    one=(
        "Sur la page, une vedette et pas deux !",
        "Une page, un dessin, et c’est parfait.",
        "Toute la page est pour {hero} !",
        "Un dessin sur la page, et quel dessin !",
    ),
    many=(
        "Compte sur la page : ils sont {count} !",
        "Sur la feuille, j’en vois {count} !",
        "Devine combien ils sont sur le dessin : {count} !",
        "Ils sont {count} sur le papier, et personne ne se pousse.",
        "Compte avec ton doigt : il y en a {count} !",
        "Sur la page, ils sont {count} à te dire bonjour.",
        "Sur le papier, cela fait {count}, tout bien compté !",
        "Quelle belle page, ils sont {count} dessus !",
        "Un coup d’œil au dessin, et j’en compte {count}.",
    ),
    details=(
        "Regarde bien le dessin : {details} !",
        "Et sur le dessin, tu vois encore ceci : {details} !",
        "Avec ton doigt, cherche sur le dessin : {details}.",
        "Le dessin montre aussi cela : {details}.",
        "Encore un secret du dessin, juste sous ton nez : {details}.",
        "Ne tourne pas trop vite, car le dessin cache ceci : {details}.",
        "De près, le dessin nous offre encore une surprise : {details} !",
    ),
    moods=(
        "C’était {mood_day}.",
        "Et voilà {mood_day} qui s’achève.",
        "On s’en souviendra : c’était {mood_day}.",
        "Voilà ce que l’on appelle {mood_day}.",
    ),
    travels=(
        "{hero} {went} {to}.",
        "Et zou, {to} !",
        "Le chemin file {to}.",
        "En avant, {to} !",
        "Et maintenant, {to} !",
        "Hop là, on file {to} !",
        "Petit tour par ici, puis {to} !",
    ),
    contexts=(
        "Et voici un petit mot, glissé là pour {reader} : « {context} »",
        "Sur le bord de la page, quelqu’un a écrit pour {reader} : « {context} »",
        "Encore une chose, rien que pour {reader} : « {context} »",
    ),
)
