"""Shapes about setting out: a thread, a suitcase, an echo and a bubble to fly in."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

THREAD = Shape(
    title="{hero} und der rote Faden",
    themes=("adventure", "friendship"),
    wish=Beat(
        "Da lag ein Faden. Er war rot und lang. „Wohin führst du?“, fragte {hero}.",
        "Das eine Ende ringelte sich um einen Kiesel, vom anderen war weit und breit nichts zu sehen.",
        "„Wo ein Anfang liegt, muss es auch ein Ende geben“, sagte {hero} und begann, den Faden sorgsam aufzuwickeln.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Wickel, wickel, rundherum! Mal lief er grade, mal lief er krumm.",
        "Er führte um einen Korb, durch einen leeren Stiefel und dreimal um eine Ziege, die gerade schlief.",
        "„Nur zu“, murmelte die Ziege, ohne ein Auge zu öffnen, „ich habe mich schon gewundert, wer mich eingepackt hat.“",
        "walk",
        "excited",
    ),
    turn=Beat(
        "Der Faden wurde kurz und kürzer. Zupf! Da zupfte es zurück! „Hallo!“, piepste eine Maus.",
        "Die Maus wickelte schon den ganzen Tag, nur hatte sie eben am anderen Ende angefangen.",
        "„Ich dachte, am Schluss wartet ein Schatz“, sagte die Maus, „und nun wartet da jemand zum Spielen, das ist viel besser.“",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Ein Knäuel links, ein Knäuel rechts. Und mittendrin zwei Freunde!",
        "Sie spannten den Faden zwischen zwei Stöcke und hängten lauter Federn, Blätter und gute Wünsche daran.",
        "„Jetzt führt er überallhin“, erklärte die Maus feierlich, „denn wer ihn findet, der findet gleich uns beide.“",
        "wave",
        "happy",
    ),
)

SUITCASE = Shape(
    title="{hero} und der Koffer, der reisen wollte",
    themes=("adventure", "kindness"),
    wish=Beat(
        "Da stand ein Koffer. Er war alt und leer. „Nimm mich mit!“, knarrte er.",
        "Er hatte viele Jahre unter einem Schrank gelegen und kannte von der Welt nur ein paar Staubflocken.",
        "„Ich möchte so gern einmal voll nach Hause kommen“, seufzte der Koffer, „und zwar nicht wieder mit Wintersocken.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Eine Feder? Hinein! Ein runder Stein? Hinein! Klapp auf, klapp zu!",
        "Sogar ein Stück Vogelgesang sollte mit, aber das hüpfte jedes Mal wieder zum Deckel hinaus.",
        "„Noch bin ich nicht satt“, sagte der Koffer höflich, „aber meine Scharniere quietschen schon viel vergnügter als heute früh.“",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Klapp! Der Koffer ging ganz weit auf. Da fiel das Licht hinein. Voll bis zum Rand!",
        "Jetzt lag ein ganzer schöner Tag in ihm, warm und golden, und der wog überhaupt nichts.",
        "„Das ist das Beste, was je in mir gelegen hat“, flüsterte der Koffer, „bitte mach den Deckel nur ganz langsam zu.“",
        "stand",
        "excited",
    ),
    glad=Beat(
        "Schwing ihn hin und schwing ihn her! Voller Koffer, gar nicht schwer!",
        "Wer ihn auch nur einen Spalt weit öffnete, der bekam gleich eine warme Nasenspitze.",
        "„Reisen heißt wohl“, überlegte {hero}, „dass man leer losgeht und so voll wiederkommt, dass man es allen erzählen muss.“",
        "walk",
        "proud",
    ),
)

ECHO = Shape(
    title="{hero} und das freche Echo",
    themes=("adventure", "friendship"),
    wish=Beat(
        "„Hallo!“, rief {hero}. „Hallo!“, rief es zurück. Wer war denn das?",
        "Ein Echo sagt immer dasselbe wie du, nur ein bisschen später und ein bisschen dünner.",
        "Doch als {hero} rief: „Schönes Wetter heute!“, da rief das Echo: „Ja, aber gestern war es noch schöner!“",
        "wave",
        "curious",
    ),
    attempt=Beat(
        "„Wer bist du?“, rief {hero}. „Rate mal!“, rief das Echo. Das war ja frech!",
        "{hero} suchte hinter jedem Stein und in jedem Loch, und das Echo kicherte mal hier und mal dort.",
        "„Warm“, rief das Echo, „wärmer, ganz heiß, nein, jetzt wird es kühl, und du stehst auf meinem Butterbrot!“",
        "walk",
        "excited",
    ),
    turn=Beat(
        "Da stand eine Kanne. „Kuckuck!“, rief es daraus. Und wer saß drin? Ein Frosch!",
        "In so einer Gießkanne klingt eine kleine Stimme nämlich groß und rund und ein wenig geheimnisvoll.",
        "„Ich übe für die Oper“, sagte der Frosch und verbeugte sich, „aber du bist bisher mein einziges Publikum.“",
        "hop",
        "excited",
    ),
    glad=Beat(
        "„Hallo!“, rief {hero} in die Kanne. „Hallo, hallo, hallo!“ Das klang wie ein Chor!",
        "Sie riefen abwechselnd hinein und hinaus, bis keiner mehr wusste, wer eigentlich angefangen hatte.",
        "Zum Schluss sangen sie im Duett, und irgendwo weit weg sang ein richtiges Echo ganz leise die dritte Stimme.",
        "wave",
        "happy",
    ),
)

BUBBLE = Shape(
    title="{hero} und die riesige Seifenblase",
    themes=("adventure", "bravery", "counting"),
    wish=Beat(
        "Eine Blase, klein wie eine Nuss. Plopp! „Ich will eine zum Fliegen!“, sagte {hero}.",
        "In der Schale schimmerte Seifenwasser in allen Farben, und daneben lag ein großer Ring aus Draht.",
        "„Klein können alle“, sagte {hero} und holte so tief Luft, dass sie ringsum ein wenig knapp wurde.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Die erste, groß wie ein Apfel: plopp! Die zweite, groß wie ein Korb: plopp! Und die dritte?",
        "Beim Pusten kommt es nämlich nicht auf die Kraft an, sondern vor allem auf die Geduld.",
        "„Stell dir vor, du willst einer Feder etwas erzählen“, riet eine Libelle, „und sie soll dabei nicht aufwachen.“",
        "stand",
        "calm",
    ),
    turn=Beat(
        "Ganz sacht, ganz sacht. Eins, zwei, drei, hinein! Und hui, da flog {hero}!",
        "Diese Blase war so groß wie ein Zimmer, und innen roch sie nach Frühling und nach Seife.",
        "Draußen war alles grün und rosa und rund, und eine Schwalbe klopfte an und fragte, ob noch Platz sei.",
        "fly",
        "excited",
    ),
    glad=Beat(
        "Hoch und hoch und rund und rund. Plopp! Ganz weich. Die Nase war bunt!",
        "Die Blase setzte {hero} ab wie ein rohes Ei und zersprang erst dann in tausend Tröpfchen.",
        "„Eins zum Üben, zwei zum Staunen, drei zum Fliegen“, rechnete {hero} zufrieden nach, „so zählt man richtig.“",
        "hop",
        "proud",
    ),
)

SHAPES: tuple[Shape, ...] = (THREAD, SUITCASE, ECHO, BUBBLE)
