"""Has pages painted around the child's own figure, or behind it, by the family of the model."""

from __future__ import annotations

import math
import zlib
from typing import Any

from stages.errors import ProviderError
from stages.providers.base import PageBrief, Picture, SettingError
from stages.providers.bedrock.client import Service
from stages.providers.bedrock.errors import BEDROCK, is_about_request, is_filter
from stages.providers.bedrock.families import MAX_SEED, Family, Wish
from stages.providers.bedrock.nova import NovaCanvas
from stages.providers.bedrock.stability import StableDiffusion, StableInpaint, StableText
from stages.providers.hosted import errors
from stages.providers.hosted.pictures import (
    PROMPTS_VERSION,
    Canvas,
    finished,
    make_canvas,
    picture_prompt,
    with_figures,
)
from stages.providers.hosted.sent_picture import picture_in
from stages.usage import Usage, spend
from stages.workers import Workers

# Raise it when the same page would be asked for in another way.
_WAY = "1"

# By what is in a model's id, which an ARN and an inference profile hold too.
_FAMILIES: dict[str, type[Family]] = {
    "amazon.nova-canvas": NovaCanvas,
    "stability.stable-image-inpaint": StableInpaint,
    "stability.sd3": StableDiffusion,
    "stability.stable-image-core": StableText,
    "stability.stable-image-ultra": StableText,
}

# All families paint one megapixel well; sides are whole multiples of this.
_PIXELS = 1024 * 1024
_STEP_PX = 16

# What they all take, rounded or not: Inpaint is the strictest with 1 : 2.5.
_LONGEST_SHAPE = 2.4


class BedrockImages:
    """One picture model."""

    def __init__(self, service: Service, workers: Workers) -> None:
        self._family = _family_of(service)
        self._paints_around = service.settings.hero == "painted" and self._family.takes_figure
        self.name = service.name
        self.version = "/".join((service.model, service.settings.hero, PROMPTS_VERSION, _WAY))
        self.turns = service.turns
        self._service = service
        self._workers = workers

    async def paint(self, page: PageBrief) -> Picture:
        """The page, `width` × `height`. Raises ProviderError and TryAgain."""
        size = size_for(page.width, page.height)
        if not self._paints_around:
            return await with_figures(self._workers, await self._asked(page, size, None), page)
        canvas = await make_canvas(self._workers, page, size)
        painted = await self._asked(page, size, canvas)
        return await finished(self._workers, painted, page, canvas)

    async def check(self) -> str:
        """Ask for nothing, free of charge: a model that may be used says that something is missing.

        Raises as calls do.
        """
        try:
            await self._service.invoke({})
        except ProviderError as error:
            if not is_about_request(error.__cause__):
                raise
        return f"{self._service.model} is there"

    async def _asked(self, page: PageBrief, size: tuple[int, int], canvas: Canvas | None) -> bytes:
        prompt = picture_prompt(page, with_hero=canvas is not None)
        body = self._family.body(Wish(prompt, _seed_of(page), size, canvas))
        answer = await self._service.invoke(body)
        pictures = answer.get("images")
        pictures = pictures if isinstance(pictures, list) else []
        spend(Usage(calls=1, images=len(pictures)))
        self._raise_fault(answer)
        if not pictures:
            raise errors.unavailable(BEDROCK.name, "it sent no picture")
        return picture_in(pictures[0], BEDROCK.name)

    def _raise_fault(self, answer: dict[str, Any]) -> None:
        fault = self._family.fault(answer)
        if fault is None:
            return
        if is_filter(fault):
            raise errors.refused(self._service.stage)
        raise errors.unavailable(BEDROCK.name, "the model failed")


def _family_of(service: Service) -> Family:
    for part, family in _FAMILIES.items():
        if part in service.model:
            return family()
    raise SettingError(
        f"{service.model_setting}={service.model}: of picture models those are known whose ids "
        f"hold one of {', '.join(_FAMILIES)}"
    )


def size_for(width: int, height: int) -> tuple[int, int]:
    """About one megapixel of the page's shape, as near as all families take it."""
    shape = min(max(width / height, 1 / _LONGEST_SHAPE), _LONGEST_SHAPE)
    tall = math.sqrt(_PIXELS / shape)
    return _stepped(tall * shape), _stepped(tall)


def _stepped(side: float) -> int:
    return int(side // _STEP_PX) * _STEP_PX


def _seed_of(page: PageBrief) -> int:
    return zlib.crc32(f"{page.seed}/{page.scene_number}".encode()) % (MAX_SEED + 1)
