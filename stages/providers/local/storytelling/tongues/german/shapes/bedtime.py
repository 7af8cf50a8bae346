"""Shapes that grow quiet: a tired sheep, many covers, a heart and the moon in a bucket."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SHEEP = Shape(
    title="{hero} und das Schaf, das nicht springen wollte",
    themes=("bedtime", "counting", "kindness"),
    wish=Beat(
        "{hero} wollte Schafe zählen. Eins, hopp! Zwei, hopp! Das dritte blieb stehen.",
        "Es war ein rundes Schaf mit sehr müden Knien, und der Zaun kam ihm heute höher vor.",
        "„Jeden Abend springe ich für irgendwen über diesen Zaun“, gähnte das Schaf, „und wer springt einmal für mich?“",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "„Dann springe ich“, sagte {hero}. Eins, hopp! Zwei, hopp! Drei, puh!",
        "Das Schaf zählte mit, aber nach der Vier vergaß es die Fünf und fing wieder von vorn an.",
        "„Du springst sehr hübsch“, sagte das Schaf, „nur werde ich vom Zuschauen munter, und das ist nicht der Sinn der Sache.“",
        "hop",
        "happy",
    ),
    turn=Beat(
        "„Komm, wir legen uns hin“, sagte {hero}. Eins, ein. Zwei, aus. Drei, ganz leise.",
        "Nebeneinander zählten sie, was von selbst kam: einmal Luft holen, zweimal Luft holen, dreimal ganz langsam.",
        "„Vier“, murmelte {hero}, und das Schaf murmelte „fünf“, und bei sechs waren sie sich nicht mehr ganz sicher.",
        "rest",
        "dreamy",
    ),
    glad=Beat(
        "Der Zaun stand still im letzten Licht. Heute sprang man lieber nicht.",
        "Die anderen Schafe kamen herbei, eins nach dem anderen, und legten sich wie Kissen dazu.",
        "Seitdem weiß man, dass Schafe auch im Liegen gezählt werden können und dass es so sogar schneller geht.",
        "rest",
        "dreamy",
    ),
)

COVERS = Shape(
    title="{hero} deckt alle zu",
    themes=("bedtime", "kindness"),
    wish=Beat(
        "Alle waren müde. „Ich decke euch zu“, sagte {hero}. „Wer will zuerst?“",
        "Es war ein hoher Stapel Decken, große und kleine, und eine war nicht größer als eine Briefmarke.",
        "„Mir ist nie kalt“, sagte ein Igel, „aber falls eine karierte übrig bleibt, dann will ich nicht unhöflich sein.“",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "Eine Decke für den Hasen. Eine Decke für die Maus. Bitte einmal Nase raus!",
        "Der Käfer bekam die Briefmarke, und auch der alte Stiefel bekam etwas, man weiß ja nie.",
        "„Und der Wind?“, fragte der Hase, also hielt {hero} ein großes Tuch in die Luft, und darunter wurde es still.",
        "walk",
        "tender",
    ),
    turn=Beat(
        "Nun waren alle Decken weg. Da kam der Abend, blau und weit. Er deckte {hero} zu.",
        "Der Abend ist nämlich die größte Decke von allen, er reicht von hier bis ans andere Ende.",
        "„Rutscht ein bisschen“, wisperte der Igel, und dann lagen sie alle unter derselben Decke, die Sterne schon als Muster drauf.",
        "rest",
        "dreamy",
    ),
    glad=Beat(
        "Warm die Nase, warm der Zeh. Gute Nacht, du Hase. Gute Nacht, du Reh.",
        "Einer nach dem anderen wurde leise, so wie man Lichter ausmacht, eins hier und eins dort.",
        "Nur der Igel murmelte noch: „Karos, das habe ich gleich gesagt, Karos wärmen einfach am allerbesten.“",
        "rest",
        "dreamy",
    ),
)

QUIET = Shape(
    title="{hero} und das Leiseste der Welt",
    themes=("bedtime", "nature"),
    wish=Beat(
        "Pst! {hero} suchte etwas. Es war leiser als leise. Was mochte das sein?",
        "Laut kann ja jeder, aber leise ist eine Kunst, und am Abend übt sie die ganze Welt.",
        "„Ich brauche das Leiseste, das es gibt“, flüsterte {hero}, „zum Einschlafen, denn mit Lärm geht es so schlecht.“",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "Eine Feder fiel. Fft! Ein Blatt fiel. Pff! Schon sehr leise, aber nicht ganz.",
        "Eine Katze schlich vorbei, so weich, dass man nur die Stille zwischen ihren Schritten hörte.",
        "„Man hört dich schnurren“, sagte {hero}, und die Katze sagte: „Das bin nicht ich, das ist meine gute Laune.“",
        "walk",
        "calm",
    ),
    turn=Beat(
        "{hero} lag ganz still. Bumm. Bumm. Das war das Herz. So leise, so nah.",
        "Es war die ganze Zeit dabei gewesen, mitten drin, und hatte nur auf ein bisschen Ruhe gewartet.",
        "„Du klopfst ja an“, flüsterte {hero} nach innen, „komm nur, wir sind zu Hause“, und das Herz klopfte weiter.",
        "rest",
        "tender",
    ),
    glad=Beat(
        "Bumm, bumm, sang das Herz im Wind. Leise, weil wir müde sind.",
        "Die Katze rollte sich zusammen, das Blatt lag da, und sogar die Stille machte die Augen zu.",
        "Wer jetzt noch etwas hören wollte, der musste sehr genau hinhören, und dabei schlief man meistens ein.",
        "rest",
        "dreamy",
    ),
)

BUCKET = Shape(
    title="{hero} und der Mond im Eimer",
    themes=("bedtime", "nature", "adventure"),
    wish=Beat(
        "Im Eimer lag der Mond! Rund und hell und nass. „Den bringe ich heim“, sagte {hero}.",
        "Er schwamm im Wasser wie ein Pfannkuchen aus Silber und zitterte, wenn man zu laut atmete.",
        "„Er ist wohl beim Spazieren hineingerutscht“, vermutete {hero}, „und nun kommt er am glatten Rand nicht hoch.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Schwapp, schwapp, nur ganz sacht! Schritt für Schritt durch die Nacht.",
        "Eine Kröte schaute hinein und sagte, in ihrem Teich schwimme auch so einer, schon seit Jahren.",
        "„Dann gibt es ja zwei“, staunte {hero}, und die Kröte sagte nach einigem Nachdenken: „Vettern, nehme ich an.“",
        "walk",
        "calm",
    ),
    turn=Beat(
        "{hero} blieb stehen und schaute hoch. Oh! Da oben war er auch!",
        "Der Mond passte in den Himmel und in den Eimer, beides zugleich, und wurde davon kein bisschen kleiner.",
        "„So machst du das also“, rief {hero} hinauf, „du bist oben zu Hause und unten überall zu Besuch.“",
        "wave",
        "dreamy",
    ),
    glad=Beat(
        "Mond im Eimer, Mond im Teich. Mond im Wasser, weiß und weich.",
        "In jeder Pfütze lag einer, und {hero} sagte jedem einzeln gute Nacht, damit keiner zu kurz kam.",
        "Das Wasser im Eimer wurde ganz glatt, denn auch ein Mond, der zu Besuch ist, will einmal schlafen.",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (SHEEP, COVERS, QUIET, BUCKET)
