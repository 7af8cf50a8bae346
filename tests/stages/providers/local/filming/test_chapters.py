from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from stages.providers.film_briefs import FilmBrief, FilmPart
from stages.providers.local.filming.chapters import (
    TITLE_CHARS,
    Chapter,
    chapters,
    ffmetadata,
)


def _part(kind: Any, caption: str = "") -> FilmPart:
    return FilmPart(Path("clip.mp4"), 2.0, None, 0.5, (), caption, kind)


def _brief(*parts: FilmPart, language: str = "de") -> FilmBrief:
    return FilmBrief(parts, 24, "Der rote  Ball", language, Path("film.mp4"))


def test_the_cover_every_scene_and_the_end_are_chapters_at_their_times() -> None:
    brief = _brief(_part("cover"), _part("scene", "Los!"), _part("scene", "Ho!"), _part("end"))
    assert list(chapters(brief, [0, 3.5, 7.25, 9, 12])) == [
        Chapter(0, 3.5, "Der rote Ball"),
        Chapter(3.5, 7.25, "1. Los!"),
        Chapter(7.25, 9, "2. Ho!"),
        Chapter(9, 12, "Ende"),
    ]


@pytest.mark.parametrize("text", ["word " * 30, "Ein kleiner, roter Ball rollte den Hügel hinab."])
def test_long_text_is_cut_between_words(text: str) -> None:
    (chapter,) = chapters(_brief(_part("scene", text)), [0, 1])
    said = chapter.title.removeprefix("1. ")
    assert 20 < len(said) <= TITLE_CHARS
    assert said.endswith("…")
    assert text.startswith(said[:-1])
    assert not text[len(said) - 1].isalnum()


def test_an_endless_word_is_cut_within() -> None:
    (chapter,) = chapters(_brief(_part("scene", "w" * 200)), [0, 1])
    assert chapter.title == "1. " + "w" * (TITLE_CHARS - 1) + "…"


def test_what_means_something_to_ffmpeg_is_escaped() -> None:
    text = ffmetadata([Chapter(0.0004, 2.5, r"a=b; #c \d")])
    assert text.splitlines() == [
        ";FFMETADATA1",
        "[CHAPTER]",
        "TIMEBASE=1/1000",
        "START=0",
        "END=2500",
        r"title=a\=b\; \#c \\d",
    ]
