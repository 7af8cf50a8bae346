"""The hosted services, each as a fake on loopback that the whole service is pointed at."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.hosted.openai_fake import openai_fake

STAGES = ("vision", "story", "images", "voice")


@dataclass
class Hosted:
    """Providers by name, and the fakes behind them."""

    name: str
    fakes: list[Any]

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
        """Each so-manieth call fails, in each of these ways by turns."""
        for fake in self.fakes:
            fake.faults.every(calls, *faults)


@pytest.fixture
async def openai(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hosted]:
    """A server that speaks OpenAI's API, far enough from OpenAI's own to need no key."""
    async with openai_fake() as fake:
        monkeypatch.setenv("DOODLEBOOK_OPENAI_BASE_URL", fake.url)
        monkeypatch.setenv("DOODLEBOOK_OPENAI_TIMEOUT_S", "2")
        yield Hosted("openai", [fake])


@pytest.fixture(params=["openai"])
def hosted(request: pytest.FixtureRequest) -> Hosted:
    """Each of them."""
    found: Hosted = request.getfixturevalue(request.param)
    return found
