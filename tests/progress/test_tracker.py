"""The only writer: change, save, publish; of its lease see test_tracker_lease."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, Retry, Usage
from progress.errors import StoreError, VersionConflict
from progress.hub import Hub
from progress.stores.base import Store
from progress.tracker import Tracker
from tests.progress.conftest import make_tracker, present
from tests.progress.unsteady import UnsteadyStore

MakeRecord = Callable[..., Checkpoint]


@pytest.fixture
async def tracker(store: Store, make_record: MakeRecord) -> Tracker:
    record = make_record()
    await store.save(record, before=None)
    return make_tracker(record, store, Hub())


@pytest.fixture
def unsteady(store: Store) -> UnsteadyStore:
    return UnsteadyStore(store)


@pytest.fixture
async def on_unsteady(unsteady: UnsteadyStore, make_record: MakeRecord) -> Tracker:
    """A tracker whose store is told by the test to fail."""
    await unsteady.save(make_record(), before=None)
    unsteady.asked.clear()
    unsteady.saving.clear()
    return make_tracker(make_record(), unsteady, Hub())


def retry(scene_number: int | None, attempt: int = 2) -> Retry:
    return Retry(scene_number=scene_number, attempt=attempt, of=4, wait_s=1.0, message="again")


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


async def test_what_calls_cost_adds_up_and_is_in_the_next_version(
    tracker: Tracker, store: Store
) -> None:
    tracker.note_usage("images", Usage(calls=1, images=1))
    tracker.note_usage("images", Usage(calls=1, images=1))
    tracker.note_usage("story", Usage(calls=1, input_tokens=900, output_tokens=300))
    await tracker.change(changes.change)
    tracker.note_usage("images", Usage(calls=1, images=1))
    await tracker.change(changes.complete)
    record = await store.load(tracker.record.key)
    assert record is not None
    assert record.usage == {
        "images": Usage(calls=3, images=3),
        "story": Usage(calls=1, input_tokens=900, output_tokens=300),
    }


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


# ---- who lost the run, or ended it, writes nothing more ------------------------------------------


async def test_after_a_refused_write_the_store_is_left_alone_and_the_loss_told_once(
    unsteady: UnsteadyStore, make_record: MakeRecord
) -> None:
    record, losses = make_record(), []
    await unsteady.save(record, before=None)
    tracker = make_tracker(record, unsteady, Hub(), on_lost=lambda: losses.append(1))
    await unsteady.save(changes.change(record, 1_780_000_009), before=record)
    with pytest.raises(VersionConflict):
        await tracker.change(changes.change)
    assert not tracker.holds
    asked = list(unsteady.asked)
    for _ in range(3):
        with pytest.raises(VersionConflict):
            await tracker.change(changes.complete)
        tracker.tick("images", done=1, total=2)
    assert unsteady.asked == asked
    assert losses == [1]


@pytest.mark.parametrize("end", [changes.complete, changes.cancel])
async def test_a_run_that_ended_is_never_written_again(
    tracker: Tracker, store: Store, end: Callable[..., Checkpoint]
) -> None:
    final = await tracker.change(end)
    for make in (changes.change, changes.hand_back, changes.cancel):
        with pytest.raises(VersionConflict):
            await tracker.change(make)
    assert await store.load(final.key) == final


async def test_of_an_end_and_the_changes_that_wait_behind_it_the_end_stays(
    on_unsteady: Tracker, unsteady: UnsteadyStore
) -> None:
    unsteady.gate.clear()
    ending = asyncio.create_task(on_unsteady.change(changes.cancel))
    await unsteady.saving.wait()
    late = asyncio.gather(
        *(on_unsteady.change(changes.change) for _ in range(5)), return_exceptions=True
    )
    unsteady.gate.set()
    final = await ending
    assert all(isinstance(answer, VersionConflict) for answer in await late)
    assert await unsteady.load(final.key) == final


async def test_a_worker_of_before_cannot_overwrite_the_end(tracker: Tracker, store: Store) -> None:
    zombie = make_tracker(tracker.record, store, Hub())
    final = await tracker.change(changes.complete)
    with pytest.raises(VersionConflict):
        await zombie.change(changes.cancel)
    assert await store.load(final.key) == final


async def test_a_run_marked_to_be_deleted_is_not_changed_any_more(
    tracker: Tracker, store: Store
) -> None:
    marked = await tracker.change(lambda record, now: changes.mark_deleting(record, now, None))
    with pytest.raises(VersionConflict):
        await tracker.change(changes.complete)
    assert await store.load(marked.key) == marked


# ---- a store that is away ------------------------------------------------------------------------


async def test_a_store_that_is_away_for_a_moment_delays_a_change_and_loses_nothing(
    on_unsteady: Tracker, unsteady: UnsteadyStore
) -> None:
    unsteady.away = 2
    after = await on_unsteady.change(lambda record, now: changes.change(record, now, error="kept"))
    assert (after.version, after.error) == (2, "kept")
    assert unsteady.asked == ["save"] * 3
    assert await unsteady.load(after.key) == after


async def test_a_save_whose_answer_was_lost_counts_as_done(
    on_unsteady: Tracker, unsteady: UnsteadyStore
) -> None:
    unsteady.answers_lost = 1
    after = await on_unsteady.change(
        lambda record, now: changes.change(record, now, story_script={"scenes": [{"number": 1}]})
    )
    assert on_unsteady.holds
    assert await unsteady.load(after.key) == after == on_unsteady.record
    assert (await on_unsteady.change(changes.complete)).version == 3


async def test_another_who_wrote_while_the_store_was_away_is_not_taken_for_us(
    on_unsteady: Tracker, unsteady: UnsteadyStore, store: Store
) -> None:
    before = on_unsteady.record
    other = changes.change(before, 1_780_000_009, error="another")
    await store.save(other, before=before)
    unsteady.away = 1
    with pytest.raises(VersionConflict):
        await on_unsteady.change(changes.complete)
    assert not on_unsteady.holds
    assert await store.load(before.key) == other


async def test_past_its_patience_a_change_fails_and_nobody_saw_it(
    unsteady: UnsteadyStore, make_record: MakeRecord
) -> None:
    record, hub = make_record(), Hub()
    await unsteady.save(record, before=None)
    tracker = make_tracker(record, unsteady, hub, store_patience_s=0.2)
    unsteady.away = 1000
    with hub.subscribe(record.key) as mailbox:
        with pytest.raises(StoreError):
            await tracker.change(changes.complete)
        mailbox.close()
        assert [message async for message in mailbox] == []
    assert tracker.record == record
    unsteady.away = 0
    assert await unsteady.load(record.key) == record
    assert (await tracker.change(changes.complete)).version == 2


# ---- calls that are made again -------------------------------------------------------------------


async def test_a_retry_shows_until_its_call_has_an_answer(tracker: Tracker) -> None:
    def shown() -> tuple[Retry, ...]:
        return tracker.record.progress.stages["images"].retrying

    tracker.note_retry("images", retry(1))
    tracker.note_retry("images", retry(2))
    tracker.note_retry("images", retry(1, attempt=3))
    assert shown() == (retry(2), retry(1, attempt=3))
    saved = await tracker.change(changes.change)
    assert saved.progress.stages["images"].retrying == shown()
    tracker.note_answer("images", 1)
    tracker.note_answer("images", 2)
    assert shown() == ()


async def test_what_is_noted_during_a_save_is_not_lost(
    on_unsteady: Tracker, unsteady: UnsteadyStore
) -> None:
    on_unsteady.note_retry("images", retry(0))
    unsteady.gate.clear()
    saving = asyncio.create_task(on_unsteady.change(changes.change))
    await unsteady.saving.wait()
    on_unsteady.note_retry("images", retry(1))
    on_unsteady.note_retry("images", retry(2))
    on_unsteady.note_answer("images", 0)
    on_unsteady.tick("images", done=3, total=7)
    on_unsteady.tick("video", done=50, total=100)
    unsteady.gate.set()
    saved = await saving
    assert saved.progress.stages["images"].retrying == (retry(0),)
    images = on_unsteady.record.progress.stages["images"]
    assert (images.retrying, images.done) == ((retry(1), retry(2)), 3)
    assert on_unsteady.record.progress.stages["video"].done == 50
    after = await on_unsteady.change(changes.change)
    assert after.progress.stages["images"] == images
