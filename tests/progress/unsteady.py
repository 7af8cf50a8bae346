"""A store that fails, loses answers or waits as a test tells it to, and counts what it is asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping
from typing import Any

from progress.checkpoint import Checkpoint, Head, RunKey
from progress.errors import StoreError
from progress.stores.base import Store


class UnsteadyStore:
    """Another store behind an unsteady line."""

    def __init__(self, store: Store) -> None:
        self.steady = store
        self.away = 0  # how many calls to come fail before they reach the store
        self.answers_lost = 0  # how many saves to come are done, and yet fail
        self.asked: list[str] = []  # the calls so far, by name
        self.keys_read: list[RunKey] = []
        self.on_newer: Callable[[], object] = lambda: None
        self.saving = asyncio.Event()  # a save has come
        self.gate = asyncio.Event()  # saves wait for it
        self.gate.set()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.steady, name)

    async def load(self, key: RunKey) -> Checkpoint | None:
        self._come("load")
        self.keys_read.append(key)
        return await self.steady.load(key)

    async def heads(self, keys: Collection[RunKey]) -> dict[RunKey, Head]:
        self._come("heads")
        self.keys_read.extend(keys)
        return await self.steady.heads(keys)

    async def newer(self, seen: Mapping[RunKey, int]) -> dict[RunKey, Checkpoint | None]:
        self._come("newer")
        self.keys_read.extend(seen)
        self.on_newer()
        return await self.steady.newer(seen)

    async def renew(self, record: Checkpoint, until: float) -> None:
        self._come("renew")
        await self.steady.renew(record, until)

    async def save(
        self, record: Checkpoint, *, before: Checkpoint | None, unrenewed: bool = False
    ) -> None:
        self.saving.set()
        await self.gate.wait()
        self._come("save")
        await self.steady.save(record, before=before, unrenewed=unrenewed)
        if self.answers_lost:
            self.answers_lost -= 1
            raise StoreError("the answer was lost")

    def _come(self, name: str) -> None:
        self.asked.append(name)
        if self.away:
            self.away -= 1
            raise StoreError("the store is away")
