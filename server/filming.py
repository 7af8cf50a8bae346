"""A story becomes a film: every scene is painted and read, then filmed as soon as it can be."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from functools import partial
from typing import Any, TypeVar

from progress import changes
from progress.checkpoint import STAGES
from progress.tracker import Tracker
from server.book import Book
from server.stage_report import StageFailure, StageReport, naming_failures
from server.studio import Studio
from stages.book import bind_book
from stages.images import paint_scene
from stages.models import ClipRef, Film, NarrationRef, Narrations, PictureRef, PrintedBook
from stages.steps import Steps
from stages.video import Page, join_film, render_clip
from stages.voice import narrate

_log = logging.getLogger(__name__)

Made = TypeVar("Made")

# Frames of a clip whose narration is not spoken yet, to have a total to count against: the
# measured mean over ages and voices, with the page turn.
_SECONDS_A_WORD = 0.45
_SECONDS_AROUND = 1.7


class Filming:
    """The last three stages of one run, which run side by side."""

    def __init__(self, studio: Studio, tracker: Tracker, steps: Steps, book: Book) -> None:
        self._studio = studio
        self._tracker = tracker
        self._steps = steps
        self._book = book
        self._pictures: dict[int, PictureRef] = {}
        self._narrations: dict[int, NarrationRef] = {}
        self._frames = {number: (0, self._guess_frames(number)) for number in book.told_pages}
        self._failures: list[StageFailure] = []

    async def make(self) -> None:
        """Paint, narrate, film and join.

        A scene that fails does not stop the others: what they make is kept for the next time.
        Raises the StageFailure of the earliest stage and scene that failed, and what the stores
        raise at once.
        """
        pages = self._book.told_pages
        images = StageReport(self._tracker, "images", len(pages))
        voice = StageReport(self._tracker, "voice", len(pages))
        await images.begin()
        await voice.begin()
        try:
            async with asyncio.TaskGroup() as group:
                clips = [self._begin_page(group, images, voice, number) for number in pages]
                end = self._film(self._book.end_page())
                clips.append(group.create_task(self._settle(end)))
        except ExceptionGroup as errors:
            raise errors.exceptions[0] from errors
        if self._failures:
            raise min(self._failures, key=_earliest)
        await self._bind_and_join([clip.result() for clip in clips])

    def _begin_page(
        self, group: asyncio.TaskGroup, images: StageReport, voice: StageReport, number: int
    ) -> asyncio.Task[tuple[Page, ClipRef] | None]:
        """Begin to paint and to read a page, and to film it once both are there."""
        painting = self._settle(self._paint(images, number))
        reading = self._settle(self._read(voice, number))
        picture, narration = group.create_task(painting), group.create_task(reading)
        return group.create_task(self._settle(self._page(number, picture, narration)))

    async def _settle(self, making: Coroutine[Any, Any, Made]) -> Made | None:
        """What one part made; None when its stage failed, which is told when all have ended."""
        try:
            return await making
        except StageFailure as failure:
            _log.warning("scene.failed run=%s error=%s", self._tracker.record.key, failure)
            self._failures.append(failure)
            return None

    async def _paint(self, report: StageReport, number: int) -> PictureRef:
        book, painter = self._book, self._studio.providers.images
        with naming_failures("images", number):
            picture = await paint_scene(
                self._steps, painter, book.to_paint(number), book.hero_key, book.companions(number)
            )
        self._pictures[number] = picture
        await report.one_more(images=_in_order(self._pictures))
        return picture

    async def _read(self, report: StageReport, number: int) -> NarrationRef:
        voice, workers = self._studio.providers.voice, self._studio.workers
        with naming_failures("voice", number):
            narration = await narrate(
                self._steps, voice, workers, number, self._book.to_read(number)
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
        number: int,
        picture: asyncio.Task[PictureRef | None],
        narration: asyncio.Task[NarrationRef | None],
    ) -> tuple[Page, ClipRef] | None:
        painted, read = await picture, await narration
        if painted is None or read is None:
            return None
        page, clip = await self._film(self._book.page(number, painted, read))
        self._pictures[number] = painted.model_copy(update={"clip_key": clip.key})
        await self._tracker.change(partial(changes.change, images=_in_order(self._pictures)))
        return page, clip

    async def _film(self, page: Page) -> tuple[Page, ClipRef]:
        def report(done: int, total: int) -> None:
            self._frames[page.number] = (done, total)
            self._tick()

        film, camera = self._book.film, self._studio.providers.video
        with naming_failures("video", None if page.kind == "end" else page.number):
            clip = await render_clip(self._steps, camera, page, film, report)
        frames = round(clip.duration_sec * film.fps)
        report(frames, frames)
        return page, clip

    async def _bind_and_join(self, made: list[tuple[Page, ClipRef] | None]) -> None:
        """The book to print and the film, side by side."""
        try:
            async with asyncio.TaskGroup() as group:
                binding = group.create_task(self._bind())
                joining = group.create_task(self._join(made))
        except ExceptionGroup as errors:
            raise errors.exceptions[0] from errors
        film = joining.result().model_copy(update={"book_key": binding.result().key})
        frames = sum(total for _, total in self._frames.values())
        report = StageReport(self._tracker, "video", frames)
        await report.done(video=film.model_dump(mode="json"))

    async def _bind(self) -> PrintedBook:
        book = self._book
        pages, drawing_key = book.printed_pages(self._pictures), book.end_page().picture.key
        with naming_failures("video"):
            return await bind_book(
                self._steps,
                self._studio.workers,
                pages,
                drawing_key,
                book.printed_words(),
                book.wishes.paper,
            )

    async def _join(self, made: list[tuple[Page, ClipRef] | None]) -> Film:
        whole = [one for one in made if one is not None]
        pages, clips = [page for page, _ in whole], [clip for _, clip in whole]
        book, camera = self._book, self._studio.providers.video
        with naming_failures("video"):
            return await join_film(self._steps, camera, pages, clips, book.film, book.sound())

    def _tick(self) -> None:
        done = sum(done for done, _ in self._frames.values())
        self._tracker.tick("video", done=done, total=sum(t for _, t in self._frames.values()))

    def _guess_frames(self, number: int) -> int:
        words = len(self._book.said(number).split())
        return round((words * _SECONDS_A_WORD + _SECONDS_AROUND) * self._book.film.fps)


def _earliest(failure: StageFailure) -> tuple[int, int]:
    return STAGES.index(failure.stage), failure.scene or 0


def _in_order(pictures: dict[int, PictureRef]) -> list[dict[str, Any]]:
    return [pictures[number].model_dump(mode="json") for number in sorted(pictures)]
