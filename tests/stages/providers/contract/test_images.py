"""What every illustrator promises."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from stages.errors import StageError
from stages.providers.base import Companion, PageBrief
from tests.stages.providers import samples
from tests.stages.providers.contract.conftest import Made, all_of

PAGES = {
    "scene": samples.page(),
    "cover": samples.page(0),
    "tall": samples.page(width=180, height=320, style="watercolor"),
    "square": samples.page(
        width=240, height=240, companions=(Companion(samples.cutout(), "house"),)
    ),
    "plain": samples.page(child_name="", subject="", palette=("#d61e28",), title="B"),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
@all_of("images")
async def test_a_page_has_its_size_and_the_childs_own_figure(made: Made, page: PageBrief) -> None:
    picture = await made.provider.paint(page)
    size = (page.width, page.height)
    assert Image.open(io.BytesIO(picture.image)).size == size
    assert samples.reds(picture.image) > 300
    if picture.plate is not None:
        assert Image.open(io.BytesIO(picture.plate)).size == size
        assert samples.reds(picture.plate) < samples.reds(picture.image) / 2
        assert picture.hero is not None
    if picture.companions:
        assert len(picture.companions) == len(page.companions)


@all_of("images")
async def test_a_cutout_that_is_no_picture_is_told(made: Made) -> None:
    with pytest.raises(StageError):
        await made.provider.paint(replace(samples.page(), cutout_png=b"no picture"))
