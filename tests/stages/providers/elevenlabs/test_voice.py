"""Speech by the fake of ElevenLabs."""

from __future__ import annotations

import logging

import pytest

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


async def test_times_as_it_was_read_out_will_do(fake: ElevenLabsFake, speaks: Speaks) -> None:
    fake.faults.next("speech", "as_read")
    said = await speaks().speak(samples.line())
    assert [word.start_s for word in said.words] == pytest.approx([0.0, 0.18, 0.54, 0.72, 0.96])


@pytest.mark.parametrize("pitch", [-4.0, -1.0, 1.0, 3.0, 6.0])
async def test_no_word_ends_after_the_sound_when_the_pitch_has_changed(
    speaks: Speaks, pitch: float
) -> None:
    said = await speaks().speak(samples.line(pitch=pitch, pace=1.3))
    times = [time for word in said.words for time in (word.start_s, word.end_s)]
    assert times == sorted(times)
    assert times[-1] <= samples.duration_s(said)


@pytest.mark.parametrize(
    "fault", ["no_alignment", "bad_alignment", "short_alignment", "no_time", "other_text"]
)
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


async def test_a_check_has_every_voice_say_a_letter(fake: ElevenLabsFake, speaks: Speaks) -> None:
    assert await speaks().check() == "4 voices by eleven_multilingual_v2"
    assert [body["text"] for _, body in fake.requests] == ["a"] * 4
    assert len({voice for voice, _ in fake.requests}) == 4


def test_another_model_or_voice_makes_narrations_anew(speaks: Speaks) -> None:
    plain = speaks().version
    assert speaks(silly_voice="abc123").version != plain
