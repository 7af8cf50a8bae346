"""What every store promises of records and their versions; see test_lists and test_leases too."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from progress import changes, measure
from progress.checkpoint import (
    Answered,
    Checkpoint,
    Head,
    Inputs,
    Lease,
    Progress,
    Retry,
    RunKey,
    StageProgress,
    Usage,
)
from progress.errors import RecordUnreadable, VersionConflict
from progress.stores.base import Store

MakeRecord = Callable[..., Checkpoint]
Damage = Callable[[RunKey], Awaitable[None]]

NOW = 1_780_000_000.0

LEASE = Lease(owner="here", until=NOW + 30)

RETRY = Retry(scene_number=3, attempt=2, of=4, wait_s=0.7, message="scene 3: „again“")


async def test_what_was_saved_is_loaded_as_it_was(store: Store, make_record: MakeRecord) -> None:
    record = changes.change(
        make_record(),
        1_780_000_000.5,
        story_script={"title": "Änne & “the” <cat>"},
        wishes={"a": 1},
        usage={"story": Usage(calls=2, output_tokens=300), "voice": Usage(calls=1, characters=80)},
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


async def test_what_was_told_between_two_versions_is_saved_with_the_next(
    store: Store, make_record: MakeRecord
) -> None:
    first = changes.claim(make_record(), NOW, LEASE)
    await store.save(first, before=None)
    told = measure.with_stage(first, "vision", NOW, state="done", done=1, total=1)
    told = measure.with_stage(told, "story", NOW, state="running", done=1, total=3)
    second = changes.change(told, NOW + 1)
    await store.save(second, before=told)
    assert await store.load(first.key) == second


async def test_a_field_that_is_no_more_is_gone(store: Store, make_record: MakeRecord) -> None:
    first = changes.change(
        make_record(), NOW, error="once", failed_scene=0, queue_position=0, images=[{"key": "a"}]
    )
    await store.save(first, before=None)
    second = changes.change(
        first, NOW, error=None, failed_scene=None, queue_position=None, images=None
    )
    await store.save(second, before=first)
    assert await store.load(first.key) == second


@pytest.mark.parametrize(
    "fields",
    [
        {"error": "", "failed_scene": 0, "queue_position": 0},
        {"images": [], "audio": {}, "video": {"n": [1, 2.5, None, True]}},
        {"progress": Progress(fraction=1 / 3, eta_s=0.1, stages={})},
        {"progress": Progress(stages={"voice": StageProgress(retrying=(RETRY, RETRY))})},
        {"inputs": Inputs(queued_at=0.1 + 0.2, started_at=NOW + 1e-7, story_digest="d")},
        {"inputs": Inputs(answered=(Answered(key="k", request="r"),), keep_s=60, take=2)},
        {"error": "„x“ & \U0001f984 \x00"},
    ],
)
async def test_fields_of_all_kinds_are_loaded_as_they_were(
    store: Store, make_record: MakeRecord, fields: dict[str, Any]
) -> None:
    first = make_record()
    second = changes.change(first, NOW, **fields)
    await store.save(first, before=None)
    await store.save(second, before=first)
    assert await store.load(first.key) == second


async def test_no_increment_of_many_that_read_change_and_save_is_lost(
    store: Store, make_record: MakeRecord
) -> None:
    first = make_record(wishes={"count": 0})
    await store.save(first, before=None)

    async def add_one() -> None:
        while True:
            before = await store.load(first.key)
            assert before is not None
            count = before.wishes["count"] + 1
            try:
                await store.save(
                    changes.change(before, NOW, wishes={"count": count}), before=before
                )
            except VersionConflict:
                continue
            return

    async def add_five() -> None:
        for _ in range(5):
            await add_one()

    await asyncio.gather(*(add_five() for _ in range(8)))
    last = await store.load(first.key)
    assert last is not None
    assert (last.wishes["count"], last.version) == (40, 41)


async def test_a_second_first_save_changes_nothing(store: Store, make_record: MakeRecord) -> None:
    first = make_record(wishes={"theme": "bedtime"})
    await store.save(first, before=None)
    with pytest.raises(VersionConflict):
        await store.save(make_record(wishes={"theme": "bravery"}), before=None)
    assert await store.load(first.key) == first


async def test_a_save_on_a_run_that_is_gone_is_refused_and_brings_nothing_back(
    store: Store, make_record: MakeRecord
) -> None:
    first = make_record()
    await store.save(first, before=None)
    await store.delete(first)
    with pytest.raises(VersionConflict):
        await store.save(changes.change(first, NOW), before=first)
    assert await store.load(first.key) is None


async def test_runs_of_one_id_but_of_other_users_are_apart(
    store: Store, make_record: MakeRecord
) -> None:
    mine, theirs = make_record(user_id="mia"), make_record(user_id="leo")
    await store.save(mine, before=None)
    await store.save(theirs, before=None)
    await store.delete(mine)
    assert await store.load(mine.key) is None
    assert await store.load(theirs.key) == theirs


# ---- deleting ------------------------------------------------------------------------------------


async def test_a_deleted_run_is_gone_and_may_begin_anew(
    store: Store, make_record: MakeRecord
) -> None:
    record = make_record()
    await store.save(record, before=None)
    await store.delete(record)
    await store.delete(record)
    assert await store.load(record.key) is None
    assert await store.heads([record.key]) == {}
    await store.save(record, before=None)
    assert await store.load(record.key) == record


async def test_only_the_very_version_is_deleted(store: Store, make_record: MakeRecord) -> None:
    first = make_record()
    second = changes.change(first, NOW)
    await store.save(first, before=None)
    await store.save(second, before=first)
    await store.delete(first)
    assert await store.load(first.key) == second


async def test_only_its_owner_deletes_a_run(store: Store, make_record: MakeRecord) -> None:
    record = changes.mark_deleting(make_record(), NOW, LEASE)
    await store.save(record, before=None)
    for owner in (None, Lease(owner="elsewhere", until=LEASE.until)):
        await store.delete(record.model_copy(update={"lease": owner}))
        assert await store.load(record.key) == record
    await store.delete(record)
    assert await store.load(record.key) is None


async def test_a_run_being_deleted_is_unfinished_but_listed_no_more(
    store: Store, make_record: MakeRecord
) -> None:
    done = changes.complete(make_record(run_id="going"), NOW)
    await store.save(done, before=None)
    await store.save(changes.complete(make_record(run_id="stays"), NOW), before=None)
    going = changes.mark_deleting(done, NOW, LEASE)
    await store.save(going, before=done)
    assert await store.unfinished(limit=10) == [Head(going.key, going.version, LEASE, True)]
    assert [run.run_id for run in (await store.list_runs("mia", limit=10)).rows] == ["stays"]
    assert await store.load(going.key) == going


# ---- what is newer -------------------------------------------------------------------------------


async def test_of_the_runs_seen_those_that_are_newer_are_told_whole(
    store: Store, make_record: MakeRecord
) -> None:
    changed, same = make_record(run_id="changed"), make_record(run_id="same")
    for record in (changed, same, make_record(run_id="unasked")):
        await store.save(record, before=None)
    second = changes.change(changed, NOW, story_script={"title": "T"})
    await store.save(second, before=changed)
    gone = RunKey("mia", "gone")
    told = await store.newer({changed.key: 1, same.key: 1, gone: 3})
    assert told == {changed.key: second, gone: None}


async def test_a_run_seen_for_the_first_time_is_newer_than_nothing(
    store: Store, make_record: MakeRecord
) -> None:
    record = make_record()
    await store.save(record, before=None)
    assert await store.newer({record.key: 0}) == {record.key: record}
    assert await store.newer({}) == {}


async def test_a_version_above_the_one_in_the_store_was_seen_already(
    store: Store, make_record: MakeRecord
) -> None:
    record = make_record()
    await store.save(record, before=None)
    assert await store.newer({record.key: 7}) == {}


async def test_a_record_that_cannot_be_read_keeps_no_other_back(
    store: Store, make_record: MakeRecord, damage: Damage
) -> None:
    broken, good = make_record(run_id="broken"), make_record(run_id="good")
    for record in (broken, good):
        await store.save(record, before=None)
    await damage(broken.key)
    assert await store.newer({broken.key: 0, good.key: 0}) == {good.key: good}
    with pytest.raises(RecordUnreadable):
        await store.load(broken.key)
