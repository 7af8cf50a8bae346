"""The table's store on an unsteady line: calls throttled, answers lost, keys left over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, Lease, RunKey
from progress.errors import StoreError, VersionConflict
from progress.stores import dynamodb_calls
from progress.stores.dynamodb import DynamoStore
from tests.aws.unsteady_client import (
    Fail,
    UnsteadyClient,
    answered,
    broken,
    cut_off,
    refused,
    throttled,
)
from tests.progress.stores.conftest import NOW, Parts, Table
from tests.progress.stores.test_library import film

MakeRecord = Callable[..., Checkpoint]

LEASE = Lease(owner="here", until=NOW + 30)

LOST = pytest.mark.parametrize("lost", [cut_off, broken])


@pytest.fixture
def client(table: Table) -> UnsteadyClient:
    return UnsteadyClient(table.client)


@pytest.fixture
def spent() -> list[tuple[str, RunKey | None, float, float]]:
    return []


@pytest.fixture
def store(client: UnsteadyClient, table: Table, parts: Parts, spent: Any) -> DynamoStore:
    def note(*told: Any) -> None:
        spent.append(told)

    return DynamoStore(client, table.name, parts, on_spent=note, wall=lambda: NOW)


# ---- answers that are lost -----------------------------------------------------------------------


@LOST
async def test_a_first_save_whose_answer_was_lost_is_known_as_done(
    store: DynamoStore, client: UnsteadyClient, make_record: MakeRecord, lost: Fail
) -> None:
    client.after = [lost]
    await store.save(make_record(), before=None)
    assert client.methods == ["put_item", "put_item"]
    assert await store.load(make_record().key) == make_record()


@LOST
async def test_a_save_whose_answer_was_lost_is_known_as_done(
    store: DynamoStore, client: UnsteadyClient, make_record: MakeRecord, lost: Fail
) -> None:
    first = make_record()
    second = changes.claim(first, NOW, LEASE)
    await store.save(first, before=None)
    client.after = [lost, lost]
    await store.save(second, before=first, unrenewed=True)
    assert await store.load(first.key) == second


async def test_a_save_that_another_overtook_is_refused_though_it_was_asked_twice(
    store: DynamoStore, client: UnsteadyClient, make_record: MakeRecord, table: Table, parts: Parts
) -> None:
    first = make_record()
    await store.save(first, before=None)
    theirs = changes.change(first, NOW, error="theirs")
    other = DynamoStore(table.client, table.name, parts, wall=lambda: NOW)
    await other.save(theirs, before=first)
    client.before = [cut_off]
    with pytest.raises(VersionConflict):
        await store.save(changes.change(first, NOW, error="ours"), before=first)
    assert await store.load(first.key) == theirs


@LOST
async def test_a_lease_whose_renewal_had_no_answer_is_renewed(
    store: DynamoStore, client: UnsteadyClient, make_record: MakeRecord, lost: Fail
) -> None:
    owned = changes.claim(make_record(), NOW, LEASE)
    await store.save(owned, before=None)
    client.after = [lost]
    await store.renew(owned, NOW + 60)
    assert (await store.heads([owned.key]))[owned.key].lease == Lease(owner="here", until=NOW + 60)


@LOST
async def test_a_run_whose_deletion_had_no_answer_is_gone(
    store: DynamoStore, client: UnsteadyClient, make_record: MakeRecord, lost: Fail
) -> None:
    await store.save(make_record(), before=None)
    client.after = [lost]
    await store.delete(make_record())
    assert await store.load(make_record().key) is None


@LOST
async def test_a_film_whose_removal_had_no_answer_is_returned(
    store: DynamoStore, client: UnsteadyClient, lost: Fail
) -> None:
    client.after = [lost]
    assert await store.add_film(film()) == film()
    client.after = [answered, lost]
    assert await store.remove_film("mia", "f1") == film()
    assert (await store.list_films("mia", limit=9)).rows == []


# ---- calls that are put off ----------------------------------------------------------------------


@pytest.mark.parametrize("put_off", [throttled, cut_off, refused, broken])
async def test_what_is_throttled_or_cut_off_is_asked_again(
    store: DynamoStore, client: UnsteadyClient, make_record: MakeRecord, put_off: Fail
) -> None:
    client.before = [put_off] * 3
    await store.save(make_record(), before=None)
    client.before = [put_off] * 2
    assert await store.load(make_record().key) == make_record()
    client.before = [put_off]
    assert len((await store.list_runs("mia", limit=5)).rows) == 1


async def test_a_table_that_stays_away_is_told_after_a_while(
    store: DynamoStore,
    client: UnsteadyClient,
    make_record: MakeRecord,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dynamodb_calls, "PATIENCE_S", 0.3)
    client.before = [throttled] * 100
    with pytest.raises(StoreError, match="too much"):
        await store.load(make_record().key)
    assert 2 < len(client.asked) < 20


async def test_what_is_no_passing_failure_is_told_at_once(
    client: UnsteadyClient, parts: Parts, make_record: MakeRecord
) -> None:
    store = DynamoStore(client, "no-such-table", parts)
    with pytest.raises(StoreError, match="no-such-table is missing"):
        await store.check()
    with pytest.raises(StoreError, match="no-such-table is missing"):
        await store.load(make_record().key)
    assert len(client.asked) == 2


async def test_what_a_busy_table_leaves_over_is_asked_for_again(
    table: Table, store: DynamoStore, parts: Parts, make_record: MakeRecord
) -> None:
    records = [make_record(run_id=f"r{number}") for number in range(5)]
    for record in records:
        await store.save(record, before=None)
    sparing = DynamoStore(SparingClient(table.client), table.name, parts, wall=lambda: NOW)
    assert len(await sparing.heads([record.key for record in records])) == 5


class SparingClient:
    """Reads two items of a batch, and leaves the others over."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def batch_get_item(self, **told: Any) -> dict[str, Any]:
        ((name, asked),) = told["RequestItems"].items()
        now, left = asked["Keys"][:2], asked["Keys"][2:]
        told["RequestItems"] = {name: {**asked, "Keys": now}}
        answer: dict[str, Any] = await self._client.batch_get_item(**told)
        return {**answer, "UnprocessedKeys": {name: {**asked, "Keys": left}} if left else {}}


# ---- what is counted -----------------------------------------------------------------------------


async def test_each_call_is_counted_with_its_run(
    store: DynamoStore, make_record: MakeRecord, spent: list[Any]
) -> None:
    first = make_record()
    await store.save(first, before=None)
    await store.load(first.key)
    await store.heads([first.key, RunKey("mia", "none")])
    with pytest.raises(VersionConflict):
        await store.save(first, before=None)
    assert {(method, key) for method, key, _, _ in spent} == {
        ("put_item", first.key),
        ("get_item", first.key),
        ("batch_get_item", first.key),
        ("batch_get_item", RunKey("mia", "none")),
    }
    reads, writes = sum(one[2] for one in spent), sum(one[3] for one in spent)
    assert reads > 0
    assert writes >= 2  # the refused one is billed too
