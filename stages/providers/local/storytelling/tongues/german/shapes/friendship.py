"""Shapes about finding one another: a shadow, a strange word, a puzzle and a waltz."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SHADOW = Shape(
    title="{hero} und der Schatten",
    themes=("friendship", "nature", "bedtime"),
    wish=Beat(
        "{hero} sprang hoch. Da sprang noch wer! Da unten! Wer war denn das?",
        "Es war der Schatten, und er machte alles nach, als hätte er es schon vorher gewusst.",
        "„Bist du schüchtern oder nur flach?“, fragte {hero} und verbeugte sich, und der Schatten verbeugte sich genau gleichzeitig.",
        "hop",
        "curious",
    ),
    attempt=Beat(
        "Lauf! Der Schatten lief. Spring! Der Schatten sprang. Und keiner war Erster!",
        "Verstecken ging mit ihm nicht so gut, denn er wusste immer, wohin man gerade wollte.",
        "Nur als eine Wolke kam, war der Schatten plötzlich fort, und {hero} wartete, bis er fertig gefrühstückt hatte.",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Die Sonne sank. Der Schatten wuchs. So lang wie ein Turm!",
        "Jetzt reichte er über den ganzen Weg und winkte Leuten, die {hero} nicht einmal sehen konnte.",
        "„Du bist ja viel größer als ich“, staunte {hero}, „und trotzdem bleibst du hier unten bei meinen Füßen.“",
        "wave",
        "excited",
    ),
    glad=Beat(
        "Langer Schatten, leg dich hin! Wie ich heute müde bin!",
        "Er streckte sich aus, wurde weich an den Rändern und ging langsam in den Abend über.",
        "„Bis morgen früh“, flüsterte {hero}, „und wer zuerst aufwacht, der weckt den anderen“, und das ist bis heute unentschieden.",
        "rest",
        "dreamy",
    ),
)

PLIM = Shape(
    title="{hero} und das Wort Plim",
    themes=("friendship", "bravery", "adventure"),
    wish=Beat(
        "„Plim?“, sagte ein Tier. Es war klein und bunt. „Hallo, Plim!“, sagte {hero}.",
        "Keiner verstand den anderen, aber beide redeten gern, und das ist schon einmal ein Anfang.",
        "„Plim“ konnte alles heißen, zum Beispiel „guten Tag“ oder „hier zieht es“ oder „wo gibt es denn Kuchen?“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "„Stein“, sagte {hero}. „Plam“, sagte das Tier. „Und das?“ „Plum!“",
        "So sammelten sie Wörter wie andere Leute Muscheln, und jedes hatten sie am Ende zweimal.",
        "Als {hero} zum ersten Mal selbst „Plam“ sagte, kam es etwas schief heraus, und das Tier klatschte vor Begeisterung.",
        "walk",
        "happy",
    ),
    turn=Beat(
        "„Plim heißt Freund!“, rief {hero} da. Das Tier machte einen Hops. „Froind!“, rief es.",
        "Sie hatten die ganze Zeit dasselbe gesagt, nur eben mit verschiedenen Tönen.",
        "„Man müsste ein Wörterbuch schreiben“, sagte {hero}, „auf Seite eins steht Plim, und danach lassen wir viel Platz.“",
        "hop",
        "excited",
    ),
    glad=Beat(
        "„Plim, mein Froind!“, sangen die zwei. „Plam, plum, eiderdei!“",
        "Wer vorbeikam, der lernte ein Wort dazu, und bald sagte sogar der Dachs am Morgen Plim.",
        "Und wenn ihnen einmal gar kein Wort einfiel, dann lachten sie, denn das heißt in allen Sprachen das Gleiche.",
        "wave",
        "happy",
    ),
)

PUZZLE = Shape(
    title="{hero} und das letzte Puzzleteil",
    themes=("friendship", "counting", "kindness"),
    wish=Beat(
        "{hero} legte ein Bild. Sieben Teile, acht Teile, neun! Wo war Teil zehn?",
        "Genau in der Mitte war ein Loch, und es hatte die Form einer Birne mit Ohren.",
        "„Ohne dich“, sagte {hero} zum Loch, „weiß ich nicht, ob das hier ein Kuchen wird oder ein Gesicht.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Passte ein Blatt? Nein. Passte ein Keks? Nein, der war zu krümelig!",
        "Ein Kiesel passte fast, aber fast ist bei einem Puzzle genau so viel wie gar nicht.",
        "„Fast ist doch schon nah dran“, fand der Kiesel, „und zur Not bleibe ich hier liegen und tue einfach so.“",
        "walk",
        "curious",
    ),
    turn=Beat(
        "Ein Hamster hatte dicke Backen. Pfft, da war das Teil! Acht, neun, klick: zehn!",
        "Er hatte es gefunden und gut aufgehoben, weil es so hübsch war und sicher jemandem fehlte.",
        "„Ich frage schon den ganzen Tag herum“, sagte der Hamster, „aber mit vollen Backen versteht mich ja keiner.“",
        "wave",
        "excited",
    ),
    glad=Beat(
        "Zehn Teile und ein kleines Haus. Zwei Freunde schauten da heraus!",
        "Sie nahmen das Bild gleich noch einmal auseinander, damit auch der Hamster das letzte Teil legen durfte.",
        "„Merkwürdig“, sagte {hero}, „seit du da bist, macht mir sogar das Loch in der Mitte Spaß.“",
        "rest",
        "happy",
    ),
)

WALTZ = Shape(
    title="{hero} tanzt Walzer",
    themes=("friendship", "bravery", "counting"),
    wish=Beat(
        "Musik! Eins, zwei, drei! {hero} wollte tanzen. Aber mit wem?",
        "Der Walzer hat drei Schritte, und am schönsten ist er, wenn vier Füße mitmachen.",
        "„Ich könnte mit dem Besen tanzen“, überlegte {hero}, „aber der ist beim Reden immer so kurz angebunden.“",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "„Tanzt du mit?“, fragte {hero} den Bären. „Meine Füße sind zu groß!“ „Das macht nichts!“",
        "Eins war leicht, zwei ging auch, aber bei drei stand immer eine Tatze, wo keine hingehörte.",
        "„Das war mein linker Fuß“, sagte {hero} freundlich, „du erkennst ihn daran, dass du darauf stehst.“",
        "walk",
        "happy",
    ),
    turn=Beat(
        "„Komm, auf meine Füße!“, brummte der große Bär. Eins, zwei, drei! Sie tanzten!",
        "So konnte keiner dem anderen auf die Zehen treten, denn alle Zehen waren schon oben.",
        "„Wer führt denn nun?“, fragte {hero}, und der Bär sagte: „Die Musik, wir zwei fahren nur mit.“",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Eins, zwei, drei, im Kreis herum! Brumm, di bumm, di bumm, di bumm!",
        "Als die Musik aufhörte, tanzten sie noch ein Stück weiter, weil die Füße es nicht bemerkt hatten.",
        "„Noch einen?“, fragte der Bär mit roten Ohren, und {hero} zählte zur Antwort einfach leise bis drei.",
        "hop",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (SHADOW, PLIM, PUZZLE, WALTZ)
