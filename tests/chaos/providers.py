"""Quick providers for a storm; named as "tests.chaos.providers:Quick…".

Each takes a little time, so that a kill can fall inside a call; notes each call; and answers the
same question differently each time, as a provider on the network does: then a file that a worker
made in vain cannot hide behind its twin.
"""

from __future__ import annotations

import asyncio
import io
import random
import secrets
import wave

from PIL import Image

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
from tests.chaos.edges import making, note

RATE_HZ = 16_000
_NARRATION_S = 0.4
_TONE_HZ = 200


class Quick:
    """Base: a call that takes a little time."""

    name = "quick"
    version = "1"

    def __init__(self, context: ProviderContext) -> None:
        pass

    async def _called(self, shortest_s: float) -> None:
        note("call", *making.get())
        await asyncio.sleep(random.uniform(shortest_s, 2 * shortest_s))


class QuickVision(Quick):
    """Sees a blue robot in everything."""

    async def describe(self, drawing: Drawing) -> Description:
        await self._called(0.02)
        return Description(
            subject="a blue robot",
            setting="meadow",
            details=[f"spots: {secrets.randbelow(1000)}"],
            mood="happy",
            colors=["blue"],
            confidence=0.5,
        )


class QuickStory(Quick):
    """Tells in each scene which take it is."""

    async def write(self, brief: StoryBrief) -> StoryScript:
        await self._called(0.03)
        who, count = brief.wishes.hero_name, brief.wishes.scenes
        scenes = [
            Scene(number=n, text=f"Take {brief.take}: {who} climbs hill {secrets.randbelow(1000)}.")
            for n in range(1, count + 1)
        ]
        return StoryScript(
            title=f"The Walk of {who}", scenes=scenes, total_scenes=count, language="en"
        )


class QuickImages(Quick):
    """Paints one colour."""

    async def paint(self, page: PageBrief) -> Picture:
        await self._called(0.04)
        file = io.BytesIO()
        Image.new("RGB", (64, 36), tuple(secrets.token_bytes(3))).save(file, "PNG")
        return Picture(file.getvalue(), file.getvalue(), Placement(x=0.5, y=0.9, height=0.5))


class QuickVoice(Quick):
    """Buzzes for a moment."""

    async def speak(self, line: Line) -> Narration:
        await self._called(0.03)
        texts = line.text.split()
        each_s = _NARRATION_S / len(texts)
        words = tuple(
            Word(text=text, start_s=n * each_s, end_s=(n + 1) * each_s)
            for n, text in enumerate(texts)
        )
        return Narration(_buzz(), words)


class QuickVideo(Quick):
    """Writes a few bytes and calls them a clip."""

    async def clip(self, brief: ClipBrief, report: Report) -> Clip:
        frames = round((brief.narration_s + 1) * brief.fps)
        report(frames // 2, frames)
        await self._called(0.04)
        report(frames, frames)
        brief.target.write_bytes(b"clip " + secrets.token_bytes(64))
        return Clip(frames / brief.fps, 0.5)

    async def film(self, brief: FilmBrief) -> JoinedFilm:
        await self._called(0.04)
        parts = b"".join(part.clip.read_bytes() for part in brief.parts)
        brief.target.write_bytes(parts + secrets.token_bytes(16))
        length_s = sum(part.duration_s for part in brief.parts)
        thumbnail = b"\xff\xd8" + secrets.token_bytes(8)
        return JoinedFilm(length_s, 320, 180, b"WEBVTT\n", b"1\n", thumbnail, b"RIFF")


def _buzz() -> bytes:
    half = RATE_HZ // _TONE_HZ // 2
    loud = random.randint(0x800, 0x3000)
    one = loud.to_bytes(2, "little", signed=True) * half
    other = (-loud).to_bytes(2, "little", signed=True) * half
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE_HZ)
        out.writeframes((one + other) * round(_NARRATION_S * _TONE_HZ))
    return file.getvalue()
