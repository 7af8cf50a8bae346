"""Finding a heart or some other thing that was drawn too."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

_HEART: tuple[Beat, ...] = (
    Beat(
        "Tum, tum! Era {friend}. Tum, tum! Piano, piano. {hero} ascoltò.",
        "Batteva il tempo a una canzone che si sentiva soltanto stando zitti.",
        "«È la stessa che ho dentro io» disse {hero}, ascoltando meglio, «e senti, andiamo pure a tempo.»",
        "stand",
        "tender",
    ),
    Beat(
        "Che cos’era? Era {friend}! Che caldo, che morbido! «Di chi sarà?» disse {hero}.",
        "Intorno c’era scritto, in piccolo: appartiene a chi lo presta.",
        "{hero} ci scaldò i pensieri un momento, e poi lo passò avanti, come si passa il pane a tavola.",
        "rest",
        "tender",
    ),
    Beat(
        "Un tamburo? Un orologio? No, {friend}! {hero} bussò, e si aprì.",
        "Dentro c’era posto per sedersi, e qualcuno aveva già acceso la lampada.",
        "«Si paga l’affitto?» chiese {hero}, ma bastava un ricordo al mese, anche piccolo.",
        "stand",
        "curious",
    ),
    Beat(
        "{hero} legò un filo a {friend}. Su, su! Volava come un palloncino!",
        "Più ci si pensava e più saliva, e con i pensieri belli tirava forte.",
        "«Tienimi tu» disse {hero} al filo, «che se penso alla nonna partiamo tutti e due.»",
        "hop",
        "excited",
    ),
    Beat(
        "Metà a te, metà a me? No, {friend} restava <intero|intera>! E bastava a tutti, {hero}.",
        "È l’unica torta che a dividerla cresce, e non fa nemmeno le briciole.",
        "«E se arriva ancora qualcuno?» chiese {hero}, ma una fetta era già pronta, con sopra il nome.",
        "wave",
        "happy",
    ),
    Beat(
        "Faceva freschino. {hero} mise la sciarpa a {friend}. Tum, che caldo!",
        "Era una sciarpa corta, ma girata due volte intorno a un pensiero bastava.",
        "«Adesso batte a maglia» disse {hero}, «un diritto, un rovescio, e un punto per riposare.»",
        "stand",
        "tender",
    ),
    Beat(
        "«Che cosa dici?» disse {hero}. {friend} disse: «Tum!» Nient’altro? «Tum!»",
        "Tradotto bene voleva dire: sono qui, sono qui, e anche adesso sono qui.",
        "«Ha una parola sola» osservò {hero}, «però la mantiene, ed è una gran bella abitudine.»",
        "stand",
        "calm",
    ),
    Beat(
        "{hero} trovò una chiave. Clic! Apriva {friend}. Quanta musica, là dentro!",
        "Era una musica di poche note, di quelle che si imparano senza studiare.",
        "«Lascio aperto» disse {hero}, «così chi se l’era dimenticata passa di qui e la ritrova.»",
        "stand",
        "dreamy",
    ),
)

_THING: tuple[Beat, ...] = (
    Beat(
        "Che cos’era, che cos’era? Era {friend}! {hero} ci girò intorno.",
        "Poteva essere un cappello per giganti, o una barca per formiche, o tutte e due.",
        "«Non si sa a che cosa serva» concluse {hero}, «ed è comodissimo, perché non si può sbagliare.»",
        "stand",
        "curious",
    ),
    Beat(
        "Guarda: {friend}! {hero} bussò, e fece din. Bussò ancora, e fece don!",
        "Qui faceva din, là faceva don, e a metà strada venne fuori una canzone.",
        "«È una canzone senza parole» disse {hero}, «le parole, credo, le abbiamo noi.»",
        "stand",
        "happy",
    ),
    Beat(
        "«Come ti chiami?» disse {hero} a {friend}. Silenzio. «Bel nome, Silenzio!»",
        "Si chiamava così da tanto tempo, ma nessuno l’aveva mai pronunciato tanto bene.",
        "«E di cognome?» chiese {hero}, e dalla risposta capì che in famiglia erano tutti molto riservati.",
        "wave",
        "curious",
    ),
    Beat(
        "{friend} rotolò. {hero} rotolò dietro. Chi arrivò per prima? L’ombra!",
        "Le ombre vincono sempre, se hanno il sole alle spalle e la strada in discesa.",
        "«Rivincita» disse {hero}, e stavolta corsero verso il sole, con l’ombra che faceva il tifo da dietro.",
        "hop",
        "excited",
    ),
    Beat(
        "A che serviva {friend}? {hero} provò. Da tetto? Mah! Da trono? Ma certo!",
        "Da lassù si regnava benissimo su tre sassi, un rospo e mezza pozzanghera.",
        "«Prima legge, tutti a merenda» proclamò {hero}, e il rospo, che era all’opposizione, votò a favore.",
        "rest",
        "proud",
    ),
    Beat(
        "{friend} era <caldo|calda>. Chissà perché! {hero} guardò sotto. C’era una gallina!",
        "Stava covando, disse, e se era un uovo o un’idea si sarebbe visto a suo tempo.",
        "«Se è un’idea chiamami» disse {hero}, e la gallina promise di mandare un pulcino, o almeno un proverbio.",
        "stand",
        "happy",
    ),
    Beat(
        "{hero} mise un fiocco a {friend}. Che regalo! Per chi passa, chiunque sia.",
        "Passò per primo il vento, che si prese il fiocco e lasciò il resto.",
        "«A me piace la confezione» spiegò il vento, «la roba pesante la lascio a chi ha le tasche.»",
        "walk",
        "happy",
    ),
    Beat(
        "Tic, tac! Era {friend}? No, un grillo, là dentro! {hero} ascoltò. Tic, tac, cri!",
        "Il grillo abitava lì da un pezzo, e per non farsi notare imitava gli orologi.",
        "«Faccio sempre le tre» ammise il grillo, «è l’ora che mi viene meglio, e poi arriva la merenda.»",
        "stand",
        "calm",
    ),
)

FINDS: dict[Kind, tuple[Beat, ...]] = {
    "heart": _HEART,
    "thing": _THING,
}
