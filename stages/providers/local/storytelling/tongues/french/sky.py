"""Greeting what was drawn above: a sun, a star, a cloud."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

_SUN: tuple[Beat, ...] = (
    Beat(
        "Coucou, {friend} ! Il fait chaud. {hero} a le nez qui rit.",
        "Un rayon descend tout exprès pour lui faire une chatouille, puis il remonte à sa place.",
        "« Tu brilles pour tout le monde, dit {hero}, mais on croirait toujours que c’est pour soi. »",
        "wave",
        "happy",
    ),
    Beat(
        "{friend} brille. {hero} brille aussi. On dirait deux tartines au miel !",
        "Les ombres rentrent le ventre, et les cailloux tiédissent comme des petits pains.",
        "« Ne te lève pas si tôt pour moi », dit {hero}, mais le soleil adore ses matinées.",
        "stand",
        "happy",
    ),
    Beat(
        "Un rayon, deux rayons, trois rayons ! C’est {friend}. Merci, merci, merci !",
        "{hero} en garde un dans sa poche, pour le cas où il ferait gris demain.",
        "Le soir, la poche éclairera encore un peu, et l’on croira que c’est un ver luisant.",
        "rest",
        "tender",
    ),
    Beat(
        "{friend} joue avec {hero}. Un saut ? L’ombre saute. Un pas ? Elle suit.",
        "Elle s’étire comme un chat, elle rétrécit comme un pull, et elle ne quitte jamais la partie.",
        "« Après vous », dit {hero} à son ombre, qui fait la révérence, et les voilà qui passent en même temps.",
        "hop",
        "excited",
    ),
    Beat(
        "{friend} brille fort. Le nez de {hero} pique, pique. Atchoum !",
        "Le soleil fait éternuer les nez curieux, et c’est sa façon de dire bonjour de si loin.",
        "« À tes souhaits ! » chante un merle, et {hero} en fait un sur-le-champ, puisque c’est offert.",
        "stand",
        "happy",
    ),
    Beat(
        "{friend} peint en or. Les joues, les mains, le bout du nez ! Beau travail !",
        "Il n’a qu’un seul pot de couleur, mais il n’en voit jamais le fond.",
        "« Et mes oreilles ? » demande {hero}, et le soleil, en bon peintre, passe une deuxième couche.",
        "stand",
        "proud",
    ),
    Beat(
        "{hero} ferme un œil. {friend} aussi. C’est un nuage qui passe !",
        "Entre deux clins d’œil vient un petit moment gris, tout frais, comme une feuille de menthe.",
        "« Recommence », dit {hero}, et comme un autre nuage arrive, on dirait bien que le soleil a compris.",
        "wave",
        "curious",
    ),
    Beat(
        "Qui chauffe le banc ? {friend}, bien sûr. Quelle bonne place, {hero} !",
        "Elle est gardée pour ceux qui passent, et quand on s’y trouve, on dit oui à tout.",
        "« Tu t’occupes aussi des chats ? » demande {hero}, et trois chats répondent ensemble, en ronronnant.",
        "rest",
        "calm",
    ),
)

_STAR: tuple[Beat, ...] = (
    Beat(
        "Cling ! C’est {friend}. <Il|Elle> cligne. {hero} cligne aussi. Cling !",
        "C’est une conversation sans un mot, et pourtant, on se comprend parfaitement.",
        "« Elle a dit bonsoir, traduit {hero}, et puis autre chose, mais cela doit rester entre nous. »",
        "wave",
        "dreamy",
    ),
    Beat(
        "Fais un vœu, {hero} ! {friend} écoute. Un vœu tout doux. Voilà !",
        "Un vœu, ça se souffle, ça ne se crie pas, et celui-ci sentait la vanille.",
        "« Je le garde ici, semble dire l’étoile, bien au chaud, et je te le rendrai en rêve. »",
        "stand",
        "dreamy",
    ),
    Beat(
        "{friend} descend un peu. Un tout petit peu. {hero} lève un doigt. Ding !",
        "Cela fait le bruit d’un verre qu’on touche avec une cuillère, un jour de fête.",
        "« On s’est presque serré la main, dit {hero}, et de si loin, c’est déjà un câlin. »",
        "stand",
        "tender",
    ),
    Beat(
        "Une lueur sur le nez ! Une lueur sur le pied ! C’est {friend} qui joue.",
        "Elle a de quoi éclairer un lit, un livre, et même deux ou trois idées.",
        "« Je prends la lueur du livre, dit {hero}, car pour les idées, je ferme les yeux et je vois très bien. »",
        "hop",
        "happy",
    ),
    Beat(
        "{hero} chante un air. {friend} tremble un peu. C’est sa danse !",
        "Tout là-haut, on ne peut pas taper du pied, alors on scintille en mesure.",
        "« Tu danses sans bouger, admire {hero}, et moi, je chante sans savoir, alors nous allons bien ensemble. »",
        "wave",
        "dreamy",
    ),
    Beat(
        "Un bisou part, pfuit ! Il monte, il monte. Il est pour {friend}.",
        "Il met longtemps à arriver, car dans le ciel, les bisous voyagent toujours à pied.",
        "« Ça y est, elle a rosi », annonce {hero}, et l’étoile rend la monnaie en petits éclats.",
        "wave",
        "tender",
    ),
    Beat(
        "{friend} écrit sur le ciel. Un point, un seul ! {hero} lit : « Me voici. »",
        "Avec un point, on ne peut pas faire long, mais on peut être très clair.",
        "« Moi aussi », répond {hero} de la main, et cela fait une lettre à deux, signée de lumière.",
        "stand",
        "curious",
    ),
    Beat(
        "Par où va-t-on ? {friend} le montre. {hero} suit son rayon.",
        "Les étoiles connaissent bien la route, car elles la regardent d’en haut toutes les nuits.",
        "« C’est tout près, semble-t-elle dire, à deux mille ans ou à trois pas, cela dépend des pieds. »",
        "walk",
        "calm",
    ),
)

_CLOUD: tuple[Beat, ...] = (
    Beat(
        "{friend} passe. C’est un mouton ! Non, un lapin. Non, un gâteau !",
        "Il change de costume à chaque souffle, et il attend qu’on devine, très content.",
        "« Fais {hero} ! » demande {hero}, et le nuage s’étire, se gonfle, et c’est presque ressemblant.",
        "stand",
        "happy",
    ),
    Beat(
        "Oh, {friend} ! Si <rond|ronde>, si <mou|molle>. « Je peux monter ? » Pof !",
        "C’est comme un oreiller, mais avec une vue, et il avance rien qu’en soupirant.",
        "« Un nuage, dit {hero}, c’est un lit qui a décidé de voyager avant de dormir. »",
        "rest",
        "dreamy",
    ),
    Beat(
        "Ploc, ploc, ploc ! Trois gouttes fraîches. {friend} arrose {hero}. Ça chatouille !",
        "Il choisit ses gouttes une par une, les plus rondes, et ne mouille que le bout du nez.",
        "« Elles viennent de la montagne, assure {hero} en tirant la langue, elles ont un petit goût de voyage. »",
        "stand",
        "happy",
    ),
    Beat(
        "Oh, un chapeau léger ! Mais non, c’est {friend}. {hero} salue.",
        "C’est doux, c’est frais, et il faut saluer doucement, pour ne pas le déchirer.",
        "« Est-ce qu’il me grandit ? » demande {hero}, et le nuage, par gentillesse, monte encore d’un étage.",
        "wave",
        "proud",
    ),
    Beat(
        "{friend} va tout doux. {hero} va tout doux. Qui va le moins vite ?",
        "C’est une course de lenteur, et le public, deux moutons, bâille avec beaucoup d’élégance.",
        "« Tu as gagné », souffle {hero} tout bas, et le nuage, qui n’est pas pressé, l’apprendra demain.",
        "walk",
        "calm",
    ),
    Beat(
        "De l’ombre. Plus d’ombre. De l’ombre encore ! {friend} joue avec {hero}.",
        "Chaud, froid, chaud, c’est comme le jeu où l’on cherche, mais ici, c’est le ciel qui compte.",
        "« Tiède ! » annonce {hero}, et le nuage, qui cherche on ne sait quoi, continue vers le nord.",
        "hop",
        "excited",
    ),
    Beat(
        "{hero} souffle sur {friend}. Pfff ! Ça avance un peu. Pfff, et pfff !",
        "À ce train-là, on sera de l’autre côté du ciel mercredi, ou jeudi, avec les pauses.",
        "« Je ne suis pas bien lourd, a l’air de dire le nuage, mais j’aime qu’on prenne la peine de me pousser. »",
        "stand",
        "happy",
    ),
    Beat(
        "{friend} prend un bain. Où donc ? Dans une flaque ! Voilà le ciel par terre, {hero}.",
        "On peut le toucher du doigt, il fait des ronds, et il revient toujours, de bonne humeur.",
        "« Un nuage en haut, un nuage en bas, compte {hero}, et moi au milieu, comme la confiture. »",
        "stand",
        "curious",
    ),
)

SKY: dict[Kind, tuple[Beat, ...]] = {
    "sun": _SUN,
    "star": _STAR,
    "cloud": _CLOUD,
}
