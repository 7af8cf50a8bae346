"""The AWS profile: DynamoDB, S3 and SQS, for as many machines as one likes.

One client of each service for the life of the application. Endpoints and credentials come the
ecosystem's way: AWS_REGION, AWS_ENDPOINT_URL, a task's role …
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aioboto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError

from progress.errors import RecordUnreadable, StoreError
from progress.hub import Hub
from progress.library import FILM_MARK
from progress.messages import Present
from progress.stores.base import OnSpent
from progress.stores.dynamodb import DynamoStore
from server.kept import Kept, make_folder
from server.links import shared_secret
from server.queue.claims import Claims
from server.queue.sqs import SqsQueue
from server.queue.sqs_setup import queue_urls
from server.settings import Settings, SettingsError
from stages.artifacts.base import ArtifactError, ArtifactMissing, Artifacts
from stages.artifacts.s3 import S3Artifacts

# A service of the same region answers in milliseconds; a stream or a long poll of SQS may be quiet
# for 20 s. What takes longer is asked again.
_CONNECT_S = 3
_READ_S = 10
_LONG_POLL_READ_S = 30

# More at once would wait for a connection; a run stores at most a few dozen files at a time.
_CONNECTIONS = 50

# Whoever calls asks again by itself: the store must know that it did, and the client's own repeats
# wait for long, or have a quota that runs dry when a third of all calls fails.
_ONCE = {"total_max_attempts": 1}


@dataclass(frozen=True)
class Clients:
    """One client for each service. They have no types: botocore makes them at run time."""

    dynamodb: Any
    s3: Any
    sqs: Any


@contextlib.asynccontextmanager
async def open_clients() -> AsyncIterator[Clients]:
    """The clients, for as long as the block lasts. Raises SettingsError without a region."""
    session = aioboto3.Session()
    async with contextlib.AsyncExitStack() as stack:

        async def open_client(name: str, **config: Any) -> Any:
            told = Config(
                connect_timeout=_CONNECT_S,
                max_pool_connections=_CONNECTIONS,
                retries=_ONCE,
                **config,
            )
            try:
                return await stack.enter_async_context(session.client(name, config=told))
            except (BotoCoreError, ValueError) as error:
                raise SettingsError(
                    f"{name}: {error} (see AWS_REGION, AWS_ENDPOINT_URL)"
                ) from error

        yield Clients(
            dynamodb=await open_client("dynamodb", read_timeout=_READ_S),
            # The default signs links the old way, which refuses a PUT with a content type.
            s3=await open_client(
                "s3",
                read_timeout=_READ_S,
                signature_version="s3v4",
                s3={"addressing_style": "path"},
            ),
            sqs=await open_client("sqs", read_timeout=_LONG_POLL_READ_S),
        )


class RecordParts:
    """Keeps the parts of records among the artifacts; see Bulk."""

    def __init__(self, artifacts: Artifacts) -> None:
        self._artifacts = artifacts

    async def put(self, key: str, content: bytes) -> None:
        """See Bulk."""
        try:
            await self._artifacts.put(key, content)
        except ArtifactError as error:
            raise StoreError(f"a part of a record was not kept: {error}") from error

    async def get(self, key: str) -> bytes:
        """See Bulk."""
        try:
            return await self._artifacts.get(key)
        except ArtifactMissing as error:
            raise RecordUnreadable(f"a part of a record is gone: {key}") from error
        except ArtifactError as error:
            raise StoreError(f"a part of a record cannot be read: {error}") from error


@contextlib.asynccontextmanager
async def open_aws(settings: Settings, on_spent: OnSpent) -> AsyncIterator[Kept]:
    """See `profiles`. Raises StoreError, naming what is missing."""
    await make_folder(settings.data_dir)
    async with open_clients() as clients:
        artifacts = S3Artifacts(
            clients.s3, settings.bucket, settings.data_dir, is_kept=is_kept_for_good
        )
        await artifacts.open()
        store = DynamoStore(
            clients.dynamodb, settings.table, RecordParts(artifacts), on_spent=on_spent
        )
        await store.check()
        queue_url, dead_url = await queue_urls(clients.sqs, settings.queue)

        def make_queue(claims: Claims, hub: Hub, present: Present) -> SqsQueue:
            return SqsQueue(
                clients.sqs,
                store,
                claims,
                queue_url=queue_url,
                dead_url=dead_url,
                max_attempts=settings.max_attempts,
                sweep_s=settings.sweep_s,
            )

        yield Kept(
            store=store,
            artifacts=artifacts,
            secret=await _secret(artifacts, settings.bucket),
            make_queue=make_queue,
            trusts_clocks=False,
            media_origin=_origin(clients.s3.meta.endpoint_url),
        )


def is_kept_for_good(key: str) -> bool:
    """Whether a file stays until it is deleted, unlike those of runs: a film of the library."""
    return key.partition("/")[2].startswith(FILM_MARK)


async def _secret(artifacts: S3Artifacts, bucket: str) -> bytes:
    try:
        return await shared_secret(artifacts)
    except ArtifactError as error:
        raise StoreError(
            f"The bucket {bucket} cannot be used ({error}): run setup-aws, or Terraform."
        ) from error


def _origin(url: str) -> str:
    """Where the links of S3 lead to, as a browser names it: scheme://host:port."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
