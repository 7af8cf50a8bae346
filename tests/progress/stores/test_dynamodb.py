"""What the store in a table adds: small items, parts beside them, a bill, and runs that expire."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from progress import changes, measure
from progress.checkpoint import Checkpoint, Head, Lease, RunKey
from progress.errors import RecordTooLarge, RecordUnreadable, VersionConflict
from progress.stores.dynamodb import DynamoStore
from progress.stores.dynamodb_item import MAX_ITEM_BYTES, key_item
from progress.stores.dynamodb_schema import DEFINITION, create_table
from progress.stores.dynamodb_values import Item, size_bytes
from tests.aws.unsteady_client import UnsteadyClient
from tests.progress.stores.conftest import NOW, Parts, Table
from tests.progress.stores.test_library import film

MakeRecord = Callable[..., Checkpoint]

DAY_S = 24 * 3600.0

# As a large installation has them.
USER = "parent-0f8fad5b-d9cb-469f-a165-70867728950e"
RUN = "01jx2m3n4p5q6r7s8t9vawbxcy"
OWNER = Lease(
    owner="ip-10-0-12-34.eu-central-1.compute.internal-1-1a2b3c4d", until=NOW + 30.1234567
)


class Clock:
    """The store's clock, which a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def client(table: Table) -> UnsteadyClient:
    return UnsteadyClient(table.client)


@pytest.fixture
def store(client: UnsteadyClient, table: Table, parts: Parts, clock: Clock) -> DynamoStore:
    return DynamoStore(client, table.name, parts, wall=clock)


async def read(table: Table, key: RunKey) -> Item:
    """The item as it is in the table."""
    answer = await table.client.get_item(TableName=table.name, Key=key_item(key))
    item: Item = answer["Item"]
    return item


def at_work(record: Checkpoint) -> Checkpoint:
    """A run of six scenes in the middle of its pictures, with all that it may have."""
    claimed = changes.claim(record, NOW + 0.123456, OWNER)
    inputs = claimed.inputs.model_copy(update={"story_digest": "5" * 64})
    told = changes.change(
        claimed,
        NOW + 1,
        inputs=inputs,
        drawing_analysis={"subject": "a cat"},
        story_script={"title": "T", "scenes": [{"number": 1, "text": "x" * 5000}]},
        images=[{"scene_number": 0, "key": "k" * 90}] * 7,
        audio={"audio_files": [{"key": "k" * 90}] * 6},
        video={"video_key": "k" * 90},
    )
    for stage, state, done, total in (
        ("vision", "done", 1, 1),
        ("story", "done", 1, 1),
        ("images", "running", 5, 7),
        ("voice", "running", 6, 7),
        ("video", "running", 1234, 5678),
    ):
        told = measure.with_stage(told, stage, NOW + 33.3, state=state, done=done, total=total)
    return told


# ---- items and parts -----------------------------------------------------------------------------


async def test_the_item_of_an_ordinary_run_stays_below_a_kilobyte(
    store: DynamoStore, table: Table, make_record: MakeRecord
) -> None:
    first = make_record(user_id=USER, run_id=RUN, now=NOW + 0.1234567, wishes={"w": "x" * 2000})
    working = at_work(first)
    await store.save(first, before=None)
    await store.save(working, before=first)
    item = await read(table, first.key)
    assert {"drawing_analysis", "story_script", "images", "audio", "video", "ttl"} <= item.keys()
    assert size_bytes(item) < 1024
    assert await store.load(first.key) == working


async def test_a_change_writes_only_what_changed(
    store: DynamoStore, client: UnsteadyClient, parts: Parts, make_record: MakeRecord
) -> None:
    first = at_work(make_record())
    await store.save(first, before=None)
    kept = set(parts.kept)
    second = changes.change(first, NOW + 9, story_script={"title": "Another"})
    await store.save(second, before=first)
    method, told = client.asked[-1]
    assert method == "update_item"
    assert set(told["ExpressionAttributeNames"].values()) == {
        "story_script",
        *("version", "updated_at", "ttl", "token", "owner"),
        *("progress", "current_stage", "lease_until"),  # may differ from what was saved last
    }
    (new,) = set(parts.kept) - kept
    assert new.startswith("mia/r1/record-story_script-")
    assert await store.load(first.key) == second


