"""Histórias de contar, nunca para lá de dez: doors, stars, a dance and a picnic."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

DOORS = Shape(
    title="{hero} e as cinco portas",
    themes=("counting", "bravery", "adventure"),
    wish=Beat(
        "Cinco portas em fila! Grande, média, pequena… “Quem mora aqui?”, disse {hero}.",
        "Não havia parede nenhuma, só portas, cada uma de sua cor e todas muito bem fechadas.",
        "Na primeira lia-se um letreiro: “Bate uma vez na um, duas na dois, e o resto já percebeste”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Toc! Abriu a um. Toc, toc! Abriu a dois. Toc, toc, toc!",
        "Da primeira saiu um cheiro a maçã, da segunda uma valsa, da terceira um espirro.",
        "“Saúde”, disse {hero}, e a porta, que não esperava tanta simpatia, ficou encostada a ouvir a conversa.",
        "wave",
        "happy",
    ),
    turn=Beat(
        "Toc, toc, toc, toc, toc! A porta cinco! Tão pequena! {hero} espreitou.",
        "Lá dentro estava uma família de grilos à mesa, com um lugar vazio e um guardanapo dobrado.",
        "“Contaste bem”, disse o avô grilo, “a sopa só abre a quem sabe esperar pelo cinco”.",
        "hop",
        "proud",
    ),
    glad=Beat(
        "Cinco colheres. Cinco tigelas. Uma para {hero}! Sopa boa, sopa boa!",
        "Depois da sopa abriram-se as portas todas, e a valsa veio dançar com a maçã.",
        "“E se eu bater seis vezes?”, perguntou {hero}, e o avô disse que então vinha a sobremesa.",
        "rest",
        "happy",
    ),
)

STARS = Shape(
    title="{hero} e as estrelas na água",
    themes=("counting", "bedtime", "nature"),
    wish=Beat(
        "Uma poça com estrelas. Uma, duas, três! “São quantas?”, disse {hero}.",
        "As do céu estavam longe de mais, mas estas ficavam mesmo à mão de contar.",
        "{hero} ajoelhou-se com muito jeito, porque as estrelas na água fogem com qualquer espirro.",
        "rest",
        "curious",
    ),
    attempt=Beat(
        "Uma, duas… Ploc! Saltou uma rã. Fugiram todas! Outra vez.",
        "“Perdão”, disse a rã, “é que eu conto com os pés, e engano-me com força”.",
        "Ficaram à espera de que a água se deitasse, e uma a uma as estrelas voltaram para casa.",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Uma, duas, três, quatro, cinco, seis, sete, oito! E a lua. Nove!",
        "A lua não era bem uma estrela, mas pediu tanto que a contaram também.",
        "“Nove”, repetiu a rã da poça muito baixinho, a saborear o número, “é quase dez, mas mais redondo”.",
        "stand",
        "dreamy",
    ),
    glad=Beat(
        "“Boa noite, uma. Boa noite, duas”, disse {hero}. “Boa noite, três…”",
        "A meio do caminho entre o quatro e o cinco, os olhos foram-se fechando sozinhos.",
        "A rã ficou de guarda à poça toda a noite, e nenhuma estrela, que se saiba, se molhou.",
        "rest",
        "dreamy",
    ),
)

DANCE = Shape(
    title="{hero} e o baile dos pares",
    themes=("counting", "friendship", "bravery"),
    wish=Beat(
        "Um baile! Dois a dois, todos a rodar! “Posso entrar?”, disse {hero}.",
        "Dançavam quatro pares, que são oito bichos, e o acordeão quase não parava para respirar.",
        "“Aqui só se dança aos pares”, disse o mestre-sala, um pavão, “mas os pares estão sempre a nascer”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Dois, quatro, seis, oito. {hero} contou outra vez. Dois, quatro, seis, oito!",
        "Também experimentou dançar com uma vassoura, que tinha bom ouvido mas pouca conversa.",
        "“Obrigada pela valsa”, pareceu dizer a vassoura, e voltou ao seu canto a arejar os cabelos.",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Nove! Quem era o nove? Era um porquinho-espinho. “Danças comigo?”, disse {hero}.",
        "O nove não sabia dançar, e {hero} também não, de maneira que acertaram logo.",
        "“Ninguém me convida por causa dos picos”, disse ele, e dançaram à distância exata de um sorriso.",
        "wave",
        "proud",
    ),
    glad=Beat(
        "Dois, quatro, seis, oito, dez! Roda, roda! Cinco pares! Viva o baile!",
        "O passo do sorriso ficou na moda, e até o pavão o quis aprender às escondidas.",
        "Quando a música acabou, ninguém deu por isso, e dançaram mais um bocado só com o barulho dos pés.",
        "hop",
        "happy",
    ),
)

PICNIC = Shape(
    title="{hero} e o piquenique que crescia",
    themes=("counting", "kindness", "nature"),
    wish=Beat(
        "Uma toalha. Dois pratos. Quatro cerejas. “Quem vem lanchar?”, disse {hero}.",
        "A toalha era aos quadrados, e cada quadrado estava à espera de alguém.",
        "“Pus um prato para mim e outro para a surpresa”, disse {hero}, “que nunca avisa mas vem sempre”.",
        "stand",
        "happy",
    ),
    attempt=Beat(
        "Veio uma formiga. São dois! Veio uma borboleta. São três! Cabem todos.",
        "A formiga trouxe um grão de açúcar às costas e pousou-o ao meio, com orgulho.",
        "“É para dividir”, disse ela, e foi preciso muita pontaria para cortar um grão em três.",
        "wave",
        "happy",
    ),
    turn=Beat(
        "Mais um! Mais dois! Cada um trouxe qualquer coisa. A mesa cresceu!",
        "Havia amoras, queijo, uma folha de hortelã e uma nuvem pequena para dar sombra.",
        "“Quantos mais são, mais sobra”, espantou-se {hero}, “alguém andou a ensinar mal as contas a esta toalha”.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Oito amigos. Oito barrigas quentes. Uma soneca na erva. Aaah.",
        "Antes de ir embora, cada um dobrou o seu quadrado, e a toalha ficou pronta num instante.",
        "No fim ainda estava lá uma cereja, a mais vermelha, e ficou para o primeiro pássaro que passasse.",
        "rest",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (DOORS, STARS, DANCE, PICNIC)
