"""How a worker keeps its lease, and how it learns that it lost it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, Head, Lease
from progress.errors import VersionConflict
from progress.hub import Hub
from progress.stores.base import Store
from tests.progress.conftest import LEASE_S, make_tracker
from tests.progress.unsteady import UnsteadyStore

MakeRecord = Callable[..., Checkpoint]

# Short, so that a beat comes soon.
SHORT_S = 0.15


@pytest.fixture
async def owned(store: Store, make_record: MakeRecord) -> Checkpoint:
    """A run in work, whose lease is about to be over."""
    record = changes.claim(make_record(), time.time(), Lease(owner="here", until=time.time()))
    await store.save(record, before=None)
    return record


async def lease_of(store: Store, record: Checkpoint) -> Lease:
    lease = (await store.heads([record.key]))[record.key].lease
    assert lease is not None
    return lease


async def take_over(store: Store, record: Checkpoint) -> Checkpoint:
    before = await store.load(record.key)
    assert before is not None
    taken = changes.claim(before, time.time(), Lease(owner="other", until=time.time() + 60))
    await store.save(taken, before=before)
    return taken


def stand_still() -> None:
    """The whole process sleeps past its lease: nothing in it runs meanwhile."""
    time.sleep(SHORT_S)


async def test_every_save_renews_the_lease(store: Store, owned: Checkpoint) -> None:
    tracker = make_tracker(owned, store, Hub())
    for _ in range(2):
        earliest = time.time() + LEASE_S
        await tracker.change(changes.change)
        lease = await lease_of(store, owned)
        assert lease.owner == "here"
        assert earliest <= lease.until <= time.time() + LEASE_S


async def test_the_last_save_lets_the_lease_go(store: Store, owned: Checkpoint) -> None:
    await make_tracker(owned, store, Hub()).change(changes.complete)
    assert (await store.heads([owned.key]))[owned.key].lease is None


async def test_a_run_handed_back_is_free_at_once(store: Store, owned: Checkpoint) -> None:
    await make_tracker(owned, store, Hub()).change(changes.hand_back)
    assert [head.lease for head in await store.unfinished(limit=1)] == [None]


async def test_the_lease_is_renewed_while_nothing_is_saved(store: Store, owned: Checkpoint) -> None:
    tracker = make_tracker(owned, store, Hub(), lease_s=SHORT_S)
    first = (await lease_of(store, owned)).until
    seen = {first}
    async with tracker.at_work():
        while len(seen) < 4:
            seen.add((await lease_of(store, owned)).until)
    assert max(seen) > first + SHORT_S
    loaded = await store.load(owned.key)
    assert loaded is not None
    assert loaded.version == owned.version, "there is nothing new to see"


async def test_no_beat_comes_after_the_work(store: Store, owned: Checkpoint) -> None:
    unsteady = UnsteadyStore(store)
    async with make_tracker(owned, unsteady, Hub(), lease_s=SHORT_S).at_work():
        while "renew" not in unsteady.asked:
            await asyncio.sleep(0)
    asked = list(unsteady.asked)
    await asyncio.sleep(SHORT_S)
    assert unsteady.asked == asked


async def test_a_beat_that_is_refused_tells_that_the_run_is_lost(
    store: Store, owned: Checkpoint
) -> None:
    lost = asyncio.Event()
    tracker = make_tracker(owned, store, Hub(), lease_s=SHORT_S, on_lost=lost.set)
    async with tracker.at_work():
        taken = await take_over(store, owned)
        await asyncio.wait_for(lost.wait(), timeout=5)
        assert not tracker.holds
        with pytest.raises(VersionConflict):
            await tracker.change(changes.complete)
    assert await store.load(owned.key) == taken


async def test_a_beat_that_finds_the_store_away_tries_again_and_loses_nothing(
    store: Store, owned: Checkpoint
) -> None:
    unsteady, first = UnsteadyStore(store), await lease_of(store, owned)
    tracker = make_tracker(owned, unsteady, Hub(), lease_s=SHORT_S)
    unsteady.away = 2
    async with tracker.at_work():
        while unsteady.asked.count("renew") < 4:
            await asyncio.sleep(0)
        assert tracker.holds
    assert (await lease_of(store, owned)).until > first.until


async def test_changes_and_beats_side_by_side_lose_nothing(store: Store, owned: Checkpoint) -> None:
    tracker = make_tracker(owned, store, Hub(), lease_s=0.003)
    async with tracker.at_work():
        await asyncio.gather(*(tracker.change(changes.change) for _ in range(40)))
        final = await tracker.change(changes.complete)
    assert final.version == owned.version + 41
    assert await store.load(owned.key) == final


# ---- what the store says of a run ----------------------------------------------------------------


def told(record: Checkpoint, newer: int) -> Head:
    return Head(record.key, record.version + newer, record.lease, False)


@pytest.mark.parametrize("newer", [None, 1, 7])
async def test_a_run_that_is_gone_or_newer_in_the_store_is_lost(
    store: Store, owned: Checkpoint, newer: int | None
) -> None:
    losses: list[int] = []
    tracker = make_tracker(owned, store, Hub(), on_lost=lambda: losses.append(1))
    for _ in range(2):
        tracker.check(None if newer is None else told(owned, newer))
    assert losses == [1]
    assert not tracker.holds
    with pytest.raises(VersionConflict):
        await tracker.change(changes.complete)
    assert await store.load(owned.key) == owned


@pytest.mark.parametrize("newer", [0, -1])
async def test_a_version_as_old_as_ours_or_older_is_no_loss(
    store: Store, owned: Checkpoint, newer: int
) -> None:
    tracker = make_tracker(owned, store, Hub())
    tracker.check(told(owned, newer))
    assert tracker.holds
    assert (await tracker.change(changes.complete)).is_final


async def test_during_a_save_its_own_new_version_is_not_taken_for_anothers(
    store: Store, owned: Checkpoint
) -> None:
    unsteady = UnsteadyStore(store)
    tracker = make_tracker(owned, unsteady, Hub())
    unsteady.gate.clear()
    saving = asyncio.create_task(tracker.change(changes.change))
    await unsteady.saving.wait()
    tracker.check(told(owned, 1))
    unsteady.gate.set()
    await saving
    assert tracker.holds


async def test_a_run_that_ended_here_cannot_be_lost(store: Store, owned: Checkpoint) -> None:
    losses: list[int] = []
    tracker = make_tracker(owned, store, Hub(), on_lost=lambda: losses.append(1))
    await tracker.change(changes.complete)
    tracker.check(None)
    assert losses == []


async def test_a_worker_that_slept_makes_sure_of_its_lease_before_it_goes_on(
    store: Store, owned: Checkpoint
) -> None:
    unsteady = UnsteadyStore(store)
    tracker = make_tracker(owned, unsteady, Hub(), lease_s=SHORT_S)
    await tracker.change(changes.change)
    await tracker.assure()
    assert unsteady.asked == ["save"], "it has just been renewed"
    stand_still()
    await tracker.assure()
    assert unsteady.asked == ["save", "renew"]
    assert (await lease_of(store, owned)).until > time.time()


async def test_a_worker_that_slept_too_long_learns_it_before_it_begins_anything(
    store: Store, owned: Checkpoint
) -> None:
    lost: list[bool] = []
    tracker = make_tracker(owned, store, Hub(), lease_s=SHORT_S, on_lost=lambda: lost.append(True))
    taken = await take_over(store, owned)
    stand_still()
    for _ in range(2):
        with pytest.raises(VersionConflict):
            await tracker.assure()
    assert lost == [True]
    assert await store.load(owned.key) == taken


async def test_a_store_that_is_away_is_waited_for_before_anything_is_begun(
    store: Store, owned: Checkpoint
) -> None:
    unsteady = UnsteadyStore(store)
    tracker = make_tracker(owned, unsteady, Hub(), lease_s=SHORT_S)
    stand_still()
    unsteady.away = 2
    await tracker.assure()
    assert unsteady.asked == ["renew"] * 3


async def test_a_claim_that_waited_long_for_the_store_is_made_sure_of_first(
    store: Store, owned: Checkpoint
) -> None:
    unsteady = UnsteadyStore(store)
    await make_tracker(owned, unsteady, Hub()).assure()
    assert unsteady.asked == ["renew"], "its lease was over when it was kept"


async def test_a_save_that_is_made_again_counts_its_lease_from_the_last_time(
    store: Store, owned: Checkpoint
) -> None:
    unsteady = UnsteadyStore(store)
    unsteady.away = 2
    tracker = make_tracker(owned, unsteady, Hub())
    begun = time.time()
    await tracker.change(changes.change)
    waited_s = time.time() - begun
    assert (await lease_of(store, owned)).until > begun + LEASE_S + waited_s / 4
