"""The page's texts: every language has all of them, with the same gaps to fill."""

from __future__ import annotations

import re

import pytest

from server.page import STATIC

LANGUAGES = ("es", "fr", "de", "it", "pt")

_ENTRY = re.compile(r'^  "?([\w.]+)"?:\s+"((?:[^"\\]|\\.)*)",$', re.MULTILINE)


def texts(language: str) -> dict[str, str]:
    """The texts of a language by their names."""
    return dict(_ENTRY.findall((STATIC / f"texts/{language}.js").read_text(encoding="utf-8")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_text_with_the_same_gaps(language: str) -> None:
    english, other = texts("en"), texts(language)
    assert len(english) > 150
    assert set(other) == set(english)
    for name, text in other.items():
        gaps = sorted(re.findall(r"\{\w+\}", english[name]))
        assert sorted(re.findall(r"\{\w+\}", text)) == gaps, name


def test_every_text_is_used() -> None:
    code = "".join(
        path.read_text(encoding="utf-8")
        for path in STATIC.rglob("*.js")
        if not {"texts", "vendor"} & set(path.parts)
    )
    made = ("theme", "style", "voice", "step", "way", "state", "draw", "error", "stage")
    unused = [
        name
        for name in texts("en")
        if f'"{name}"' not in code and not name.startswith(tuple(f"{one}." for one in made))
    ]
    assert unused == []
