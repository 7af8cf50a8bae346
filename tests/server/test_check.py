"""`check`: what each stage's provider says when it is asked whether it works."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from typer.testing import CliRunner

from server.__main__ import app
from server.check import NOTHING_TO_ASK, ON_THIS_MACHINE, Finding, check_providers, exit_code
from server.settings import Settings
from stages.providers.hosted.errors import busy, wrong_setting

HERE = "tests.server.test_check"

# Two that wait for each other only get on when they are asked at the same time.
meeting = asyncio.Barrier(2)


class Fine:
    """A provider that works."""

    name, version = "fine", "1"

    def __init__(self, context: Any) -> None: ...

    async def check(self) -> str:
        """What a hosted one says of itself."""
        return "model-1 [eu]"


class Met(Fine):
    """One that answers when another is asked, too."""

    async def check(self) -> str:
        """Wait for the other."""
        await meeting.wait()
        return "met"


class Keyless(Fine):
    """One with a wrong key."""

    async def check(self) -> str:
        """Refuse for good."""
        raise wrong_setting("DOODLEBOOK_FINE_API_KEY", "The key is not known.")


class Busy(Fine):
    """One that is throttled."""

    async def check(self) -> str:
        """Refuse for now."""
        raise busy("Fine")


class Silent(Fine):
    """One that never answers."""

    async def check(self) -> str:
        """Keep silent."""
        await asyncio.Event().wait()
        return ""


class Faulty(Fine):
    """One with a fault in its own code."""

    async def check(self) -> str:
        """Fail."""
        raise KeyError("model")


class Unloadable(Fine):
    """One whose factory fails."""

    def __init__(self, context: Any) -> None:
        raise ZeroDivisionError("no pictures")


class Mute:
    """One that cannot be asked."""

    name, version = "mute", "1"

    def __init__(self, context: Any) -> None: ...


async def find(longest_s: float = 5.0, **named: str) -> dict[str, Finding]:
    places = {stage: f"{HERE}:{name}" for stage, name in named.items()}
    findings = await check_providers(Settings(**places), longest_s)  # type: ignore[arg-type]
    return {finding.stage: finding for finding in findings}


async def test_each_stage_has_a_finding_and_local_ones_need_no_key() -> None:
    found = await find()
    assert list(found) == ["vision", "story", "images", "voice", "video"]
    assert {finding.words for finding in found.values()} == {ON_THIS_MACHINE}
    assert exit_code(list(found.values())) == 0


async def test_what_answers_is_told() -> None:
    found = await find(vision="Fine", story="Mute")
    assert found["vision"].state == "answers"
    assert found["vision"].words.startswith("model-1 [eu] (0.")
    assert (found["story"].state, found["story"].words) == ("unasked", NOTHING_TO_ASK)
    assert exit_code(list(found.values())) == 0


async def test_all_are_asked_side_by_side() -> None:
    found = await find(vision="Met", story="Met")
    assert {found[stage].words[:3] for stage in ("vision", "story")} == {"met"}


async def test_what_fails_is_told_with_the_place_to_mend_it() -> None:
    found = await find(vision="Keyless", story="Busy", images="Faulty", voice="Fine")
    assert found["vision"].words == (
        "provider_settings: The key is not known. (see DOODLEBOOK_FINE_API_KEY)"
    )
    assert found["story"].words == "busy: Fine is busy. (see DOODLEBOOK_STORY)"
    assert found["images"].words == "KeyError: 'model' (see DOODLEBOOK_IMAGES)"
    assert found["voice"].state == "answers"
    assert exit_code(list(found.values())) == 1


async def test_one_that_keeps_silent_is_not_waited_for() -> None:
    found = await find(longest_s=0.02, voice="Silent", vision="Fine")
    assert found["voice"].words == "timeout: no answer within 0.02 s (see DOODLEBOOK_VOICE)"
    assert found["vision"].state == "answers"


async def test_one_that_cannot_be_loaded_does_not_stop_the_others() -> None:
    found = await find(vision="Missing", story="Unloadable", voice="Busy", images="Fine")
    assert "DOODLEBOOK_VISION" in found["vision"].words
    assert found["story"].words == "ZeroDivisionError: no pictures (see DOODLEBOOK_STORY)"
    assert found["images"].state == "answers"
    assert exit_code(list(found.values())) == 2


async def test_a_name_that_is_not_known_is_told_with_those_that_are() -> None:
    voice = (await check_providers(Settings(voice="fairies")))[3]
    assert voice.state == "cannot be used"
    assert voice.words.startswith("DOODLEBOOK_VOICE=fairies: name one of local, openai")


@pytest.mark.parametrize(
    ("environment", "code", "said"),
    [
        ({}, 0, ON_THIS_MACHINE),
        ({"DOODLEBOOK_VISION": f"{HERE}:Fine"}, 0, "model-1 [eu]"),
        ({"DOODLEBOOK_VISION": f"{HERE}:Busy"}, 1, "fails"),
        ({"DOODLEBOOK_STORY": "fairies"}, 2, "cannot be used"),
        ({"DOODLEBOOK_STORY": "No name!"}, 2, "DOODLEBOOK_STORY: name one that is known"),
    ],
)
def test_the_command_shows_a_table_and_says_how_it_went(
    environment: dict[str, str], code: int, said: str
) -> None:
    result = CliRunner().invoke(app, ["check"], env={"COLUMNS": "160", **environment})
    assert result.exit_code == code, result.output
    assert said in result.output
