"""Meeting somebody who was drawn too: a figure, somebody with wings, or a vehicle."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

_FIGURE: tuple[Beat, ...] = (
    Beat(
        "Ecco {friend}! «Giochiamo?» disse {hero}. «Giochiamo!»",
        "Non si presentarono nemmeno, perché le presentazioni le aveva già fatte la matita.",
        "«Io arrivo fin qui» disse {friend}, mostrando l’orlo del foglio, «e tu fin lì: siamo quasi una città.»",
        "wave",
        "happy",
    ),
    Beat(
        "Cucù! Chi c’era? C’era {friend}. E {hero} fece ciao.",
        "«Abito due dita più in là» disse {friend}, «dopo il bianco, a sinistra della macchia.»",
        "Fra vicini di pagina ci si presta di tutto: un po’ di colore, un’idea, un pezzo di cielo.",
        "wave",
        "tender",
    ),
    Beat(
        "«Vieni con me?» disse {hero}. E {friend} disse: «Ma certo!»",
        "In due la strada si accorcia, però si allungano le chiacchiere, e si va in pari.",
        "«Vengo» disse {friend}, «ma camminiamo piano, che le cose belle si mettono sempre sul bordo.»",
        "walk",
        "happy",
    ),
    Beat(
        "«Facciamo a chi ride?» disse {hero}. E {friend}? Ah, ah, ah! Pari!",
        "Ridevano di niente, che è la cosa più divertente che ci sia.",
        "«Chi ha cominciato?» chiese {friend}, riprendendo fiato, «perché voglio proprio ringraziare.»",
        "stand",
        "happy",
    ),
    Beat(
        "{friend} aveva due biglie. Tic! «Una a te, {hero}.» Tac! «Una a me.»",
        "Fecero a scambio tre volte, e alla fine ognuno aveva di nuovo la sua, ma più bella.",
        "«È il miglior affare della mia vita» disse {friend}, «non ho guadagnato niente, e in più ho trovato te.»",
        "stand",
        "happy",
    ),
    Beat(
        "Una rima, presto! «Pane!» disse {friend}. «Rane!» disse {hero}. Ben fatto!",
        "Con due parole così si può già fare colazione, o almeno una filastrocca.",
        "«E le rane nel pane?» chiese {friend}, e dovettero inventare tutto il resto per farle uscire.",
        "wave",
        "excited",
    ),
    Beat(
        "«Che cos’ho in mano?» disse {friend}. «Un elefante?» disse {hero}. Quasi! Una briciola.",
        "Era una briciola molto importante, e la divisero in due con un righello.",
        "«La metà più grossa a te» disse {friend}, e {hero} rispose che di metà grosse ce n’erano due.",
        "stand",
        "curious",
    ),
    Beat(
        "{friend} sapeva fare la pioggia. Tic, tic, con le dita! E {hero} pure.",
        "Si tamburellava sul foglio, prima piano, poi forte, poi di nuovo piano.",
        "«Adesso smette» avvertì {friend}, «e adesso, con il mignolo, facciamo uscire l’arcobaleno.»",
        "stand",
        "happy",
    ),
    Beat(
        "Una panchina, due posti. Uno a {friend}, uno a {hero}. Che bella vista!",
        "Davanti non passava nessuno, e lo guardarono passare con grande attenzione.",
        "«Domani» disse {friend}, «portiamo un cuscino, così se nessuno è stanco lo facciamo sedere.»",
        "rest",
        "calm",
    ),
    Beat(
        "{friend} faceva collezione di saluti. «Salve, ehilà, salute!» {hero} ne portò uno nuovo.",
        "Era un saluto con inchino e piroetta, e nell’album mancava proprio quello.",
        "«In cambio ti do un arrivederci» disse {friend}, «ma ti prego, non usarlo subito.»",
        "wave",
        "tender",
    ),
)

_WINGED: tuple[Beat, ...] = (
    Beat(
        "Frrr! Arrivò {friend}. «Sali?» Su, sempre più su! Che bello lassù!",
        "Da lassù le case erano dadi, i fiumi nastri, e i pensieri pesavano la metà.",
        "«Qui davanti c’è aria» spiegava {friend}, «lì dietro altra aria, e noi, {hero}, siamo il ripieno.»",
        "fly",
        "excited",
    ),
    Beat(
        "Un fruscio, un soffio, un ciao! Era {friend}. «Ciao!» disse {hero}.",
        "Le ali si chiusero piano, come un libro quando qualcuno ci si addormenta sopra.",
        "«Sono di passaggio» disse {friend}, «ma conosco dei passaggi che durano tutto il pomeriggio.»",
        "wave",
        "happy",
    ),
    Beat(
        "Un giro, due giri, tre giri nel cielo! Li faceva {friend}. Bravi, giri!",
        "Con la scia venne fuori una O, e {hero} la lesse ad alta voce: «Oooh!»",
        "«È l’unica lettera che so fare» confessò {friend}, «ma va bene per quasi tutte le meraviglie.»",
        "wave",
        "happy",
    ),
    Beat(
        "Fuuu! Da dove veniva l’aria? {friend} faceva il ventaglio. E {hero}: «Ahhh!»",
        "Sventolava così bene che le nuvole si misero in fila per farsi pettinare.",
        "«Riga in mezzo o di lato?» chiedeva {friend} a ciascuna, «il ricciolo lo lascio, che le dona.»",
        "stand",
        "happy",
    ),
    Beat(
        "«Che si vede di lassù?» disse {hero}. «Te!» disse {friend}. «E più in là?» «Sempre te!»",
        "Il mondo è grande, ma chi vola guarda volentieri dove c’è qualcuno che saluta.",
        "«Sei un puntino» precisò {friend}, «però di tutti i puntini sei quello che ride.»",
        "wave",
        "tender",
    ),
    Beat(
        "{friend} portava la posta. Una lettera per {hero}! Dentro c’era una risata.",
        "Appena aperta la busta saltò fuori, fece il giro di tutti, e rientrò senza fiato.",
        "«Ci vuole una firma» disse {friend}, «basta un sorriso, leggibile, in basso a destra.»",
        "stand",
        "curious",
    ),
    Beat(
        "«Mi insegni a volare?» disse {hero}. «Prima salta!» disse {friend}. Op! Un pochino!",
        "Per un momento piccolo come un coriandolo, sotto i piedi ci fu soltanto aria.",
        "«Il volo è tutto lì» disse {friend}, «il resto è non avere fretta di scendere.»",
        "hop",
        "proud",
    ),
    Beat(
        "{friend} dormiva. Con un’ala sul naso! {hero} passò in punta di piedi.",
        "Nel sonno le ali si aprivano appena, come una finestra che ascolta.",
        "«Sognavo di camminare» disse {friend} al risveglio, «che avventura, c’erano perfino le scale.»",
        "walk",
        "dreamy",
    ),
)

_VEHICLE: tuple[Beat, ...] = (
    Beat(
        "Brum, brum! Ecco {friend}. «Si parte?» Si parte! Brum!",
        "Presero una curva, poi un’altra, e la terza la presero due volte perché era bella.",
        "«Dove andiamo?» chiese {hero}, e il motore rispose brum, che nella sua lingua vuol dire sì.",
        "wave",
        "excited",
    ),
    Beat(
        "Pe, pe! C’è posto? C’è posto! {hero} salì. E partì {friend}.",
        "Il clacson sapeva due canzoni: una faceva pe, e l’altra faceva pe, pe.",
        "Alla seconda si fermò un’oca che voleva ballare, e a certe richieste non si può dire di no.",
        "stand",
        "happy",
    ),
    Beat(
        "{friend} era in salita. Uff, uff! {hero} spinse. Op, in cima!",
        "In discesa non ci fu bisogno di spingere, ma andarono insieme lo stesso.",
        "«Le salite» disse {hero}, «sono discese che hanno ancora voglia di scherzare.»",
        "walk",
        "proud",
    ),
    Beat(
        "{friend} aveva sete. Benzina? No, limonata! {hero} gli fece il pieno.",
        "Con la limonata il motore andava benissimo, soltanto che faceva le bollicine.",
        "«Con l’aranciata» confidò {hero}, «va anche all’indietro, e il panorama ricomincia da capo.»",
        "stand",
        "happy",
    ),
    Beat(
        "Alt! Passava una lumaca. {friend} aspettò. {hero} aspettò. Prego, signora!",
        "La lumaca ringraziò con un corno, poi con l’altro, e fece con comodo.",
        "«Abbiamo fatto tardi?» chiese {hero}, e il clacson rispose che le lumache sono sempre in orario.",
        "rest",
        "calm",
    ),
    Beat(
        "Il sedile di {friend} era morbido. {hero} provò un bottone. Clic! Muuu!",
        "Un bottone faceva vento, uno faceva luce, e quello lì faceva il verso della mucca.",
        "«A che serve la mucca?» chiese {hero}, e da dietro la curva una mucca vera rispose: «A salutare me.»",
        "rest",
        "curious",
    ),
    Beat(
        "Quante ruote aveva {friend}? {hero} le contò. Ma giravano! Da capo!",
        "Contare le ruote che girano è come contare le rondini, viene sempre un numero allegro.",
        "«Facciamo che sono tante» decise {hero}, «quante bastano per andare, e una in più per giocare.»",
        "stand",
        "happy",
    ),
    Beat(
        "Drin, drin! {friend} voleva passare. «Parola d’ordine?» disse {hero}. «Brum!» Giusto!",
        "Era la parola d’ordine di tutti i motori, ma nessuno l’aveva mai detta così bene.",
        "«E per tornare indietro?» chiese la strada, e {hero} le svelò il segreto: bastava dire murb.",
        "wave",
        "excited",
    ),
)

SOMEBODY: dict[Kind, tuple[Beat, ...]] = {
    "figure": _FIGURE,
    "winged": _WINGED,
    "vehicle": _VEHICLE,
}
