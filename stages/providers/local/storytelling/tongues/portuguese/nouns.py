"""Portuguese nouns and names as people type them: gender, number and article."""

from __future__ import annotations

import re

from stages.providers.local.storytelling.naming import FirstNames
from stages.providers.local.storytelling.tongue import Gender, Noun
from stages.providers.local.storytelling.tongues.iberian_nouns import Determiners, IberianNouns


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_INDEFINITE = re.compile(r"(?:um|uma|uns|umas) (?=\S)", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:[oa]s?|este|esta|estes|estas|esse|essa|esses|essas) (?=\S)", re.I)
_OWNER = re.compile(
    r"(?:[oa]s? )?(?:meus?|minhas?|teus?|tuas?|seus?|suas?|noss[oa]s?) (?=\S)", re.IGNORECASE
)
_COUNTED = re.compile(
    r"(?:[2-9]|1\d|20|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze) (?=\S)",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"(?:muit[oa]s|vári[oa]s|algum[oa]s|alguns|algumas|um par de) (?=\S)", re.IGNORECASE
)
_SHORT_ADJECTIVES = _words(
    "grande bom boa pequeno pequena pequenos pequenas lindo linda bonito bonita belo bela"
    " velho velha novo nova simpático simpática enorme primeiro primeira"
)

_FEMININE = _words(
    "flor nave nuvem árvore torre ponte mulher mãe avó noite mão mota moto foto luz cruz noz"
    " raiz voz lebre serpente ave chave colher imagem viagem garagem carruagem couve rede rã"
    " maçã manhã irmã lã neve fonte atriz imperatriz perdiz televisão mosca"
)
_MASCULINE = _words(
    "mapa planeta cometa panda gorila coala puma pirata astronauta dia pijama fantasma papá"
    " papa poeta cinema problema sofá guarda programa poema chá"
)
_ONE_WITH_S = _words(
    "lápis pires ónibus ônibus autocarros vírus oásis arco atlas cais ténis tênis cais deus"
    " tiranossaurus gás país mês"
)

_WOMEN = _words(
    "alice beatriz carmen clarice ester esther flor inês íris irene isabel isis leonor lis luz"
    " matilde nicole noemi pilar raquel rute salomé sofie yasmin zoé maitê agnes luísa heloíse"
)
_MEN = _words(
    "andré artur benjamim dante davi david daniel dinis duarte felipe filipe gabriel gaspar gil"
    " guilherme heitor henrique isaac joaquim jorge josé levi luca lucas luís manuel martim"
    " matias miguel noah rafael ravi ruben rui samuel tomás valentim vicente vítor xavier zé"
)

_DETERMINERS = Determiners(
    owner=_OWNER, some=_SOME, counted=_COUNTED, indefinite=_INDEFINITE, definite=_DEFINITE
)


# What tells a gender before a noun; "oito" and the like do not.
_GENDERED = ("o", "a", "os", "as", "dois", "duas")
_GENDERED_STARTS = ("um", "uns", "est", "ess", "muit", "vári", "alg")


class PortugueseNouns(IberianNouns):
    """Nouns as Portuguese has them."""

    a_forms = ("um", "uma", "uns", "umas")
    the_forms = ("o", "a", "os", "as")
    determiners = _DETERMINERS
    adjectives = _SHORT_ADJECTIVES
    nothing = Noun("um desenho", "o desenho", "m")
    first_names = FirstNames(_MEN, _WOMEN, boys_endings=("o",), girls_endings=("a",))

    def one_of(self, many: str, gender: Gender) -> str:
        """ "um dos dois gatos"."""
        closed = (
            f"d{many}" if many[:2] in ("o ", "a ") or many[:3] in ("os ", "as ") else f"de {many}"
        )
        return f"{'uma' if gender == 'f' else 'um'} {closed}"

    def is_plural(self, noun: str) -> bool:
        """Whether a noun without a determiner names several."""
        if noun in _ONE_WITH_S:
            return False
        # "inglês" is one; "bebês" are several, as all else in -s.
        single = noun.endswith("ês") and noun != "bebês"
        return len(noun) > 3 and noun.endswith("s") and not single

    def gender_after(self, said: str, bare: str) -> Gender:
        """The gender that a determiner tells, or the noun after it."""
        word = said.strip().lower()
        if word in _GENDERED or word.startswith(_GENDERED_STARTS):
            return "f" if word.endswith(("a", "as")) else "m"
        return self.gender_of(bare, True)

    def gender_of(self, bare: str, many: bool) -> Gender:
        """The gender that the noun itself tells."""
        noun = self.head(bare)
        singulars = {noun}
        if many:
            singulars |= {noun[:-1], noun[:-2], f"{noun[:-2]}m"}
        if singulars & _FEMININE:
            return "f"
        if singulars & _MASCULINE:
            return "m"
        stem = noun[:-1] if many and noun.endswith("s") else noun
        return "f" if stem.endswith(("a", "ã", "ção", "são", "dade", "tude", "eza")) else "m"
