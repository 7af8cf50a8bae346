"""What the video stage asks of its provider, and what that answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from stages.models import Kind, Placement, Style, Theme, TimeOfDay, Weather, Word


@dataclass(frozen=True)
class ClipCompanion:
    """Another thing of the drawing that moves in the clip."""

    cutout: Path
    kind: Kind
    placement: Placement


@dataclass(frozen=True)
class ClipBrief:
    """One page of the film to render into `target` (H.264, yuv420p, no sound).

    The end card has no narration and no picture of its own: `image` is then the child's drawing.
    """

    kind: Literal["cover", "scene", "end"]
    image: Path
    plate: Path | None
    cutout: Path | None
    hero: Placement | None
    action: str
    style: Style
    caption: str  # the text shown and lit word by word; "" for none
    words: tuple[Word, ...]  # times within the narration
    narration_s: float  # 0 for none
    title: str
    child_name: str
    width: int
    height: int
    fps: int
    seed: str
    target: Path
    mood: str = "happy"
    hero_kind: Kind = "figure"
    companions: tuple[ClipCompanion, ...] = ()
    language: str = "en"  # of what is lettered on the end card
    dedication: str = ""  # on the end card


@dataclass(frozen=True)
class Clip:
    """A rendered clip: its length, and where in it the narration begins."""

    duration_s: float
    narration_at_s: float


@dataclass(frozen=True)
class FilmPart:
    """One clip of the film with what is heard and read over it."""

    clip: Path
    duration_s: float
    narration: Path | None
    narration_at_s: float
    words: tuple[Word, ...]
    caption: str  # what is said, for the subtitle files; "" for none
    kind: Literal["cover", "scene", "end"] = "scene"
    setting: str = "meadow"
    mood: str = "happy"
    time_of_day: TimeOfDay = "day"
    weather: Weather = "clear"


@dataclass(frozen=True)
class FilmBrief:
    """The parts to join, in order, into `target` (MP4, moov first) without encoding them again."""

    parts: tuple[FilmPart, ...]
    fps: int
    title: str
    language: str
    target: Path
    music: bool = True  # with the quiet sounds of its places
    theme: Theme = "adventure"
    seed: str = ""  # the same seed and parts give the same music


@dataclass(frozen=True)
class JoinedFilm:
    """The film at the brief's target, and what goes beside it."""

    duration_s: float  # as measured in the file
    width: int
    height: int
    captions_vtt: bytes
    captions_srt: bytes
    thumbnail_jpeg: bytes
    preview_webp: bytes  # animated, a few seconds
