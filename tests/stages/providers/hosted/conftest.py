"""What the tests of vision and story ask about: a drawing as it was measured, and a story."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from stages.models import Guess
from stages.providers.base import ColorSpan, Drawing, FoundFigure

_PURPLE = ColorSpan("purple", "#604090", 0.9)


@pytest.fixture
def drawing() -> Drawing:
    """A purple creature and a sun, on paper of 1500 × 2000 pixels."""
    file = io.BytesIO()
    Image.new("RGBA", (1500, 2000), (96, 64, 144, 255)).save(file, "PNG")
    hero = FoundFigure(
        bbox=(0.2, 0.2, 0.5, 0.6),
        cutout_png=b"",
        area=0.2,
        colors=(_PURPLE,),
        limbs_up=2,
        limbs_down=2,
        has_face=True,
        touches_edge=False,
        kind="figure",
        kind_confidence=0.8,
        guesses=(Guess(trait="arms", count=2, confidence=0.7), Guess(trait="face", confidence=0.9)),
    )
    sun = FoundFigure(
        bbox=(0.8, 0.05, 0.15, 0.1),
        cutout_png=b"",
        area=0.02,
        colors=(ColorSpan("yellow", "#f0d030", 1.0),),
        limbs_up=0,
        limbs_down=0,
        has_face=False,
        touches_edge=False,
        kind="sun",
        kind_confidence=0.9,
    )
    return Drawing(
        size=(1500, 2000),
        upright=file.getvalue(),
        upright_type="image/png",
        figures=(hero, sun),
        colors=(_PURPLE,),
        palette=("#604090",),
        bands=((), (), ()),
        has_sun=True,
        drawn_as="line",
    )


@pytest.fixture
def seen() -> dict[str, Any]:
    """What a model says of the drawing."""
    return {
        "subject": "a purple creature with two arms",
        "setting": "meadow",
        "details": ["a face", "a yellow sun"],
        "mood": "happy",
        "colors": ["purple", "yellow"],
        "confidence": 0.8,
    }
