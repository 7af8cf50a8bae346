"""Forgets files that no run knows of: an upload is kept before its run's first record is."""

from __future__ import annotations

import asyncio
import logging

from progress.errors import ProgressError
from progress.stores.sqlite import SqliteStore
from stages.artifacts.base import ArtifactError
from stages.artifacts.files import FileArtifacts

_log = logging.getLogger(__name__)

# Only a crash just between the two leaves a stranger, and nobody waits for its end.
EVERY_S = 3600.0

# What is younger may belong to a request that is being answered.
OLDER_THAN_S = 3600.0


class Strangers:
    """Compares the folder of artifacts with the runs and films there are (on AWS, S3 does it)."""

    def __init__(self, store: SqliteStore, artifacts: FileArtifacts) -> None:
        self._store = store
        self._artifacts = artifacts

    async def run(self) -> None:
        """Look now and then, until cancelled."""
        while True:
            try:
                await self.forget(OLDER_THAN_S)
            except (ProgressError, ArtifactError) as error:
                _log.warning("strangers.put_off error=%s", error)
            await asyncio.sleep(EVERY_S)

    async def forget(self, older_than_s: float) -> None:
        """Forget the files of no run, if they are so old."""
        known = await self._store.prefixes()
        went = await self._artifacts.forget_strangers(known, older_than_s)
        if went:
            _log.info("strangers.forgotten folders=%d", went)
