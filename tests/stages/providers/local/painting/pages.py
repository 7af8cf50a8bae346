"""Briefs and figures for the tests of painting, and how two pictures are compared."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.models import Action, Kind, Scene, Style, TimeOfDay, Weather
from stages.providers.base import Companion, PageBrief

Pixels = NDArray[np.uint8]

# The aspects that the service films in, small: 16:9, 4:3, 1:1, 9:16.
ASPECTS = ((384, 216), (320, 240), (270, 270), (216, 384))


def png_of(rgba: Pixels) -> bytes:
    return bytes(cv2.imencode(".png", rgba)[1])


def egg(width: int = 200, height: int = 260) -> Pixels:
    """A red egg with a face, on a transparent ground (BGRA)."""
    rgba = np.zeros((height, width, 4), np.uint8)
    middle, reach = (width // 2, height // 2), (width // 2 - 1, height // 2 - 1)
    cv2.ellipse(rgba, middle, reach, 0, 0, 360, (40, 60, 220, 255), -1)
    cv2.circle(rgba, (width // 3, height // 3), 9, (30, 20, 20, 255), -1)
    return rgba


def stick_man(width: int = 150, height: int = 300, line: int = 9) -> Pixels:
    """Thin lines only: little of its box is opaque."""
    rgba = np.zeros((height, width, 4), np.uint8)
    ink, x = (60, 30, 20, 255), width // 2
    cv2.circle(rgba, (x, height // 7), height // 8, ink, line)
    cv2.line(rgba, (x, height // 4), (x, height * 5 // 8), ink, line)
    for side in (line, width - line):
        cv2.line(rgba, (x, height * 3 // 8), (side, height // 4), ink, line)
        cv2.line(rgba, (x, height * 5 // 8), (side, height - line), ink, line)
    return rgba


def brief(
    number: int = 1,
    setting: str = "meadow",
    *,
    style: Style = "storybook",
    time_of_day: TimeOfDay = "day",
    weather: Weather = "clear",
    mood: str = "happy",
    action: Action = "stand",
    title: str = "The Red Egg",
    child_name: str = "",
    language: str = "en",
    seed: str = "run-1",
    size: tuple[int, int] = (384, 216),
    cutout: Pixels | None = None,
    hero_at: float = 0.35,
    hero_kind: Kind = "figure",
    company: Sequence[tuple[Pixels, Kind]] = (),
) -> PageBrief:
    scene = Scene(
        number=max(number, 1),
        text="The egg looked up.",
        setting=setting,
        mood=mood,
        time_of_day=time_of_day,
        action=action,
        hero_at=hero_at,
        weather=weather,
    )
    return PageBrief(
        scene_number=number,
        scene=scene,
        title=title,
        child_name=child_name,
        subject="a red egg",
        cutout_png=png_of(egg() if cutout is None else cutout),
        palette=("#e03a2f", "#2f6fd0"),
        style=style,
        seed=seed,
        width=size[0],
        height=size[1],
        language=language,
        hero_kind=hero_kind,
        companions=tuple(Companion(png_of(figure), kind) for figure, kind in company),
    )


def pixels(image: bytes | None) -> Pixels:
    """The picture (height, width, 3), BGR."""
    assert image is not None
    return np.asarray(cv2.imdecode(np.frombuffer(image, np.uint8), cv2.IMREAD_COLOR), np.uint8)


def perceptual_hash(image: bytes | None) -> NDArray[np.bool_]:
    """63 bits: which of the lowest frequencies of a picture are stronger than their median."""
    grey = cv2.cvtColor(pixels(image), cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32)
    lowest = np.asarray(cv2.dct(small))[:8, :8].ravel()[1:]
    return np.asarray(lowest > np.median(lowest))


def apart(one: bytes | None, other: bytes | None) -> int:
    """How many of 63 bits differ between two pictures' hashes."""
    return int((perceptual_hash(one) != perceptual_hash(other)).sum())
