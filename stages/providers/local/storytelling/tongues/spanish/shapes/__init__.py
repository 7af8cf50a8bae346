"""The Spanish story shapes, four told first for each theme, all of them good for others too."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Shape
from stages.providers.local.storytelling.tongues.spanish.shapes import (
    adventure,
    bedtime,
    bravery,
    counting,
    friendship,
    kindness,
    nature,
)

SHAPES: tuple[Shape, ...] = (
    *adventure.SHAPES,
    *kindness.SHAPES,
    *bravery.SHAPES,
    *bedtime.SHAPES,
    *friendship.SHAPES,
    *counting.SHAPES,
    *nature.SHAPES,
)
