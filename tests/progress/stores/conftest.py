"""The stores that the contract suites run over: a file, and tables on two emulators."""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from progress.checkpoint import RunKey
from progress.errors import RecordUnreadable
from progress.stores.base import Store
from progress.stores.dynamodb import DynamoStore
from progress.stores.dynamodb_item import key_item
from progress.stores.dynamodb_schema import DEFINITION
from progress.stores.sqlite import open_sqlite
from tests.aws.emulators import EMULATORS, Emulator
from tests.aws.fixtures import open_client

NOW = 1_780_000_000.0


class Table(NamedTuple):
    """A table, and a client to reach it by."""

    client: Any
    name: str


class Parts:
    """Parts in memory. Whoever puts one twice is told off."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.gets: list[str] = []

    async def put(self, key: str, content: bytes) -> None:
        assert key not in self.kept, f"{key} was kept before"
        self.kept[key] = content

    async def get(self, key: str) -> bytes:
        self.gets.append(key)
        if key not in self.kept:
            raise RecordUnreadable(f"a part of a record is gone: {key}")
        return self.kept[key]


@pytest.fixture
def parts() -> Parts:
    return Parts()


@contextlib.asynccontextmanager
async def open_table(url: str) -> AsyncIterator[Table]:
    """A client like the service's, and a table of its own.

    It does not forget by ttl: to the emulator the moment of the tests is long past.
    """
    table = f"runs-{secrets.token_hex(6)}"
    async with open_client("dynamodb", url) as client:
        await client.create_table(TableName=table, **DEFINITION)
        yield Table(client, table)


@pytest.fixture(params=EMULATORS)
def emulator_name(request: pytest.FixtureRequest) -> Emulator:
    """Each emulator."""
    name: Emulator = request.param
    return name


@pytest.fixture
async def table(emulator_name: Emulator, request: pytest.FixtureRequest) -> AsyncIterator[Table]:
    """An empty table, on each emulator."""
    async with open_table(request.getfixturevalue(f"{emulator_name}_url")) as made:
        yield made


@pytest.fixture(params=["sqlite", *EMULATORS])
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Path | Table]:
    """Where a store is: a file, or a table."""
    if request.param == "sqlite":
        yield tmp_path / "checkpoints.sqlite"
        return
    async with open_table(request.getfixturevalue(f"{request.param}_url")) as table:
        yield table


@pytest.fixture
async def store(place: Path | Table, parts: Parts) -> AsyncIterator[Store]:
    """Every kind of store there is; the contract suites run over each."""
    if isinstance(place, Table):
        yield DynamoStore(*place, parts, wall=lambda: NOW)
        return
    async with open_sqlite(place) as opened:
        yield opened


@pytest.fixture
def damage(place: Path | Table) -> Callable[[RunKey], Awaitable[None]]:
    """Makes a record in the store one that nobody can read."""

    async def damage(key: RunKey) -> None:
        if isinstance(place, Table):
            await place.client.update_item(
                TableName=place.name,
                Key=key_item(key),
                UpdateExpression="REMOVE progress",
            )
            return
        with contextlib.closing(sqlite3.connect(place)) as file, file:
            file.execute("UPDATE checkpoints SET body = 'no' WHERE run_id = ?", (key.run_id,))

    return damage
