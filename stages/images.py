"""The images stage: a scene in, its illustration out, with the child's own figure in it."""

from __future__ import annotations

import io
from dataclasses import replace

from PIL import Image, UnidentifiedImageError

from stages.errors import ProviderError
from stages.models import PictureRef
from stages.providers.base import ImageProvider, PageBrief, Picture
from stages.steps import Steps, Work

_SUFFIXES = {"PNG": "png", "JPEG": "jpg", "WEBP": "webp"}


async def paint_scene(
    steps: Steps, provider: ImageProvider, page: PageBrief, cutout_key: str
) -> PictureRef:
    """The illustration of one page; `page.cutout_png` is filled in from `cutout_key`.

    Raises ProviderError when what the provider painted is no picture.
    """

    async def compute(work: Work) -> PictureRef:
        cutout = await steps.artifacts.get(cutout_key)
        brief = replace(page, cutout_png=cutout)
        picture = await work.call(lambda: provider.paint(brief))
        return await _keep_picture(work, page, picture)

    return await steps.once(
        f"images/{page.scene_number}", provider, _inputs(page, cutout_key), compute, PictureRef
    )


def _inputs(page: PageBrief, cutout_key: str) -> dict[str, object]:
    """A picture shows where and when a scene is, not its words: editing those keeps it."""
    cover = page.scene_number == 0
    return {
        "scene": page.scene.model_dump(exclude={"text"}),
        "title": page.title if cover else None,
        "child_name": page.child_name if cover else None,
        "subject": page.subject,
        "cutout": cutout_key,
        "palette": page.palette,
        "style": page.style,
        "seed": page.seed,
        "size": [page.width, page.height],
    }


async def _keep_picture(work: Work, page: PageBrief, picture: Picture) -> PictureRef:
    width, height, suffix = _measure(picture.image)
    plate_key = None
    if picture.plate is not None:
        plate_key = await work.keep(f"plate.{_measure(picture.plate)[2]}", picture.plate)
    return PictureRef(
        scene_number=page.scene_number,
        key=await work.keep(suffix, picture.image),
        width=width,
        height=height,
        plate_key=plate_key,
        hero=picture.hero,
    )


def _measure(image: bytes) -> tuple[int, int, str]:
    try:
        with Image.open(io.BytesIO(image)) as opened:
            return opened.width, opened.height, _SUFFIXES[opened.format or ""]
    except (UnidentifiedImageError, OSError, KeyError) as error:
        raise ProviderError(
            "bad_picture", "The image provider's answer is not a PNG, JPEG or WebP picture."
        ) from error
