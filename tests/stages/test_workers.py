"""The processes for heavy work."""

from __future__ import annotations

import asyncio
import os

import pytest

from stages.errors import InputError, TryAgain
from stages.workers import open_workers

# Work for a process of its own; named as "tests.stages.work:name".
WORK = "tests.stages.work"


async def test_results_and_errors_come_home_whole() -> None:
    async with open_workers(1) as workers:
        pid, doubled = await workers.run(f"{WORK}:double", 21, timeout_s=30)
        assert doubled == 42
        assert pid != os.getpid()
        with pytest.raises(InputError) as caught:
            await workers.run(f"{WORK}:refuse", "Too small.", timeout_s=30)
        assert (caught.value.code, caught.value.detail) == ("refused", "Too small.")


async def test_progress_comes_home_while_the_work_goes_on() -> None:
    seen: list[tuple[int, int]] = []
    halfway = asyncio.Event()

    def report(done: int, total: int) -> None:
        seen.append((done, total))
        halfway.set()

    async with open_workers(1) as workers:
        work = asyncio.create_task(
            workers.run(f"{WORK}:report_then_wait", None, timeout_s=30, report=report)
        )
        await halfway.wait()
        assert not work.done()
        work.cancel()
    assert seen == [(1, 2)]


async def test_work_that_takes_too_long_is_ended_and_others_go_on() -> None:
    async with open_workers(1) as workers:
        with pytest.raises(TryAgain, match="took over"):
            await workers.run(f"{WORK}:wait_forever", None, timeout_s=0.5)
        assert (await workers.run(f"{WORK}:double", 1, timeout_s=30))[1] == 2


async def test_a_process_that_dies_is_an_error_that_can_pass() -> None:
    async with open_workers(1) as workers:
        with pytest.raises(TryAgain, match="ended"):
            await workers.run(f"{WORK}:die", None, timeout_s=30)
        assert (await workers.run(f"{WORK}:double", 1, timeout_s=30))[1] == 2


async def test_cancelling_ends_the_process() -> None:
    started = asyncio.Event()
    async with open_workers(1) as workers:
        pid, _ = await workers.run(f"{WORK}:double", 1, timeout_s=30)
        work = asyncio.create_task(
            workers.run(
                f"{WORK}:report_then_wait",
                None,
                timeout_s=30,
                report=lambda done, total: started.set(),
            )
        )
        await started.wait()
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work
        assert (await workers.run(f"{WORK}:double", 1, timeout_s=30))[0] != pid
