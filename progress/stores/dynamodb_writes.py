"""Writing a run's item: each write decides and writes in one call.

It is done at the version and owner that it was made from, or not at all.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Collection
from typing import Any

from progress.checkpoint import Checkpoint
from progress.stores.base import conflict
from progress.stores.dynamodb_calls import Calls, Refused
from progress.stores.dynamodb_item import TOKEN, UNSURE, key_item, to_item
from progress.stores.dynamodb_values import Item, Terms, number, text

# Names a write among those of one run; 8 characters.
_TOKEN_BYTES = 4


class Writes:
    """Writes one table's items of runs. Its methods raise VersionConflict, StoreError."""

    def __init__(self, calls: Calls, table: str, wall: Callable[[], float]) -> None:
        self._calls = calls
        self._table = table
        self._wall = wall

    async def first(self, record: Checkpoint, item: Item) -> None:
        """A run's first item. One whose time is over may still lie there, not forgotten yet."""
        terms, token = Terms(), _new_token()
        ttl, now = terms.name("ttl"), terms.value(number(self._wall()))
        is_over = f"{ttl} < {now} AND {terms.equal('line', None)}"
        await self._save(
            "put_item",
            record,
            token,
            Item={**key_item(record.key), **item, **token},
            ConditionExpression=f"{terms.equal('run_id', None)} OR ({is_over})",
            **terms.parameters(),
        )

    async def change(
        self,
        record: Checkpoint,
        item: Item,
        gone: Collection[str],
        *,
        before: Checkpoint,
        unrenewed: bool,
    ) -> None:
        """What changed since `before`, and what may differ from it in the table; see Store.save.

        `item` has the record, and the parts that are new; `gone` are those that it has no more.
        """
        then, terms, token = to_item(before), Terms(), _new_token()
        sets = {
            name: value for name, value in item.items() if name in UNSURE or value != then.get(name)
        }
        removes = {*gone, *(then.keys() | UNSURE) - item.keys()}
        condition = _still(before, terms)
        if unrenewed and before.lease is not None:
            condition += f" AND {terms.equal('lease_until', number(before.lease.until))}"
        await self._save(
            "update_item",
            before,
            token,
            Key=key_item(record.key),
            UpdateExpression=terms.update(sets | token, removes),
            ConditionExpression=condition,
            **terms.parameters(),
        )

    async def renew(self, record: Checkpoint, until: float) -> None:
        """See Store. Done twice it is as if done once, so that a lost answer is no matter."""
        terms = Terms()
        try:
            await self._calls.ask(
                "update_item",
                [record.key],
                TableName=self._table,
                Key=key_item(record.key),
                UpdateExpression=terms.update({"lease_until": number(until)}, ()),
                ConditionExpression=_still(record, terms),
                **terms.parameters(),
            )
        except Refused as refused:
            raise conflict(record) from refused

    async def delete(self, record: Checkpoint) -> None:
        """See Store. It need not be there, so that a lost answer is no matter."""
        terms = Terms()
        with contextlib.suppress(Refused):
            await self._calls.ask(
                "delete_item",
                [record.key],
                TableName=self._table,
                Key=key_item(record.key),
                ConditionExpression=_still(record, terms),
                **terms.parameters(),
            )

    async def _save(self, method: str, before: Checkpoint, token: Item, **more: Any) -> None:
        """What is refused was all the same done if the item bears the token of an earlier try."""
        try:
            await self._calls.ask(
                method,
                [before.key],
                TableName=self._table,
                ReturnValuesOnConditionCheckFailure="ALL_OLD",
                **more,
            )
        except Refused as refused:
            there = refused.there or {}
            if not refused.asked_again or there.get(TOKEN) != token[TOKEN]:
                raise conflict(before) from refused


def _new_token() -> Item:
    return {TOKEN: text(secrets.token_hex(_TOKEN_BYTES))}


def _still(before: Checkpoint, terms: Terms) -> str:
    """The condition that the run is at this version and owner."""
    owner = None if before.owner is None else text(before.owner)
    version = terms.equal("version", number(before.version))
    return f"{version} AND {terms.equal('owner', owner)}"
