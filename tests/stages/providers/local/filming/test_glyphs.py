from __future__ import annotations

import pytest
from PIL import ImageFont

from stages.fonts import TEXT_BOLD_FONT, TITLE_FONT
from stages.providers.local.filming.glyphs import drawable, missing_from

LETTERS = (
    "aábcçdeéèêëfghiíîïjklmnñoóòôöõpqrstuúùûüvwxyzßœæàâäãì ¿¡?!.,;:…“”«»„‘’'\"–—-()0123456789"
    "AÁBCÇDEÉÈÊËFGHIÍÎÏJKLMNÑOÓÒÔÖÕPQRSTUÚÙÛÜVWXYZŒÆÀÂÄÃÌ"
)


@pytest.mark.parametrize("path", [TEXT_BOLD_FONT, TITLE_FONT])
def test_the_letters_of_all_six_languages_can_be_drawn(path: str) -> None:
    assert missing_from(ImageFont.truetype(str(path), 20), LETTERS) == frozenset()


def test_only_what_the_font_has_is_kept() -> None:
    font = ImageFont.truetype(str(TEXT_BOLD_FONT), 20)
    assert drawable(font, "Mía\U0001f338\ufe0f!") == "Mía!"
    assert drawable(font, "Міша") in ("", "i")
