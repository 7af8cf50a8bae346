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

from stages.models import Placement, Word
from stages.providers.base import ClipBrief

MakeBrief = Callable[..., ClipBrief]
MakeWav = Callable[..., Path]


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
