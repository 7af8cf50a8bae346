"""The moments that fit any story: beginnings, setting off, meetings, play and ways home."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat

OPENINGS: tuple[Beat, ...] = (
    Beat(
        "{artist} disegnò {subject}. «Ciao!» disse il disegno. «Io sono {hero}.»",
        "Era {day}, e {hero} si trovò {home}, con gli occhi ben aperti e il colore ancora fresco.",
        "«C’è tutto» disse {hero}, guardandosi intorno, «manca soltanto che succeda qualcosa.» E qualcosa successe.",
        "wave",
        "happy",
    ),
    Beat(
        "Zig, zag, la matita! Ed ecco {subject}. Si chiamava {hero}.",
        "La matita era di {artist}, e quel giorno, {home}, era {day}.",
        "La gomma tirò un sospiro di sollievo, perché per una volta non c’era niente da cancellare.",
        "hop",
        "excited",
    ),
    Beat(
        "C’era una volta un foglio. {artist} ci disegnò {subject}. Ciao, {hero}!",
        "Il foglio, che era bianco da sempre, non stava più nella carta dalla gioia, {home}, in {day}.",
        "«Finalmente un po’ di compagnia» disse il foglio, e si stirò bene, per far vedere meglio il disegno.",
        "stand",
        "happy",
    ),
    Beat(
        "Toc, toc, toc! Nel foglio c’era {subject}. «Avanti, {hero}!»",
        "Era {day}, e {artist} aveva appena posato la matita quando il disegno bussò da dentro.",
        "«Scusate il disturbo» disse {hero}, «cercavo una storia {home}, e mi hanno detto di provare qui.»",
        "wave",
        "curious",
    ),
    Beat(
        "Guarda, guarda! Ecco {subject}. Il suo nome? {hero}! Brava, mano!",
        "La mano era quella di {artist}, che in {day} aveva più idee che matite.",
        "{home} non si era mai visto niente di simile, e perfino le mosche si fermarono a guardare.",
        "stand",
        "proud",
    ),
    Beat(
        "Una linea, un cerchio, un puntino. A {artist} venne {subject}. Buongiorno, {hero}!",
        "Bastò quello, in {day}, perché {home} ci fosse qualcuno in più da salutare.",
        "«Piacere» disse {hero} al puntino, alla linea e al cerchio, «siamo tutti parenti, mi sembra.»",
        "wave",
        "happy",
    ),
    Beat(
        "Piano! Sul foglio di {artist} dormiva {subject}. «Sveglia, {hero}!»",
        "Era {day}, e {home} c’era quel silenzio che viene un attimo prima delle storie.",
        "«Ho sognato di essere una matita» disse {hero}, «ma così è meglio, non mi devono temperare.»",
        "stand",
        "tender",
    ),
    Beat(
        "Questa è la storia di {hero}. {artist} aveva in mente {subject}. E poi, via!",
        "Comincia {home}, in {day}, e finisce quando è ora, né prima né dopo.",
        "Chi la racconta giura che è tutta vera, tranne le parti inventate, che sono le più vere.",
        "stand",
        "curious",
    ),
    Beat(
        "Oplà! Dalla matita, ecco {subject}! Che salto, {hero}!",
        "{artist} batté le mani, e {home}, in {day}, le batté anche l’eco.",
        "«Atterraggio perfetto» disse {hero}, controllando di avere tutto, «non manca nemmeno un colore.»",
        "hop",
        "excited",
    ),
    Beat(
        "Apri bene gli occhi: ecco {subject}! Apri bene le orecchie: è {hero}!",
        "Era {day}, {home}, e {artist} aveva ancora le dita sporche di colore.",
        "«Se mi hanno disegnato il sorriso» pensò {hero}, «vuol dire che qualcosa di buono sta per arrivare.»",
        "wave",
        "happy",
    ),
)

SET_OFF: tuple[Beat, ...] = (
    Beat(
        "Un passo, due passi, tre passi. E {hero} {went} {to}.",
        "In tasca portava un panino, e nel panino c’era già un piccolo morso di prova.",
        "«Il viaggio è lungo» disse {hero}, «e un panino, si sa, da intero pesa molto di più.»",
        "walk",
        "happy",
    ),
    Beat(
        "«Ciao, ciao!» {hero} salutò tutti. Poi via, {to}!",
        "{artist} sventolò un fazzoletto, e il fazzoletto disse ciao anche per conto suo.",
        "Chi parte con un saluto in tasca, dicono i vecchi, arriva sempre con qualcosa da raccontare.",
        "wave",
        "excited",
    ),
    Beat(
        "La strada disse: «Mi accompagni?» {hero} disse: «Ma certo!» E andarono {to}.",
        "La strada conosceva tutte le curve, e le faceva apposta, per divertirsi.",
        "«Dritta ci sarei già arrivata» confessò la strada, «ma poi di che cosa avremmo parlato?»",
        "walk",
        "curious",
    ),
    Beat(
        "Il cappello? In testa! Il naso? All’aria! E avanti, {to}!",
        "L’aria sapeva di pane e di lontano, e faceva venire voglia di fischiettare.",
        "{hero} fischiettò una canzone che non c’era, e strada facendo, nota dopo nota, ci fu.",
        "walk",
        "happy",
    ),
    Beat(
        "Sinistra, destra, un salto in mezzo! {hero} {went} {to}.",
        "Un merlo seguì per un pezzetto, poi si ricordò di avere le ali e passò avanti.",
        "«Ci vediamo là» disse il merlo, e {hero} pensò che era bello avere qualcuno che arriva prima.",
        "walk",
        "excited",
    ),
    Beat(
        "Il vento disse: «Di qua!» E {hero}, col vento, {went} {to}.",
        "Quando il vento ha un’idea bisogna ascoltarlo, perché dopo ne ha subito un’altra.",
        "«Spingi piano» disse {hero}, «voglio guardare tutto quello che c’è fra qui e là.»",
        "walk",
        "happy",
        "wind",
    ),
)

FRIENDS: tuple[Beat, ...] = (
    Beat(
        "Una lumaca! «Ciao, lumaca!» La lumaca disse: «Ciao… {hero}… ciao!»",
        "Stava facendo un trasloco, e come sempre aveva messo tutto in un viaggio solo.",
        "«Vivo in centro» raccontò la lumaca, «cioè dovunque io sia, e il vicinato cambia di continuo.»",
        "wave",
        "happy",
    ),
    Beat(
        "Qua, qua! Un papero con gli occhiali. «Leggi con me?» Sì!",
        "Il libro era a rovescio, ma la storia veniva buffa lo stesso, anzi, di più.",
        "«Comincio dalla fine» spiegò il papero, «così se mi interrompono so già com’è andata.»",
        "rest",
        "happy",
    ),
    Beat(
        "Chi cantava? Un rospo. Cro, cro! {hero} fece la seconda voce.",
        "Cantarono un’aria di mezza stagione, né troppo calda né troppo fredda.",
        "«Hai orecchio» disse il rospo, che di orecchie non se ne intendeva, ma di cuori sì.",
        "wave",
        "happy",
    ),
    Beat(
        "Un topolino disse: «Ho un segreto grande!» E lo disse a {hero}. Oh!",
        "Era grande davvero, per un topolino, e in due lo portarono meglio.",
        "«Adesso che lo sappiamo in due» disse il topolino, «è un segreto con le ruote.»",
        "stand",
        "tender",
    ),
    Beat(
        "Un orso soffiava sul tè. «Un sorso, {hero}?» Un sorso! Che buono!",
        "Soffiava così bene che si erano rinfrescate anche due colline.",
        "«Il tè va bevuto in due» disse l’orso, «una tazza, da sola, non sa con chi tintinnare.»",
        "rest",
        "happy",
    ),
    Beat(
        "Una gallina correva. «Dove vai?» «Non lo so!» «Vengo anch’io!»",
        "Corsero un poco insieme, e non arrivarono da nessuna parte, ma in ottimo tempo.",
        "«Ora mi ricordo» disse la gallina, «andavo a cercare compagnia, e infatti, eccomi arrivata.»",
        "walk",
        "excited",
    ),
    Beat(
        "Due formiche portavano una pera. Issa! {hero} diede una mano. Issa!",
        "Non era pesante, ma le formiche vollero ringraziare lo stesso, una alla volta.",
        "«Ci venga a trovare» dissero, «la terza porta a sinistra, si abbassi molto, e poi ancora.»",
        "walk",
        "proud",
    ),
    Beat(
        "Una tartaruga sorrise. «Giochiamo a chi arriva ultimo?» Che bel gioco lento!",
        "Vinse la tartaruga, ma di pochissimo, cioè di un quarto d’ora.",
        "«Ti sei difeso bene, mondo» disse la tartaruga all’aria, e a {hero} fece l’occhiolino, con calma.",
        "walk",
        "calm",
    ),
)

PLAY: tuple[Beat, ...] = (
    Beat(
        "Un, due, tre, stella! Tutti fermi. Chi si muove? Il naso!",
        "Il naso di {hero} aveva una mosca sopra, e la mosca non conosceva le regole.",
        "«Vale come statua con insetto» decise la giuria, e così furono in due a vincere il premio.",
        "stand",
        "happy",
    ),
    Beat(
        "Giro, giro, e poi giù per terra! {hero} rise. Ancora!",
        "Quando ci si fermava, il mondo continuava a girare per conto suo ancora un pochino.",
        "«Aspetta, mondo» disse {hero}, «che adesso tocca a noi», e ripartirono tutti dall’altra parte.",
        "hop",
        "excited",
    ),
    Beat(
        "Nascondino! {hero} contò: uno, due, tre! Dietro il sasso? Cucù!",
        "Dietro il sasso c’erano tutti, in fila, perché era l’unico sasso simpatico.",
        "«Troppo facile» disse {hero}, «la prossima volta si nasconde il sasso, e lo cerchiamo noi.»",
        "stand",
        "happy",
    ),
    Beat(
        "Rana, ranocchio! Hop, hop, hop! {hero} saltò più in là. Hop!",
        "Saltarono sopra le ombre, che non si fanno niente e si spostano da sole.",
        "«Ho saltato la mia ombra» disse {hero}, «e lei ha saltato la sua, che poi sarei io.»",
        "hop",
        "happy",
    ),
    Beat(
        "«Facciamo il trenino!» Ciuf, ciuf! {hero} davanti, e tutti dietro. Ciuf!",
        "Il trenino passò due volte nello stesso posto, ma con due nomi diversi.",
        "«Prossima fermata, Risate» annunciò {hero}, e scesero tutti, perché abitavano lì.",
        "walk",
        "excited",
    ),
    Beat(
        "Bolle di sapone! Una grande, una piccola, una storta. Puf, puf, puf!",
        "Quella storta durò più di tutte, forse perché nessuno ci contava.",
        "«Dentro c’ero io» disse {hero}, «piccolo, piccolo il ritratto, ma il sorriso era grandezza naturale.»",
        "stand",
        "dreamy",
    ),
)

HOMEWARD: tuple[Beat, ...] = (
    Beat(
        "Il sole diventò arancione. «Si torna?» «Si torna» disse {hero}. Piano, piano.",
        "La strada del ritorno è la stessa dell’andata, soltanto che ormai siamo amici.",
        "«Di qua siamo già passati» disse {hero}, «ma allora non sapevamo tutto quello che sappiamo adesso.»",
        "walk",
        "calm",
    ),
    Beat(
        "Ciao a te, ciao a te, e anche a te! {hero} tornò a casa.",
        "I saluti erano così tanti che se ne portò via qualcuno per il giorno dopo.",
        "«Scrivici!» gridarono in coro. «Disegnatemi!» rispose {hero}, e risero fino alla prima curva.",
        "wave",
        "happy",
    ),
    Beat(
        "Profumo di minestra! Il naso disse: «Di qua!» E {hero} andò.",
        "Dietro al naso vennero le orecchie, poi i piedi, e per ultima la fantasia, che si era fermata a giocare.",
        "«Aspettatemi» diceva la fantasia, «devo ancora finire di inventare l’ultima nuvola.»",
        "walk",
        "happy",
    ),
    Beat(
        "Una stella si accese. «È tardi?» disse {hero}. «È sera» disse la stella.",
        "Lo disse così bene che a tutti venne voglia di camminare piano.",
        "E le ombre, che di giorno stanno per terra, si alzarono per accompagnare {hero} un pezzetto.",
        "walk",
        "dreamy",
    ),
    Beat(
        "Che cosa pesava in tasca? Un’idea! {hero} la portò a casa. Piano!",
        "Le idee, appena colte, vanno tenute dritte, se no gocciolano.",
        "«È per {artist}» diceva {hero} a chi chiedeva, «domani la disegniamo, finché è tiepida.»",
        "walk",
        "proud",
    ),
    Beat(
        "Buonasera, strada! Buonasera, vento! Un passo dopo l’altro, {hero} tornò.",
        "Il giorno si stava togliendo le scarpe, una per collina, senza fare rumore.",
        "«È stata una giornata lunga» disse {hero}, «ma di quelle che, a ripiegarle, stanno in una mano.»",
        "walk",
        "dreamy",
    ),
)
