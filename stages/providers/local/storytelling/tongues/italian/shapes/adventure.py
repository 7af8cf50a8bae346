"""Shapes of adventure: an odd shoe, a train of chairs, a roaming hat, a key."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SCARPA = Shape(
    title="{hero} e la scarpa spaiata",
    themes=("adventure", "friendship", "kindness"),
    wish=Beat(
        "Una scarpa! Una sola. «Cerco mia sorella» disse la scarpa.",
        "Era una scarpa rossa, con la lingua lunga e un laccio che faceva domande.",
        "«Due scarpe insieme sono un paio» spiegò, «ma una scarpa sola è soltanto un invito a saltellare.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Una scarpa blu? No. Una pantofola? No, no! Una barchetta? Quasi!",
        "La barchetta era rossa anche lei, ma disse che preferiva restare figlia unica.",
        "«Ci siamo quasi» disse la scarpa, «sento odore di calzino, e il mio naso non sbaglia mai.»",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Tip, tap! Che cos’era? Tip, tap! Era l’altra scarpa. Evviva!",
        "Ballava da ore su una gamba, e la gamba era di un fenicottero molto paziente.",
        "«Ne porto una alla volta» si scusò il fenicottero, «così l’altro piede può dormire.»",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Sinistra e destra, tip e tap! Le scarpe ballarono. {hero} ballò.",
        "Fecero un giro, poi un altro, e si fermarono punta contro punta per farsi un inchino.",
        "«Adesso siamo un paio» dissero le scarpe, «anzi, con te siamo quasi una banda.»",
        "hop",
        "happy",
    ),
)

TRENO = Shape(
    title="Il treno di sedie di {hero}",
    themes=("adventure", "counting", "friendship"),
    wish=Beat(
        "Una sedia, due sedie, tre sedie in fila. «È un treno!» disse {hero}.",
        "Davanti c’era la sedia alta, che faceva la locomotiva perché aveva la schiena dritta.",
        "«Mancano soltanto i binari» disse {hero}, «ma quelli, di solito, li porta il paesaggio.»",
        "stand",
        "excited",
    ),
    attempt=Beat(
        "Ciuf, ciuf! Il treno non partiva. Ciuf? Mancava il fischio!",
        "{hero} provò a soffiare, ma ne uscì un’arietta buona al massimo per una minestra.",
        "«Fischio io» disse un merlo, «però voglio il posto vicino al finestrino, anche se non c’è.»",
        "rest",
        "happy",
    ),
    turn=Beat(
        "Fiii! Un topo, due topi, tre topi. In carrozza! Si parte!",
        "Le sedie tremarono di gioia, e il mondo cominciò a passare di lato, come fanno i treni veri.",
        "«Biglietti!» gridò la lumaca, che faceva il controllore, e nessuno aveva mai visto un treno così puntuale.",
        "rest",
        "excited",
    ),
    glad=Beat(
        "Ciuf, ciuf, stazione! Tutti giù. Ciuf, ciuf, tutti su!",
        "Ogni stazione aveva un nome inventato, e il più bello era Marmellata Centrale.",
        "«Il treno torna indietro?» chiese un topo. «Certo» disse {hero}, «basta sedersi dall’altra parte.»",
        "wave",
        "happy",
    ),
)

CAPPELLO = Shape(
    title="Il cappello vagabondo di {hero}",
    themes=("adventure", "nature", "friendship"),
    wish=Beat(
        "Fiuuu! Il vento prese il cappello. «Torna qui!» disse {hero}, e rise.",
        "Il cappello fece una capriola e salutò con la tesa, come chi parte per le vacanze.",
        "«Voleva vedere il mondo» pensò {hero}, «e dall’alto di una testa se ne vede sempre lo stesso pezzo.»",
        "wave",
        "curious",
        "wind",
    ),
    attempt=Beat(
        "Eccolo! Era un nido. No, eccolo! Era un fungo. Buongiorno, fungo!",
        "Il fungo si tolse il suo, di cappello, e disse che di altri non ne sapeva niente.",
        "«Provi più in là» consigliò, «i cappelli vanno dove vanno le idee, cioè un po’ dappertutto.»",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Sotto il cappello c’era una rana. «È la mia casa!» disse la rana.",
        "Aveva già messo le tendine, e sulla porta c’era un campanello fatto con una campanula.",
        "«Mi è caduta una casa in testa» raccontò la rana, «e, guarda la fortuna, era proprio della mia misura.»",
        "stand",
        "excited",
    ),
    glad=Beat(
        "«Tienila!» disse {hero}. Cra, cra! La rana offrì il tè.",
        "Bevvero il tè in due ditali, seduti sul bordo, con i piedi all’aria.",
        "«Vieni quando vuoi» disse la rana, «e se piove, naturalmente, il tetto è anche tuo.»",
        "rest",
        "tender",
    ),
)

CHIAVE = Shape(
    title="{hero} e la chiave misteriosa",
    themes=("adventure", "bravery", "bedtime"),
    wish=Beat(
        "Una chiave d’oro! Piccola, piccola. Che cosa apriva? Mah!",
        "{hero} la girò nell’aria, cric, crac, ma l’aria era già aperta da un pezzo.",
        "«Una chiave senza porta» disse {hero}, «è come una domanda: prima o poi trova la sua serratura.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Apriva una noce? No. Apriva un cassetto? No. Apriva un sorriso? Sì!",
        "Un tasso la vide luccicare e sorrise, ma non era una serratura, era soltanto gentile.",
        "«Prova con qualcosa che si apre di sera» disse il tasso, «le chiavi d’oro lavorano fino a tardi.»",
        "walk",
        "happy",
    ),
    turn=Beat(
        "{hero} trovò una scatola blu. Cric, crac! Dentro c’erano le stelle.",
        "Uscirono in fila, una dopo l’altra, e ognuna prese il suo posto senza spingere.",
        "«Finalmente» sbadigliò la più grande, «qualcuno deve pur aprire la sera, e stavolta è toccato a te.»",
        "stand",
        "dreamy",
    ),
    glad=Beat(
        "Una stella qui, una stella là. {hero} le guardò tutte. Che pace!",
        "La chiave, adesso, pendeva da un filo di luna e dondolava come un’altalena.",
        "«Domattina ricordati di chiudere» bisbigliò una stella, «ma senza fretta, che dormiamo leggero.»",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (SCARPA, TRENO, CAPPELLO, CHIAVE)
