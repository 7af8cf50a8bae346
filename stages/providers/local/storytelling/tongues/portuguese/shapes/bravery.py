"""Histórias de um passo pequeno: a thunderstorm, a fruit, a dark corner and a low wall."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

THUNDER = Shape(
    title="{hero} e o tambor do céu",
    themes=("bravery", "nature", "counting"),
    wish=Beat(
        "Um clarão! E depois: bum! “Quem toca lá em cima?”, disse {hero}.",
        "O céu tinha posto o casaco escuro e ensaiava uma música só com dois instrumentos.",
        "“A luz é o maestro”, explicou uma coruja, “levanta a batuta, e o tambor entra quando lhe apetece”.",
        "stand",
        "curious",
        "rain",
    ),
    attempt=Beat(
        "Clarão! {hero} tapou os ouvidos. Um, dois… bum! Que grande!",
        "Pela frestinha entre dois dedos, o bum ficava mais redondo e bastante mais educado.",
        "“Chega-te aqui”, disse a coruja, abrindo uma asa, “que um bum a dois é só metade para cada um”.",
        "rest",
        "tender",
        "rain",
    ),
    turn=Beat(
        "Clarão! “Um, dois, três, quatro, cinco!” Bum! {hero} adivinhou! Bravo!",
        "Quem conta entre a luz e o tambor fica a saber a que distância anda a música.",
        "“Agora toca tu”, disse a chuva, e {hero} bateu palmas tão a tempo que o céu repetiu.",
        "wave",
        "proud",
        "rain",
    ),
    glad=Beat(
        "Um, dois, três… oito, nove, dez! Bum, lá longe. Adeus, tambor!",
        "A banda do céu ia pela serra fora, e só as goteiras ainda batiam o compasso.",
        "“Volta para o ano”, pediu {hero} de longe, e o trovão, já pequenino, disse que sim com a barriga.",
        "wave",
        "happy",
        "clouds",
    ),
)

FRUIT = Shape(
    title="{hero} e a fruta de pelo",
    themes=("bravery", "nature", "friendship"),
    wish=Beat(
        "Uma fruta com pelo! Castanha e redonda. “Será que se come?”, disse {hero}.",
        "Parecia um rato a dormir, mas não tinha cauda nem dizia boa tarde.",
        "“Prova”, disse uma formiga, “eu também não gostava de coisas novas, até as coisas deixarem de ser novas”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} cheirou. Hum. {hero} fez-lhe festas. Hum, hum. Talvez logo.",
        "Provar começa no nariz, passa pelos olhos e só no fim é que chega à língua.",
        "“Não há pressa nenhuma”, disse a formiga, sentando-se à espera, “a fruta é redonda mas não foge”.",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Uma dentadinha. Pequenina. Hum… Ah! Por dentro era verde e doce!",
        "Era verde como um prado, com um sol no meio e sementes à volta, a brincar de roda.",
        "“Estava escondido aqui um jardim inteiro”, disse {hero}, “e eu quase que ficava só com o casaco”.",
        "stand",
        "excited",
    ),
    glad=Beat(
        "Metade para uma formiga. Metade para {hero}. Nham, nham, nham!",
        "Guardaram as sementes em fila, da mais redonda para a mais atrevida.",
        "“Amanhã provamos o quê?”, quis saber a formiga, e {hero} apontou, ao acaso, para o outro lado do mundo.",
        "rest",
        "happy",
    ),
)

CORNER = Shape(
    title="{hero} e o cantinho escuro",
    themes=("bravery", "bedtime", "friendship"),
    wish=Beat(
        "Havia um cantinho escuro. Muito calado. “Olá?”, disse {hero}.",
        "O escuro não respondeu, mas encolheu-se um pouco, como quem é muito tímido.",
        "“Talvez nunca ninguém lhe tenha dito olá”, pensou {hero}, “as pessoas chegam e acendem logo a luz”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} deu um passo. O escuro deu um passo. “Ah! És de brincar!”",
        "Um para a frente, um para trás, parecia uma dança aprendida há muito tempo.",
        "“Eu levo uma cantiga pequena”, avisou {hero}, “e tu podes levar o silêncio, que fica bem com tudo”.",
        "walk",
        "tender",
    ),
    turn=Beat(
        "{hero} entrou devagar. Era macio! Macio como um gato. Hum, que bom!",
        "Lá dentro o escuro guardava o brilho dos pirilampos, o cheiro do pão e as ideias por acabar.",
        "“Guardo tudo até de manhã”, sussurrou o escuro, “mas quase nunca me vêm perguntar o que tenho”.",
        "rest",
        "proud",
    ),
    glad=Beat(
        "Ficaram amigos. De dia, ele cabia num bolso. De noite, fazia de manta.",
        "Quando chegava a hora de deitar, era o escuro quem puxava a noite até ao queixo.",
        "E se ouvires alguém dizer olá para um canto vazio, responde tu também, que é {hero} de visita.",
        "rest",
        "dreamy",
    ),
)

WALL = Shape(
    title="{hero} e o muro baixinho",
    themes=("bravery", "counting", "adventure"),
    wish=Beat(
        "Um muro comprido. Muito baixo. “Vou por cima!”, disse {hero}.",
        "Lá em cima o ar era o mesmo, mas a barriga achava que era outro.",
        "“O muro tem a altura de dois gatos”, disse um gato, “já o medi muitas vezes com um amigo”.",
        "stand",
        "excited",
    ),
    attempt=Beat(
        "Um passo. Dois passos. Ui, ui, ui! E para baixo, plof!",
        "Caiu de pé na erva fofa, e a erva nem deu por isso, que dormia a sesta.",
        "“Dois é muito bom para começar”, disse o gato, “eu no primeiro dia fiquei sentado a pensar”.",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Um, dois, três, quatro, cinco! Devagar. Olhos em frente. E chegou!",
        "O muro acabava numa figueira, e a figueira estendeu um ramo, como quem dá a mão.",
        "“Não olhei para os passos que faltavam”, explicou {hero}, “olhei só para aquele que estava a dar”.",
        "walk",
        "proud",
    ),
    glad=Beat(
        "Figos para todos! Um para um gato. Um para {hero}. Viva, viva!",
        "Cá de cima via-se um caminho novo, que de baixo ninguém tinha reparado que havia.",
        "“Fica para amanhã”, disse o gato, “que as grandes viagens também se fazem aos bocadinhos de muro”.",
        "rest",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (THUNDER, FRUIT, CORNER, WALL)
