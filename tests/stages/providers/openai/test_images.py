"""Pictures by the fake: painted around the figure, or scenery with the figure put in."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable

import pytest
from PIL import Image

from stages.errors import ProviderError, TryAgain
from stages.providers.base import PageBrief
from stages.providers.openai.client import Service
from stages.providers.openai.image_sizes import size_for
from stages.providers.openai.images import OpenAIImages
from stages.usage import Usage, told_to
from stages.workers import Workers
from tests.hosted.openai_fake import OpenAIFake
from tests.stages.providers import samples
from tests.stages.providers.openai.conftest import told_by_us

MakeService = Callable[..., Service]
Paints = Callable[..., OpenAIImages]

_RED = (214, 30, 40)


@pytest.fixture
def paints(make_service: MakeService, workers: Workers) -> Paints:
    """Makes a painter."""
    return lambda **settings: OpenAIImages(make_service("images", **settings), workers)


@pytest.fixture
def page() -> PageBrief:
    """A page with a red figure."""
    return samples.page()


def _size(picture: bytes) -> tuple[int, int]:
    return Image.open(io.BytesIO(picture)).size


async def test_the_page_is_painted_around_the_figure_which_stays(
    fake: OpenAIFake, paints: Paints, page: PageBrief
) -> None:
    spent: list[Usage] = []
    with told_to(spent.append):
        picture = await paints().paint(page)
    assert _size(picture.image) == (320, 180)
    assert samples.reds(picture.image) > 500, "the fake paints over all of the canvas"
    assert fake.calls == {"edit": 1}
    assert fake.requests[0][1]["size"] == "1536x864"
    assert spent == [Usage(calls=1, images=1, input_tokens=400, output_tokens=1500)]


async def test_a_server_without_edits_paints_scenery_and_the_figure_is_put_in(
    fake: OpenAIFake, paints: Paints, page: PageBrief, caplog: pytest.LogCaptureFixture
) -> None:
    fake.no_edits = True
    painter = paints()
    with caplog.at_level(logging.WARNING):
        picture = await painter.paint(page)
        await painter.paint(page)
    assert picture.plate is not None
    assert picture.hero is not None
    assert _size(picture.image) == _size(picture.plate) == (320, 180)
    assert fake.calls == {"edit": 1, "generate": 2}
    assert len(told_by_us(caplog)) == 1


async def test_edits_can_be_turned_off_or_insisted_on(
    fake: OpenAIFake, paints: Paints, page: PageBrief
) -> None:
    await paints(image_edit="off").paint(page)
    assert fake.calls == {"generate": 1}
    fake.no_edits = True
    with pytest.raises(ProviderError) as raised:
        await paints(image_edit="on").paint(page)
    assert raised.value.code == "provider_settings"
    assert fake.calls["generate"] == 1


async def test_other_models_are_asked_for_base64(
    fake: OpenAIFake, paints: Paints, page: PageBrief
) -> None:
    await paints(image_model="flux", image_edit="off").paint(page)
    body = fake.requests[0][1]
    assert body["response_format"] == "b64_json"
    assert body["size"] == "1536x1024"
    assert "quality" not in body


async def test_what_a_model_behind_a_proxy_refuses_is_left_out(
    fake: OpenAIFake, paints: Paints, page: PageBrief, caplog: pytest.LogCaptureFixture
) -> None:
    fake.no_image_formats = True
    painter = paints(image_model="painter", image_edit="off")
    with caplog.at_level(logging.WARNING):
        await painter.paint(page)
        await painter.paint(page)
    assert fake.calls == {"generate": 3}
    assert "response_format" not in fake.requests[-1][1]
    assert len(told_by_us(caplog)) == 1


@pytest.mark.parametrize(
    ("fault", "code", "passes"),
    [
        ("empty_images", "unavailable", True),
        ("no_picture", "unavailable", True),
        ("not_json", "unavailable", True),
        ("moderated", "refused", False),
    ],
)
@pytest.mark.parametrize("kind", ["edit", "generate"])
async def test_faults_end_as_their_codes_and_are_no_lack_of_edits(
    fake: OpenAIFake,
    paints: Paints,
    page: PageBrief,
    kind: str,
    fault: str,
    code: str,
    passes: bool,
) -> None:
    fake.faults.next(kind, fault)
    painter = paints(image_edit="auto" if kind == "edit" else "off")
    with pytest.raises(ProviderError) as raised:
        await painter.paint(page)
    assert raised.value.code == code
    assert isinstance(raised.value, TryAgain) is passes
    assert fake.calls == {kind: 1}


@pytest.mark.parametrize(
    ("model", "page_size", "size"),
    [
        ("gpt-image-2.5-flare", (1280, 720), (1536, 864)),
        ("gpt-image-2.5-flare", (960, 720), (1408, 1056)),
        ("gpt-image-2.5-flare", (720, 720), (1024, 1024)),
        ("gpt-image-2.5-flare", (720, 1280), (864, 1536)),
        ("flux", (1280, 720), (1536, 1024)),
        ("flux", (720, 1280), (1024, 1536)),
    ],
)
def test_the_nearest_size_that_the_model_paints(
    model: str, page_size: tuple[int, int], size: tuple[int, int]
) -> None:
    assert size_for(model, *page_size) == size
