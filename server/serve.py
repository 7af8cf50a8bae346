"""The `serve` and `worker` commands: a process in the foreground, until Ctrl-C or SIGTERM."""

from __future__ import annotations

import asyncio
import logging
import os
import signal

from server.app import Role, drain
from server.running import running
from server.settings import Settings

# What a shell reports of a process that SIGTERM ended.
EXIT_AT_ONCE = 128 + signal.SIGTERM

_log = logging.getLogger(__name__)


def configure_logging(level: str) -> None:
    """One line an event, to standard error."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # One line for each SQL statement is for nobody.
    logging.getLogger("aiosqlite").setLevel(logging.WARNING)
    # Their debugging would show what is stored, and who may.
    for library in ("aioboto3", "aiobotocore", "boto3", "botocore", "s3transfer", "urllib3"):
        logging.getLogger(library).setLevel(logging.WARNING)
    logging.getLogger("PIL").setLevel(logging.WARNING)


_GREETINGS = {
    True: "Doodlebook is at {} (Ctrl-C stops it)",
    False: "Doodlebook works; health at {}/healthz (Ctrl-C stops it)",
}


async def serve(settings: Settings, role: Role) -> None:
    """Run the service until a signal says to stop, then let the steps under way end.

    A second signal ends the process at once; its runs are then taken up when their leases are over.
    Raises OSError, SettingsError, StoreError.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(signal_number, _stop_or_exit, stop)
    async with running(settings, role) as service:
        print(_GREETINGS[role.answers].format(service.url), flush=True)
        await stop.wait()
        _log.info("service.going_down")
        await drain(service.app)


def _stop_or_exit(stop: asyncio.Event) -> None:
    if stop.is_set():
        # Nobody is told and nothing is tidied: what is kept is kept, and the workers notice.
        os._exit(EXIT_AT_ONCE)
    stop.set()
