"""Histórias de dois ou mais: a biscuit, a smile, a rope and the speech of snails."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

BISCUIT = Shape(
    title="{hero} e a meia bolacha",
    themes=("friendship", "kindness", "counting"),
    wish=Beat(
        "Meia bolacha! Só meia! “Onde está a outra?”, disse {hero}.",
        "Tinha a forma de uma meia-lua e vinha embrulhada num guardanapo com bolinhas.",
        "“Ninguém parte uma bolacha ao meio sem um motivo”, pensou {hero}, “e eu quero conhecer o motivo”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Esta metade? É uma concha. E esta? É a lua! Essa não se come.",
        "{hero} experimentou um botão, uma casca de ovo e um sorriso, e nada encaixava.",
        "“O sorriso quase que dava”, disse um melro, “mas tinha mais dentes do que a bolacha”.",
        "walk",
        "curious",
    ),
    turn=Beat(
        "Um ouriço vinha devagar. Trazia meia bolacha! Uma e outra: clic!",
        "As duas metades ficaram tão bem encostadas que nem uma migalha se queixou.",
        "“Deixei a outra metade de propósito”, disse o ouriço, a olhar para o chão, “para ver quem vinha”.",
        "hop",
        "happy",
    ),
    glad=Beat(
        "Uma bolacha inteira! E agora? Parte-se outra vez! Metade, metade. Nham!",
        "Uma coisa partida por dois não fica mais pequena, fica é mais perto.",
        "“Amanhã deixo meia pera”, prometeu o ouriço, e {hero} disse que levaria a fome inteira.",
        "rest",
        "tender",
    ),
)

SMILE = Shape(
    title="{hero} e o sorriso por acabar",
    themes=("friendship", "kindness"),
    wish=Beat(
        "Um boneco de riscos! Dois olhos, um nariz… “E a boca?”, disse {hero}.",
        "Alguém o tinha desenhado a correr e tinha ido lanchar antes de chegar à boca.",
        "O boneco dizia adeus com um braço comprido, mas não havia maneira de dizer olá.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Uma boca de erva? Caiu. Uma boca de corda? Entortou. Ih, ih!",
        "Com a corda ficou com cara de quem provou um limão e quer provar outro.",
        "{hero} riu-se, e o boneco também, mas só com os ombros, que era o que tinha à mão.",
        "stand",
        "happy",
    ),
    turn=Beat(
        "{hero} pegou num lápis. Um risco só. Devagar. E o boneco sorriu!",
        "Era um sorriso largo, de orelha a orelha, e ainda sobrou para a bochecha.",
        "“Tenho tanta coisa para contar”, disse o boneco, “há três dias que só penso com os olhos”.",
        "wave",
        "excited",
    ),
    glad=Beat(
        "“Olá!”, disse o boneco. “Olá! Olá! Olá!” Nunca mais parava!",
        "Disse olá a cada pedra, e as pedras, que não estavam habituadas, ficaram mais quentes.",
        "“Foi só um risco”, disse {hero}, e o boneco respondeu: “Foi o risco que faltava”.",
        "hop",
        "happy",
    ),
)

ROPE = Shape(
    title="{hero} e a corda de saltar",
    themes=("friendship", "counting", "bravery"),
    wish=Beat(
        "Uma corda comprida! “Quero saltar”, disse {hero}. Mas quem a roda?",
        "Uma corda de saltar com uma pessoa só é uma minhoca muito quieta.",
        "{hero} atou uma ponta a uma árvore, mas a árvore rodava mal, que tinha os braços ocupados.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Veio uma cabra. Roda, roda! A cabra comeu a ponta. Ó cabra!",
        "“Pensei que era esparguete”, disse a cabra, e deu o nó que faltava com muita delicadeza.",
        "A corda ficou mais curta e a cabra mais contente, e ninguém quis fazer as contas a isso.",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Um coelho de cá. Um pato de lá. Roda, roda! {hero} saltou!",
        "O primeiro salto foi aos pés da corda, o segundo ao meio, o terceiro por cima.",
        "“Entra quando a corda disser agora”, ensinou o pato, e a corda, ao passar, dizia mesmo agora.",
        "hop",
        "proud",
    ),
    glad=Beat(
        "Um, dois, três, quatro, cinco, seis! Viva! E agora salta o pato!",
        "Quem salta depois roda, e quem roda depois salta, que a corda dá para todos.",
        "À tardinha chegaram aos dez, e resolveram parar aí, para terem vontade de voltar no dia seguinte.",
        "hop",
        "happy",
    ),
)

SNAIL = Shape(
    title="{hero} e a língua dos caracóis",
    themes=("friendship", "nature", "bedtime"),
    wish=Beat(
        "Um caracol parou. Abriu a boca. “O… o… o…”, disse. E depois?",
        "Os caracóis falam como andam, e uma frase pode durar da sopa até à sobremesa.",
        "“Espero o tempo que for preciso”, disse {hero}, e sentou-se mesmo ao lado, sem olhar para as horas.",
        "rest",
        "curious",
    ),
    attempt=Beat(
        "“O… lá”, disse o caracol. “O… lá”, disse {hero}. Devagar, devagar.",
        "Dito assim devagarinho, um olá tem cantos onde nunca ninguém tinha reparado.",
        "“Tens… bom… sotaque”, disse o caracol, e para um caracol aquilo era um discurso de festa.",
        "rest",
        "calm",
    ),
    turn=Beat(
        "O caracol mostrou uma gota. Depois um musgo. Depois o céu. Oh!",
        "{hero} já tinha passado por ali muitas vezes, mas sempre depressa de mais para ver.",
        "“Quem vai devagar chega a mais sítios”, disse o caracol, “só que os sítios são mais perto”.",
        "walk",
        "tender",
    ),
    glad=Beat(
        "“Boa… noi… te”, disse o caracol. E {hero} já dormia. Chiu.",
        "Quando acabou de dizer boa noite, já as estrelas estavam todas no seu lugar.",
        "De manhã, pelo caminho de prata que ele deixara, lia-se, em letra muito redonda, até já.",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (BISCUIT, SMILE, ROPE, SNAIL)
