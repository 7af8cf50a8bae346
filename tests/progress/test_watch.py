"""Noticing what other processes do to runs."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Callable

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, Head, Lease, RunKey
from progress.errors import RunNotFound
from progress.follower import Follower
from progress.hub import Hub
from progress.messages import Message, checkpoint_message
from progress.sightings import Sightings
from progress.stores.base import Store
from progress.watch import Watch
from tests.progress.conftest import present
from tests.progress.unsteady import UnsteadyStore

MakeRecord = Callable[..., Checkpoint]

NOW = 1_780_000_000.0


class Place:
    """Where nothing is worked on unless a test says so."""

    def __init__(self) -> None:
        self.working_on: set[RunKey] = set()
        self.heard: set[RunKey] = set()  # of these, the ones just confirmed by a save
        self.checked: list[tuple[RunKey, Head | None]] = []

    def unheard(self, for_s: float) -> list[RunKey]:
        return list(self.working_on - self.heard)

    def check(self, key: RunKey, head: Head | None) -> None:
        self.checked.append((key, head))


class Here:
    """One process's watch, and the parts around it; the test itself is another process."""

    def __init__(self, store: Store) -> None:
        self.elsewhere = store
        self.store = UnsteadyStore(store)
        self.hub = Hub()
        self.place = Place()
        sightings = Sightings(self.store, self.hub)
        self.watch = Watch(self.store, self.hub, present, self.place, sightings)
        self.follower = Follower(self.store, self.hub, present, sightings)

    async def follow(self, record: Checkpoint) -> AsyncGenerator[Message, None]:
        """A stream that has told what there was at first."""
        stream = self.follower.follow(record.key)
        await anext(stream)
        return stream

    async def save(self, before: Checkpoint, make: Callable[..., Checkpoint]) -> Checkpoint:
        """Another process makes the next version."""
        after = make(before, NOW)
        await self.elsewhere.save(after, before=before)
        return after


@pytest.fixture
def here(store: Store) -> Here:
    return Here(store)


@pytest.fixture
async def record(store: Store, make_record: MakeRecord) -> Checkpoint:
    first = make_record()
    await store.save(first, before=None)
    return first


async def test_a_version_that_another_process_wrote_reaches_a_follower(
    here: Here, record: Checkpoint
) -> None:
    stream = await here.follow(record)
    after = await here.save(record, changes.change)
    await here.watch.look()
    message = await anext(stream)
    assert (message.event, json.loads(message.text)["data"]) == ("checkpoint", present(after))


async def test_the_end_of_a_run_elsewhere_ends_its_streams(here: Here, record: Checkpoint) -> None:
    stream = await here.follow(record)
    await here.save(record, changes.complete)
    await here.watch.look()
    assert [(m.event, m.version) async for m in stream] == [("checkpoint", 2), ("end", 2)]


async def test_versions_never_go_back_for_a_follower(here: Here, record: Checkpoint) -> None:
    stream, seen, versions = await here.follow(record), [], [record]

    async def collect() -> None:
        seen.extend([m.version async for m in stream if m.event == "checkpoint"])

    collecting = asyncio.create_task(collect())
    for number in range(12):
        versions.append(await here.save(versions[-1], changes.change))
        if number % 3 == 0:
            here.hub.publish(record.key, checkpoint_message(versions[-1], present))
        await here.watch.look()
        here.hub.publish(record.key, checkpoint_message(versions[-2], present))
        await asyncio.sleep(0)
    await here.save(versions[-1], changes.complete)
    await here.watch.look()
    await collecting
    assert seen == sorted(set(seen))
    assert seen[-1] == 14


async def test_a_run_that_was_deleted_elsewhere_ends_its_streams(
    here: Here, record: Checkpoint
) -> None:
    stream = await here.follow(record)
    await here.elsewhere.delete(record)
    await here.watch.look()
    messages = [message async for message in stream]
    assert [message.event for message in messages] == ["end"]
    assert json.loads(messages[0].text)["data"]["error_code"] == "deleted"


async def test_a_run_that_is_to_be_deleted_shows_no_more_than_its_end(
    here: Here, record: Checkpoint
) -> None:
    stream = await here.follow(record)
    await here.save(record, lambda run, now: changes.mark_deleting(run, now, None))
    await here.watch.look()
    messages = [message async for message in stream]
    assert [message.event for message in messages] == ["end"]
    assert json.loads(messages[0].text)["data"] == {
        "version": 2,
        "status": "error",
        "error": "This story was deleted.",
        "error_code": "deleted",
    }


