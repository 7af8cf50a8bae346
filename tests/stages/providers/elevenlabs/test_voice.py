"""Speech by the fake of ElevenLabs."""

from __future__ import annotations

import logging

import pytest

from stages.errors import ProviderError, TryAgain
from stages.providers.base import SettingError
from tests.hosted.elevenlabs_fake import CHARACTER_S, ElevenLabsFake
from tests.stages.providers import samples
from tests.stages.providers.elevenlabs.conftest import Speaks


async def test_every_word_has_the_time_of_its_characters(
    fake: ElevenLabsFake, speaks: Speaks
) -> None:
    said = await speaks().speak(samples.line("Süße  Grüße,\nkleiner Bär!", language="de"))
    assert [word.text for word in said.words] == ["Süße", "Grüße,", "kleiner", "Bär!"]
    for word, place in zip(said.words, (0, 5, 12, 20), strict=True):
        assert word.start_s == pytest.approx(place * CHARACTER_S, abs=0.002)
        assert word.end_s == pytest.approx((place + len(word.text)) * CHARACTER_S, abs=0.002)
    assert fake.requests[0][1]["text"] == "Süße Grüße, kleiner Bär!"


async def test_each_type_has_its_voice(fake: ElevenLabsFake, speaks: Speaks) -> None:
    voice = speaks(wise_voice="abc123")
    await voice.speak(samples.line(voice_type="wise"))
    await voice.speak(samples.line(voice_type="gentle"))
    assert [told for told, _ in fake.requests] == ["abc123", "EXAVITQu4vr4xnSDxMaL"]


@pytest.mark.parametrize(
    ("model", "told"),
    [("eleven_multilingual_v2", None), ("eleven_flash_v2_5", "fr"), ("eleven_v3", "fr")],
)
async def test_the_language_is_told_to_models_that_take_it(
    fake: ElevenLabsFake, speaks: Speaks, model: str, told: str | None
) -> None:
    await speaks(model=model).speak(samples.line(language="fr"))
    assert fake.requests[0][1].get("language_code") == told


async def test_small_children_hear_it_slower_and_what_the_service_cannot_is_done_here(
    fake: ElevenLabsFake, speaks: Speaks
) -> None:
    voice, text = speaks(), "Bo waves to the sun, and the sun waves back to Bo."
    plain = await voice.speak(samples.line(text))
    for age, pace in ((3, 1.0), (3, 0.7), (8, 1.4)):
        said = await voice.speak(samples.line(text, child_age=age, pace=pace))
        tempo = pace * (0.85 if age == 3 else 1.0)
        ratio = samples.duration_s(plain) / samples.duration_s(said)
        assert ratio == pytest.approx(tempo, rel=0.06)
        assert said.words[-1].end_s == pytest.approx(samples.duration_s(said), rel=0.06)
    speeds = [body["voice_settings"]["speed"] for _, body in fake.requests]
    assert speeds == pytest.approx([1.0, 0.85, 0.7, 1.2])


@pytest.mark.parametrize("fault", ["no_alignment", "other_text"])
async def test_without_times_words_share_the_time_and_it_is_said_once(
    fake: ElevenLabsFake, speaks: Speaks, caplog: pytest.LogCaptureFixture, fault: str
) -> None:
    fake.faults.every(1, fault)
    voice = speaks()
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            said = await voice.speak(samples.line())
    assert len(said.words) == 5
    assert said.words[0].end_s < said.words[-1].end_s <= samples.duration_s(said) + 0.001
    told = [one.message for one in caplog.records if one.name.startswith("stages.")]
    assert len(told) == 1
    assert "eleven_multilingual_v2" in told[0]


@pytest.mark.parametrize(
    ("fault", "code", "passes"),
    [
        ("system_busy", "busy", True),
        ("overloaded", "unavailable", True),
        ("not_json", "unavailable", True),
        ("wrong_types", "unavailable", True),
        ("truncated_json", "unavailable", True),
        ("no_base64", "unavailable", True),
        ("empty", "unavailable", True),
        ("too_long", "bad_answer", False),
    ],
)
async def test_faults_end_as_their_codes_after_one_call(
    fake: ElevenLabsFake, speaks: Speaks, fault: str, code: str, passes: bool
) -> None:
    fake.faults.next("speech", fault)
    with pytest.raises(ProviderError) as raised:
        await speaks().speak(samples.line())
    assert raised.value.code == code
    assert isinstance(raised.value, TryAgain) is passes
    assert fake.calls == {"speech": 1}, "the SDK asked again"


@pytest.mark.parametrize(
    ("fault", "setting"),
    [
        ("no_permission", "API_KEY"),
        ("no_quota", "API_KEY"),
        ("unpaid", "API_KEY"),
        ("no_voice", "SILLY_VOICE"),
        ("no_model", "MODEL"),
    ],
)
async def test_what_never_passes_names_the_setting(
    fake: ElevenLabsFake, speaks: Speaks, fault: str, setting: str
) -> None:
    fake.faults.next("speech", fault)
    with pytest.raises(ProviderError) as raised:
        await speaks().speak(samples.line(voice_type="silly"))
    assert raised.value.code == "provider_settings"
    assert f"DOODLEBOOK_ELEVENLABS_{setting}" in raised.value.detail
    assert fake.key not in raised.value.detail


async def test_a_server_that_is_not_there_may_come(speaks: Speaks, unused_tcp_port: int) -> None:
    with pytest.raises(TryAgain) as raised:
        await speaks(base_url=f"http://127.0.0.1:{unused_tcp_port}").speak(samples.line())
    assert raised.value.code == "unavailable"
    assert "DOODLEBOOK_ELEVENLABS_BASE_URL" in raised.value.detail


async def test_a_check_has_every_voice_say_a_letter(fake: ElevenLabsFake, speaks: Speaks) -> None:
    assert await speaks().check() == "4 voices by eleven_multilingual_v2"
    assert [body["text"] for _, body in fake.requests] == ["a"] * 4
    assert len({voice for voice, _ in fake.requests}) == 4


def test_a_missing_key_shows_when_the_service_starts(
    speaks: Speaks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DOODLEBOOK_ELEVENLABS_API_KEY")
    monkeypatch.delenv("ELEVENLABS_API_KEY", raising=False)
    with pytest.raises(SettingError, match="DOODLEBOOK_ELEVENLABS_API_KEY"):
        speaks()
    monkeypatch.setenv("ELEVENLABS_API_KEY", "sk_1\n")
    assert speaks().name == "elevenlabs"


def test_another_model_or_voice_makes_narrations_anew(speaks: Speaks) -> None:
    plain = speaks().version
    assert speaks(silly_voice="abc123").version != plain
