"""A story becomes a film: every scene is painted and read, then filmed as soon as it can be."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

from progress.checkpoint import STAGES
from progress.tracker import Tracker
from server.formats import PICTURE_SIZES
from server.stage_report import StageFailure, StageReport, naming_failures
from server.studio import Studio
from stages.images import paint_scene
from stages.models import (
    Action,
    ClipRef,
    DrawingAnalysis,
    NarrationRef,
    Narrations,
    PictureRef,
    Scene,
    StoryScript,
    Wishes,
)
from stages.providers.base import Line, PageBrief
from stages.steps import Steps
from stages.video import FilmFormat, Page, join_film, render_clip
from stages.voice import narrate

_log = logging.getLogger(__name__)

Made = TypeVar("Made")

# Frames of a clip whose narration is not spoken yet, to have a total to count against: the
# measured mean over ages and voices, with the page turn.
_SECONDS_A_WORD = 0.45
_SECONDS_AROUND = 1.7


class Filming:
    """The last three stages of one run, which run side by side."""

    def __init__(
        self, studio: Studio, tracker: Tracker, steps: Steps, wishes: Wishes, film: FilmFormat
    ) -> None:
        self._studio = studio
        self._tracker = tracker
        self._steps = steps
        self._wishes = wishes
        self._film = film
        self._seed = str(tracker.record.key)
        self._pictures: dict[int, PictureRef] = {}
        self._narrations: dict[int, NarrationRef] = {}
        self._frames: dict[int, tuple[int, int]] = {}
        self._failures: list[StageFailure] = []

    async def make(self, analysis: DrawingAnalysis, script: StoryScript) -> None:
        """Paint, narrate, film and join.

        A scene that fails does not stop the others: what they make is kept for the next time.
        Raises the StageFailure of the earliest stage and scene that failed, and what the stores
        raise at once.
        """
        pages = range(len(script.scenes) + 1)  # 0 is the cover
        images = StageReport(self._tracker, "images", len(pages))
        voice = StageReport(self._tracker, "voice", len(pages))
        self._frames = {number: (0, self._guess_frames(script, number)) for number in pages}
        await images.begin()
        await voice.begin()
        try:
            async with asyncio.TaskGroup() as group:
                clips = [
                    self._begin_page(group, images, voice, analysis, script, number)
                    for number in pages
                ]
                clips.append(group.create_task(self._settle(self._end_card(analysis, script))))
        except ExceptionGroup as errors:
            raise errors.exceptions[0] from errors
        if self._failures:
            raise min(self._failures, key=_earliest)
        await self._join([clip.result() for clip in clips], script)

    def _begin_page(
        self,
        group: asyncio.TaskGroup,
        images: StageReport,
        voice: StageReport,
        analysis: DrawingAnalysis,
        script: StoryScript,
        number: int,
    ) -> asyncio.Task[tuple[Page, ClipRef] | None]:
        """Begin to paint and to read a page, and to film it once both are there."""
        painting = self._settle(self._paint(images, analysis, script, number))
        reading = self._settle(self._read(voice, script, number))
        picture, narration = group.create_task(painting), group.create_task(reading)
        filming = self._page(analysis, script, number, picture, narration)
        return group.create_task(self._settle(filming))

    async def _settle(self, making: Coroutine[Any, Any, Made]) -> Made | None:
        """What one part made; None when its stage failed, which is told when all have ended."""
        try:
            return await making
        except StageFailure as failure:
            _log.warning("scene.failed run=%s error=%s", self._tracker.record.key, failure)
            self._failures.append(failure)
            return None

    async def _paint(
        self, report: StageReport, analysis: DrawingAnalysis, script: StoryScript, number: int
    ) -> PictureRef:
        width, height = PICTURE_SIZES[self._wishes.aspect]
        page = PageBrief(
            scene_number=number,
            scene=_scene(script, number),
            title=script.title,
            child_name=self._wishes.child_name,
            subject=analysis.subject,
            cutout_png=b"",
            palette=tuple(analysis.palette),
            style=self._wishes.style,
            seed=self._seed,
            width=width,
            height=height,
        )
        with naming_failures("images", number):
            hero = analysis.figures[0].cutout_key
            picture = await paint_scene(self._steps, self._studio.providers.images, page, hero)
        self._pictures[number] = picture
        await report.one_more(images=_in_order(self._pictures))
        return picture

    async def _read(self, report: StageReport, script: StoryScript, number: int) -> NarrationRef:
        line = Line(
            text=_text(script, number),
            language=script.language,
            voice_type=self._wishes.voice_type,
            child_age=self._wishes.child_age,
        )
        with naming_failures("voice", number):
            narration = await narrate(
                self._steps, self._studio.providers.voice, self._studio.workers, number, line
            )
        self._narrations[number] = narration
        await report.one_more(audio=self._audio())
        return narration

    def _audio(self) -> dict[str, Any]:
        scenes = [self._narrations[number] for number in sorted(self._narrations) if number]
        return Narrations(
            audio_files=scenes,
            title=self._narrations.get(0),
            total_duration_sec=round(sum(scene.duration_sec for scene in scenes), 3),
        ).model_dump(mode="json")

    async def _page(
        self,
        analysis: DrawingAnalysis,
        script: StoryScript,
        number: int,
        picture: asyncio.Task[PictureRef | None],
        narration: asyncio.Task[NarrationRef | None],
    ) -> tuple[Page, ClipRef] | None:
        painted, read = await picture, await narration
        if painted is None or read is None:
            return None
        scene = _scene(script, number)
        page = Page(
            number=number,
            is_end=False,
            picture=painted,
            narration=read,
            cutout_key=analysis.figures[0].cutout_key,
            action=_action(scene, number),
            style=self._wishes.style,
            text=scene.text if number else "",  # the cover has its title painted on it
            title=script.title,
            child_name=self._wishes.child_name,
            seed=self._seed,
        )
        return page, await self._clip(page)

    async def _end_card(
        self, analysis: DrawingAnalysis, script: StoryScript
    ) -> tuple[Page, ClipRef]:
        width, height = analysis.size or (0, 0)
        number = len(script.scenes) + 1
        page = Page(
            number=number,
            is_end=True,
            picture=PictureRef(
                scene_number=number, key=analysis.upright_key or "", width=width, height=height
            ),
            narration=None,
            cutout_key=None,
            action="rest",
            style=self._wishes.style,
            text="",
            title=script.title,
            child_name=self._wishes.child_name,
            seed=self._seed,
        )
        return page, await self._clip(page)

    async def _clip(self, page: Page) -> ClipRef:
        def report(done: int, total: int) -> None:
            self._frames[page.number] = (done, total)
            self._tick()

        with naming_failures("video", None if page.is_end else page.number):
            clip = await render_clip(
                self._steps, self._studio.providers.video, page, self._film, report
            )
        frames = round(clip.duration_sec * self._film.fps)
        report(frames, frames)
        return clip

    async def _join(self, made: list[tuple[Page, ClipRef] | None], script: StoryScript) -> None:
        whole = [one for one in made if one is not None]
        pages, clips = [page for page, _ in whole], [clip for _, clip in whole]
        with naming_failures("video"):
            film = await join_film(
                self._steps, self._studio.providers.video, pages, clips, self._film, script.language
            )
        frames = sum(total for _, total in self._frames.values())
        report = StageReport(self._tracker, "video", frames)
        await report.done(video=film.model_dump(mode="json"))

    def _tick(self) -> None:
        done = sum(done for done, _ in self._frames.values())
        self._tracker.tick("video", done=done, total=sum(t for _, t in self._frames.values()))

    def _guess_frames(self, script: StoryScript, number: int) -> int:
        words = len(_text(script, number).split())
        return round((words * _SECONDS_A_WORD + _SECONDS_AROUND) * self._film.fps)


def _earliest(failure: StageFailure) -> tuple[int, int]:
    return STAGES.index(failure.stage), failure.scene or 0


def _scene(script: StoryScript, number: int) -> Scene:
    """A page's scene. The cover shows where the story began when it was written."""
    if number:
        return script.scenes[number - 1]
    first = script.scenes[0]
    return first.model_copy(update=dict(script.cover)) if script.cover else first


def _action(scene: Scene, number: int) -> Action:
    """What the hero does. On the cover it stands large beside the title: there is no room to go."""
    if number == 0 and scene.action not in ("fly", "swim", "rest"):
        return "stand"
    return scene.action


def _text(script: StoryScript, number: int) -> str:
    return script.scenes[number - 1].text if number else script.title


def _in_order(pictures: dict[int, PictureRef]) -> list[dict[str, Any]]:
    return [pictures[number].model_dump(mode="json") for number in sorted(pictures)]
