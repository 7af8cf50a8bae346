"""The `serve` command: the service in the foreground, until Ctrl-C or SIGTERM."""

from __future__ import annotations

import asyncio
import logging
import signal

from server.running import running
from server.settings import Settings

_log = logging.getLogger(__name__)


def configure_logging(level: str) -> None:
    """One line an event, to standard error."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # One line for each SQL statement is for nobody.
    logging.getLogger("aiosqlite").setLevel(logging.WARNING)


async def serve(settings: Settings) -> None:
    """Run the service until a signal says to stop. Raises OSError, SettingsError."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(signal_number, stop.set)
    async with running(settings) as url:
        print(f"Doodlebook is at {url} (Ctrl-C stops it)", flush=True)
        await stop.wait()
        _log.info("service.going_down")
