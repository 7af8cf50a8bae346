"""The hosted services, each as a fake on loopback that the whole service is pointed at."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.hosted.aws_names import set_aws_names
from tests.hosted.bedrock_fake import bedrock_fake
from tests.hosted.openai_fake import openai_fake
from tests.hosted.polly_fake import polly_fake

STAGES = ("vision", "story", "images", "voice")


@dataclass
class Hosted:
    """Providers by name, the fakes behind them, and how often a step of a stage asks each."""

    name: str
    fakes: list[Any]
    asks: list[dict[str, int]]

    @property
    def settings(self) -> dict[str, str]:
        """All stages that it can do; films are made here."""
        return dict.fromkeys(STAGES, self.name)

    @property
    def calls(self) -> int:
        """How often the services were asked anything."""
        return sum(fake.calls.total() for fake in self.fakes)

    @property
    def complaints(self) -> list[str]:
        """What they would not have taken."""
        return [told for fake in self.fakes for told in fake.complaints]

    def fail_every(self, calls: int, *faults: str) -> None:
        """Each so-manieth call fails, by turns in each of these ways that the service knows."""
        for fake in self.fakes:
            fake.faults.every(calls, *filter(fake.faults.knows, faults))


@pytest.fixture
async def openai(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hosted]:
    """A server that speaks OpenAI's API, far enough from OpenAI's own to need no key."""
    async with openai_fake() as fake:
        monkeypatch.setenv("DOODLEBOOK_OPENAI_BASE_URL", fake.url)
        monkeypatch.setenv("DOODLEBOOK_OPENAI_TIMEOUT_S", "2")
        yield Hosted("openai", [fake], [dict.fromkeys(STAGES, 1)])


@pytest.fixture
async def bedrock(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hosted]:
    """Amazon's services: Bedrock, and Polly for the voice."""
    async with bedrock_fake() as models, polly_fake() as voices:
        set_aws_names(
            monkeypatch,
            AWS_ENDPOINT_URL_BEDROCK_RUNTIME=models.url,
            AWS_ENDPOINT_URL_POLLY=voices.url,
            DOODLEBOOK_BEDROCK_TIMEOUT_S="2",
            DOODLEBOOK_POLLY_TIMEOUT_S="2",
        )
        asks = [{"vision": 1, "story": 1, "images": 1}, {"voice": 2}]  # sound, and words' times
        yield Hosted("bedrock", [models, voices], asks)


@pytest.fixture(params=["openai", "bedrock"])
def hosted(request: pytest.FixtureRequest) -> Hosted:
    """Each of them."""
    found: Hosted = request.getfixturevalue(request.param)
    return found
