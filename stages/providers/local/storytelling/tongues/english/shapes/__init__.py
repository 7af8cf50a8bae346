"""The story shapes, four or more told first for each theme, and good for others too."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Shape
from stages.providers.local.storytelling.tongues.english.shapes import (
    adventure,
    bedtime,
    bravery,
    counting,
    friendship,
    kindness,
    nature,
    nightfall,
)

SHAPES: tuple[Shape, ...] = (
    *adventure.SHAPES,
    *kindness.SHAPES,
    *bravery.SHAPES,
    *bedtime.SHAPES,
    *friendship.SHAPES,
    *counting.SHAPES,
    *nature.SHAPES,
    *nightfall.SHAPES,
)
