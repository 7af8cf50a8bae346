"""What a hero meets in each setting, told three ways each."""

from __future__ import annotations

from stages.models import Weather
from stages.providers.local.storytelling.beat import Beat


def _sight(short: str, more: str, rich: str, weather: Weather | None = None) -> Beat:
    return Beat(short, more, rich, "walk", "curious", weather)


SIGHTS: dict[str, tuple[Beat, ...]] = {
    "meadow": (
        _sight(
            "Ecco il prato. Era verde, era largo, era tutto un fru, fru.",
            "Una lucertola prendeva il sole a rate: dieci minuti qui, dieci minuti là.",
            "«E il resto?» chiese {hero}. «Il resto lo lascio alle margherite» disse la lucertola, «che sono tante e hanno sempre freddo ai piedi.»",
        ),
        _sight(
            "Bzzz, di qua! Bzzz, di là! Un calabrone cercava casa nel prato.",
            "Provò una campanula, ma suonava; provò un papavero, e ci restò anche a pranzo.",
            "«Rosso dentro e rosso fuori» disse il calabrone, molto soddisfatto, «e per campanello basta uno starnuto.»",
        ),
        _sight(
            "Una testa spuntò nel prato. Era una talpa. «Dove sono?» «Nel prato!» «Ah!»",
            "Aveva scavato tutta la notte per andare in montagna, e la montagna se l’era fatta lì.",
            "«È piccola» ammise la talpa, guardando il suo mucchietto, «ma dalla cima si vedono benissimo i lacci delle scarpe.»",
        ),
    ),
    "forest": (
        _sight(
            "Ecco il bosco. Fate piano! Gli alberi giocavano alle belle statuine. Fermi, fermi!",
            "Vinceva sempre una quercia, che non si muoveva da trecento anni.",
            "«Il trucco» sussurrò la quercia, «è pensare a una cosa bella e aspettare che ci si posi sopra un merlo.»",
        ),
        _sight(
            "Nel bosco c’era un fungo. Aveva un cappello rosso. {hero} fece un inchino.",
            "Anche il fungo avrebbe voluto togliersi il cappello, ma sotto non aveva altro.",
            "«Scusi se non mi alzo» disse il fungo, «sono nato stanotte, e per oggi pensavo di stare così.»",
        ),
        _sight(
            "Toc, una ghianda! Toc, un’altra! Nel bosco pioveva merenda. Toc, e toc!",
            "Uno scoiattolo correva sotto con un imbuto, e intanto contava ad alta voce.",
            "«La più bella è per chi passa» disse lo scoiattolo a {hero}, «e siccome qui passi tu, eccola, buon appetito.»",
        ),
    ),
    "sea": (
        _sight(
            "Ecco il mare. Andava, veniva, andava, veniva. Non si decideva mai!",
            "Sulla riva una conchiglia teneva il posto a un’amica, che arrivava con l’onda delle tre.",
            "«È in ritardo» disse la conchiglia, «ma le onde hanno tutte la stessa scusa: c’era mare.»",
        ),
        _sight(
            "Ciaf! Un’onda bagnò {hero}. «Scusa!» disse l’onda. Ciaf! «Scusa ancora!»",
            "Era un’onda giovane, al primo giorno di lavoro, e non sapeva dove mettere la schiuma.",
            "«Qui va benissimo» disse {hero}, «un po’ di schiuma sul naso, d’estate, sta bene con tutto.»",
        ),
        _sight(
            "In riva al mare ballava un granchio. Di lato, di lato, e ancora di lato!",
            "Diceva che in avanti ci vanno tutti, e che di lato c’è molto meno traffico.",
            "«E se incontri un altro granchio?» chiese {hero}. «Allora» disse il granchio, «facciamo il valzer.»",
        ),
    ),
    "underwater": (
        _sight(
            "Giù, giù, nel blu! Glu, glu! Le bolle salivano a dire ciao.",
            "Un cavalluccio marino galoppava sul posto, perché gli piaceva l’idea più del viaggio.",
            "«Dove vai?» chiese {hero}. «A restare qui» disse il cavalluccio, «e ci arrivo sempre puntualissimo.»",
        ),
        _sight(
            "Un pesce disse: «O!» {hero} disse: «O!» Che bella chiacchierata!",
            "I pesci parlano a vocali, e chi ascolta ci mette le consonanti che vuole.",
            "«Per me ha detto: oro» tradusse una sogliola, «ma poteva anche essere: coro, e infatti adesso cantano.»",
        ),
        _sight(
            "Otto braccia! Era un polpo. Lavava, stirava, cuciva e salutava {hero}.",
            "Gli restavano due braccia libere, e con quelle si grattava la testa pensando.",
            "«Penso a che cosa ho dimenticato» spiegò il polpo, «e di solito è l’ospite: prego, si accomodi sulla spugna.»",
        ),
    ),
    "town": (
        _sight(
            "Ecco la città. Drin! Pe, pe! «Ciao, {hero}!» Quanta gente alle finestre!",
            "C’era una via così stretta che i gatti ci passavano uno alla volta, dandosi la precedenza.",
            "«Dopo di lei» diceva il gatto grigio. «Ma si figuri» diceva il rosso, e così veniva sera.",
        ),
        _sight(
            "Mmm! Profumo di focaccia. Il naso di {hero} andò al forno. E {hero} dietro!",
            "Il fornaio parlava con il lievito, perché, diceva, a cuor contento cresce meglio.",
            "«Raccontagli qualcosa anche tu» disse a {hero}, e quella sera in città il pane venne alto due metri.",
        ),
        _sight(
            "Din, don! Suonò il campanile. «Ancora una» disse la campana. Don!",
            "Quando c’era il sole suonava qualche volta in più, e nessuno protestava.",
            "«Che ore sono?» chiedevano i forestieri. «Quelle belle» rispondeva il vigile, e fischiava di gioia.",
        ),
    ),
    "room": (
        _sight(
            "Ecco una cameretta. Tic, tac! La sveglia dormiva. Tic, tac! Ssst!",
            "Faceva tic e tac nel sonno, come altri russano, e le pantofole la lasciavano fare.",
            "«Ieri ha suonato in sogno» bisbigliò la pantofola sinistra, «e noi due siamo partite per conto nostro.»",
        ),
        _sight(
            "Sul letto saltavano i cuscini. Pof, pof! «Salta con noi, {hero}!» Pof!",
            "Il più piccolo saltava più in alto di tutti, e il tappeto dava i voti.",
            "«Nove e mezzo» diceva il tappeto, «più mezzo punto, perché ha riso prima di atterrare.»",
        ),
        _sight(
            "Un armadio! Cric, fece l’anta. Dentro c’era una festa di camicie. Cric!",
            "Ballavano appese, a maniche larghe, sulla musica di una gruccia.",
            "«Di giorno ci tocca stare composte» disse una camicia a righe, «ma appena chiudono l’anta, che valzer!»",
        ),
    ),
    "space": (
        _sight(
            "Ecco lo spazio. Era su o era giù? Mah! {hero} fece una capriola.",
            "Lassù le briciole non cadono, e chi mangia un biscotto deve poi rincorrerlo.",
            "«Da noi la scopa non serve» disse un astronauta di passaggio, «serve il retino da farfalle.»",
        ),
        _sight(
            "Un pianeta! Era piccolo come un pallone. Girava, girava e canticchiava. Ciao!",
            "Ci viveva una capra, e per fare il giro del mondo le bastavano quattro passi.",
            "«Esco un attimo» diceva la capra ogni mattina, «faccio il giro del mondo e torno per colazione.»",
        ),
        _sight(
            "Fiuuu! Una cometa! «Ho fretta, ho fretta!» E la coda? Arrivò dopo.",
            "Era una coda lunghissima, che sapeva di zucchero filato e di lontano.",
            "«La testa vede i posti per prima» disse la coda a {hero}, «ma io li vedo più a lungo.»",
        ),
    ),
    "castle": (
        _sight(
            "Ecco il castello. Perepè! «Chi va là?» «{hero}!» «Avanti, avanti!»",
            "La guardia si era scritta la parola d’ordine sulla mano, ma poi si era lavata le mani.",
            "«Facciamo che la parola è buongiorno» propose la guardia, «così entrano soltanto le persone gentili.»",
        ),
        _sight(
            "Nel castello un re cercava la corona. Sotto? No. Dietro? No. In testa!",
            "La cercavano in settanta, con le candele, e nessuno osava guardare così in alto.",
            "«Eccola!» disse {hero}, e il re, felice, nominò tutti e settanta cercatori di corona a vita.",
        ),
        _sight(
            "Una torre! Cento scalini! Su, su, {hero}! E lassù? Un gelataio!",
            "Si era messo nella torre del castello per stare al fresco, e aveva clienti molto allenati.",
            "«Il cono è gratis» diceva il gelataio, «la salita anche, e in discesa il gelato ti insegna la strada.»",
        ),
    ),
    "farm": (
        _sight(
            "Ecco la fattoria. Chicchirichì! «È mattina?» disse {hero}. «Quasi» disse il gallo.",
            "Cantava anche a mezzogiorno e alle sei, perché gli dispiaceva smettere.",
            "«Una sveglia sola non basta» disse il gallo, «c’è chi si sveglia piano, e va accompagnato.»",
        ),
        _sight(
            "Muuu! Alla fattoria una mucca guardava il treno. Il treno guardava la mucca. Ciao!",
            "Si vedevano ogni giorno alle quattro, e ormai si conoscevano di muso.",
            "«Un giorno o l’altro scende» diceva la mucca, «e io gli faccio vedere dove tengo il trifoglio.»",
        ),
        _sight(
            "Ciac! Un maialino nel fango. Ciac! Due maialini. Ciac! Tre! Oink!",
            "Facevano il bagno prima del bagno, per non sporcare l’acqua.",
            "«Il fango è di nostra produzione» spiegò il primo a {hero}, «solo terra, pioggia e molto impegno.»",
        ),
    ),
    "snow": (
        _sight(
            "Ecco la neve. Scendeva piano, piano. Un fiocco si posò su {hero}.",
            "Era un fiocco a sei punte, elegantissimo, e si capiva che veniva da una buona nuvola.",
            "«Mi fermo un minuto» sembrò dire il fiocco, «poi divento acqua, poi nebbia, e l’inverno prossimo ne riparliamo.»",
            "snow",
        ),
        _sight(
            "Ziiip! Uno scivolo di neve! Giù il pinguino, giù {hero}! Ancora! Ziiip!",
            "I pinguini facevano la fila in frac, anche se era soltanto martedì.",
            "«Da noi si scivola vestiti bene» spiegò il più alto, «non si sa mai chi si incontra in fondo.»",
        ),
        _sight(
            "Un pupazzo di neve fece: «Etciù!» «Salute!» disse {hero}. E il naso? Volò!",
            "La carota fece un giro largo e tornò indietro da sola, per affetto.",
            "«Ho un naso fedele» disse il pupazzo, «e due bottoni che quando fa freddo si danno la mano.»",
        ),
    ),
    "desert": (
        _sight(
            "Ecco il deserto. Sabbia di qua, sabbia di là. E un cammello. «Salve!»",
            "Il cammello leggeva un libro sul mare, e ogni tanto sospirava: «Quanta sabbia bagnata!»",
            "«E qui?» chiese {hero}. «Qui» disse il cammello, «è la stessa spiaggia, ma l’acqua è uscita un momento.»",
        ),
        _sight(
            "Nel deserto la sabbia era calda. Op, op! Una lucertola ballava. Op!",
            "Alzava due zampe alla volta, in croce, e teneva il tempo con la coda.",
            "«Il ballo non l’ho inventato io» disse la lucertola, «l’ha inventato la sabbia, io ci metto i piedi.»",
        ),
        _sight(
            "Una palma, due palme, e l’acqua! Era l’oasi. Glu, glu, che fresco!",
            "Una volpe del deserto ascoltava la radio, che lì prende soltanto il silenzio.",
            "«Oggi trasmettono benissimo» disse la volpe, girando la manopola, «senti che pulito, neanche un rumore.»",
        ),
    ),
    "jungle": (
        _sight(
            "Ecco la giungla. Uh, uh! Una scimmia. Uh, uh! Un’altra. Che altalena!",
            "Si lanciavano una banana da una liana all’altra, e la banana si divertiva più di tutti.",
            "«Chi la fa cadere la mangia» spiegò una scimmia, «e perciò siamo diventate tutte un po’ sbadate.»",
        ),
        _sight(
            "Nella giungla un pappagallo disse: «Ciao!» {hero} disse: «Ciao!» «Prima io!»",
            "Era un pappagallo che non amava ripetere, e che perciò parlava sempre per primo.",
            "«Tutti si aspettano l’eco» spiegò il pappagallo, «e invece io sono un poeta, ma a voce.»",
        ),
        _sight(
            "Un bradipo salutò. Alzò… un… braccio. {hero} aspettò. Ciao… bradipo!",
            "Intanto, sulla sua schiena, un bruco era diventato farfalla e stava ringraziando.",
            "«Prego» rispose il bradipo, ma lo disse così piano che valse anche per la volta dopo.",
        ),
    ),
    "night sky": (
        _sight(
            "Ecco il cielo di notte. Buonasera, luna! Buonasera, stella! E l’altra? Buonasera!",
            "A salutarle tutte ci vuole un po’, e intanto le prime vanno già a dormire.",
            "«Fai un buonasera bello grande» consigliò la luna, «poi se lo dividono loro, sono abituate.»",
        ),
        _sight(
            "Lassù una nuvola dormiva. Ssst! La luna la coprì. Ninna, nanna.",
            "Un pipistrello spegneva le luci con la punta dell’ala, una sì e una no.",
            "«Qualcuna la lascio sempre» disse il pipistrello, «per chi torna tardi, e per le falene che leggono a letto.»",
        ),
        _sight(
            "Fiuu! Cadde una stella. {hero} la salutò. Fiuu! E la stella risalì.",
            "Era scesa soltanto a bere, e tornò su con i baffi di rugiada.",
            "«Da lassù il mare sembra il cielo» disse la stella, passando, «e ogni tanto una si sbaglia.»",
        ),
    ),
    "garden": (
        _sight(
            "Ecco il giardino. Plic, ploc! L’innaffiatoio cantava. Cantavano anche le carote!",
            "I pomodori arrossivano a ogni nota alta, perché erano tutte dedicate a loro.",
            "«E per me?» chiese un ravanello da sotto. «Per te» disse l’innaffiatoio, «la prossima, che è una doccia.»",
        ),
        _sight(
            "Una lumaca partì. E poi? E poi era ancora lì. Forza, lumaca!",
            "In giardino andava dalla lattuga al cavolo, e si era portata un libro per il viaggio.",
            "«Sono a pagina cento e a mezza foglia» disse la lumaca a {hero}, «è un libro che si legge in fretta.»",
        ),
        _sight(
            "Un girasole guardava in su. {hero} guardò in su. Che c’era? Il sole!",
            "Facevano così ogni giorno, il fiore e il sole, e non si erano ancora stancati.",
            "«Di notte che fai?» chiese {hero}. «Di notte» disse il girasole, «guardo per terra e mi ricordo.»",
        ),
    ),
}
