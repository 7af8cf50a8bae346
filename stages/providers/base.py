"""The swap points of the five stages: what a provider is asked, and what it answers.

A provider is named in a setting: `local`, another name of `server/providers.py`, or
`package.module:Factory` for one of your own. The factory is called once with a `ProviderContext`
when the service starts. `name` and `version` are part of every step's digest: raise `version` when
the same question would get another answer, so that kept results are made anew.

Raise `InputError` when the drawing, the story or a wish must change, `TryAgain` when the same call
may work later (it is then made again, up to PROVIDER_TRIES), `ProviderError` for the rest. A call
may take PROVIDER_TIMEOUT_S; a provider with a true `limits_itself` ends its calls on its own. One
with `turns`, a semaphore, is asked so much at once and no more. What a call cost is told to
`stages.usage.spend`. An `async def check(self) -> str`, where there is one, makes the cheapest call
that shows that it works, and says in a few words what answered; it raises as calls do.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, Self

from pydantic import ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from stages.models import (
    Description,
    DrawingAnalysis,
    Guess,
    Kind,
    Placement,
    Scene,
    StoryScript,
    Style,
    VoiceType,
    Wishes,
    Word,
)
from stages.providers.film_briefs import Clip, ClipBrief, FilmBrief, JoinedFilm
from stages.workers import Report, Workers


@dataclass(frozen=True)
class ProviderContext:
    """What a factory may use: the processes for heavy work, and how long the service lives.

    What a provider opens, such as a client of a server, is entered into `stack` and closed with it.
    """

    workers: Workers
    stack: AsyncExitStack = field(default_factory=AsyncExitStack)


class SettingError(Exception):
    """A setting of a provider's own is missing or cannot be used; the message names it."""


class ProviderSettings(BaseSettings):
    """Base of what operators set for one provider; its `env_prefix` is `DOODLEBOOK_<NAME>_`."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True)

    @classmethod
    def read(cls, **given: Any) -> Self:
        """The settings of the environment, with `given` on top. Raises SettingError."""
        try:
            return cls(**given)
        except ValidationError as error:
            prefix = cls.model_config.get("env_prefix", "")
            raise SettingError(faults_of(error, prefix)) from error


def faults_of(error: ValidationError, prefix: str) -> str:
    """What is wrong with settings, each by its name."""
    rows = [
        f"{prefix}{'_'.join(map(str, fault['loc'])).upper()}: "
        f"{fault['msg'].removeprefix('Value error, ')}"
        for fault in error.errors()
    ]
    return "; ".join(rows)


# ---- vision ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ColorSpan:
    """A named colour, its `#rrggbb`, and its share (0–1) of the drawn pixels it was counted in."""

    name: str
    hex: str
    share: float


@dataclass(frozen=True)
class FoundFigure:
    """One thing cut out of the drawing, as measured; the hero is the first of a drawing's list.

    `bbox` is x, y, width, height as fractions of the upright picture, `cutout_png` an RGBA PNG of
    exactly those pixels, `area` the opaque share of the picture.
    """

    bbox: tuple[float, float, float, float]
    cutout_png: bytes
    area: float
    colors: tuple[ColorSpan, ...]
    limbs_up: int  # thin parts that reach out above the middle of the body
    limbs_down: int  # thin parts that reach out below it
    has_face: bool  # two marks side by side inside the outline, or more
    touches_edge: bool
    kind: Kind = "figure"
    kind_confidence: float = 0.0
    guesses: tuple[Guess, ...] = ()


@dataclass(frozen=True)
class Drawing:
    """A drawing made ready: upright, free of EXIF, its light evened out, its figures found.

    `bands` are the named colours of the background (all that is not a figure) in the top, middle
    and bottom third of the paper, most first; empty where the paper is bare.
    """

    size: tuple[int, int]  # width, height in pixels of `upright`
    upright: bytes  # a PNG or JPEG
    upright_type: Literal["image/png", "image/jpeg"]
    figures: tuple[FoundFigure, ...]
    colors: tuple[ColorSpan, ...]  # of all that is drawn
    palette: tuple[str, ...]  # three to six `#rrggbb`, the commonest first
    bands: tuple[tuple[ColorSpan, ...], tuple[ColorSpan, ...], tuple[ColorSpan, ...]]
    has_sun: bool  # a yellow or orange disc in the upper part
    drawn_as: Literal["line", "coloured"]
    soft_strokes: bool = False  # pale or blended: crayon held lightly, pencil, watercolour


class VisionProvider(Protocol):
    """Says in words what a drawing shows; the figures are always found on this machine."""

    name: str
    version: str

    async def describe(self, drawing: Drawing) -> Description: ...


# ---- story -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class StoryBrief:
    """What a story is written from. The same brief gives the same story from a local writer."""

    analysis: DrawingAnalysis  # with the parent's corrections, which win
    wishes: Wishes
    seed: str  # the run's own, so that two runs tell two stories
    take: int  # 0, and one more for each "regenerate"
    told: int | None = (
        None  # how many stories were told before: those that follow each other differ
    )


class StoryProvider(Protocol):
    """Writes the story: a title and as many scenes as were wished."""

    name: str
    version: str

    async def write(self, brief: StoryBrief) -> StoryScript: ...


# ---- images ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Companion:
    """Another thing of the drawing that is in the picture."""

    cutout_png: bytes  # RGBA
    kind: Kind


@dataclass(frozen=True)
class PageBrief:
    """One illustration to paint, `width` × `height` pixels, around the child's own figure."""

    scene_number: int  # 0 is the cover
    scene: Scene  # for the cover: the first scene
    title: str
    child_name: str  # "" where it is not known
    subject: str
    cutout_png: bytes  # the hero, RGBA
    palette: tuple[str, ...]
    style: Style
    seed: str
    width: int
    height: int
    language: str = "en"  # of what is lettered on the cover
    hero_kind: Kind = "figure"
    companions: tuple[Companion, ...] = ()


@dataclass(frozen=True)
class Picture:
    """A painted page. A provider that can also gives `plate` (without the hero and its
    companions), and where they are: `companions` are in the brief's order, None for one that is
    not in this picture; or empty where there are none.
    """

    image: bytes  # PNG, JPEG or WebP
    plate: bytes | None = None
    hero: Placement | None = None
    companions: tuple[Placement | None, ...] = ()


class ImageProvider(Protocol):
    """Paints one page at a time."""

    name: str
    version: str

    async def paint(self, page: PageBrief) -> Picture: ...


# ---- voice -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """One text to narrate."""

    text: str
    language: str
    voice_type: VoiceType
    child_age: int
    pitch: float = 0.0  # semitones up or down
    pace: float = 1.0  # of the pace for the age


@dataclass(frozen=True)
class Narration:
    """Speech as a mono 16-bit PCM WAV, and when each written word of the text is heard.

    The stage levels it to -16 LUFS; a provider need not. `words` joined by spaces are the text.
    """

    wav: bytes
    words: tuple[Word, ...]


class VoiceProvider(Protocol):
    """Reads one text aloud."""

    name: str
    version: str

    async def speak(self, line: Line) -> Narration: ...


# ---- video -------------------------------------------------------------------------------------


class VideoProvider(Protocol):
    """Renders clips and joins them."""

    name: str
    version: str

    async def clip(self, brief: ClipBrief, report: Report) -> Clip: ...

    async def film(self, brief: FilmBrief) -> JoinedFilm: ...
