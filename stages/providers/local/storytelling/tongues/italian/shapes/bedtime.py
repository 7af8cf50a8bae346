"""Shapes of bedtime: Sleep on its way, a pillow that tells, stars to put out, a blanket."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SONNO = Shape(
    title="{hero} va incontro al Sonno",
    themes=("bedtime", "adventure", "kindness"),
    wish=Beat(
        "Il Sonno non arrivava. Dov’era? {hero} andò a vedere.",
        "Di solito veniva verso sera, con le pantofole grigie e una borsa di sbadigli.",
        "«Avrà trovato traffico» disse {hero}, «a quest’ora chiamano tutti lui, e lui è uno solo.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Era sotto il sasso? No, lì c’era un grillo. «Non dormo, suono!»",
        "Il grillo suonava una ninna nanna, ma la suonava così bene che nessuno voleva perdersela.",
        "«L’ho visto passare» disse il grillo fra due note, «andava piano, per non svegliarsi da solo.»",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Eccolo! Il Sonno era seduto. «Ho sonno» disse il Sonno. Oh!",
        "Lavorava da tante notti di fila, e a lui la buonanotte non la dava mai nessuno.",
        "Allora {hero} gli rimboccò la barba fin sotto il mento e disse piano: «Buonanotte, Sonno.»",
        "stand",
        "tender",
    ),
    glad=Beat(
        "Il Sonno sbadigliò. {hero} sbadigliò. Aaah! Che sbadiglio grande!",
        "Fu uno sbadiglio così largo che ci si addormentarono dentro tutti e nessuno restò fuori.",
        "«Grazie» mormorò il Sonno, «domani arrivo puntuale, e per te porto un sogno di quelli buoni.»",
        "rest",
        "dreamy",
    ),
)

CUSCINO = Shape(
    title="Il cuscino di {hero} racconta",
    themes=("bedtime", "adventure", "friendship"),
    wish=Beat(
        "Psst! Chi parlava? Era il cuscino. «Ascolta» disse. E {hero} ascoltò.",
        "Era un cuscino pieno di piume, e ogni piuma aveva volato da qualche parte.",
        "«Le piume non dormono mai tutte insieme» disse il cuscino, «ce n’è sempre una che vuole raccontare.»",
        "rest",
        "curious",
    ),
    attempt=Beat(
        "Una piuma disse: «Ho visto il mare.» Una disse: «Io, la luna!»",
        "Parlavano una sull’altra, finché il cuscino si diede una scrollata e le mise in fila.",
        "«Una alla volta» ordinò, «e senza solletico, che se ride chi ascolta, addio storia.»",
        "rest",
        "happy",
    ),
    turn=Beat(
        "La piuma più piccola parlò. «Io non ho visto niente» disse. «Portami tu!»",
        "Allora {hero} chiuse gli occhi e la portò con sé, in tutti i posti che sapeva.",
        "Volarono su un lago, su una torta e su un gregge, e la piccola disse: «Adesso ce l’ho anch’io, una storia.»",
        "fly",
        "dreamy",
    ),
    glad=Beat(
        "La piuma era felice. Il cuscino era caldo. {hero} era nel mezzo.",
        "Fuori la notte ascoltava con l’orecchio contro il muro, per sentire come andava a finire.",
        "«Finisce domani» disse il cuscino, «le storie buone si lasciano in caldo, come il pane.»",
        "rest",
        "tender",
    ),
)

STELLE = Shape(
    title="{hero} spegne le stelle",
    themes=("bedtime", "counting", "nature"),
    wish=Beat(
        "Dieci stelle erano ancora accese. «È tardi» disse {hero}. «A nanna!»",
        "Chiacchieravano da un capo all’altro del cielo, come si fa a letto quando la luce è spenta.",
        "«Ancora cinque minuti» chiese la più piccola, e per le stelle cinque minuti sono tutta la sera.",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "{hero} soffiò. Fff! Una stella rise. Soffiò ancora. Fff! Solletico!",
        "Non si spegne una stella soffiando, si sa, ma loro si divertivano moltissimo.",
        "«Prova con una parola dolce» disse un pipistrello, «funziona con tutti, io ci casco ogni sera.»",
        "wave",
        "happy",
    ),
    turn=Beat(
        "«Buonanotte, una. Buonanotte, due. Buonanotte, tre!» E piano, piano, fino a dieci.",
        "A ogni buonanotte una luce si abbassava, come una palpebra che non ce la fa più.",
        "Quando fu il turno della decima, {hero} fece la voce di velluto, e lei si spense ridendo.",
        "wave",
        "dreamy",
    ),
    glad=Beat(
        "Dieci stelle a nanna. E la luna? La luna fece l’occhiolino.",
        "«Io resto» disse la luna, «qualcuno deve pur tenere accesa la lucina del corridoio.»",
        "E tutto il cielo, finalmente al buio, cominciò a sognare di essere un prato.",
        "rest",
        "dreamy",
    ),
)

COPERTA = Shape(
    title="La coperta corta di {hero}",
    themes=("bedtime", "kindness", "friendship", "counting"),
    wish=Beat(
        "La coperta era corta. Copriva il naso o i piedi? O il naso o i piedi!",
        "Tirata di qua mancava di là, e in mezzo faceva sempre un po’ di montagna.",
        "«Non è corta» disse {hero}, «è che noi siamo tanti, e i piedi ancora di più.»",
        "rest",
        "happy",
    ),
    attempt=Beat(
        "Uno, due, tre amici sotto. Quattro! Cinque! Brrr, spuntò una coda.",
        "La coda apparteneva alla volpe, che la prestò volentieri come cuscino.",
        "«Io sto bene» disse un’oca dal fondo, «ma di chi sono i baffi che mi fanno compagnia?»",
        "rest",
        "happy",
    ),
    turn=Beat(
        "Una toppa rossa. Una toppa gialla. Una toppa blu! Cuci, cuci, cuci.",
        "Ognuno diede un pezzetto di qualcosa: una manica, un fiocco, un fazzoletto da naso, pulito.",
        "«Adesso è lunga come un fiume» disse {hero}, «e tiene caldo come una casa con il forno acceso.»",
        "stand",
        "proud",
    ),
    glad=Beat(
        "Tutti sotto! Sei nasi in fila. Sei sospiri. E un caldo dolce.",
        "La toppa gialla sapeva di limone, la rossa di mela, e quella blu di pomeriggio.",
        "«Chi spegne la luce?» chiese l’oca, ma nessuno rispose, perché dormivano già tutti.",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (SONNO, CUSCINO, STELLE, COPERTA)
