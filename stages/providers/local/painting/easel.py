"""What a setting is painted with: the canvas, the light, the colours, and the page's measures.

The page is composed by thirds: the hero on one side, the thing that tells where we are (`focal_x`)
on the other, and nothing tall behind the hero.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from stages.providers.local.painting.canvas import Canvas
from stages.providers.local.painting.light import Light
from stages.providers.local.painting.shapes import blob

SHADOW = "#2a2145"


@dataclass(frozen=True)
class Easel:
    """All lengths are pixels; `unit` is 1 on a page of 1536 × 864."""

    canvas: Canvas
    light: Light
    rng: Random
    accents: tuple[str, ...]
    hero_x: float
    hero_width: float
    foot_y: float
    horizon: float
    focal_x: float
    cover: bool  # a cover keeps its sky clear for the title
    layout: int  # which of the setting's three layouts
    frame: int  # which of its foregrounds
    tilt: float  # how far the land falls from the left edge to the right one
    own_house: bool  # the child drew a house, which stands here: no other takes its part
    own_sun: bool  # the child drew a sun, which stands in this sky: none is painted

    @property
    def width(self) -> float:
        """Of the page."""
        return self.canvas.width

    @property
    def height(self) -> float:
        """Of the page."""
        return self.canvas.height

    @property
    def unit(self) -> float:
        """How large the page is, beside one of 1536 × 864."""
        return self.canvas.unit

    @property
    def side(self) -> int:
        """Which side of the page the focal thing is on: 1 is right, -1 left."""
        return 1 if self.focal_x > self.width / 2 else -1

    @property
    def corner_x(self) -> float:
        """The page's edge on the focal side."""
        return self.width if self.side > 0 else 0.0

    @property
    def stature(self) -> float:
        """How much taller landmarks are on an upright page, which has more sky to fill."""
        return 1.22 if self.height > 1.2 * self.width else 1.0

    def tone(self, colour: str, far: float = 0.0) -> str:
        """A local colour in this page's light."""
        return self.light.tone(colour, far)

    def accent(self, number: int = -1) -> str:
        """One of the drawing's own colours, unlit; any of them without a number."""
        if number < 0:
            return self.rng.choice(self.accents)
        return self.accents[number % len(self.accents)]

    def is_clear(self, x: float, room: float = 0.0) -> bool:
        """Whether `x`, with `room` on both sides, is away from the hero."""
        return abs(x - self.hero_x) > self.hero_width / 2 + room

    def spread(self, count: int, room: float = 0.0, margin: float = 0.0) -> Iterator[float]:
        """Up to `count` places across the page, in uneven steps, that are away from the hero."""
        step = (self.width + 2 * margin) / max(count, 1)
        for i in range(count):
            x = -margin + (i + self.rng.uniform(0.2, 0.8)) * step
            if self.is_clear(x, room):
                yield x

    def cast(self, x: float, y: float, width: float, height: float, far: float = 0.0) -> None:
        """The shadow on the ground of something `width` × `height` that stands on (x, y)."""
        strength = self.light.shadow * (1 - far) ** 1.5
        if strength < 0.03:
            return
        away = max(-1.0, min(1.0, (x - self.canvas.sun_x) / (0.4 * self.width)))
        long = away * height * (0.85 if self.light.low_sun else 0.32)
        reach = abs(long) / 2 + width * 0.5
        shape = blob(self.rng, x + long / 2, y, reach, max(width * 0.13, 3.0), 0.03)
        self.canvas.shade(shape, SHADOW, strength, max(1.5, width * 0.04))
