"""Every kind of queue, with workers that live and die as a test wants."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, Request, RunKey
from progress.hub import Hub
from progress.messages import Snapshot
from progress.stores.sqlite import open_sqlite
from server.queue.base import Queue
from server.queue.claims import Claims
from server.queue.local import LocalQueue
from server.queue.sqs import SqsQueue, visibility_s
from server.queue.sqs_messages import Messages
from server.queue.sqs_setup import create_queues, queue_urls
from tests.aws.emulators import EMULATORS
from tests.aws.fixtures import open_client
from tests.progress.unsteady import UnsteadyStore

LEASE_S = 0.6  # SQS hides a message for whole seconds: for one, with such a lease
LONG_LEASE_S = 30.0

# Long enough for a message to come back, and for its run's lease to be watched and judged.
SOON_S = 6.0

MAX_ATTEMPTS = 3


def present(record: Checkpoint) -> Snapshot:
    """A snapshot that shows all there is."""
    return record.model_dump(mode="json")


@dataclass
class Worker:
    """A queue of one owner's, and what goes on beside it."""

    queue: Queue
    owner: str
    beside: asyncio.Task[None]

    async def next(
        self, working_on: Collection[RunKey] = (), *, within_s: float = SOON_S
    ) -> Checkpoint:
        """The next run. Raises TimeoutError."""
        async with asyncio.timeout(within_s):
            return await self.queue.next(working_on)

    async def gets_nothing(self, within_s: float, working_on: Collection[RunKey] = ()) -> None:
        """It is handed no run in this time."""
        with pytest.raises(TimeoutError):
            await self.next(working_on, within_s=within_s)

    async def die(self) -> None:
        """Hide its messages, and renew its leases, no more."""
        self.beside.cancel()
        await asyncio.wait([self.beside])


@dataclass
class Bench:
    """A store and its queue, for as many workers as a test wants."""

    kind: str
    store: UnsteadyStore
    client: Any = None
    name: str = ""
    workers: list[Worker] = field(default_factory=list)

    async def worker(self, owner: str = "a", *, lease_s: float = LEASE_S, **more: Any) -> Worker:
        """One more worker."""
        queue = await self._queue(owner, lease_s, more)
        worker = Worker(queue, owner, asyncio.create_task(queue.run()))
        self.workers.append(worker)
        return worker

    async def _queue(self, owner: str, lease_s: float, more: dict[str, Any]) -> Queue:
        hub = Hub()
        claims = Claims(self.store, hub, present, owner=owner, lease_s=lease_s)
        if self.kind == "local":
            return LocalQueue(self.store, hub, present, claims, **{"sweep_s": 0.2, **more})
        queue_url, dead_url = await queue_urls(self.client, self.name)
        told = {"max_attempts": MAX_ATTEMPTS, "sweep_s": 0.5, "poll_s": 1, **more}
        return SqsQueue(
            self.client, self.store, claims, queue_url=queue_url, dead_url=dead_url, **told
        )

    async def save(self, run_id: str, *, now: float | None = None) -> Checkpoint:
        """A run that waits, though nobody is told."""
        request = Request(user_id="mia", run_id=run_id, kind="pipeline", digest="d")
        record = changes.begin(None, request, now or time.time())
        await self.store.save(record, before=None)
        return record

    async def submit(self, run_id: str = "r1") -> Checkpoint:
        """A run that waits."""
        record = await self.save(run_id)
        await self.workers[0].queue.put(record.key)
        return record

    async def change(self, record: Checkpoint, changed: Checkpoint) -> Checkpoint:
        """Save a change of it."""
        await self.store.save(changed, before=record)
        return changed

    async def messages(self, *, dead: bool = False) -> Messages:
        """The messages themselves."""
        urls = await queue_urls(self.client, self.name)
        return Messages(self.client, urls[dead], is_dead=dead)

    async def close(self) -> None:
        """No worker goes on after the test."""
        for worker in self.workers:
            await worker.die()


@contextlib.asynccontextmanager
async def open_bench(kind: str, request: pytest.FixtureRequest, folder: Path) -> Any:
    """A bench of this kind, with queues of its own."""
    async with contextlib.AsyncExitStack() as stack:
        store = await stack.enter_async_context(open_sqlite(folder / "checkpoints.sqlite"))
        bench = Bench(kind, UnsteadyStore(store))
        if kind != "local":
            url = request.getfixturevalue(f"{kind}_url")
            bench.client = await stack.enter_async_context(open_client("sqs", url))
            bench.name = f"doodlebook-{secrets.token_hex(4)}"
            hidden_s = visibility_s(LEASE_S)
            await create_queues(
                bench.client, bench.name, max_attempts=MAX_ATTEMPTS, visibility_s=hidden_s
            )
        stack.push_async_callback(bench.close)
        yield bench


@pytest.fixture(params=["local", *EMULATORS])
async def bench(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bench]:
    """A bench with each kind of queue."""
    async with open_bench(request.param, request, tmp_path) as opened:
        yield opened


@pytest.fixture(params=EMULATORS)
async def sqs(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bench]:
    """A bench with SQS, as each emulator has it."""
    async with open_bench(request.param, request, tmp_path) as opened:
        yield opened
