"""Shapes that count: socks, spots, pillows and hiding places, never past ten."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SOCKS = Shape(
    title="{hero} und die zehn Socken",
    themes=("counting", "kindness", "bedtime", "adventure"),
    wish=Beat(
        "Zehn Socken sollten es sein. {hero} zählte: sieben, acht, neun. Nur neun!",
        "Neun ist eine schöne Zahl, aber für Socken ist sie unpraktisch, denn Socken gehen gern zu zweit.",
        "„Die gestreifte ist weg“, stellte {hero} fest, „und ihre Schwester macht schon ein ganz langes Gesicht.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Ein blauer Fussel! Noch einer! Eins, zwei, drei, vier, immer am Weg entlang.",
        "{hero} schaute in einen Schuh, in eine Tasse und unter eine Henne, die nichts gesehen hatte.",
        "„Socken trage ich nicht“, sagte die Henne würdevoll, „aber vorhin ist etwas Gestreiftes an mir vorbeispaziert.“",
        "walk",
        "curious",
    ),
    turn=Beat(
        "Da lag sie, Nummer zehn! Und sie schnarchte! Drin schlief eine Maus.",
        "Nur zwei Ohren schauten oben heraus, und die Socke hob und senkte sich wie ein kleiner Bauch.",
        "{hero} dachte an kalte Zehen und an kalte Mäuse und fand, dass Zehen sich besser zu helfen wissen.",
        "stand",
        "tender",
    ),
    glad=Beat(
        "Neun auf der Leine, eine als Bett. Das macht zehn, und das ist nett!",
        "Von nun an ging eine gestreifte Socke mit einer gepunkteten, und das sah sehr festlich aus.",
        "„Gute Nacht, Nummer zehn“, flüsterte {hero} in die Socke hinein, und aus der Ferse kam ein zufriedenes Piepsen.",
        "rest",
        "tender",
    ),
)

SPOTS = Shape(
    title="{hero} zählt die Punkte",
    themes=("counting", "nature", "kindness"),
    wish=Beat(
        "Ein Käfer kam, mit einem Punkt. Der zweite hatte zwei. Der dritte hatte drei!",
        "Die Marienkäfer stellten sich der Reihe nach auf, denn sie hielten auf Ordnung und gute Aussicht.",
        "„Wir möchten gern einmal gezählt werden“, sagte der vorderste, „seinen eigenen Rücken sieht man ja so schlecht.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Vier Punkte. Fünf Punkte. Sechs Punkte. Sieben! {hero} zählte ganz genau.",
        "Beim Siebenpunkt musste {hero} zweimal anfangen, weil er kitzelig war und beim Zählen kicherte.",
        "„Ein Punkt ist eine ernste Sache“, erklärte der Siebenpunkt, „damit hört ein Satz auf, und ich habe sieben davon.“",
        "stand",
        "happy",
    ),
    turn=Beat(
        "Ein Käfer war ganz klein. Wie viele Punkte? Null! „Null zählt auch“, sagte {hero}.",
        "„Ohne die Null gäbe es keine Zehn“, sagte {hero}, „und du bist so schön rot wie alle zusammen.“",
        "Da breitete der kleine Käfer die Flügel aus, und siehe da, auf jedem schimmerte ein Stück Himmel.",
        "stand",
        "tender",
    ),
    glad=Beat(
        "Null, eins, zwei und drei! Vier, fünf, sechs, sieben, alle dabei!",
        "Sie flogen eine große Runde, und der kleinste flog vorneweg, weil die Null beim Zählen vorn steht.",
        "„Jetzt bist du dran“, riefen die Käfer, und sie zählten an {hero} alles, was man nur zählen konnte.",
        "wave",
        "happy",
    ),
)

PILLOWS = Shape(
    title="{hero} baut einen Kissenturm",
    themes=("counting", "bedtime", "bravery"),
    wish=Beat(
        "Eins, zwei, drei, vier, fünf, sechs Kissen! „Das wird ein Turm“, sagte {hero}.",
        "Es gab ein dickes und ein dünnes, zwei mit Knöpfen, eins mit Fransen und eins, das nach Lavendel roch.",
        "„Der höchste Turm der Welt soll es werden“, verkündete {hero}, „oder jedenfalls der weichste, das ist auch etwas wert.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Eins, zwei, drei, vier. Schwank, plumps! Und noch mal: eins, zwei, drei, vier. Plumps!",
        "Es war ein sehr gemütliches Umfallen, bei dem man unten weicher ankam, als man oben gewesen war.",
        "„Das Dicke gehört nach unten“, riet ein Kater, „ich spreche aus Erfahrung, ich liege fast immer zuunterst.“",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Groß nach unten, klein nach oben! Vier und fünf und sechs! Und ganz oben saß {hero}!",
        "Ganz langsam ging es hinauf, ein Kissen und noch ein Kissen, und dann wackelte gar nichts mehr.",
        "„Wie ist die Aussicht?“, rief es von unten, und {hero} rief hinunter: „Weich, und man sieht bis zum Abendbrot!“",
        "hop",
        "proud",
    ),
    glad=Beat(
        "Sechs, fünf, vier, drei, zwei, eins. Wusch! Der Turm wurde ein Bett.",
        "Alle sechs Kissen lagen nun nebeneinander, und das gab das breiteste Bett weit und breit.",
        "Der Kater zählte nach und kam auf sieben Kissen, denn er hatte sich mitgezählt, und das war nur gerecht.",
        "rest",
        "dreamy",
    ),
)

HIDING = Shape(
    title="{hero} zählt bis zehn",
    themes=("counting", "friendship", "adventure"),
    wish=Beat(
        "„Verstecken!“, riefen alle. {hero} war dran. Augen zu! Eins, zwei, drei!",
        "Überall raschelte und kicherte es, und jemand fragte flüsternd, ob ein Elefant hinter einen Löffel passt.",
        "„Nicht gucken“, rief das Eichhörnchen, „und zähl schön langsam, ich habe mich noch für keines entschieden!“",
        "stand",
        "excited",
    ),
    attempt=Beat(
        "Vier, fünf, sechs, sieben. Etwas kitzelte am Kopf. Acht! Nicht lachen! Neun!",
        "Es war ein Schmetterling, der sich dort hingesetzt hatte, weil er es für ein gutes Versteck hielt.",
        "„Da finde ich dich aber zuerst“, murmelte {hero} mit geschlossenen Augen, und der Schmetterling sagte nur: „Abwarten.“",
        "stand",
        "happy",
    ),
    turn=Beat(
        "Acht, neun, zehn! „Ich komme!“, rief {hero}. Hier ein Ohr und da ein Bein. Gefunden!",
        "Der Hase saß im Eimer, die Ente unter dem Hut, und das Eichhörnchen stand immer noch mitten im Weg.",
        "„Ich bin so gut versteckt, dass ich mich selbst nicht finde“, sagte der Elefant hinter dem Löffel sehr zufrieden.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Eins, zwei, drei und vier! Alle, alle waren hier!",
        "Dann durfte der Elefant zählen, und er zählte so gründlich, dass alle noch Zeit für ein Butterbrot hatten.",
        "Und {hero}? „Hier bin ich“, rief es vom Rücken des Elefanten, denn dort sah er bestimmt nicht nach.",
        "wave",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (SOCKS, SPOTS, PILLOWS, HIDING)
