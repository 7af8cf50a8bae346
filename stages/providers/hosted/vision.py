"""Has a hosted model say what a drawing shows. The figures were found on this machine."""

from __future__ import annotations

import asyncio
import io
from typing import Annotated, Literal, get_args

from PIL import Image
from pydantic import BaseModel, Field

from stages.models import Description
from stages.providers.base import ColorSpan, Drawing, FoundFigure
from stages.providers.hosted.chat import Chat, Said, Shown
from stages.providers.hosted.personal import personal_in
from stages.providers.hosted.prompts import fenced, load
from stages.providers.hosted.typed import ask_typed, version_with
from stages.providers.hosted.unkind import unkind_in
from stages.providers.hosted.vocabulary import (
    COLORS,
    SETTING_NAMES,
    SettingName,
    colors_named,
)

# What the models see of a picture: more pixels cost more and tell them no more of a drawing.
MAX_SIDE_PX = 1024
_JPEG_QUALITY = 88

# A subject longer than this is a description; story writers cut it off.
_MAX_SUBJECT, _MAX_DETAIL, _MAX_DETAILS = 90, 80, 6

# Of many things on a page, the first say enough.
_MAX_FIGURES = 12

# As `LocalVision` says them, and the moods that story writers have words for.
DrawingMood = Literal["happy", "calm", "dreamy", "lively", "curious", "proud", "tender", "gentle"]


class SeenDrawing(BaseModel):
    """What the model is asked to answer."""

    subject: Annotated[str, Field(min_length=3, max_length=_MAX_SUBJECT)]
    setting: SettingName
    details: Annotated[
        list[Annotated[str, Field(min_length=2, max_length=_MAX_DETAIL)]],
        Field(max_length=_MAX_DETAILS),
    ]
    mood: DrawingMood
    colors: list[str]
    confidence: Annotated[float, Field(ge=0, le=1)]


class HostedVision:
    """Sends the picture, small and free of all but its pixels, with what was measured in it."""

    def __init__(self, chat: Chat) -> None:
        prompt = load("vision")
        self.name = chat.name
        self.version = version_with(chat, prompt)
        self.turns = chat.turns
        self._chat = chat
        self._system = prompt.fill(
            settings=", ".join(SETTING_NAMES),
            moods=", ".join(get_args(DrawingMood)),
            colors=", ".join(COLORS),
        )

    async def describe(self, drawing: Drawing) -> Description:
        """What the drawing shows. Raises ProviderError and TryAgain as the chat does."""
        picture = await asyncio.to_thread(_small, drawing.upright)
        said = Said("user", fenced(_measured(drawing)), Shown(picture, "image/jpeg"))
        seen = await ask_typed(self._chat, "vision", self._system, said, SeenDrawing, _complaints)
        return Description(
            subject=_tidy(seen.subject),
            setting=seen.setting,
            details=[_tidy(detail) for detail in seen.details],
            mood=seen.mood,
            colors=colors_named(seen.colors) or [span.name for span in drawing.colors] or ["black"],
            confidence=seen.confidence,
        )

    async def check(self) -> str:
        """What answered, in a few words. Raises as calls do."""
        return await self._chat.check()


def _small(upright: bytes) -> bytes:
    """The picture as a JPEG on white of at most `MAX_SIDE_PX`, without any metadata."""
    with Image.open(io.BytesIO(upright)) as picture:
        picture.draft("RGB", (MAX_SIDE_PX, MAX_SIDE_PX))
        drawn = picture.convert("RGBA")
    drawn.thumbnail((MAX_SIDE_PX, MAX_SIDE_PX), Image.Resampling.LANCZOS)
    paper = Image.new("RGB", drawn.size, "white")
    paper.paste(drawn, mask=drawn)
    file = io.BytesIO()
    paper.save(file, "JPEG", quality=_JPEG_QUALITY)
    return file.getvalue()


def _measured(drawing: Drawing) -> dict[str, object]:
    """What is known of the drawing without a model, the hero first."""
    return {
        "figures_found": len(drawing.figures),
        "figures": [_told(figure) for figure in drawing.figures[:_MAX_FIGURES]],
        "colors": _shares(drawing.colors),
        "background": {
            third: [span.name for span in band[:2]]
            for third, band in zip(("top", "middle", "bottom"), drawing.bands, strict=True)
        },
        "sun_in_the_corner": drawing.has_sun,
        "drawn_as": drawing.drawn_as,
    }


def _told(figure: FoundFigure) -> dict[str, object]:
    return {
        "probably": figure.kind,
        "how_sure": round(figure.kind_confidence, 2),
        "left_top_width_height": [round(side, 2) for side in figure.bbox],
        "colors": _shares(figure.colors),
        "seems_to_have": [
            guess.trait if guess.count is None else f"{guess.count} {guess.trait}"
            for guess in figure.guesses
        ],
    }


def _shares(colors: tuple[ColorSpan, ...]) -> dict[str, float]:
    return {span.name: round(span.share, 2) for span in colors}


def _tidy(phrase: str) -> str:
    """A phrase on one line, without a full stop."""
    return " ".join(phrase.split()).rstrip(" .")


def _complaints(seen: SeenDrawing) -> list[str]:
    """What types cannot say: no frightening words, no brands, nobody's address."""
    told = " . ".join((seen.subject, *seen.details))
    faults = [
        f'"{word}" must not be said: tell what is seen in kind words, without brands'
        for word in unkind_in(told, "en")
    ]
    if personal_in(told):
        faults.append("leave out numbers and addresses that tell who somebody is")
    return faults
