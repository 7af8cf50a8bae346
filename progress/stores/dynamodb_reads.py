"""Reading items: one consistently, many at once at half the cost.

Reads of many may lag behind a write by a moment. Behind one of this process they must not: so the
versions that it wrote last are remembered, and what a lagging read shows of those runs is read
again, consistently. A run that seems to be missing is looked for again too, before anyone is told.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Collection, Iterable
from typing import Any

from progress.checkpoint import RunKey
from progress.errors import StoreError
from progress.stores.dynamodb_calls import PATIENCE_S, Calls
from progress.stores.dynamodb_item import is_over, key_item, key_of, version_of
from progress.stores.dynamodb_values import Item, Terms
from progress.stores.recent import Recent

# What reading an item of up to 4 KB costs, also one that is not there.
_CONSISTENT_UNITS = 1.0
_LAGGING_UNITS = 0.5

# What one call of DynamoDB's takes.
_BATCH = 100

# Runs that this process wrote last; DynamoDB's reads lag by less than a second.
_WRITTEN = 2000

# What a busy partition leaves over of a batch is asked for again after so long, and then longer.
_LEFT_WAIT_S = 0.05
_LEFT_WAIT_MAX_S = 1.0


class Reads:
    """Reads one table's items. Ended runs whose time is over are as good as gone."""

    def __init__(self, calls: Calls, table: str, wall: Callable[[], float]) -> None:
        self._calls = calls
        self._table = table
        self._wall = wall
        self._written: Recent[RunKey, int] = Recent(_WRITTEN)

    def wrote(self, key: RunKey, version: int) -> None:
        """This process wrote that version: none below it is told any more, unless for certain."""
        self._written.put(key, max(version, self._written.get(key) or 0))

    def alive(self, items: Iterable[Item]) -> list[Item]:
        """Those whose time is not over."""
        now = self._wall()
        return [item for item in items if not is_over(item, now)]

    async def one(self, key: RunKey) -> Item | None:
        """The item as it is at the time of the call. Raises StoreError."""
        answer = await self._calls.ask(
            "get_item", [key], TableName=self._table, Key=key_item(key), ConsistentRead=True
        )
        found = self.alive([answer["Item"]] if "Item" in answer else [])
        return found[0] if found else None

    async def certain(self, keys: Collection[RunKey]) -> dict[RunKey, Item]:
        """The items that are there of these runs', as they are now. Raises StoreError."""
        found = await self._all(keys, (), consistent=True)
        return {key_of(item): item for item in self.alive(found.values())}

    async def many(
        self, keys: Collection[RunKey], fields: Collection[str] = ()
    ) -> dict[RunKey, Item]:
        """The items that are there of these runs', or these fields of them. Raises StoreError."""
        found = await self._all(keys, fields, consistent=False)
        doubtful = {
            key: self._written.get(key) for key in keys if self._is_behind(key, found.get(key))
        }
        if doubtful:
            certain = await self._all(doubtful, fields, consistent=True)
            found = {key: item for key, item in found.items() if key not in doubtful} | certain
            for key, item in certain.items():
                # Of a run that was begun anew elsewhere, the versions begin anew too.
                if self._written.get(key) == doubtful[key]:
                    self._written.put(key, version_of(item))
        return {key_of(item): item for item in self.alive(found.values())}

    def _is_behind(self, key: RunKey, item: Item | None) -> bool:
        return item is None or version_of(item) < (self._written.get(key) or 0)

    async def _all(
        self, keys: Iterable[RunKey], fields: Collection[str], *, consistent: bool
    ) -> dict[RunKey, Item]:
        told = list(dict.fromkeys(keys))
        batches = [told[start : start + _BATCH] for start in range(0, len(told), _BATCH)]
        answers = [await self._batch(batch, fields, consistent) for batch in batches]
        return {key_of(item): item for items in answers for item in items}

    async def _batch(
        self, keys: list[RunKey], fields: Collection[str], consistent: bool
    ) -> list[Item]:
        """At most a hundred items; what one answer leaves over is asked for again."""
        terms = Terms()
        found: list[Item] = []
        shape: dict[str, Any] = {"ConsistentRead": consistent}
        if fields:
            shape["ProjectionExpression"] = ", ".join(terms.name(name) for name in fields)
            shape |= terms.parameters()
        until, wait_s = time.monotonic() + PATIENCE_S, _LEFT_WAIT_S
        while True:
            asked = {self._table: {"Keys": [key_item(key) for key in keys], **shape}}
            answer = await self._calls.ask(
                "batch_get_item",
                keys,
                least_units=len(keys) * (_CONSISTENT_UNITS if consistent else _LAGGING_UNITS),
                RequestItems=asked,
            )
            found += answer["Responses"].get(self._table, [])
            left = answer.get("UnprocessedKeys", {}).get(self._table)
            if not left:
                return found
            if time.monotonic() > until:
                raise StoreError("DynamoDB: batch_get_item: too busy to read all that was asked")
            keys = [key_of(item) for item in left["Keys"]]
            await asyncio.sleep(random.uniform(_LEFT_WAIT_S, wait_s))
            wait_s = min(2 * wait_s, _LEFT_WAIT_MAX_S)
