"""The words and rules of Portuguese: agreement, articles, lists, places, and contractions."""

from __future__ import annotations

import re

from stages.models import Kind
from stages.providers.local.storytelling.tongue import Gender
from stages.providers.local.storytelling.tongues.iberian import (
    IberianGrammar,
    Thing,
    Vocabulary,
)
from stages.providers.local.storytelling.tongues.portuguese.nouns import PortugueseNouns

_COUNTING = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze"
    " quinze dezasseis dezassete dezoito dezanove vinte"
)

# An honest word for each kind: nobody can tell what a figure is, only that it is somebody.
_THINGS: dict[Kind, Thing] = {
    "figure": Thing("personagem", "personagens", "m"),
    "winged": Thing("personagem", "personagens", "m"),
    "vehicle": Thing("veículo", "veículos", "m"),
    "flower": Thing("flor", "flores", "f"),
    "sun": Thing("sol", "sóis", "m"),
    "house": Thing("casa", "casas", "f"),
    "tree": Thing("árvore", "árvores", "f"),
    "star": Thing("estrela", "estrelas", "f"),
    "heart": Thing("coração", "corações", "m"),
    "cloud": Thing("nuvem", "nuvens", "f"),
    "thing": Thing("coisa", "coisas", "f"),
}

# As adjectives, masculine and feminine; what is said after the noun in any case.
_ADJECTIVES: dict[str, tuple[str, str]] = {
    "black": ("preto", "preta"),
    "pencil": ("a lápis", "a lápis"),
    "brown": ("castanho", "castanha"),
    "pink": ("cor-de-rosa", "cor-de-rosa"),
    "red": ("vermelho", "vermelha"),
    "orange": ("laranja", "laranja"),
    "yellow": ("amarelo", "amarela"),
    "green": ("verde", "verde"),
    "turquoise": ("turquesa", "turquesa"),
    "blue": ("azul", "azul"),
    "purple": ("roxo", "roxa"),
}
# As nouns the colours are masculine, so these are all that is needed.
_COLOR_NOUNS: dict[str, str] = {
    **{name: both[0] for name, both in _ADJECTIVES.items()},
    "pencil": "cinzento de lápis",
    "grey": "cinzento",
    "gray": "cinzento",
    "white": "branco",
}

_CALLED = re.compile(
    r"[, ]*\b(?:chamad[oa]s?|que se chamam?|que chamam?|de nome)\s+(.+)$", re.IGNORECASE
)
_PREPOSITION = re.compile(
    r"(?:em|n[oa]s?|numa?s?|nuns|ao|aos|à|às|sobre|sob|dentro|fora|entre|junto|perto|longe"
    r"|atrás|diante|debaixo|embaixo|por|pel[oa]s?|acima|abaixo)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:[oa]s?|uma?|uns|umas|este|esta|esse|essa) (?=\S)", re.IGNORECASE)
_HOME = re.compile(r"casa\b", re.IGNORECASE)  # said without an article

_WORDS = Vocabulary(
    numbers=tuple(_COUNTING.split()),
    countless="muitos",
    things=_THINGS,
    adjectives=_ADJECTIVES,
    color_nouns=_COLOR_NOUNS,
    arms=Thing("braço", "braços", "m"),
    wings=Thing("asa", "asas", "f"),
    paws=Thing("pata", "patas", "f"),
    legs=Thing("perna", "pernas", "f"),
    wheels=Thing("roda", "rodas", "f"),
    petals=Thing("pétala", "pétalas", "f"),
    a_face="uma cara",
    face="cara",
    on_the_page="coisas na folha",
    lots="muito",
    bit="um pouco de",
    others=("outro", "outros"),
    with_="com",
    and_="e",
    in_="em",
    called=_CALLED,
    preposition=_PREPOSITION,
    article=_ARTICLE,
    home=_HOME,
)

_CLOSED = {
    "de": "d",
    "em": "n",
    "por": "pel",
}
_OPEN = re.compile(r"\b(de|em|por) ([oa]s?) (?=\S)", re.IGNORECASE)
_OPEN_A = re.compile(r"\b([Aa]) ([oa])(s?) (?=\S)")
_OPEN_UM = re.compile(r"\b([Ee])m (uma?|uns|umas) (?=\S)")


class PortugueseGrammar(IberianGrammar):
    """Articles, agreement and lists as Portuguese wants them."""

    def __init__(self) -> None:
        super().__init__(_WORDS, PortugueseNouns())

    def counted(self, count: int, gender: Gender) -> str:
        """ "duas nuvens", but "dois gatos"."""
        if gender == "f" and count in (1, 2):
            return ("uma", "duas")[count - 1]
        return super().counted(count, gender)

    def polish(self, text: str) -> str:
        """ "de o" to "do", "em a" to "na", "a a" to "à", "por o" to "pelo", "em um" to "num"."""
        text = _OPEN.sub(lambda found: f"{_closed(found[1])}{found[2].lower()} ", text)
        text = _OPEN_UM.sub(lambda found: f"{'N' if found[1] == 'E' else 'n'}{found[2]} ", text)
        return super().polish(_OPEN_A.sub(_with_a, text))


def _closed(preposition: str) -> str:
    """What is left of a preposition before its article, with its capital."""
    short = _CLOSED[preposition.lower()]
    return short.capitalize() if preposition[0].isupper() else short


def _with_a(found: re.Match[str]) -> str:
    both = "à" if found[2] == "a" else "ao"
    return f"{both.capitalize() if found[1] == 'A' else both}{found[3]} "
