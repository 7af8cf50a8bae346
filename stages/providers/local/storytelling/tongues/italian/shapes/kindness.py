"""Shapes of kindness: a tired bench, a snack, a torn cloud, a good morning."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

PANCHINA = Shape(
    title="{hero} e la panchina stanca",
    themes=("kindness", "friendship", "bedtime"),
    wish=Beat(
        "Una panchina sospirò. «Uff!» Era molto stanca. {hero} si fermò.",
        "Da cent’anni tutti si sedevano su di lei, e lei non si era seduta mai.",
        "«Non mi lamento» disse la panchina, «ma mi piacerebbe sapere che cosa si prova, una volta sola.»",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "Un cuscino? Troppo piccolo. Una foglia? Troppo piccola! Una nuvola? Troppo in alto!",
        "{hero} misurò la panchina a occhio, e poi, già che c’era, anche i suoi sogni.",
        "«È che ho quattro gambe» disse la panchina, «e ognuna vorrebbe stendersi da una parte diversa.»",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Arrivò il fieno, morbido, tanto! «Oh!» disse la panchina. E si sedette.",
        "Lo avevano portato le caprette, un ciuffo per una, rinunciando alla merenda per mezz’ora.",
        "«Dunque è così» sospirò la panchina, «adesso capisco perché la gente, quando si siede, sorride.»",
        "rest",
        "tender",
    ),
    glad=Beat(
        "La panchina chiuse gli occhi. {hero} cantò piano. Ronf, ronf!",
        "Chi passava di lì camminava in punta di piedi e restava volentieri in piedi.",
        "«Domani torno a fare la panchina» borbottò nel sonno, «ma oggi sono una signora in vacanza.»",
        "rest",
        "dreamy",
    ),
)

MERENDA = Shape(
    title="La lunga merenda di {hero}",
    themes=("kindness", "counting", "friendship"),
    wish=Beat(
        "Pane e marmellata! {hero} aveva una fetta. Gnam? Chi ne voleva?",
        "Era una fetta così lunga che da una parte non si vedeva la fine dell’altra.",
        "«Da qui comincio io» disse {hero}, «ma dall’altra parte bisognerà pure che cominci qualcuno.»",
        "stand",
        "happy",
    ),
    attempt=Beat(
        "Un orso! Due galline! Tre formiche! «C’è posto?» «C’è posto!»",
        "Le formiche chiesero soltanto una briciola, ma la vollero con il panorama.",
        "«Io mi metto al centro» disse l’orso, «per tenere insieme la compagnia e, va bene, anche la marmellata.»",
        "wave",
        "happy",
    ),
    turn=Beat(
        "Uno, due, tre, e gnam! Tutti insieme. Quattro, cinque, sei, e gnam!",
        "A metà della fetta si incontrarono i nasi, tutti rossi, e non era raffreddore, era lampone.",
        "«Che strana merenda» disse {hero}, «più la dividiamo e più dura: qualcuno dovrebbe studiarla.»",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Niente più pane. Dieci baffi rossi! {hero} rise. Tutti risero.",
        "Per pulirsi bastò il fazzoletto dell’orso, che è grande come una tovaglia.",
        "«Domani porto il miele» promise l’orso, e le galline dissero in coro: «E noi portiamo la fame.»",
        "wave",
        "happy",
    ),
)

NUVOLA = Shape(
    title="{hero} ricuce una nuvola",
    themes=("kindness", "nature", "bravery"),
    wish=Beat(
        "Una nuvola aveva uno strappo. Plic, plic! Perdeva gocce. Oh!",
        "Si era impigliata in un raggio di sole troppo appuntito, per la voglia di vedere meglio.",
        "«Non è niente» disse la nuvola, «solo che piovo sempre nello stesso punto, e quel punto è una lumaca.»",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "Un filo di ragno? Troppo fine. Un filo d’erba? Troppo verde!",
        "Una lumaca, intanto, aveva aperto l’ombrello e faceva il tifo da lì sotto.",
        "«Coraggio» disse la lumaca, «io non ho fretta, non ne ho mai avuta, e anzi, mi sto lavando benissimo.»",
        "walk",
        "happy",
    ),
    turn=Beat(
        "{hero} prese un filo di luce. Su e giù, su e giù. Fatto!",
        "I punti erano piccoli e un po’ storti, come quelli che si fanno con amore.",
        "«Senti come tengo bene» disse la nuvola, gonfiandosi, «mi hai fatto un ricamo a forma di arcobaleno!»",
        "stand",
        "proud",
    ),
    glad=Beat(
        "La nuvola era bella gonfia. Ciao, {hero}! Ciao, ciao, nuvola!",
        "Per ringraziare, piovve due minuti esatti, solo dove c’era sete.",
        "E la lumaca, asciutta per la prima volta, confessò che un pochino le mancava la doccia.",
        "wave",
        "happy",
        "clouds",
    ),
)

BUONGIORNO = Shape(
    title="Il buongiorno di {hero} fa il giro del mondo",
    themes=("kindness", "friendship", "nature"),
    wish=Beat(
        "{hero} aveva un buongiorno in più. «A chi lo do?»",
        "Era un buongiorno bello grosso, con la b maiuscola, e in tasca non ci stava.",
        "«Se lo tengo, stasera diventa una buonanotte» disse {hero}, «meglio spenderlo finché è fresco.»",
        "stand",
        "happy",
    ),
    attempt=Beat(
        "«Buongiorno, sasso!» Il sasso non rispose. «Buongiorno, ortica!» Shhh, dormiva.",
        "Il sasso era di poche parole, ma da sotto si sentì che gli aveva fatto piacere.",
        "«Parla piano» disse un grillo, «il sasso risponde sempre, soltanto che gli servono settant’anni.»",
        "wave",
        "happy",
    ),
    turn=Beat(
        "«Buongiorno, oca!» disse {hero}. «Buongiorno, vento!» disse l’oca. E via!",
        "Il vento lo disse al fiume, il fiume lo disse al mare, e il mare lo disse a tutti.",
        "«Buongiorno» ripeté un pinguino dall’altra parte del mondo, e poi guardò l’orologio: era notte fonda.",
        "wave",
        "excited",
    ),
    glad=Beat(
        "Toc, toc! Era il buongiorno. Era tornato da {hero}! Com’era grande!",
        "Strada facendo aveva imparato dieci lingue, e sapeva di sale e di cannella.",
        "«Ti porto i saluti di tutti» disse il buongiorno, «sono tanti, comincio dal più lontano: c’è un pinguino che ti vuole bene.»",
        "rest",
        "tender",
    ),
)

SHAPES: tuple[Shape, ...] = (PANCHINA, MERENDA, NUVOLA, BUONGIORNO)
