"""A tiny voice file, and what makes a speaker of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stages.providers.base import ProviderContext
from stages.providers.piper.voice import PiperVoice
from stages.workers import Workers
from tests.stages.providers.piper.tiny_voice import make_voice

Speaks = Callable[..., PiperVoice]


@pytest.fixture
def voice_file(tmp_path: Path) -> Path:
    """An English voice."""
    return make_voice(tmp_path)


@pytest.fixture
def speaks(voice_file: Path, workers: Workers, monkeypatch: pytest.MonkeyPatch) -> Speaks:
    """Makes a speaker, with settings of the test's own."""

    def make(**settings: object) -> PiperVoice:
        for name, value in {"voices": voice_file, **settings}.items():
            monkeypatch.setenv(f"DOODLEBOOK_PIPER_{name.upper()}", str(value))
        return PiperVoice(ProviderContext(workers))

    return make
