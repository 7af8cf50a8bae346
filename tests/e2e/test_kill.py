"""The service is killed in the middle of its work; the next one goes on from what is kept."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from server.client import Client, Event
from tests.conftest import draw_robot


class Service:
    """The service as a process of its own, its log in a file."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self.log = folder / f"{name}.log"

    async def __aenter__(self) -> Service:
        environment = {
            **os.environ,
            "DOODLEBOOK_DATA_DIR": str(self._folder / "var"),
            "DOODLEBOOK_PORT": "0",
            "DOODLEBOOK_VIDEO_SIZE": "320x180",
            "DOODLEBOOK_FPS": "12",
            "DOODLEBOOK_LEASE_S": "2",
        }
        with self.log.open("wb") as log:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "server", "serve"),
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env=environment,
            )
        assert self.process.stdout is not None
        told = (await self.process.stdout.readline()).decode()
        self.url = told.split()[3]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    def steps_made(self) -> Counter[str]:
        """How often each step was made."""
        return Counter(re.findall(r"step\.made run=\S+ step=(\S+)", self.log.read_text()))


@pytest.mark.timeout(170)
async def test_a_killed_service_goes_on_and_makes_no_finished_step_again(tmp_path: Path) -> None:
    drawing = tmp_path / "robot.png"
    drawing.write_bytes(draw_robot())
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


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_stops_the_service_in_good_order(tmp_path: Path, number: int) -> None:
    async with Service(tmp_path, "one") as service, Client(service.url, "mia") as client:
        drawing = tmp_path / "robot.png"
        drawing.write_bytes(draw_robot())
        run_id = await client.submit(drawing, scenes=4)
        told: list[Any] = []

        async def follow() -> None:
            async for event in client.events(run_id):
                told.append(event)

        following = asyncio.create_task(follow())
        while not told:
            await asyncio.sleep(0.01)
        service.process.send_signal(number)
        async with asyncio.timeout(15):
            assert await service.process.wait() == 0
            await following
    assert "Traceback" not in service.log.read_text()


async def test_two_services_share_a_folder_and_tell_the_same_story(tmp_path: Path) -> None:
    drawing = tmp_path / "robot.png"
    drawing.write_bytes(draw_robot())
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
