"""The hosted services by their names in settings, each as a fake on loopback that is set up to be
asked: what the whole service is tried with, and what providers are held to their contract with.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any

import pytest

from tests.hosted.aws_names import set_aws_names
from tests.hosted.bedrock_fake import bedrock_fake
from tests.hosted.elevenlabs_fake import elevenlabs_fake
from tests.hosted.openai_fake import openai_fake
from tests.hosted.polly_fake import polly_fake

# A silence ends after so long; no fake thinks for longer.
SILENCE_S = "2"


@dataclass
class Hosted:
    """The fakes of a name, and how often a step of a stage asks each."""

    name: str
    fakes: list[Any]
    asks: list[dict[str, int]]

    @property
    def settings(self) -> dict[str, str]:
        """All stages that it can do; the others are made here."""
        return {stage: self.name for asks in self.asks for stage in asks}

    @property
    def calls(self) -> int:
        """How often the services were asked anything."""
        return sum(fake.calls.total() for fake in self.fakes)

    @property
    def complaints(self) -> list[str]:
        """What they would not have taken."""
        return [told for fake in self.fakes for told in fake.complaints]

    def knows(self, stage: str, fault: str) -> bool:
        """Whether the service of a stage fails so."""
        return self._fake(stage).faults.knows(fault)

    def fail_every(self, calls: int, *faults: str) -> None:
        """Each so-manieth call fails, by turns in each of these ways that the service knows."""
        for fake in self.fakes:
            fake.faults.every(calls, *filter(fake.faults.knows, faults))

    async def asked(self, stage: str) -> None:
        """A call of a stage has come."""
        await self._fake(stage).callers.asked.wait()

    async def gone(self, stage: str) -> None:
        """A caller has left before it was answered."""
        await self._fake(stage).callers.gone.wait()

    def _fake(self, stage: str) -> Any:
        pairs = zip(self.fakes, self.asks, strict=True)
        return next(fake for fake, asks in pairs if stage in asks)


@contextlib.asynccontextmanager
async def openai(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hosted]:
    """A server that speaks OpenAI's API, far enough from OpenAI's own to need no key."""
    async with openai_fake() as fake:
        monkeypatch.setenv("DOODLEBOOK_OPENAI_BASE_URL", fake.url)
        monkeypatch.setenv("DOODLEBOOK_OPENAI_TIMEOUT_S", SILENCE_S)
        stages = dict.fromkeys(("vision", "story", "images", "voice"), 1)
        yield Hosted("openai", [fake], [stages])


@contextlib.asynccontextmanager
async def bedrock(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hosted]:
    """Amazon's services: Bedrock, and Polly for the voice."""
    async with bedrock_fake() as models, polly(monkeypatch) as voices:
        monkeypatch.setenv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", models.url)
        monkeypatch.setenv("DOODLEBOOK_BEDROCK_TIMEOUT_S", SILENCE_S)
        asks = {"vision": 1, "story": 1, "images": 1}
        yield Hosted("bedrock", [models, *voices.fakes], [asks, *voices.asks])


@contextlib.asynccontextmanager
async def polly(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hosted]:
    """Amazon Polly alone."""
    async with polly_fake() as fake:
        set_aws_names(monkeypatch, AWS_ENDPOINT_URL_POLLY=fake.url)
        monkeypatch.setenv("DOODLEBOOK_POLLY_TIMEOUT_S", SILENCE_S)
        yield Hosted("polly", [fake], [{"voice": 2}])  # the sound, and its words' times


@contextlib.asynccontextmanager
async def elevenlabs(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hosted]:
    """ElevenLabs, by a key of its own."""
    async with elevenlabs_fake() as fake:
        monkeypatch.setenv("DOODLEBOOK_ELEVENLABS_BASE_URL", fake.url)
        monkeypatch.setenv("DOODLEBOOK_ELEVENLABS_API_KEY", fake.key)
        monkeypatch.setenv("DOODLEBOOK_ELEVENLABS_TIMEOUT_S", SILENCE_S)
        yield Hosted("elevenlabs", [fake], [{"voice": 1}])


Host = Callable[[pytest.MonkeyPatch], AbstractAsyncContextManager[Hosted]]

HOSTS: dict[str, Host] = {
    "openai": openai,
    "bedrock": bedrock,
    "polly": polly,
    "elevenlabs": elevenlabs,
}
