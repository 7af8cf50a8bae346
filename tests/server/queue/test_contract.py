"""What every queue promises."""

from __future__ import annotations

import asyncio
import contextlib
import time

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, RunKey
from progress.errors import StoreError
from server.errors import QueueFull
from tests.server.queue.conftest import LEASE_S, LONG_LEASE_S, SOON_S, Bench

FIVE_MINUTES_S = 300.0

# For what must not come: a hidden second is over by then.
A_WHILE_S = 1.3

# For what must not come at all, however long one waits.
A_MOMENT_S = 0.3


async def test_a_run_is_handed_out_with_our_lease_and_counted_as_an_attempt(bench: Bench) -> None:
    worker = await bench.worker("a")
    before = await bench.submit()
    taken = await worker.next()
    assert (taken.key, taken.owner, taken.attempt) == (before.key, "a", 1)
    assert await bench.store.load(before.key) == taken


async def test_a_run_that_comes_while_a_worker_waits_is_handed_out(bench: Bench) -> None:
    worker = await bench.worker()
    waiting = asyncio.create_task(worker.next())
    await asyncio.sleep(0)
    record = await bench.submit()
    assert (await waiting).key == record.key


async def test_runs_come_in_the_order_they_were_put(bench: Bench) -> None:
    worker = await bench.worker(lease_s=LONG_LEASE_S)
    put = [(await bench.submit(run_id)).key for run_id in ("r1", "r2", "r3")]
    taken: list[Checkpoint] = []
    for _ in put:
        taken.append(await worker.next([record.key for record in taken]))
    assert [record.key for record in taken] == put


async def test_of_many_contenders_for_one_run_one_gets_it(bench: Bench) -> None:
    workers = [await bench.worker(f"w{n}", lease_s=LONG_LEASE_S) for n in range(32)]
    record = await bench.save("r1")
    await asyncio.gather(*(worker.queue.put(record.key) for worker in workers))
    calls = [asyncio.create_task(worker.next()) for worker in workers]
    await asyncio.wait(calls, return_when=asyncio.FIRST_COMPLETED)
    await asyncio.sleep(A_WHILE_S)
    assert [call.result().key for call in calls if call.done()] == [record.key]
    for call in calls:
        call.cancel()
    await asyncio.wait(calls)
    saved = await bench.store.load(record.key)
    assert saved is not None
    assert (saved.version, saved.attempt) == (2, 1)


async def test_a_run_that_is_written_in_the_moment_of_its_claim_is_handed_out_at_once(
    bench: Bench,
) -> None:
    worker = await bench.worker(sweep_s=60.0)
    record = await bench.submit()
    bench.store.saving.clear()
    bench.store.gate.clear()
    waiting = asyncio.create_task(worker.next())
    await bench.store.saving.wait()
    await bench.store.steady.save(changes.change(record, time.time()), before=record)
    bench.store.gate.set()
    taken = await waiting
    assert (taken.key, taken.attempt, taken.owner) == (record.key, 1, "a")


async def test_nothing_is_handed_out_after_close(bench: Bench) -> None:
    worker, other = await bench.worker("a"), await bench.worker("b")
    waiting = asyncio.create_task(worker.next(within_s=A_MOMENT_S))
    await asyncio.sleep(0)
    worker.queue.close()
    record = await bench.submit()
    with pytest.raises(TimeoutError):
        await waiting
    assert (await other.next()).key == record.key


async def test_a_run_in_work_here_is_not_handed_out(bench: Bench) -> None:
    worker = await bench.worker()
    await bench.submit()
    taken = await worker.next()
    await worker.queue.put(taken.key)
    await worker.gets_nothing(A_WHILE_S, [taken.key])


async def test_a_run_that_is_handed_back_comes_to_another(bench: Bench) -> None:
    first, second = await bench.worker("a"), await bench.worker("b")
    await bench.submit()
    taken = await first.next()
    back = await bench.change(taken, changes.hand_back(taken, time.time()))
    await first.queue.ended(back)
    again = await second.next()
    assert (again.key, again.owner, again.attempt) == (taken.key, "b", 1)


async def test_a_run_that_has_ended_never_comes_again(bench: Bench) -> None:
    first, second = await bench.worker("a"), await bench.worker("b")
    await bench.submit()
    taken = await first.next()
    ended = await bench.change(taken, changes.complete(taken, time.time()))
    await first.queue.ended(ended)
    await second.queue.put(ended.key)
    await second.gets_nothing(A_WHILE_S)
    assert await second.queue.waiting() == 0


