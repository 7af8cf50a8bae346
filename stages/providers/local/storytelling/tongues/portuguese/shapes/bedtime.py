"""Histórias que adormecem: a patchwork, a river, night sounds and a dream."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

PATCHES = Shape(
    title="{hero} e a manta de retalhos",
    themes=("bedtime", "counting", "kindness"),
    wish=Beat(
        "Uma manta com um buraco. “Que falta aqui?”, disse {hero} baixinho.",
        "Cada retalho era um dia: um azul de praia, um verde de relva, um amarelo de festa.",
        "“Falta o dia de hoje”, disse a agulha, que dormia espetada numa almofada, “ainda está a acabar”.",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "Um retalho de nuvem? Foge. Um retalho de sopa? Pinga! Ai, ai.",
        "{hero} juntou cinco bocadinhos do dia e pô-los em fila, do mais alto para o mais macio.",
        "“Escolhe um que te aqueça quando pensas nele”, disse a agulha, “é assim que se sabe a medida”.",
        "rest",
        "tender",
    ),
    turn=Beat(
        "Uma gargalhada! {hero} dobrou-a em quatro. Ponto, ponto, ponto. Ficou!",
        "Era um retalho cor de laranja, um pouco torto, que ainda dava risinhos nos cantos.",
        "“Um, dois, três, quatro pontos chegam”, contou a agulha, “as gargalhadas seguram-se bem sozinhas”.",
        "stand",
        "tender",
    ),
    glad=Beat(
        "Quente em cima. Quente em baixo. O dia cabia todo ali, com {hero}.",
        "A manta cheirava a sol, e os pés encontraram logo o retalho da praia.",
        "Amanhã haverá outro buraquinho do tamanho exato de um dia, e alguém há de saber enchê-lo.",
        "rest",
        "dreamy",
    ),
)

RIVER = Shape(
    title="{hero} e o rio que cantava baixinho",
    themes=("bedtime", "nature", "adventure"),
    wish=Beat(
        "Lá ia o rio. Xá, xá, xá. “Que cantas tu?”, disse {hero}.",
        "Cantava uma coisa sem palavras, que começava sempre e não acabava nunca.",
        "“Canto o que me contaram as montanhas”, murmurou o rio, “mas vou devagar, que já é tarde”.",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "Um barco de papel. {hero} subiu. Embala, embala. Xá, xá, xá.",
        "As margens passavam sem pressa, e as árvores despediam-se com a mão cheia de folhas.",
        "“Não é preciso remar”, disse o barco, a bocejar pela proa, “o rio sabe o caminho de cor”.",
        "rest",
        "dreamy",
    ),
    turn=Beat(
        "O rio ficou largo. Largo e quieto. Na água nasceu uma lua.",
        "Havia duas luas, uma em cima e outra em baixo, e a cantiga passou pelo meio.",
        "“É aqui que eu faço a minha cama”, disse o rio, e estendeu o lençol até não se ver o fim.",
        "rest",
        "dreamy",
    ),
    glad=Beat(
        "Dormiu a rã. Dormiu o peixe. Xá, xá. Dormiu o barco também.",
        "A cantiga continuou sozinha, cada vez mais baixa, para não acordar quem a cantava.",
        "E {hero} percebeu por fim a letra, que dizia só isto: já chegaste, já chegaste, já chegaste.",
        "rest",
        "dreamy",
    ),
)

SOUNDS = Shape(
    title="{hero} e os sons da noite",
    themes=("bedtime", "bravery", "nature"),
    wish=Beat(
        "Era noite. Cric! “Que foi isto?”, disse {hero}. Cric, cric! Ouve!",
        "De dia os sons andam vestidos, mas à noite vêm descalços e custa a saber quem são.",
        "“Vou ouvir um de cada vez”, decidiu {hero}, “e perguntar a todos, com bons modos, como se chamam”.",
        "rest",
        "curious",
    ),
    attempt=Beat(
        "Tac, tac. Era a janela. Fuu, fuu. Era o vento a passar.",
        "A janela só queria dizer que estava bem fechada, e o vento, que não se demorava.",
        "“Desculpa o barulho”, disse o vento, “ando à procura de uma folha que me ficou a dever uma dança”.",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Cric, cric. {hero} foi ver. Era um ratinho a roer uma bolacha!",
        "“Queres?”, ofereceu o ratinho, muito vermelho, partindo a bolacha em duas metades quase iguais.",
        "“À noite tudo parece maior”, disse o ratinho de boca cheia, “até eu, que sou este bocadinho”.",
        "stand",
        "happy",
    ),
    glad=Beat(
        "Cric, tac, fuu. Agora era música. {hero} sorriu. Cric, tac… fuu…",
        "Cada som tinha o seu nome, e um som com nome já é quase um amigo.",
        "Faltava um só, redondo e muito lento, e era a própria respiração de quem já vai a dormir.",
        "rest",
        "dreamy",
    ),
)

DREAM = Shape(
    title="{hero} e o sonho por estrear",
    themes=("bedtime", "adventure", "friendship"),
    wish=Beat(
        "Psiu! Um sonho pequeno! “Ninguém me sonhou ainda”, disse o sonho.",
        "Tinha cor de pérola e andava à procura de uma cabeça onde coubesse deitado.",
        "“Já tentei um relojoeiro, mas dormia a horas certas”, contou o sonho, “e eu preciso de espaço para voar”.",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "“Cabes na orelha?” Não. “Cabes no bolso?” Também não. Ora esta!",
        "No bolso havia uma castanha, e os sonhos não dormem bem com castanhas.",
        "“Fecha os olhos”, pediu o sonho, “mas só a fazer de conta, que eu sou muito tímido à entrada”.",
        "rest",
        "curious",
    ),
    turn=Beat(
        "{hero} fechou um olho. Fechou o outro. Zim! O sonho entrou.",
        "Entrou pela ponta das pestanas, limpou os pés e acendeu uma luz cor de mel.",
        "“Que bonito que isto é por dentro”, disse o sonho, “e tanta coisa boa já no sítio”.",
        "rest",
        "dreamy",
    ),
    glad=Beat(
        "Voaram juntos. Uma nuvem. Outra nuvem. Uma baleia de algodão. Fuuu.",
        "A baleia perguntou as horas, e o sonho disse que ali dentro nunca eram horas.",
        "De manhã ficará só um bocadinho, na dobra da almofada, a guardar o lugar para a noite que vem.",
        "fly",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (PATCHES, RIVER, SOUNDS, DREAM)
