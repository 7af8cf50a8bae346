"""The local illustrator, through a real worker process."""

from __future__ import annotations

import cv2
import numpy as np

from stages.models import Scene
from stages.providers.base import ImageProvider, PageBrief, ProviderContext
from stages.providers.local.images import LocalImages
from stages.workers import open_workers


async def test_a_page_is_painted_in_a_worker() -> None:
    rgba = np.full((60, 40, 4), 255, np.uint8)
    page = PageBrief(
        scene_number=1,
        scene=Scene(number=1, text="Hello.", setting="garden"),
        title="A Card",
        child_name="",
        subject="a card",
        cutout_png=bytes(cv2.imencode(".png", rgba)[1]),
        palette=("#e03a2f",),
        style="watercolor",
        seed="run-1",
        width=384,
        height=216,
    )
    async with open_workers(1) as workers:
        provider: ImageProvider = LocalImages(ProviderContext(workers))
        picture = await provider.paint(page)
    image = cv2.imdecode(np.frombuffer(picture.image, np.uint8), cv2.IMREAD_COLOR)
    assert image is not None
    assert image.shape == (216, 384, 3)
    assert picture.plate is not None
    assert picture.hero is not None
