"""What a hero meets in each setting, told in Portuguese, three ways each."""

from __future__ import annotations

from stages.models import Weather
from stages.providers.local.storytelling.beat import Beat


def _sight(short: str, more: str, rich: str, weather: Weather | None = None) -> Beat:
    return Beat(short, more, rich, "walk", "curious", weather)


SIGHTS: dict[str, tuple[Beat, ...]] = {
    "meadow": (
        _sight(
            "Que prado tão verde! Xá, xá, fazia a erva. Olá, papoilas!",
            "As papoilas tinham vestido o vermelho dos domingos e faziam vénias ao vento.",
            "Um grilo vestido de preto pediu silêncio, tossiu duas vezes e esqueceu-se logo da música.",
        ),
        _sight(
            "{hero} chegou ao prado. Zum, zum! Tantas abelhas! Bom trabalho!",
            "Cada abelha levava um cestinho invisível e um ar de quem está atrasada.",
            "“Hoje há trevo fresco”, anunciava a mais velha, “e quem chegar por último fica com a flor grande”.",
        ),
        _sight(
            "Erva aqui. Erva ali. {hero} rebolou no prado. Que cócegas!",
            "Uma vaca levantou a cabeça, pensou no assunto e continuou a almoçar.",
            "“Eu também rebolava”, confessou ela de boca cheia, “mas depois era preciso chamar toda a gente para me virar”.",
        ),
    ),
    "forest": (
        _sight(
            "Chiu! A floresta. Folhas no chão. Crac, crac! Cheira a terra.",
            "As árvores juntavam as copas lá em cima, como quem conta um segredo antigo.",
            "“Entra e limpa os olhos”, rangeu o carvalho mais velho, “que aqui a luz vem aos bocadinhos”.",
        ),
        _sight(
            "{hero} entrou na floresta. Toc, toc, toc! Um pica-pau abria uma porta.",
            "Abria também janelas, para os esquilos, e aceitava pagamento em bolotas ou canções.",
            "“Só não faço escadas”, explicou, a soprar as aparas do bico, “porque toda a gente aqui sobe muito bem”.",
        ),
        _sight(
            "Um cogumelo! Dois! Três! A floresta tinha chapéus no chão!",
            "Debaixo do mais pequeno morava uma formiga, e tinha posto cortinas.",
            "Um raio de sol descia pelos troncos, degrau a degrau, à procura de um sítio para dormir a sesta.",
        ),
    ),
    "sea": (
        _sight(
            "O mar! Vem a onda. Vai a onda. Xuá! Molhou tudo!",
            "As gaivotas discutiam quem tinha visto primeiro um barco muito pequenino.",
            "“Está sempre a ir-se embora”, queixou-se do mar um caranguejo, “mas volta sempre com presentes”.",
        ),
        _sight(
            "{hero} chegou ao mar. Que grande! Que azul! Olá, gaivota!",
            "A areia estava quente e cheia de conchas, todas elas com o mar lá dentro.",
            "Um polvo pequeno, numa poça, treinava oito maneiras diferentes de dizer adeus aos barcos.",
        ),
        _sight(
            "Areia, areia, um balde, uma pá. {hero} fez um castelo na praia!",
            "Veio uma onda pequena, pediu licença e encheu o fosso com muito cuidado.",
            "“De nada”, disse a onda a recuar, “eu cá também gosto de ter onde morar entre duas marés”.",
        ),
    ),
    "underwater": (
        _sight(
            "Glu, glu! Lá no fundo do mar. Peixe azul, peixe amarelo, olá!",
            "As algas penteavam-se umas às outras, porque ali nunca ninguém seca o cabelo.",
            "Um cavalo-marinho passou a galope muito lento, e parou para deixar atravessar uma família de camarões.",
        ),
        _sight(
            "{hero} nadou, nadou. Uma bolha! Outra bolha! Blop, blop, blop!",
            "Cada bolha levava uma palavra lá para cima, e ao rebentar ouvia-se o mar falar.",
            "“Eu só digo o essencial”, explicou um peixe redondinho, e soltou uma bolha que dizia apenas: almoço.",
        ),
        _sight(
            "Uma estrela no fundo do mar! Cinco braços. Cinco abraços. Que bom!",
            "Uma concha abriu-se como um livro e mostrou uma pérola do tamanho de um ponto.",
            "“É o fim da minha história”, disse a concha, “mas só a leio aos que vêm devagarinho”.",
        ),
    ),
    "town": (
        _sight(
            "Trim, trim! Uma bicicleta. {hero} chegou à cidade. Bom dia, bom dia!",
            "As casas tinham azulejos, e em cada azulejo vivia um bocadinho de céu.",
            "Uma senhora à janela sabia o nome de todos os gatos, e os gatos fingiam que não.",
        ),
        _sight(
            "Dlim, dlão! O sino da cidade. Dlim, dlão! Os pombos levantaram voo.",
            "Deram uma volta à praça e pousaram exatamente nos mesmos sítios, mas trocados.",
            "“É para fazermos exercício”, arrulhou um deles, “e porque dali a senhora do pão vê-se melhor”.",
        ),
        _sight(
            "Cheirava a pão. Cheirava a canela. {hero} seguiu o nariz pela cidade!",
            "O padeiro cantava tão alto que os pães cresciam só para ouvir melhor.",
            "Na rua, dois sapateiros faziam um par de sapatos, um cada um, e eram quase irmãos.",
        ),
    ),
    "room": (
        _sight(
            "Um quarto acolhedor. Um tapete fofo. Uma cama. Upa, upa, upa!",
            "O tapete tinha riscas, e era preciso andar só nas azuis, que as outras eram rio.",
            "“Eu já passei o rio duas vezes”, disse uma pantufa, “à ida e à volta, e não molhei o pompom”.",
        ),
        _sight(
            "{hero} entrou em bicos de pés. Tique, taque! Olá, relógio!",
            "Debaixo da cama havia um país, com uma meia por bandeira e uma bola por presidente.",
            "“Aqui há paz”, garantiu a bola, “só à quinta-feira é que passa a vassoura, mas cumprimenta sempre”.",
        ),
        _sight(
            "Uma caixa de brinquedos! Mexe, mexe. Pum, um tambor! Olá, urso!",
            "O urso estava sentado com tanta dignidade que parecia o dono da casa.",
            "“Fui eu que adormeci toda a gente desta família”, disse ele, “e ninguém até hoje reclamou”.",
        ),
    ),
    "space": (
        _sight(
            "Sobe, sobe, sobe! O espaço! Tantas estrelas! Plim, plim, plim!",
            "Um planeta às riscas girava devagar, para se ver bem de todos os lados.",
            "“Qual é o meu lado bom?”, perguntou ele, e a lua, que é muito diplomata, respondeu que era o que vinha aí.",
        ),
        _sight(
            "{hero} boiava no espaço. Sem chão! Sem teto! Uma cambalhota. Outra!",
            "Um satélite tirava fotografias a tudo e dizia sempre para sorrirem.",
            "“A Terra fica sempre bem”, confidenciou ele, “o Sol é que mexe muito e sai desfocado”.",
        ),
        _sight(
            "Olá, lua! A lua era redonda. A lua era mole. Puf, puf!",
            "Cada salto durava o tempo de uma cantiga, e a descida, o tempo do refrão.",
            "“Aqui ninguém se atrasa”, explicou a lua, “porque até a pressa, quando cá chega, fica a flutuar”.",
        ),
    ),
    "castle": (
        _sight(
            "Um castelo! Trá-lá-lá! Bandeiras ao vento. “Entra, {hero}, entra!”",
            "Tinha uma torre tão alta que as andorinhas descansavam a meio, num patamar.",
            "“O rei está a descascar ervilhas”, cochichou a sentinela, “mas se souberes contar, ele agradece a ajuda”.",
        ),
        _sight(
            "{hero} chegou ao castelo. Nhec, nhec! A ponte desceu. Que educada!",
            "Lá dentro, os retratos endireitaram-se nas molduras para ver quem chegava.",
            "“Há duzentos anos que estou com este sorriso”, disse uma duquesa pintada, “já me começam a pesar as pérolas”.",
        ),
        _sight(
            "Uma escada às voltas. Sobe, sobe! Que voltas! Viva o castelo!",
            "Ao cimo havia um quarto cheio de vento, e o vento lia cartas antigas.",
            "Na cozinha, a rainha fazia marmelada com a coroa pendurada num prego, ao lado das colheres.",
        ),
    ),
    "farm": (
        _sight(
            "A quinta dos animais! Muu! Mé! Cocorocó! Todos falavam de uma vez!",
            "O cão pôs ordem na conversa, e falaram então por alturas, do pintainho até à égua.",
            "“Eu só queria dizer olá”, explicou o pintainho, e a égua, que ficou para o fim, disse que já não se lembrava.",
        ),
        _sight(
            "{hero} chegou à quinta. Quá, quá, quá! Patos em fila! Um, dois, três!",
            "O último da fila ia sempre de costas, porque gostava de ver por onde tinha passado.",
            "O galo avisou que ia cantar, afinou, respirou fundo, e afinal já era meio-dia.",
        ),
        _sight(
            "Cheirava a feno. Um burro disse: “Ió!” {hero} respondeu: “Ió!”",
            "O burro ficou encantado por encontrar alguém que falasse tão bem a sua língua.",
            "“Com esse sotaque”, disse ele, “deves ser da serra, lá é que se fazem os melhores iós”.",
        ),
    ),
    "snow": (
        _sight(
            "Neve! Cric, crac, cric! Tudo branco. Tão fofo! Tão fresco!",
            "A neve tinha posto lençóis em tudo, como se faz às casas antes das férias.",
            "Debaixo do lençol mais alto ressonava um monte, e {hero} passou por ele em bicos de pés.",
            "snow",
        ),
        _sight(
            "{hero} chegou à neve. Um floco no nariz. Plim! Outro! Plim!",
            "As árvores usavam barrete, as pedras também, e até um pardal tinha uma boina.",
            "“É para não arrefecer as ideias”, explicou ele, ajeitando-a, “que no inverno são poucas e fazem falta todas”.",
            "snow",
        ),
        _sight(
            "Um boneco de neve! Nariz de cenoura. “Bom dia!”, disse o nariz.",
            "Tinha um cachecol às riscas e oferecia-o a toda a gente, porque estava com calor.",
            "“De inverno sou muito procurado”, contou ele, “no verão vou de férias ver o mar por dentro”.",
            "snow",
        ),
    ),
    "desert": (
        _sight(
            "O deserto! Areia, areia, areia. E um camelo! “Olá, {hero}!”",
            "O camelo mastigava devagar, e entre duas palavras cabia uma duna inteira.",
            "“Ando à procura de água”, disse ele, “mas não tenho pressa, trouxe de casa em duas bossas”.",
        ),
        _sight(
            "{hero} chegou ao deserto. Que sol! Uma tenda às riscas! Entra, entra!",
            "Lá dentro servia-se chá de hortelã em copos pequeninos, e a sombra era de graça.",
            "“O terceiro copo é o da conversa”, disse um velho gato-do-deserto, “por isso é que ninguém se fica pelo segundo”.",
        ),
        _sight(
            "Sobe a duna. Desce a duna. {hero} escorregou. Fiuuu! Que bom!",
            "O vento escrevia na areia cartas compridas e assinava sempre da mesma maneira.",
            "“Já respondi três vezes”, suspirou um cato, “mas ele lê tudo a correr e apaga logo a seguir”.",
        ),
    ),
    "jungle": (
        _sight(
            "A selva! Uh, uh, ah, ah! Macacos! Verde, verde, verde!",
            "O verde era tanto que as araras tinham de vir pôr-lhe um bocado de vermelho.",
            "Um papagaio contava anedotas a si próprio, e ria-se antes do fim, porque já as sabia.",
        ),
        _sight(
            "{hero} chegou à selva. Plic, ploc! Pingos nas folhas. Que fresco!",
            "Borboletas azuis abriam e fechavam as asas como quem folheia o jornal da manhã.",
            "“Alguma novidade?”, perguntou um tucano, e a borboleta virou a página: “Diz que faz bom tempo”.",
        ),
        _sight(
            "Uma liana. Duas lianas. {hero} balançou na selva. Ôôô! Ôôô!",
            "Lá de cima via-se a selva toda, como uma couve enorme acabada de lavar.",
            "“Quem larga primeiro?”, perguntou a liana, e {hero} largou, e a liana ficou a abanar-se de tanto rir.",
        ),
    ),
    "night sky": (
        _sight(
            "O céu da noite! Azul, azul escuro. Uma estrela! Olá, estrelinha!",
            "A lua estava só a metade, porque a outra metade tinha ido ver se o mar dormia.",
            "Um mocho passou sem fazer barulho e levantou o chapéu, que era uma nuvem das pequenas.",
        ),
        _sight(
            "{hero} voou de noite. Chiu! Lá em baixo, casinhas. Luzinhas. Boa noite!",
            "Vistas de cima, as janelas pareciam estrelas que tinham descido para jantar.",
            "“Nós cá em cima pensamos o mesmo de vocês”, riu uma estrela, “e fazemos desejos às janelas”.",
        ),
        _sight(
            "Uma nuvem, duas nuvens. {hero} saltou na noite. Puf, puf, puf!",
            "As nuvens dormiam de barriga para cima e resmungavam baixinho a cada salto.",
            "A Ursa Maior contava histórias à Menor, e a Menor pedia sempre a do sol.",
        ),
    ),
    "garden": (
        _sight(
            "O jardim! Uma rosa. Um zumbido. Zum! Bom dia, dona abelha!",
            "As ervilhas jogavam ao esconde-esconde dentro das vagens, e ouvia-se contar até cinco.",
            "Uma abóbora, que já não cabia em esconderijo nenhum, fazia de árbitro e apontava com o pezinho.",
        ),
        _sight(
            "{hero} chegou ao jardim. Chap, chap! A rega! Água para todos!",
            "O regador espirrava flores de água, e as alfaces pediam sempre mais um espirro.",
            "Um pardal tomava banho num pires e avisava toda a gente, muito sério, que a banheira estava ocupada.",
        ),
        _sight(
            "Um girassol! Tão alto! {hero} olhou para cima. Ele olhou para baixo.",
            "Estiveram assim um bom bocado, a ver quem se virava primeiro para o sol.",
            "“Ganhaste”, disse o girassol, rodando a cabeça, “mas eu tenho desculpa, é assim que ganho a vida”.",
        ),
    ),
}
