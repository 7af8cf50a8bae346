"""The two profiles: what checkpoints, files and waiting runs are kept in. The rest is the same."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path

from progress.checkpoint import RunKey
from progress.hub import Hub
from progress.messages import Present
from progress.stores.base import Store
from server.queue.base import Queue
from server.queue.claims import Claims
from server.settings import PREFIX, Settings, SettingsError
from server.strangers import Strangers
from stages.artifacts.base import ArtifactError, Artifacts

MakeQueue = Callable[[Claims, Hub, Present], Queue]

# (operation, run where it is one run's, read units, write units)
OnSpent = Callable[[str, RunKey | None, float, float], None]


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


def open_profile(settings: Settings, on_spent: OnSpent) -> AbstractAsyncContextManager[Kept]:
    """All of it, for as long as the block lasts. Raises SettingsError, StoreError."""
    if settings.profile == "aws":
        # Amazon's libraries cost 40 MB and half a second: only who needs them loads them.
        from server.aws import open_aws

        return open_aws(settings, on_spent)
    from server.embedded import open_embedded

    return open_embedded(settings)


async def make_folder(folder: Path) -> None:
    """The data folder. Raises SettingsError, naming the setting."""
    try:
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    except (OSError, ArtifactError) as error:
        raise SettingsError(f"{PREFIX}DATA_DIR={folder}: {error}") from error
