"""A store, and records to put into it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, Request
from progress.hub import Hub
from progress.messages import Snapshot
from progress.stores.base import Store
from progress.stores.sqlite import open_sqlite
from progress.tracker import Tracker

MakeRecord = Callable[..., Checkpoint]

LEASE_S = 30.0


def present(record: Checkpoint) -> Snapshot:
    """A snapshot that shows all there is."""
    return record.model_dump(mode="json")


def make_tracker(record: Checkpoint, store: Store, hub: Hub, **more: Any) -> Tracker:
    """A tracker that does not wait long for a store."""
    told = {"lease_s": LEASE_S, "store_patience_s": 5.0, **more}
    return Tracker(record, store, hub, present, **told)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """A store."""
    async with open_sqlite(tmp_path / "checkpoints.sqlite") as opened:
        yield opened


@pytest.fixture
def make_record() -> MakeRecord:
    """Makes the first record of a run."""

    def make(
        user_id: str = "mia", run_id: str = "r1", now: float = 1_780_000_000.0, **more: Any
    ) -> Checkpoint:
        told = {"kind": "pipeline", "digest": "d", "drawing_key": "k", **more}
        return changes.begin(None, Request(user_id=user_id, run_id=run_id, **told), now)

    return make
