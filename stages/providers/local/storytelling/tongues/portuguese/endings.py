"""The Portuguese last page for each theme, five ways each: home again, and all is well."""

from __future__ import annotations

from stages.models import Theme
from stages.providers.local.storytelling.beat import Beat


def _home(short: str, more: str, rich: str) -> Beat:
    return Beat(short, more, rich, "wave", "tender")


def _sleep(short: str, more: str, rich: str) -> Beat:
    return Beat(short, more, rich, "rest", "dreamy")


ENDINGS: dict[Theme, tuple[Beat, ...]] = {
    "adventure": (
        _home(
            "{hero} chegou a casa. Abraço, abraço! Vitória, vitória!",
            "Sacudiu o pó do caminho para cima da mesa, e o pó ainda brilhava um bocadinho.",
            "“Guardamos isto?”, perguntou {artist}, e guardaram, numa caixa que dizia: para os dias sem graça.",
        ),
        _home(
            "“Voltei!”, disse {hero}. “Conta, conta!”, disse {artist}. E contou tudo!",
            "A história saiu toda de uma vez, com o fim ao meio e o princípio no fim.",
            "{artist} não se importou nada, porque as boas aventuras podem comer-se por qualquer ponta.",
        ),
        _home(
            "Fim da viagem. Porta aberta. {hero} em casa. Que bom, que bom!",
            "As botas ficaram à entrada, viradas para a rua, como quem não quer a coisa.",
            "“Amanhã vamos para o outro lado”, disse {hero}, e as botas, sem ninguém ver, deram um pulinho.",
        ),
        _home(
            "Pim, pam, pum! A história chegou ao fim. {hero} chegou também!",
            "{artist} fez um risco no mapa, do princípio até casa, e parecia mesmo um sorriso.",
            "Um mapa assim não serve para encontrar tesouros, serve para os lembrar, que é muito melhor.",
        ),
        _home(
            "Lua na janela. {hero} à mesa. {artist} a rir. Que dia!",
            "Havia sopa, havia pão, e havia uma cadeira a mais para a próxima surpresa.",
            "“O mundo é grande?”, perguntou {artist}, e {hero} abriu os braços até onde pôde, e ainda não chegava.",
        ),
    ),
    "kindness": (
        _home(
            "{hero} voltou para casa. As mãos vazias, o peito cheio. Quentinho!",
            "Quem dá uma coisa boa fica com ela na mesma, só que do lado de dentro.",
            "“É uma conta esquisita”, disse {artist}, e fizeram-na outra vez, e tornou a dar mais do que havia.",
        ),
        _home(
            "“Obrigado!”, disseram todos. “Ora essa!”, disse {hero}. E riram, riram!",
            "O obrigado foi de boca em boca até já ninguém saber de quem era.",
            "Ficou por ali, no ar, como o cheiro do pão, e quem passava ficava com vontade de ajudar.",
        ),
        _home(
            "Um abraço de {artist}. Outro de {hero}. E mais um para ti!",
            "Os abraços são como as castanhas, sabem melhor quando se repartem ainda quentes.",
            "E se este te chegar um bocadinho tarde, não te aflijas, que foi feito para durar até amanhã.",
        ),
        _home(
            "Hoje {hero} ajudou. Amanhã ajudas tu. Depois ajudo eu. Combinado?",
            "{artist} escreveu a combinação num papelinho e dobrou-o em forma de passarinho.",
            "O passarinho de papel está pousado {home}, e quem o abre lê apenas duas palavras: “Conta comigo”.",
        ),
        _home(
            "Que bem que se está! {hero} em casa. O coração a cantar.",
            "Cantava uma cantiga tão simples que até a chaleira a aprendeu à primeira.",
            "E no dia seguinte, sem ninguém dizer nada, apareceu uma flor à porta de cada vizinho.",
        ),
    ),
    "bravery": (
        _home(
            "“Eu fui capaz!”, disse {hero}. “Pois foste!”, disse {artist}. Viva, viva!",
            "Foi um passo pequenino, mas dado com o corpo todo, e isso nota-se muito.",
            "“Tremeu?”, perguntou {artist}, e {hero} contou que sim, como treme a água antes de ficar lisa.",
        ),
        _home(
            "{hero} chegou a casa. Cresceu um dedo. Um dedo mindinho!",
            "{artist} mediu com a régua, e a régua, que é muito séria, disse que sim.",
            "A coragem cresce de noite, como os gatos e as couves, e de manhã já não cabe nos sapatos.",
        ),
        _home(
            "Um passo. Só um. E depois outro. Foi assim que {hero} chegou!",
            "Os passos ficaram todos guardados na sola, prontos para a próxima vez.",
            "“E se amanhã for mais alto?”, disse {artist}, e {hero} respondeu: “Dou o mesmo passo, mais vezes”.",
        ),
        _home(
            "Palmas! Palmas para {hero}! Palmas para quem experimenta! Viva, viva!",
            "Bateram palmas as folhas, as asas e até uma porta que ali estava aberta.",
            "E {hero} aprendeu que se pode tremer e sorrir ao mesmo tempo, desde que haja espaço na cara.",
        ),
        _home(
            "De manhã, uma montanha. À tarde, um montinho. E {hero} em casa!",
            "As coisas encolhem quando se lhes pega, e esta já cabia na palma da mão.",
            "{artist} pôs o montinho na prateleira, com uma bandeira de papel espetada mesmo no cimo.",
        ),
    ),
    "bedtime": (
        _sleep(
            "Boa noite, {hero}. Boa noite, lua. Chiu, a noite é tua.",
            "Apagou-se a última janela, e o silêncio veio {home}, em meias, ver se estava tudo bem.",
            "Estava, e por isso sentou-se na beira da cama e ficou ali, a fazer festas ao escuro.",
        ),
        _sleep(
            "Dorme o lápis. Dorme a cor. Dorme {hero}. Dorme, meu amor.",
            "{artist} fechou o caderno muito devagar, para não entalar nenhum sonho na capa.",
            "Lá dentro as cores deram-se as mãos às escuras, e o azul, que é o mais velho, contou uma história.",
        ),
        _sleep(
            "Um bocejo aqui. Outro ali. {hero} voltou ao papel. Até amanhã.",
            "O dia tirou as botas à porta, cansado e contente, e deixou-as viradas para a manhã.",
            "Quem as calçar amanhã há de achar na sola um resto de areia, um resto de riso e uma estrela.",
        ),
        _sleep(
            "Ó, ó, {hero}, ó, ó. A lua embala. O vento sopra. Ó, ó.",
            "Embalou tão bem que adormeceram também as nuvens, umas encostadas às outras.",
            "A última a fechar os olhos foi uma estrela pequena, que queria muito saber como acabava a história.",
        ),
        _sleep(
            "Três, dois, um, {hero} dorme. E tu? Também já vais a caminho.",
            "O caminho do sono é macio, desce um bocadinho e não tem pedras.",
            "Vai descalço, vai devagar, e se vires {hero} ao fundo, diz-lhe adeus, que os sonhos moram perto.",
        ),
    ),
    "friendship": (
        _home(
            "{hero} e {artist} de mão dada. Ontem, hoje, amanhã. Amigos!",
            "Com uma mão dá-se um adeus, com duas já se pode fazer uma casa.",
            "“Um amigo”, disse {hero}, “é quem sabe o nosso segredo e o guarda melhor do que nós”.",
        ),
        _home(
            "“Até amanhã!”, disseram uns. “Até já!”, disse {hero}. E todos riram.",
            "“Até já” é a maneira que os amigos têm de encurtar as noites.",
            "{artist} encurtou a noite um furo, como se faz aos cintos, e foi dormir a sorrir.",
        ),
        _home(
            "Para ti, uma estrela. Para mim, outra. {hero} deu-as todas. Que luz!",
            "Em casa não sobrou nenhuma, mas também não foi preciso acender o candeeiro.",
            "Os amigos fazem isso, entram-nos pela noite dentro com o bolso cheio de claridade.",
        ),
        _home(
            "Juntos a rir. Juntos a cantar. {hero} em casa. Amigos a acenar.",
            "Acenaram até ficarem do tamanho de formigas, e as formigas acenaram também.",
            "Há quem diga que a distância separa, mas é porque nunca viu dois amigos a dizer adeus.",
        ),
        _home(
            "Fim? Nada disso! {hero} tem amigos. E os amigos têm {hero}.",
            "{artist} disse fim em voz baixa, e logo alguém, do outro lado, respondeu: ainda não.",
            "Uma história com amigos não acaba, vai só ali ao lado buscar quem falta para continuar.",
        ),
    ),
    "counting": (
        _home(
            "Um abraço, dois beijos, três risos. {hero} em casa. Conta certa!",
            "{artist} contou tudo outra vez de trás para a frente, e deu ainda mais.",
            "“Os números são como os amigos”, disse {hero}, “ficam todos contentes quando alguém se lembra deles”.",
        ),
        _home(
            "Um, {hero}. Dois, {artist}. Três, és tu! Não falta ninguém.",
            "Quem conta deve contar-se sempre também, senão a conta fica com um buraco.",
            "Nessa noite os números dormiram em fila, com o dez a fazer de almofada ao um.",
        ),
        _home(
            "Dez dedos nas mãos, dez nos pés. {hero} contou e adormeceu. Talvez!",
            "Talvez tenha sido no seis, talvez no sete, ninguém estava a contar isso.",
            "{artist} apagou a luz e disse baixinho o número que faltava, para ele não ficar de fora.",
        ),
        _home(
            "Cinco, quatro, três, dois, um. Zero? Zero é a meta. {hero} chegou!",
            "O zero abriu os braços, que são redondos, e coube lá dentro a família toda.",
            "“Afinal o nada é espaçoso”, riu {artist}, e lá dentro ficou tudo muito bem contado.",
        ),
        _home(
            "Uma estrela à janela. Duas. Três. {hero} contou-as todas outra vez!",
            "As estrelas gostam de ser contadas e por isso mudam de sítio quando ninguém vê.",
            "Assim a conta nunca acaba, e {hero} e {artist} têm sempre uma boa razão para começar de novo.",
        ),
    ),
    "nature": (
        _home(
            "{hero} em casa. Escuta, um grilo e o vento! O mundo canta baixinho.",
            "Quando toda a gente se cala, começa a conversa das coisas pequenas.",
            "{artist} ouviu uma maçã cair, muito longe, e uma folha perguntar-lhe se tinha feito boa viagem.",
        ),
        _home(
            "“[Obrigado|Obrigada], árvore. [Obrigado|Obrigada], rio”, disse {hero}. E o mundo sorriu.",
            "Ninguém costuma agradecer aos rios, e aquele levou o recado até ao mar.",
            "O mar ficou tão comovido que fez uma onda a mais, só uma, e guardou-a para o verão.",
        ),
        _home(
            "Terra nas mãos. Folhas no cabelo. {hero} trouxe o dia todo consigo!",
            "{artist} pôs tudo num prato em cima da mesa, como se fosse a sobremesa.",
            "Era uma sobremesa só para o nariz, e repetiram-na até a noite pedir também um bocadinho.",
        ),
        _home(
            "Tudo cresce. A erva cresce. O gato cresce. E {hero} também!",
            "Enquanto se dorme, há raízes que se espreguiçam e botões que ensaiam a cor.",
            "“Que vamos ver amanhã?”, perguntou {artist}, e fizeram uma lista que dava a volta à casa.",
        ),
        _home(
            "Boa noite, flor. Boa noite, rã. {hero} volta amanhã de manhã.",
            "A rã respondeu da água, a flor fechou as pétalas, e ficou tudo dito.",
            "Só uma sementinha, que ninguém tinha visto, ficou acordada a pensar para que lado era o céu.",
        ),
    ),
}
