"""A fake of ElevenLabs, and what makes a voice of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import pytest

from stages.providers.base import ProviderContext
from stages.providers.elevenlabs.voice import ElevenLabsVoice
from stages.workers import Workers
from tests.hosted.elevenlabs_fake import ElevenLabsFake
from tests.hosted.hosts import elevenlabs

Speaks = Callable[..., ElevenLabsVoice]


@pytest.fixture
async def fake(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ElevenLabsFake]:
    """The service. A request that it would not take fails the test."""
    async with elevenlabs(monkeypatch) as host:
        server: ElevenLabsFake = host.fakes[0]
        yield server
        assert server.complaints == []


@pytest.fixture
async def speaks(
    fake: ElevenLabsFake, workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Speaks]:
    """Makes a speaker that asks the fake, with settings of the test's own."""
    async with AsyncExitStack() as stack:

        def make(**settings: object) -> ElevenLabsVoice:
            for name, value in settings.items():
                monkeypatch.setenv(f"DOODLEBOOK_ELEVENLABS_{name.upper()}", str(value))
            return ElevenLabsVoice(ProviderContext(workers, stack))

        yield make
