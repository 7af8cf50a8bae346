"""An artifact store of each kind, empty, for the contract and for what S3 adds."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config

from stages.artifacts.base import Artifacts
from stages.artifacts.files import FileArtifacts
from stages.artifacts.s3 import S3Artifacts
from stages.artifacts.s3_setup import create_bucket
from tests.aws.differences import differs
from tests.aws.emulators import EMULATORS, Emulator
from tests.aws.fixtures import session


def is_film(key: str) -> bool:
    """As the server tells the library's copies."""
    return key.partition("/")[2].startswith("!film-")


def open_client(url: str, **config: Any) -> Any:
    """An S3 client as the server's, in an `async with`."""
    told: dict[str, Any] = {
        "signature_version": "s3v4",
        "s3": {"addressing_style": "path"},
        "retries": {"total_max_attempts": 1},
    }
    return session().client("s3", endpoint_url=url, config=Config(**{**told, **config}))


@pytest.fixture(params=EMULATORS)
def emulator_name(request: pytest.FixtureRequest) -> Emulator:
    """Each emulator."""
    name: Emulator = request.param
    return name


@pytest.fixture
def s3_url(emulator_name: Emulator, request: pytest.FixtureRequest) -> str:
    """Where it listens."""
    return str(request.getfixturevalue(f"{emulator_name}_url"))


@pytest.fixture
def expected_like(emulator_name: Emulator, request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Has a test fail, strictly, where this emulator is known not to be like Amazon."""

    def expect(name: str) -> None:
        reason = differs(name, emulator_name)
        if reason is not None:
            request.applymarker(pytest.mark.xfail(strict=True, reason=reason))

    return expect


@pytest.fixture
async def s3(s3_url: str) -> AsyncIterator[Any]:
    """A client of each emulator."""
    async with open_client(s3_url) as client:
        yield client


@pytest.fixture
async def bucket(s3: Any) -> str:
    """A bucket of the test's own."""
    return await new_bucket(s3)


@pytest.fixture
def s3_artifacts(s3: Any, bucket: str, tmp_path: Path) -> S3Artifacts:
    """An empty store in it, which renews whatever it is asked to."""
    return S3Artifacts(s3, bucket, tmp_path, is_kept=is_film, renew_after_s=0)


@pytest.fixture(params=("files", *EMULATORS))
async def artifacts(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Artifacts]:
    """An empty store of each kind."""
    if request.param == "files":
        store = FileArtifacts(tmp_path)
        store.open()
        yield store
        return
    async with open_client(request.getfixturevalue(f"{request.param}_url")) as client:
        yield S3Artifacts(client, await new_bucket(client), tmp_path, renew_after_s=0)


def files_in(folder: Path) -> list[Path]:
    """All files below a folder."""
    return [path for path in folder.rglob("*") if path.is_file()]


async def new_bucket(client: Any) -> str:
    """The name of a bucket just made."""
    name = f"doodlebook-{secrets.token_hex(6)}"
    assert await create_bucket(client, name, 7)
    return name