async def test_a_dead_workers_run_comes_to_another_after_its_lease_and_not_before(
    bench: Bench,
) -> None:
    first, second = await bench.worker("a"), await bench.worker("b")
    await bench.submit()
    taken = await first.next()
    since = time.monotonic()
    await first.die()
    again = await second.next()
    assert (again.key, again.owner, again.attempt) == (taken.key, "b", 2)
    assert LEASE_S <= time.monotonic() - since < SOON_S


async def test_living_workers_keep_their_runs_and_dead_ones_lose_them_whatever_their_clocks_say(
    bench: Bench,
) -> None:
    """Messages come again meanwhile, since the owners hide them no more."""
    owner, other = await bench.worker("a"), await bench.worker("b")
    for life in ("living", "dead"):
        for skew in ("right", "ahead", "behind"):
            await bench.submit(f"{life}-{skew}")
    taken = [await owner.next() for _ in range(6)]
    await owner.die()
    dead = {record.run_id for record in taken if record.run_id.startswith("dead")}
    living = [record for record in taken if record.run_id not in dead]
    if bench.kind == "local":
        # Processes that share a file share a clock: one whose lease ended minutes ago is dead.
        living = [record for record in living if record.run_id != "living-behind"]
        dead.add("living-behind")
    for record in taken:
        await bench.store.renew(record, time.time() + LEASE_S + _skew_s(record))
    async with _renewed(bench, living):
        again: set[RunKey] = set()
        for _ in dead:
            again.add((await other.next(again)).key)
        assert {key.run_id for key in again} == dead
        await other.gets_nothing(1.0, again)


def _skew_s(record: Checkpoint) -> float:
    skew = record.run_id.partition("-")[2]
    return {"right": 0.0, "ahead": FIVE_MINUTES_S, "behind": -FIVE_MINUTES_S}[skew]


@contextlib.asynccontextmanager
async def _renewed(bench: Bench, records: list[Checkpoint]):  # noqa: ANN202
    """Their leases are renewed by the clocks of their owners."""

    async def renew() -> None:
        while True:
            for record in records:
                await bench.store.renew(record, time.time() + LEASE_S + _skew_s(record))
            await asyncio.sleep(LEASE_S / 4)

    beat = asyncio.create_task(renew())
    try:
        yield
    finally:
        beat.cancel()
        await asyncio.wait([beat])


async def test_a_line_that_is_full_takes_no_more(bench: Bench) -> None:
    worker = await bench.worker()
    for run_id in ("r1", "r2"):
        await bench.submit(run_id)
    with pytest.raises(QueueFull):
        await worker.queue.place(lambda claimed: 0, 2)
    await worker.queue.place(lambda claimed: 0, 3)


async def test_those_that_wait_are_counted(bench: Bench) -> None:
    worker = await bench.worker(lease_s=LONG_LEASE_S)
    assert await worker.queue.waiting() == 0
    for run_id in ("r1", "r2"):
        await bench.submit(run_id)
    assert await worker.queue.waiting() == 2
    await worker.next()
    assert await worker.queue.waiting() == 1


async def test_a_run_is_not_lost_while_the_store_is_away(bench: Bench) -> None:
    worker = await bench.worker()
    record = await bench.submit()
    bench.store.away = 1
    with pytest.raises(StoreError):
        await worker.next()
    worker.queue.store_was_away()
    assert (await worker.next()).key == record.key


async def test_after_the_store_was_away_no_owner_is_judged_at_once(bench: Bench) -> None:
    first, second = await bench.worker("a"), await bench.worker("b")
    await bench.submit()
    taken = await first.next()
    await first.die()
    await bench.store.renew(taken, time.time() - FIVE_MINUTES_S)
    second.queue.store_was_away()
    await second.gets_nothing(LEASE_S / 2)
    assert (await second.next()).owner == "b"


async def test_a_waiting_call_that_is_cancelled_leaves_the_queue_usable(bench: Bench) -> None:
    worker = await bench.worker()
    await worker.gets_nothing(A_MOMENT_S)
    record = await bench.submit()
    assert (await worker.next()).key == record.key
