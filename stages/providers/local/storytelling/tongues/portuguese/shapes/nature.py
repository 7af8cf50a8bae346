"""Histórias de reparar: a leaf, a dandelion, a rainbow and a web."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

LEAF = Shape(
    title="{hero} e a folha dourada",
    themes=("nature", "adventure", "bedtime"),
    wish=Beat(
        "Uma folha dourada. Lá no ramo. “Quando desces?”, disse {hero}.",
        "Era a última da árvore, e estava à espera de um vento à sua altura.",
        "“As minhas irmãs foram todas de repente”, disse a folha, “eu quero ir com música e sem pressa”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Veio um vento. Muito forte! “Não”, disse a folha. Outro. Muito mole!",
        "{hero} soprou também, mas a folha riu-se e disse que aquilo era um espirro.",
        "“Não tenhas pena de esperar”, disse a árvore, “é enquanto se espera que se fica dourado”.",
        "wave",
        "calm",
        "wind",
    ),
    turn=Beat(
        "Um ventinho bom. Fuu! A folha largou. Roda, roda… e pousou em {hero}!",
        "Deu sete voltas antes de chegar, e em cada uma fez uma vénia diferente.",
        "“Visto de cima, o mundo parecia mais pequeno”, disse a folha, “mas de perto cheira muito melhor”.",
        "hop",
        "excited",
        "wind",
    ),
    glad=Beat(
        "A folha fez de barco. Fez de leque. Fez de manta. Chiu, dormiu.",
        "Debaixo dela cabia uma joaninha inteira, com as patas todas e um sonho.",
        "E no ramo, no sítio de onde saíra, já havia um pontinho verde, do tamanho de uma promessa.",
        "rest",
        "tender",
    ),
)

DANDELION = Shape(
    title="{hero} e o sopro",
    themes=("nature", "adventure", "friendship"),
    wish=Beat(
        "Uma flor de algodão! Tão leve! “Sopra-me”, disse a flor.",
        "Era um dente-de-leão, já de cabelo branco, cheio de vontade de conhecer mundo.",
        "“Tenho filhos prontos para partir”, disse a flor, “só falta quem lhes diga boa viagem com força”.",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "Fu. Nada. Fuu. Quase! {hero} encheu as bochechas. Pareciam dois balões!",
        "Saiu um sopro de lado, que despenteou uma abelha e não soltou semente nenhuma.",
        "“Obrigada pelo penteado”, disse a abelha, “mas a flor é aqui mais para a direita”.",
        "stand",
        "happy",
    ),
    turn=Beat(
        "Fuuuuu! Voaram! Uma, duas, dez! Cada uma com o seu chapéu!",
        "Subiram como guarda-chuvas de brincar, e o ar ficou cheio de boas-vindas.",
        "“Eu vou para longe”, dizia uma, “eu vou para perto”, dizia outra, e ambas tinham imensa razão.",
        "wave",
        "excited",
        "wind",
    ),
    glad=Beat(
        "Uma semente voltou. Pousou mesmo ali. “Fico contigo”, disse. Que bom!",
        "{hero} fez-lhe uma cama de terra, com uma pedrinha à cabeceira para ela se orientar.",
        "Quem sopra uma flor nunca sabe quantos amigos fez, porque quase todos chegam na primavera seguinte.",
        "rest",
        "happy",
    ),
)

RAINBOW = Shape(
    title="{hero} e o arco-íris aos pedaços",
    themes=("nature", "counting", "adventure"),
    wish=Beat(
        "O arco-íris foi embora. Onde pôs as cores? “Vou procurar!”, disse {hero}.",
        "Um arco-íris não desaparece assim, deve guardar as coisas nalgum lado.",
        "“São sete cores”, contou {hero}, “e sete cores não cabem todas debaixo da mesma pedra”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Vermelho? Na papoila! Um. Amarelo? No bico do melro! Dois.",
        "O melro deixou ver o bico de um lado e do outro, e perguntou se favorecia.",
        "Verde havia tanto que foi difícil escolher, e acabou por ganhar uma rã, por ter insistido.",
        "walk",
        "happy",
    ),
    turn=Beat(
        "Cinco, seis… e o sete! Roxo, numa amora. Estavam todas ali!",
        "As cores não tinham ido embora, tinham só descido para brincar com as coisas.",
        "“Então o arco-íris é isto”, disse {hero}, “o mundo inteiro a dar a mão, lá no alto”.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Sete cores no chão. {hero} deitou-se na erva. Olhou. Que bonito!",
        "Passou uma borboleta com todas ao mesmo tempo, um bocado vaidosa, mas com motivo.",
        "Quando voltou a chover, as cores subiram uma a uma, e cada qual deixou cá em baixo um irmão.",
        "rest",
        "happy",
    ),
)

WEB = Shape(
    title="{hero} e a teia de contas",
    themes=("nature", "kindness", "bravery"),
    wish=Beat(
        "Olha! Uma teia com gotas! Brilha, brilha. “Posso ver?”, disse {hero}.",
        "Cada gota tinha um sol lá dentro, e todos os sóis eram muito pequenos e muito sérios.",
        "“Ver podes, tocar não convém”, disse a aranha, “acabei agora mesmo e ainda está a secar o desenho”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} chegou perto. Mais perto. Parou. Quase nem respirou. Chiu.",
        "É preciso alguma coragem para não mexer numa coisa de que se gosta.",
        "“Tens olhos de mãos leves”, elogiou a aranha, “há quem só saiba ver com os dedos”.",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Veio o vento! A teia tremeu. {hero} fez de parede. Salva, salva!",
        "Ficou ali de costas largas, sem se mexer, até o vento se lembrar de outra coisa.",
        "“Nem uma conta caiu”, disse a aranha, depois de passar revista, “és uma bela parede, com ouvidos e tudo”.",
        "stand",
        "proud",
        "wind",
    ),
    glad=Beat(
        "A aranha deu um fio a {hero}. Um fio de prata. Que leve!",
        "Dançava ao mais pequeno sopro e, se o sol lhe batia, cantava sem fazer barulho.",
        "“Não serve para nada”, avisou a aranha, “é só bonito, e isso dá muito trabalho a fazer”.",
        "wave",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (LEAF, DANDELION, RAINBOW, WEB)
