"""The video stage: illustrations and narrations in, clips and one film out."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from stages.artifacts.base import Artifacts
from stages.models import (
    ClipRef,
    Film,
    Kind,
    NarrationRef,
    PictureRef,
    PlacedCompanion,
    Style,
    Theme,
    TimeOfDay,
    Weather,
)
from stages.providers.base import VideoProvider
from stages.providers.film_briefs import (
    ClipBrief,
    ClipCompanion,
    FilmBrief,
    FilmPart,
)
from stages.steps import Steps, Work
from stages.voice import read_words
from stages.workers import Report


@dataclass(frozen=True)
class Page:
    """What one clip is made of. The end card's picture is the child's drawing itself."""

    number: int  # 0 is the cover; one past the last scene is the end card
    kind: Literal["cover", "scene", "end"]
    picture: PictureRef
    narration: NarrationRef | None
    cutout_key: str | None
    action: str
    style: Style
    text: str  # what is read and, with `captions`, shown; "" for none
    title: str
    child_name: str
    seed: str
    captions: bool = True  # in the picture; the subtitle files have the text in any case
    language: str = "en"
    dedication: str = ""  # on the end card
    hero_kind: Kind = "figure"
    setting: str = "meadow"
    mood: str = "happy"
    time_of_day: TimeOfDay = "day"
    weather: Weather = "clear"

    @property
    def caption(self) -> str:
        """The text shown in the picture."""
        return self.text if self.captions else ""


@dataclass(frozen=True)
class FilmSound:
    """What the film's sound is made from, beside its pages."""

    music: bool
    theme: Theme
    seed: str
    language: str


@dataclass(frozen=True)
class FilmFormat:
    """The film's frame: pixels, even both ways, and frames a second."""

    width: int
    height: int
    fps: int


async def render_clip(
    steps: Steps, provider: VideoProvider, page: Page, film: FilmFormat, report: Report
) -> ClipRef:
    """The clip of one page."""

    async def compute(work: Work) -> ClipRef:
        async with contextlib.AsyncExitStack() as stack:
            folder = await stack.enter_async_context(work.scratch())
            target = folder / "clip.mp4"
            brief = await _clip_brief(stack, steps, page, film, target)
            clip = await work.call(lambda: provider.clip(brief, report))
            return ClipRef(
                scene_number=page.number,
                key=await work.keep("mp4", target),
                duration_sec=clip.duration_s,
                narration_at_s=clip.narration_at_s,
            )

    return await steps.once(
        f"clip/{page.number}", provider, _clip_inputs(page, film), compute, ClipRef
    )


async def join_film(
    steps: Steps,
    provider: VideoProvider,
    pages: list[Page],
    clips: list[ClipRef],
    film: FilmFormat,
    sound: FilmSound,
) -> Film:
    """The finished film of clips in order, with its sound and what goes beside it."""

    async def compute(work: Work) -> Film:
        async with contextlib.AsyncExitStack() as stack:
            folder = await stack.enter_async_context(work.scratch())
            parts = [
                await _film_part(stack, steps, page, clip)
                for page, clip in zip(pages, clips, strict=True)
            ]
            target = folder / "film.mp4"
            brief = _film_brief(tuple(parts), pages[0].title, film, sound, target)
            joined = await work.call(lambda: provider.film(brief))
            size_bytes = target.stat().st_size
            return Film(
                captions_key=await work.keep("vtt", joined.captions_vtt),
                subtitles_key=await work.keep("srt", joined.captions_srt),
                thumbnail_key=await work.keep("jpg", joined.thumbnail_jpeg),
                preview_key=await work.keep("webp", joined.preview_webp),
                video_key=await work.keep("mp4", target),
                duration_sec=round(joined.duration_s, 3),
                width=joined.width,
                height=joined.height,
                fps=film.fps,
                size_bytes=size_bytes,
            )

    inputs = {
        "clips": [[clip.key, clip.duration_sec, clip.narration_at_s] for clip in clips],
        "pages": [_part_inputs(page) for page in pages],
        "title": pages[0].title,
        "sound": [sound.music, sound.theme, sound.seed, sound.language],
        "fps": film.fps,
    }
    return await steps.once("film", provider, inputs, compute, Film)


