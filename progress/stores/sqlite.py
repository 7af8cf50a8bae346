"""Checkpoints in one SQLite file (write-ahead log), by aiosqlite's own thread.

Several services may share the file: each write is one statement that decides and writes.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from progress.checkpoint import Checkpoint, Head, RunKey
from progress.errors import RecordUnreadable, StoreError
from progress.library import FILM_MARK, LibraryFilm
from progress.stores.base import Page, Rhythm, conflict
from progress.stores.cursor import read_cursor, write_cursor
from progress.stores.sqlite_rows import fields_of, film_in, head_in, record_in
from progress.stores.sqlite_schema import empty_log, prepare

# How long a statement waits for another process that holds the file.
BUSY_TIMEOUT_MS = 5_000

_COLUMNS = (
    "version, status, created_at, updated_at, owner, lease_until, deleting, queued_at, ttl, body"
)

_INSERT = f"""
INSERT OR IGNORE INTO checkpoints ({_COLUMNS}, user_id, run_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

_UPDATE = f"""
UPDATE checkpoints SET ({_COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
WHERE user_id = ? AND run_id = ? AND version = ? AND owner IS ?
"""

_RENEW = """
UPDATE checkpoints SET lease_until = ?
WHERE user_id = ? AND run_id = ? AND version = ? AND owner IS ?
"""

_DELETE = "DELETE FROM checkpoints WHERE user_id = ? AND run_id = ? AND version = ? AND owner IS ?"

_HEAD = "SELECT user_id, run_id, version, owner, lease_until, deleting FROM checkpoints"

# A run in work has status 'processing' and is not in this list, however old it is.
_EXPIRED = """
SELECT user_id, run_id FROM checkpoints WHERE status <> 'processing' AND ttl < ?
ORDER BY ttl LIMIT ?
"""

_LIST = """
SELECT created_at, run_id, body, owner, lease_until FROM checkpoints
WHERE user_id = ? AND NOT deleting AND (created_at, run_id) < (?, ?)
ORDER BY created_at DESC, run_id DESC LIMIT ?
"""

_LIST_FILMS = """
SELECT created_at, id, body FROM library WHERE user_id = ? AND (created_at, id) < (?, ?)
ORDER BY created_at DESC, id DESC LIMIT ?
"""

_AFTER_ALL = ("~", "~")  # sorts behind every time stamp and every id

_Row = TypeVar("_Row")

_log = logging.getLogger(__name__)

# A look at a file costs nothing worth saving: a parent's "stop" reaches a worker elsewhere within
# a second, its renderers' end included, and a poll is always answered by a read of its own.
RHYTHM = Rhythm(look_s=0.4, ticks_s=1.0, poll_age_s=0.0)


class SqliteStore:
    """A store in one file. Open it with `open_sqlite`.

    It reads and writes by connections of their own: who reads never waits for who waits to write.
    """

    rhythm = RHYTHM

    def __init__(self, reading: aiosqlite.Connection, writing: aiosqlite.Connection) -> None:
        self._reading = reading
        self._writing = writing

    async def load(self, key: RunKey) -> Checkpoint | None:
        """See Store."""
        query = "SELECT body, owner, lease_until FROM checkpoints WHERE user_id = ? AND run_id = ?"
        rows = await self._rows(query, key)
        return record_in(*rows[0]) if rows else None

    async def save(
        self, record: Checkpoint, *, before: Checkpoint | None, unrenewed: bool = False
    ) -> None:
        """See Store."""
        fields = fields_of(record)
        if before is None:
            written = await self._write(_INSERT, (*fields, *record.key))
        elif unrenewed and before.lease is not None:
            condition = (*_condition(before), before.lease.until)
            written = await self._write(f"{_UPDATE} AND lease_until = ?", (*fields, *condition))
        else:
            written = await self._write(_UPDATE, (*fields, *_condition(before)))
        if not written:
            raise conflict(before or record)

    async def renew(self, record: Checkpoint, until: float) -> None:
        """See Store."""
        if not await self._write(_RENEW, (until, *_condition(record))):
            raise conflict(record)

    async def delete(self, record: Checkpoint) -> None:
        """See Store. What was deleted is overwritten in the file, not only unlinked there."""
        await self._write(_DELETE, _condition(record))
        with _store_errors():
            await empty_log(self._writing)

    async def heads(self, keys: Collection[RunKey]) -> dict[RunKey, Head]:
        """See Store."""
        if not keys:
            return {}
        places = ", ".join(["(?, ?)"] * len(keys))
        query = f"{_HEAD} WHERE (user_id, run_id) IN (VALUES {places})"
        rows = await self._rows(query, tuple(part for key in keys for part in key))
        return {head.key: head for head in (head_in(*row) for row in rows)}

    async def newer(self, seen: Mapping[RunKey, int]) -> dict[RunKey, Checkpoint | None]:
        """See Store."""
        heads = await self.heads(seen)
        found: dict[RunKey, Checkpoint | None] = {}
        for key, version in seen.items():
            if key in heads and heads[key].version <= version:
                continue
            try:
                found[key] = await self.load(key)
            except RecordUnreadable as error:
                _log.error("store.unreadable run=%s error=%s", key, error)
        return found

    async def unfinished(self, *, limit: int) -> list[Head]:
        """See Store."""
        query = f"{_HEAD} WHERE status = 'processing' ORDER BY queued_at LIMIT ?"
        return [head_in(*row) for row in await self._rows(query, (limit,))]

    async def expired(self, now: float, *, limit: int) -> list[RunKey]:
        """See Store."""
        return [RunKey(*row) for row in await self._rows(_EXPIRED, (now, limit))]

    async def list_runs(
        self, user_id: str, *, limit: int, cursor: str | None = None
    ) -> Page[Checkpoint]:
        """See Store."""
        return await self._page(_LIST, user_id, limit, cursor, record_in)

    async def add_film(self, film: LibraryFilm) -> LibraryFilm:
        """See Store."""
        insert = "INSERT OR IGNORE INTO library (user_id, id, created_at, body) VALUES (?, ?, ?, ?)"
        fields = (film.user_id, film.id, film.created_at, film.model_dump_json())
        if await self._write(insert, fields):
            return film
        return await self.load_film(film.user_id, film.id) or film

    async def remove_film(self, user_id: str, film_id: str) -> LibraryFilm | None:
        """See Store."""
        delete = "DELETE FROM library WHERE user_id = ? AND id = ? RETURNING body"
        rows = await self._written(delete, (user_id, film_id))
        return film_in(rows[0][0]) if rows else None

    async def list_films(
        self, user_id: str, *, limit: int, cursor: str | None = None
    ) -> Page[LibraryFilm]:
        """See Store."""
        return await self._page(_LIST_FILMS, user_id, limit, cursor, film_in)

    async def prefixes(self) -> list[str]:
        """The artifact prefixes of all runs and films there are."""
        query = f"""
            SELECT user_id || '/' || run_id FROM checkpoints
            UNION ALL SELECT user_id || '/{FILM_MARK}' || id FROM library
        """
        return [row[0] for row in await self._rows(query, ())]

    async def load_film(self, user_id: str, film_id: str) -> LibraryFilm | None:
        """See Store."""
        query = "SELECT body FROM library WHERE user_id = ? AND id = ?"
        rows = await self._rows(query, (user_id, film_id))
        return film_in(rows[0][0]) if rows else None

    async def _page(
        self,
        query: str,
        user_id: str,
        limit: int,
        cursor: str | None,
        read: Callable[..., _Row],
    ) -> Page[_Row]:
        """Rows that begin with what they are sorted by, for the cursor of the next page."""
        after = read_cursor(cursor) if cursor else _AFTER_ALL
        rows = await self._rows(query, (user_id, *after, limit + 1))
        shown = [read(*row[2:]) for row in rows[:limit]]
        return Page(shown, write_cursor(*rows[limit - 1][:2]) if len(rows) > limit else None)

    async def _rows(self, query: str, parameters: tuple[Any, ...]) -> list[sqlite3.Row]:
        return await _fetch(self._reading, query, parameters)

    async def _written(self, statement: str, parameters: tuple[Any, ...]) -> list[sqlite3.Row]:
        return await _fetch(self._writing, statement, parameters)

    async def _write(self, statement: str, parameters: tuple[Any, ...]) -> bool:
        with _store_errors():
            async with self._writing.execute(statement, parameters) as cursor:
                return cursor.rowcount > 0


@contextlib.asynccontextmanager
async def open_sqlite(path: Path) -> AsyncIterator[SqliteStore]:
    """Open the file, making it and its tables where they are missing. Raises StoreError."""
    async with contextlib.AsyncExitStack() as stack:
        with _store_errors():
            writing = await stack.enter_async_context(_connect(path))
            await prepare(writing)
            reading = await stack.enter_async_context(_connect(path))
        yield SqliteStore(reading, writing)


def _connect(path: Path) -> aiosqlite.Connection:
    return aiosqlite.connect(path, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000)


async def _fetch(
    connection: aiosqlite.Connection, statement: str, parameters: tuple[Any, ...]
) -> list[sqlite3.Row]:
    """All rows, in one turn of the connection's thread.

    A statement that stayed open while another process commits would make the next write fail at
    once, as if the file were locked.
    """
    with _store_errors():
        return list(await connection.execute_fetchall(statement, parameters))


@contextlib.contextmanager
def _store_errors() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(f"SQLite: {error}") from error


def _condition(before: Checkpoint) -> tuple[Any, ...]:
    return (*before.key, before.version, before.owner)
