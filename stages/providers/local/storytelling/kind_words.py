"""What a parent typed is shown as it was typed or not at all: words that no story may hold."""

from __future__ import annotations

import re

from stages.providers.local.storytelling.tongue import Tongue

# A text with one of these reads as English.
_ENGLISH = frozenset(("the", "with", "and", "of", "my", "is", "that", "his", "her"))

_WORD = re.compile(r"[^\W\d_]+")


def unkind_in(text: str, tongue: Tongue) -> list[str]:
    """The words of a text that this language keeps out of stories, in order."""
    return [word for word in _WORD.findall(text.lower()) if word in tongue.unkind]


def is_fit(text: str, tongue: Tongue, english: Tongue) -> bool:
    """Whether a typed text may stand in a story, whether it was typed in its language or in English.

    A word that English minds may be an everyday one elsewhere: German has "die" and "hell".
    """
    if unkind_in(text, tongue):
        return False
    words = set(_WORD.findall(text.lower()))
    return not (words & _ENGLISH and unkind_in(text, english))
