"""The only writer: change, save, publish."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest

from progress import changes
from progress.checkpoint import Checkpoint
from progress.errors import VersionConflict
from progress.hub import Hub
from progress.stores.base import Store
from progress.tracker import Tracker
from tests.progress.conftest import make_tracker, present

MakeRecord = Callable[..., Checkpoint]


@pytest.fixture
async def tracker(store: Store, make_record: MakeRecord) -> Tracker:
    record = make_record()
    await store.save(record, before=None)
    return make_tracker(record, store, Hub())


async def test_a_change_is_saved_before_it_is_published(
    store: Store, make_record: MakeRecord
) -> None:
    record, hub = make_record(), Hub()
    await store.save(record, before=None)
    with hub.subscribe(record.key) as mailbox:
        after = await make_tracker(record, store, hub).change(changes.change)
        mailbox.close()
        published = [message async for message in mailbox]
    assert await store.load(record.key) == after
    assert [(m.event, m.version) for m in published] == [("checkpoint", 2)]
    assert json.loads(published[0].text)["data"] == present(after)


async def test_changes_side_by_side_each_get_a_version_of_their_own(
    tracker: Tracker, store: Store
) -> None:
    await asyncio.gather(*(tracker.change(changes.change) for _ in range(10)))
    assert tracker.record.version == 11
    assert await store.load(tracker.record.key) == tracker.record


async def test_a_refused_write_changes_and_shows_nothing(tracker: Tracker, store: Store) -> None:
    other = changes.change(tracker.record, 1_780_000_009, error="another writer")
    await store.save(other, before=tracker.record)
    before = tracker.record
    with pytest.raises(VersionConflict):
        await tracker.change(changes.complete)
    assert tracker.record == before
    assert await store.load(before.key) == other


async def test_ticks_show_at_once_and_are_in_the_next_version(
    tracker: Tracker, store: Store
) -> None:
    tracker.tick("images", done=3, total=7)
    assert tracker.record.progress.stages["images"].done == 3
    assert tracker.record.version == 1
    saved = await tracker.change(changes.change)
    assert saved.progress.stages["images"].done == 3


async def test_a_tick_that_comes_during_a_save_is_not_lost(tracker: Tracker, store: Store) -> None:
    saving = asyncio.create_task(tracker.change(changes.change))
    while not tracker._lock.locked():
        await asyncio.sleep(0)
    tracker.tick("video", done=50, total=100)
    await saving
    assert tracker.record.progress.stages["video"].done == 50
    loaded = await store.load(tracker.record.key)
    assert loaded is not None
    assert loaded.progress.stages["video"].done == 0, "the saved version must not change"


async def test_ticks_are_saved_while_nothing_else_is(tracker: Tracker, store: Store) -> None:
    async with tracker.at_work():
        tracker.tick("video", done=1, total=2)
        while (loaded := await store.load(tracker.record.key)) and loaded.version == 1:
            await asyncio.sleep(0)
    assert loaded is not None
    assert loaded.progress.stages["video"].done == 1


async def test_after_the_end_no_tick_changes_the_record(tracker: Tracker) -> None:
    final = await tracker.change(changes.complete)
    tracker.tick("video", done=1, total=2)
    assert tracker.record == final


async def test_a_change_that_has_begun_ends_before_a_cancellation_gets_through(
    tracker: Tracker, store: Store
) -> None:
    changing = asyncio.create_task(tracker.change(changes.change))
    while not tracker._lock.locked():
        await asyncio.sleep(0)
    changing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await changing
    assert await store.load(tracker.record.key) == tracker.record
    assert tracker.record.version == 2
