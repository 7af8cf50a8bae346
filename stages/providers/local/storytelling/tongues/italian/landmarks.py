"""Coming to what stands in its place and was drawn too: a house, a tree, a flower."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

_HOUSE: tuple[Beat, ...] = (
    Beat(
        "Toc, toc! Era aperto. «Entra, {hero}!» Così disse {friend}.",
        "Dentro c’era odore di torta, e le scale scricchiolavano do, re, mi.",
        "«Il mi è un po’ stonato» si scusò la porta, «ma aspettavamo ospiti per accordarlo: prego, salga pure.»",
        "wave",
        "happy",
    ),
    Beat(
        "Due finestre, una porta: una faccia! Così rideva {friend}. Ciao, {hero}!",
        "Quando tirava vento, le imposte si aprivano e si chiudevano come ciglia.",
        "«Le case non camminano» disse {hero}, «però guardano lontano, e di sera si raccontano le strade.»",
        "stand",
        "curious",
    ),
    Beat(
        "Un gatto, un gallo, un gufo! Era <pieno|piena> {friend}. E {hero}? C’era posto!",
        "Spostarono il gatto, spostarono il gallo, e saltò fuori una sedia.",
        "«Facciamo i turni» spiegò il gufo, «il gallo di mattina, io di notte, e il gatto sempre.»",
        "rest",
        "happy",
    ),
    Beat(
        "Le tende di {friend} facevano ciao. {hero} rispose. E dentro? Blub, blub, la pentola!",
        "Era minestra di lettere, e da ogni cucchiaio veniva fuori una parola diversa.",
        "A {hero} toccò benvenuto, che nel cucchiaio non ci stava tutto, e bisognò mangiarlo in due volte.",
        "wave",
        "happy",
    ),
    Beat(
        "{friend} aveva sonno. {hero} chiuse le persiane. Sss! Buon riposo, tetto!",
        "Le case dormono in piedi, come i cavalli, e sognano di traslocare al mare.",
        "«Si sveglia alle cinque» sussurrò il comignolo, «oppure al profumo di ciambella, se arriva prima.»",
        "stand",
        "dreamy",
    ),
    Beat(
        "Quante scale aveva {friend}! {hero} salì. Uno, due, tre, soffitta!",
        "In soffitta c’erano un cappello, una tromba, e un pomeriggio di pioggia messo da parte.",
        "«Lo tengo per i bambini» disse la soffitta, «con la pioggia buona, e una coperta a quadretti.»",
        "walk",
        "curious",
    ),
    Beat(
        "«Chi è?» disse la porta di {friend}. «Sono {hero}!» «Ah, ti aspettavo!»",
        "Lo diceva a tutti, ma a tutti lo diceva come se fosse la prima volta.",
        "«Pulisciti le scarpe con calma» aggiunse la porta, «lo zerbino vuole sapere tutto della strada.»",
        "wave",
        "tender",
    ),
    Beat(
        "{friend} era in festa. Perché? {hero} bussò. «Buon compleanno, maniglia!»",
        "Da tanti anni la maniglia dava la mano a tutti, e nessuno le aveva mai fatto gli auguri.",
        "«Cento di queste porte» le disse {hero}, e la maniglia, commossa, cigolò una nota sola, ma di cuore.",
        "hop",
        "excited",
    ),
)

_TREE: tuple[Beat, ...] = (
    Beat(
        "Cadde una foglia. Per chi? Per {hero}! La mandava {friend}.",
        "Era una foglia a forma di mano, e fu una gran bella stretta.",
        "«Piacere» sembrò dire, frusciando, «ne ho altre ottomila, ma per cominciare ne basta una.»",
        "stand",
        "tender",
    ),
    Beat(
        "Che ombra fresca! La faceva {friend}. {hero} si sedette sotto. Ahhh!",
        "L’ombra cadeva a pezzetti, e ogni pezzetto ballava per conto suo.",
        "«Quanti anni ha?» chiese {hero}, e un merlo rispose: «Tanti cerchi quanti compleanni, tutti con la torta.»",
        "rest",
        "calm",
    ),
    Beat(
        "Tuc, tuc, tuc! Un picchio! Bussava da {friend}. Tuc? «Avanti!» disse {hero}.",
        "Da dentro il tronco veniva un odore buono, come di caffè di ghianda.",
        "«Volevo solo sapere se bussando si dà fastidio» disse il picchio, e bussò di nuovo, contento.",
        "stand",
        "happy",
    ),
    Beat(
        "{friend} contava i suoi uccelli. Uno mancava! Era in testa a {hero}. Cip!",
        "Quella testa gli era sembrata un ramo basso, molto comodo, con vista.",
        "«Resto ancora un minuto» disse l’uccellino, «qui sotto passano dei bei pensieri, e fanno il nido.»",
        "stand",
        "happy",
    ),
    Beat(
        "Clap, clap, clap! Le foglie di {friend} applaudivano. Passava {hero}!",
        "Quando le foglie applaudono non si sa mai se è merito nostro o del vento.",
        "{hero} fece l’inchino per tutti e due, e il vento, che è timido, chiuse piano il sipario.",
        "wave",
        "proud",
    ),
    Beat(
        "{hero} aprì un libro sotto {friend}. Plaf! Una foglia fece da segnalibro.",
        "Cadde proprio sulla parola ramo, e così si vide che sapeva leggere.",
        "«Più avanti si parla di noi» frusciò l’albero, «ma non voglio rovinarti il capitolo.»",
        "rest",
        "calm",
    ),
    Beat(
        "Un nido, fra i rami di {friend}! Pio, pio! {hero} salutò tutti e tre.",
        "I piccoli erano tre becchi aperti, con un poco di piuma intorno.",
        "«Parlano sempre insieme» sospirò il babbo, «ma dicono una cosa sola, e cioè merenda.»",
        "wave",
        "tender",
    ),
    Beat(
        "{hero} girò intorno a {friend}. Chi c’era di là? Un’altra volta {hero}!",
        "Girando nell’altro senso, invece, si incontrava un’ombra con molta voglia di fare amicizia.",
        "«Lei gira da molto?» le chiese {hero}, e l’ombra rispose che dipendeva dal sole.",
        "hop",
        "curious",
    ),
)

_FLOWER: tuple[Beat, ...] = (
    Beat(
        "Sniff, sniff! Che profumo aveva {friend}! {hero} salutò con il naso.",
        "Un petalo si staccò e scese piano, per farsi guardare da tutte le parti.",
        "«M’ama» disse il vento, contando i petali, e siccome era gentile si fermò lì, dov’era sì.",
        "stand",
        "tender",
    ),
    Beat(
        "Piano! Un’ape dormiva. Dove? Lì, nel morbido: la culla era {friend}.",
        "{hero} trattenne il fiato, e la brezza fece da nonna, dondolando su e giù.",
        "Al risveglio l’ape ringraziò in giallo, che è la sua lingua, e lasciò a tutti un puntino d’oro.",
        "stand",
        "calm",
    ),
    Beat(
        "{friend} si svegliò. Un petalo, due petali, tutti! {hero} portò la colazione: acqua.",
        "La bevve con le radici, senza cannuccia, e chiese se ce n’era un altro goccio.",
        "«Frizzante o naturale?» domandò {hero}, e il fiore, dopo averci pensato, scelse di pioggia.",
        "stand",
        "happy",
    ),
    Beat(
        "Che scarpe portava {friend}? Nessuna! Aveva i piedi nella terra. {hero} rise.",
        "Per viaggiare mandava in giro i semi, che poi scrivevano da tutte le parti.",
        "«E che cosa scrivono?» chiese {hero}, e il vento lesse: «Qui tutto bene, siamo già verdi.»",
        "stand",
        "curious",
    ),
    Beat(
        "Una coccinella scalava {friend}. Su, su! «Forza!» disse {hero}. Ed eccola in cima!",
        "Lassù piantò una bandierina, cioè un puntino nero, e si godette il panorama.",
        "«È la mia montagna più profumata» disse la coccinella, «e la neve, qui, è di polline.»",
        "wave",
        "proud",
    ),
    Beat(
        "Di che cosa sapeva {friend}? {hero} annusò. Di fragola? Di luna? Di domenica!",
        "Il profumo della domenica è un po’ pane, un po’ sapone, un po’ niente da fare.",
        "«Di lunedì odoro di matita» sembrava dire il fiore, «passa pure, che ti tengo il posto nel banco.»",
        "stand",
        "dreamy",
    ),
    Beat(
        "{hero} fece una domanda a {friend}. Silenzio. Poi un petalo disse sì.",
        "Quale fosse la domanda non si seppe mai, ma il sì restò lì, a dondolare.",
        "«I sì dei fiori» spiegò {hero}, «non vanno messi nel vaso, se no diventano forse.»",
        "stand",
        "tender",
    ),
    Beat(
        "Pioveva? Ma no! {hero} annaffiava {friend}. Plic, plic, plic!",
        "La terra diceva ancora, ancora, e le foglie si passavano le gocce come palloni.",
        "«Chi vince?» chiese {hero}, e un bruco, che faceva l’arbitro, fischiò l’ora della merenda.",
        "hop",
        "excited",
    ),
)

LANDMARKS: dict[Kind, tuple[Beat, ...]] = {
    "house": _HOUSE,
    "tree": _TREE,
    "flower": _FLOWER,
}
