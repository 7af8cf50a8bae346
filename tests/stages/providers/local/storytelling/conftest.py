"""Each language in turn."""

from __future__ import annotations

import pytest

from stages.providers.local.storytelling.tongue import Tongue
from stages.providers.local.storytelling.tongues import LANGUAGES, tongue_in


@pytest.fixture(params=LANGUAGES)
def tongue(request: pytest.FixtureRequest) -> Tongue:
    return tongue_in(request.param)
