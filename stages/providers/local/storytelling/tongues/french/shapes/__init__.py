"""The story shapes, four told first for each theme, most of them good for other themes too."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Shape
from stages.providers.local.storytelling.tongues.french.shapes import (
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
