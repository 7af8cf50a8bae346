"""Makes the times of words out of those of characters."""

from __future__ import annotations

import re

from stages.models import Word


def timed_words(
    text: str, characters: list[str], begins_s: list[float], ends_s: list[float], end_s: float
) -> tuple[Word, ...] | None:
    """When each word of a text is heard, rising, up to `end_s`, where the sound ends.

    The words are split at white space. None where the characters are those of another text, as
    when numbers were written out.
    """
    if "".join(characters) != text or not len(characters) == len(begins_s) == len(ends_s):
        return None
    # By place in the text: a character of an alphabet may be given with its accent as one.
    owner = [at for at, part in enumerate(characters) for _ in part]
    words, latest = [], 0.0
    for found in re.finditer(r"\S+", text):
        begin = min(max(latest, begins_s[owner[found.start()]]), end_s)
        latest = min(max(begin, ends_s[owner[found.end() - 1]]), end_s)
        words.append(Word(text=found[0], start_s=round(begin, 3), end_s=round(latest, 3)))
    return tuple(words)
