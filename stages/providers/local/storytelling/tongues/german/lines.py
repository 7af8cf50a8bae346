"""The moments that fit any story: beginnings, setting off, ways home and rhymes.

A drawing may show one or many, so {subject} stands by itself: "Wer ist da? Zwei Hunde!"
"""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat

OPENINGS: tuple[Beat, ...] = (
    Beat(
        "Strich um Strich, so malte {artist}. Wer ist denn das? {subject}! Hallo, {hero}!",
        "Alle Stifte waren frisch gespitzt gewesen, und nun stand {hero} {home} und staunte.",
        "„Ich bin fertig gemalt, also kann es losgehen“, sagte {hero} {day} und schüttelte den letzten Krümel Buntstift ab.",
        "wave",
        "happy",
    ),
    Beat(
        "Das Blatt war leer. Da malte {artist}. Schwupp, {subject}! Da war {hero}!",
        "{day} saß {hero} {home}, noch ganz warm vom Malen und neugierig bis in die Spitzen.",
        "„Wer so schön gemalt ist, der bleibt nicht auf dem Papier sitzen“, fand {hero}, und das Papier hatte nichts dagegen.",
        "stand",
        "curious",
    ),
    Beat(
        "Klopf, klopf! {artist} horchte am Papier. Oh, {subject}! „Ich bin {hero}, und ich bin hier!“",
        "{artist} lachte und malte rasch eine Tür, und schon stand {hero} {home}.",
        "{day} roch die Welt nach frisch gespitzten Stiften, und {hero} nahm gleich drei Nasen voll davon.",
        "hop",
        "excited",
    ),
    Beat(
        "{artist} malte. Schau nur hin, {subject}! Da war {hero} mittendrin.",
        "{hero} wohnte {home}, gleich da, wo der allerdickste Strich gemalt war.",
        "Andere Helden kommen mit Pauken und Trompeten, {hero} dagegen kam {day} mit einem leisen Kritzeln, und das genügte völlig.",
        "stand",
        "proud",
    ),
    Beat(
        "Ritze, ratze, rund herum! {artist} malte und malte. Und was? Na, {subject}! Willkommen, {hero}!",
        "Die Buntstifte lagen {day} noch kreuz und quer, da machte {hero} {home} schon den ersten Schritt.",
        "„War ich schwer zu malen?“, fragte {hero}, und der Radiergummi sagte: „Ich musste gar nicht aufstehen.“",
        "walk",
        "happy",
    ),
    Beat(
        "Pst! {artist} hielt still. Das Papier, das kicherte! Na so was, {subject}! Komm heraus, {hero}!",
        "{day} war {hero} {home} aufgewacht und wusste sofort: Heute passiert noch etwas Schönes.",
        "So etwas spürt man in den Zehen, und wer keine Zehen hat, der spürt es eben im Lack der Buntstifte.",
        "stand",
        "tender",
    ),
    Beat(
        "„Eins, zwei, drei und fertig!“, rief {artist}. Hurra, {subject}! „Guten Tag“, sagte {hero}.",
        "{artist} sagte auch guten Tag, und so fing die Geschichte {home} gleich sehr höflich an.",
        "„Und was kommt auf Seite zwei?“, wollte {hero} {day} wissen, denn Seite eins war schon so schön geworden.",
        "wave",
        "happy",
    ),
    Beat(
        "Es war einmal ein Stift. {artist} malte los! Hui, {subject}! Und {hero} sprang vom Blatt.",
        "So kam es, dass {hero} {day} {home} stand und sich einmal um sich selbst drehte.",
        "„Alles dran“, stellte {hero} zufrieden fest, „und ein bisschen Mut ist sogar doppelt gemalt, wie praktisch.“",
        "hop",
        "excited",
    ),
    Beat(
        "Dies ist die Geschichte von {hero}. {artist} malte den Anfang. Seht her, {subject}! Hurra!",
        "Alles begann {day}, alles begann {home}, und die Stifte hatten ganz rote Spitzen vor Eifer.",
        "Geschichten fangen nämlich gern dort an, wo jemand einen Stift in der Hand hält und noch nicht weiß, wohin.",
        "stand",
        "proud",
    ),
    Beat(
        "Gähn! Wer wacht da auf? Ei, {subject}! „Guten Morgen, {hero}!“, rief {artist}.",
        "{home} war {day} noch kein Laut zu hören, nur ein Buntstift rollte leise vom Tisch.",
        "„Wo warst du denn so lange?“, flüsterte das Papier, und {hero} flüsterte zurück: „Die ganze Zeit im Stift.“",
        "stand",
        "tender",
    ),
)

