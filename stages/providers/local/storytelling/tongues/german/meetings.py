"""Meeting somebody on the way where nobody else was drawn, and playing."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat

FRIENDS: tuple[Beat, ...] = (
    Beat(
        "Da kam ein Igel mit Hut. „Tag auch!“, sagte der Igel. „Der Hut steht dir gut!“",
        "Das hatte {hero} gesagt, und der Igel wurde vor Freude bis in die Stacheln rot.",
        "„Er war eigentlich ein Fingerhut“, gestand der Igel, „aber er wollte schon immer etwas von der Welt sehen.“",
        "wave",
        "happy",
    ),
    Beat(
        "Ein Maulwurf mit Brille! „Bin ich schon oben?“, fragte er. „Ja“, sagte {hero}. „Wie hell!“",
        "Er war eine Abbiegung zu früh nach oben gekommen und freute sich trotzdem sehr.",
        "„Ich wollte eigentlich zu meiner Tante“, sagte der Maulwurf, „aber du bist auch sehr nett, und es riecht hier besser.“",
        "hop",
        "excited",
    ),
    Beat(
        "Eine Schnecke kam. Ganz langsam kam sie. „Wohin so schnell?“, fragte die Schnecke.",
        "{hero} musste erst überlegen und ging dann ein Stück im Schneckentempo mit.",
        "Dabei sah man viel mehr als sonst, drei Käfer, ein Kleeblatt und eine sehr gelungene Wurzel.",
        "walk",
        "calm",
    ),
    Beat(
        "Husch, husch! Zwei Mäuse zogen an einer Nuss. {hero} half. Rumpel, da rollte sie!",
        "Es war eine Nuss mit eigenem Kopf, sie wollte immer genau in die andere Richtung.",
        "„Zu zweit ist sie zu schwer und zu dritt ist sie ein Spiel“, riefen die Mäuse, „bleib doch noch!“",
        "walk",
        "proud",
    ),
    Beat(
        "Wer suchte denn da? Hier nicht. Da nicht! „Wo ist nur meine Nuss?“",
        "Es war ein Eichhörnchen, und gemeinsam fanden sie drei Knöpfe, einen Schlüssel und sehr viel Erde.",
        "„Sie ist bestimmt gut aufgehoben“, sagte das Eichhörnchen stolz, „denn so gut wie ich versteckt ja keiner.“",
        "rest",
        "calm",
    ),
    Beat(
        "„Was ist grün und klopft?“, rief der Specht. „Ich weiß es nicht!“ „Ich auch nicht!“",
        "So lachten sie beide über einen Witz, der noch gar nicht ganz fertig war.",
        "„Wenn dir eine Antwort einfällt“, rief der Specht noch hinterher, „dann klopf zweimal, ich mache auf!“",
        "wave",
        "happy",
    ),
    Beat(
        "Da stand wer mitten in der Luft! Eine Libelle. „Wie machst du das?“, fragte {hero}.",
        "„Ich fliege gleichzeitig vorwärts und rückwärts“, sagte sie, „und in der Mitte bin ich dann hier.“",
        "Das war so einleuchtend, dass {hero} es gleich zu Fuß versuchte, und es sah aus wie ein sehr fröhlicher Tanz.",
        "stand",
        "tender",
    ),
    Beat(
        "Muh! Eine Kuh hatte Blumen im Haar. „Heute ist nämlich mein Glückstag“, sagte die Kuh.",
        "„Wie schön“, sagte {hero}, „und was ist gestern gewesen?“, und die Kuh sagte: „Auch!“",
        "„Man muss sie nur so nennen“, erklärte die Kuh und kaute zufrieden, „dann benehmen sich die Tage danach.“",
        "wave",
        "happy",
    ),
    Beat(
        "Ein Hund kam und wedelte. Vorn wedelte er auch! „Ich freu mich so“, sagte der Hund.",
        "Er wusste noch nicht, worüber, aber er fing schon einmal damit an, es kam ja immer etwas.",
        "„Siehst du“, sagte er, als {hero} ihn hinter dem Ohr kraulte, „ich habe es doch gleich gewusst.“",
        "wave",
        "happy",
    ),
    Beat(
        "„Guten Tag“, sagte ein Storch. „Ich stehe hier. Auf einem Bein!“ „Toll!“, rief {hero}.",
        "Das andere Bein hielt er für später bereit, falls das erste einmal in die Ferien wollte.",
        "{hero} probierte es auch und kam bis vier, was, wie der Storch fand, für den Anfang eine sehr gute Zahl war.",
        "stand",
        "curious",
    ),
)

PLAY: tuple[Beat, ...] = (
    Beat(
        "Auf einem Bein stand {hero} fein. Auf keinem Bein, da stand der Stein!",
        "Sie standen um die Wette, und weil beide so gut waren, dauerte es ziemlich lange.",
        "„Unentschieden“, sagte {hero} endlich und setzte sich, aber der Stein tat so, als hätte er nichts gehört.",
        "hop",
        "excited",
    ),
    Beat(
        "Kuckuck! Wo ist {hero}? Nicht hier, nicht da. Da! Kuckuck!",
        "Das Versteck war so gut, dass sogar ein Käfer dort saß, der sich auch gerade versteckte.",
        "„Besetzt“, wisperte der Käfer, aber dann rückte er ein Stück, denn zu zweit versteckt man sich viel lustiger.",
        "hop",
        "happy",
    ),
    Beat(
        "Ein Boot aus Papier! Falt, falt, falt. Und nun ein Hut. Und nun wieder ein Boot!",
        "Beim siebten Falten wurde versehentlich ein Vogel daraus, und der durfte dann so bleiben.",
        "Er flog nur ein kleines Stück, aber er tat es mit so viel Würde, dass alle Spatzen in der Nähe klatschten.",
        "rest",
        "dreamy",
    ),
    Beat(
        "Pause! Knack, machte der Apfel. {hero} kaute. Wer kaute da mit? Eine Raupe!",
        "Sie saß auf der anderen Seite und hatte den Apfel, wie sie sagte, schon letzte Woche reserviert.",
        "„Treffen wir uns in der Mitte?“, schlug {hero} vor, und so kam es, und am Kerngehäuse verbeugten sie sich.",
        "rest",
        "calm",
    ),
    Beat(
        "Bumm auf die Kiste! Pling auf das Glas! Klapper mit Löffeln! Das macht Spaß!",
        "Es war vielleicht kein richtiges Lied, aber es war richtig laut und hörte im selben Takt auf.",
        "„Zugabe“, rief jemand aus einem Mauseloch, „aber diesmal bitte mit etwas mehr Löffel!“, und so spielten sie weiter.",
        "hop",
        "excited",
    ),
    Beat(
        "Ich sehe was! Was siehst du? Es ist rund und rot. Dein Apfel! Mmh, wie gut!",
        "Dann sah der Apfel etwas, und das dauerte länger, denn ein Apfel verrät so schnell nichts.",
        "Nach drei Runden war der Apfel zur Hälfte geraten und zur Hälfte gegessen, und {hero} lag knapp vorn.",
        "rest",
        "happy",
    ),
    Beat(
        "Fang den Ball! Er ist aus Luft! Hopp, gefangen! Wirf zurück!",
        "Ein Ball aus Luft hat den Vorteil, dass er überallhin passt und nie in einem Baum landet.",
        "Nur einmal war er kurz verschwunden, da hatte ihn wohl ein Windstoß, aber der warf ihn ehrlich wieder zurück.",
        "hop",
        "excited",
    ),
    Beat(
        "Große Schritte wie ein Bär. Kleine Schritte wie die Maus. Und nun wie ein Huhn! Gack!",
        "Ein richtiges Huhn schaute zu und sagte, das sei sehr schön, nur der Kopf müsse mehr nicken.",
        "Also übten sie den Kopf, das Huhn machte es vor und {hero} nach, bis sie beide nur noch Ja sagen konnten.",
        "walk",
        "happy",
    ),
    Beat(
        "Sag mal Plitsch! Sag mal Platsch! Sag es schnell und noch mal schnell!",
        "Beim zehnten Mal kam Plotsch heraus, und danach war vor lauter Lachen gar nichts mehr zu machen.",
        "„Plotsch ist eigentlich das bessere Wort“, fand {hero}, „man weiß nur noch nicht, wofür, aber das findet sich.“",
        "hop",
        "happy",
    ),
    Beat(
        "Steine suchen! Einer flach und einer rund. Einer sah aus wie ein Hund!",
        "Die drei wurden in eine Reihe gelegt, und der Hund bekam den Platz in der Mitte.",
        "„Sitz“, sagte {hero}, und der Stein saß so gut, wie noch kein Hund auf der Welt gesessen hat.",
        "rest",
        "calm",
    ),
)
