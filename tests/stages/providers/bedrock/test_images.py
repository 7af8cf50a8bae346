"""Pictures by the fake, of each family: around the child's figure, or behind it."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image

from stages.errors import ProviderError, TryAgain
from stages.providers.base import PageBrief, SettingError
from stages.providers.bedrock.client import Service
from stages.providers.bedrock.images import BedrockImages, size_for
from stages.usage import Usage, told_to
from stages.workers import Workers
from tests.hosted.bedrock_fake import BedrockFake
from tests.stages.providers import samples

MakeService = Callable[..., Service]
Paints = Callable[..., BedrockImages]

_NOVA = "amazon.nova-canvas-v1:0"
_INPAINT = "us.stability.stable-image-inpaint-v1:0"
_SD3 = "stability.sd3-5-large-v1:0"
_ULTRA = "stability.stable-image-ultra-v1:1"


@pytest.fixture
def paints(make_service: MakeService, workers: Workers) -> Paints:
    """Makes a painter."""
    return lambda **settings: BedrockImages(make_service("images", **settings), workers)


@pytest.fixture
def page() -> PageBrief:
    """A page with a red figure, with everything in it that makes a prompt long."""
    palette = ("#d61e28", "#112233", "#445566", "#778899", "#aabbcc", "#ddeeff")
    return samples.page(subject="a red robot " + "with a big round head " * 4, palette=palette)


@pytest.mark.parametrize("model", [_NOVA, _INPAINT, _SD3])
async def test_a_page_is_painted_around_the_figure_which_stays(
    fake: BedrockFake, paints: Paints, page: PageBrief, model: str
) -> None:
    spent: list[Usage] = []
    with told_to(spent.append):
        picture = await paints(image_model=model).paint(page)
    assert Image.open(io.BytesIO(picture.image)).size == (320, 180)
    assert samples.reds(picture.image) > 500, "the fake paints over all of the canvas"
    assert spent == [Usage(calls=1, images=1)]
    assert fake.calls == {"invoke": 1}


@pytest.mark.parametrize(
    ("model", "hero"), [(_NOVA, "own"), (_INPAINT, "own"), (_SD3, "own"), (_ULTRA, "painted")]
)
async def test_scenery_is_painted_and_the_figure_put_in(
    fake: BedrockFake, paints: Paints, page: PageBrief, model: str, hero: str
) -> None:
    picture = await paints(image_model=model, hero=hero).paint(page)
    assert picture.plate is not None
    assert picture.hero is not None
    assert samples.reds(picture.image) > 500
    assert samples.reds(picture.plate) == 0
    assert "robot" not in str(fake.requests[0][1])


async def test_a_page_is_asked_for_with_the_same_seed_again(
    fake: BedrockFake, paints: Paints, page: PageBrief
) -> None:
    painter = paints()
    await painter.paint(page)
    await painter.paint(page)
    assert fake.requests[0] == fake.requests[1]


@pytest.mark.parametrize("model", [_NOVA, _INPAINT])
@pytest.mark.parametrize(
    ("fault", "code", "passes"),
    [
        ("no_picture", "unavailable", True),
        ("refusal", "refused", False),
        ("filtered", "refused", False),
    ],
)
async def test_faults_end_as_their_codes_after_one_call(
    fake: BedrockFake,
    paints: Paints,
    page: PageBrief,
    model: str,
    fault: str,
    code: str,
    passes: bool,
) -> None:
    fake.faults.next("invoke", fault)
    with pytest.raises(ProviderError) as raised:
        await paints(image_model=model, hero="own").paint(page)
    assert raised.value.code == code
    assert isinstance(raised.value, TryAgain) is passes
    assert fake.calls == {"invoke": 1}


async def test_a_model_that_fails_is_asked_again_by_the_run(
    fake: BedrockFake, paints: Paints, page: PageBrief
) -> None:
    fake.faults.next("invoke", "failed")
    with pytest.raises(TryAgain) as raised:
        await paints().paint(page)
    assert raised.value.code == "unavailable"


async def test_a_check_has_nothing_painted(fake: BedrockFake, paints: Paints) -> None:
    painter = paints()
    assert _INPAINT in await painter.check()
    assert fake.requests == [(_INPAINT, {})]
    for fault in ("denied", "no_model", "bad_key"):
        fake.faults.next("invoke", fault)
        with pytest.raises(ProviderError) as raised:
            await painter.check()
        assert raised.value.code == "provider_settings"


async def test_a_model_of_no_known_family_is_told_at_the_start(paints: Paints) -> None:
    with pytest.raises(SettingError, match="DOODLEBOOK_BEDROCK_IMAGE_MODEL=amazon"):
        paints(image_model="amazon.titan-image-generator-v2:0")


@pytest.mark.parametrize(
    ("page_size", "size"),
    [
        ((1280, 720), (1360, 768)),
        ((720, 720), (1024, 1024)),
        ((720, 1280), (768, 1360)),
        ((3000, 300), (1584, 656)),
    ],
)
def test_about_a_megapixel_of_the_pages_shape(
    page_size: tuple[int, int], size: tuple[int, int]
) -> None:
    assert size_for(*page_size) == size