async def test_a_part_is_read_once_and_never_by_who_wrote_it(
    store: DynamoStore, table: Table, parts: Parts, make_record: MakeRecord
) -> None:
    record = at_work(make_record())
    await store.save(record, before=None)
    await store.load(record.key)
    assert parts.gets == []
    elsewhere = DynamoStore(table.client, table.name, parts, wall=lambda: NOW)
    for _ in range(3):
        assert await elsewhere.load(record.key) == record
    assert sorted(parts.gets) == sorted(parts.kept)


async def test_a_record_that_no_item_can_hold_is_refused_before_anything_is_sent(
    store: DynamoStore, client: UnsteadyClient, parts: Parts, make_record: MakeRecord
) -> None:
    first = make_record()
    await store.save(first, before=None)
    asked, kept = len(client.asked), len(parts.kept)
    large = changes.change(first, NOW, error="é" * (MAX_ITEM_BYTES // 2), audio={"new": 1})
    with pytest.raises(RecordTooLarge):
        await store.save(large, before=first)
    with pytest.raises(RecordTooLarge):
        await store.add_film(film(title="x" * MAX_ITEM_BYTES))
    assert (len(client.asked), len(parts.kept)) == (asked, kept)
    story = changes.change(first, NOW, story_script={"title": "x" * MAX_ITEM_BYTES})
    await store.save(story, before=first)  # what is large is a part, and those have no bounds


async def test_a_run_can_be_taken_away_when_its_parts_are_gone_already(
    table: Table, parts: Parts, store: DynamoStore, make_record: MakeRecord
) -> None:
    going = changes.mark_deleting(at_work(make_record()), NOW, OWNER)
    await store.save(going, before=None)
    parts.kept.clear()
    elsewhere = DynamoStore(table.client, table.name, parts, wall=lambda: NOW)
    found = await elsewhere.load(going.key)
    assert found is not None
    assert (found.deleting, found.owner, found.images) == (True, OWNER.owner, None)
    ours = changes.mark_deleting(found, NOW, Lease(owner="next", until=NOW + 60))
    await elsewhere.save(ours, before=found, unrenewed=True)
    await elsewhere.delete(ours)
    assert await elsewhere.load(going.key) is None


async def test_a_run_whose_parts_were_lost_is_told_as_unreadable(
    table: Table, parts: Parts, store: DynamoStore, make_record: MakeRecord
) -> None:
    await store.save(make_record(), before=None)
    parts.kept.clear()
    elsewhere = DynamoStore(table.client, table.name, parts, wall=lambda: NOW)
    with pytest.raises(RecordUnreadable):
        await elsewhere.load(make_record().key)
    assert await elsewhere.newer({make_record().key: 0}) == {}


# ---- runs whose time is over ---------------------------------------------------------------------


async def test_an_ended_run_whose_time_is_over_is_gone_for_all(
    store: DynamoStore, clock: Clock, make_record: MakeRecord
) -> None:
    ended = changes.complete(make_record(run_id="ended"), NOW)
    waits = make_record(run_id="waits")
    for record in (ended, waits):
        await store.save(record, before=None)
    clock.now += 8 * DAY_S
    assert await store.load(ended.key) is None
    assert await store.heads([ended.key, waits.key]) == {waits.key: Head(waits.key, 1, None, False)}
    assert await store.newer({ended.key: 1, waits.key: 1}) == {ended.key: None}
    assert (await store.list_runs("mia", limit=5)).rows == [waits]
    assert await store.expired(clock.now, limit=10) == []


async def test_a_run_begins_anew_where_one_whose_time_is_over_still_lies(
    store: DynamoStore, clock: Clock, make_record: MakeRecord
) -> None:
    await store.save(changes.complete(at_work(make_record()), NOW), before=None)
    with pytest.raises(VersionConflict):
        await store.save(make_record(), before=None)
    clock.now += 8 * DAY_S
    anew = make_record(now=clock.now)
    await store.save(anew, before=None)
    assert await store.load(anew.key) == anew
    with pytest.raises(VersionConflict):
        await store.save(anew, before=None)


async def test_pages_stay_full_where_runs_are_left_out(
    store: DynamoStore, make_record: MakeRecord
) -> None:
    for number in range(9):
        record = make_record(run_id=f"r{number}", now=NOW + number)
        if number % 3:
            record = changes.mark_deleting(record, NOW + number, None)
        await store.save(record, before=None)
    first = await store.list_runs("mia", limit=2)
    rest = await store.list_runs("mia", limit=2, cursor=first.cursor)
    told = [[run.run_id for run in page.rows] for page in (first, rest)]
    assert (told, rest.cursor) == ([["r6", "r3"], ["r0"]], None)


# ---- reads that lag ------------------------------------------------------------------------------


class LaggingClient:
    """A client whose reads of many show what was there before, unless they are consistent."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.old: list[Item] = []

    def __getattr__(self, method: str) -> Any:
        return getattr(self._client, method)

    async def batch_get_item(self, **told: Any) -> Any:
        ((name, asked),) = told["RequestItems"].items()
        if asked["ConsistentRead"]:
            return await self._client.batch_get_item(**told)
        return {"Responses": {name: self.old}}


async def test_no_read_is_behind_what_this_process_wrote(
    table: Table, parts: Parts, make_record: MakeRecord
) -> None:
    lagging = LaggingClient(table.client)
    store = DynamoStore(lagging, table.name, parts, wall=lambda: NOW)
    first = make_record()
    await store.save(first, before=None)
    assert (await store.heads([first.key]))[first.key].version == 1  # though it seems missing
    lagging.old = [await read(table, first.key)]
    second = changes.claim(first, NOW, OWNER)
    await store.save(second, before=first)
    assert (await store.heads([first.key]))[first.key].lease == OWNER
    assert await store.newer({first.key: 1}) == {first.key: second}
    await store.delete(second)
    assert await store.heads([first.key]) == {}
    assert await store.newer({first.key: 2}) == {first.key: None}


async def test_a_read_that_lags_behind_another_process_tells_nothing_older_than_was_seen(
    table: Table, parts: Parts, make_record: MakeRecord, store: DynamoStore
) -> None:
    first = make_record()
    second = changes.claim(first, NOW, OWNER)
    await store.save(first, before=None)
    lagging = LaggingClient(table.client)
    lagging.old = [await read(table, first.key)]
    await store.save(second, before=first)
    follower = DynamoStore(lagging, table.name, parts, wall=lambda: NOW)
    assert await follower.newer({first.key: 2}) == {}
    lagging.old = []
    assert await follower.newer({first.key: 2}) == {}  # missing in one copy is not gone


# ---- the table -----------------------------------------------------------------------------------


async def test_nothing_is_ever_scanned(
    store: DynamoStore, client: UnsteadyClient, make_record: MakeRecord
) -> None:
    await store.check()
    await store.save(make_record(), before=None)
    await store.add_film(film())
    await store.list_runs("mia", limit=9)
    await store.list_films("mia", limit=9)
    await store.unfinished(limit=9)
    await store.expired(NOW + 9, limit=9)
    await store.heads([make_record().key])
    known = {"describe_table", "put_item", "query", "batch_get_item"}
    assert set(client.methods) == known


async def test_the_table_is_made_once_as_it_is_told_and_forgets_by_ttl(table: Table) -> None:
    name = f"{table.name}-made"
    assert await create_table(table.client, name)
    assert not await create_table(table.client, name)
    made = (await table.client.describe_table(TableName=name))["Table"]
    assert made["KeySchema"] == DEFINITION["KeySchema"]
    for kind in ("LocalSecondaryIndexes", "GlobalSecondaryIndexes"):
        (index,), (told,) = made[kind], DEFINITION[kind]
        assert {name: index[name] for name in told} == told
    forgets = await table.client.describe_time_to_live(TableName=name)
    assert forgets["TimeToLiveDescription"]["AttributeName"] == "ttl"
    assert forgets["TimeToLiveDescription"]["TimeToLiveStatus"] == "ENABLED"
