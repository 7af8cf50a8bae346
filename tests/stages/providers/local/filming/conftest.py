"""Pictures, narrations and briefs made in code, small enough to be filmed in a moment."""

from __future__ import annotations

import dataclasses
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from stages.models import Placement, Word
from stages.providers.film_briefs import ClipBrief

MakeBrief = Callable[..., ClipBrief]
MakeWav = Callable[..., Path]
Pixels = NDArray[np.uint8]

INK = (30, 60, 200, 255)


@pytest.fixture
def plate(tmp_path: Path) -> Path:
    """A green meadow under a blue sky, 384 × 216."""
    picture = np.empty((216, 384, 3), np.uint8)
    picture[:120] = (235, 190, 120)
    picture[120:] = (90, 180, 110)
    path = tmp_path / "plate.png"
    cv2.imwrite(str(path), picture)
    return path


@pytest.fixture
def cutout(tmp_path: Path) -> Path:
    """A red disc on transparent ground."""
    picture = np.zeros((120, 100, 4), np.uint8)
    cv2.ellipse(picture, (50, 60), (48, 58), 0, 0, 360, (20, 20, 220, 255), -1)
    path = tmp_path / "cutout.png"
    cv2.imwrite(str(path), picture)
    return path


@pytest.fixture
def make_brief(tmp_path: Path, plate: Path, cutout: Path) -> MakeBrief:
    """A brief of a scene without narration at 320 × 180 and 12 fps; any field can be changed."""

    def make(**changes: Any) -> ClipBrief:
        brief = ClipBrief(
            kind="scene",
            image=plate,
            plate=plate,
            cutout=cutout,
            hero=Placement(x=0.4, y=0.8, height=0.5),
            action="hop",
            style="storybook",
            caption="",
            words=(),
            narration_s=0.0,
            title="The Red Ball",
            child_name="Mia",
            width=320,
            height=180,
            fps=12,
            seed="seed",
            target=tmp_path / "clip.mp4",
        )
        return dataclasses.replace(brief, **changes)

    return make


@pytest.fixture
def make_wav(tmp_path: Path) -> MakeWav:
    """A narration that hums at an even loudness."""

    def make(name: str, seconds: float, rate_hz: int = 48_000, channels: int = 1) -> Path:
        at = np.arange(round(seconds * rate_hz)) / rate_hz
        hum = np.rint(9000 * np.sin(2 * np.pi * 300 * at)).astype("<i2")
        path = tmp_path / name
        with wave.open(str(path), "wb") as file:
            file.setnchannels(channels)
            file.setsampwidth(2)
            file.setframerate(rate_hz)
            file.writeframes(np.repeat(hum, channels).tobytes())
        return path

    return make


@pytest.fixture
def make_words() -> Callable[..., tuple[Word, ...]]:
    """The words of a text, each heard for `step_s`."""

    def make(text: str, step_s: float = 0.3) -> tuple[Word, ...]:
        return tuple(
            Word(text=word, start_s=at * step_s, end_s=(at + 1) * step_s)
            for at, word in enumerate(text.split())
        )

    return make


@pytest.fixture
def figures() -> dict[str, Pixels]:
    """Cut-outs (RGBA) of every shape that a drawing may have."""
    return {
        "person": _person(),
        "stick": _stick(),
        "dog": _dog(),
        "blob": _disc(120, 100),
        "full": np.full((90, 70, 4), 255, np.uint8),
        "wide": _disc(30, 300),
        "tall": _disc(300, 24),
        "line": np.full((200, 1, 4), 255, np.uint8),
        "dot": np.full((3, 3, 4), 255, np.uint8),
        "pieces": _pieces(),
        "fringe": _fringe(),
        "empty": np.zeros((40, 30, 4), np.uint8),
    }


def _person() -> Pixels:
    """A head on a neck, a broad body, an arm to each side, two legs."""
    picture = np.zeros((300, 240, 4), np.uint8)
    cv2.circle(picture, (120, 50), 42, INK, -1)
    cv2.rectangle(picture, (108, 80), (132, 120), INK, -1)
    cv2.rectangle(picture, (80, 115), (160, 215), INK, -1)
    for arm in ((6, 120), (234, 120)):
        cv2.line(picture, (120, 135), arm, INK, 16)
    for foot in (92, 148):
        cv2.line(picture, (foot, 200), (foot, 291), INK, 16)
    return picture


def _stick() -> Pixels:
    """A person of thin lines, whose head alone is thick."""
    picture = np.zeros((300, 160, 4), np.uint8)
    cv2.circle(picture, (80, 40), 34, INK, -1)
    lines = ((80, 70, 80, 190), (80, 110, 6, 70), (80, 110, 154, 150), (80, 190, 30, 298))
    for x, y, to_x, to_y in (*lines, (80, 190, 130, 298)):
        cv2.line(picture, (x, y), (to_x, to_y), INK, 3)
    return picture


def _dog() -> Pixels:
    """Four legs, a head to the right, a tail up to the left."""
    picture = np.zeros((200, 300, 4), np.uint8)
    cv2.ellipse(picture, (150, 90), (90, 36), 0, 0, 360, INK, -1)
    cv2.circle(picture, (255, 60), 38, INK, -1)
    for leg in (80, 115, 185, 218):
        cv2.line(picture, (leg, 100), (leg, 191), INK, 14)
    cv2.line(picture, (70, 80), (10, 12), INK, 12)
    return picture


def _disc(rows: int, columns: int) -> Pixels:
    picture = np.zeros((rows, columns, 4), np.uint8)
    middle, half = (columns // 2, rows // 2), (columns // 2 - 1, rows // 2 - 1)
    cv2.ellipse(picture, middle, half, 0, 0, 360, INK, -1)
    return picture


def _pieces() -> Pixels:
    """A body with three things that hang in the air around it."""
    picture = np.zeros((160, 160, 4), np.uint8)
    cv2.circle(picture, (80, 95), 50, INK, -1)
    for x, y in ((20, 20), (80, 12), (140, 30)):
        cv2.circle(picture, (x, y), 8, INK, -1)
    return picture


def _fringe() -> Pixels:
    """A disc with rays all around, more than anybody has limbs."""
    picture = np.zeros((240, 240, 4), np.uint8)
    cv2.circle(picture, (120, 120), 60, INK, -1)
    for turn in np.linspace(0, 2 * np.pi, 20, endpoint=False):
        tip = (round(120 + 115 * np.cos(turn)), round(120 + 115 * np.sin(turn)))
        cv2.line(picture, (120, 120), tip, INK, 5)
    return picture
