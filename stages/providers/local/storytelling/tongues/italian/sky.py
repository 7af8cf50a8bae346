"""Greeting what was drawn above: a sun, a star, a cloud."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

_SUN: tuple[Beat, ...] = (
    Beat(
        "Buongiorno! Chi brillava lassù? Brillava {friend}. {hero} si scaldò il naso.",
        "Un raggio scese in visita, girò intorno due volte e chiese se c’erano ombre da stirare.",
        "«Le ho appena stirate» disse {hero}, «ma se vuoi puoi fermarti: qui di caldo non ne avanza mai.»",
        "wave",
        "happy",
    ),
    Beat(
        "Che caldo buono! Lo mandava {friend}. {hero} chiuse gli occhi. Mmm!",
        "I sassi diventarono tiepidi come panini, e le lucertole li prenotarono tutti.",
        "«Non ti ho mai visto con la luna storta» disse {hero}, e lassù fu una gran risata di luce.",
        "rest",
        "happy",
    ),
    Beat(
        "Un raggio, due raggi, tre raggi! Li regalava {friend}. Grazie, grazie, grazie!",
        "{hero} ne mise uno in tasca, per i giorni in cui il cielo porta la vestaglia grigia.",
        "Quella sera la tasca fece luce ancora un poco, e due falene chiesero il permesso di leggere.",
        "stand",
        "tender",
    ),
    Beat(
        "Chi disegnava le ombre? {friend}! A {hero} ne toccò una lunga, lunga.",
        "Aveva le gambe da fenicottero e il cappello di un altro, ma era proprio la sua.",
        "«Me la accorci un pochino?» chiese {hero}, e di lassù risposero di ripassare a mezzogiorno.",
        "stand",
        "curious",
    ),
    Beat(
        "{friend} entrò in una goccia. Rosso, giallo, verde! «Un altro colore!» disse {hero}.",
        "In una goccia ci stanno sette colori, e se si stringono anche un sorriso.",
        "«Il viola sta sempre in fondo» notò {hero}, «ma non spinge, perché sa che senza di lui l’arcobaleno non chiude.»",
        "stand",
        "excited",
    ),
    Beat(
        "Calzini stesi al caldo! Li asciugava {friend}. Un calzino salutò {hero}.",
        "I calzini al sole sognano di essere aquiloni, e qualcuno, col vento giusto, ci riesce.",
        "«Quello spaiato» disse {hero}, «ha soltanto mandato avanti il compagno, a vedere com’è il cielo.»",
        "wave",
        "happy",
    ),
    Beat(
        "{hero} fece ciao con la mano. {friend} fece ciao con la luce. Eccola!",
        "Il saluto ci mise otto minuti, perché il sole sta lontano e non corre mai.",
        "«Adesso gli rispondo» disse {hero}, «e fra altri otto minuti, se tutto va bene, siamo amici.»",
        "wave",
        "tender",
    ),
    Beat(
        "Un panino al sole! Lo preparò {friend}. {hero} lo mise da parte. Gnam!",
        "Era un pezzo di caldo fra due foglie, legato stretto con un filo d’erba.",
        "«Si mangia freddo» spiegò {hero}, «cioè caldo, cioè quando fa freddo, insomma, lo tengo per gennaio.»",
        "rest",
        "proud",
    ),
)

_STAR: tuple[Beat, ...] = (
    Beat(
        "Blin! Ecco {friend}. Un lampo, un occhiolino. {hero} rispose. Blin, blin!",
        "Era una conversazione senza parole, tutta di virgole e di lampi.",
        "«Ha detto che ci vede benissimo» tradusse {hero}, «e che di lassù brilliamo un poco anche noi.»",
        "wave",
        "dreamy",
    ),
    Beat(
        "Un desiderio, {hero}! Piano, piano. Lo ascoltava {friend}. Ecco fatto!",
        "I desideri non si gridano, si soffiano, come la minestra.",
        "{hero} soffiò, e lassù la luce tremò un momento, come fa chi prende un appunto.",
        "stand",
        "dreamy",
    ),
    Beat(
        "{friend} faceva i compiti. «Una luce più una luce?» «Due luci!» disse {hero}.",
        "Era quasi giusto, perché di luci, con il riflesso, ne venivano tre.",
        "«Il riflesso non si conta, si regala» disse {hero}, e lo posarono sul naso di una civetta.",
        "stand",
        "happy",
    ),
    Beat(
        "Che cosa faceva {friend} di giorno? Dormiva! {hero} le rimboccò il cielo.",
        "Sotto quella coperta azzurra ci stavano tutte, strette, con un piede fuori.",
        "«Quando si fa scuro chiamami» sembrò dire, «ma piano, che la luna ha il sonno leggero.»",
        "stand",
        "tender",
    ),
    Beat(
        "Fiii! {hero} fischiava una nota. E {friend} la accendeva!",
        "In poco tempo ci fu una canzone tutta illuminata, da leggere con il naso in su.",
        "«È musica da guardare» disse {hero}, «e chi stona fa un colore nuovo.»",
        "wave",
        "excited",
    ),
    Beat(
        "«Sei <lontano|lontana>?» disse {hero}. {friend} fece sì. Poi fece no. Poi rise.",
        "Da laggiù brillava poco, ma il suo poco arrivava fino in tasca.",
        "«Lontano e vicino» disse {hero}, «sono la stessa strada, dipende da chi comincia a camminare.»",
        "walk",
        "calm",
    ),
    Beat(
        "{friend} aveva una punta in più. La prestò a {hero}. Che solletico!",
        "Con una punta di stella si può scrivere, grattarsi il naso, o fare i buchini al buio.",
        "«Fanne uno anche per me» disse una lucciola, «così stasera ci guardo dentro la festa.»",
        "hop",
        "curious",
    ),
    Beat(
        "{friend} era in anticipo. Il cielo non era pronto. {hero} le tenne il posto.",
        "Lassù stavano ancora piegando le nuvole, e c’erano da mettere via le rondini.",
        "«Le prime file sono le più belle» disse {hero}, e aspettarono il buio insieme, come a teatro.",
        "rest",
        "dreamy",
    ),
)

_CLOUD: tuple[Beat, ...] = (
    Beat(
        "Una pecora? Un coniglio? Una torta? No, {hero}, era {friend}! Che ridere!",
        "Cambiava vestito a ogni soffio, e ogni volta sembrava chiedere: «E adesso che cosa sono?»",
        "«Adesso sei {hero}!» disse {hero}, battendo le mani, e lassù ci fu un inchino grande come un campo.",
        "stand",
        "happy",
    ),
    Beat(
        "Passava {friend}, piano, piano. «Posso salire?» disse {hero}. Pof! Che morbido!",
        "Sotto passava il mondo, piano, e nessuno doveva girare le pagine.",
        "«Il biglietto?» chiese una rondine per scherzo, e {hero} mostrò uno sbadiglio, che lassù è valido ovunque.",
        "rest",
        "dreamy",
    ),
    Beat(
        "{friend} era una spugna. {hero} la strizzò. Plin! Una goccia sola!",
        "Era la goccia più piccola del mondo, e una formica ci fece il bagno due volte.",
        "«Torni domani» sembrò dirle la nuvola, «che per domani ho in programma una doccia tiepida.»",
        "stand",
        "happy",
    ),
    Beat(
        "«Dove vai?» disse {hero} a {friend}. «Dove va il vento!» «E lui?» «Dove vado io!»",
        "Si erano messi d’accordo così bene che non arrivavano mai, e non facevano mai tardi.",
        "«Se volete» offrì {hero}, «la direzione ve la presto io, ne ho una che non uso.»",
        "walk",
        "curious",
    ),
    Beat(
        "{friend} si fermò sopra {hero}. Era panna? Era lana? Era un cavallo!",
        "Galoppò per tutto il cielo senza fare rumore, perché aveva gli zoccoli di zucchero filato.",
        "«Come si chiama?» chiesero i passeri, e prima che {hero} potesse rispondere era già una teiera.",
        "wave",
        "excited",
    ),
    Beat(
        "Che bella tenda! Era {friend}. {hero} tirò un cordino. Ed ecco il sole!",
        "Tirando da una parte veniva il fresco, tirando dall’altra veniva il giorno.",
        "«La lasciamo a metà» decise {hero}, «così le lucertole e le lumache sono contente tutte.»",
        "stand",
        "calm",
    ),
    Beat(
        "{hero} mandò un bacio a {friend}. Ne tornarono due. Morbidi, morbidi!",
        "I baci di nuvola si posano sulla fronte, e dopo un minuto sono rugiada.",
        "«Tienili al fresco» consigliò il vento, «quelli di lassù, al caldo, diventano subito poesie.»",
        "wave",
        "tender",
    ),
    Beat(
        "{friend} aveva la valigia. «Che c’è dentro?» disse {hero}. Un po’ di neve!",
        "Era per una montagna lontana, che l’aveva ordinata e aspettava alla finestra.",
        "«Un fiocco te lo lascio» sembrò dire la nuvola, «ma non dirlo alla montagna, che li conta.»",
        "stand",
        "happy",
    ),
)

SKY: dict[Kind, tuple[Beat, ...]] = {
    "sun": _SUN,
    "star": _STAR,
    "cloud": _CLOUD,
}
