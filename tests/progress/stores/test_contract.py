"""What every store promises."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, RunKey
from progress.errors import VersionConflict
from progress.stores.base import Store

MakeRecord = Callable[..., Checkpoint]


async def test_what_was_saved_is_loaded_as_it_was(store: Store, make_record: MakeRecord) -> None:
    record = changes.change(
        make_record(),
        1_780_000_000.5,
        story_script={"title": "Änne & “the” <cat>"},
        wishes={"a": 1},
    )
    await store.save(record, before=None)
    assert await store.load(record.key) == record


async def test_a_run_that_is_not_there_is_none(store: Store) -> None:
    assert await store.load(RunKey("mia", "nothing")) is None


async def test_a_second_first_save_is_refused(store: Store, make_record: MakeRecord) -> None:
    await store.save(make_record(), before=None)
    with pytest.raises(VersionConflict):
        await store.save(make_record(), before=None)


async def test_a_write_on_an_old_version_is_refused_and_changes_nothing(
    store: Store, make_record: MakeRecord
) -> None:
    first = make_record()
    second = changes.change(first, 1_780_000_001, error="newer")
    await store.save(first, before=None)
    await store.save(second, before=first)
    with pytest.raises(VersionConflict):
        await store.save(changes.change(first, 1_780_000_002, error="late"), before=first)
    assert await store.load(first.key) == second


async def test_of_many_writers_of_one_version_one_wins(
    store: Store, make_record: MakeRecord
) -> None:
    first = make_record()
    await store.save(first, before=None)
    writes = [
        store.save(changes.change(first, 1_780_000_000, error=str(n)), before=first)
        for n in range(32)
    ]
    answers = await asyncio.gather(*writes, return_exceptions=True)
    assert sum(answer is None for answer in answers) == 1
    assert sum(isinstance(answer, VersionConflict) for answer in answers) == 31


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
