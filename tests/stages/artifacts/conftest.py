"""An artifact store of each kind, empty, for the contract and for what S3 adds."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, get_args

import aioboto3
import pytest
from botocore.config import Config

from stages.artifacts.base import Artifacts
from stages.artifacts.files import FileArtifacts
from stages.artifacts.s3 import S3Artifacts
from stages.artifacts.s3_setup import create_bucket
from tests.aws.emulators import CREDENTIALS, Emulator
from tests.aws.fixtures import ministack_url, moto_url

__all__ = ["ministack_url", "moto_url"]

KINDS = ("files", *get_args(Emulator))


def is_film(key: str) -> bool:
    """As the server tells the library's copies."""
    return key.split("/")[1:2] != [] and key.split("/")[1].startswith("!film-")


def open_client(url: str, **config: Any) -> Any:
    """An S3 client as the server's, in an `async with`."""
    session = aioboto3.Session(
        CREDENTIALS["AWS_ACCESS_KEY_ID"],
        CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
        region_name=CREDENTIALS["AWS_REGION"],
    )
    told: dict[str, Any] = {"signature_version": "s3v4", "s3": {"addressing_style": "path"}}
    return session.client("s3", endpoint_url=url, config=Config(**{**told, **config}))


@pytest.fixture
async def s3(emulator_name: str, request: pytest.FixtureRequest) -> AsyncIterator[Any]:
    """A client of one emulator."""
    async with open_client(request.getfixturevalue(f"{emulator_name}_url")) as client:
        yield client


@pytest.fixture
async def bucket(s3: Any) -> str:
    """A bucket of the test's own."""
    name = f"doodlebook-{secrets.token_hex(6)}"
    assert await create_bucket(s3, name, 7)
    return name


@pytest.fixture
def s3_artifacts(s3: Any, bucket: str, tmp_path: Path) -> S3Artifacts:
    """An empty store in it, which renews whatever it is asked to."""
    return S3Artifacts(s3, bucket, tmp_path, is_kept=is_film, renew_after_s=0)


@pytest.fixture(params=KINDS)
async def artifacts(
    request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[Artifacts]:
    """An empty store of each kind."""
    if request.param == "files":
        store = FileArtifacts(tmp_path)
        store.open()
        yield store
        return
    async with open_client(request.getfixturevalue(f"{request.param}_url")) as client:
        name = f"doodlebook-{secrets.token_hex(6)}"
        await create_bucket(client, name, 7)
        yield S3Artifacts(client, name, tmp_path, is_kept=is_film, renew_after_s=0)
