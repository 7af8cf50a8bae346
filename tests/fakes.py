"""Quick providers for tests of the service, and some that fail; named as "tests.fakes:Quick…".

They answer as real ones do, small. Each counts its calls, so that a test can see what was made.
"""

from __future__ import annotations

import asyncio
import io
import tempfile
import wave
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image

from stages.errors import InputError, ProviderError, TryAgain
from stages.models import Description, Placement, Scene, StoryScript, Word
from stages.providers.base import (
    Drawing,
    Line,
    Narration,
    PageBrief,
    Picture,
    ProviderContext,
    StoryBrief,
)
from stages.providers.film_briefs import (
    Clip,
    ClipBrief,
    FilmBrief,
    JoinedFilm,
)
from stages.workers import Report

RATE_HZ = 16_000


class Quick:
    """Base: what was asked, in order, and a gate that a test can close."""

    name = "quick"
    version = "1"

    def __init__(self, context: ProviderContext) -> None:
        self.calls: list[object] = []
        self.briefs: list[Any] = []  # what they were asked with
        self.asked = asyncio.Event()
        self.gate = asyncio.Event()
        self.gate.set()

    async def _called(self, what: object, brief: object = None) -> None:
        self.calls.append(what)
        self.briefs.append(brief)
        self.asked.set()
        await self.gate.wait()


class QuickVision(Quick):
    """Sees a blue robot in everything."""

    async def describe(self, drawing: Drawing) -> Description:
        await self._called(len(drawing.figures))
        return Description(
            subject="a blue robot",
            setting="meadow",
            details=["two arms"],
            mood="happy",
            colors=["blue"],
            confidence=0.5,
        )


class QuickStory(Quick):
    """Tells in each scene who does what, and in which take."""

    async def write(self, brief: StoryBrief) -> StoryScript:
        await self._called(brief.take, brief)
        who = brief.wishes.hero_name or brief.analysis.subject
        count = brief.wishes.scenes
        scenes = [
            Scene(number=n, text=f"Take {brief.take}: {who} walks to hill {n}.")
            for n in range(1, count + 1)
        ]
        return StoryScript(
            title=f"The Walk of {who}", scenes=scenes, total_scenes=count, language="en"
        )


class QuickImages(Quick):
    """Paints one colour."""

    async def paint(self, page: PageBrief) -> Picture:
        await self._called(page.scene_number, page)
        file = io.BytesIO()
        Image.new("RGB", (64, 36), (10 * page.scene_number, 90, 120)).save(file, "PNG")
        return Picture(file.getvalue(), file.getvalue(), Placement(x=0.5, y=0.9, height=0.5))


