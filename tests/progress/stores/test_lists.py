"""What every store promises of heads and lists."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, Head, Lease, RunKey
from progress.stores.base import Store

MakeRecord = Callable[..., Checkpoint]

NOW = 1_780_000_000.0

LEASE = Lease(owner="here", until=NOW + 30)


async def test_heads_tell_what_is_there_of_the_runs_asked_for(
    store: Store, make_record: MakeRecord
) -> None:
    waits = make_record(run_id="waits")
    works = changes.claim(make_record(run_id="works"), NOW, LEASE)
    goes = changes.mark_deleting(make_record(run_id="goes"), NOW, None)
    for record in (waits, works, goes, make_record(run_id="unasked")):
        await store.save(record, before=None)
    asked = [waits.key, works.key, goes.key, RunKey("mia", "missing"), RunKey("leo", "waits")]
    assert await store.heads(asked) == {
        waits.key: Head(waits.key, 1, None, False),
        works.key: Head(works.key, 2, LEASE, False),
        goes.key: Head(goes.key, 2, None, True),
    }


async def test_heads_of_no_runs_are_none(store: Store) -> None:
    assert await store.heads([]) == {}


async def test_heads_of_hundreds_are_one_read(store: Store, make_record: MakeRecord) -> None:
    await store.save(make_record(run_id="r500"), before=None)
    asked = [RunKey("mia", f"r{number}") for number in range(1000)]
    assert list(await store.heads(asked)) == [RunKey("mia", "r500")]


async def test_runs_are_listed_newest_first_in_pages(store: Store, make_record: MakeRecord) -> None:
    for number in range(7):
        await store.save(make_record(run_id=f"r{number}", now=1_780_000_000 + number), before=None)
    await store.save(make_record(user_id="leo"), before=None)
    seen, cursor = [], None
    while True:
        page = await store.list_runs("mia", limit=3, cursor=cursor)
        seen.append([record.run_id for record in page.rows])
        cursor = page.cursor
        if cursor is None:
            break
    assert seen == [["r6", "r5", "r4"], ["r3", "r2", "r1"], ["r0"]]


@pytest.mark.parametrize("cursor", ["nonsense", "NQ==", "WzFd", "é"])
async def test_a_cursor_that_is_none_of_ours_is_refused(store: Store, cursor: str) -> None:
    with pytest.raises(ValueError, match="cursor"):
        await store.list_runs("mia", limit=3, cursor=cursor)


async def test_unfinished_runs_are_found(store: Store, make_record: MakeRecord) -> None:
    done = make_record(run_id="done")
    await store.save(done, before=None)
    await store.save(changes.complete(done, 1_780_000_001), before=done)
    await store.save(make_record(run_id="late", now=1_780_000_005), before=None)
    await store.save(make_record(run_id="early", now=1_780_000_002), before=None)
    found = await store.unfinished(limit=10)
    assert [head.key for head in found] == [RunKey("mia", "early"), RunKey("mia", "late")]
    assert [head.key for head in await store.unfinished(limit=1)] == [RunKey("mia", "early")]


async def test_runs_of_one_moment_are_each_listed_once(
    store: Store, make_record: MakeRecord
) -> None:
    for number in range(5):
        await store.save(make_record(run_id=f"r{number}"), before=None)
    first = await store.list_runs("mia", limit=2)
    await store.save(make_record(run_id="new", now=NOW + 1), before=None)
    rest = await store.list_runs("mia", limit=10, cursor=first.cursor)
    assert rest.cursor is None
    assert sorted(run.run_id for run in (*first.rows, *rest.rows)) == [f"r{n}" for n in range(5)]


async def test_a_changed_run_keeps_its_place_in_the_list(
    store: Store, make_record: MakeRecord
) -> None:
    old, new = make_record(run_id="old"), make_record(run_id="new", now=NOW + 1)
    await store.save(old, before=None)
    await store.save(new, before=None)
    await store.save(changes.complete(old, NOW + 99), before=old)
    assert [run.run_id for run in (await store.list_runs("mia", limit=9)).rows] == ["new", "old"]
