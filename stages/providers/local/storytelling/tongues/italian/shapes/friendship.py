"""Shapes of friendship: a kite, a game without a name, a letter, a hug for a hedgehog."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

AQUILONE = Shape(
    title="{hero} e l’aquilone a due fili",
    themes=("friendship", "adventure", "nature"),
    wish=Beat(
        "Un aquilone! Aveva due fili. «Ci vogliono due amici» disse {hero}.",
        "Era un aquilone di carta gialla, con la coda piena di fiocchi e la testa piena di vento.",
        "«Con un filo solo vola storto» disse {hero}, «e poi a chi racconto che cosa vede da lassù?»",
        "stand",
        "curious",
        "wind",
    ),
    attempt=Beat(
        "{hero} tirò un filo. L’aquilone fece pluf. Tirò l’altro. Pluf, pluf!",
        "Ogni volta l’aquilone si rialzava, si spolverava la coda e diceva che non era niente.",
        "«Mi manca l’equilibrio» spiegava, «cioè qualcuno che tiri dall’altra parte, ma gentilmente.»",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Un asino prese il filo. «Tiro io!» Uno, due, tre, e su!",
        "L’aquilone salì dritto come un punto esclamativo, e il cielo gli fece posto.",
        "«Se tu allenti io tengo» disse l’asino, «e se io tengo tu allenti: sembra facile, e infatti lo è.»",
        "wave",
        "excited",
        "wind",
    ),
    glad=Beat(
        "L’aquilone ballava. {hero} rideva. L’asino rideva: iiih, oooh!",
        "Da lassù l’aquilone vide che i due fili, guardati bene, facevano un cuore.",
        "«Non glielo dico» pensò l’aquilone, «certe cose è più bello scoprirle da soli, in due.»",
        "wave",
        "happy",
    ),
)

GIOCO = Shape(
    title="{hero} e il gioco senza nome",
    themes=("friendship", "bravery", "counting"),
    wish=Beat(
        "«A che cosa giochiamo?» disse {hero}. «Boh!» disse il tasso. «Boh!»",
        "Tutti i giochi che sapevano li avevano già giocati, alcuni perfino due volte.",
        "«Allora ne serve uno nuovo» disse {hero}, «uno che non abbia ancora né regole né vincitori.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Tre salti e un giro. «Poi?» Due passi e un inchino. «Poi?»",
        "Il tasso prese appunti sulla sabbia, ma una farfalla ci passò sopra e cambiò tutto.",
        "«È venuto meglio» disse il tasso, «adesso dopo l’inchino bisogna fare il verso della lavatrice.»",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Un salto, due giri, tre inchini, quattro risate! Ecco il gioco. Via!",
        "Chi sbagliava ricominciava, e siccome sbagliavano sempre, ricominciavano sempre.",
        "«Chi vince?» chiese una lepre che passava, e risposero in coro: «Chi arriva adesso!»",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Vinse il tasso. Vinse {hero}. Vinsero proprio tutti! Che squadra!",
        "Per il nome ci pensarono a lungo, e alla fine lo chiamarono Ancora.",
        "«Giochiamo ad Ancora?» «Ancora?» «Sì, Ancora!» E non finiva più, com’era giusto.",
        "wave",
        "happy",
    ),
)

LETTERA = Shape(
    title="Una lettera per {hero}",
    themes=("friendship", "adventure", "bravery"),
    wish=Beat(
        "Una lettera! «Ciao» diceva. «Vieni?» Ma chi l’aveva scritta?",
        "Mancava la firma, però in un angolo c’era l’impronta di una zampina bagnata.",
        "«Chi scrive ciao e vieni» disse {hero}, «ha già detto le due cose più importanti.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "«L’hai scritta tu, gatto?» «No.» «E tu, gallo?» «Chicchirino!»",
        "Il gallo sapeva scrivere soltanto in stampatello, e sempre troppo presto la mattina.",
        "«L’inchiostro sa di mirtillo» osservò il gatto, annusando, «cerca qualcuno con la lingua blu.»",
        "walk",
        "happy",
    ),
    turn=Beat(
        "{hero} vide una lontra. Lingua blu! «Eri tu?» «Ero io» disse la lontra.",
        "L’aveva scritta e riscritta, e poi l’aveva affidata a una foglia di passaggio.",
        "«Non sapevo se sarebbe arrivato qualcuno» disse, «e invece ecco proprio te: che fortuna.»",
        "wave",
        "excited",
    ),
    glad=Beat(
        "{hero} e la lontra scrissero insieme. «Ciao. Vieni?» E poi via, nel vento!",
        "Ne spedirono una a nord e una a sud, e una la nascosero per l’anno dopo.",
        "«Chi verrà?» chiese la lontra. «Non si sa» disse {hero}, «perciò mettiamo su l’acqua per il tè.»",
        "wave",
        "happy",
    ),
)

RICCIO = Shape(
    title="{hero} abbraccia un riccio",
    themes=("friendship", "kindness", "bravery"),
    wish=Beat(
        "Un riccio disse: «Vorrei un abbraccio.» Un abbraccio? E gli aculei?",
        "Ne aveva tanti, pettinati bene, e li portava in giro come un mazzo di matite.",
        "«Tutti mi salutano da un metro» disse il riccio, «e un metro, per un abbraccio, è un po’ largo.»",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "{hero} provò con un guanto. Punf! Provò con un cuscino. Pinf, ponf!",
        "Le piume del cuscino si sparsero dappertutto, e per un po’ il riccio sembrò un pulcino.",
        "«Non mi dona il bianco» disse lui, starnutendo, «ma ti ringrazio: sei già a mezzo metro.»",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Piano, piano. Naso contro naso. La pancia era morbida! Ecco l’abbraccio.",
        "Da quella parte, infatti, il riccio non pungeva: bastava sapere da dove cominciare.",
        "«Ognuno ha il suo lato per gli abbracci» disse {hero}, «e il tuo è tiepido come un panino.»",
        "rest",
        "tender",
    ),
    glad=Beat(
        "Uno ne voleva il riccio. Due ne ebbe! Tre! Quattro! E ancora.",
        "Si formò una fila di amici, tutti con il naso in avanti e le mani dietro la schiena.",
        "«Il prossimo!» chiamava il riccio, contento come una Pasqua, lisciandosi gli aculei con il pettine.",
        "wave",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (AQUILONE, GIOCO, LETTERA, RICCIO)
