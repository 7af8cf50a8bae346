"""What calls cost is told to the run that they are made for."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from stages.artifacts.files import FileArtifacts
from stages.errors import TryAgain
from stages.retries import RetryPolicy
from stages.steps import Steps, Work
from stages.usage import Usage, spend, told_to

POLICY = RetryPolicy(tries=3, timeout_s=5, first_wait_s=0.001)


class Made(BaseModel):
    text: str


@dataclass(frozen=True)
class Hosted:
    name: str = "far"
    version: str = "1"


def test_usages_add_up() -> None:
    assert Usage(calls=1, images=2) + Usage(calls=1, characters=3) == Usage(
        calls=2, images=2, characters=3
    )


async def test_each_call_is_told_with_its_step_and_provider_also_when_it_was_in_vain(
    tmp_path: Path,
) -> None:
    store, told, left = FileArtifacts(tmp_path), [], [TryAgain("busy", "Not now.")]
    steps = Steps(store, "mia/r1", POLICY, on_usage=lambda *spent: told.append(spent))

    async def ask() -> str:
        spend(Usage(calls=1, input_tokens=10))
        if left:
            raise left.pop()
        return "hello"

    async def compute(work: Work) -> Made:
        return Made(text=await work.call(ask))

    await steps.once("story", Hosted(), {}, compute, Made)
    await steps.once("story", Hosted(), {}, compute, Made)  # found: it costs nothing
    assert told == [("story", "far", Usage(calls=1, input_tokens=10))] * 2


async def test_tasks_of_a_call_tell_it_too_and_outside_of_a_run_nobody_is_told() -> None:
    told: list[Usage] = []

    async def elsewhere() -> None:
        spend(Usage(images=1))

    with told_to(told.append):
        await asyncio.gather(elsewhere(), elsewhere())
    spend(Usage(images=1))
    assert told == [Usage(images=1)] * 2
