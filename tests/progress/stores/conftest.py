"""The stores that the contract suites run over: a file, and tables on two emulators."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import aioboto3
import pytest
from botocore.config import Config

from progress.errors import RecordUnreadable
from progress.stores.base import Store
from progress.stores.dynamodb import DynamoStore
from progress.stores.dynamodb_calls import OnSpent, told_nobody
from progress.stores.dynamodb_schema import DEFINITION
from progress.stores.sqlite import open_sqlite
from tests.aws.emulators import CREDENTIALS, EMULATORS, REGION, Emulator, emulator

NOW = 1_780_000_000.0

FindUrl = Callable[[Emulator], str]
OpenStore = Callable[..., AbstractAsyncContextManager[DynamoStore]]


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


@pytest.fixture(scope="session")
def find_emulator() -> Iterator[FindUrl]:
    """Starts each emulator when it is first asked for: its address."""
    urls: dict[Emulator, str] = {}
    with contextlib.ExitStack() as stack:

        def find(name: Emulator) -> str:
            if name not in urls:
                urls[name] = stack.enter_context(emulator(name))
            return urls[name]

        yield find


@pytest.fixture(scope="session")
def session() -> aioboto3.Session:
    """Reads the services' descriptions once, not in each test."""
    return aioboto3.Session(
        aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
        region_name=REGION,
    )


@pytest.fixture
def parts() -> Parts:
    return Parts()


@pytest.fixture(params=EMULATORS)
def emulator_name(request: pytest.FixtureRequest) -> Emulator:
    name: Emulator = request.param
    return name


@contextlib.asynccontextmanager
async def open_client(session: aioboto3.Session, url: str) -> AsyncIterator[Any]:
    """A client like the service's: it asks everything once."""
    once = Config(retries={"total_max_attempts": 1}, max_pool_connections=50)
    async with session.client("dynamodb", endpoint_url=url, config=once) as client:
        yield client


@contextlib.asynccontextmanager
async def open_table(session: aioboto3.Session, url: str) -> AsyncIterator[tuple[Any, str]]:
    """A client, and a table of its own.

    It does not forget by ttl: to the emulator the moment of the tests is long past.
    """
    table = f"runs-{secrets.token_hex(6)}"
    async with open_client(session, url) as client:
        await client.create_table(TableName=table, **DEFINITION)
        try:
            yield client, table
        finally:
            await client.delete_table(TableName=table)


@contextlib.asynccontextmanager
async def open_dynamo(
    session: aioboto3.Session, url: str, parts: Parts, on_spent: OnSpent = told_nobody
) -> AsyncIterator[DynamoStore]:
    """A store in a table of its own, at the tests' moment."""
    async with open_table(session, url) as (client, table):
        yield DynamoStore(client, table, parts, on_spent=on_spent, wall=lambda: NOW)


@pytest.fixture(params=["sqlite", *EMULATORS])
async def store(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    find_emulator: FindUrl,
    session: aioboto3.Session,
    parts: Parts,
) -> AsyncIterator[Store]:
    """Every kind of store there is; the contract suites run over each."""
    if request.param == "sqlite":
        async with open_sqlite(tmp_path / "checkpoints.sqlite") as opened:
            yield opened
    else:
        async with open_dynamo(session, find_emulator(request.param), parts) as made:
            yield made
