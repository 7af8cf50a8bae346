"""What every store promises of leases: who has a run keeps it, and of many takers one wins."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, Lease
from progress.errors import VersionConflict
from progress.stores.base import Store

MakeRecord = Callable[..., Checkpoint]

NOW = 1_780_000_000.0

OVER = Lease(owner="died", until=NOW - 60)


def lease(owner: str, until: float = NOW + 30) -> Lease:
    return Lease(owner=owner, until=until)


@pytest.fixture
async def owned(store: Store, make_record: MakeRecord) -> Checkpoint:
    """A run in work whose lease is over."""
    record = changes.claim(make_record(), NOW, OVER)
    await store.save(record, before=None)
    return record


async def take(store: Store, before: Checkpoint, owner: str) -> Checkpoint:
    taken = changes.claim(before, NOW, lease(owner))
    await store.save(taken, before=before, unrenewed=True)
    return taken


# ---- taking a run up -----------------------------------------------------------------------------


async def test_of_many_who_take_an_expired_run_one_wins(store: Store, owned: Checkpoint) -> None:
    takers = [take(store, owned, f"w{number}") for number in range(32)]
    answers = await asyncio.gather(*takers, return_exceptions=True)
    won = [answer for answer in answers if isinstance(answer, Checkpoint)]
    assert len(won) == 1
    assert sum(isinstance(answer, VersionConflict) for answer in answers) == 31
    assert await store.load(owned.key) == won[0]
    assert won[0].attempt == owned.attempt + 1


async def test_of_many_who_take_a_waiting_run_one_wins(
    store: Store, make_record: MakeRecord
) -> None:
    waiting = make_record()
    await store.save(waiting, before=None)
    takers = [take(store, waiting, f"w{number}") for number in range(32)]
    answers = await asyncio.gather(*takers, return_exceptions=True)
    won = [answer for answer in answers if isinstance(answer, Checkpoint)]
    assert [await store.load(waiting.key)] == won


async def test_a_late_owner_who_renews_beats_the_taker(store: Store, owned: Checkpoint) -> None:
    seen = await store.load(owned.key)
    assert seen is not None
    await store.renew(owned, NOW + 30)
    with pytest.raises(VersionConflict):
        await take(store, seen, "taker")
    after = changes.change(owned, NOW, error="still mine")
    await store.save(after, before=owned)
    assert await store.load(owned.key) == after


async def test_an_owner_who_was_beaten_by_the_taker_cannot_renew(
    store: Store, owned: Checkpoint
) -> None:
    taken = await take(store, owned, "taker")
    with pytest.raises(VersionConflict):
        await store.renew(owned, NOW + 999)
    assert await store.load(owned.key) == taken


async def test_a_renewed_lease_is_no_hindrance_to_its_owners_save(
    store: Store, owned: Checkpoint
) -> None:
    await store.renew(owned, NOW + 30)
    after = changes.change(owned, NOW)
    await store.save(after, before=owned)
    assert await store.load(owned.key) == after


# ---- who lost a run writes no more ---------------------------------------------------------------


@pytest.mark.parametrize("unrenewed", [False, True])
async def test_what_an_owner_writes_who_lost_the_run_is_refused_and_changes_nothing(
    store: Store, owned: Checkpoint, unrenewed: bool
) -> None:
    taken = await take(store, owned, "taker")
    late = changes.complete(owned, NOW)
    with pytest.raises(VersionConflict):
        await store.save(late, before=owned, unrenewed=unrenewed)
    await store.delete(owned)
    assert await store.load(owned.key) == taken


@pytest.mark.parametrize("stranger", [None, lease("stranger")])
async def test_a_write_at_the_right_version_by_anyone_but_the_owner_is_refused(
    store: Store, owned: Checkpoint, stranger: Lease | None
) -> None:
    mistaken = owned.model_copy(update={"lease": stranger})
    with pytest.raises(VersionConflict):
        await store.save(changes.change(mistaken, NOW), before=mistaken)
    assert await store.load(owned.key) == owned


async def test_a_lease_handed_back_is_free_to_all(store: Store, owned: Checkpoint) -> None:
    back = changes.hand_back(owned, NOW)
    await store.save(back, before=owned)
    assert (await store.heads([owned.key]))[owned.key].lease is None
    assert await take(store, back, "next") == await store.load(owned.key)


# ---- renewing ------------------------------------------------------------------------------------


async def test_renewing_moves_the_lease_and_keeps_the_version(
    store: Store, owned: Checkpoint
) -> None:
    await store.renew(owned, NOW + 77.25)
    moved = Lease(owner="died", until=NOW + 77.25)
    head = (await store.heads([owned.key]))[owned.key]
    assert (head.version, head.lease) == (owned.version, moved)
    assert [one.lease for one in await store.unfinished(limit=1)] == [moved]
    assert await store.load(owned.key) == owned.model_copy(update={"lease": moved})


async def test_a_list_shows_the_renewed_lease(store: Store, owned: Checkpoint) -> None:
    await store.renew(owned, NOW + 30)
    page = await store.list_runs("mia", limit=1)
    assert [run.lease for run in page.rows] == [lease("died")]


async def test_a_stranger_cannot_renew(store: Store, owned: Checkpoint) -> None:
    for stranger in (None, lease("stranger")):
        with pytest.raises(VersionConflict):
            await store.renew(owned.model_copy(update={"lease": stranger}), NOW + 999)
    assert await store.load(owned.key) == owned


async def test_an_old_version_cannot_be_renewed(store: Store, owned: Checkpoint) -> None:
    newer = changes.change(owned, NOW)
    await store.save(newer, before=owned)
    with pytest.raises(VersionConflict):
        await store.renew(owned, NOW + 999)
    assert await store.load(owned.key) == newer


async def test_a_run_that_is_gone_cannot_be_renewed(store: Store, owned: Checkpoint) -> None:
    await store.delete(owned)
    with pytest.raises(VersionConflict):
        await store.renew(owned, NOW + 999)
    assert await store.load(owned.key) is None


# ---- what is to be done --------------------------------------------------------------------------


async def test_the_longest_in_line_come_first_whoever_has_them(
    store: Store, make_record: MakeRecord
) -> None:
    for place, name in enumerate(["first", "second", "third"]):
        record = make_record(run_id=name, now=NOW + place)
        await store.save(record, before=None)
        if name == "second":
            await take(store, record, "worker")
    for limit in (1, 2, 3, 10):
        names = [head.key.run_id for head in await store.unfinished(limit=limit)]
        assert names == ["first", "second", "third"][:limit]


async def test_a_run_asked_for_again_goes_to_the_end_of_the_line(
    store: Store, make_record: MakeRecord
) -> None:
    ended = changes.cancel(make_record(run_id="again"), NOW)
    await store.save(ended, before=None)
    await store.save(make_record(run_id="other", now=NOW + 1), before=None)
    again = make_record(run_id="again", now=NOW + 2).model_copy(
        update={"version": ended.version + 1}
    )
    await store.save(again, before=ended)
    names = [head.key.run_id for head in await store.unfinished(limit=9)]
    assert names == ["other", "again"]
