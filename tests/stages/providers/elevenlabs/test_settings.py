"""The settings: what cannot be used is named, and which server is sent which key."""

from __future__ import annotations

import pytest

from stages.providers.base import SettingError
from stages.providers.elevenlabs.settings import ElevenLabsSettings
from tests.stages.providers.elevenlabs.conftest import Speaks


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key in the environment."""
    monkeypatch.delenv("ELEVENLABS_API_KEY", raising=False)
    monkeypatch.delenv("DOODLEBOOK_ELEVENLABS_API_KEY", raising=False)


def test_a_missing_key_shows_when_the_service_starts(speaks: Speaks) -> None:
    with pytest.raises(SettingError, match="DOODLEBOOK_ELEVENLABS_API_KEY"):
        speaks(api_key=" ")


def test_the_usual_key_goes_to_elevenlabs_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ELEVENLABS_API_KEY", "usual\n")
    assert ElevenLabsSettings.read().key == "usual"
    region = "https://api.eu.residency.elevenlabs.io"
    assert ElevenLabsSettings.read(base_url=region).key == "usual"
    for other in ("http://127.0.0.1:9", "https://elevenlabs.io.example.org"):
        with pytest.raises(SettingError, match="for ElevenLabs' own servers"):
            _ = ElevenLabsSettings.read(base_url=other).key
        assert ElevenLabsSettings.read(base_url=other, api_key="own").key == "own"


def test_a_key_of_our_own_wins_and_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ELEVENLABS_API_KEY", "usual")
    monkeypatch.setenv("DOODLEBOOK_ELEVENLABS_API_KEY", "own")
    settings = ElevenLabsSettings.read()
    assert settings.key == "own"
    assert "own" not in str(settings.api_key)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("base_url", "nowhere"),
        ("base_url", "http://["),
        ("base_url", "ftp://example.org"),
        ("base_url", "http://127.0.0.1:99999"),
        ("silly_voice", "../models"),
        ("model", ""),
        ("at_once", 0),
        ("timeout_s", 0),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: object) -> None:
    with pytest.raises(SettingError, match=f"DOODLEBOOK_ELEVENLABS_{name.upper()}"):
        ElevenLabsSettings.read(**{name: value})


@pytest.mark.parametrize("key", ["schlüssel", "two\nlines"])
def test_a_key_that_cannot_be_sent_is_told_without_showing_it(key: str) -> None:
    with pytest.raises(SettingError, match="DOODLEBOOK_ELEVENLABS_API_KEY") as raised:
        _ = ElevenLabsSettings.read(api_key=key).key
    assert key not in str(raised.value)
