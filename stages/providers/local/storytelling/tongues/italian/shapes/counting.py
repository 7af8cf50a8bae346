"""Shapes of counting: one sheep too many, ten balloons, a garden of numbers, a band."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

PECORA = Shape(
    title="{hero} e una pecora di troppo",
    themes=("counting", "bedtime", "friendship"),
    wish=Beat(
        "«Conta le mie pecore» disse il pastore. Erano dieci. {hero} contò.",
        "Le pecore si misero in fila, tutte bianche, tutte serie, tutte con il numero in testa.",
        "«Attenzione» disse il pastore, «quando le conto io, mi addormento sempre alla settima.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Una, due, tre. La terza si mosse! Una, due. Una, uffa!",
        "Le pecore saltavano la staccionata anche quando la staccionata non c’era.",
        "«È più forte di noi» disse la terza, «appena qualcuno conta, ci viene da saltare.»",
        "stand",
        "happy",
    ),
    turn=Beat(
        "Una, due, e via, fino a dieci. E quella? «Meee!» Una capra!",
        "Si era messa un maglione di lana bianca e si guardava intorno con aria distratta.",
        "«Volevo provare com’è, essere contata» disse la capra, «a noi capre non lo chiede mai nessuno.»",
        "stand",
        "excited",
    ),
    glad=Beat(
        "Dieci pecore e una capra. Contate tutte! «Buonanotte» disse il pastore.",
        "Alla capra diedero il numero più bello, che non è né prima né dopo degli altri.",
        "E poi, siccome a contare viene sonno, uno dopo l’altro si sdraiarono tutti, capra compresa.",
        "rest",
        "dreamy",
    ),
)

PALLONCINI = Shape(
    title="I dieci palloncini di {hero}",
    themes=("counting", "kindness", "friendship"),
    wish=Beat(
        "{hero} aveva dieci palloncini. Dieci! Tiravano in su. «Chi ne vuole?»",
        "Ce n’era uno rosso, uno giallo, uno a pois, e uno che si credeva una luna.",
        "«Se li tengo tutti io» disse {hero}, «finisce che sono loro a tenere me, e addio merenda.»",
        "stand",
        "happy",
    ),
    attempt=Beat(
        "Uno alla mucca. Due ai gemelli. Ne restavano sette. Su, su, su!",
        "La mucca lo legò alla coda, e da quel giorno le mosche la chiamano signora.",
        "«È leggero» disse la mucca, «però si sente che ha un suo carattere: vuole andare a sinistra.»",
        "wave",
        "happy",
    ),
    turn=Beat(
        "Uno, due, tre, quattro, cinque, sei, sette, otto, nove. Ne restava uno!",
        "Nove amici avevano il naso in su, e nove fili si salutavano nel vento.",
        "«E il decimo?» chiese una voce molto bassa. «Il decimo» disse {hero}, «aspettava proprio te.»",
        "wave",
        "proud",
    ),
    glad=Beat(
        "L’ultimo andò a un bruco. E il bruco volò! Poco, poco. Che volo!",
        "«Vedo tutto» gridava il bruco, che prima vedeva solo foglie, e sempre da vicino.",
        "Quella sera disse alla mamma: «Da grande voglio le ali», e la mamma sorrise e disse: «Vedremo.»",
        "wave",
        "happy",
    ),
)

ORTO = Shape(
    title="L’orto dei numeri di {hero}",
    themes=("counting", "nature", "kindness"),
    wish=Beat(
        "{hero} piantò un uno. Poi un due. Poi un tre. Che cosa nasceva?",
        "I semi di numero sono piccoli e lucidi, e vanno messi a distanza, se no si sommano.",
        "«Il tre va un po’ più sotto» disse un lombrico, «è curvo, e gli piace stare comodo.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Acqua all’uno. Acqua al due. Acqua al tre. E aspetta, aspetta!",
        "Per non annoiarsi, {hero} recitò la tabellina del solletico, che è tutta da ridere.",
        "«Senti qui sotto» disse il lombrico, «il due sta già facendo le prove con due foglie.»",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Spuntò una zucca! Poi due meloni. Poi tre fagioli! Ecco i numeri.",
        "L’uno aveva fatto una cosa sola, ma l’aveva fatta grossa come una carrozza.",
        "«E se avessi piantato un dieci?» disse {hero}, «ci volevano dieci ceste e una zia.»",
        "stand",
        "excited",
    ),
    glad=Beat(
        "Una zucca per tutti. Due meloni per tutti. Tre fagioli… da dividere bene!",
        "Li tagliarono così sottili che ognuno ebbe la sua parte e perfino il bis.",
        "«L’anno prossimo metto giù lo zero» disse il lombrico, «è tondo, e ci vengono delle belle ciambelle.»",
        "wave",
        "happy",
    ),
)

BANDA = Shape(
    title="La banda di {hero}",
    themes=("counting", "friendship", "adventure", "bravery"),
    wish=Beat(
        "Bum! {hero} aveva un tamburo. Bum, bum! Uno. Ma una banda?",
        "Una banda di uno suona bene, però quando si gira a salutare non c’è nessuno.",
        "«Serve qualcuno che faccia il perepè» disse {hero}, «e qualcuno che si goda lo spettacolo.»",
        "stand",
        "excited",
    ),
    attempt=Beat(
        "Perepè! Due: il papero con la tromba. Din, din! Tre: il topo.",
        "Il topo suonava un bottone con un ago da calza, e faceva un effetto da gran teatro.",
        "«Andiamo a tempo?» chiese il papero. «Andiamo a spasso» disse il topo, «il tempo ci raggiunge.»",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Un papero, un topo, una rana, un orso! Cinque con {hero}. Zum, zum, bum!",
        "L’orso suonava la pancia, che era intonata, e la rana faceva il cra di riserva.",
        "«E adesso tutti insieme» gridò {hero}, «chi sbaglia sbagli forte, così sembra fatto apposta!»",
        "walk",
        "excited",
    ),
    glad=Beat(
        "Bis! Bis! La banda suonò ancora. Uno, due, tre, quattro, cinque inchini.",
        "Persino i sassi battevano il tempo, e un albero lasciò cadere le foglie come coriandoli.",
        "«Eravamo uno» disse {hero}, «e adesso siamo cinque più il rumore, che conta almeno per due.»",
        "wave",
        "proud",
    ),
)

SHAPES: tuple[Shape, ...] = (PECORA, PALLONCINI, ORTO, BANDA)
