"""Vision and story over the fake, through all that holds answers of hosted models."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image

from stages.errors import ProviderError
from stages.providers.base import Drawing
from stages.providers.hosted.story import HostedStory
from stages.providers.hosted.vision import HostedVision
from stages.providers.openai.chat import OpenAIChat
from stages.providers.openai.client import Service
from tests.hosted.openai_fake import OpenAIFake
from tests.stages.providers import samples

MakeService = Callable[..., Service]


def _story(make_service: MakeService) -> HostedStory:
    return HostedStory(OpenAIChat(make_service("story"), "gpt-6-luna"))


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "it", "pt"])
@pytest.mark.parametrize("age", [3, 5, 9])
async def test_stories_in_each_language_pass_at_once(
    fake: OpenAIFake, make_service: MakeService, language: str, age: int
) -> None:
    told = await _story(make_service).write(samples.story_brief(language=language, child_age=age))
    assert [scene.number for scene in told.scenes] == [1, 2, 3, 4, 5]
    assert "Bo" in told.title
    assert fake.calls["chat"] == 1


@pytest.mark.parametrize("lesser", [False, True])
async def test_twelve_scenes_and_a_server_without_schemas(
    fake: OpenAIFake, make_service: MakeService, lesser: bool
) -> None:
    fake.no_json_schema = fake.no_json_object = lesser
    told = await _story(make_service).write(samples.story_brief(scenes=12))
    assert told.total_scenes == 12


@pytest.mark.parametrize("fault", ["wrong_types", "truncated_json"])
async def test_an_answer_that_does_not_fit_is_put_right_once(
    fake: OpenAIFake, make_service: MakeService, fault: str
) -> None:
    fake.faults.next("chat", fault)
    await _story(make_service).write(samples.story_brief())
    assert fake.calls["chat"] == 2
    fake.faults.next("chat", fault, fault)
    with pytest.raises(ProviderError) as raised:
        await _story(make_service).write(samples.story_brief())
    assert raised.value.code == "bad_answer"
    assert fake.calls["chat"] == 4


async def test_a_drawing_is_described(fake: OpenAIFake, make_service: MakeService) -> None:
    file = io.BytesIO()
    Image.new("RGB", (60, 40), "white").save(file, "PNG")
    drawing = Drawing(
        size=(60, 40),
        upright=file.getvalue(),
        upright_type="image/png",
        figures=(),
        colors=(),
        palette=("#0000ff",),
        bands=((), (), ()),
        has_sun=False,
        drawn_as="line",
    )
    vision = HostedVision(OpenAIChat(make_service("vision"), "gpt-6-luna"))
    seen = await vision.describe(drawing)
    assert seen.subject == "a blue robot"
    assert fake.calls["chat"] == 1
