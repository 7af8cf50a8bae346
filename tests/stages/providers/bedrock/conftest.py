"""A fake of Bedrock, and what makes one stage's connection to it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import pytest

from stages.providers.base import ProviderContext
from stages.providers.bedrock.client import Service
from stages.providers.bedrock.settings import BedrockSettings
from tests.hosted.aws_names import set_aws_names
from tests.hosted.bedrock_fake import BedrockFake, bedrock_fake

MakeService = Callable[..., Service]


@pytest.fixture
async def fake() -> AsyncIterator[BedrockFake]:
    """The service. A request that it would not take fails the test."""
    async with bedrock_fake() as server:
        yield server
    assert server.complaints == []


@pytest.fixture
async def make_service(
    fake: BedrockFake, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[MakeService]:
    """Makes one stage's connection to the fake, with settings of the test's own."""
    set_aws_names(monkeypatch, AWS_ENDPOINT_URL_BEDROCK_RUNTIME=fake.url)
    async with AsyncExitStack() as stack:

        def make(stage: str, **settings: object) -> Service:
            # Workers are no part of a connection.
            context = ProviderContext(None, stack)  # type: ignore[arg-type]
            given = {"timeout_s": 10.0, **settings}
            return Service(context, BedrockSettings.read(**given), stage)

        yield make
