"""Titles: what the fonts can draw, and how a title is fitted into its room."""

from __future__ import annotations

import pytest
from PIL import ImageFont

from stages.fonts import TEXT_BOLD_FONT, TEXT_FONT, TITLE_FONT
from stages.providers.local.painting.lettering import (
    PAPER,
    CoverText,
    byline,
    fitted,
    inks_of,
    readable,
)
from stages.providers.local.painting.palettes import contrast

# Each language's own letters and marks, besides a to z.
LETTERS = {
    "en": "‘’“”—…'!?&",
    "es": "áéíóúüñÁÉÍÓÚÜÑ¿¡«»",
    "fr": "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»’",
    "de": "äöüßÄÖÜẞ„“‚‘",
    "it": "àèéìíîòóùúÀÈÉÌÒÙ«»’",
    "pt": "ãõáâàçéêíóôúüÃÕÁÂÀÇÉÊÍÓÔÚ«»",
}
EUROPEAN = "ÀÂÄÇÉÈÊËÎÏÑÓÔÖÙÛÜŒŸàâäçéèêëîïñóôöõãùûüœßìò¿¡«»’“”…"


@pytest.mark.parametrize("path", [TITLE_FONT, TEXT_FONT, TEXT_BOLD_FONT])
def test_accents_of_six_languages_are_kept(path: object) -> None:
    assert readable(EUROPEAN, ImageFont.truetype(str(path), 20)) == EUROPEAN


@pytest.mark.parametrize("path", [TITLE_FONT, TEXT_FONT, TEXT_BOLD_FONT])
@pytest.mark.parametrize("language", LETTERS)
def test_every_letter_of_a_language_is_drawn(language: str, path: object) -> None:
    font = ImageFont.truetype(str(path), 20)
    assert readable(LETTERS[language], font) == LETTERS[language]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "A story for Zoë"),
        ("es", "Un cuento para Zoë"),
        ("fr", "Une histoire pour Zoë"),
        ("de", "Eine Geschichte für Zoë"),
        ("it", "Una storia per Zoë"),
        ("pt", "Uma história para Zoë"),
    ],
)
def test_the_byline_speaks_the_story_s_language(language: str, line: str) -> None:
    assert byline(CoverText("A Title", "Zoë", language)) == line


def test_an_unknown_child_has_no_byline() -> None:
    assert byline(CoverText("A Title", "", "en")) == ""
    assert byline(CoverText("A Title", "🌟", "en")) == ""


def test_letters_stand_out_from_their_paper() -> None:
    """Of any drawing's colours, or of none that can be read."""
    for first in range(0, 256, 51):
        for second in range(0, 256, 51):
            colour = f"#{first:02x}{second:02x}80"
            for ink in inks_of((colour, f"#{second:02x}ff{first:02x}")):
                assert contrast(ink, PAPER) >= 4.5


def test_what_the_font_lacks_is_left_out_without_boxes() -> None:
    font = ImageFont.truetype(str(TITLE_FONT), 20)
    assert readable("Mia 🌟 und 龍 das Pferd\n", font) == "Mia und das Pferd"


def test_a_decomposed_accent_is_composed() -> None:
    font = ImageFont.truetype(str(TITLE_FONT), 20)
    assert readable("Zoe\u0308", font) == "Zoë"


def test_lines_fit_their_room_and_keep_every_word() -> None:
    title = "The little purple friend who went to look for the very last star of the night"
    lines, size = fitted(title, 600, 400, 864)
    font = ImageFont.truetype(str(TITLE_FONT), size)
    assert " ".join(lines) == title
    assert all(font.getlength(line) <= 600 for line in lines)


def test_a_short_title_is_large() -> None:
    _, size = fitted("Léo", 700, 500, 864)
    assert size > 100


def test_a_word_without_end_is_broken_rather_than_cut_off() -> None:
    lines, size = fitted("W" * 120, 600, 500, 864)
    font = ImageFont.truetype(str(TITLE_FONT), size)
    assert "".join(lines) == "W" * 120
    assert all(font.getlength(line) <= 600 for line in lines)


def test_nothing_readable_gives_no_lines() -> None:
    assert fitted("", 600, 500, 864)[0] == []
