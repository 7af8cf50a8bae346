"""Programs of our own end with their call, and say in a line why they failed."""

from __future__ import annotations

import pytest

from stages.errors import ProviderError, TryAgain
from stages.programs import run_program
from tests.programs import assert_ends_with_its_call, running_programs

PROGRAM = "tests.stages.told_program"


async def run(order: str, *, timeout_s: float = 20.0) -> bytes:
    """What a program answers that does as it is told."""
    return await run_program(PROGRAM, order.encode(), timeout_s=timeout_s)


async def test_it_answers_what_it_was_asked() -> None:
    assert await run("print(2 + 2)") == b"4\n"


@pytest.mark.parametrize(
    ("order", "told"),
    [
        ("sys.exit('Two\\nlines')", "The text could not be spoken: lines"),
        ("sys.exit(3)", "The text could not be spoken: its program ended with 3"),
        (
            "import os; os.kill(os.getpid(), 9)",
            "The text could not be spoken: its program ended with -9",
        ),
    ],
)
async def test_a_failure_is_told_also_without_a_word(order: str, told: str) -> None:
    with pytest.raises(ProviderError) as raised:
        await run(order)
    assert (raised.value.code, raised.value.detail) == ("speech_failed", told)
    assert not isinstance(raised.value, TryAgain)


async def test_a_long_complaint_is_cut() -> None:
    with pytest.raises(ProviderError) as raised:
        await run("sys.exit('x' * 1_000_000)")
    assert len(raised.value.detail) < 400


async def test_one_that_takes_too_long_is_ended() -> None:
    with pytest.raises(TryAgain) as raised:
        await run("import time; time.sleep(60)", timeout_s=0.3)
    assert raised.value.code == "timeout"
    assert running_programs(PROGRAM) == []


async def test_cancelling_ends_it_before_the_call_does() -> None:
    await assert_ends_with_its_call(PROGRAM, run("import time; time.sleep(60)"))