class QuickVoice(Quick):
    """Hums for half a second."""

    async def speak(self, line: Line) -> Narration:
        await self._called(line.text, line)
        file = io.BytesIO()
        with wave.open(file, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE_HZ)
            out.writeframes((b"\x00\x10" * 40 + b"\x00\xf0" * 40) * (RATE_HZ // 160))
        texts = line.text.split()
        words = tuple(
            Word(text=text, start_s=n * 0.5 / len(texts), end_s=(n + 1) * 0.5 / len(texts))
            for n, text in enumerate(texts)
        )
        return Narration(file.getvalue(), words)


class QuickVideo(Quick):
    """Writes a few bytes and calls them a clip."""

    async def clip(self, brief: ClipBrief, report: Report) -> Clip:
        await self._called(brief.kind, brief)
        frames = round((brief.narration_s + 1) * brief.fps)
        for done in (frames // 2, frames):
            report(done, frames)
        brief.target.write_bytes(b"clip of " + brief.image.read_bytes()[:64])
        return Clip(frames / brief.fps, 0.5)

    async def film(self, brief: FilmBrief) -> JoinedFilm:
        await self._called("film", brief)
        brief.target.write_bytes(b"".join(part.clip.read_bytes() for part in brief.parts))
        seconds = sum(part.duration_s for part in brief.parts)
        return JoinedFilm(seconds, 1280, 720, b"WEBVTT\n", b"1\n", b"\xff\xd8thumbnail", b"RIFF")


class FailingVision(QuickVision):
    """Fails as a provider may."""

    async def describe(self, drawing: Drawing) -> Description:
        raise ProviderError("out_of_ink", "The provider has no ink.")


class FailingStory(QuickStory):
    """Fails as a provider may."""

    async def write(self, brief: StoryBrief) -> StoryScript:
        raise ProviderError("out_of_ink", "The provider has no ink.")


class FailingImages(QuickImages):
    """Paints the first two pictures only."""

    async def paint(self, page: PageBrief) -> Picture:
        if page.scene_number >= 2:
            raise ProviderError("out_of_ink", "The provider has no ink.")
        return await super().paint(page)


class DyingImages(QuickImages):
    """Its process dies while it paints scene 2 for the first time."""

    def __init__(self, context: ProviderContext) -> None:
        super().__init__(context)
        self._workers = context.workers
        self._folder = tempfile.TemporaryDirectory()
        self.deaths = Path(self._folder.name) / "deaths"
        self.clean_up = self._folder.cleanup

    async def paint(self, page: PageBrief) -> Picture:
        if page.scene_number == 2 and not self.deaths.exists():
            await self._workers.run("tests.stages.work:die_once", str(self.deaths), timeout_s=30)
        return await super().paint(page)


class FailingScene(QuickImages):
    """Cannot paint scene 3, for as long as `failing`."""

    failing = True

    async def paint(self, page: PageBrief) -> Picture:
        if page.scene_number == 3 and self.failing:
            raise ProviderError("out_of_ink", "The provider has no ink.")
        return await super().paint(page)


class FailingVoice(QuickVoice):
    """Fails as a provider may."""

    async def speak(self, line: Line) -> Narration:
        raise ProviderError("out_of_ink", "The provider has no ink.")


class FailingVideo(QuickVideo):
    """Fails when all clips are there."""

    async def film(self, brief: FilmBrief) -> JoinedFilm:
        raise ProviderError("out_of_ink", "The provider has no ink.")


class PickyVoice(QuickVoice):
    """Does not say "hill 2"."""

    async def speak(self, line: Line) -> Narration:
        if "hill 2" in line.text:
            raise InputError("refused", "These words cannot be read.")
        return await super().speak(line)


class BusyVoice(QuickVoice):
    """Is busy for the first `busy` calls of each text; `retry_after_s` is what it then says."""

    busy = 2
    retry_after_s: float | None = None

    async def speak(self, line: Line) -> Narration:
        if self.calls.count(line.text) < self.busy:
            self.calls.append(line.text)
            raise TryAgain("busy", "The provider is busy.", self.retry_after_s)
        return await super().speak(line)


class LargeImages(QuickImages):
    """Paints pictures that do not compress: about 1.5 MB each."""

    async def paint(self, page: PageBrief) -> Picture:
        await self._called(page.scene_number, page)
        noise = Random(page.scene_number).randbytes(800 * 600 * 3)
        file = io.BytesIO()
        Image.frombytes("RGB", (800, 600), noise).save(file, "PNG")
        return Picture(file.getvalue())


class BrokenStory(QuickStory):
    """Has a bug of its own."""

    async def write(self, brief: StoryBrief) -> StoryScript:
        raise ZeroDivisionError("a bug in somebody's provider")


class ShortStory(QuickStory):
    """Tells less than was asked for."""

    async def write(self, brief: StoryBrief) -> StoryScript:
        script = await super().write(brief)
        return script.model_copy(update={"scenes": script.scenes[:2]})


class NoPicture(QuickImages):
    """Answers with something that is no picture."""

    async def paint(self, page: PageBrief) -> Picture:
        return Picture(b"<html>Bad gateway</html>")
