from __future__ import annotations

import pytest

from stages.fonts import TEXT_FONT
from stages.providers.local.filming.wording import as_typed, set_words

LONG = (
    "For Grandma Rosa, who taught me to look at snails, and for Grandpa Henrik, who always waits."
)


def test_a_short_text_keeps_its_size_on_one_line() -> None:
    wording = set_words("For Grandma", TEXT_FONT, 30, 600, 2)
    assert wording.lines == ("For Grandma",)
    assert wording.font.size == 30


@pytest.mark.parametrize("wide", [180, 300, 700])
def test_a_long_text_becomes_two_even_lines_that_fit(wide: int) -> None:
    wording = set_words(LONG, TEXT_FONT, 30, wide, 2)
    first, second = (wording.font.getlength(line) for line in wording.lines)
    assert " ".join(wording.lines) == LONG
    assert wording.width <= wide
    assert min(first, second) > 0.75 * max(first, second)


def test_one_endless_word_is_made_small_but_stays_whole() -> None:
    wording = set_words("w" * 60, TEXT_FONT, 30, 300, 2)
    assert wording.lines == ("w" * 60,)
    assert wording.font.size < 12


def test_no_text_takes_no_room() -> None:
    assert set_words("", TEXT_FONT, 30, 300, 2).height == 0


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("José & Zoë: 2 + 2 = 4 €!", "José & Zoë: 2 + 2 = 4 €!"),
        ("  for \n Mia ", "for Mia"),
        ("For Mia \u2764\ufe0f", "For Mia"),
        ("\U0001f388 For Mia \U0001f468\u200d\U0001f469\u200d\U0001f467 ", "For Mia"),
        ("I \u2764 Mia", ""),  # without its heart it would say something else
        ("Для Mia", ""),
        ("Mia \u2014 \u7f8e", ""),
        ("\U0001f388", ""),
        ("", ""),
    ],
)
def test_what_was_typed_is_shown_as_typed_or_not_at_all(typed: str, shown: str) -> None:
    assert as_typed(typed, TEXT_FONT) == shown
