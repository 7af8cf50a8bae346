"""A whole story read aloud by Piper."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from tests.conftest import Json, StartApi
from tests.programs import running_programs


async def test_a_film_is_narrated_by_one_program_after_the_other(
    start_api: StartApi, voice_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(voice_file)
    monkeypatch.setenv("DOODLEBOOK_PIPER_VOICES", str(voice_file))
    api = await start_api(voice="piper", video="local", video_size="320x180", fps=12, workers=2)
    making = asyncio.create_task(api.make(scenes=4))
    most = await most_programs_until(making)
    told = making.result()
    assert (told["status"], told["error"]) == ("complete", None)
    assert "voice" not in told["usage"]
    assert most == 1


def hurry(voice_file: Path) -> None:
    """Make the voice four times as fast, so that its film is short."""
    about = Path(f"{voice_file}.json")
    told = json.loads(about.read_bytes())
    told["inference"]["length_scale"] = 0.25
    about.write_text(json.dumps(told), encoding="utf-8")


async def most_programs_until(making: asyncio.Task[Json]) -> int:
    """How many spoke at once, as far as was seen, while a film was made."""
    most = 0
    while not making.done():
        most = max(most, len(running_programs("stages.providers.piper")))
        await asyncio.wait([making], timeout=0.02)
    return most
