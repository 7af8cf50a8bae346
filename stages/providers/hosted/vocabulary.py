"""The closed words in which hosted models answer: those that painter, composer and writer know."""

from __future__ import annotations

import re
from typing import Annotated, get_args

from pydantic import BeforeValidator, Field

from stages.models import Action, Weather
from stages.providers.local.storytelling.beat import Mood
from stages.providers.local.storytelling.settings import SETTINGS
from stages.providers.local.storytelling.tongues import tongue_in

SETTING_NAMES = tuple(SETTINGS)
MOODS: tuple[str, ...] = get_args(Mood)
ACTIONS: tuple[str, ...] = get_args(Action)
WEATHERS: tuple[str, ...] = get_args(Weather)

# As our own eyes name them (`stages.drawing.colors`, which needs OpenCV), and how others do.
COLORS = (
    *("black", "grey", "white", "brown", "pink", "red", "orange", "yellow", "green"),
    *("turquoise", "blue", "purple"),
)
_OTHER_NAMES = {"gray": "grey", "cyan": "turquoise", "teal": "turquoise", "violet": "purple"}

_ARTICLE = re.compile(r"^(?:a|an|the|some) ")


def setting_named(said: object) -> str:
    """The painter's setting for what a model said: "a green park" is a meadow.

    Raises ValueError where there is none, with those that there are.
    """
    words = _ARTICLE.sub("", " ".join(str(said).lower().split()).strip(" .,!"))
    if words in SETTINGS:
        return words
    for name, place in tongue_in("en").places.items():
        if any(re.search(rf"\b{re.escape(hint)}\b", words) for hint in place.words):
            return name
    raise ValueError(f"this is none of the settings {', '.join(SETTING_NAMES)}")


def colors_named(said: list[str]) -> list[str]:
    """The colours that we know among those that a model said, each once: "light blue" is blue."""
    words = [name.lower().split()[-1] for name in said if name.strip()]
    known = [_OTHER_NAMES.get(word, word) for word in words]
    return [name for name in dict.fromkeys(known) if name in COLORS]


# A model is told the closed list by the schema, and understood where it says it a little otherwise.
SettingName = Annotated[
    str, BeforeValidator(setting_named), Field(json_schema_extra={"enum": [*SETTING_NAMES]})
]
