"""The AWS profile as a whole, over an emulator: it is the same service."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from progress.errors import StoreError
from server import keys
from server.app import Role
from server.aws_setup import set_up
from server.running import running
from server.settings import Settings
from tests.aws.emulators import environment
from tests.conftest import Api, StartApi

WEB = Role(works=False)
WORKER = Role(answers=False)

Start = Callable[[Role], Awaitable[Api]]


@pytest.fixture
def names() -> dict[str, Any]:
    """A table, a bucket and queues of this test's own."""
    name = f"doodlebook-{secrets.token_hex(4)}"
    return {"profile": "aws", "table": name, "bucket": name, "queue": name, "sweep_s": 1.0}


@pytest.fixture
async def start(
    ministack_url: str,
    names: dict[str, Any],
    start_api: StartApi,
    settings_for: Callable[..., Settings],
    monkeypatch: pytest.MonkeyPatch,
) -> Start:
    """Starts processes over services that were just set up."""
    for name, value in environment(ministack_url).items():
        monkeypatch.setenv(name, value)
    made = await set_up(settings_for(**names))
    assert [line.rpartition(": ")[2] for line in made] == ["made"] * 4
    assert "there already" in (await set_up(settings_for(**names)))[0]
    return lambda role: start_api(role, **names)


async def test_a_worker_makes_what_a_web_process_was_asked_and_any_other_tells_of_it(
    start: Start,
) -> None:
    first, second, worker = await start(WEB), await start(WEB), await start(WORKER)
    run_id = await first.submit()
    one, two = await asyncio.gather(first.events(run_id), second.events(run_id))
    assert (one[-1].data, one[-1].data["status"]) == (two[-1].data, "complete")
    assert len(worker.provider("video").calls) > 0
    told = await second.status(run_id)
    assert told == await first.status(run_id)
    link = await second.client.get(told["video"]["url"], allow_redirects=False)
    assert link.status == 302
    assert "X-Amz-Signature" in link.headers["Location"]
    assert await worker.app[keys.QUEUE].waiting() == 0


async def test_a_stop_and_a_deletion_reach_a_worker_elsewhere(start: Start) -> None:
    web, worker = await start(WEB), await start(WORKER)
    worker.provider("images").gate.clear()
    run_id = await web.submit()
    while not worker.app[keys.WORKPLACE].working_on:
        await asyncio.sleep(0.01)
    assert (await web.steer(run_id, "cancel")).status == 200
    while worker.app[keys.WORKPLACE].working_on:
        await asyncio.sleep(0.01)
    assert (await web.status(run_id))["error_code"] == "cancelled"
    assert (await web.delete(run_id)).status == 204
    assert (await web.client.get(f"/api/v1/jobs/{run_id}/status?user_id=mia")).status == 404
    assert await web.app[keys.ARTIFACTS].keys(f"mia/{run_id}") == []


async def test_metrics_tell_what_a_run_costs(start: Start) -> None:
    web, worker = await start(WEB), await start(WORKER)
    await web.make(scenes=6)
    text = await (await worker.client.get("/metrics")).text()
    units = next(
        float(line.split()[1])
        for line in text.splitlines()
        if line.startswith("doodlebook_run_write_units_sum")
    )
    assert 10 < units < 60


async def test_without_its_table_a_process_says_what_to_do(
    ministack_url: str,
    names: dict[str, Any],
    settings_for: Callable[..., Settings],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment(ministack_url).items():
        monkeypatch.setenv(name, value)
    with pytest.raises(StoreError, match="setup-aws"):
        async with running(settings_for(**names), WEB):
            pass
