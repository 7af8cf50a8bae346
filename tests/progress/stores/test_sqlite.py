"""What the store in one file adds: older files, files that are shared, held, damaged or wiped."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import aiosqlite
import pytest

from progress import changes
from progress.checkpoint import Checkpoint, Head, Inputs, Lease
from progress.errors import RecordUnreadable, StoreError, VersionConflict
from progress.stores.sqlite import SqliteStore, open_sqlite
from tests.progress.stores.test_library import film

MakeRecord = Callable[..., Checkpoint]

NOW = 1_780_000_000.0

MARK = "secretmarker"

_OLD_TABLE = """
CREATE TABLE checkpoints (
    user_id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (user_id, run_id)
) WITHOUT ROWID;
CREATE INDEX in_work ON checkpoints (updated_at) WHERE status = 'processing';
"""

# What records of before there were leases do not have.
_NEW_FIELDS = {"lease", "deleting", "failed_scene"}
_NEW_INPUTS = {"answered", "drawing_digest", "queued_at", "keep_s"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "checkpoints.sqlite"


@contextlib.contextmanager
def plain(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection of another program."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def old(record: Checkpoint) -> Checkpoint:
    """The record as one reads it that an older file holds."""
    told = record.inputs.model_dump(exclude=_NEW_INPUTS)
    return record.model_copy(update={"inputs": Inputs.model_validate(told)})


def old_body(record: Checkpoint) -> str:
    body = record.model_dump(mode="json", exclude=_NEW_FIELDS)
    for name in _NEW_INPUTS:
        del body["inputs"][name]
    for stage in body["progress"]["stages"].values():
        del stage["retrying"]
    return json.dumps(body)


def write_old_file(path: Path, bodies: dict[str, tuple[Checkpoint, str]]) -> None:
    with plain(path) as file:
        file.executescript(_OLD_TABLE)
        for run_id, (record, body) in bodies.items():
            told = (record.version, record.status, record.created_at, record.updated_at, body)
            file.execute(
                "INSERT INTO checkpoints VALUES ('mia', ?, ?, ?, ?, ?, ?)", (run_id, *told)
            )


# ---- older files ---------------------------------------------------------------------------------


async def test_an_older_file_is_brought_up(path: Path, make_record: MakeRecord) -> None:
    done = old(changes.complete(make_record(run_id="done"), NOW))
    going = old(make_record(run_id="going"))
    write_old_file(path, {one.run_id: (one, old_body(one)) for one in (done, going)})
    for _ in range(2):  # the second time it is up already
        async with open_sqlite(path) as store:
            assert await store.load(done.key) == done
            assert await store.load(going.key) == going
            assert await store.unfinished(limit=9) == [Head(going.key, 1, None, False)]
            assert await store.expired(done.ttl, limit=9) == []
            assert await store.expired(done.ttl + 1, limit=9) == [done.key]


async def test_runs_of_an_older_file_are_taken_up_and_kept(
    path: Path, make_record: MakeRecord
) -> None:
    going = old(make_record())
    write_old_file(path, {"r1": (going, old_body(going))})
    async with open_sqlite(path) as store:
        taken = changes.claim(going, NOW, Lease(owner="worker", until=NOW + 30))
        await store.save(taken, before=going, unrenewed=True)
        assert await store.load(going.key) == taken
        await store.add_film(film())
        assert sorted(await store.prefixes()) == ["mia/!film-f1", "mia/r1"]


async def test_an_older_file_with_one_damaged_record_keeps_the_time_of_the_others(
    path: Path, make_record: MakeRecord
) -> None:
    done = old(changes.complete(make_record(run_id="done"), NOW))
    write_old_file(path, {"bad": (done, '{"user_id": '), "done": (done, old_body(done))})
    async with open_sqlite(path) as store:
        assert await store.load(done.key) == done
        assert done.key not in await store.expired(NOW, limit=9)


# ---- a file that several services share ----------------------------------------------------------


async def test_stores_that_open_a_new_file_at_once_all_work_on_it(
    path: Path, make_record: MakeRecord
) -> None:
    async def open_and_save(number: int) -> None:
        async with open_sqlite(path) as store:
            await store.save(make_record(run_id=f"r{number}"), before=None)

    await asyncio.gather(*(open_and_save(number) for number in range(4)))
    async with open_sqlite(path) as store:
        assert len((await store.list_runs("mia", limit=9)).rows) == 4


async def test_of_takers_in_several_services_one_wins(path: Path, make_record: MakeRecord) -> None:
    async with contextlib.AsyncExitStack() as opened:
        stores = [await opened.enter_async_context(open_sqlite(path)) for _ in range(4)]
        before = make_record()
        await stores[0].save(before, before=None)
        takers = [
            store.save(
                changes.claim(before, NOW, Lease(owner=f"{number}", until=NOW)),
                before=before,
                unrenewed=True,
            )
            for number, store in enumerate(stores * 8)
        ]
        answers = await asyncio.gather(*takers, return_exceptions=True)
        assert sum(isinstance(answer, VersionConflict) for answer in answers) == 31
        winner = str(answers.index(None))
        assert [(await store.heads([before.key]))[before.key].lease for store in stores] == [
            Lease(owner=winner, until=NOW)
        ] * 4


async def test_a_write_waits_for_another_that_holds_the_file(
    path: Path, make_record: MakeRecord
) -> None:
    async with open_sqlite(path) as store:
        with plain(path) as other:
            other.execute("BEGIN IMMEDIATE")
            saving = asyncio.create_task(store.save(make_record(), before=None))
            done, _ = await asyncio.wait([saving], timeout=0.3)
            assert not done
            other.execute("COMMIT")
            await saving
        assert await store.load(make_record().key) == make_record()


async def test_a_file_that_is_held_for_too_long_is_a_store_error(
    path: Path, make_record: MakeRecord
) -> None:
    async with open_sqlite(path):
        pass
    async with aiosqlite.connect(path, isolation_level=None, timeout=0.1) as impatient:
        store = SqliteStore(impatient, impatient)
        with plain(path) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match="locked"):
                await store.save(make_record(), before=None)
            assert await store.load(make_record().key) is None
        await store.save(make_record(), before=None)


async def test_reading_waits_for_no_writer(path: Path, make_record: MakeRecord) -> None:
    async with open_sqlite(path) as store:
        await store.save(make_record(), before=None)
        with plain(path) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute("UPDATE checkpoints SET version = 99")
            loaded = await asyncio.wait_for(store.load(make_record().key), timeout=2)
    assert loaded == make_record()


# ---- what is forgotten, and what is damaged ------------------------------------------------------


async def test_a_deleted_run_leaves_no_word_in_the_file(
    path: Path, make_record: MakeRecord
) -> None:
    def on_disk() -> int:
        return sum(file.read_bytes().count(MARK.encode()) for file in path.parent.iterdir())

    async with open_sqlite(path) as store:
        record = make_record(wishes={"theme": MARK})
        await store.save(record, before=None)
        for number in range(20):  # of several sizes, so that it moves about in the file
            longer = changes.change(record, NOW, story_script={"text": f"{MARK} " * 97 * number})
            await store.save(longer, before=record)
            await store.save(make_record(run_id=f"other{number}"), before=None)
            record = longer
        assert on_disk() > 0
        await store.delete(record)
        assert on_disk() == 0
        assert len((await store.list_runs("mia", limit=99)).rows) == 20
    assert on_disk() == 0


@pytest.mark.parametrize("body", ["", "{", "[]", '{"user_id": "mia"}'])
async def test_a_damaged_record_is_unreadable(
    path: Path, make_record: MakeRecord, body: str
) -> None:
    async with open_sqlite(path) as store:
        await store.save(make_record(run_id="bad"), before=None)
        await store.save(make_record(run_id="good"), before=None)
        with plain(path) as other:
            other.execute("UPDATE checkpoints SET body = ? WHERE run_id = 'bad'", (body,))
        with pytest.raises(RecordUnreadable):
            await store.load(make_record(run_id="bad").key)
        assert await store.load(make_record(run_id="good").key) is not None
        assert len(await store.unfinished(limit=9)) == 2


async def test_a_damaged_film_is_a_store_error_and_no_wrong_cursor(path: Path) -> None:
    async with open_sqlite(path) as store:
        await store.add_film(film())
        with plain(path) as other:
            other.execute("UPDATE library SET body = '{'")
        with pytest.raises(StoreError):
            await store.list_films("mia", limit=9)


@pytest.fixture
def letter(path: Path) -> Path:
    """A file that is no database."""
    path.write_bytes(b"A letter to Mia. " * 500)
    return path


async def test_a_file_that_is_no_database_is_refused_at_once(letter: Path) -> None:
    started = time.monotonic()
    with pytest.raises(StoreError, match="not a database"):
        async with open_sqlite(letter):
            pass
    assert time.monotonic() - started < 2


async def test_a_folder_that_is_not_there_is_a_store_error(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    with pytest.raises(StoreError):
        async with open_sqlite(tmp_path / "missing" / "checkpoints.sqlite"):
            pass
    # aiosqlite lets its thread end by itself then, and that still needs the loop.
    for thread in set(threading.enumerate()) - before:
        thread.join()


async def test_a_damaged_record_keeps_no_other_from_being_told_as_newer(
    path: Path, make_record: MakeRecord
) -> None:
    bad, good = make_record(run_id="bad"), make_record(run_id="good")
    async with open_sqlite(path) as store:
        for record in (bad, good):
            await store.save(record, before=None)
        with plain(path) as other:
            other.execute("UPDATE checkpoints SET body = '{' WHERE run_id = 'bad'")
        assert await store.newer({bad.key: 0, good.key: 0}) == {good.key: good}
