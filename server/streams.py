"""Following a run live, by server-sent events or over a WebSocket: the same messages."""

from __future__ import annotations

import asyncio
import contextlib

from aiohttp import WSCloseCode, WSMsgType, web
from aiohttp_sse import EventSourceResponse

from progress.checkpoint import RunKey
from progress.follower import Follower
from server.jobs import run_key
from server.keys import FOLLOWER

# A load balancer drops what is silent for a minute.
PING_EVERY_S = 15.0

# What a browser waits before it comes back to a stream that broke.
RETRY_MS = 2_000

# A WebSocket client has nothing to say to us.
MAX_WS_MESSAGE_BYTES = 1024


def _check_there(request: web.Request) -> None:
    """A client can be gone before its stream begins; then there is nothing to begin."""
    if request.transport is None:
        raise ConnectionResetError


async def stream_events(request: web.Request) -> web.StreamResponse:
    """Server-sent events. 204 tells an EventSource that has seen the end to stay away."""
    key, follower = run_key(request), request.app[FOLLOWER]
    seen = _last_event_id(request)
    record = await follower.load(key)
    if record.is_final and record.version == seen:
        return web.Response(status=204)
    _check_there(request)
    response = EventSourceResponse(ping_interval=PING_EVERY_S)
    await response.prepare(request)
    with contextlib.suppress(ConnectionError):
        async with response:
            await response.write(b"retry: %d\n\n" % RETRY_MS)
            # The frames are ready-made, one encoding for all who listen.
            async for message in follower.follow(key, seen):
                await response.write(message.sse)
    return response


async def stream_websocket(request: web.Request) -> web.WebSocketResponse:
    """The same messages as JSON texts, `{"event", "id", "data"}`."""
    key, follower = run_key(request), request.app[FOLLOWER]
    await follower.load(key)
    _check_there(request)
    socket = web.WebSocketResponse(heartbeat=PING_EVERY_S, max_msg_size=MAX_WS_MESSAGE_BYTES)
    await socket.prepare(request)
    async with asyncio.TaskGroup() as group:
        sender = group.create_task(_send(socket, follower, key, _last_event_id(request)))
        # Reading answers pings and notices a peer that leaves; what it says is not for us.
        async for message in socket:
            if message.type is WSMsgType.ERROR:
                break
        sender.cancel()
    return socket


async def _send(
    socket: web.WebSocketResponse, follower: Follower, key: RunKey, seen: int | None
) -> None:
    code = WSCloseCode.OK
    with contextlib.suppress(ConnectionError):
        async for message in follower.follow(key, seen):
            await socket.send_str(message.text)
            if message.event == "farewell":
                code = WSCloseCode.SERVICE_RESTART
        await socket.close(code=code)


def _last_event_id(request: web.Request) -> int | None:
    """The version a returning client has; `last_event_id` in the query serves a WebSocket."""
    text = request.headers.get("Last-Event-ID") or request.query.get("last_event_id") or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
