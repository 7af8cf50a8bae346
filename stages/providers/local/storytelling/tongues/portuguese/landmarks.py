"""Meeting what was drawn too and stays where it grows or stands, in Portuguese; `<o|a>` agrees with its noun."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

LANDMARKS: dict[Kind, tuple[Beat, ...]] = {
    "flower": (
        Beat(
            "Que cheirinho! Era {friend}. “Chega aqui”, disse. {hero} chegou o nariz.",
            "Espirraram [os dois|as duas] ao mesmo tempo, o que entre flores é um bom cumprimento.",
            "“Passo o dia a abrir-me”, contou {friend}, “é um trabalho de paciência, mas tem ótima luz”.",
            "stand",
            "happy",
        ),
        Beat(
            "{friend} dançava. Para cá, para lá. {hero} imitou. Para cá, para lá!",
            "Quem dança com uma flor aprende a ter os pés quietos e o resto a voar.",
            "“Danças muito bem”, disse {friend}, “só te falta uma abelha a bater palmas, mas isso arranja-se”.",
            "wave",
            "tender",
        ),
        Beat(
            "{friend} ia abrir. {hero} esperou. Esperou mais. Pim, abriu!",
            "Lá dentro estava tudo dobradinho, como um lenço de domingo numa gaveta.",
            "“Há quem sopre para me abrir”, disse {friend}, “mas eu gosto é de quem se senta e espera”.",
            "rest",
            "calm",
        ),
        Beat(
            "Duas abelhas! Zzz, zzz. {friend} dava lanche. {hero} pôs-se na fila.",
            "A fila era pequena e muito educada, e ninguém zumbia com a boca cheia.",
            "“Para ti tenho só perfume”, disse {friend}, “mas podes levar o que quiseres, que não faz migalhas”.",
            "stand",
            "happy",
        ),
        Beat(
            "{hero} cantou baixinho. {friend} balançou. {hero} cantou mais. Que linda plateia!",
            "Não batia palmas, que as folhas eram só duas e muito macias, mas ouvia com tudo.",
            "“Cantas como chove em abril”, disse {friend}, e não há elogio maior para quem tem raízes.",
            "wave",
            "proud",
        ),
        Beat(
            "Chiu! {friend} dizia um segredo. {hero} chegou a orelha. Era cheiroso!",
            "As flores contam os segredos pelo nariz, e por isso ninguém os consegue repetir.",
            "“Não digas a ninguém”, pediu {friend}, mas o vento, que estava mesmo ao lado, já ia longe a contar.",
            "stand",
            "curious",
        ),
        Beat(
            "Bem-me-quer, muito-me-quer! {friend} sabia jogar. Bem-me-quer, {hero}!",
            "Com aquela flor não se tira pétala nenhuma, que ela responde logo sempre o mesmo.",
            "“As outras flores deixam isso ao acaso”, disse {friend}, “eu prefiro dizer logo que sim e poupar as pétalas”.",
            "hop",
            "happy",
        ),
        Beat(
            "{friend} fez uma coroa. De orvalho! {hero} pô-la na cabeça. Que fresca!",
            "Durou até ao primeiro raio de sol, mas nenhuma rainha teve outra tão leve.",
            "“Amanhã faço mais”, prometeu {friend}, “o orvalho é de graça e chega todas as manhãs sem a gente pedir”.",
            "wave",
            "tender",
        ),
    ),
    "house": (
        Beat(
            "Truz, truz! Era {friend}. A porta abriu sozinha. “Entra, {hero}!”",
            "Lá dentro cheirava a bolo, e as paredes tinham cara de quem gosta de visitas.",
            "“Eu sei guardar segredos nos cantos”, disse {friend}, “e gargalhadas entre as telhas, para os dias de chuva”.",
            "stand",
            "happy",
        ),
        Beat(
            "{friend} piscou uma janela. Piscou a outra. {hero} piscou também!",
            "Era uma conversa de pestanas, e durou até uma cortina começar a rir.",
            "“Toda a gente olha pelas minhas janelas para fora”, disse {friend}, “<obrigado|obrigada> por olhares para dentro”.",
            "wave",
            "tender",
        ),
        Beat(
            "Puf, puf! Fumo na chaminé. {friend} fazia nuvens. {hero} soprou-as!",
            "Saíram nuvens em forma de pão, de pato e de um senhor a tirar o chapéu.",
            "“Faço-as ao serão”, explicou {friend}, “porque uma casa também precisa de ter um passatempo”.",
            "wave",
            "happy",
        ),
        Beat(
            "{friend} tinha um sótão. {hero} subiu. Que havia lá? Um eco, um eco!",
            "Morava lá de graça há muito tempo e respondia a tudo, mesmo ao que não se perguntava.",
            "“Não paga renda”, segredou {friend}, “mas faz-me companhia, e à noite repete-me baixinho as histórias do dia”.",
            "stand",
            "curious",
        ),
        Beat(
            "Na porta de {friend} havia um letreiro. “Entra, {hero}!” Que sorte!",
            "O letreiro era velho, mas o nome estava escrito de fresco e ainda cheirava a tinta.",
            "“Mudo-o conforme quem chega”, explicou {friend}, “mas o teu nome era tão bonito que o escrevi duas vezes”.",
            "wave",
            "tender",
        ),
        Beat(
            "Chovia? Não chovia. {hero} entrou na mesma. Em {friend} estava-se tão bem!",
            "O tapete ronronava, a chaleira cantava, e uma cadeira pequena ofereceu logo o colo.",
            "“Para entrar em casa não é preciso desculpa”, disse {friend}, “a chuva é que gosta de se fazer importante”.",
            "rest",
            "calm",
        ),
        Beat(
            "{friend} tinha um corredor comprido. {hero} deslizou. Zum! De meias, zum!",
            "O chão estava tão encerado que até o gato do tapete fazia patinagem.",
            "“Quando não vem ninguém, deslizo eu”, confessou {friend}, “é por isso que às vezes as portas batem”.",
            "hop",
            "excited",
        ),
        Beat(
            "Ao pé de {friend} havia um banco. {hero} sentou-se. Boa tarde, boa tarde!",
            "Passaram um carteiro, um pato e uma nuvem, e todos disseram boa tarde.",
            "“É a melhor divisão que tenho”, disse {friend}, “não tem paredes, e cabe lá a rua inteira”.",
            "rest",
            "happy",
        ),
    ),
    "tree": (
        Beat(
            "Tão alta! Era {friend}. {hero} deu-lhe um abraço. Cabia meio!",
            "A outra metade do abraço ficou para depois, pendurada num ramo baixo.",
            "“Volta com uns braços maiores”, disse {friend}, “que eu, entretanto, vou alargando a cintura”.",
            "stand",
            "tender",
        ),
        Beat(
            "{friend} abanou as folhas. Xuá, xuá! “Estás a rir?”, disse {hero}.",
            "Era o vento a contar-lhe anedotas velhas, daquelas que só as árvores acham novas.",
            "“Conheço este vento desde que era brisa”, disse {friend}, “e ele engana-se sempre no fim, é isso que tem graça”.",
            "rest",
            "happy",
        ),
        Beat(
            "Que sombra boa! Era de {friend}. {hero} deitou-se ali. Aaah.",
            "Entre as folhas passavam moedas de luz, e nenhuma delas se podia gastar.",
            "“A sombra é o meu trabalho preferido”, confidenciou {friend}, “faz-se parado e toda a gente agradece”.",
            "rest",
            "calm",
        ),
        Beat(
            "{friend} deixou cair uma bolota. Toc! {hero} apanhou-a. Que presente!",
            "Era um presente pequeno por fora, mas lá dentro vinha uma árvore muito bem dobrada.",
            "“Não tenhas pressa de abrir”, disse {friend}, “eu <próprio|própria> ainda não acabei de sair da minha”.",
            "stand",
            "tender",
        ),
        Beat(
            "Às escondidas! {hero} contou até dez. Onde estava {friend}? No mesmo sítio!",
            "Para uma árvore é difícil esconder-se, mas aquela encolheu muito os ramos.",
            "“Agora és tu”, disse {friend}, “e vê lá se arranjas um tronco melhor do que o meu”.",
            "hop",
            "happy",
        ),
        Beat(
            "Um ninho em {friend}. Piu, piu, piu! {hero} contou três. Que apetite!",
            "Eram três bicos muito abertos, e o pai melro trazia uma cereja e muita paciência.",
            "“Alugo o ramo do meio”, explicou {friend}, “pagam em cantigas, e sempre adiantado, às seis da manhã”.",
            "stand",
            "curious",
        ),
        Beat(
            "{hero} girou à volta de {friend}. Uma vez. Duas vezes. Que tontura boa!",
            "Depois parou, mas a árvore e o céu ainda deram mais uma volta.",
            "“A mim acontece-me na primavera”, disse {friend}, “quando a seiva sobe depressa de mais e me chega às folhas”.",
            "hop",
            "excited",
        ),
        Beat(
            "{friend} perdeu uma folha. {hero} devolveu-a. “<Obrigado|Obrigada>!” E caiu outra!",
            "À sétima folha percebeu-se que era um jogo, e dos que não têm fim.",
            "“No outono jogo com o vento”, disse {friend}, “mas ele nunca devolve nada, e assim não tem graça”.",
            "wave",
            "happy",
        ),
    ),
}