SET_OFF: tuple[Beat, ...] = (
    Beat(
        "Ein Apfel für unterwegs. Ein Lied für unterwegs. Und los ging es {to}!",
        "Mehr braucht man nicht zum Reisen, höchstens noch jemanden, der einem dabei zuwinkt.",
        "„Ein Apfel, ein Lied“, zählte {artist} nach, „und die gute Laune?“, und {hero} rief: „Die trage ich schon!“",
        "wave",
        "excited",
    ),
    Beat(
        "Links oder rechts? „Nach vorn!“, rief {hero}. Und so ging es {to}.",
        "Wer nach vorn geht, kann sich gar nicht verlaufen, sagte sich {hero}, denn vorn ist überall.",
        "„Verlaufen ist auch nur eine Art von Spazieren“, murmelte ein Wegweiser, „nur mit mehr Überraschungen.“",
        "walk",
        "curious",
    ),
    Beat(
        "Tipp, tapp, trapp, der Weg geht ab! {hero} {went} {to}.",
        "Die ersten Schritte waren noch klein, aber sie hatten große Lust auf die nächsten.",
        "„Wie weit ist es denn?“, fragte {hero}, und der Weg machte eine Kurve, was wohl heißen sollte: Wart es ab.",
        "walk",
        "happy",
    ),
    Beat(
        "„Tschüs, du Tür! Tschüs, du Tisch!“ Husch, ging es {to}.",
        "Der Tisch klapperte mit allen vier Beinen, denn er wäre gar zu gern mitgegangen.",
        "„Bring uns etwas Rundes mit“, rief er, „hier ist alles so eckig“, und {hero} versprach es hoch und heilig.",
        "wave",
        "happy",
    ),
    Beat(
        "Der Wind rief: „Komm!“ „Ich komme schon!“, rief {hero}. Los, {to}!",
        "Er hatte den Weg schon einmal gefegt und hob unterwegs höflich jeden Zweig beiseite.",
        "„Ich komme von überall“, prahlte der Wind ein bisschen, „nur da, wo ich gerade bin, da war ich noch nie.“",
        "walk",
        "excited",
        "wind",
    ),
    Beat(
        "Rucksack auf und Mütze drauf! „Ich bin so weit!“, rief {hero}. Nun {to}!",
        "Im Rucksack lagen ein Brot mit Käse, eine Murmel und sehr viel Platz für Neues.",
        "„Was willst du denn mit so viel Platz?“, fragte die Murmel, und {hero} sagte: „Den brauche ich zum Staunen.“",
        "walk",
        "excited",
    ),
    Beat(
        "„Wer kommt mit?“ „Ich!“, rief der Fuß. „Ich auch!“, rief der andere. Und so ging es {to}.",
        "Auch die Nase kam mit, sie war sogar immer ein kleines Stück voraus.",
        "„Wartet auf uns“, riefen die Zehen, aber eine Nase, die etwas Neues riecht, hört nun einmal schlecht.",
        "walk",
        "excited",
    ),
    Beat(
        "„Winke, winke, liebes Haus! Ich geh heut ein Stück hinaus!“ Los ging es {to}.",
        "Der Riegel klapperte zum Abschied, denn Riegel bleiben gern da, wo sie hingehören.",
        "„Erzähl mir hinterher, was hinter der nächsten Ecke ist“, quietschte er noch, „das frage ich mich seit Jahren.“",
        "wave",
        "happy",
    ),
    Beat(
        "Da rollte eine Nuss vorbei. Kuller, kuller! „Nicht so schnell!“, rief {hero}. Hinterher, {to}!",
        "Eine Nuss rollt am liebsten bergab, und bergab geht es bekanntlich am schönsten.",
        "„Wohin soll es denn gehen?“, rief {hero}, aber die Nuss war viel zu rund, um etwas anderes als weiter zu sagen.",
        "walk",
        "curious",
    ),
    Beat(
        "„Bin bald zurück!“, rief {hero}. „Wann ist bald?“, rief die Uhr. Los, {to}!",
        "Die Uhr blieb da und zählte laut, damit die Zeit inzwischen nicht weglief.",
        "Bei zwölf fing sie jedes Mal wieder von vorn an, und so verging, ganz genau genommen, überhaupt keine.",
        "hop",
        "excited",
    ),
)

