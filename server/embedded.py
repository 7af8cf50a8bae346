"""The embedded profile: SQLite and a folder, for one machine, with as many services as it likes."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from progress.hub import Hub
from progress.messages import Present
from progress.stores.sqlite import open_sqlite
from server.kept import Kept, make_folder
from server.links import read_secret
from server.queue.claims import Claims
from server.queue.local import LocalQueue
from server.settings import PREFIX, Settings, SettingsError
from server.strangers import Strangers
from stages.artifacts.base import ArtifactError
from stages.artifacts.files import FileArtifacts


@contextlib.asynccontextmanager
async def open_embedded(settings: Settings) -> AsyncIterator[Kept]:
    """See `profiles`: all of it in the data folder."""
    folder = settings.data_dir
    await make_folder(folder)
    artifacts = FileArtifacts(folder)
    try:
        secret = await asyncio.to_thread(read_secret, folder / "secret")
        await asyncio.to_thread(artifacts.open)
    except (OSError, ArtifactError) as error:
        raise SettingsError(f"{PREFIX}DATA_DIR={folder}: {error}") from error
    async with open_sqlite(folder / "checkpoints.sqlite") as store:

        def make_queue(claims: Claims, hub: Hub, present: Present) -> LocalQueue:
            return LocalQueue(store, hub, present, claims, sweep_s=settings.sweep_s)

        yield Kept(
            store=store,
            artifacts=artifacts,
            secret=secret,
            make_queue=make_queue,
            trusts_clocks=True,
            strangers=Strangers(store, artifacts),
        )
