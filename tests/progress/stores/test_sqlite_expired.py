"""Which runs a store that does not forget by itself has to be told to forget."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, Lease, RunKey
from progress.stores.base import Store
from progress.stores.sqlite import open_sqlite

MakeRecord = Callable[..., Checkpoint]

NOW = 1_780_000_000.0

OVER = Lease(owner="died", until=NOW - 60)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with open_sqlite(tmp_path / "checkpoints.sqlite") as opened:
        yield opened


async def test_only_ended_runs_expire_and_only_past_their_time(
    store: Store, make_record: MakeRecord
) -> None:
    def ended(run_id: str, now: float) -> Checkpoint:
        return changes.complete(make_record(run_id=run_id, now=now, keep_s=60), now)

    for record in (
        ended("younger", NOW + 10),
        ended("older", NOW),
        ended("kept", NOW + 1000),
        changes.cancel(make_record(run_id="stopped", now=NOW + 5, keep_s=60), NOW + 5),
        make_record(run_id="waits", keep_s=60),
        changes.claim(make_record(run_id="works", keep_s=60), NOW, OVER),
        changes.mark_deleting(ended("goes", NOW), NOW, None),
    ):
        await store.save(record, before=None)
    found = [key.run_id for key in await store.expired(NOW + 500, limit=10)]
    assert found == ["older", "stopped", "younger"]
    assert await store.expired(NOW + 500, limit=1) == [RunKey("mia", "older")]
    assert await store.expired(NOW + 59, limit=10) == []


async def test_a_run_that_is_begun_again_does_not_expire(
    store: Store, make_record: MakeRecord
) -> None:
    ended = changes.complete(make_record(keep_s=60), NOW)
    await store.save(ended, before=None)
    assert await store.expired(NOW + 500, limit=1) == [ended.key]
    again = make_record(now=NOW + 400).model_copy(update={"version": ended.version + 1})
    await store.save(again, before=ended)
    assert await store.expired(NOW + 500, limit=1) == []