async def test_a_deletion_wakes_a_long_poll_that_began_just_before(
    here: Here, record: Checkpoint
) -> None:
    after = await here.save(record, changes.change)
    waiting = asyncio.create_task(here.follower.wait_newer(record.key, 2, timeout_s=60))
    while not here.store.keys_read:
        await asyncio.sleep(0)
    await here.elsewhere.delete(after)
    await here.watch.look()
    with pytest.raises(RunNotFound):
        await asyncio.wait_for(waiting, timeout=2)


async def test_workers_are_told_what_the_store_says_of_their_runs(
    here: Here, record: Checkpoint
) -> None:
    lease = Lease(owner="other", until=NOW)
    taken = await here.save(record, lambda run, now: changes.claim(run, now, lease))
    gone = RunKey("mia", "gone")
    here.place.working_on = {record.key, gone}
    await here.watch.look()
    assert dict(here.place.checked) == {
        record.key: Head(record.key, taken.version, lease, False),
        gone: None,
    }


async def told_by(here: Here, record: Checkpoint) -> list[Message]:
    """What a look tells those who follow a run."""
    with here.hub.subscribe(record.key) as mailbox:
        await here.watch.look()
        mailbox.close()
        return [message async for message in mailbox]


async def test_of_a_run_in_work_here_its_worker_tells_and_not_the_watch(
    here: Here, record: Checkpoint
) -> None:
    here.place.working_on = {record.key}
    after = await here.save(record, changes.change)
    assert await told_by(here, record) == []
    await here.elsewhere.delete(after)
    assert await told_by(here, record) == []


async def test_of_a_run_taken_up_here_while_it_is_read_its_worker_tells(
    here: Here, record: Checkpoint
) -> None:
    here.store.on_newer = lambda: here.place.working_on.add(record.key)
    assert await told_by(here, record) == []


# ---- what it costs -------------------------------------------------------------------------------


async def test_nothing_is_read_when_nobody_watches(here: Here, record: Checkpoint) -> None:
    for _ in range(3):
        await here.watch.look()
    assert here.store.keys_read == []
    stream = await here.follow(record)
    await stream.aclose()
    here.store.keys_read.clear()
    await here.watch.look()
    assert here.store.keys_read == []


async def test_all_runs_are_looked_at_in_one_read(here: Here, make_record: MakeRecord) -> None:
    runs = [make_record(run_id=f"r{number}") for number in range(10)]
    for run in runs:
        await here.elsewhere.save(run, before=None)
    with contextlib.ExitStack() as subscribed:
        for run in runs:
            subscribed.enter_context(here.hub.subscribe(run.key))
        await here.watch.look()
        here.store.asked.clear()
        await here.watch.look()
        assert here.store.asked == ["newer"]
        await here.save(runs[3], changes.change)
        await here.watch.look()
        assert here.store.asked == ["newer", "newer"]


async def test_a_run_whose_worker_has_just_saved_is_not_looked_at(
    here: Here, record: Checkpoint
) -> None:
    here.place.working_on = here.place.heard = {record.key}
    await here.watch.look()
    assert here.store.asked == []


# ---- trouble -------------------------------------------------------------------------------------


async def test_a_store_that_fails_for_once_does_not_end_the_watch(
    here: Here, record: Checkpoint
) -> None:
    stream = await here.follow(record)
    here.store.away = 1
    watching = asyncio.create_task(here.watch.run())
    await here.save(record, changes.complete)
    assert [m.event async for m in stream] == ["checkpoint", "end"]
    assert here.store.away == 0
    watching.cancel()
    with pytest.raises(asyncio.CancelledError):
        await watching


async def test_the_end_of_a_deleted_run_bears_no_older_version_than_was_seen(
    here: Here, record: Checkpoint
) -> None:
    for _ in range(3):
        record = await here.save(record, changes.change)
    stream = await here.follow(record)
    await here.elsewhere.delete(record)
    await here.watch.look()
    end = await anext(stream)
    assert (end.event, end.version) == ("end", record.version)
    assert json.loads(end.text)["data"]["version"] == record.version
    await stream.aclose()
