"""Runs the service: in the foreground for `serve`, or for as long as a block lasts."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import AsyncIterator

from aiohttp import web

from server.app import create_app
from server.settings import Settings

# Streams end at once when the service goes down; what else is open gets this long.
SHUTDOWN_TIMEOUT_S = 5.0


@contextlib.asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[str]:
    """The service, up and listening; yields its base URL. Raises OSError, SettingsError."""
    runner = web.AppRunner(
        create_app(settings), access_log=None, shutdown_timeout=SHUTDOWN_TIMEOUT_S
    )
    try:
        await runner.setup()
        listener = _listen(settings.host, settings.port)
        await web.SockSite(runner, listener).start()
        host, port = listener.getsockname()[:2]
        yield f"http://{_in_url(host)}:{port}"
    finally:
        await runner.cleanup()


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
