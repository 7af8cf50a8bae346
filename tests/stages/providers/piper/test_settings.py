"""What an operator names for Piper, and what is said where it cannot be used."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest

from stages.providers.base import SettingError
from stages.providers.piper.timing import sentences_in
from tests.stages.providers.piper.conftest import Speaks
from tests.stages.providers.piper.tiny_voice import make_voice


def test_a_voice_must_be_named_and_there(speaks: Speaks, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="DOODLEBOOK_PIPER_VOICES is missing"):
        speaks(voices="")
    with pytest.raises(SettingError, match=r"there is no file .*nobody\.onnx"):
        speaks(voices=tmp_path / "nobody.onnx")


def test_a_file_that_may_not_be_read_is_told_at_start(
    speaks: Speaks, voice_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: path != voice_file)
    with pytest.raises(SettingError, match=r"DOODLEBOOK_PIPER_VOICES: .*tiny\.onnx that can be"):
        speaks()


def test_two_voices_of_one_language_are_one_too_many(speaks: Speaks, voice_file: Path) -> None:
    other = make_voice(voice_file.parent, "other", "en-gb")
    with pytest.raises(SettingError, match=r"tiny\.onnx and .*other\.onnx both speak 'en'"):
        speaks(voices=f"{voice_file},{other}")


@pytest.mark.parametrize("about", [None, "no JSON", "[]", '{"espeak": {}}'])
def test_its_description_must_be_beside_it(
    speaks: Speaks, voice_file: Path, about: str | None
) -> None:
    file = Path(f"{voice_file}.json")
    file.unlink()
    if about is not None:
        file.write_text(about, encoding="utf-8")
    with pytest.raises(SettingError, match=r"DOODLEBOOK_PIPER_VOICES: .*tiny\.onnx\.json"):
        speaks()


def test_a_missing_library_is_named_with_what_installs_it(
    speaks: Speaks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SettingError, match=r"pip install 'doodlebook\[piper\]'"):
        speaks()


def test_another_file_makes_narrations_anew(speaks: Speaks, voice_file: Path) -> None:
    plain = speaks().version
    assert speaks(voices=f"de={voice_file}").version != plain
    make_voice(voice_file.parent, "tiny", "en-gb")
    assert speaks().version != plain


def test_sentences_end_at_their_marks_and_what_closes_with_them() -> None:
    text = "“Hello!”  said\nBo. Mr… who? (You.) 3.5 pears"
    sentences = ["“Hello!”", "said Bo.", "Mr…", "who?", "(You.)", "3.5 pears"]
    assert sentences_in(text) == sentences
    assert sentences_in("") == []
