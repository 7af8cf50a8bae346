"""What the tests of vision and story ask about: a drawing as it was measured, and a story."""

from __future__ import annotations

from typing import Any

import pytest

from stages.providers.base import Drawing
from tests.stages.providers import samples


@pytest.fixture
def drawing() -> Drawing:
    """A purple creature and a sun, on paper of 1500 × 2000 pixels."""
    return samples.drawing()


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
