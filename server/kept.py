"""What a profile keeps checkpoints, files and waiting runs in: all in which profiles differ."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from progress.hub import Hub
from progress.messages import Present
from progress.stores.base import Store
from server.queue.base import Queue
from server.queue.claims import Claims
from server.settings import PREFIX, SettingsError
from server.strangers import Strangers
from stages.artifacts.base import Artifacts

MakeQueue = Callable[[Claims, Hub, Present], Queue]


@dataclass(frozen=True)
class Kept:
    """What a profile keeps things in."""

    store: Store
    artifacts: Artifacts
    secret: bytes  # signs media links; one for all processes that share the store
    make_queue: MakeQueue
    trusts_clocks: bool  # whether all processes that share the store share a clock
    media_origin: str = ""  # where media links lead to, if not to this service: scheme://host
    strangers: Strangers | None = None  # forgets lost files, where the store does not


async def make_folder(folder: Path) -> None:
    """The data folder. Raises SettingsError, naming the setting."""
    try:
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"{PREFIX}DATA_DIR={folder}: {error}") from error
