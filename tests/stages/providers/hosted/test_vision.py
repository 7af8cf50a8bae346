"""A hosted model's words for a drawing, held to what story and painter know."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from PIL import Image

from stages.errors import ProviderError
from stages.providers.base import Drawing, VisionProvider
from stages.providers.hosted.errors import refused
from stages.providers.hosted.prompts import load
from stages.providers.hosted.vision import HostedVision
from tests.stages.providers.hosted.scripted import ScriptedChat

Seen = dict[str, Any]


async def test_the_model_says_what_is_drawn(drawing: Drawing, seen: Seen) -> None:
    vision: VisionProvider = HostedVision(ScriptedChat(seen))
    assert (await vision.describe(drawing)).model_dump() == seen


async def test_it_is_known_by_service_model_and_prompt() -> None:
    chat = ScriptedChat()
    vision = HostedVision(chat)
    assert (vision.name, vision.turns) == ("scripted", chat.turns)
    assert vision.version == f"model-1/{load('vision').version}.{load('repair').version}"
    assert await vision.check() == "model-1 answers"


async def test_the_picture_is_sent_small(drawing: Drawing, seen: Seen) -> None:
    chat = ScriptedChat(seen)
    await HostedVision(chat).describe(drawing)
    shown = chat.heard[0].said[0].shown
    assert shown is not None
    assert shown.media_type == "image/jpeg"
    with Image.open(io.BytesIO(shown.data)) as picture:
        assert (picture.format, picture.size) == ("JPEG", (768, 1024))


async def test_what_was_measured_goes_along_as_data(drawing: Drawing, seen: Seen) -> None:
    chat = ScriptedChat(seen)
    await HostedVision(chat).describe(drawing)
    _, held, _ = chat.heard[0].said[0].text.split("\n")
    told = json.loads(held)
    assert told["figures_found"] == 2
    assert [figure["probably"] for figure in told["figures"]] == ["figure", "sun"]
    assert told["figures"][0]["seems_to_have"] == ["2 arms", "face"]
    assert told["colors"] == {"purple": 0.9}


@pytest.mark.parametrize(
    ("said", "setting"), [("Meadow", "meadow"), ("a night sky", "night sky"), ("a park", "meadow")]
)
async def test_a_setting_is_understood(
    drawing: Drawing, seen: Seen, said: str, setting: str
) -> None:
    chat = ScriptedChat({**seen, "setting": said})
    assert (await HostedVision(chat).describe(drawing)).setting == setting
    assert len(chat.heard) == 1


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ({"setting": "a blank sheet"}, "meadow, forest"),
        ({"mood": "spooky"}, "mood"),
        ({"confidence": 85}, "confidence"),
        ({"details": "a face"}, "details"),
        ({"subject": "a boy with a gun"}, '"gun"'),
        ({"subject": "Pikachu with a red hat"}, '"pikachu"'),
        ({"details": ["call 0171 234 5678"]}, "numbers and addresses"),
    ],
)
async def test_the_model_is_told_what_to_put_right(
    drawing: Drawing, seen: Seen, wrong: Seen, complaint: str
) -> None:
    chat = ScriptedChat({**seen, **wrong}, seen)
    assert (await HostedVision(chat).describe(drawing)).model_dump() == seen
    assert complaint in chat.heard[1].said[2].text


@pytest.mark.parametrize(
    ("said", "colors"),
    [(["Light Blue", "gray", "teal"], ["blue", "grey", "turquoise"]), (["", "plaid"], ["purple"])],
)
async def test_colours_have_the_names_we_know(
    drawing: Drawing, seen: Seen, said: list[str], colors: list[str]
) -> None:
    chat = ScriptedChat({**seen, "colors": said, "subject": " a purple\ncreature. "})
    told = await HostedVision(chat).describe(drawing)
    assert told.colors == colors
    assert told.subject == "a purple creature"


async def test_a_refusal_comes_through(drawing: Drawing) -> None:
    refusal = refused("vision")
    with pytest.raises(ProviderError) as caught:
        await HostedVision(ScriptedChat(refusal)).describe(drawing)
    assert caught.value is refusal
