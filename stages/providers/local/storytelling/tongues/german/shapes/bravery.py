"""Shapes about daring to: a first whistle, a question, seven steps and a swing."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

WHISTLE = Shape(
    title="{hero} lernt pfeifen",
    themes=("bravery", "nature", "friendship"),
    wish=Beat(
        "Die Amsel pfiff: Tirili! „Das will ich auch!“, sagte {hero}. Pffft!",
        "Heraus kam nur ein bisschen Luft, und die klang wie ein Reifen, der ein Schläfchen macht.",
        "„Spitz den Schnabel“, riet die Amsel, „und wenn du keinen hast, dann tu einfach so, das merkt niemand.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Pffft! Pffft! Pfüüt? „Das war fast ein Ton!“, rief die Amsel.",
        "{hero} übte im Gehen und im Sitzen, mit offenen Augen und mit geschlossenen und sogar im Kopfstand.",
        "Eine Feldmaus sagte: „Ich verstehe nichts von Musik, aber es kitzelt schon sehr schön in den Ohren.“",
        "stand",
        "happy",
    ),
    turn=Beat(
        "Alle hörten zu. {hero} holte tief Luft. Pfüüü! Da war er, der Ton!",
        "Er war dünn wie ein Faden und ein bisschen schief, aber so einen hatte niemand sonst.",
        "„Na also“, sagte die Amsel, „der erste Ton ist immer der schwerste, die anderen fliegen einfach hinterher.“",
        "wave",
        "proud",
    ),
    glad=Beat(
        "Pfüüü! Tirili! Pfüüü! Tirili! So schön zu zweit klang es noch nie.",
        "Die Amsel sang die hohen Töne, {hero} die schiefen, und gerade die gefielen allen am besten.",
        "Am Ende pfiff sogar die Feldmaus mit, nur so hoch, dass es niemand hören konnte, und sie war sehr zufrieden.",
        "hop",
        "happy",
    ),
)

ASKING = Shape(
    title="{hero} fragt einfach",
    themes=("bravery", "friendship"),
    wish=Beat(
        "Da flog ein Ball hin und her. Da lachten welche! „Ich will auch mit“, dachte {hero}.",
        "Man musste nur fragen, aber die Frage war größer als der Mund, aus dem sie kommen sollte.",
        "„Darf ich mitspielen?“, sagte {hero} zu einem Kieselstein, nur zur Probe, und der Kiesel hatte nichts dagegen.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "„Da“, sagte {hero}. „Darf“, sagte {hero}. Ein Stück fehlte noch.",
        "Beim ersten Mal kam ein halbes Wort heraus, beim zweiten schon ein ganzes, es ging also voran.",
        "„Ich frage immer dreimal“, sagte eine Eidechse, die sich daneben sonnte, „erst leise, dann mittel, und dann hört mich jemand.“",
        "stand",
        "calm",
    ),
    turn=Beat(
        "Ein Schritt, noch ein Schritt. „Darf ich mit?“, rief {hero}. „Na klar!“",
        "„Wir haben so gehofft, dass du fragst“, sagte das Fohlen, „denn uns fehlt schon lange noch jemand.“",
        "Es stellte sich heraus, dass sie sich genauso wenig zu fragen getraut hatten, und darüber mussten alle lachen.",
        "wave",
        "proud",
    ),
    glad=Beat(
        "Ball zum Fohlen, Ball zum Bär! Fragen war ja gar nicht schwer!",
        "Sie spielten, bis der Ball sich einmal ausruhen wollte, und danach spielten sie ohne Ball weiter.",
        "Und als ein kleiner Esel am Rand stand und schluckte, da rief {hero}: „Frag ruhig, hier sagen alle Ja!“",
        "hop",
        "happy",
    ),
)

SEVEN_STEPS = Shape(
    title="{hero} und die sieben Schritte",
    themes=("bravery", "counting", "adventure"),
    wish=Beat(
        "Da lag ein Balken, lang und schmal. „Da gehe ich drüber!“, sagte {hero}.",
        "Darunter war nur weiches Moos, doch von oben sieht sogar Moos ein wenig weit weg aus.",
        "„Sieben Schritte“, schätzte ein Storch, der sich mit langen Beinen auskannte, „oder einer, wenn man ich ist.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Ein Schritt. Zwei Schritte. Hui, das wackelte! Plumps, ins weiche Moos.",
        "Das Moos sagte nichts dazu, es war nur weich und behielt eine Kuhle in der Form von {hero}.",
        "„Plumpsen gehört zum Gehen wie das Komma zum Satz“, sagte der Storch, „danach kommt ja noch etwas.“",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Eins, zwei, drei, vier, Schritt für Schritt. Fünf und sechs, das Herz ging mit. Sieben! Drüben!",
        "Bei vier wackelte es noch einmal, aber {hero} blieb stehen und atmete, und das Wackeln ging vorbei.",
        "„Das ging ja wie im Flug“, klapperte der Storch, „dabei hast du nicht einmal Federn benutzt.“",
        "walk",
        "proud",
    ),
    glad=Beat(
        "Sieben hin und sieben zurück. Jeder Schritt ein kleines Glück!",
        "Beim dritten Mal ging es schon auf Zehenspitzen, und beim vierten Mal rückwärts mit einem Lied.",
        "Der Storch versuchte es auch, in sieben winzigen Schritten, und gab zu, dass klein gar nicht so leicht ist.",
        "hop",
        "happy",
    ),
)

SWING = Shape(
    title="{hero} schaukelt bis zum Himmel",
    themes=("bravery", "adventure", "bedtime"),
    wish=Beat(
        "Eine Schaukel! Hin und her. „So hoch will ich“, sagte {hero}. „So hoch wie ein Vogel!“",
        "Sie hing an zwei langen Seilen, und das Brett war ganz blank vom vielen Sitzen.",
        "„Erst ein kleines bisschen hoch“, beschloss {hero}, „und dann ein kleines bisschen mehr, das ist zusammen auch schon viel.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Hin und her, ein kleines Stück. Vor ein wenig, dann zurück. Wie das kribbelte!",
        "Das Kribbeln war wie Brause, es stieg von unten nach oben und wollte als Lachen heraus.",
        "„Bleib ruhig unten, solange du magst“, sagte eine Hummel, „ich bin auch erst am Nachmittag bis zur Rose gekommen.“",
        "hop",
        "calm",
    ),
    turn=Beat(
        "Hin und her und hin und hoch! „Nur ein bisschen höher noch!“ Da war der Himmel!",
        "Für einen Augenblick stand die Schaukel dort oben ganz still, und unten sah alles klein und freundlich aus.",
        "„Guten Tag“, sagte der Himmel, oder vielleicht war es auch nur die Luft, die so nett an den Ohren rauschte.",
        "fly",
        "excited",
    ),
    glad=Beat(
        "Hin und her, nun langsam, leise. Hin und her, die kleine Reise.",
        "Die Schaukel wurde müde, sie schwang nur noch ein wenig, wie eine Wiege, und blieb dann stehen.",
        "„War ich wirklich so hoch?“, fragte {hero}, und die Hummel sagte: „Ich musste den Kopf in den Nacken legen.“",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (WHISTLE, ASKING, SEVEN_STEPS, SWING)
