"""A fake of Polly, and what makes a voice of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import pytest

from stages.providers.base import ProviderContext
from stages.providers.polly.voice import PollyVoice
from stages.workers import Workers
from tests.hosted.aws_names import set_aws_names
from tests.hosted.polly_fake import PollyFake, polly_fake

Speaks = Callable[..., PollyVoice]


@pytest.fixture
async def fake() -> AsyncIterator[PollyFake]:
    """The service."""
    async with polly_fake() as server:
        yield server


@pytest.fixture
async def speaks(
    fake: PollyFake, workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Speaks]:
    """Makes a speaker that asks the fake, with settings of the test's own."""
    set_aws_names(monkeypatch, AWS_ENDPOINT_URL_POLLY=fake.url)
    async with AsyncExitStack() as stack:

        def make(**settings: object) -> PollyVoice:
            for name, value in settings.items():
                monkeypatch.setenv(f"DOODLEBOOK_POLLY_{name.upper()}", str(value))
            return PollyVoice(ProviderContext(workers, stack))

        yield make
