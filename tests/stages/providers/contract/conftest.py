"""Every provider that has a name, made as the service makes it, in each of its ways to work."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from server.providers import KNOWN, load_provider
from server.settings import Settings
from stages.providers.base import ProviderContext
from stages.workers import Workers
from tests.hosted.hosts import HOSTS, Hosted
from tests.stages.providers.piper.tiny_voice import make_voice

# Settings with which a provider works in another way. What has none here works in one.
WAYS: dict[tuple[str, str], list[dict[str, str]]] = {
    ("images", "openai"): [{}, {"DOODLEBOOK_OPENAI_IMAGE_EDIT": "off"}],
    ("images", "bedrock"): [
        {},
        {"DOODLEBOOK_BEDROCK_HERO": "own"},
        {"DOODLEBOOK_BEDROCK_IMAGE_MODEL": "amazon.nova-canvas-v1:0"},
        {"DOODLEBOOK_BEDROCK_IMAGE_MODEL": "stability.sd3-5-large-v1:0"},
        {"DOODLEBOOK_BEDROCK_IMAGE_MODEL": "stability.stable-image-ultra-v1:1"},
    ],
    ("story", "openai"): [{}, {"DOODLEBOOK_OPENAI_JSON_FORM": "ask"}],
}


@dataclass(frozen=True)
class Case:
    """One provider of a stage, and how it is set."""

    stage: str
    name: str
    settings: dict[str, str]

    def __str__(self) -> str:
        values = self.settings.values()
        return "-".join((self.stage, self.name, *values))


def all_of(*stages: str) -> pytest.MarkDecorator:
    """Run a test with every provider of these stages in each of its ways, as fixture `made`."""
    return _with_each([case for case in _cases() if case.stage in stages])


def all_hosted(*stages: str) -> pytest.MarkDecorator:
    """Run a test with every hosted one, in its first way: the others ask by the same calls."""
    found = [case for case in _cases() if case.stage in stages and case.name in HOSTS]
    return _with_each([case for case in found if case.settings == {}])


def _with_each(found: list[Case]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("made", found, indirect=True, ids=str)


def _cases() -> list[Case]:
    return [
        Case(stage, name, way)
        for name, known in KNOWN.items()
        for stage in known
        for way in WAYS.get((stage, name), [{}])
    ]


@dataclass(frozen=True)
class Made:
    """A provider under test."""

    case: Case
    provider: Any
    again: Callable[[], Any]  # makes one more with the same settings
    host: Hosted | None  # None: it works on this machine


@pytest.fixture
async def made(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    workers: Workers,
    tmp_path: Path,
) -> AsyncIterator[Made]:
    """It. What its service would not have taken fails the test."""
    case: Case = request.param
    async with AsyncExitStack() as stack:
        host = None
        if case.name in HOSTS:
            host = await stack.enter_async_context(HOSTS[case.name](monkeypatch))
        if case.name == "piper":
            monkeypatch.setenv("DOODLEBOOK_PIPER_VOICES", str(make_voice(tmp_path)))
        for name, value in case.settings.items():
            monkeypatch.setenv(name, value)
        settings = Settings.model_validate({"data_dir": tmp_path, case.stage: case.name})
        context = ProviderContext(workers, stack)

        def make() -> Any:
            return load_provider(case.stage, settings, context)

        yield Made(case, make(), make, host)
        assert host is None or host.complaints == []
