"""A fake of the server, and what makes a provider of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest

from stages.providers.base import ProviderContext
from stages.providers.openai.client import Service
from stages.providers.openai.settings import OpenAISettings
from tests.hosted.openai_fake import OpenAIFake, openai_fake

MakeService = Callable[..., Service]


@pytest.fixture
async def fake() -> AsyncIterator[OpenAIFake]:
    """The server. A request that it would not take fails the test."""
    async with openai_fake() as server:
        yield server
    assert server.complaints == []


@pytest.fixture
async def make_service(fake: OpenAIFake) -> AsyncIterator[MakeService]:
    """Makes one stage's connection to the fake, with settings of the test's own."""
    async with AsyncExitStack() as stack:

        def make(stage: str, **settings: Any) -> Service:
            # Workers are no part of a connection.
            context = ProviderContext(None, stack)  # type: ignore[arg-type]
            given = {"base_url": fake.url, "timeout_s": 10.0, **settings}
            return Service(context, OpenAISettings.read(**given), stage)

        yield make


def told_by_us(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What was logged, but for asyncio's words on a busy machine."""
    return [one.message for one in caplog.records if one.name.startswith("stages.")]
