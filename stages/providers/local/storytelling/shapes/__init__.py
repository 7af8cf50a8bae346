"""The story shapes, four told first for each theme, most of them good for a second theme too."""

from __future__ import annotations

from stages.models import Theme
from stages.providers.local.storytelling.beat import Shape
from stages.providers.local.storytelling.shapes import (
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


def shapes_for(theme: Theme) -> list[Shape]:
    """All shapes that tell of `theme`, in a fixed order."""
    return [shape for shape in SHAPES if theme in shape.themes]
