"""A store, and records to put into it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from progress import checkpoint
from progress.checkpoint import Checkpoint, Request
from progress.stores.base import Store
from progress.stores.sqlite import open_sqlite

MakeRecord = Callable[..., Checkpoint]


@pytest.fixture(params=["sqlite"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """Every kind of store there is; the contract suite runs over each."""
    async with open_sqlite(tmp_path / "checkpoints.sqlite") as opened:
        yield opened


@pytest.fixture
def make_record() -> MakeRecord:
    """Makes the first record of a run."""

    def make(user_id: str = "mia", run_id: str = "r1", now: float = 1_780_000_000.0) -> Checkpoint:
        request = Request(
            user_id=user_id, run_id=run_id, kind="pipeline", digest="d", drawing_key="k"
        )
        return checkpoint.begin(None, request, now)

    return make
