"""The settings: their names in the environment, and which server is sent which key."""

from __future__ import annotations

import pytest

from stages.providers.base import SettingError
from stages.providers.openai.settings import NO_KEY, OpenAISettings


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key in the environment."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("DOODLEBOOK_OPENAI_API_KEY", raising=False)


def test_openai_needs_a_key() -> None:
    with pytest.raises(SettingError, match="DOODLEBOOK_OPENAI_API_KEY"):
        _ = OpenAISettings.read().key


def test_the_usual_key_goes_to_openai_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "usual")
    assert OpenAISettings.read().key == "usual"
    assert OpenAISettings.read(base_url="https://eu.api.openai.com/v1").key == "usual"
    assert OpenAISettings.read(base_url="http://localhost:11434/v1").key == NO_KEY
    assert OpenAISettings.read(base_url="https://openai.com.example.org").key == NO_KEY


def test_a_key_of_our_own_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "usual")
    monkeypatch.setenv("DOODLEBOOK_OPENAI_API_KEY", "own")
    settings = OpenAISettings.read()
    assert settings.key == "own"
    assert "own" not in str(settings.api_key)


def test_a_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOODLEBOOK_OPENAI_JSON_FORM", "xml")
    with pytest.raises(SettingError, match="DOODLEBOOK_OPENAI_JSON_FORM"):
        OpenAISettings.read()


def test_each_voice_type_has_a_voice() -> None:
    settings = OpenAISettings.read(silly_voice="robot")
    assert settings.voice("silly") == "robot"
    assert settings.voice("gentle") == "shimmer"