HOMEWARD: tuple[Beat, ...] = (
    Beat(
        "Nun geht es heim. Tipp, tapp, tapp. Der Weg, der kennt mich schon!",
        "So sang {hero}, und hinter jeder Biegung summte irgendwer die zweite Stimme dazu.",
        "Es war eine Grille, die denselben Heimweg hatte, nur eben einen sehr viel kleineren davon.",
        "walk",
        "calm",
    ),
    Beat(
        "„Nach Haus!“, rief {hero}. „Nach Haus, nach Haus!“ Das klang so gut.",
        "Die Füße liefen ganz von selbst, und der Kopf durfte oben sitzen und ein bisschen träumen.",
        "„Links“, sagte der linke Fuß, „rechts“, sagte der rechte, und nach jedem zweiten Schritt waren sie sich wieder einig.",
        "walk",
        "calm",
    ),
    Beat(
        "Winke, winke, gute Zeit! Bis nach Haus ist es nicht weit.",
        "Der Igel winkte mit einem Blatt, der Hase mit dem Ohr und der Regenwurm mit allem.",
        "„Das war jetzt schon ich im Ganzen“, rief der Regenwurm, „mehr habe ich nicht, aber das meine ich auch so!“",
        "wave",
        "happy",
    ),
    Beat(
        "Die Sonne sank. {hero} ging heim. Still und sacht, Schritt für Schritt.",
        "Ein Licht nach dem anderen ging an, vielleicht ein Glühwürmchen, vielleicht auch der Abend selbst.",
        "Unter jedem blieb {hero} kurz stehen, um nachzusehen, ob der Schatten noch da war, und ja, er kam mit.",
        "walk",
        "dreamy",
    ),
    Beat(
        "Ein Stück hüpfen. Ein Stück gehen. Ein Stück einfach stehen und schauen.",
        "So kam {hero} ganz von selbst nach Hause, denn gute Wege tragen einen ein wenig mit.",
        "„Hast du alles?“, fragte der Wind, und {hero} sagte: „Mehr als vorher, und es wiegt gar nichts.“",
        "hop",
        "happy",
    ),
    Beat(
        "„Wer zuerst daheim ist!“, rief der Bach. Plitsch! Da lief {hero} mit.",
        "Der Bach gewann, er kannte die Abkürzung, doch {hero} kam gleich danach und lachte mehr.",
        "„Morgen laufe ich rückwärts“, gluckste der Bach, „damit du auch einmal dran bist, versprochen ist versprochen.“",
        "walk",
        "excited",
    ),
    Beat(
        "Heim, heim, heim, so sang der Wind. Und {hero} lief nach Haus geschwind.",
        "Unterwegs winkten lauter Dinge, die am Morgen noch ganz neu gewesen waren.",
        "„Dich kennen wir“, raschelte es links und rechts, „du bist heute früh in die andere Richtung gut gelaunt gewesen.“",
        "walk",
        "happy",
    ),
    Beat(
        "Schritt um Schritt und Stein um Stein. Gleich wird da die Haustür sein.",
        "Der Abend rollte den Tag langsam ein, wie einen Teppich, auf dem viel getanzt worden ist.",
        "Ein paar Krümel fielen dabei heraus, ein Lachen und ein halbes Lied, und {hero} hob sie alle auf.",
        "walk",
        "calm",
    ),
    Beat(
        "„Tschüs, ihr alle, groß und klein! Morgen werd ich wieder bei euch sein!“",
        "Das sagte {hero} zu jedem Strauch und zu jedem Stein, denn Abschied soll man gründlich machen.",
        "Ein besonders kleiner Stein fragte, ob er auch gemeint sei, und {hero} sagte: „Du ganz besonders.“",
        "wave",
        "tender",
    ),
    Beat(
        "Wo geht es heim? Der Nase nach! Das riecht ja schon. Mmh, Suppe!",
        "Eine Nase findet immer nach Hause, vorausgesetzt, dort steht etwas Warmes auf dem Herd.",
        "„Kartoffel“, meldete die Nase an der ersten Ecke und „Lauch“ an der zweiten, und von da an wurde gerannt.",
        "walk",
        "excited",
    ),
)

REFRAINS: tuple[str, ...] = (
    "Tipp und tapp und immer munter, {hero} geht bergauf, bergunter!",
    "Eins und zwei und hopsassa, {hero} ist schon wieder da!",
    "Rundherum und gradeaus, {hero} findet jedes Haus!",
    "Summ, summ, summ und brumm, brumm, brumm, {hero} dreht sich einmal um!",
    "Dideldum und dideldei, {hero} ist so gern dabei!",
    "Hier ein Stein und dort ein Baum, bunter als der schönste Traum!",
    "Hopp und hopp und hopp, juchhe, von der Nase bis zum Zeh!",
    "Sonne, Mond und Sternenschein, so muss ein Tag mit {hero} sein!",
    "Trippel, trappel, Schritt für Schritt, wer mag, der kommt mit {hero} mit!",
    "Groß und klein und klein und groß, {hero} lacht und läuft gleich los!",
)
