"""What makes one story differ from the last, when the model does not know the last."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from stages.providers.local.storytelling.settings import SETTINGS
from stages.providers.local.storytelling.tongues import tongue_in

# What a story may turn on. None needs anybody to be afraid, unwell or at odds with others.
_SPARKS = (
    "something found that belongs to somebody else, and is brought to its owner",
    "a surprise that is made ready in secret for a friend",
    "a small sound that nobody knows, and where it comes from",
    "something that several build together out of odd things",
    "a tune that is missing its last note",
    "a seed, an egg or a bud, and the waiting until it opens",
    "a path, a door or a gate that was not noticed before",
    "a game that is new to everybody, and how its rules come about",
    "a gift that can be shared and does not get smaller",
    "a colour that is looked for, and found where nobody looked",
    "somebody shy who would like to join in",
    "a letter, a map or a sign that has to be puzzled out",
    "something that the hero cannot do yet, and learns in its own way",
    "a visitor from far away who wants to see what the hero loves best",
    "a feast for which each one brings what they have",
    "a thing that is too large for one and just right for many",
    "a wish that is passed on from one to the next",
)


@dataclass(frozen=True)
class Spark:
    """What one story turns on, and where the hero comes on the way."""

    number: int  # of the story, from 1
    idea: str
    stop: str  # "to the castle"


def spark_for(seed: str, take: int, told: int | None, start: str) -> Spark:
    """Stories that follow each other turn on other things; the same question has one answer."""
    place = take + (_anywhere(seed) if told is None else told)
    stops = [name for name in SETTINGS if name != start]
    return Spark(
        number=take + (told or 0) + 1,
        idea=_SPARKS[place % len(_SPARKS)],
        stop=tongue_in("en").places[stops[place % len(stops)]].to,
    )


def _anywhere(seed: str) -> int:
    """Where to begin when nobody counts the stories."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4])
