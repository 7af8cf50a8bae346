"""Each hosted service that can take a run from its drawing to its voice."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.hosted.hosts import HOSTS, Hosted


@pytest.fixture(params=["openai", "bedrock"])
async def hosted(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Hosted]:
    """Each of them."""
    async with HOSTS[request.param](monkeypatch) as host:
        yield host
