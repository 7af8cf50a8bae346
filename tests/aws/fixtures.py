"""The emulators as fixtures: one process of each for all tests that ask for it."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import aioboto3
import pytest
from botocore.config import Config

from tests.aws.emulators import CREDENTIALS, emulator


@pytest.fixture(scope="session")
def ministack_url() -> Iterator[str]:
    """Ministack, checking signatures: it refuses links that were changed, or are too old."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUTH", "true")
        patch.delenv("PERSIST_STATE", raising=False)
        with emulator("ministack") as url:
            yield url


@pytest.fixture(scope="session")
def moto_url() -> Iterator[str]:
    """Moto."""
    with emulator("moto") as url:
        yield url


def open_client(service: str, url: str, **config: Any) -> Any:
    """A client of one service at an emulator, in an `async with`; it repeats no call by itself."""
    told: dict[str, Any] = {"retries": {"total_max_attempts": 1}, "max_pool_connections": 50}
    return session().client(service, endpoint_url=url, config=Config(**{**told, **config}))


@functools.cache
def session() -> aioboto3.Session:
    """One for all tests: it reads the descriptions of the services but once."""
    return aioboto3.Session(
        CREDENTIALS["AWS_ACCESS_KEY_ID"],
        CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
        region_name=CREDENTIALS["AWS_REGION"],
    )
