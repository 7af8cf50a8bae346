"""Two services on one folder: each run has one worker, and a dead one's run is taken over."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from typing import Any

from progress import changes
from progress.checkpoint import Checkpoint, Lease, RunKey
from progress.errors import VersionConflict
from server import keys
from tests.conftest import Api, StartApi

KEY = RunKey("mia", "r1")


def stranger(until_s: float = 60.0) -> Lease:
    """The lease of a worker that this test plays."""
    return Lease(owner="stranger", until=time.time() + until_s)


async def take_over(api: Api, **fields: Any) -> Checkpoint:
    """Another worker takes the run away, as it may once the lease is over."""
    store = api.app[keys.STORE]
    while True:
        record = await store.load(KEY)
        taken = changes.claim(record, time.time(), stranger()).model_copy(update=fields)
        try:
            await store.save(taken, before=record)
        except VersionConflict:
            continue
        return taken


async def test_of_two_services_one_works_on_each_run(start_api: StartApi) -> None:
    apis = [await start_api(sweep_s=0.2), await start_api(sweep_s=0.2)]
    ids = [await apis[n % 2].submit(run_id=f"r{n}", scenes=4) for n in range(6)]
    for run_id in ids:
        ends = [await api.end_of(run_id) for api in apis]
        assert ends[0] == ends[1]
        assert ends[0]["status"] == "complete"
    told: Counter[object] = Counter()
    for api in apis:
        told.update(api.calls())
    assert told["story"] == told["vision"] == 6
    assert told["images"] == told["voice"] == 6 * 5
    assert told["video"] == 6 * (6 + 1)


async def test_a_worker_that_lost_its_run_stops_and_writes_nothing_more(
    start_api: StartApi,
) -> None:
    api = await start_api(sweep_s=60)
    api.provider("images").gate.clear()
    await api.submit(run_id="r1", scenes=4)
    await api.provider("images").asked.wait()
    taken = await take_over(api)
    while api.app[keys.WORKPLACE].working_on:
        await asyncio.sleep(0)
    api.provider("images").gate.set()
    assert await api.app[keys.STORE].load(KEY) == taken
    assert (await api.status("r1"))["version"] == taken.version


async def test_a_dead_workers_run_is_taken_over_at_the_start(start_api: StartApi) -> None:
    first = await start_api(sweep_s=60)
    first.provider("images").gate.clear()
    await first.submit(run_id="r1", scenes=4)
    await first.provider("images").asked.wait()
    await take_over(first, lease=stranger(-5))
    await first.client.server.close()
    second = await start_api()
    told = await second.end_of("r1")
    assert told["status"] == "complete"
    assert second.calls()["story"] == 0, "what was kept is found"


async def test_a_live_workers_run_is_left_alone(start_api: StartApi) -> None:
    first = await start_api(sweep_s=60)
    first.provider("images").gate.clear()
    await first.submit(run_id="r1", scenes=4)
    await first.provider("images").asked.wait()
    second = await start_api(sweep_s=0.05, lease_s=1)
    for _ in range(20):
        await asyncio.sleep(0.05)
        assert not second.app[keys.WORKPLACE].working_on
    first.provider("images").gate.set()
    assert (await second.end_of("r1"))["status"] == "complete"


async def test_a_lease_is_over_when_it_was_not_renewed_while_watched(
    start_api: StartApi,
) -> None:
    api = await start_api(lease_s=0.5, sweep_s=0.1)
    api.provider("story").gate.clear()
    await api.submit("story", run_id="r1")
    await api.provider("story").asked.wait()
    # The clock of this worker, which is about to die, is an hour ahead.
    await take_over(api, lease=stranger(3600))
    api.provider("story").gate.set()
    assert (await api.end_of("r1"))["status"] == "complete"


async def test_a_run_whose_workers_die_again_and_again_is_given_up_and_can_be_resumed(
    start_api: StartApi,
) -> None:
    api = await start_api(sweep_s=0.05, lease_s=0.5, max_attempts=2)
    api.provider("story").gate.clear()
    await api.submit("story", run_id="r1")
    for attempt in (1, 2):
        while (await api.status("r1"))["attempt"] != attempt or not api.provider("story").calls:
            await asyncio.sleep(0)
        await take_over(api, lease=stranger(-5), attempt=attempt)
    told = await api.end_of("r1")
    assert (told["status"], told["error_code"]) == ("error", "gave_up")
    api.provider("story").gate.set()
    await api.steer("r1", "resume")
    assert (await api.end_of("r1"))["status"] == "complete"


async def test_a_final_state_is_not_overwritten_by_a_late_worker(start_api: StartApi) -> None:
    api = await start_api(sweep_s=60)
    api.provider("voice").gate.clear()
    await api.submit(run_id="r1", scenes=4)
    await api.provider("voice").asked.wait()
    store = api.app[keys.STORE]
    while True:
        record = await store.load(KEY)
        final = changes.complete(record, time.time())
        try:
            await store.save(final, before=record)
        except VersionConflict:
            continue
        break
    api.provider("voice").gate.set()
    while api.app[keys.WORKPLACE].working_on:
        await asyncio.sleep(0)
    assert await store.load(KEY) == final


async def test_a_follower_elsewhere_sees_the_same_versions_and_the_same_end(
    start_api: StartApi,
) -> None:
    here, there = await start_api(), await start_api(sweep_s=60)
    run_id = await here.submit(run_id="r1", scenes=4)
    told = await asyncio.gather(here.events(run_id), there.events(run_id))
    by_version = {event.id: event.data for event in told[0] if event.id}
    versions = [event.id for event in told[1] if event.id]
    assert versions == sorted(set(versions))
    for event in told[1]:
        if event.id in by_version:
            assert event.data == by_version[event.id]
    assert told[0][-1].data == told[1][-1].data
