"""The ground of many machines: emulators of Amazon's services, which throttle and go away."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config

from progress.stores.bulk import PART_MARK
from stages.artifacts.s3_names import RUNS
from tests.aws.emulators import CREDENTIALS, emulator, environment
from tests.aws.proxy import Proxy
from tests.chaos.files import Folders, search
from tests.chaos.ground import Leftovers

_AWAY_S = 20.0

# Of all calls: those that are throttled, and those that are done but never answered.
_THROTTLED = 1 / 3
_LOST = 0.02

_NAME = "doodlebook-chaos"
_SETTINGS = {
    "DOODLEBOOK_PROFILE": "aws",
    "DOODLEBOOK_TABLE": _NAME,
    "DOODLEBOOK_BUCKET": _NAME,
    "DOODLEBOOK_QUEUE": _NAME,
    # As many as SQS allows: the harness kills on purpose.
    "DOODLEBOOK_MAX_ATTEMPTS": "1000",
}


class Aws:
    """See Ground. Two web processes, two workers; the endpoint refuses connections when away."""

    commands: Sequence[tuple[str, ...]] = (
        ("serve", "--no-work"),
        ("serve", "--no-work"),
        ("worker",),
        ("worker",),
    )
    races = 8
    run_s = 12.0
    # Longer than on one disk: a third of all that a worker writes has to be written again.
    lease_s = 4.0
    sweep_s = 2.0
    behind_s = 3.0
    forgotten_s = 60.0
    # aiohttp's client has a task of its own whose error nobody asks for, when a connection is cut
    # off just before something is written to it; the call itself fails, and is made again.
    excused: Sequence[str] = ("store_away", "ClientRequest.write_bytes()")
    is_read_while_away = False

    def __init__(self, folder: Path, proxy: Proxy, direct: str) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.environment: Mapping[str, str] = {**environment(proxy.url), **_SETTINGS}
        self._proxy = proxy
        self._direct = direct

    async def go_away(self) -> tuple[float, float]:
        """See Ground."""
        return await self._proxy.refuse(_AWAY_S)

    def held_off(self, process: str, since: float, until: float) -> bool:
        """See Ground."""
        tried = [
            write.arrived
            for write in self._proxy.writes
            if write.app == process and since < write.at < until
        ]
        return bool(tried) and not any(tried)

    def places_of(self, words: Sequence[str]) -> list[str]:
        """See Ground: the table's items, and the names of objects."""
        told = [f"the table: {item}" for item in map(str, self._items())]
        told += [f"the bucket: {name}" for name, _ in self._objects()]
        return [place[:200] for place in told if any(word in place for word in words)]

    def search(self) -> Leftovers:
        """See Ground. Older parts of a record stay until its run goes."""
        folders: Folders = {}
        for key, size_bytes in self._objects():
            run, _, name = key.removeprefix(RUNS).rpartition("/")
            if not name.startswith(PART_MARK):
                folders.setdefault(run, {})[name] = size_bytes
        items = self._items()
        runs = {f"{item['user_id']['S']}/{item['run_id']['S']}" for item in items}
        return search(folders, runs, self._read)

    def rows(self) -> list[tuple[str, str]]:
        """See Ground."""
        calls, told = self._proxy.calls, []
        for service in ("dynamodb", "s3", "sqs"):
            every = sum(count for (of, _), count in calls.items() if of == service)
            told.append(
                (
                    f"calls of {service}",
                    f"{every}, {calls[service, 'throttled']} throttled,"
                    f" {calls[service, 'lost']} done but not answered",
                )
            )
        return told

    def _items(self) -> list[dict[str, Any]]:
        pages = self._client("dynamodb").get_paginator("scan").paginate(TableName=_NAME)
        return [item for page in pages for item in page["Items"]]

    def _objects(self) -> Iterator[tuple[str, int]]:
        pages = self._client("s3").get_paginator("list_objects_v2")
        for page in pages.paginate(Bucket=_NAME, Prefix=RUNS):
            for told in page.get("Contents", ()):
                yield told["Key"], told["Size"]

    def _read(self, run: str, name: str) -> bytes:
        answer = self._client("s3").get_object(Bucket=_NAME, Key=f"{RUNS}{run}/{name}")
        content: bytes = answer["Body"].read()
        return content

    def _client(self, service: str) -> Any:
        return boto3.client(
            service,
            endpoint_url=self._direct,
            region_name=CREDENTIALS["AWS_REGION"],
            aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
            config=Config(s3={"addressing_style": "path"}),
        )


@contextlib.asynccontextmanager
async def open_aws(folder: Path, seed: int) -> AsyncIterator[Aws]:
    """Table, bucket and queues behind a way that throttles, for as long as the block lasts."""
    with emulator("ministack") as direct:
        await asyncio.to_thread(_set_up, direct)
        proxy = Proxy(direct, throttled=_THROTTLED, lost=_LOST, seed=seed)
        async with proxy.listening():
            yield Aws(folder, proxy, direct)


def _set_up(direct: str) -> None:
    told = {**environment(direct), **_SETTINGS, "DOODLEBOOK_LEASE_S": str(Aws.lease_s)}
    command = [sys.executable, "-m", "server", "setup-aws"]
    subprocess.run(command, env={**os.environ, **told}, check=True, stdout=subprocess.DEVNULL)
