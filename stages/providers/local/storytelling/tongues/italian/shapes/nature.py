"""Shapes of nature: a drop, an apple, the silence, a firefly."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

GOCCIA = Shape(
    title="{hero} e la goccia curiosa",
    themes=("nature", "adventure", "counting"),
    wish=Beat(
        "Plin! Una goccia. «Dove vai?» disse {hero}. «Dappertutto!» disse la goccia.",
        "Era tonda, era lucida, e dentro aveva il mondo intero, però a testa in giù.",
        "«Sono già stata neve, brodo e fumo di pentola» disse, «oggi vorrei vedere il mare.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Giù per la foglia. Zip! Giù per lo stelo. Zip! Plin!",
        "Ogni tanto incontrava un’altra goccia, si abbracciavano, e dopo erano più grandi.",
        "«Eravamo due» spiegò, «ma noi gocce non sappiamo fare le somme: uno più uno fa sempre uno.»",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Una goccia, due gocce, tre gocce, dieci! Glu, glu. Ecco un ruscello!",
        "Correva facendo il solletico ai sassi, e i sassi, di nascosto, ridevano.",
        "«Guardami» gridò la goccia da qualche parte nel mezzo, «sono quella che brilla!» E brillavano tutte.",
        "wave",
        "excited",
    ),
    glad=Beat(
        "«Ciao, goccia!» disse {hero}. «Torno con la pioggia!» Glu, glu, glu.",
        "E chissà, forse era lei, quella nel bicchiere, e quella sul naso, e quella dell’arcobaleno.",
        "«L’acqua va sempre via» disse {hero}, «ma ha la buona abitudine di tornare.»",
        "wave",
        "tender",
    ),
)

MELA = Shape(
    title="{hero} aspetta una mela",
    themes=("nature", "bedtime", "kindness"),
    wish=Beat(
        "Una mela verde. «Sei matura?» disse {hero}. «Non ancora» disse la mela.",
        "Stava lassù con le guance pallide e prendeva il sole da una parte, poi dall’altra.",
        "«Quanto ci vuole?» chiese {hero}. «Il tempo di una mela» disse la mela, e non scherzava.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} aspettò. Aspettò ancora. Passò una nuvola. Passò un’ape. Ciao, ape!",
        "Aspettare non è fare niente, è guardare tutto quello che passa nel frattempo.",
        "«Ho contato sei nuvole e uno starnuto» disse {hero}, «mi sembra un buon pomeriggio.»",
        "rest",
        "calm",
    ),
    turn=Beat(
        "La mela diventò gialla. Poi rosa. Poi rossa. Poi… tonf! «Eccomi!»",
        "Cadde nell’attimo esatto in cui era pronta, né un minuto prima né un minuto dopo.",
        "«Hai aspettato senza tirarmi il picciolo» disse la mela, «è così che si diventa dolci, in due.»",
        "stand",
        "excited",
    ),
    glad=Beat(
        "Uno spicchio a te. Uno spicchio a me. E i semi? Nella terra!",
        "Li coprirono con una coperta di terra fine e diedero a ognuno la buonanotte.",
        "«Ci vediamo fra un albero» disse {hero}, sbadigliando, «noi intanto cresciamo un po’ anche qui.»",
        "rest",
        "dreamy",
    ),
)

SILENZIO = Shape(
    title="{hero} ascolta il silenzio",
    themes=("nature", "bedtime", "counting", "bravery"),
    wish=Beat(
        "«Shhh!» disse il gufo. «Senti il silenzio?» {hero} non sentiva niente.",
        "Il silenzio, pare, è timido: appena uno lo chiama ad alta voce, scappa.",
        "«Bisogna sedersi» disse il gufo, «e far finta di pensare ad altro, ma senza pensarci davvero.»",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} si sedette. Fermo il naso, fermi i piedi. E la pancia? Brrrr!",
        "La pancia chiese scusa, disse che erano i biscotti, e promise di non farlo più.",
        "«Capita anche a me» disse il gufo, «una volta ho starnutito, e il silenzio è tornato a marzo.»",
        "rest",
        "happy",
    ),
    turn=Beat(
        "Uno: una foglia. Due: un’ala. Tre: un respiro. Eccolo, il silenzio!",
        "Non era vuoto, era pieno di cose piccole che aspettavano da sempre il loro turno.",
        "«Quattro» bisbigliò {hero}, «è il rumore che faccio io quando sono felice, non l’avevo mai sentito.»",
        "rest",
        "dreamy",
    ),
    glad=Beat(
        "Cinque: il cuore. Tum, tum. Sei: la sera che scende. Shhh.",
        "Rimasero lì a contare piano, finché anche i numeri parlarono sottovoce.",
        "«Torna quando vuoi» disse il silenzio, ed era la prima volta che diceva qualcosa a qualcuno.",
        "rest",
        "calm",
    ),
)

LUCCIOLA = Shape(
    title="{hero} e la lucciola lenta",
    themes=("nature", "bedtime", "kindness"),
    wish=Beat(
        "Una lucciola faceva: luce… buio… luce… Piano, piano! {hero} guardò.",
        "Le altre si accendevano in fretta, tic, tac, e lei arrivava sempre un po’ dopo.",
        "«Non sono lenta» disse la lucciola, «è che ogni volta, prima di accendermi, penso a chi mi guarda.»",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "«Uno, due, luce!» disse {hero}. Buio. «Uno, due…» Luce! «Ops» disse la lucciola.",
        "Provarono anche con la musica, ma lei si fermava ad ascoltare e si dimenticava.",
        "«Che bella canzone» disse, «la luce può aspettare, tanto il buio non ha impegni.»",
        "wave",
        "happy",
    ),
    turn=Beat(
        "Venne il buio. Le altre dormivano. Luce… luce… luce! Che bella lampada!",
        "La sua luce durava più a lungo, e una farfallina ci trovò la strada di casa.",
        "«Va’ piano» dicevano gli insetti che passavano, «con te si riesce perfino a leggere il cartello.»",
        "stand",
        "dreamy",
    ),
    glad=Beat(
        "«Buonanotte» disse la lucciola. Luce… «Buonanotte» disse {hero}. …buio.",
        "E nel buio restò ancora un chiarore, come quando si chiudono gli occhi dopo il sole.",
        "«La tengo accesa finché dormi» disse la lucciola, «tanto io, lo sai, ci metto un po’.»",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (GOCCIA, MELA, SILENZIO, LUCCIOLA)
