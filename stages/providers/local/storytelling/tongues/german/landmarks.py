"""Meeting what was drawn too and stays where it is, on the ground or in the sky.

{friend} is "das rote Haus" and stands where it needs no other case; <m|f|n> agrees with it.
"""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

LANDMARKS: dict[Kind, tuple[Beat, ...]] = {
    "flower": (
        Beat(
            "Wie duftet das? Das ist {friend}! {hero} schnupperte, hatschi, und noch einmal: mmh!",
            "Der Blütenstaub kitzelte, und die Bienen lachten so, dass sie kurz landen mussten.",
            "Dann wurde es wieder still, und man konnte zusehen, wie eine Blüte ganz langsam noch ein bisschen schöner wurde.",
            "stand",
            "happy",
        ),
        Beat(
            "Da nickte {friend}. {hero} nickte auch. Hin und her, wie im Tanz.",
            "Der Wind machte die Musik dazu, und eine Hummel brummte freundlich den tiefen Ton.",
            "Blumen kommen nie weit herum, und vielleicht hören sie gerade deshalb so aufmerksam zu, wenn man ihnen etwas erzählt.",
            "stand",
            "tender",
        ),
        Beat(
            "Durst? Da nickte {friend}. Gieß, gieß, {hero} brachte einen Schluck.",
            "Man konnte hören, wie das Wasser nach unten lief, und oben wurde alles gleich ein wenig bunter.",
            "„Wohl bekomm’s“, sagte {hero}, und ein Tropfen blieb auf dem schönsten Blatt sitzen, weil er noch zusehen wollte.",
            "stand",
            "tender",
        ),
        Beat(
            "Summ, wo saß die Biene? Wie gut das roch, das war {friend}. „Komm nur!“, summte sie.",
            "Von nahem war alles noch viel größer, innen gelb wie Butter und außen weich wie ein Ohr.",
            "„Man muss sich nur hineinlehnen und tief einatmen“, riet die Biene, „den Rest erledigt dann schon der Frühling.“",
            "stand",
            "curious",
        ),
    ),
    "sun": (
        Beat(
            "Warm auf der Nase! Warm auf dem Bauch! Da lachte {friend}, und {hero} auch.",
            "Sie hatte den ganzen Tag Zeit und gab jedem genau so viel Licht, wie er tragen konnte.",
            "„Kommst du mit?“, fragte {hero}, und wohin der Weg auch führte, das Licht war immer schon da.",
            "stand",
            "happy",
            "clear",
        ),
        Beat(
            "Kuckuck, wer schaut da herunter? {friend}! Blinzel, blinzel, hier und da!",
            "{hero} hielt eine Hand hoch, und da saß ein Stück Licht darauf wie ein zahmer Vogel.",
            "Man konnte es nicht einstecken, das hatte {hero} schon versucht, aber es kam von selbst immer wieder mit.",
            "wave",
            "happy",
            "clear",
        ),
        Beat(
            "Hoch oben stand {friend}. Guten Tag, du Licht! Da hatte jeder Stein ein warmes Gesicht.",
            "{hero} legte sich kurz dazwischen und ließ sich von allen Seiten vergolden.",
            "„Wie macht man das, so hell zu sein?“, fragte {hero}, und ein Strahl kitzelte zur Antwort nur am Kinn.",
            "rest",
            "calm",
            "clear",
        ),
        Beat(
            "Am Himmel ging {friend} spazieren. Ganz ohne Füße! {hero} ging einfach mit.",
            "Am Ende war kaum zu sagen, wer wem hinterhergegangen war, so einig waren sie sich gewesen.",
            "„Morgen wieder, gleiche Zeit?“, fragte {hero}, und ein Strahl malte ein kleines Ja auf den Weg.",
            "walk",
            "happy",
            "clear",
        ),
    ),
    "house": (
        Beat(
            "Da stand {friend}. Klopf, klopf, die Tür ging auf. Komm nur herein!",
            "Drinnen duftete es nach Kuchen, und auf dem Tisch stand schon eine Tasse mehr.",
            "Ein gutes Haus weiß nämlich vorher, wenn Besuch kommt, dann knarren die Dielen so voller Vorfreude.",
            "wave",
            "happy",
        ),
        Beat(
            "Wer wohnt denn da? {friend} hatte Licht! {hero} ging einmal rundherum.",
            "Hinten gab es ein Fenster, vorn gab es ein Fenster, und durch beide winkte dieselbe Gardine.",
            "„Falls es regnet, komme ich wieder“, sagte {hero} zur Türklinke, „und falls es nicht regnet, eigentlich auch.“",
            "walk",
            "curious",
        ),
        Beat(
            "So schön war {friend}! Mit Dach und mit Tür! „Guten Tag“, sagte {hero}.",
            "Aus dem Schornstein kam ein Wölkchen, rund und freundlich, wie eine Antwort ohne Worte.",
            "{hero} setzte sich auf die Stufe davor, denn nirgends wartet es sich so gemütlich wie vor einer netten Tür.",
            "rest",
            "calm",
        ),
        Beat(
            "Ding, dong! Wer ist zu Haus? {friend} schaute mit allen Fenstern heraus!",
            "Eines zwinkerte sogar, aber das war vielleicht nur der Wind in der Gardine.",
            "„Ich komme nur auf einen Sprung“, sagte {hero}, sprang einmal über die Schwelle und wieder zurück und bedankte sich herzlich.",
            "hop",
            "happy",
        ),
    ),
    "tree": (
        Beat(
            "Rausch, rausch! Da stand {friend}. „Darf ich an dich lehnen?“, fragte {hero}.",
            "Die Rinde war warm und rau, und oben in den Zweigen probte ein ganzer Chor.",
            "Ein Baum bewegt sich nie vom Fleck, und trotzdem weiß er durch die Vögel alles, was anderswo geschieht.",
            "rest",
            "calm",
        ),
        Beat(
            "Hoch, hoch war {friend}! {hero} sah hinauf. Da fiel ein Blatt, danke schön!",
            "Es segelte zweimal im Kreis und landete dann genau dort, wo {hero} gerade stand.",
            "„Ich habe leider nichts für dich dabei“, sagte {hero}, „aber ich kann dir etwas vorsingen“, und die Blätter rauschten im Takt.",
            "wave",
            "tender",
        ),
        Beat(
            "Dick und rund stand {friend} da. Und wer kam von der anderen Seite? Ein Käfer, hoppla!",
            "So ein Stamm hat ja keine Ecken, da kann man sich wunderbar in die Arme laufen.",
            "„Nach Ihnen“, sagte der Käfer, und {hero} sagte: „Nach Ihnen“, und so gingen sie beide noch eine Runde.",
            "walk",
            "happy",
        ),
        Beat(
            "Hatte {friend} viele Äste? Ja, für den Spatz, die Meise und {hero}!",
            "Der unterste war genau richtig zum Sitzen und wackelte nur, wenn man lachte.",
            "Es wurde also ziemlich viel gewackelt, und der Spatz sagte, so schön habe er seit Ostern nicht mehr geschaukelt.",
            "rest",
            "happy",
        ),
    ),
    "star": (
        Beat(
            "Blink, blink! Da war {friend}. {hero} blinzelte auch, so reden die Sterne!",
            "Zweimal kurz hieß guten Tag, und einmal lang hieß: wie gut, dass du da bist.",
            "Ob das Blinzeln wirklich angekommen war, wusste {hero} nicht genau, aber es wurde auf einmal ein ganzes Stück heller.",
            "wave",
            "dreamy",
        ),
        Beat(
            "So ein Glanz, das war {friend}. „Wünsch dir was“, sagte {hero}. Auch Sterne dürfen das!",
            "Da funkelte es eine Weile, so wie jemand funkelt, der sehr gründlich nachdenkt.",
            "Was es am Ende war, blieb geheim, doch {hero} sah, dass es schon in Erfüllung ging.",
            "stand",
            "tender",
        ),
        Beat(
            "Hoch oben hing {friend}. {hero} sprang und sprang noch mal. Fast!",
            "Zum Anfassen war es ein kleines Stück zu weit, zum Zuwinken war es genau richtig.",
            "„Bleib, wo du bist“, rief {hero} schließlich, „sonst weiß ja keiner mehr, wo oben ist!“, und das leuchtete allen ein.",
            "hop",
            "excited",
        ),
        Beat(
            "Wer leuchtet da? {friend}! Ein Schritt, ein Blinken, noch ein Schritt, noch ein Blinken.",
            "So ging es eine Weile dahin, {hero} unten und das Licht oben, und keiner stolperte.",
            "Sterne gehen ja sonst nie spazieren, sie haben einfach zu viel zu tun, aber für {hero} wurde eine Ausnahme gemacht.",
            "walk",
            "dreamy",
        ),
    ),
    "cloud": (
        Beat(
            "Oben zog {friend}. Ganz langsam! Mal wie ein Schaf, mal wie ein Kissen.",
            "{hero} riet drei Mal, was es wohl werden sollte, und lag drei Mal schön daneben.",
            "Am Ende sah <er|sie|es> aus wie {hero} selbst, nur weicher, und das war doch sehr nett gemeint.",
            "wave",
            "dreamy",
            "clouds",
        ),
        Beat(
            "„Komm doch her!“, rief {hero}. Da kam {friend}. Tief und tiefer, weich wie Watte!",
            "<Er|Sie|Es> legte sich einmal um {hero} herum wie ein Schal und roch ein wenig nach Regen.",
            "„Wohin ziehst du?“, fragte {hero}, aber so eine Wolke hat kein Ziel, sie hat nur sehr viel Zeit.",
            "stand",
            "happy",
            "clouds",
        ),
        Beat(
            "So weich war {friend}! Tropf, ein Tropfen für die Nase. „Danke“, sagte {hero}.",
            "Mehr wollte <er|sie|es> gar nicht regnen, es war nur ein kleiner Gruß von oben.",
            "„Grüß zurück“, rief {hero} und pustete, so fest es ging, und oben wurde jemand ein ganz klein wenig rosa.",
            "wave",
            "tender",
            "clouds",
        ),
        Beat(
            "Wo war das Licht? {friend} stand davor! Schwupp, da war es wieder, kuckuck!",
            "Sie spielten das noch ein paarmal, die Wolke und das Licht, und {hero} durfte zählen.",
            "„Gilt nicht“, rief {hero} nach der siebten Runde, „man sieht ja deine Ränder leuchten“, und da kicherte es oben leise.",
            "wave",
            "happy",
            "clouds",
        ),
    ),
}
