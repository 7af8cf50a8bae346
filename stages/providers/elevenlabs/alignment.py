"""Makes the times of words out of those of characters."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat

from stages.models import Word


class Alignment(BaseModel):
    """When each character is heard, in seconds."""

    model_config = ConfigDict(from_attributes=True)

    characters: list[str]
    begins_s: list[FiniteFloat] = Field(alias="character_start_times_seconds")
    ends_s: list[FiniteFloat] = Field(alias="character_end_times_seconds")


def timed_words(text: str, told: Alignment) -> tuple[Word, ...] | None:
    """When each word of a text (split at white space) is heard, rising.

    None where the characters are those of another text, as when numbers were written out, or where
    no time passes. White space does not count: the service adds some of its own.
    """
    is_whole = len(told.characters) == len(told.begins_s) == len(told.ends_s)
    if not is_whole or max(told.ends_s, default=0.0) <= 0:
        return None
    # What counts as one character there may be more than one here: a letter and its accent.
    heard = [(one, at) for at, part in enumerate(told.characters) for one in "".join(part.split())]
    if "".join(one for one, _ in heard) != "".join(text.split()):
        return None
    words, place, latest = [], 0, 0.0
    for word in text.split():
        first, last = heard[place][1], heard[place + len(word) - 1][1]
        begin = max(latest, told.begins_s[first])
        latest = max(begin, told.ends_s[last])
        words.append(Word(text=word, start_s=begin, end_s=latest))
        place += len(word)
    return tuple(words)
