"""The video stage: illustrations and narrations in, clips and one film out."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from stages.artifacts.base import Artifacts
from stages.models import ClipRef, Film, NarrationRef, PictureRef, Style
from stages.providers.base import ClipBrief, FilmBrief, FilmPart, VideoProvider
from stages.steps import Steps, Work
from stages.voice import read_words
from stages.workers import Report


@dataclass(frozen=True)
class Page:
    """What one clip is made of. The end card's picture is the child's drawing itself."""

    number: int  # 0 is the cover; one past the last scene is the end card
    is_end: bool
    picture: PictureRef
    narration: NarrationRef | None
    cutout_key: str | None
    action: str
    style: Style
    text: str  # what the captions show
    title: str
    child_name: str
    seed: str


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
    language: str,
) -> Film:
    """The finished film of clips in order, with narration and captions."""

    async def compute(work: Work) -> Film:
        async with contextlib.AsyncExitStack() as stack:
            folder = await stack.enter_async_context(work.scratch())
            parts = [
                await _film_part(stack, steps, page, clip)
                for page, clip in zip(pages, clips, strict=True)
            ]
            target = folder / "film.mp4"
            brief = FilmBrief(tuple(parts), film.fps, pages[0].title, language, target)
            joined = await work.call(lambda: provider.film(brief))
            size_bytes = target.stat().st_size
            return Film(
                captions_key=await work.keep("vtt", joined.captions_vtt),
                thumbnail_key=await work.keep("jpg", joined.thumbnail_jpeg),
                video_key=await work.keep("mp4", target),
                duration_sec=round(joined.duration_s, 3),
                width=joined.width,
                height=joined.height,
                fps=film.fps,
                size_bytes=size_bytes,
            )

    inputs = {
        "pages": [_clip_inputs(page, film) for page in pages],
        "clips": [clip.key for clip in clips],
        "language": language,
    }
    return await steps.once("film", provider, inputs, compute, Film)


def _clip_inputs(page: Page, film: FilmFormat) -> dict[str, object]:
    picture, narration = page.picture, page.narration
    bound = page.is_end or page.number == 0  # only these two bear the title or a name
    return {
        "end": page.is_end,
        "picture": [picture.key, picture.plate_key, picture.hero],
        "narration": [narration.key, narration.words_key] if narration else None,
        "cutout": page.cutout_key,
        "action": page.action,
        "style": page.style,
        "text": page.text,
        "title": page.title if bound else None,
        "child_name": page.child_name if bound else None,
        "seed": page.seed,
        "film": [film.width, film.height, film.fps],
    }


async def _clip_brief(
    stack: contextlib.AsyncExitStack, steps: Steps, page: Page, film: FilmFormat, target: Path
) -> ClipBrief:
    artifacts, picture, narration = steps.artifacts, page.picture, page.narration
    image = await stack.enter_async_context(artifacts.local_file(picture.key))
    return ClipBrief(
        kind="end" if page.is_end else "scene" if page.number else "cover",
        image=image,
        plate=await _file(stack, artifacts, picture.plate_key),
        cutout=await _file(stack, artifacts, page.cutout_key),
        hero=picture.hero,
        action=page.action,
        style=page.style,
        caption=page.text,
        words=await read_words(steps, narration) if narration else (),
        narration_s=narration.duration_sec if narration else 0.0,
        title=page.title,
        child_name=page.child_name,
        width=film.width,
        height=film.height,
        fps=film.fps,
        seed=page.seed,
        target=target,
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
    )


async def _file(
    stack: contextlib.AsyncExitStack, artifacts: Artifacts, key: str | None
) -> Path | None:
    return await stack.enter_async_context(artifacts.local_file(key)) if key else None
