"""The SQLite file: its tables, how an older one is brought up to them, and its write-ahead log."""

from __future__ import annotations

import asyncio
import logging

import aiosqlite
from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_delay, wait_random

# What PRAGMA user_version tells of a file that has all of this.
_VERSION = 1

_TABLES = (
    """
    CREATE TABLE IF NOT EXISTS checkpoints (
        user_id TEXT NOT NULL,
        run_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        status TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        owner TEXT,
        lease_until REAL,
        deleting INTEGER NOT NULL DEFAULT 0,
        queued_at REAL NOT NULL DEFAULT 0,
        ttl INTEGER NOT NULL DEFAULT 0,
        body TEXT NOT NULL,
        PRIMARY KEY (user_id, run_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS library (
        user_id TEXT NOT NULL,
        id TEXT NOT NULL,
        created_at TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (user_id, id)
    ) WITHOUT ROWID
    """,
)

_INDEXES = (
    "CREATE INDEX IF NOT EXISTS newest_first ON checkpoints (user_id, created_at, run_id)",
    "CREATE INDEX IF NOT EXISTS newest_films ON library (user_id, created_at, id)",
    "CREATE INDEX IF NOT EXISTS in_line ON checkpoints (queued_at) WHERE status = 'processing'",
    "CREATE INDEX IF NOT EXISTS oldest ON checkpoints (ttl) WHERE status <> 'processing'",
    "DROP INDEX IF EXISTS in_work",
)

# Files of before there were leases lack these; their runs wait in line, and are kept as before.
_ADDED = (
    "owner TEXT",
    "lease_until REAL",
    "deleting INTEGER NOT NULL DEFAULT 0",
    "queued_at REAL NOT NULL DEFAULT 0",
    "ttl INTEGER NOT NULL DEFAULT 0",
)

_TTL_FROM_BODY = """
UPDATE checkpoints SET ttl = coalesce(json_extract(body, '$.ttl'), ttl)
WHERE ttl = 0 AND json_valid(body)
"""

# Two services that open a new file at the same moment: one of them has to wait and look again.
_OPEN_PATIENCE_S = 10.0

# A process that empties the log is done with it in milliseconds.
_EMPTY_TRIES = 10
_EMPTY_AGAIN_S = 0.05

_log = logging.getLogger(__name__)


async def prepare(connection: aiosqlite.Connection) -> None:
    """Make the file ready for use. Raises sqlite3.Error."""
    retrying = AsyncRetrying(
        retry=retry_if_exception_type(aiosqlite.OperationalError),
        wait=wait_random(0.05, 0.2),
        stop=stop_after_delay(_OPEN_PATIENCE_S),
        reraise=True,
    )
    await retrying(_prepare, connection)


async def empty_log(connection: aiosqlite.Connection) -> None:
    """Bring all of the write-ahead log into the file, or leave it to the next who does.

    While another process does so too, SQLite gives up at once, whatever the timeout.
    Raises sqlite3.Error.
    """
    for _ in range(_EMPTY_TRIES):
        rows = await connection.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        if not any(is_busy for is_busy, _, _ in rows):
            return
        await asyncio.sleep(_EMPTY_AGAIN_S)
    _log.warning("sqlite.log_not_emptied")


async def _prepare(connection: aiosqlite.Connection) -> None:
    await connection.execute("PRAGMA journal_mode = WAL")
    # What a client was told is on the disk even if the power goes.
    await connection.execute("PRAGMA synchronous = FULL")
    # What is forgotten is overwritten: a deleted run leaves no words in free pages.
    await connection.execute("PRAGMA secure_delete = ON")
    if await _version(connection) < _VERSION:
        await _bring_up(connection)


async def _bring_up(connection: aiosqlite.Connection) -> None:
    """All of it or nothing, whatever happens, and by one process at a time."""
    await connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in _TABLES:
            await connection.execute(statement)
        await _add_columns(connection)
        for statement in _INDEXES:
            await connection.execute(statement)
        await connection.execute(f"PRAGMA user_version = {_VERSION}")
        await connection.execute("COMMIT")
    except BaseException:
        await connection.execute("ROLLBACK")
        raise


async def _add_columns(connection: aiosqlite.Connection) -> None:
    async with connection.execute("PRAGMA table_info(checkpoints)") as rows:
        there = {row[1] async for row in rows}
    for column in _ADDED:
        if column.partition(" ")[0] not in there:
            await connection.execute(f"ALTER TABLE checkpoints ADD COLUMN {column}")
    await connection.execute(_TTL_FROM_BODY)


async def _version(connection: aiosqlite.Connection) -> int:
    async with connection.execute("PRAGMA user_version") as rows:
        row = await rows.fetchone()
    return int(row[0]) if row else 0
