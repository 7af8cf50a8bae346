"""The Portuguese moments that fit any story: beginnings, meetings, games and ways home."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat

OPENINGS: tuple[Beat, ...] = (
    Beat(
        "Era uma vez um lápis. {artist} desenhou {subject}. Olá, {hero}!",
        "Foi {day} que {hero} abriu os olhos {home} e achou tudo muito bem feito.",
        "“Cheguei”, disse {hero}, como quem entra em casa, embora fosse a primeira vez que entrava em qualquer lado.",
        "wave",
        "happy",
    ),
    Beat(
        "Risca, risca, pinta! {artist} pintou {subject}. Viva, {hero}!",
        "O último risco ainda estava fresco quando a história resolveu começar, mesmo ali, {home}.",
        "“Só um momento”, pediu {hero}, “deixem-me ver se tenho tudo”, e tinha, até um bocadinho de curiosidade a mais.",
        "hop",
        "excited",
    ),
    Beat(
        "Quem mora {home}? Mora {hero}! No papel, {artist} foi desenhando {subject}.",
        "O lápis ia devagarinho, com a língua ao canto da boca, que é como se desenha bem.",
        "Foi {day}, e até a borracha, que costuma ter sempre opinião, desta vez ficou calada a ver.",
        "stand",
        "curious",
    ),
    Beat(
        "Pum, pum, pum! Quem bate ao papel? É {hero}! {artist} acabava de desenhar {subject}.",
        "“Posso sair?”, perguntou o desenho lá de dentro, e a folha abriu como uma porta.",
        "Saiu {day}, de cabeça levantada, e ficou {home} à espera de que alguém virasse a página.",
        "wave",
        "excited",
    ),
    Beat(
        "Uma folha branca. Zás! {artist} desenhou ali {subject}. E deu-lhe um nome: {hero}.",
        "Antes não havia nada {home}, e depois havia {hero}, que é muito melhor do que nada.",
        "“O branco é bonito”, disse a folha, pensativa, “mas agora tenho finalmente com quem conversar à noite”.",
        "stand",
        "tender",
    ),
    Beat(
        "Um segredo: {artist} desenhou {subject}. E chama-se {hero}! Não contes a todos.",
        "Ou melhor, conta, porque uma história que começa {home} gosta muito de companhia.",
        "Começou {day}, à hora em que os lápis de cor ainda estão a bocejar dentro da caixa.",
        "stand",
        "happy",
    ),
    Beat(
        "“Bom dia, mundo!”, disse {hero}. {artist} até pousou o lápis. Tinha desenhado {subject}.",
        "O mundo respondeu como pôde, com um raio de luz e um cheirinho a pão.",
        "{hero} estava {home} há só um minuto e já tinha três perguntas, duas ideias e uma vontade enorme.",
        "wave",
        "happy",
    ),
    Beat(
        "Ploc! Caiu um pingo de tinta. À volta dele {artist} desenhou {subject}. Nasceu {hero}!",
        "O pingo queria ser o centro de tudo, e acabou por ser o brilho dos olhos.",
        "Foi {day} que aquele brilho deu a volta ao papel e gostou logo de tudo o que viu {home}.",
        "stand",
        "curious",
    ),
    Beat(
        "Anda cá ver! Olha o que {artist} desenhou: {subject}. Cá está {hero}! Olá, olá!",
        "Vivia {home}, entre a primeira palavra da história e a vontade de saber a segunda.",
        "“Eu sei ficar quieto”, disse o papel, “mas com alguém assim em cima apetece-me ir a qualquer lado”.",
        "hop",
        "happy",
    ),
    Beat(
        "Psiu! Acorda, {hero}! {artist} desenhou {subject}, e já é dia.",
        "{hero} espreguiçou-se {home}, linha por linha, até a mais pequenina ficar bem esticada.",
        "Aconteceu {day}, dessas que ainda não têm nada marcado e por isso têm lugar para uma história inteira.",
        "stand",
        "happy",
    ),
)

SET_OFF: tuple[Beat, ...] = (
    Beat(
        "Toca a andar! Upa, upa! {hero} {went} {to}.",
        "Levava meia maçã, uma cantiga inteira e o bolso vazio, para o que aparecesse.",
        "O bolso vazio é o mais importante numa viagem, porque nunca se sabe o tamanho das coisas boas.",
        "walk",
        "excited",
    ),
    Beat(
        "“Vou já, volto logo!”, disse {hero}. E lá {went} {to}.",
        "{artist} ficou a dizer adeus com o lápis, e o lápis riscou o ar de alegria.",
        "No ar ficou desenhado um caminho, um bocadinho torto, e foi por esse mesmo que {hero} seguiu.",
        "wave",
        "happy",
    ),
    Beat(
        "Um mapa? Não há! Um cheirinho bom? Há! {hero} {went} {to}.",
        "O nariz ia à frente, a curiosidade logo atrás, e a pressa ficou em casa a dormir.",
        "“Quem tem nariz não se perde”, dizia {hero}, “quando muito chega a outro sítio com melhor lanche”.",
        "walk",
        "curious",
    ),
    Beat(
        "Pé ante pé. Depois a correr. Depois aos saltos. Agora, {to}!",
        "Primeiro acordou o caminho, depois as pedras do caminho, e por fim o dia inteiro.",
        "“Por onde vais com tanta alegria?”, perguntaram as pedras, que nunca saem mas gostam de saber.",
        "hop",
        "excited",
    ),
    Beat(
        "O caminho disse: “Vem!” {hero} foi. Lá iam os dois, {to}.",
        "O caminho ia contando histórias, umas compridas nas retas, outras com surpresa nas curvas.",
        "“E tu nunca te cansas?”, quis saber {hero}, e o caminho disse que se deitava sempre que podia.",
        "walk",
        "calm",
    ),
    Beat(
        "Lá, lá, lá! Uma cantiga nova! {hero} {went} {to} a cantar.",
        "A letra falava de tudo o que ia aparecendo, e por isso mudava de cem em cem passos.",
        "Um melro quis aprender a segunda parte, mas a segunda parte ainda estava à espera de acontecer.",
        "walk",
        "happy",
    ),
)

FRIENDS: tuple[Beat, ...] = (
    Beat(
        "Uma galinha vinha a correr. “Perdi a pressa!”, disse. “Viste-a?”",
        "{hero} procurou com ela debaixo das folhas, e tanto procuraram que já iam devagar.",
        "“Se calhar não me fazia falta”, disse a galinha, sentando-se, “era uma pressa já muito usada”.",
        "walk",
        "happy",
    ),
    Beat(
        "“Cu-cu!”, disse um cuco. “Cu-cu!”, disse {hero}. “Cu-cu, cu-cu!”",
        "Conversaram assim um quarto de hora, e cada um ficou a pensar que percebera tudo.",
        "“Que pessoa tão culta”, disse o cuco à família, nessa noite, “falámos de relógios o tempo inteiro”.",
        "wave",
        "happy",
    ),
    Beat(
        "Um burro olhava para uma flor. “Não a como”, disse. “Gosto dela”.",
        "{hero} sentou-se ao lado, e ficaram os três muito contentes, sobretudo a flor.",
        "“Há coisas que alimentam mais quando se deixam estar”, disse o burro, e mastigou um cardo a pensar nisso.",
        "rest",
        "tender",
    ),
    Beat(
        "Três ratinhos levavam um queijo. Oh, hisse! {hero} ajudou. Oh, hisse!",
        "O queijo era redondo, de maneira que metade do trabalho fez-se sozinho, a rolar.",
        "“Agora já é nosso e teu”, guincharam os ratinhos, e ofereceram a {hero} o buraco maior.",
        "walk",
        "proud",
    ),
    Beat(
        "Uma joaninha pousou em {hero}. “Táxi!”, disse ela. “Até àquela folha!”",
        "A folha ficava a dois passos, mas a joaninha quis ir pelo caminho mais bonito.",
        "“Pago com uma pinta”, ofereceu ela à chegada, e {hero} disse que ficasse, que lhe caíam bem todas.",
        "walk",
        "happy",
    ),
    Beat(
        "Um sapo saltou. Ploc! “Sou um salto com um sapo dentro”, disse.",
        "{hero} experimentou também, e dessa vez foi um salto com uma gargalhada dentro.",
        "“Tens jeito”, apreciou o sapo, “mas na descida convém levar os olhos abertos, que a vista é linda”.",
        "hop",
        "excited",
    ),
    Beat(
        "Uma ovelha fazia tricô. Clic, clic! “É para ti”, disse. “Quase”.",
        "Como a lã ainda estava agarrada à ovelha, tiveram de andar sempre muito juntos.",
        "“Acabo na primavera”, calculou a ovelha, a contar as malhas, “ou então fico sem casaco antes disso”.",
        "rest",
        "calm",
    ),
    Beat(
        "Uma andorinha escreveu no céu. Um risco, outro risco. “Olá!”, leu {hero}.",
        "Tinha uma letra fina e apressada, e punha pirilampos em vez de pontos.",
        "“De onde eu venho é verão”, contou a andorinha, “trouxe um bocado, mas já vem um pouco amarrotado”.",
        "wave",
        "dreamy",
    ),
)

PLAY: tuple[Beat, ...] = (
    Beat(
        "Faz de conta! {hero} fez de chaleira. Fuu! Fez de gato. Miau!",
        "Fez também de segunda-feira, e ninguém adivinhou, porque ficou muito parecida com um domingo.",
        "“Agora faz de ti”, pediu um pardal, e essa foi a imitação mais difícil e mais aplaudida.",
        "wave",
        "happy",
    ),
    Beat(
        "Cabra-cega! Um, dois, três! {hero} apanhou… uma nuvem? Não, uma ovelha!",
        "Depois apanhou uma moita, um espantalho e, por duas vezes, a mesma ovelha.",
        "“Eu deixei-me apanhar”, explicou a ovelha, “porque fazes umas cócegas que já não se usam”.",
        "hop",
        "excited",
    ),
    Beat(
        "Hora do lanche! Pão, queijo e mel. Nham! Uma migalha para a formiga.",
        "A formiga agradeceu, mediu a migalha e foi chamar seis primas e um cunhado.",
        "“Isto para nós é uma sala de jantar”, disseram todos, e comeram a mobília toda até ao fim.",
        "rest",
        "calm",
    ),
    Beat(
        "Um barquinho de folha. Sopra, sopra! Lá vai ele! Boa viagem!",
        "Levava a bordo uma pétala, um grão de areia e um capitão muito pequeno, mas decidido.",
        "“Terra à vista!”, gritava o capitão a cada pedra, e desembarcava sempre com um discurso.",
        "wave",
        "happy",
    ),
    Beat(
        "Roda, roda, roda! {hero} de mãos dadas com o vento. Todos no chão!",
        "O chão ficou muito contente, porque quase sempre só lhe dão os pés.",
        "Deitados assim, viram passar a tarde por cima, com a barriga cheia de nuvens cor de pêssego.",
        "hop",
        "excited",
    ),
    Beat(
        "“Adivinha!”, disse {hero}. “Branco é, a galinha o põe”. “Um ovo!”",
        "A galinha, que ia a passar, ficou comovida por se falar assim do seu trabalho.",
        "“Agora uma difícil”, pediu ela, “preto é, ninguém o põe”, e até hoje ninguém sabe a resposta.",
        "rest",
        "happy",
    ),
)

HOMEWARD: tuple[Beat, ...] = (
    Beat(
        "Eram horas de voltar. {hero} deu meia-volta. Passo, passo, passinho.",
        "A tarde ia ao lado, de chinelos, a apagar uma a uma as cores das coisas.",
        "“Então, que tal?”, perguntaram as pedras, e foi preciso contar tudo, que as pedras têm muito tempo.",
        "walk",
        "calm",
    ),
    Beat(
        "Adeus, adeus! Um beijo no ar. {hero} ia para casa a cantar.",
        "Disseram-lhe adeus tantas mãos, asas e folhas que fez vento até ao fim da rua.",
        "E esse ventinho de despedida foi empurrando pelas costas, muito de leve, até se ver a porta.",
        "wave",
        "tender",
    ),
    Beat(
        "O dia ficou cor de mel. {hero} voltou devagar. Aaah, que soninho.",
        "As sombras iam à frente, muito compridas, como quem vai pôr a mesa.",
        "“Foi um dia bem recheado”, pensou {hero}, e lambeu os dedos, que ainda sabiam a aventura.",
        "walk",
        "dreamy",
    ),
    Beat(
        "Casa, casinha! Cheirava a sopa. Já se via a luz. {hero} sorriu.",
        "Uma luz acesa na janela diz de longe aquilo que um abraço diz de perto.",
        "“Ainda bem que as casas não saem do sítio”, disse {hero}, “senão quem é que nos esperava?”",
        "walk",
        "calm",
    ),
    Beat(
        "Tique, taque, vai-se a tarde. Tique, taque, vai {hero} também.",
        "Levava uma pedrinha, uma pena e uma palavra nova, tudo bem apertado na mão.",
        "A palavra nova mexia-se muito, porque queria ser dita, e foi dita baixinho todo o caminho.",
        "walk",
        "happy",
    ),
    Beat(
        "Uma estrela disse: “Por aqui”. {hero} foi atrás. Luz, luzinha, luz.",
        "As estrelas sabem todos os caminhos de volta, porque os veem lá de cima.",
        "“E tu, quando voltas?”, perguntou {hero}, e a estrela piscou: “Eu já estou em casa, moro aqui fora”.",
        "walk",
        "dreamy",
    ),
)

REFRAINS: tuple[str, ...] = (
    "Upa, upinha, lá vai a vizinha!",
    "Pé ali, pé acolá, quem me leva para lá?",
    "Sol e lua, a alegria é tua!",
    "Tim, tim, tim, gosto de ti assim!",
    "Roda, roda, pião, dá cá a mão!",
    "Lari, lari, lá, quem vem de lá?",
    "Um, dois, três, outra vez!",
    "Pim, pam, pum, não falta nenhum!",
    "Salta, pulga, da balança, quem não salta também dança!",
    "Devagar, devagarinho, vai-se longe no caminho!",
)
