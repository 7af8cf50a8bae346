"""What many who ask for one run cost, and what they may be told from memory."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from progress import changes, sightings
from progress.checkpoint import Checkpoint
from progress.errors import RunNotFound
from progress.follower import Follower
from progress.hub import Hub
from progress.messages import change_message
from progress.sightings import Sightings
from progress.stores.base import Rhythm, Store
from progress.watch import Watch
from server.workplace import NoWork
from tests.progress.conftest import present
from tests.progress.unsteady import UnsteadyStore

MakeRecord = Callable[..., Checkpoint]

NOW = 1_780_000_000.0


class Web:
    """A process that answers polls over a store elsewhere, which costs."""

    def __init__(self, store: Store, poll_age_s: float = 60.0) -> None:
        self.elsewhere = store
        self.store = UnsteadyStore(store)
        self.store.rhythm = Rhythm(look_s=0.01, ticks_s=1.0, poll_age_s=poll_age_s)
        self.hub = Hub()
        self.sightings = Sightings(self.store, self.hub)
        self.watch = Watch(self.store, self.hub, present, NoWork(), self.sightings)
        self.follower = Follower(self.store, self.hub, present, self.sightings)

    async def save(self, before: Checkpoint, make: Callable[..., Checkpoint]) -> Checkpoint:
        """Another process makes the next version."""
        after = make(before, NOW)
        await self.elsewhere.save(after, before=before)
        return after

    async def reads_of(self, pollers: int, record: Checkpoint, rounds: int = 3) -> list[str]:
        """What the store is asked while so many poll, with a look after each round."""
        self.store.asked.clear()
        for _ in range(rounds):
            await asyncio.gather(*(self.follower.poll(record.key) for _ in range(pollers)))
            await self.watch.look()
        return list(self.store.asked)


@pytest.fixture
def web(store: Store) -> Web:
    return Web(store)


@pytest.fixture
async def record(store: Store, make_record: MakeRecord) -> Checkpoint:
    first = make_record()
    await store.save(first, before=None)
    return first


async def test_a_thousand_pollers_of_a_run_cost_no_more_reads_than_one(
    store: Store, record: Checkpoint
) -> None:
    one = await Web(store).reads_of(1, record)
    thousand = await Web(store).reads_of(1000, record)
    assert one == ["load", "newer", "newer", "newer"]
    assert thousand == one


async def test_those_who_ask_at_once_share_one_read_whatever_the_store(
    store: Store, record: Checkpoint
) -> None:
    web = Web(store, poll_age_s=0.0)
    assert await web.reads_of(100, record, rounds=1) == ["load"]
    assert await web.reads_of(1, record, rounds=2) == ["load", "load"]


async def test_a_poll_is_told_what_the_watch_saw(web: Web, record: Checkpoint) -> None:
    assert await web.follower.poll(record.key) == record
    after = await web.save(record, changes.change)
    assert await web.follower.poll(record.key) == record
    await web.watch.look()
    assert await web.follower.poll(record.key) == after
    assert web.store.asked == ["load", "newer"]


async def test_a_poll_is_never_told_less_than_its_client_has_seen(
    web: Web, record: Checkpoint
) -> None:
    await web.follower.poll(record.key)
    after = await web.save(record, changes.change)
    assert await web.follower.poll(record.key, seen=after.version) == after


async def test_an_end_is_read_anew_since_another_request_may_have_begun_elsewhere(
    store: Store, record: Checkpoint
) -> None:
    web = Web(store, poll_age_s=0.05)
    ended = await web.save(record, changes.complete)
    assert await web.follower.poll(record.key) == ended
    begun = await web.save(ended, lambda run, now: changes.change(run, now, status="processing"))
    assert await web.follower.poll(record.key) == begun


async def test_pollers_of_an_ended_run_share_a_read_in_each_while(
    store: Store, record: Checkpoint
) -> None:
    web = Web(store, poll_age_s=0.05)
    await web.save(record, changes.complete)
    for _ in range(3):
        await asyncio.gather(*(web.follower.poll(record.key) for _ in range(100)))
    assert 3 <= web.store.asked.count("load") <= 4


async def test_the_first_who_polls_after_the_end_waits_for_nothing(
    web: Web, record: Checkpoint
) -> None:
    await web.follower.poll(record.key)
    ended = await web.save(record, changes.complete)
    await web.watch.look()
    async with asyncio.timeout(5):
        assert await web.follower.poll(record.key) == ended
    await web.watch.look()
    assert web.store.asked == ["load", "newer", "load"]


async def test_what_is_written_here_is_told_at_once(web: Web, record: Checkpoint) -> None:
    await web.follower.poll(record.key)
    after = await web.save(record, changes.cancel)
    web.hub.publish(record.key, change_message(after, present))
    assert await web.follower.poll(record.key) == after


async def test_a_run_that_is_gone_is_not_found_any_more(web: Web, record: Checkpoint) -> None:
    await web.follower.poll(record.key)
    await web.elsewhere.delete(record)
    await web.watch.look()
    with pytest.raises(RunNotFound):
        await web.follower.poll(record.key)


async def test_a_run_that_nobody_asks_for_any_more_is_looked_at_no_more(
    web: Web, record: Checkpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    await web.follower.poll(record.key)
    monkeypatch.setattr(sightings, "LINGER_S", 0.0)
    web.store.asked.clear()
    await web.watch.look()
    assert web.store.asked == []
    assert await web.follower.poll(record.key) == record
    assert web.store.asked == ["load"]
