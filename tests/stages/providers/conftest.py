"""What tests of providers share."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from stages.workers import Workers, open_workers


@pytest.fixture
async def workers() -> AsyncIterator[Workers]:
    """One process for heavy work."""
    async with open_workers(1) as opened:
        yield opened
