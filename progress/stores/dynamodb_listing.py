"""Pages of a user's runs or films, newest first, by the index; never by a scan."""

from __future__ import annotations

from typing import Any

from progress.checkpoint import RunKey
from progress.stores.base import Page
from progress.stores.cursor import read_cursor, write_cursor
from progress.stores.dynamodb_calls import Calls
from progress.stores.dynamodb_item import key_item, key_of, listed
from progress.stores.dynamodb_reads import Reads
from progress.stores.dynamodb_schema import NEWEST_FIRST
from progress.stores.dynamodb_values import Item, Terms, text

# A page is filled up where rows are left out of it, by so many reads at most; then it is short,
# and its cursor leads on.
_MAX_READS = 10

_GOING: Item = {"deleting": {}}  # stands for one that went since


class Listing:
    """What is listed under one mark. `id_mark` begins the run_id of each item."""

    def __init__(self, calls: Calls, reads: Reads, table: str, *, mark: str, id_mark: str) -> None:
        self._calls = calls
        self._reads = reads
        self._table = table
        self._mark = mark
        self._id_mark = id_mark

    async def page(self, user_id: str, limit: int, cursor: str | None) -> Page[Item]:
        """A page of items. Raises ValueError for a cursor that is none of ours, StoreError.

        Those on their way out are left out.
        """
        start = self._start(user_id, cursor) if cursor else None
        found: list[Item] = []
        for _ in range(_MAX_READS):
            answer = await self._read(user_id, limit + 1 - len(found), start)
            found += await self._items(answer["Items"])
            start = answer.get("LastEvaluatedKey")
            if start is None or len(found) > limit:
                break
        if len(found) > limit:
            return Page(found[:limit], self._cursor(found[limit - 1]))
        return Page(found, None if start is None else self._cursor(start))

    async def _items(self, entries: list[Item]) -> list[Item]:
        """The items that the index names, in its order.

        DynamoDB would fetch them by itself (Select=ALL_ATTRIBUTES) at the same cost; no emulator
        does.
        """
        keys = [key_of(entry) for entry in entries]
        items = await self._reads.certain(keys)
        return [items[key] for key in keys if "deleting" not in items.get(key, _GOING)]

    async def _read(self, user_id: str, limit: int, start: Item | None) -> dict[str, Any]:
        """The next keys; what number a story gets hangs on them, so they are consistent."""
        terms = Terms()
        after: dict[str, Any] = {} if start is None else {"ExclusiveStartKey": start}
        user = terms.equal("user_id", text(user_id))
        begins = f"begins_with({terms.name('listed')}, {terms.value(text(self._mark))})"
        return await self._calls.ask(
            "query",
            TableName=self._table,
            IndexName=NEWEST_FIRST,
            KeyConditionExpression=f"{user} AND {begins}",
            ConsistentRead=True,
            ScanIndexForward=False,
            Limit=limit,
            **terms.parameters(),
            **after,
        )

    def _start(self, user_id: str, cursor: str) -> Item:
        created_at, row_id = read_cursor(cursor)
        key = key_item(RunKey(user_id, f"{self._id_mark}{row_id}"))
        return {**key, "listed": listed(self._mark, created_at, row_id)}

    def _cursor(self, last: Item) -> str:
        told = last["listed"]["S"].removeprefix(self._mark)
        return write_cursor(told.partition("#")[0], last["run_id"]["S"].removeprefix(self._id_mark))
