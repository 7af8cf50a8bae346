"""What a subscriber gets, whenever it comes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, RunKey
from progress.errors import RunNotFound
from progress.follower import Follower
from progress.hub import Hub
from progress.stores.base import Store
from tests.progress.conftest import make_tracker, present

MakeRecord = Callable[..., Checkpoint]


class Live:
    """A run in work, with the parts around it."""

    def __init__(self, store: Store, record: Checkpoint) -> None:
        self.hub = Hub()
        self.tracker = make_tracker(record, store, self.hub)
        self.follower = Follower(store, self.hub, present)
        self.key = record.key

    async def collect(self, seen: int | None = None) -> list[tuple[str, int]]:
        return [(m.event, m.version) async for m in self.follower.follow(self.key, seen)]

    async def watched(self) -> None:
        while not self.hub.subscribers:
            await asyncio.sleep(0)


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
    while live.hub.subscribers < 2:
        await asyncio.sleep(0)
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
