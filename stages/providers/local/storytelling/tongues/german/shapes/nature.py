"""Shapes about noticing: a leaf, a lens, the grass and seven colours."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

LEAF = Shape(
    title="{hero} und das tanzende Blatt",
    themes=("nature", "adventure", "bravery", "bedtime"),
    wish=Beat(
        "An einem Zweig hing ein Blatt. Es war rot. „Ich will tanzen“, sagte das Blatt.",
        "Alle anderen waren schon geflogen, nur dieses eine hielt sich noch mit seinem Stiel fest.",
        "„Man muss nur loslassen“, sagte das Blatt zu {hero}, „das ist ganz leicht, und darum überlege ich so lange.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Eins, zwei! „Noch nicht!“, rief das Blatt. „Wir haben Zeit“, sagte {hero}.",
        "Also warteten sie zusammen, und das Blatt erzählte vom Sommer und von einer Raupe, die gut singen konnte.",
        "„Und wenn ich unten ankomme?“, fragte das Blatt, und {hero} sagte: „Dann bin ich schon lange da.“",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Da kam der Wind. Das Blatt ließ los! Hin und her und her und hin!",
        "Es tanzte hoch durch die Luft, machte zwei Kringel und einen Knicks und lachte wie Papier.",
        "{hero} lief unten mit, immer genau darunter, und so tanzten sie zu zweit, das Blatt oben und {hero} unten.",
        "hop",
        "excited",
        "wind",
    ),
    glad=Beat(
        "Sacht, sacht, sacht. Das Blatt lag da. Ein Käfer kroch darunter. Gute Nacht!",
        "Es war jetzt ein Dach und eine Decke und ein bisschen auch ein Lied, denn es raschelte so schön.",
        "„Dass man nach dem Tanzen noch so gemütlich sein kann“, sagte das Blatt, „das hätte mir ruhig jemand sagen können.“",
        "rest",
        "tender",
    ),
)

LENS = Shape(
    title="{hero} und die kleine Lupe",
    themes=("nature", "adventure", "kindness"),
    wish=Beat(
        "Eine Lupe! {hero} schaute durch. Oh! Ein Krümel war ein Berg!",
        "Auf einmal war die Welt voller Straßen und Brücken, und überall war jemand eilig unterwegs.",
        "„So groß ist also klein“, staunte {hero} und ging nur noch auf Zehenspitzen, um niemandem das Dach einzudrücken.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Eine Ameise trug einen Keks. Der war so groß! Uff, uff, uff!",
        "Sie schob ihn von hinten, zog ihn von vorn und setzte sich zwischendurch zum Nachdenken obendrauf.",
        "„Darf ich helfen?“, fragte {hero} sehr leise, denn wer durch die Lupe schaut, klingt leicht ein wenig zu groß.",
        "stand",
        "tender",
    ),
    turn=Beat(
        "Ameisen mit einem Keks! Nur ein Schubs, schon war er daheim. „Danke!“, riefen sie alle.",
        "Sie standen Spalier vor ihrem Haus und winkten mit beiden Fühlern, so feierlich war ihnen zumute.",
        "„Für dich war das ein Fingerbreit“, sagte die kleinste, „und für uns ein ganzer Sommer, so teilt man sich die Arbeit.“",
        "wave",
        "excited",
    ),
    glad=Beat(
        "Groß ist klein und klein ist groß! Ein Tropfen hing im grünen Moos.",
        "Durch die Lupe sah {hero} darin den ganzen Himmel und mitten im Himmel ein winziges Gesicht.",
        "„Ob wohl jemand eine Lupe hat, die groß genug ist für mich?“, fragte {hero} und winkte vorsichtshalber nach oben.",
        "wave",
        "dreamy",
    ),
)

GRASS = Shape(
    title="{hero} hört das Gras wachsen",
    themes=("nature", "bedtime", "friendship"),
    wish=Beat(
        "„Ich höre das Gras wachsen“, sagte der Hase. „Das will ich auch“, sagte {hero}. Pst!",
        "Dazu braucht man lange Ohren oder viel Zeit, und {hero} hatte jedenfalls viel Zeit.",
        "„Es knistert ein wenig“, erklärte der Hase, „so wie wenn jemand sehr vorsichtig ein grünes Bonbon auswickelt.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Ein Ohr am Boden. Da war etwas! Summ, summ. Das war nur eine Hummel.",
        "Dann tappte ein Käfer vorbei, dann gluckste irgendwo Wasser, und jedes Mal schüttelte der Hase den Kopf.",
        "„Du hörst noch zu laut“, flüsterte er, „du musst so leise hören, dass sich das Gras nicht beobachtet fühlt.“",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Ganz still. Ganz, ganz still. Da! Knips! „Ich höre es!“, hauchte {hero}.",
        "Vielleicht war es das Gras, vielleicht auch ein Stern beim Putzen, aber schön war es auf jeden Fall.",
        "„Das war ein Gänseblümchen“, sagte der Hase anerkennend, „die hört man sonst erst nach Jahren, du hast Talent.“",
        "rest",
        "excited",
    ),
    glad=Beat(
        "Ohr an Ohr und Bein an Bein. So schläft man leicht beim Lauschen ein.",
        "Sie lagen da und horchten, und das Gras wuchs um sie herum, weich und leise wie ein Bett.",
        "„Schläfst du schon?“, wisperte der Hase nach einer langen Weile, und {hero} wisperte zurück: „Nein, ich wachse.“",
        "rest",
        "dreamy",
    ),
)

SEVEN_COLORS = Shape(
    title="{hero} und die sieben Farben",
    themes=("nature", "counting", "adventure"),
    wish=Beat(
        "Ein Regenbogen, nur aus Strichen! Er hatte noch keine Farben. „Sieben brauchst du“, sagte {hero}.",
        "Es waren sieben dünne Bögen auf einem Stück Papier, und dazwischen war noch gar nichts.",
        "„Farben wachsen überall“, sagte {hero} und rollte das Papier zusammen, „man muss sie nur höflich darum bitten.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Eins: Rot vom Mohn. Zwei: Orange vom Kürbis. Drei: Gelb von der Biene!",
        "Das Grün gab ein Frosch, der hatte vorn und hinten davon und wusste gar nicht, wohin damit.",
        "„Nimm, nimm“, quakte er, „und sag dem Regenbogen einen schönen Gruß, wir sind ja nun so gut wie verwandt.“",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Eins bis sechs war schon ganz bunt. Und die sieben? Lila von der Pflaume! Da!",
        "Kaum saß die letzte Farbe auf dem Papier, da begann der Bogen zu leuchten und sprang in die Luft.",
        "„Ich wollte schon immer einmal ganz sein“, sagte der Regenbogen, „und jetzt bin ich es gleich siebenfach.“",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Sieben Farben, hell und rund! Nun war auch der Himmel bunt.",
        "Alle, die etwas gegeben hatten, kamen vorbei und suchten ihren Streifen, und jeder fand seinen.",
        "„Meiner ist der breiteste“, stellte ein Frosch fest, und das stimmte zwar nicht, aber es freute ihn sehr.",
        "wave",
        "proud",
    ),
)

SHAPES: tuple[Shape, ...] = (LEAF, LENS, GRASS, SEVEN_COLORS)
