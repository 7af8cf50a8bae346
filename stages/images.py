"""The images stage: a scene in, its illustration out, with the child's own figures in it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PIL import Image, UnidentifiedImageError

from stages.errors import ProviderError
from stages.models import Kind, PictureRef, PlacedCompanion
from stages.providers.base import Companion, ImageProvider, PageBrief, Picture
from stages.steps import Steps, Work

_SUFFIXES = {"PNG": "png", "JPEG": "jpg", "WEBP": "webp"}


@dataclass(frozen=True)
class CompanionRef:
    """Another thing of the drawing that is to be in a picture: its place in the list of figures."""

    figure: int
    cutout_key: str
    kind: Kind


async def paint_scene(
    steps: Steps,
    provider: ImageProvider,
    page: PageBrief,
    cutout_key: str,
    companions: Sequence[CompanionRef] = (),
) -> PictureRef:
    """The illustration of one page; its cut-outs are filled in from `cutout_key` and `companions`.

    The picture names those companions that the provider placed, and none where it does not say.
    Raises ProviderError when what was painted is no picture, or there are too few answers.
    """

    async def compute(work: Work) -> PictureRef:
        brief = await _with_cutouts(steps, page, cutout_key, companions)
        picture = await work.call(lambda: provider.paint(brief))
        return await _keep_picture(work, page, picture, companions)

    inputs = _inputs(page, cutout_key, companions)
    return await steps.once(f"images/{page.scene_number}", provider, inputs, compute, PictureRef)


async def _with_cutouts(
    steps: Steps, page: PageBrief, cutout_key: str, companions: Sequence[CompanionRef]
) -> PageBrief:
    others = [Companion(await steps.artifacts.get(one.cutout_key), one.kind) for one in companions]
    cutout = await steps.artifacts.get(cutout_key)
    return replace(page, cutout_png=cutout, companions=tuple(others))


def _inputs(
    page: PageBrief, cutout_key: str, companions: Sequence[CompanionRef]
) -> dict[str, object]:
    """A picture shows where and when a scene is, not its words: editing those keeps it."""
    cover = page.scene_number == 0
    return {
        "scene": page.scene.model_dump(exclude={"text"}),
        "title": page.title if cover else None,
        "child_name": page.child_name if cover else None,
        "language": page.language if cover else None,
        "subject": page.subject,
        "cutout": cutout_key,
        "hero_kind": page.hero_kind,
        "companions": [[one.figure, one.cutout_key, one.kind] for one in companions],
        "palette": page.palette,
        "style": page.style,
        "seed": page.seed,
        "size": [page.width, page.height],
    }


async def _keep_picture(
    work: Work, page: PageBrief, picture: Picture, companions: Sequence[CompanionRef]
) -> PictureRef:
    placed = _placed(picture, companions)
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
        companions=placed,
    )


def _placed(picture: Picture, companions: Sequence[CompanionRef]) -> list[PlacedCompanion]:
    if not picture.companions:
        return []
    if len(picture.companions) != len(companions):
        raise ProviderError(
            "bad_picture", "The image provider placed another number of figures than it was given."
        )
    return [
        PlacedCompanion(
            figure=one.figure, cutout_key=one.cutout_key, kind=one.kind, placement=placement
        )
        for one, placement in zip(companions, picture.companions, strict=True)
        if placement is not None
    ]


def _measure(image: bytes) -> tuple[int, int, str]:
    try:
        with Image.open(io.BytesIO(image)) as opened:
            return opened.width, opened.height, _SUFFIXES[opened.format or ""]
    except (UnidentifiedImageError, OSError, KeyError) as error:
        raise ProviderError(
            "bad_picture", "The image provider's answer is not a PNG, JPEG or WebP picture."
        ) from error
