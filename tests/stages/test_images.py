"""The images stage: what a provider is handed, what is kept of its answer, what makes it anew."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from stages.artifacts.files import FileArtifacts
from stages.errors import ProviderError
from stages.images import CompanionRef, paint_scene
from stages.models import Placement, Scene
from stages.providers.base import PageBrief, Picture
from stages.retries import RetryPolicy
from stages.steps import Steps

HERE = Placement(x=0.3, y=0.7, height=0.4)
THERE = Placement(x=0.7, y=0.6, height=0.2)


def png(colour: tuple[int, int, int] = (10, 90, 120)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (64, 36), colour).save(file, "PNG")
    return file.getvalue()


class Painter:
    """Answers as it is told, and remembers what it was asked."""

    name = "painter"
    version = "1"

    def __init__(self, *companions: Placement | None) -> None:
        self.asked: list[PageBrief] = []
        self._companions = companions

    async def paint(self, page: PageBrief) -> Picture:
        self.asked.append(page)
        return Picture(png(), plate=png(), hero=HERE, companions=self._companions)


def page() -> PageBrief:
    return PageBrief(
        scene_number=1,
        scene=Scene(number=1, text="Hello."),
        title="A Title",
        child_name="",
        subject="a cat",
        cutout_png=b"",
        palette=(),
        style="storybook",
        seed="run",
        width=64,
        height=36,
    )


async def drawn(folder: Path) -> tuple[Steps, str, list[CompanionRef]]:
    """Steps with a hero's cut-out and two others kept."""
    steps = Steps(
        FileArtifacts(folder), "me/run", RetryPolicy(tries=1, timeout_s=5, first_wait_s=0.01)
    )
    keys = []
    for name in ("hero", "sun", "cat"):
        key = f"me/run/{name}.png"
        await steps.artifacts.put(key, name.encode())
        keys.append(key)
    return steps, keys[0], [CompanionRef(2, keys[1], "sun"), CompanionRef(1, keys[2], "figure")]


async def test_the_provider_is_handed_every_cut_out(tmp_path: Path) -> None:
    steps, hero, others = await drawn(tmp_path)
    painter = Painter(THERE, HERE)
    picture = await paint_scene(steps, painter, page(), hero, others)
    asked = painter.asked[0]
    assert asked.cutout_png == b"hero"
    assert [(one.cutout_png, one.kind) for one in asked.companions] == [
        (b"sun", "sun"),
        (b"cat", "figure"),
    ]
    assert [(one.figure, one.kind, one.placement) for one in picture.companions] == [
        (2, "sun", THERE),
        (1, "figure", HERE),
    ]
    assert picture.companions[0].cutout_key == others[0].cutout_key


async def test_a_provider_that_places_nobody_shows_nobody(tmp_path: Path) -> None:
    steps, hero, others = await drawn(tmp_path)
    picture = await paint_scene(steps, Painter(), page(), hero, others)
    assert picture.companions == []


async def test_who_is_not_in_the_picture_is_not_named(tmp_path: Path) -> None:
    steps, hero, others = await drawn(tmp_path)
    picture = await paint_scene(steps, Painter(None, THERE), page(), hero, others)
    assert [(one.figure, one.placement) for one in picture.companions] == [(1, THERE)]


async def test_too_few_places_are_refused(tmp_path: Path) -> None:
    steps, hero, others = await drawn(tmp_path)
    with pytest.raises(ProviderError, match="bad_picture"):
        await paint_scene(steps, Painter(THERE), page(), hero, others)


async def test_other_companions_make_another_picture(tmp_path: Path) -> None:
    steps, hero, others = await drawn(tmp_path)
    painter = Painter()
    for company in (others, others, others[:1], [replace(others[0], kind="star")]):
        await paint_scene(steps, painter, page(), hero, company)
    assert len(painter.asked) == 3


async def test_another_text_keeps_the_picture(tmp_path: Path) -> None:
    steps, hero, others = await drawn(tmp_path)
    painter = Painter()
    edited = replace(page(), scene=Scene(number=1, text="Good morning."))
    for told in (page(), edited):
        await paint_scene(steps, painter, told, hero, others)
    assert len(painter.asked) == 1
