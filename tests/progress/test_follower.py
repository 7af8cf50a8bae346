"""What a subscriber gets, whenever it comes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, RunKey
from progress.errors import RunNotFound
from progress.follower import Follower
from progress.hub import Hub
from progress.messages import checkpoint_message, deleted_message
from progress.stores.base import Store
from tests.progress.conftest import make_tracker, present

MakeRecord = Callable[..., Checkpoint]


class Live:
    """A run in work, with the parts around it."""

    def __init__(self, store: Store, record: Checkpoint) -> None:
        self.store = store
        self.hub = Hub()
        self.tracker = make_tracker(record, store, self.hub)
        self.follower = Follower(store, self.hub, present)
        self.key = record.key

    async def collect(self, seen: int | None = None) -> list[tuple[str, int]]:
        return [(m.event, m.version) async for m in self.follower.follow(self.key, seen)]

    async def delete(self) -> None:
        """Another process marked the run, told of it, and took it away."""
        marked = changes.mark_deleting(self.tracker.record, 1_780_000_000, None)
        await self.store.save(marked, before=self.tracker.record)
        await self.store.delete(marked)

    async def watched(self, by: int = 1) -> None:
        """So many follow, and have read what there is: who reads comes one after the other."""
        while self.hub.subscribers < by:
            await asyncio.sleep(0)
        await self.follower.load(self.key)


@pytest.fixture
async def live(store: Store, make_record: MakeRecord) -> Live:
    record = make_record()
    await store.save(record, before=None)
    return Live(store, record)


async def test_a_late_subscriber_gets_the_newest_checkpoint_first(live: Live) -> None:
    await live.tracker.change(changes.change)
    watching = asyncio.create_task(live.collect())
    await live.watched()
    await live.tracker.change(changes.complete)
    assert await watching == [("checkpoint", 2), ("checkpoint", 3), ("end", 3)]


async def test_after_the_end_come_the_last_checkpoint_and_the_end(live: Live) -> None:
    await live.tracker.change(changes.complete)
    assert await live.collect() == [("checkpoint", 2), ("end", 2)]


async def test_who_comes_back_with_the_newest_version_does_not_get_it_again(live: Live) -> None:
    watching = asyncio.create_task(live.collect(seen=1))
    await live.watched()
    await live.tracker.change(changes.complete)
    assert await watching == [("checkpoint", 2), ("end", 2)]


async def test_two_subscribers_see_the_same(live: Live) -> None:
    one, two = asyncio.create_task(live.collect()), asyncio.create_task(live.collect())
    await live.watched(by=2)
    for _ in range(3):
        await live.tracker.change(changes.change)
    await live.tracker.change(changes.complete)
    assert await one == await two


async def test_an_unknown_run_cannot_be_followed(live: Live) -> None:
    with pytest.raises(RunNotFound):
        await anext(live.follower.follow(RunKey("mia", "other")))


async def test_going_down_ends_a_stream_with_a_farewell(live: Live) -> None:
    watching = asyncio.create_task(live.collect())
    await live.watched()
    live.hub.close()
    assert await watching == [("checkpoint", 1), ("farewell", 0)]


async def test_a_long_poll_answers_at_once_when_there_is_something_newer(live: Live) -> None:
    await live.tracker.change(changes.change)
    assert (await live.follower.wait_newer(live.key, 1, timeout_s=60)).version == 2


async def test_a_long_poll_wakes_for_the_next_version(live: Live) -> None:
    waiting = asyncio.create_task(live.follower.wait_newer(live.key, 1, timeout_s=60))
    await live.watched()
    await live.tracker.change(changes.change)
    assert (await waiting).version == 2


async def test_a_long_poll_gives_up_with_what_there_is(live: Live) -> None:
    assert (await live.follower.wait_newer(live.key, 1, timeout_s=0.01)).version == 1


async def test_dismissed_streams_end_with_a_farewell_and_new_ones_work(live: Live) -> None:
    early = asyncio.create_task(live.collect())
    await live.watched()
    live.hub.dismiss()
    assert await early == [("checkpoint", 1), ("farewell", 0)]
    late = asyncio.create_task(live.collect())
    await live.watched()
    await live.tracker.change(changes.complete)
    assert await late == [("checkpoint", 1), ("checkpoint", 2), ("end", 2)]


async def test_a_farewell_says_when_to_come_back(live: Live) -> None:
    live.hub.close()
    messages = [message async for message in live.follower.follow(live.key)]
    told = json.loads(messages[-1].text)
    assert told["event"] == "farewell"
    assert f"retry: {told['data']['retry_ms']}\n".encode() in messages[-1].sse


async def test_an_older_version_that_comes_late_is_not_told(live: Live) -> None:
    first = live.tracker.record
    stream = live.follower.follow(live.key)
    await anext(stream)
    await live.tracker.change(changes.change)
    assert (await anext(stream)).version == 2
    live.hub.publish(live.key, checkpoint_message(first, present))
    await live.tracker.change(changes.complete)
    assert [(m.event, m.version) async for m in stream] == [("checkpoint", 3), ("end", 3)]


# ---- a run that is deleted meanwhile -------------------------------------------------------------


async def test_a_stream_of_a_run_that_is_deleted_ends_and_says_so(live: Live) -> None:
    stream = live.follower.follow(live.key)
    await anext(stream)
    await live.delete()
    live.hub.publish(live.key, deleted_message(2))
    rest = [message async for message in stream]
    assert [message.event for message in rest] == ["end"]
    assert json.loads(rest[0].text)["data"]["error_code"] == "deleted"


async def test_a_tracker_that_marks_a_run_to_be_deleted_ends_its_streams(live: Live) -> None:
    watching = asyncio.create_task(live.collect())
    await live.watched()
    await live.tracker.change(lambda record, now: changes.mark_deleting(record, now, None))
    assert await watching == [("checkpoint", 1), ("end", 2)]


async def test_a_long_poll_of_a_run_that_is_deleted_wakes_and_finds_nothing(live: Live) -> None:
    waiting = asyncio.create_task(live.follower.wait_newer(live.key, 1, timeout_s=60))
    await live.watched()
    await live.delete()
    live.hub.publish(live.key, deleted_message(2))
    with pytest.raises(RunNotFound):
        await asyncio.wait_for(waiting, timeout=2)


async def test_who_waits_for_the_end_of_a_run_that_is_deleted_finds_nothing(live: Live) -> None:
    waiting = asyncio.create_task(live.follower.wait_final(live.key, timeout_s=60))
    await live.watched()
    await live.delete()
    live.hub.publish(live.key, deleted_message(2))
    with pytest.raises(RunNotFound):
        await asyncio.wait_for(waiting, timeout=2)


async def test_a_run_that_is_being_deleted_is_there_for_nobody(live: Live) -> None:
    await live.tracker.change(lambda record, now: changes.mark_deleting(record, now, None))
    assert await live.follower.load_if_there(live.key) is None
    for reading in (live.follower.load(live.key), live.follower.wait_newer(live.key, 0, 60)):
        with pytest.raises(RunNotFound):
            await reading
    with pytest.raises(RunNotFound):
        await anext(live.follower.follow(live.key))
    assert live.hub.subscribers == 0


async def test_who_waits_for_the_end_gets_it(live: Live) -> None:
    waiting = asyncio.create_task(live.follower.wait_final(live.key, timeout_s=60))
    await live.watched()
    await live.tracker.change(changes.change)
    final = await live.tracker.change(changes.complete)
    assert await waiting == final


async def test_who_waits_for_an_end_that_does_not_come_gets_what_there_is(live: Live) -> None:
    assert (await live.follower.wait_final(live.key, timeout_s=0.01)).version == 1
