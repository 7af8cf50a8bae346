"""What an operator got wrong is told with the setting to mend."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from botocore.loaders import Loader

from stages.errors import ProviderError
from stages.providers.base import Line, SettingError
from stages.providers.polly.settings import VOICES, PollySettings
from stages.providers.polly.voice import PollyVoice

Speaks = Callable[..., PollyVoice]


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("engine", "generative", "does not tell when words are heard"),
        ("engine", "steam", "ENGINE"),
        ("voices", "Vicki", "no language=Voice"),
        ("voices", "de=Vicki,german=Hans", "german=Hans"),
        ("at_once", 0, "AT_ONCE"),
        ("timeout_s", 0, "TIMEOUT_S"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: object, why: str) -> None:
    with pytest.raises(SettingError, match=f"DOODLEBOOK_POLLY_{name.upper()}") as raised:
        PollySettings.read(**{name: value})
    assert why in str(raised.value)


def test_a_named_voice_comes_before_ours() -> None:
    settings = PollySettings.read(voices=" de=Daniel , eu=Nerea,")
    assert [settings.voice(one) for one in ("de", "fr", "eu", "xx")] == [
        *("Daniel", "Lea", "Nerea"),
        None,
    ]


def test_polly_has_all_our_voices() -> None:
    model = Loader().load_service_model("polly", "service-2")
    assert set(VOICES.values()) <= set(model["shapes"]["VoiceId"]["enum"])


@pytest.mark.parametrize(
    ("settings", "language", "named"),
    [
        ({"voices": "en=Bob"}, "en", "DOODLEBOOK_POLLY_VOICES"),
        ({}, "xx", "DOODLEBOOK_POLLY_VOICES"),
    ],
)
async def test_a_voice_that_is_not_there_is_told_with_the_setting(
    speaks: Speaks, settings: dict[str, str], language: str, named: str
) -> None:
    with pytest.raises(ProviderError, match=named) as raised:
        await speaks(**settings).speak(Line("Hello", language, "gentle", 5))
    assert raised.value.code == "provider_settings"


@pytest.mark.parametrize(
    ("gone", "named"),
    [
        (("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"), "AWS_ACCESS_KEY_ID"),
        (("AWS_REGION", "AWS_DEFAULT_REGION"), "DOODLEBOOK_POLLY_REGION"),
    ],
)
async def test_without_credentials_or_region_it_says_so(
    speaks: Speaks, monkeypatch: pytest.MonkeyPatch, gone: tuple[str, ...], named: str
) -> None:
    for name in gone:
        monkeypatch.delenv(name)
    with pytest.raises(ProviderError, match=named) as raised:
        await speaks().check()
    assert raised.value.code == "provider_settings"


async def test_nobody_at_the_address_is_unavailable_and_no_address_is_a_setting(
    speaks: Speaks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_POLLY", "http://127.0.0.1:9")
    with pytest.raises(ProviderError) as raised:
        await speaks().check()
    assert raised.value.code == "unavailable"
    monkeypatch.setenv("AWS_ENDPOINT_URL_POLLY", "nowhere")
    with pytest.raises(ProviderError, match="AWS_ENDPOINT_URL_POLLY") as raised:
        await speaks().check()
    assert raised.value.code == "provider_settings"
