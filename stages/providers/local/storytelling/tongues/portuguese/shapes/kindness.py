"""Histórias de cuidar: boots, a nest, a pair of glasses and a good morning."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

BOOTS = Shape(
    title="{hero} e as dez botas",
    themes=("kindness", "counting", "friendship"),
    wish=Beat(
        "Uma centopeia parou. “Tenho nove botas”, disse ela. “E dez pés!”",
        "Era uma centopeia pequena, daquelas que ainda só têm dez pés e já gostam de dançar.",
        "“O décimo pé vai sempre de meia”, contou a centopeia, “e não acha graça nenhuma às poças”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Uma casca de noz? Aperta. Um dedal? Escorrega. Uma flor? Faz cócegas!",
        "A centopeia ria-se tanto com a flor que as outras nove botas também se riam.",
        "“Gostava de ficar com esta”, disse ela a limpar os olhos, “mas nunca mais andava a direito”.",
        "hop",
        "happy",
    ),
    turn=Beat(
        "{hero} fez uma bota de folha. Dobra, dobra, aperta. Serviu! Dez botas!",
        "Era verde, tinha um nervo ao meio, e ao andar fazia um barulhinho de alface.",
        "“As outras nove estão cheias de inveja boa”, disse a centopeia, “que é aquela que dá vontade de rir”.",
        "stand",
        "proud",
    ),
    glad=Beat(
        "Um, dois, três, quatro, cinco! E mais cinco! Tap, tap, a dançar!",
        "Dançaram até a folha ficar macia, e toda a gente queria saber quem era o sapateiro.",
        "“É segredo”, dizia a centopeia, e a seguir contava a todos, porque os segredos bons são assim.",
        "hop",
        "happy",
    ),
)

NEST = Shape(
    title="{hero} e o ninho remendado",
    themes=("kindness", "nature", "bravery"),
    wish=Beat(
        "Um ninho com um buraco. “Entra frio por aqui”, disse a andorinha.",
        "A andorinha vinha de muito longe e tinha encontrado a casa um pouco gasta.",
        "“As casas também têm saudades”, disse ela, “quando não está ninguém, descosem-se de um lado”.",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "{hero} levou um ramo. Caiu. Levou uma pena. Voou. Ora, ora!",
        "A pena foi e veio três vezes, porque achava que aquilo era um jogo de apanhar.",
        "“Nada como tentar outra vez com menos pressa”, disse a andorinha, que remendava ninhos há anos.",
        "hop",
        "curious",
    ),
    turn=Beat(
        "Um fio vermelho. Por cima, por baixo. Puxa! O buraco fechou!",
        "{hero} subiu mais um bocadinho do que costumava e atou o nó lá mesmo no alto.",
        "“Agora tem um laço”, admirou-se a andorinha, “e um ninho com laço já é quase um presente”.",
        "stand",
        "proud",
    ),
    glad=Beat(
        "Piu, piu, piu! Quentinho! A andorinha deu três voltas no ar.",
        "Com o fio que sobrou fizeram uma pulseira para a árvore, que andava tão simples.",
        "Na primavera seguinte, todos os ninhos da rua tinham um fio vermelho, e já ninguém sabia porquê.",
        "wave",
        "happy",
    ),
)

GLASSES = Shape(
    title="{hero} e os óculos da avó Coruja",
    themes=("kindness", "bedtime", "adventure"),
    wish=Beat(
        "Uns óculos no chão! Tão redondos! “De quem são?”, disse {hero}.",
        "Tinham um vidro com uma estrela pintada e um cordel para não fugirem do nariz.",
        "{hero} espreitou por eles e viu o mundo cheio de letras, até nas asas das moscas.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "São da cabra? Não. São do peixe? Não. O peixe vê muito bem.",
        "A cabra experimentou-os, leu o jornal de ontem e quis logo comer as notícias.",
        "“Quem lê à noite?”, perguntou o peixe, que era filósofo, e depois mergulhou para não estragar a surpresa.",
        "walk",
        "curious",
    ),
    turn=Beat(
        "Uh, uh! Era a avó Coruja! “Os meus óculos! Que bom!”",
        "Havia três noites que ela contava as histórias de cor, e já ia inventando os finais.",
        "“Ontem a princesa casou com um guarda-chuva”, confessou ela, “e olha que os noivos ficaram contentes”.",
        "wave",
        "happy",
    ),
    glad=Beat(
        "A avó Coruja abriu o livro. Chiu. Todos perto. Era uma vez…",
        "Leu baixinho, com uma asa por cima de cada ouvinte, e ninguém pediu para saltar páginas.",
        "À última linha só {hero} estava de olhos abertos, e mesmo esses já liam tudo a dobrar.",
        "rest",
        "dreamy",
    ),
)

MORNING = Shape(
    title="{hero} e o bom-dia do morcego",
    themes=("kindness", "bedtime", "friendship"),
    wish=Beat(
        "“Bom dia!”, disse {hero} a todos. Mas o morcego dormia. Ron, ron.",
        "De dia dormia, de noite acordava, e assim nunca ninguém lhe tinha dado um bom-dia.",
        "“Um bom-dia não se estraga até à noite”, pensou {hero}, e guardou um dos melhores num lenço.",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "O bom-dia queria sair. Psiu! “Ainda não”, disse {hero}. Psiu, psiu!",
        "Estava quentinho e mexido, como um bolo que se leva para casa sem provar.",
        "Três vezes abriu {hero} o lenço para ver se ele estava bem, e três vezes o sol espreitou também.",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Veio a lua. O morcego abriu um olho. “Bom dia, morcego!”",
        "O morcego ficou tão contente que deu a volta e se pôs de cabeça para cima.",
        "“Então é assim que se vê o mundo ao contrário”, disse ele, “que coisa tão bem arrumada”.",
        "wave",
        "happy",
    ),
    glad=Beat(
        "“E para ti, boa noite”, disse o morcego. “Dorme bem, {hero}”.",
        "Trocaram assim um bom-dia por uma boa-noite, e nenhum dos dois ficou a perder.",
        "Desde essa altura há sempre alguém acordado para desejar ao outro aquilo que lhe faz falta.",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (BOOTS, NEST, GLASSES, MORNING)
