"""What is lettered on covers and end cards, in the six languages of the local studio."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Phrases:
    """The phrases of one language; `{name}` is the child's."""

    story_for: str
    the_end: str
    drawn_by: str


PHRASES: MappingProxyType[str, Phrases] = MappingProxyType(
    {
        "en": Phrases("A story for {name}", "The End", "Drawn by {name}"),
        "es": Phrases("Un cuento para {name}", "Fin", "Dibujado por {name}"),
        "fr": Phrases("Une histoire pour {name}", "Fin", "Dessiné par {name}"),
        "de": Phrases("Eine Geschichte für {name}", "Ende", "Gemalt von {name}"),
        "it": Phrases("Una storia per {name}", "Fine", "Disegnato da {name}"),
        "pt": Phrases("Uma história para {name}", "Fim", "Desenhado por {name}"),
    }
)


def phrases_in(language: str) -> Phrases:
    """The phrases of a language; English ones where we have none."""
    return PHRASES.get(language, PHRASES["en"])
