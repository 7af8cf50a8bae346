"""What every voice promises."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from typing import get_args

import pytest

from stages.errors import StageError
from stages.models import VoiceType
from tests.stages.providers import samples
from tests.stages.providers.contract.conftest import Made, all_of

TEXTS = {
    "marks": "“Hello,” said Tom & Bo's friend — it's 5 < 6!  Isn't it?",
    "one word": "Bo.",
    "lines": "Bo\nwaves\tto the sun.",
    "long": "Bo waves to the sun and the sun waves back. " * 12,
    "no letters": "… !",
    "emoji": "Bo smiles 🙂 and sleeps.",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@all_of("voice")
async def test_every_word_has_its_time_within_the_sound(made: Made, text: str) -> None:
    said = await made.provider.speak(samples.line(text))
    length_s = samples.duration_s(said)
    assert " ".join(word.text for word in said.words) == " ".join(text.split())
    for word in said.words:
        assert 0 <= word.start_s <= word.end_s <= length_s + 0.01
    for one, after in pairwise(said.words):
        assert one.start_s <= after.start_s


@all_of("voice")
async def test_each_type_of_voice_speaks(made: Made) -> None:
    for voice in get_args(VoiceType):
        assert samples.duration_s(await made.provider.speak(samples.line(voice_type=voice))) > 0.3


@all_of("voice")
async def test_pace_makes_it_shorter_and_pitch_leaves_it_as_long(made: Made) -> None:
    async def spoken_s(**wish: float) -> float:
        text = "Bo waves to the sun, and the sun waves back to Bo."
        return samples.duration_s(await made.provider.speak(samples.line(text, **wish)))

    plain, quick, slow = [await spoken_s(pace=pace) for pace in (1.0, 1.25, 0.8)]
    assert quick < 0.9 * plain < plain < 0.9 * slow
    for pitch in (-2.0, 2.0):
        assert await spoken_s(pitch=pitch) == pytest.approx(plain, rel=0.1)


@all_of("voice")
async def test_a_language_it_does_not_speak_is_told_and_not_mumbled(made: Made) -> None:
    [said] = await asyncio.gather(
        made.provider.speak(samples.line(language="xx")), return_exceptions=True
    )
    if isinstance(said, StageError):
        assert "xx" in said.detail
    else:
        assert made.host is not None, "only a server may know more languages than we do"
        assert said.words
