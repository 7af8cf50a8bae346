"""Histórias de partir: a compass, a suitcase, a far light and a letter."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

COMPASS = Shape(
    title="{hero} e a bússola teimosa",
    themes=("adventure", "kindness", "friendship"),
    wish=Beat(
        "Olha, uma bússola! Tic, tic. “Para onde apontas?”, disse {hero}.",
        "Não apontava para norte nem para sul, mas tremia como quem tem uma ideia.",
        "“O norte já toda a gente conhece”, parecia dizer a agulha, “eu prefiro apontar para o que interessa”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Tic! Em frente. Tic! À roda. Tic! Outra vez à roda.",
        "{hero} deu três voltas completas e acabou exatamente em cima das próprias pegadas.",
        "“Estás a treinar?”, perguntou um pardal, e {hero} respondeu que sim, para não ofender a bússola.",
        "walk",
        "curious",
    ),
    turn=Beat(
        "Tic, tic, tic! A agulha parou. Lá estava uma toupeira com um bolo!",
        "Era um bolo enorme, e a toupeira não sabia a quem oferecer a segunda fatia.",
        "“Eu bem pedi que viesse alguém”, disse a toupeira, “mas não pensei que as bússolas ouvissem”.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Nham, nham! Uma fatia para ti. Outra para mim. Uma migalha para a bússola!",
        "A agulha deu uma volta inteira de contente e ficou a apontar para o meio da mesa.",
        "Há quem procure o norte a vida toda, quando o melhor lado costuma cheirar a canela.",
        "rest",
        "happy",
    ),
)

SUITCASE = Shape(
    title="{hero} e a mala que mexia",
    themes=("adventure", "nature", "bravery"),
    wish=Beat(
        "Uma mala no chão. Mexeu! Pum, pum! “Quem está aí?”, disse {hero}.",
        "Era uma mala velha, com um fecho dourado e etiquetas de sítios que não existem.",
        "“Se é alguém, eu abro”, disse {hero}, “e se não é ninguém, então é melhor abrir na mesma”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} encostou o ouvido. Fuuu. {hero} bateu à porta da mala. Fuuu!",
        "A mala deu um pulinho, depois outro, e foi andando assim, aos soluços, pelo caminho.",
        "“Espera por mim”, pediu {hero}, e a mala esperou, o que foi muito educado para uma bagagem.",
        "walk",
        "curious",
    ),
    turn=Beat(
        "Um, dois, três… Clic! A mala abriu. Fuuuuu! Era o vento!",
        "Saiu de lá um ventinho novo, todo amarrotado, a sacudir as pregas como uma camisa.",
        "“Ia de férias”, explicou o vento, a esticar-se, “mas adormeci antes de chegar à estação”.",
        "hop",
        "excited",
        "wind",
    ),
    glad=Beat(
        "O vento fez festas às folhas. Fez cócegas a {hero}. Fuu, fuu!",
        "Levou um chapéu a passear, trouxe-o de volta e ainda lhe tirou o pó.",
        "“Fica com a mala”, disse o vento ao partir, “eu descobri que gosto mais de viajar sem nada”.",
        "wave",
        "happy",
        "wind",
    ),
)

LIGHT = Shape(
    title="{hero} e a luz que piscava",
    themes=("adventure", "counting", "friendship"),
    wish=Beat(
        "Lá longe, uma luz. Pisca. Pisca. “É para mim?”, disse {hero}.",
        "Piscava duas vezes, parava um bocadinho, e depois tornava a piscar duas vezes.",
        "“Duas piscadelas são uma palavra”, pensou {hero}, “só falta saber se é olá ou se é sopa”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} bateu palmas. Uma! Duas! A luz piscou. Uma! Duas! Três!",
        "Três também devia querer dizer alguma coisa, e por isso {hero} respondeu com quatro.",
        "Foi a conversa mais bonita de todas, porque nenhum dos lados percebia nada e ambos queriam continuar.",
        "wave",
        "excited",
    ),
    turn=Beat(
        "Mais perto. Mais perto. Era um pirilampo! “Olá! Uma, duas!”",
        "Estava sentado numa folha, com um livro de números aberto na página do cinco.",
        "“Ando a aprender a contar”, disse o pirilampo, “mas às escuras ninguém me diz se está certo”.",
        "hop",
        "happy",
    ),
    glad=Beat(
        "Um! Dois! Três! Quatro! Cinco! {hero} contou com ele. Pisca, pisca!",
        "Quando chegaram ao dez, todos os pirilampos acenderam ao mesmo tempo, só para festejar.",
        "“E depois do dez?”, perguntou o pirilampo, e {hero} disse que depois do dez era descansar.",
        "rest",
        "happy",
    ),
)

LETTER = Shape(
    title="{hero} e a carta que queria viajar",
    themes=("adventure", "kindness", "friendship"),
    wish=Beat(
        "Plof! Caiu uma carta. “Leva-me contigo”, dizia a carta.",
        "Não tinha selo, mas tinha um coração desenhado no canto, que quase vale o mesmo.",
        "“Sou para a Dona Cegonha, que mora onde o vento vira”, explicou o envelope, com ótima letra.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "É aqui? Aqui mora um sapo. É ali? Ali mora um grilo.",
        "O sapo mandou beijos para pôr na carta, e o grilo mandou uma música pequenina.",
        "A carta foi ficando mais gordinha a cada porta, e o coração do canto já nem cabia no papel.",
        "walk",
        "happy",
    ),
    turn=Beat(
        "O vento virou. Lá estava a cegonha! “Uma carta? Para mim?”",
        "Leu-a de pé, leu-a numa perna só, e no fim leu-a de olhos fechados.",
        "“Diz que alguém pensou em mim numa terça-feira”, contou a cegonha, “e eu a julgar que era um dia vulgar”.",
        "wave",
        "tender",
    ),
    glad=Beat(
        "A cegonha escreveu também. Uma linha. Um abraço. E {hero} levou-o!",
        "O abraço ia aberto, sem envelope, e foi sendo usado por todos ao longo do caminho.",
        "Quando chegou ao fim da viagem estava um bocado amarrotado, mas era assim que ele ficava melhor.",
        "hop",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (COMPASS, SUITCASE, LIGHT, LETTER)
