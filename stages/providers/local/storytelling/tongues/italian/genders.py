"""Whether an Italian word or first name is masculine or feminine, as far as it can be told."""

from __future__ import annotations

from stages.providers.local.storytelling.naming import FirstNames
from stages.providers.local.storytelling.tongue import Gender

_FEMININE_WORDS = """
ape arte auto bici canzone carne chiave croce classe estate eco fame fenice foto gente gru iena
lepre lince luce madre mano moglie moto nave neve noce notte nube pelle radio rete rondine sirene
stazione televisione tigre torre valle vespe voce volpe oasi crisi metropoli tribù
"""
_MASCULINE_WORDS = """
astronauta boa cinema clima cobra gorilla koala lama mammut panda papà pianeta pigiama pirata poeta
problema puma programma re yoga
"""
_ONE_OF_A_KIND_WORDS = """
ape cane carne cantante chiave classe croce estate fame fiume fenice gente lepre lince luce madre
mare moglie nave neve noce notte nube padre pane pesce piede pelle rete rinoceronte rondine
alibi bikini colibrì kiwi latte miele monte origami pepe safari yeti
re ponte principe sole torre valle verme voce volpe tigre tricheco cuore fiore dente serpente
"""
_FEMININE_ENDINGS = ("zione", "sione", "gione", "tà", "tù", "trice", "ice", "udine", "a")
# Words in -e that name one thing: "leone", "dottore", "animale", "elefante".
_SINGULAR_ENDINGS = (
    *("one", "ore", "ale", "ile", "ente", "ante", "iere", "ame", "ume", "ese", "ice", "udine"),
)
_ADJECTIVES_MASCULINE = "piccolo bel bello buon buono grosso nuovo vecchio lungo strano simpatico"
_ADJECTIVES_FEMININE = "piccola bella buona grossa nuova vecchia lunga strana simpatica"
_ADJECTIVES_BOTH = "grande gran"

_BOYS_WORDS = """
achille alvise andrea cesare christian cristian daniele davide elia emanuele enea ettore felice
gabriel gabriele geremia gianluca giosuè giuseppe isaia leon liam luca manuel mattia michele nathan
nicola noè pasquale raffaele samuel samuele salvatore simone thomas tobia tommy ulisse zaccaria
"""
_GIRLS_WORDS = """
adele agnese alice ambre beatrice carmen chloe cloe dafne ester irene iris isabel matilde miriam
nicole noemi rachele rut ruth zoe
"""

_FEMININE = frozenset(_FEMININE_WORDS.split())
_MASCULINE = frozenset(_MASCULINE_WORDS.split())
_ONE = frozenset(_ONE_OF_A_KIND_WORDS.split())
_BEFORE = {
    **dict.fromkeys(_ADJECTIVES_MASCULINE.split(), "m"),
    **dict.fromkeys(_ADJECTIVES_FEMININE.split(), "f"),
    **dict.fromkeys(_ADJECTIVES_BOTH.split(), ""),
}
FIRST_NAMES = FirstNames(
    boys=frozenset(_BOYS_WORDS.split()),
    girls=frozenset(_GIRLS_WORDS.split()),
    both=frozenset(("noa", "alex", "sasha")),
    boys_endings=("o", "i"),
    girls_endings=("a",),
)


def noun_gender(words: list[str]) -> Gender:
    """The gender of a phrase by the adjective or noun that it begins with."""
    word = _noun(words)
    if words and _BEFORE.get(words[0].lower()):
        return "f" if _BEFORE[words[0].lower()] == "f" else "m"
    if word in _MASCULINE:
        return "m"
    if word in _FEMININE or word.endswith(_FEMININE_ENDINGS):
        return "f"
    if is_plural(words):
        singular = f"{word[:-1]}e"
        return (
            "f"
            if word.endswith("e") or singular in _FEMININE or singular.endswith("zione")
            else "m"
        )
    return "m"


def is_plural(words: list[str]) -> bool:
    """Whether the noun names several: "gatti", "stelle"."""
    word = _noun(words)
    if len(word) < 3 or word in _FEMININE or word in _ONE or word.endswith(_SINGULAR_ENDINGS):
        return False
    return word.endswith(("i", "e"))


def _noun(words: list[str]) -> str:
    """The noun, after an adjective that may stand before it."""
    at = 1 if len(words) > 1 and words[0].lower() in _BEFORE else 0
    return words[at].lower().strip(",") if words else ""
