"""The gate before every step."""

from __future__ import annotations

import asyncio

import pytest

from stages.gate import Gate


@pytest.fixture
def gate() -> Gate:
    return Gate()


class Passing:
    """A step that has begun as soon as the gate lets it, and ends when it is told."""

    def __init__(self, gate: Gate) -> None:
        self.begun = asyncio.Event()
        self.may_end = asyncio.Event()
        self.task = asyncio.create_task(self._pass(gate))

    async def _pass(self, gate: Gate) -> None:
        async with gate.passing():
            self.begun.set()
            await self.may_end.wait()

    async def end(self) -> None:
        self.may_end.set()
        await self.task


async def turns() -> None:
    """Give every task the time to go on, if it can."""
    for _ in range(10):
        await asyncio.sleep(0)


async def test_an_open_gate_lets_all_pass_side_by_side(gate: Gate) -> None:
    steps = [Passing(gate) for _ in range(3)]
    for step in steps:
        await asyncio.wait_for(step.begun.wait(), timeout=2)
    for step in steps:
        await step.end()


async def test_a_closed_gate_lets_nothing_begin(gate: Gate) -> None:
    gate.close()
    step = Passing(gate)
    await turns()
    assert not step.begun.is_set()
    assert await gate.wait_idle(0.01), "who waits outside is not under way"
    step.task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await step.task
    assert await gate.wait_idle(0.01)


async def test_with_nothing_under_way_there_is_nothing_to_wait_for(gate: Gate) -> None:
    assert await gate.wait_idle(0.0)


async def test_what_is_under_way_when_the_gate_closes_goes_on_and_can_be_waited_for(
    gate: Gate,
) -> None:
    first, second = Passing(gate), Passing(gate)
    await second.begun.wait()
    gate.close()
    waiting = asyncio.create_task(gate.wait_idle(30))
    await first.end()
    await turns()
    assert not waiting.done()
    await second.end()
    assert await asyncio.wait_for(waiting, timeout=2)


async def test_waiting_for_what_does_not_end_is_over_in_time(gate: Gate) -> None:
    step = Passing(gate)
    await step.begun.wait()
    gate.close()
    assert not await gate.wait_idle(0.02)
    await step.end()
    assert await gate.wait_idle(0.02)


@pytest.mark.parametrize("error", [ValueError, asyncio.CancelledError])
async def test_who_fails_or_is_cancelled_is_under_way_no_more(
    gate: Gate, error: type[BaseException]
) -> None:
    with pytest.raises(error):
        async with gate.passing():
            raise error
    assert await gate.wait_idle(0.0)
