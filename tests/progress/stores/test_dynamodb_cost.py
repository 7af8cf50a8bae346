"""What a run costs: six scenes, a minute at work, one who watches it from another process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from progress import changes, measure
from progress.checkpoint import Checkpoint, Lease, RunKey
from progress.stores.dynamodb import RHYTHM, DynamoStore
from tests.aws.differences import differs
from tests.aws.emulators import Emulator
from tests.progress.stores.conftest import NOW, Parts, Table

MakeRecord = Callable[..., Checkpoint]

WORK_S = 60

SCENES = 6

# What the issue allows, for all of a run's way.
MAX_WRITE_UNITS = 60
MAX_READ_UNITS = 80

OWNER = "ip-10-0-12-34.eu-central-1.compute.internal-1-1a2b3c4d"


class Bill:
    """Adds up what calls cost."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.read_units = 0.0
        self.write_units = 0.0

    def __call__(self, method: str, key: RunKey | None, read: float, write: float) -> None:
        self.calls[method] += 1
        self.read_units += read
        self.write_units += write


class Run:
    """Saves a run's versions one after another, as its tracker does."""

    def __init__(self, store: DynamoStore, record: Checkpoint) -> None:
        self.record = record
        self._store = store
        self._now = NOW

    async def save(self, after: Checkpoint) -> None:
        self._now += 1.3
        if after.lease is not None:
            lease = Lease(owner=OWNER, until=self._now + 30)
            after = after.model_copy(update={"lease": lease})
        await self._store.save(after, before=self.record)
        self.record = after

    async def stage(self, stage: str, done: int, total: int, **results: object) -> None:
        state = "done" if done == total else "running"
        told = changes.change(self.record, self._now, **results)
        await self.save(
            measure.with_stage(told, stage, self._now, state=state, done=done, total=total)
        )


async def carry(store: DynamoStore, first: Checkpoint) -> Checkpoint:
    """A whole run: about 25 changes, and 20 saves of ticks between them."""
    run = Run(store, first)
    await store.save(first, before=None)
    await run.save(changes.claim(first, NOW, Lease(owner=OWNER, until=NOW + 30)))
    await run.stage("vision", 0, 1)
    await run.stage("vision", 1, 1, drawing_analysis={"subject": "a cat", "figures": ["f" * 3000]})
    await run.stage("story", 0, 1)
    await run.stage("story", 1, 1, story_script={"title": "T", "scenes": ["s" * 800] * SCENES})
    pictures, narrations = [], []
    for number in range(SCENES + 1):
        pictures.append({"scene_number": number, "key": "k" * 90, "hero": {"x": 0.5}})
        narrations.append({"scene_number": number, "key": "k" * 90, "words_key": "k" * 90})
        await run.stage("images", number + 1, SCENES + 1, images=list(pictures))
        await run.stage("voice", number + 1, SCENES + 1, audio={"audio_files": list(narrations)})
    await run.stage("video", 0, SCENES + 3)
    for second in range(round(WORK_S / RHYTHM.ticks_s)):
        await run.stage("video", second, 1000)
    await run.stage("video", 1000, 1000, video={"video_key": "k" * 90})
    await run.save(changes.complete(run.record, NOW + WORK_S))
    return run.record


async def test_a_run_with_one_watcher_stays_within_its_budget(
    emulator_name: Emulator, table: Table, parts: Parts, make_record: MakeRecord
) -> None:
    if (reason := differs("units", emulator_name)) is not None:
        pytest.skip(reason)
    bill = Bill()
    web, worker, follower = (
        DynamoStore(table.client, table.name, parts, on_spent=bill, wall=lambda: NOW)
        for _ in range(3)
    )
    first = make_record(run_id="01jx2m3n4p5q6r7s8t9vawbxcy")
    assert await web.load(first.key) is None
    await web.list_runs("mia", limit=1)
    done = await carry(worker, first)
    assert 20 <= done.version - WORK_S / RHYTHM.ticks_s <= 30
    seen = 0
    for _ in range(round(WORK_S / RHYTHM.look_s)):
        await worker.heads([first.key])
        told = await follower.newer({first.key: seen})
        seen = max([seen, *(record.version for record in told.values() if record)])
    assert await web.load(first.key) == done
    # A unit for each save, and three for coming into both indexes and leaving the line.
    assert done.version + 3 == bill.write_units <= MAX_WRITE_UNITS
    assert 60 <= bill.read_units <= MAX_READ_UNITS
