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
