"""A fake of Bedrock, and what makes one stage's connection to it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import pytest

from stages.providers.base import ProviderContext
from stages.providers.bedrock.client import Service
from stages.providers.bedrock.settings import BedrockSettings
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
    for name, value in {
        "AWS_ENDPOINT_URL_BEDROCK_RUNTIME": fake.url,
        "AWS_ACCESS_KEY_ID": "nobody",
        "AWS_SECRET_ACCESS_KEY": "nothing",
        "AWS_REGION": "us-west-2",
        "AWS_DEFAULT_REGION": "us-west-2",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": "/dev/null",
        "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
    }.items():
        monkeypatch.setenv(name, value)
    async with AsyncExitStack() as stack:

        def make(stage: str, **settings: object) -> Service:
            # Workers are no part of a connection.
            context = ProviderContext(None, stack)  # type: ignore[arg-type]
            given = {"timeout_s": 10.0, **settings}
            return Service(context, BedrockSettings.read(**given), stage)

        yield make
