"""Has pages painted around the child's own figure, or behind it where a server cannot edit."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import openai
from openai.types import ImagesResponse

from stages.providers.base import PageBrief, Picture
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
from stages.providers.openai.client import Service
from stages.providers.openai.errors import SERVICE, errors_told, said, unreadable
from stages.providers.openai.image_sizes import size_for
from stages.usage import Usage, spend
from stages.workers import Workers

_log = logging.getLogger(__name__)

# Raise it when the same page would be asked for in another way.
_WAY = "1"

# OpenAI's own models, which send base64 unasked and refuse to be asked for it.
_OWN = ("gpt-image", "chatgpt-image")

# A mask of two million pixels is turned in 0.1 s.
_MASK_TIMEOUT_S = 30.0
_CLEAR = "stages.providers.openai.masks:clear_to_paint"

# How servers say that they cannot edit.
_NO_EDITS_STATUS = (404, 405, 501)
_NO_EDITS_WORDS = ("not support", "unsupported", "not implemented", "not allowed", "must be 'dall")


_Call = Callable[..., Awaitable[ImagesResponse]]


class OpenAIImages:
    """One image model of the server."""

    def __init__(self, service: Service, workers: Workers) -> None:
        settings = service.settings
        self._model = settings.image_model
        self.name = service.name
        self.version = "/".join(
            (self._model, settings.image_edit, settings.image_quality, PROMPTS_VERSION, _WAY)
        )
        self.turns = service.turns
        self._service = service
        self._workers = workers
        self._edits = settings.image_edit != "off"
        self._extras = _extras(self._model, settings.image_quality)

    async def paint(self, page: PageBrief) -> Picture:
        """The page, `width` × `height`. Raises ProviderError and TryAgain."""
        size = size_for(self._model, page.width, page.height)
        if self._edits:
            canvas = await make_canvas(self._workers, page, size)
            painted = await self._edited(page, canvas, size)
            if painted is not None:
                return await finished(self._workers, painted, page, canvas)
        return await with_figures(self._workers, await self._generated(page, size), page)

    async def check(self) -> str:
        """Whether the server has the model; nothing is painted. Raises as calls do."""
        return await self._service.check(self._model)

    async def _edited(self, page: PageBrief, canvas: Canvas, size: tuple[int, int]) -> bytes | None:
        """The canvas painted all around the figure; None where the server cannot edit."""
        mask: bytes = await self._workers.run(_CLEAR, canvas.mask_png, timeout_s=_MASK_TIMEOUT_S)
        with errors_told(self._service.stage):
            try:
                answer = await self._ask(
                    self._service.client.images.edit,
                    size,
                    image=("canvas.png", canvas.png, "image/png"),
                    mask=("mask.png", mask, "image/png"),
                    prompt=picture_prompt(page, with_hero=True),
                )
            except openai.APIStatusError as error:
                if self._service.settings.image_edit == "on" or not _cannot_edit(error):
                    raise
                self._edit_no_more()
                return None
        return _picture_of(answer)

    async def _generated(self, page: PageBrief, size: tuple[int, int]) -> bytes:
        """The scenery alone."""
        with errors_told(self._service.stage):
            answer = await self._ask(
                self._service.client.images.generate,
                size,
                prompt=picture_prompt(page, with_hero=False),
            )
        return _picture_of(answer)

    async def _ask(self, call: _Call, size: tuple[int, int], **wanted: Any) -> ImagesResponse:
        """One picture. A proxy's name of a model does not tell what that takes: it says so."""
        wanted.update(model=self._model, n=1, size=f"{size[0]}x{size[1]}")
        while True:
            extras = self._extras
            try:
                return await call(**wanted, **extras)
            except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
                if not any(name in said(error) for name in extras):
                    raise
                self._ask_plainly(extras)

    def _ask_plainly(self, refused: dict[str, str]) -> None:
        """Leave out what was refused from now on, and say it once."""
        if self._extras is refused:
            self._extras = {}
            _log.warning("%s: %s takes no %s", self.name, self._model, ", ".join(refused))

    def _edit_no_more(self) -> None:
        """Remember it, and say it once."""
        if self._edits:
            self._edits = False
            _log.warning(
                "%s: the server cannot edit with %s: it paints scenery from now on, and the "
                "child's own figures are put in here",
                *(self.name, self._model),
            )


def _extras(model: str, quality: str) -> dict[str, str]:
    """What only some models take."""
    if model.startswith(_OWN):
        return {"quality": quality}
    return {"response_format": "b64_json"}


def _cannot_edit(error: openai.APIStatusError) -> bool:
    if error.status_code in _NO_EDITS_STATUS:
        return True
    words = said(error)
    return error.status_code in (400, 422) and any(word in words for word in _NO_EDITS_WORDS)


def _picture_of(answer: ImagesResponse) -> bytes:
    """The picture's file. One that is missing may be there next time, and was paid for."""
    if not isinstance(answer, ImagesResponse):
        raise unreadable()
    _tell(answer)
    first = answer.data[0] if answer.data else None
    if first is None or not (first.b64_json or first.url):
        raise errors.unavailable(SERVICE, "it sent no picture")
    if not first.b64_json:
        raise errors.bad_answer(SERVICE, "the server sends links instead of pictures")
    return picture_in(first.b64_json, SERVICE)


def _tell(answer: ImagesResponse) -> None:
    used = answer.usage
    spend(
        Usage(
            calls=1,
            images=len(answer.data or ()),
            input_tokens=(used.input_tokens or 0) if used else 0,
            output_tokens=(used.output_tokens or 0) if used else 0,
        )
    )
