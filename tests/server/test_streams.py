"""Following a run by SSE and WebSocket."""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import WSMsgType

from tests.conftest import Api


async def websocket(api: Api, run_id: str, query: str = "") -> list[dict[str, Any]]:
    messages = []
    async with api.client.ws_connect(f"/api/v1/jobs/{run_id}/ws?user_id=mia{query}") as socket:
        async for message in socket:
            assert message.type is WSMsgType.TEXT
            messages.append(message.json())
    return messages


async def test_a_stream_tells_versions_in_order_and_ends_with_the_end(api: Api) -> None:
    api.provider("story").gate.clear()
    run_id = await api.submit()
    following = asyncio.create_task(api.events(run_id))
    await api.provider("story").asked.wait()
    api.provider("story").gate.set()
    events = await following
    versions = [event.id for event in events if event.name == "checkpoint"]
    assert versions == sorted(set(versions))
    assert [event.data["version"] for event in events if event.name == "checkpoint"] == versions
    assert events[-1].name == "end"
    assert events[-1].data["status"] == "complete"
    assert events[-2].data["status"] == "complete", "the whole of the last checkpoint comes first"
    assert all(event.id is None for event in events if event.name != "checkpoint")


async def test_polls_sse_and_websocket_agree_on_every_version(api: Api) -> None:
    api.provider("vision").gate.clear()
    run_id = await api.submit()
    polled: dict[int, Any] = {}

    async def poll() -> None:
        since = 0
        while True:
            told = await api.status(run_id, wait="20", since=str(since))
            polled[since := told["version"]] = told
            if told["status"] != "processing":
                return

    tasks = [
        asyncio.create_task(task)
        for task in (api.events(run_id), api.events(run_id), websocket(api, run_id), poll())
    ]
    await api.provider("vision").asked.wait()
    api.provider("vision").gate.set()
    one, two, socket, _ = await asyncio.gather(*tasks)
    sse = {e.id: e.data for stream in (one, two) for e in stream if e.name == "checkpoint"}
    ws = {m["id"]: m["data"] for m in socket if m["event"] == "checkpoint"}
    for version, told in polled.items():
        assert sse.get(version, told) == told
        assert ws.get(version, told) == told
    final = max(polled)
    assert sse[final] == ws[final] == polled[final]
    assert socket[-1]["event"] == "end"


async def test_who_comes_after_the_end_gets_the_last_checkpoint_and_the_end(api: Api) -> None:
    final = await api.make(run_id="r1")
    events = await api.events("r1")
    assert [event.name for event in events] == ["checkpoint", "end"]
    assert events[0].data == final
    assert [message["event"] for message in await websocket(api, "r1")] == ["checkpoint", "end"]


async def test_who_comes_back_having_seen_the_end_is_told_to_stay_away(api: Api) -> None:
    final = await api.make("vision", run_id="r1")
    answer = await api.client.get(
        "/api/v1/jobs/r1/events?user_id=mia", headers={"Last-Event-ID": str(final["version"])}
    )
    assert answer.status == 204
    seen = await websocket(api, "r1", f"&last_event_id={final['version']}")
    assert [message["event"] for message in seen] == ["end"]


async def test_who_comes_back_with_an_old_version_gets_the_newest(api: Api) -> None:
    final = await api.make("vision", run_id="r1")
    for seen in ("1", "99999", "strange"):
        events = await api.events("r1", **{"Last-Event-ID": seen})
        assert [(event.name, event.id) for event in events] == [
            ("checkpoint", final["version"]),
            ("end", None),
        ]


async def test_a_stream_is_told_how_to_be_kept_open(api: Api) -> None:
    await api.make("vision", run_id="r1")
    async with api.client.get("/api/v1/jobs/r1/events?user_id=mia") as answer:
        assert answer.content_type == "text/event-stream"
        assert answer.headers["X-Accel-Buffering"] == "no"
        assert (await answer.content.readline()).startswith(b"retry:")


async def test_closing_the_service_ends_open_streams(api: Api) -> None:
    api.provider("vision").gate.clear()
    run_id = await api.submit()
    sse, ws = asyncio.create_task(api.events(run_id)), asyncio.create_task(websocket(api, run_id))
    while b"doodlebook_followers 2.0" not in await (await api.client.get("/metrics")).read():
        await asyncio.sleep(0)
    await api.client.server.close()
    assert [event.name for event in await sse][-1] == "farewell"
    assert (await ws)[-1]["event"] == "farewell"
