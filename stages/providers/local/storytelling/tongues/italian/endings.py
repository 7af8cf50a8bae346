"""The last page for each theme, five ways each: home again, and all is well."""

from __future__ import annotations

from stages.models import Theme
from stages.providers.local.storytelling.beat import Beat


def _home(short: str, more: str, rich: str) -> Beat:
    return Beat(short, more, rich, "wave", "tender")


def _sleep(short: str, more: str, rich: str) -> Beat:
    return Beat(short, more, rich, "rest", "dreamy")


ENDINGS: dict[Theme, tuple[Beat, ...]] = {
    "adventure": (
        _home(
            "Porta, scarpe, bum! {hero} tornò a casa. Bum, l’altra scarpa!",
            "{artist} aveva lasciato la luce accesa, perché anche la strada ci vedesse a tornare.",
            "«Com’è il mondo?» chiese {artist}. «È grande» disse {hero}, «ma se lo saluti per primo, ti viene in braccio.»",
        ),
        _home(
            "{hero} tornò {home}. Che cosa portò? Un sasso! Che bel sasso!",
            "Era un sasso qualunque, ma aveva visto tutto, e sapeva tenere i segreti.",
            "Ora sta sul davanzale di {artist}, e quando piove diventa lucido, come chi ricorda una cosa bella.",
        ),
        _home(
            "Gira, gira, la strada tornò. Con lei tornò {hero}. Buonasera, strada!",
            "La strada si arrotolò davanti alla porta, come un gatto, e si mise a dormire.",
            "«Domani la srotoliamo dall’altra parte» disse {hero} a {artist}, che aveva già preparato le scarpe.",
        ),
        _home(
            "Un bagno, una minestra, un bacio. {hero} sorrise. E l’avventura? Sotto il letto!",
            "Russava un poco, l’avventura, con una ciabatta in testa e una mappa per coperta.",
            "«Non svegliarla» bisbigliò {hero}, «domani avrà bisogno di tutte le sue curve.»",
        ),
        _home(
            "«Racconta!» disse {artist}. {hero} raccontò. «Ancora!» E via, da capo!",
            "La seconda volta fu più bella, perché i pezzi difficili facevano già ridere.",
            "Le avventure sono così: succedono una volta sola, e poi non la smettono più.",
        ),
    ),
    "kindness": (
        _home(
            "Grazie, prego! Prego, grazie! {hero} tornò {home} cantando. Che giornata!",
            "A forza di dire prego, anche la bocca aveva preso la forma di un sorriso.",
            "«Che lavoro fai?» chiese una rondine dal filo. «Faccio quello che posso» disse {hero}, «e il lavoro non manca mai.»",
        ),
        _home(
            "{hero} aprì la mano. Era vuota? No! C’era una carezza.",
            "Era una carezza di seconda mano, usata pochissimo, buona come nuova.",
            "{artist} se la mise sulla guancia, la tenne un momento, e poi la rimise in giro, perché così si fa.",
        ),
        _home(
            "Buonasera a tutti! Così disse {hero}. E tutti: «Buonasera, {hero}!»",
            "Lo dissero i grandi, lo dissero i piccoli, e lo disse la credenza, con un cigolio.",
            "«La gentilezza» disse {artist}, «è come il pane: buona fresca, e buona anche il giorno dopo.»",
        ),
        _home(
            "«Per te!» disse {artist}. Era un disegno. C’erano tutti. Anche il vento!",
            "Il vento era venuto un po’ mosso, ma si riconosceva dai capelli degli altri.",
            "In un angolo restava un posto bianco, e {hero} disse: «Quello è per chi arriva domani.»",
        ),
        _home(
            "Un po’ a te, un po’ a me. E {hero}? Gioia per tre!",
            "Quando si divide una cosa buona i conti non tornano mai, e nessuno protesta.",
            "«Mezza mela più mezza mela» disse {hero} a {artist}, «fa una mela e due amici: la maestra lo deve sapere.»",
        ),
    ),
    "bravery": (
        _home(
            "Evviva! {hero} ce la fece. Prima uh, poi oh, poi evviva!",
            "{artist} ritagliò una medaglia di cartone, e per nastro usò un pezzo di spago.",
            "«C’è scritto: ha provato» lesse {hero}, «ed è la cosa più vera che mi abbiano mai appeso.»",
        ),
        _home(
            "Brave, gambe! Brava, voce! Brava, pancia! Così disse {hero}, {home}.",
            "Avevano tremato un poco, tutte e tre, e tutte e tre erano andate avanti.",
            "«Il coraggio» spiegò la pancia, che era la più saggia, «è tremare nella direzione giusta.»",
        ),
        _home(
            "Un passo piccolo. Uno solo. Ma che passo! {hero} tornò cantando.",
            "Dietro restò un’impronta, e una formica ci fece subito una piscina.",
            "«E domani?» chiese {artist}. «Domani» disse {hero}, «un altro passo uguale, però con la merenda.»",
        ),
        _home(
            "La stessa faccia, lo stesso nome. E dentro {hero}? C’era più posto!",
            "Da fuori non si vedeva, se non forse dal modo di dire buonasera.",
            "«Ci metto un tavolo» decise {hero}, «e due sedie, così la prossima volta il batticuore si siede.»",
        ),
        _home(
            "«Com’è stato?» disse {artist}. «Alto, lungo, bello!» disse {hero}. Evviva!",
            "Lo raccontarono al cuscino, che si gonfiò tutto di orgoglio.",
            "«Il segreto» disse {hero}, «è cominciare un momento prima di sapere come si fa.»",
        ),
    ),
    "bedtime": (
        _sleep(
            "Ninna, nanna, luna d’argento. Dorme {hero}, dorme il vento.",
            "Le parole del giorno si coricano una accanto all’altra, strette come cucchiaini.",
            "Quelle che non abbiamo detto aspettano nella matita, e domattina fanno colazione con noi.",
        ),
        _sleep(
            "Spento il sole, spento il mare. {hero} dorme. Non parlare.",
            "Chi passa {home}, a quest’ora, va in punta di piedi e saluta con le ciglia.",
            "E se proprio deve starnutire, starnutisce domani mattina, che c’è più posto.",
        ),
        _sleep(
            "La sera è blu. Il letto è qui. {hero} sbadiglia, e fa così: aaah!",
            "Lo sbadiglio fa il giro del cuscino, poi esce a prendere un po’ d’aria.",
            "{artist} lo sente passare sotto la finestra, e ne fa uno uguale, per compagnia.",
        ),
        _sleep(
            "Buonanotte, naso. Buonanotte, piedi. Dorme {hero}, ma tu non lo vedi.",
            "Salutata ogni cosa, ogni cosa si addormentò, nello stesso ordine.",
            "Per ultima si addormentò la storia, che voleva sentire come andava a finire, e infatti finì.",
        ),
        _sleep(
            "Un sogno bussò. Toc, toc. «Avanti» disse {hero}, e chiuse gli occhi.",
            "Era un sogno di quelli buoni, con le rotelle e il posto davanti.",
            "«Dove si va?» chiese {hero}. «Piano» disse il sogno, «a quest’ora si va dappertutto, ma sottovoce.»",
        ),
    ),
    "friendship": (
        _home(
            "«A domani!» «A domani!» {hero} tornò {home}. Che bella parola, domani!",
            "È una parola con dentro le mani, e infatti saluta da sola.",
            "{artist} la scrisse grande, e accanto lasciò il posto per i nomi che dovevano ancora arrivare.",
        ),
        _home(
            "Io e te, te e io! {hero} canta, e canto anch’io.",
            "La canzone aveva due parole sole, e a cambiarle di posto diventava più lunga.",
            "La terza parola la inventò {artist}, ed era noi, e da allora non ci fu più verso di finirla.",
        ),
        _home(
            "{hero} raccontava. {artist} rideva. Rideva anche il gatto, e non sapeva perché!",
            "Le risate fanno così: la prima ha un motivo, le altre vengono per compagnia.",
            "«Come si chiamano i tuoi amici?» chiese {artist}. «Torna, Presto e Anche-tu» disse {hero}, contando sulle dita.",
        ),
        _home(
            "Quanti amici aveva {hero}! Le dita non bastavano. {artist} prestò le sue. Ecco!",
            "Con dieci dita in più i conti tornarono, e ne avanzò uno per il solletico.",
            "«Sono tanti» disse {hero}, «ma non stanno stretti, perché ognuno si siede un poco sull’altro.»",
        ),
        _home(
            "Una zampa, un’ala, una mano. Ciao, {hero}! Ciao, ciao, piano, piano.",
            "Per salutarsi ci misero così tanto che dovettero salutarsi di nuovo.",
            "«L’ultimo ciao lo tengo io» disse {hero}, «così domani sappiamo già da dove cominciare.»",
        ),
    ),
    "counting": (
        _home(
            "Un cuscino. Due piedi. Tre sbadigli! E {hero}? Già nel letto!",
            "A quest’ora i numeri si tolgono le scarpe e restano in pigiama.",
            "«Il sette dorme in piedi» bisbigliò {hero}, «l’otto invece si sdraia, e diventa infinito.»",
        ),
        _home(
            "Uno, due, tre, {hero} è qui con me! Quattro, cinque, sei, ciao, amici miei!",
            "I numeri rientrarono in fila, e l’ultimo chiuse la porta.",
            "«E lo zero?» chiese {artist}. «È rimasto fuori a fare la luna» disse {hero}, «gli riesce benissimo.»",
        ),
        _home(
            "Una stella, due stelle, tre. E poi? Poi {hero} sbadigliò: aaah!",
            "Il conto restò aperto, come la finestra, e ci entrò un po’ di luna.",
            "«Continuo io» disse {artist}, e arrivò fino a dieci, che per una sera sola è già un bel cielo.",
        ),
        _home(
            "{hero} tornò {home}. Un passo, due passi, tre passi. Fatto il conto!",
            "{artist} fece la somma della giornata, e veniva sempre un numero allegro.",
            "«Quanto fa?» chiese {hero}. «Fa bene» disse {artist}, e lo sottolineò due volte, in rosso.",
        ),
        _home(
            "Dieci dita hanno contato. Dieci dita vanno a letto. Ciao, dieci! Ciao, {hero}!",
            "Il pollice rimbocca il mignolo, che è il più piccolo e dorme sul bordo.",
            "«Domani comincio io» dice il mignolo, e gli altri nove sono d’accordo, con il pollice in su.",
        ),
    ),
    "nature": (
        _home(
            "{hero} tornò {home}. In tasca aveva un seme. Ciao, seme!",
            "{artist} trovò un vasetto, la terra, l’acqua, e il posto con più sole.",
            "«Come si chiama?» chiese {artist}. «Non lo so» disse {hero}, «ce lo dirà lui, con la prima foglia.»",
        ),
        _home(
            "Ssst! Passava la sera. Scalza, piano. {hero} fece ciao con gli occhi.",
            "Portava la rugiada in un secchiello, e ne dava un goccio a ogni foglia.",
            "«Buon lavoro» sussurrò {artist} dalla finestra, e la sera, che non è abituata ai complimenti, diventò rosa.",
        ),
        _home(
            "Che cosa aveva {hero}? Una foglia! Un guscio! Un profumo! Oh!",
            "Li posarono sul tavolo, e il tavolo, che da giovane era un albero, scricchiolò di gioia.",
            "«Si ricorda» disse {artist}, e quella sera cenarono piano, per non disturbare il bosco.",
        ),
        _home(
            "Dorme il prato, dorme il melo. Guarda, {hero}: dorme il cielo.",
            "Soltanto l’acqua resta sveglia, perché ha promesso al mare di arrivare.",
            "Ma anche lei, passando, abbassa la voce, e si mette le pantofole di muschio.",
        ),
        _home(
            "Ascolta: cri, cri. È un grillo. Dice buonanotte a {hero}. Cri!",
            "Lo dice ogni sera, sempre uguale, e ogni sera sembra la prima volta.",
            "{hero} gli rispose cri, forse con un piccolo accento, ma il grillo capì tutto.",
        ),
    ),
}