def _clip_inputs(page: Page, film: FilmFormat) -> dict[str, object]:
    """All that changes the clip's pixels or its length, and nothing else."""
    picture, narration = page.picture, page.narration
    bound, end = page.kind != "scene", page.kind == "end"
    return {
        "kind": page.kind,
        "picture": [picture.key, picture.plate_key, picture.hero, picture.companions],
        "narration": _narration_inputs(narration),
        "cutout": page.cutout_key,
        "hero_kind": page.hero_kind,
        "action": page.action,
        "mood": page.mood,
        "style": page.style,
        "caption": page.caption,
        "title": page.title if bound else None,
        "child_name": page.child_name if bound else None,
        "language": page.language if end else None,
        "dedication": page.dedication if end else None,
        "seed": page.seed,
        "film": [film.width, film.height, film.fps],
    }


def _part_inputs(page: Page) -> dict[str, object]:
    """What the film says and sounds of a page, beside its clip."""
    return {
        "kind": page.kind,
        "narration": _narration_inputs(page.narration),
        "text": page.text,
        "place": [page.setting, page.mood, page.time_of_day, page.weather],
    }


def _narration_inputs(narration: NarrationRef | None) -> list[str] | None:
    return [narration.key, narration.words_key] if narration else None


async def _clip_brief(
    stack: contextlib.AsyncExitStack, steps: Steps, page: Page, film: FilmFormat, target: Path
) -> ClipBrief:
    artifacts, picture, narration = steps.artifacts, page.picture, page.narration
    image = await stack.enter_async_context(artifacts.local_file(picture.key))
    return ClipBrief(
        kind=page.kind,
        image=image,
        plate=await _file(stack, artifacts, picture.plate_key),
        cutout=await _file(stack, artifacts, page.cutout_key),
        hero=picture.hero,
        action=page.action,
        style=page.style,
        caption=page.caption,
        words=await read_words(steps, narration) if narration else (),
        narration_s=narration.duration_sec if narration else 0.0,
        title=page.title,
        child_name=page.child_name,
        width=film.width,
        height=film.height,
        fps=film.fps,
        # Each page moves in a way of its own.
        seed=f"{page.seed}/{page.number}",
        target=target,
        mood=page.mood,
        hero_kind=page.hero_kind,
        companions=tuple([await _companion(stack, artifacts, one) for one in picture.companions]),
        language=page.language,
        dedication=page.dedication,
    )


async def _companion(
    stack: contextlib.AsyncExitStack, artifacts: Artifacts, placed: PlacedCompanion
) -> ClipCompanion:
    cutout = await stack.enter_async_context(artifacts.local_file(placed.cutout_key))
    return ClipCompanion(cutout, placed.kind, placed.placement)


def _film_brief(
    parts: tuple[FilmPart, ...], title: str, film: FilmFormat, sound: FilmSound, target: Path
) -> FilmBrief:
    return FilmBrief(
        parts=parts,
        fps=film.fps,
        title=title,
        language=sound.language,
        target=target,
        music=sound.music,
        theme=sound.theme,
        seed=sound.seed,
    )


async def _film_part(
    stack: contextlib.AsyncExitStack, steps: Steps, page: Page, clip: ClipRef
) -> FilmPart:
    narration = page.narration
    return FilmPart(
        clip=await stack.enter_async_context(steps.artifacts.local_file(clip.key)),
        duration_s=clip.duration_sec,
        narration=await _file(stack, steps.artifacts, narration.key if narration else None),
        narration_at_s=clip.narration_at_s,
        words=await read_words(steps, narration) if narration else (),
        caption=page.text,
        kind=page.kind,
        setting=page.setting,
        mood=page.mood,
        time_of_day=page.time_of_day,
        weather=page.weather,
    )


async def _file(
    stack: contextlib.AsyncExitStack, artifacts: Artifacts, key: str | None
) -> Path | None:
    return await stack.enter_async_context(artifacts.local_file(key)) if key else None
