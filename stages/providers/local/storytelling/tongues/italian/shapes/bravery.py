"""Shapes of bravery: a green ice cream, a tiny voice, a little bridge, a noise."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

GELATO = Shape(
    title="{hero} e il gelato verde",
    themes=("bravery", "friendship", "adventure"),
    wish=Beat(
        "Un gelato verde! Verde, verde! Di che cosa sapeva? Chissà.",
        "Il gelataio era una talpa con la giacca bianca, e giurava che fosse buonissimo.",
        "«Sa di quello che sa» disse la talpa, «e non posso spiegarlo, perché la lingua è occupata.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} annusò. Uhm! {hero} girò intorno. Uhm! Non ancora.",
        "Il gelato aspettava senza sciogliersi, per educazione, ma un piedino gli gocciolava già.",
        "«Anch’io» disse un coniglio lì vicino, «il primo trifoglio l’ho guardato per tre giorni, e poi via.»",
        "stand",
        "calm",
    ),
    turn=Beat(
        "Un assaggio piccolo, con la punta. Slurp! «Oh!» disse {hero}. «Oh, oh!»",
        "Sapeva di prato, di luna e di festa, e in fondo in fondo anche di pistacchio.",
        "«Il secondo assaggio si chiama già amicizia» disse la talpa, e ne mise una pallina in più.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Un gelato per {hero}. Un gelato per la talpa. Slurp, slurp!",
        "Arrivò anche una capra, e mangiò il cono, il tovagliolo e, con permesso, il cucchiaino.",
        "«E quello azzurro?» chiese {hero}. «Quello» disse la talpa, «non l’ha capito ancora nessuno.»",
        "rest",
        "happy",
    ),
)

VOCE = Shape(
    title="La voce piccolissima di {hero}",
    themes=("bravery", "friendship", "kindness"),
    wish=Beat(
        "{hero} aveva una cosa da dire. Ma la voce era piccola, piccola.",
        "Usciva, si guardava intorno, vedeva tutta quella gente e tornava dentro.",
        "«La mia voce porta il numero più piccolo che c’è» pensò {hero}, «però è fatta a mano.»",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "«Ehm» disse {hero}. Nessuno sentì. «Ehm, ehm.» Solo una formica.",
        "La formica si voltò subito, perché le formiche parlano tutte così.",
        "«Ho sentito benissimo» disse, «e mi pare un’ottima idea: dilla, che la passo agli altri.»",
        "stand",
        "tender",
    ),
    turn=Beat(
        "{hero} fece un passo. Un bel respiro. «Facciamo una festa!» Silenzio. E poi: «Sì!»",
        "Era bastata una voce piccola, messa proprio nel mezzo del momento giusto.",
        "«Ma chi ha parlato?» chiesero in tanti, e una formica indicò {hero} con tutte e sei le zampe.",
        "stand",
        "proud",
    ),
    glad=Beat(
        "Festa, festa! Tamburi e torta. {hero} cantò la prima canzone.",
        "Per sentirla, tutti si fecero più vicini, ed è così che nacque l’abbraccio di gruppo.",
        "«Una voce grande si sente da lontano» disse la formica, «ma per quella piccola ci si avvicina.»",
        "wave",
        "happy",
    ),
)

PONTICELLO = Shape(
    title="{hero} e il ponte di dieci passi",
    themes=("bravery", "counting", "adventure"),
    wish=Beat(
        "Un ponticello! Dondolava un po’. Di là c’era un invito a cena.",
        "Erano dieci assi in fila, legate con lo spago, e sapevano tutte il solletico.",
        "«Dieci passi» disse {hero}, «ma nessuno ha detto che vanno fatti tutti nello stesso momento.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Un passo. Ops, il ponte rise! Un passo indietro. Si ricomincia.",
        "Un castoro guardava con le mani sulla pancia, come chi l’ha costruito e ne va fiero.",
        "«Ballonzola perché è contento» spiegò, «se fosse di pietra, sai che noia per lui.»",
        "stand",
        "happy",
    ),
    turn=Beat(
        "Uno, due, tre, quattro, cinque. Respira. Sei, sette, otto, nove, dieci!",
        "All’ultimo passo il ponte fece un inchino, e {hero} ne fece uno ancora più bello.",
        "«Il passo più lungo è stato il primo» disse {hero}, «gli altri nove gli sono corsi dietro.»",
        "walk",
        "proud",
    ),
    glad=Beat(
        "Di là c’era la zuppa calda. Slurp! «E adesso?» «Ancora il ponte!»",
        "Lo fecero avanti e indietro, e alla fine lo sapevano a memoria anche i piedi.",
        "«Dieci a dieci» annunciò il castoro, che teneva i punti, «avete vinto tu e il ponte.»",
        "hop",
        "happy",
    ),
)

RUMORE = Shape(
    title="{hero} e il rumore misterioso",
    themes=("bravery", "bedtime", "nature"),
    wish=Beat(
        "Gron! Che cos’era? Gron, gron! {hero} voleva sapere.",
        "Era un rumore tondo, che saliva, si fermava un momento e riscendeva come uno scivolo.",
        "«Un rumore da solo si annoia» disse {hero}, «andiamo a vedere di chi è, così facciamo conoscenza.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "«Sei tu, rana?» «No, io faccio cra.» «Sei tu, gufo?» «Uh, no!»",
        "Il gufo aggiunse che lui, semmai, faceva uh, e fece uh per far sentire la differenza.",
        "«Segui l’orecchio sinistro» consigliò il gufo, «il destro, a quest’ora, è sempre un po’ distratto.»",
        "walk",
        "calm",
    ),
    turn=Beat(
        "Un passo, piano. Ancora uno. Gron! Era un ghiro, e russava!",
        "Dormiva in un guscio di noce, con la coda per coperta e un sorriso grande così.",
        "«Tutto quel rumore» bisbigliò {hero}, «e il padrone sta in un cucchiaio: come sono buffe le cose da vicino!»",
        "stand",
        "tender",
    ),
    glad=Beat(
        "«Shhh» disse {hero}. «Gron» disse il ghiro. Buon sonno, piccolino!",
        "{hero} gli sistemò la coda sulle spalle, perché era scivolata un po’ di lato.",
        "E mentre tornava indietro, a {hero} sembrò che anche il mondo, in fondo, russasse un pochino.",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (GELATO, VOCE, PONTICELLO, RUMORE)
