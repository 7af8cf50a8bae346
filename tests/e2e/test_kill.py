"""The service is killed in the middle of its work; the next one goes on from what is kept."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import psutil
import pytest

from server.client import Client, Event
from tests.e2e.service_process import Service


@pytest.mark.timeout(170)
async def test_a_killed_service_goes_on_and_makes_no_finished_step_again(
    tmp_path: Path, drawing: Path
) -> None:
    async with Service(tmp_path, "first") as first, Client(first.url, "mia") as client:
        run_id = await client.submit(drawing, scenes=4, child_age=3)
        async for event in client.events(run_id):
            frames = event.data["progress"]["stages"]["video"]
            if frames["done"] > 0.3 * frames["total"] > 0:
                break
        before = await client.status(run_id)
        first.process.kill()
        await first.process.wait()
    assert before["status"] == "processing"
    made = first.steps_made()
    assert made["story"] == 1

    async with Service(tmp_path, "second") as second, Client(second.url, "mia") as client:
        events = [event async for event in client.events(run_id)]
        after = await client.status(run_id)
        again = second.steps_made()
        second.process.send_signal(signal.SIGTERM)
        assert await second.process.wait() == 0, "it stops in good order"

    assert after["status"] == "complete", after["error"]
    assert after["attempt"] == 0
    assert events[-1].name == "end"
    assert min(event.id for event in events if event.id) >= before["version"]
    assert after["story_script"] == before["story_script"]
    assert again, "there was something left to do"
    assert not set(made) & set(again), "what was finished is not made again"
    assert set((made + again).values()) == {1}


async def test_a_killed_service_leaves_no_process_behind(tmp_path: Path, drawing: Path) -> None:
    async with Service(tmp_path, "one") as service, Client(service.url, "mia") as client:
        run_id = await client.submit(drawing, scenes=4)
        async for event in client.events(run_id):
            if event.data["progress"]["stages"]["video"]["done"]:
                break
        family = psutil.Process(service.process.pid).children(recursive=True)
        assert len(family) > 2, "renderers and their encoders"
        service.process.kill()
        await service.process.wait()
        _, alive = await asyncio.to_thread(psutil.wait_procs, family, timeout=3)
    assert not alive


async def test_two_services_share_a_folder_and_tell_the_same_story(
    tmp_path: Path, drawing: Path
) -> None:
    async with (
        Service(tmp_path, "first") as first,
        Service(tmp_path, "second") as second,
        Client(first.url, "mia") as here,
        Client(second.url, "mia") as there,
    ):
        run_id = await here.submit(drawing, scenes=4, child_age=3)
        told = await asyncio.gather(collect(here, run_id), collect(there, run_id))
        assert await here.status(run_id) == await there.status(run_id)
        assert (await there.status(run_id))["status"] == "complete"
    for events in told:
        versions = [event.id for event in events if event.id]
        assert versions == sorted(set(versions))
        assert events[-1].name == "end"
    made = [service.steps_made() for service in (first, second)]
    assert not made[0] or not made[1], "one of them made all of it"
    assert set((made[0] + made[1]).values()) == {1}


async def collect(client: Client, run_id: str) -> list[Event]:
    return [event async for event in client.events(run_id)]
