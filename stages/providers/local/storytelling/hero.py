"""Who the hero is: how the drawn thing is said, and what it is called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from stages.models import DrawingAnalysis, Figure
from stages.providers.local.seen import SUBJECT_COLORS, SeenSubject, read_subject
from stages.providers.local.storytelling.kind_words import is_fit
from stages.providers.local.storytelling.tongue import Gender, Named, Noun, Tongue

_LONGEST_SUBJECT = 90  # characters; more is a description and not a subject

# What a colour has to cover of a figure to name it, and pens that draw anything.
_COLOR_SHARE = 0.08
_PLAIN = ("black", "grey", "white")


@dataclass(frozen=True)
class Hero:
    """The hero's name, what was drawn, and how words agree with it."""

    name: str
    noun: Noun
    gender: Gender


def meet_hero(
    analysis: DrawingAnalysis, hero_name: str, tongue: Tongue, english: Tongue, choice: Random
) -> Hero:
    """The hero of a drawing. A typed name wins, then one inside the subject, then a fitting one.

    What was typed is said as it was typed; where it is not fit for a story, what is seen is said.
    """
    grammar = tongue.grammar
    noun, inner = _subject(analysis, tongue, english)
    typed = tidy_name(hero_name) or tidy_name(inner)
    if typed and is_fit(typed, tongue, english):
        return Hero(typed, noun, grammar.gender_of(typed) or noun.gender)
    named = _fitting_name(noun, tongue, choice)
    return Hero(named.name, noun, named.gender)


def companion_noun(figure: Figure, tongue: Tongue, english: Tongue) -> Noun:
    """What another figure of the drawing is called."""
    if figure.label and is_fit(figure.label, tongue, english):
        return tongue.grammar.typed(figure.label)
    return tongue.grammar.seen(as_drawn(figure))


def as_drawn(figure: Figure) -> SeenSubject:
    """A figure by its kind and colours alone."""
    names = [color.name for color in figure.colors if color.share >= _COLOR_SHARE]
    bright = [name for name in names if name in SUBJECT_COLORS and name not in _PLAIN]
    plain = "pencil" if names[:1] == ["grey"] else "black"
    kind = figure.kind
    return SeenSubject(kind, tuple(bright[:2]) or (plain,), wings=2 if kind == "winged" else 0)


def tidy_name(typed: str) -> str:
    """A typed name with single spaces and a capital; mixed capitals stay as they were typed."""
    name = " ".join(typed.split()).strip(" ,;:.!?")
    if name.islower():
        return re.sub(
            r"(^|[\s-])([^\W\d_])", lambda found: found[1] + found[2].upper(), name, count=0
        )
    if name.isupper() and len(name) > 3:
        return name.title().replace("'S", "'s").replace("’S", "’s")
    return name


def _subject(analysis: DrawingAnalysis, tongue: Tongue, english: Tongue) -> tuple[Noun, str]:
    """How the drawn thing is said, and the name that a parent put into it."""
    seen = read_subject(analysis.subject)
    if seen is not None:
        return tongue.grammar.seen(seen), ""
    phrase = re.split(r"[.!?;:\n]", " ".join(analysis.subject.split()).strip(" .,!?;:"))[0]
    fit = 0 < len(phrase) <= _LONGEST_SUBJECT and is_fit(phrase, tongue, english)
    if fit and phrase.lower() not in _NO_SUBJECT:
        bare, name = tongue.grammar.split_name(phrase)
        return tongue.grammar.typed(bare), name
    if analysis.figures and analysis.figures[0].colors:
        return tongue.grammar.seen(as_drawn(analysis.figures[0])), ""
    return tongue.nobody, ""


# What stands where nobody has looked at the drawing yet.
_NO_SUBJECT = frozenset({"a drawing", "drawing", "unknown", "a", "the"})


def _fitting_name(noun: Noun, tongue: Tongue, choice: Random) -> Named:
    """A name that sounds like the drawn thing where there is one, or any."""
    for word in reversed(re.findall(r"[^\W\d_]+", noun.indefinite.lower())):
        if word in tongue.fitting:
            return choice.choice(tongue.fitting[word])
    return choice.choice(tongue.names)
