"""How much is told in one scene to a child of an age, and in how long sentences."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from stages.providers.local.storytelling.beat import Band, band_of


@dataclass(frozen=True)
class Length:
    """What a model is asked for, and in words for it; a scene is read in 10 to 40 seconds."""

    least: int  # words a scene
    most: int
    sentence: int  # words, on average
    told: str


# As long as the local writer's scenes are, whose reading ease is tested: LIX at most 25, 38, 45.
_LENGTHS: MappingProxyType[Band, Length] = MappingProxyType(
    {
        "small": Length(
            12, 32, 6, "very short sentences of everyday words; sounds and a rhyme that comes back."
        ),
        "middle": Length(
            25, 55, 9, "short clear sentences, one thought in each; some talking, a little joke."
        ),
        "big": Length(
            40, 80, 13, "richer sentences; what somebody thinks and hopes; a word or two to learn."
        ),
    }
)

# How far from what was asked a story may be before it is sent back: no parent counts words.
_SLACK = 1.5


def length_for(age: int) -> Length:
    """What suits a child of `age` years (2-10)."""
    return _LENGTHS[band_of(age)]


def length_complaints(number: int, words: int, sentences: int, age: int) -> list[str]:
    """What is wrong with the length of scene `number`."""
    length = length_for(age)
    asked = f"for a child of {age} years it should have {length.least} to {length.most}"
    if words > length.most * _SLACK or words < length.least / _SLACK:
        return [f"scene {number} has {words} words: {asked}"]
    if words / max(sentences, 1) > length.sentence * _SLACK + 2:
        return [f"scene {number}: its sentences are too long, make them {length.sentence} words"]
    return []
