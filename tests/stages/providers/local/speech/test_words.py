"""Words as they are written get the marks that stand beside them."""

from __future__ import annotations

import pytest

from stages.models import Word
from stages.providers.local.speech.words import with_marks


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("« Oh ! » dit Lilas : « Viens ! »", ["« Oh ! »", "dit", "Lilas :", "« Viens ! »"]),
        ("— Hola — dijo Ana.", ["— Hola —", "dijo", "Ana."]),
        ("Fin. — Otra vez.", ["Fin.", "— Otra", "vez."]),
        ("One - two", ["One -", "two"]),
        ("... !", ["...", "!"]),
        ("", []),
    ],
)
def test_marks_that_stand_apart_belong_to_a_word(text: str, words: list[str]) -> None:
    given = tuple(Word(text=one, start_s=at, end_s=at + 1) for at, one in enumerate(text.split()))
    joined = with_marks(given)
    assert [word.text for word in joined] == words
    assert " ".join(word.text for word in joined) == text
    heard = {word.start_s for word in given if any(letter.isalnum() for letter in word.text)}
    assert {word.start_s for word in joined} == (heard or {word.start_s for word in given})
