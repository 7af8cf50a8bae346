"""Runs the service: in the foreground for `serve`, or for as long as a block lasts."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass

from aiohttp import web

from server.app import BOTH, Role, create_app
from server.settings import Settings

# Streams end at once when the service goes down; what else is open gets this long.
SHUTDOWN_TIMEOUT_S = 5.0


@dataclass(frozen=True)
class Running:
    """A service that is up: where it listens, and what it is."""

    url: str
    app: web.Application


@contextlib.asynccontextmanager
async def running(settings: Settings, role: Role = BOTH) -> AsyncIterator[Running]:
    """The service, up and listening. Raises OSError, SettingsError, StoreError."""
    app = create_app(settings, role)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_TIMEOUT_S)
    try:
        await runner.setup()
        listener = _listen(settings.host, settings.port)
        await web.SockSite(runner, listener).start()
        host, port = listener.getsockname()[:2]
        yield Running(f"http://{_in_url(host)}:{port}", app)
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
