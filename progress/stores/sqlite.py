"""Checkpoints in one SQLite file (write-ahead log), by aiosqlite's own thread."""

from __future__ import annotations

import base64
import contextlib
import json
import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiosqlite

from progress.checkpoint import Checkpoint, RunKey
from progress.errors import StoreError, VersionConflict
from progress.stores.base import Page

# How long a write waits for another process that holds the file.
BUSY_TIMEOUT_MS = 5_000

_SCHEMA = """
CREATE TABLE IF NOT EXISTS checkpoints (
    user_id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (user_id, run_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS newest_first ON checkpoints (user_id, created_at, run_id);
CREATE INDEX IF NOT EXISTS in_work ON checkpoints (updated_at) WHERE status = 'processing';
"""

_INSERT = """
INSERT OR IGNORE INTO checkpoints
    (version, status, created_at, updated_at, body, user_id, run_id)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""

_UPDATE = """
UPDATE checkpoints SET version = ?, status = ?, created_at = ?, updated_at = ?, body = ?
WHERE user_id = ? AND run_id = ? AND version = ?
"""

_LIST = """
SELECT body FROM checkpoints
WHERE user_id = ? AND (created_at, run_id) < (?, ?)
ORDER BY created_at DESC, run_id DESC LIMIT ?
"""

_AFTER_ALL = ("~", "~")  # sorts behind every time stamp and every id


class SqliteStore:
    """A store in one file. Open it with `open_sqlite`."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def load(self, key: RunKey) -> Checkpoint | None:
        """See Store."""
        with _store_errors():
            query = "SELECT body FROM checkpoints WHERE user_id = ? AND run_id = ?"
            async with self._connection.execute(query, key) as cursor:
                row = await cursor.fetchone()
        return Checkpoint.model_validate_json(row[0]) if row else None

    async def save(self, record: Checkpoint, *, expected_version: int) -> None:
        """See Store. One statement decides and writes, so no other write comes between."""
        fields = (
            record.version,
            record.status,
            record.created_at,
            record.updated_at,
            record.model_dump_json(),
            *record.key,
        )
        with _store_errors():
            if expected_version:
                cursor = await self._connection.execute(_UPDATE, (*fields, expected_version))
            else:
                cursor = await self._connection.execute(_INSERT, fields)
            async with cursor:
                written = cursor.rowcount
        if not written:
            raise VersionConflict(f"{record.key} is not at version {expected_version} any more")

    async def list_runs(self, user_id: str, *, limit: int, cursor: str | None = None) -> Page:
        """See Store."""
        before = _read_cursor(cursor) if cursor else _AFTER_ALL
        with _store_errors():
            async with self._connection.execute(_LIST, (user_id, *before, limit + 1)) as rows:
                bodies = [row[0] async for row in rows]
        runs = [Checkpoint.model_validate_json(body) for body in bodies[:limit]]
        return Page(runs, _write_cursor(runs[-1]) if len(bodies) > limit else None)

    async def unfinished(self) -> list[RunKey]:
        """See Store."""
        query = (
            "SELECT user_id, run_id FROM checkpoints WHERE status = 'processing'"
            " ORDER BY updated_at"
        )
        with _store_errors():
            async with self._connection.execute(query) as rows:
                return [RunKey(*row) async for row in rows]


@contextlib.asynccontextmanager
async def open_sqlite(path: Path) -> AsyncIterator[SqliteStore]:
    """Open the file, making it and its table where they are missing. Raises StoreError."""
    with _store_errors():
        connection = await aiosqlite.connect(path, isolation_level=None)
    try:
        with _store_errors():
            await connection.execute("PRAGMA journal_mode = WAL")
            # What a client was told is on the disk even if the power goes.
            await connection.execute("PRAGMA synchronous = FULL")
            await connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
            await connection.executescript(_SCHEMA)
        yield SqliteStore(connection)
    finally:
        await connection.close()


@contextlib.contextmanager
def _store_errors() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(f"SQLite: {error}") from error


def _write_cursor(last: Checkpoint) -> str:
    return base64.urlsafe_b64encode(json.dumps([last.created_at, last.run_id]).encode()).decode()


def _read_cursor(cursor: str) -> tuple[str, str]:
    try:
        created_at, run_id = json.loads(base64.urlsafe_b64decode(cursor))
    except (TypeError, ValueError) as error:
        raise ValueError("This cursor is not one that a page of runs ended with.") from error
    return str(created_at), str(run_id)
