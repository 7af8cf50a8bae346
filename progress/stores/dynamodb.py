"""Checkpoints in one table of DynamoDB, for services on many machines.

An item of a run has what changes often, below 1 KB; the rest is in parts that are written once.
Every write decides and writes in one call. `dynamodb_schema` has the table.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Collection, Mapping
from typing import Any

from progress.checkpoint import Checkpoint, Head, RunKey
from progress.errors import RecordUnreadable
from progress.library import LibraryFilm
from progress.stores.base import OnSpent, Page, Rhythm
from progress.stores.bulk import Bulk
from progress.stores.dynamodb_calls import Calls, told_nobody
from progress.stores.dynamodb_films import Films
from progress.stores.dynamodb_item import (
    HEAD_FIELDS,
    RUN_LIST,
    THE_LINE,
    TOKEN,
    key_of,
    part_tokens,
    to_head,
    to_item,
    to_record,
    version_of,
    weigh,
)
from progress.stores.dynamodb_listing import Listing
from progress.stores.dynamodb_parts import Parts, changed_parts
from progress.stores.dynamodb_reads import Reads
from progress.stores.dynamodb_schema import IN_LINE
from progress.stores.dynamodb_values import Item, Terms, text
from progress.stores.dynamodb_writes import Writes

# Each read and write is billed. A run of six scenes at a minute's length makes about 25 changes,
# and 20 saves of ticks: 45 write units, and 3 of the indexes. Who works on it reads its head every
# second, who follows it reads it every second, at half a unit each: 60 read units. A poll that
# comes between two looks is answered by the last one.
RHYTHM = Rhythm(look_s=1.0, ticks_s=3.0, poll_age_s=2.0)

_log = logging.getLogger(__name__)


class DynamoStore:
    """A store in one table, with `bulk` for what is large; `on_spent` is told what calls cost.

    `wall` is the clock by which an ended run's time is over.
    """

    rhythm = RHYTHM

    def __init__(
        self,
        client: Any,
        table: str,
        bulk: Bulk,
        *,
        on_spent: OnSpent = told_nobody,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._table = table
        self._calls = Calls(client, on_spent)
        self._reads = Reads(self._calls, table, wall)
        self._writes = Writes(self._calls, table, wall)
        self._parts = Parts(bulk)
        self._films = Films(self._calls, self._reads, table)
        self._listing = Listing(self._calls, self._reads, table, mark=RUN_LIST, id_mark="")

    async def check(self) -> None:
        """Raises StoreError when the table is missing or cannot be asked."""
        await self._calls.ask("describe_table", TableName=self._table)

    # ---- one run ---------------------------------------------------------------------------------

    async def load(self, key: RunKey) -> Checkpoint | None:
        """See Store."""
        item = await self._reads.one(key)
        return None if item is None else await self._whole(item)

    async def save(
        self, record: Checkpoint, *, before: Checkpoint | None, unrenewed: bool = False
    ) -> None:
        """See Store. Raises RecordTooLarge before anything is written."""
        item = to_item(record)
        weigh(record.key, item)
        parts = changed_parts(record, before)
        kept = {name: content for name, content in parts.items() if content is not None}
        tokens = await self._parts.put(record.key, kept)
        item |= {name: text(token) for name, token in tokens.items()}
        if before is None:
            await self._writes.first(record, item)
        else:
            gone = parts.keys() - kept.keys()
            await self._writes.change(record, item, gone, before=before, unrenewed=unrenewed)
        self._reads.wrote(record.key, record.version)

    async def renew(self, record: Checkpoint, until: float) -> None:
        """See Store."""
        await self._writes.renew(record, until)

    async def delete(self, record: Checkpoint) -> None:
        """See Store. Its parts go with its files."""
        await self._writes.delete(record)
        self._reads.wrote(record.key, record.version + 1)

    # ---- many runs -------------------------------------------------------------------------------

    async def heads(self, keys: Collection[RunKey]) -> dict[RunKey, Head]:
        """See Store."""
        items = await self._reads.many(keys, HEAD_FIELDS)
        return {key: to_head(item) for key, item in items.items()}

    async def newer(self, seen: Mapping[RunKey, int]) -> dict[RunKey, Checkpoint | None]:
        """See Store."""
        items = await self._reads.many(seen)
        found: dict[RunKey, Checkpoint | None] = {key: None for key in seen if key not in items}

        async def read(key: RunKey, item: Item) -> None:
            try:
                found[key] = await self._whole(item)
            except RecordUnreadable as error:
                _log.error("store.unreadable run=%s error=%s", key, error)

        newer = [(key, item) for key, item in items.items() if version_of(item) > seen[key]]
        await asyncio.gather(*(read(key, item) for key, item in newer))
        return found

    async def unfinished(self, *, limit: int) -> list[Head]:
        """See Store. The index may lag by a moment: what has ended since is left out."""
        keys = await self._in_line(limit)
        items = await self._reads.many(keys, HEAD_FIELDS)
        return [to_head(items[key]) for key in keys if "line" in items.get(key, {})]

    async def expired(self, now: float, *, limit: int) -> list[RunKey]:
        """See Store: none. The table forgets them by their ttl, and the bucket by its rule."""
        return []

    async def list_runs(
        self, user_id: str, *, limit: int, cursor: str | None = None
    ) -> Page[Checkpoint]:
        """See Store."""
        page = await self._listing.page(user_id, limit, cursor)
        rows = await asyncio.gather(*map(self._whole, page.rows))
        return Page([row for row in rows if row is not None], page.cursor)

    # ---- the library -----------------------------------------------------------------------------

    async def add_film(self, film: LibraryFilm) -> LibraryFilm:
        """See Store. Raises RecordTooLarge."""
        return await self._films.add(film)

    async def load_film(self, user_id: str, film_id: str) -> LibraryFilm | None:
        """See Store."""
        return await self._films.load(user_id, film_id)

    async def remove_film(self, user_id: str, film_id: str) -> LibraryFilm | None:
        """See Store."""
        return await self._films.remove(user_id, film_id)

    async def list_films(
        self, user_id: str, *, limit: int, cursor: str | None = None
    ) -> Page[LibraryFilm]:
        """See Store."""
        return await self._films.page(user_id, limit, cursor)

    # ---- what these are made of ------------------------------------------------------------------

    async def _whole(self, item: Item) -> Checkpoint | None:
        """The record of an item; None if it was deleted meanwhile.

        Its parts go before it. Who finds them gone looks whether the run is on its way too; of one
        that is being deleted, only the item matters.
        """
        try:
            return await self._with_parts(item)
        except RecordUnreadable:
            now = await self._reads.one(key_of(item))
            if now is None:
                return None
            if now.get(TOKEN) == item.get(TOKEN):
                raise
            return await self._with_parts(now)

    async def _with_parts(self, item: Item) -> Checkpoint:
        tokens, is_going = part_tokens(item), "deleting" in item
        return to_record(item, await self._parts.get(key_of(item), tokens, lenient=is_going))

    async def _in_line(self, limit: int) -> list[RunKey]:
        """The keys of the runs that the index has in line, the longest there first."""
        terms = Terms()
        found: list[RunKey] = []
        shape: dict[str, Any] = {
            "TableName": self._table,
            "IndexName": IN_LINE,
            "KeyConditionExpression": terms.equal("line", text(THE_LINE)),
            **terms.parameters(),
        }
        while len(found) < limit:
            answer = await self._calls.ask("query", Limit=limit - len(found), **shape)
            found += [key_of(item) for item in answer["Items"]]
            if "LastEvaluatedKey" not in answer:
                break
            shape["ExclusiveStartKey"] = answer["LastEvaluatedKey"]
        return found
