"""Portuguese lines for what the drawing shows, and the words for its moods and the time of day."""

from __future__ import annotations

from types import MappingProxyType

from stages.providers.local.storytelling.settings import Way
from stages.providers.local.storytelling.tongue import Facts

FACTS = Facts(
    colors_small=(
        "Tanto {colors}!",
        "Olha, {colors}! Que lindo!",
        "Vejo {colors}. E tu?",
        "Há {colors}. Viva!",
        "Pinta, pinta, tudo em {colors}!",
        "Que cores há? Há {colors}!",
        "Ena, ena, {colors}!",
    ),
    colors=(
        "Os lápis tinham guardado para este dia o melhor que havia: {colors}.",
        "Via-se {colors} ao longe, e de perto era ainda mais bonito.",
        "Vinha tudo de {colors}, como quem vai a uma festa.",
        "Um pouco de {colors}, uma pitada de paciência, e ficou um primor.",
        "Parecia que o papel tinha adormecido branco e acordado em {colors}.",
        "Aquilo de vestir {colors} assentava-lhe como uma luva.",
        "Na caixa, de bico cansado, dormiam a sesta os lápis do dia: {colors}.",
    ),
    one=(
        "Na folha há um só desenho, e enche-a toda!",
        "Um papel, um desenho, mil ideias!",
        "Um desenho chega, quando é feito com carinho.",
        "Só um desenho, e tanto espaço para brincar!",
    ),
    many=(
        "São {count} no papel! Contas comigo?",
        "Na mesma folha moram {count}, e há lugar para todos.",
        "Conta bem: há {count} no desenho!",
        "Eram {count} no papel, e ninguém se aborrecia.",
        "Olá a todos no papel: são {count}!",
        "O papel tem {count} lá dentro, como uma casa cheia!",
        "Quantos são? São {count}, e bem contados!",
        "Fez-se a chamada no papel: {count}, e não falta ninguém!",
        "Um papel só, e lá dentro {count}. Que companhia!",
    ),
    details=(
        "Se olhares bem para o desenho, encontras isto: {details}.",
        "Procura no desenho: {details}. Já viste?",
        "E no papel havia também {details}.",
        "O desenho esconde uma surpresa: {details}.",
        "Quem chegar o nariz ao papel vê {details}.",
        "Que mais há na folha? Pois há {details}!",
        "E não percas isto de vista: {details}.",
    ),
    moods=(
        "Tinha sido {mood_day}.",
        "Que coisa boa, {mood_day}!",
        "E assim acabou {mood_day}.",
        "Sem ninguém o ter combinado, saiu {mood_day}.",
    ),
    travels=(
        "{hero} {went} {to}.",
        "E agora, {to}!",
        "O caminho seguia {to}.",
        "Pouco a pouco, {hero} {went} {to}.",
        "Para onde? Ora, {to}!",
        "A assobiar, {hero} {went} {to}.",
        "“Por aqui, {to}!”, dizia uma placa.",
    ),
    contexts=(
        "E há umas palavras só para {reader}: “{context}”.",
        "Alguém com muito carinho escreveu para {reader}: “{context}”.",
        "Falta um segredo, e é para {reader}: “{context}”.",
    ),
)

DAYS: tuple[str, ...] = (
    "numa manhã clara",
    "numa manhã a cheirar a pão",
    "numa manhã sem pressa",
    "numa manhã das boas",
    "numa manhã cor de mel",
)

# By the moods that vision tells; any other day is a good one.
MOODS: MappingProxyType[str, str] = MappingProxyType(
    {
        "": "um dia dos bons",
        "happy": "um dia feliz",
        "lively": "um dia cheio de vida",
        "dreamy": "um dia de sonho",
        "calm": "um dia calmo",
        "joyful": "um dia alegre",
        "playful": "um dia para brincar",
        "curious": "um dia cheio de perguntas",
        "tender": "um dia cheio de ternura",
        "proud": "um dia de festa",
        "excited": "um dia de grande alegria",
    }
)

WENT: MappingProxyType[Way, str] = MappingProxyType({"walk": "foi", "swim": "nadou", "fly": "voou"})
