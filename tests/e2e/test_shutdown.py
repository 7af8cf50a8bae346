"""Going down in good order: steps end, leases are handed back, followers are sent elsewhere."""

from __future__ import annotations

import asyncio
import signal
import time
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from server.client import Client, Event
from tests.e2e.service_process import Service

WORK = "tests.e2e.slow_providers"
SLOW = {"story": f"{WORK}:SlowStory", "video_size": "320x180"}


async def follow(client: Client, run_id: str) -> list[Event]:
    return [event async for event in client.events(run_id)]


async def call(url: str, path: str, method: str = "get", **more: Any) -> int:
    async with ClientSession() as session, session.request(method, url + path, **more) as answer:
        return answer.status


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_stops_the_service_in_good_order(
    tmp_path: Path, drawing: Path, number: int
) -> None:
    async with Service(tmp_path, "one") as service, Client(service.url, "mia") as client:
        run_id = await client.submit(drawing, scenes=4)
        following = asyncio.create_task(follow(client, run_id))
        await service.logs("run.claimed")
        service.process.send_signal(number)
        async with asyncio.timeout(30):
            assert await service.process.wait() == 0
            events = await following
    assert events[-1].name == "farewell"
    assert events[-1].data["retry_ms"] < 2000
    assert "Traceback" not in service.log.read_text()


async def test_a_step_under_way_may_end_and_another_service_goes_on_at_once(
    tmp_path: Path, drawing: Path
) -> None:
    # Had its lease not been handed back, it would have to be waited for.
    slow = Service(tmp_path, "first", story_s="2", lease_s="3600", **SLOW)
    async with slow as first, Client(first.url, "mia") as client:
        run_id = await client.submit(drawing, scenes=4, child_age=3)
        await first.logs("telling a story")
        first.process.send_signal(signal.SIGTERM)
        await first.logs("service.going_down")
        assert await call(first.url, "/readyz") == 503
        assert await call(first.url, "/healthz") == 200
        body = {"user_id": "mia", "run_id": "new", "drawing": {"subject": "a cat"}}
        assert await call(first.url, "/api/v1/story/generate", "post", json=body) == 503
        assert await call(first.url, f"/api/v1/jobs/{run_id}/status?user_id=mia") == 200
        async with asyncio.timeout(15):
            assert await first.process.wait() == 0
    assert first.steps_made()["story"] == 1, "the step under way was waited for"
    assert "run.handed_back" in first.log.read_text()
    async with (
        Service(tmp_path, "second") as second,
        Client(second.url, "mia") as client,
        asyncio.timeout(60),
    ):
        events = await follow(client, run_id)
        assert (await client.status(run_id))["attempt"] == 0
    assert events[-1].data["status"] == "complete"
    assert second.steps_made()["story"] == 0


async def test_what_takes_longer_than_drain_s_is_cut_off(tmp_path: Path, drawing: Path) -> None:
    slow = Service(tmp_path, "one", drain_s="0.5", story_s="60", **SLOW)
    async with slow as service, Client(service.url, "mia") as client:
        await client.submit(drawing, scenes=4)
        await service.logs("telling a story")
        asked = time.monotonic()
        service.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(15):
            assert await service.process.wait() == 0
        assert 0.5 <= time.monotonic() - asked < 10
    assert "run.handed_back" in service.log.read_text()


async def test_a_second_signal_ends_it_at_once_and_nothing_is_lost(
    tmp_path: Path, drawing: Path
) -> None:
    slow = Service(tmp_path, "first", story_s="60", **SLOW)
    async with slow as first, Client(first.url, "mia") as client:
        run_id = await client.submit(drawing, scenes=4, child_age=3)
        await first.logs("telling a story")
        first.process.send_signal(signal.SIGTERM)
        await first.logs("service.going_down")
        asked = time.monotonic()
        first.process.send_signal(signal.SIGTERM)
        await first.process.wait()
        assert time.monotonic() - asked < 1
    async with (
        Service(tmp_path, "second") as second,
        Client(second.url, "mia") as client,
        asyncio.timeout(60),
    ):
        events = await follow(client, run_id)
    assert events[-1].data["status"] == "complete"
    assert second.steps_made()["vision"] == 0, "what was kept is found"
