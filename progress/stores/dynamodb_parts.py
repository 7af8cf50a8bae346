"""The large fields of records, each kept once under a name of its own; see `bulk`.

The fields of a result, and one more of what the run works from, which is as large and seldom
changes. A record's item names its parts by tokens.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Awaitable, Iterable, Mapping
from typing import Any, TypeVar

from progress.checkpoint import Checkpoint, RunKey
from progress.errors import RecordUnreadable
from progress.stores.bulk import PART_MARK, Bulk
from progress.stores.recent import Recent

RESULTS = ("drawing_analysis", "story_script", "images", "audio", "video")
INPUTS = "inputs"
PARTS = (*RESULTS, INPUTS)

# What changes while a run is carried on: these stay in the item.
VOLATILE_INPUTS = ("queued_at", "started_at", "story_digest")

# Of one field of one run no two versions ever meet by chance in 48 bits.
_TOKEN_BYTES = 6

# The parts of a hundred runs, of a few KB each: what is followed or listed here again and again.
_RECENT = 500

# A page of a hundred runs must not open five hundred connections.
_AT_ONCE = 16


Answer = TypeVar("Answer")


class Parts:
    """Puts and gets parts. Those that were used of late are not read again: they never change."""

    def __init__(self, bulk: Bulk) -> None:
        self._bulk = bulk
        self._recent: Recent[str, Any] = Recent(_RECENT)
        self._places = asyncio.Semaphore(_AT_ONCE)

    async def put(self, key: RunKey, contents: Mapping[str, Any]) -> dict[str, str]:
        """Keep these fields' contents, each as a new part: their tokens. Raises StoreError."""
        tokens = {field: secrets.token_hex(_TOKEN_BYTES) for field in contents}
        await _together(
            self._put(_part_key(key, field, tokens[field]), content)
            for field, content in contents.items()
        )
        return tokens

    async def get(
        self, key: RunKey, tokens: Mapping[str, str], *, lenient: bool = False
    ) -> dict[str, Any]:
        """The contents of these parts. Raises RecordUnreadable, StoreError.

        With `lenient` those that cannot be read are left out.
        """

        async def get(field: str, token: str) -> tuple[str, Any] | None:
            try:
                return field, await self._get(_part_key(key, field, token))
            except RecordUnreadable:
                if lenient:
                    return None
                raise

        found = await _together(get(field, token) for field, token in tokens.items())
        return dict(one for one in found if one is not None)

    async def _put(self, key: str, content: Any) -> None:
        told = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
        async with self._places:
            await self._bulk.put(key, told)
        self._recent.put(key, content)

    async def _get(self, key: str) -> Any:
        content = self._recent.get(key)
        if content is None:
            async with self._places:
                told = await self._bulk.get(key)
            content = _parse(key, told)
            self._recent.put(key, content)
        return content


def changed_parts(record: Checkpoint, before: Checkpoint | None) -> dict[str, Any]:
    """What is in the parts of `record` that those of `before` have not; None: there is none now."""
    fields = [name for name in RESULTS if _differs(record, before, name)]
    changed: dict[str, Any] = record.model_dump(mode="json", include=set(fields))
    inputs = _inputs(record)
    if inputs != (None if before is None else _inputs(before)):
        changed[INPUTS] = inputs
    return changed


def _differs(record: Checkpoint, before: Checkpoint | None, name: str) -> bool:
    now, then = getattr(record, name), None if before is None else getattr(before, name)
    return now is not then and now != then


def _inputs(record: Checkpoint) -> dict[str, Any]:
    """What the run works from, but for what the item has of it."""
    told = record.model_dump(mode="json", include={"wishes": True, INPUTS: True})
    for name in VOLATILE_INPUTS:
        del told[INPUTS][name]
    return told


def _part_key(key: RunKey, field: str, token: str) -> str:
    return f"{key}/{PART_MARK}{field}-{token}.json"


def _parse(key: str, told: bytes) -> Any:
    try:
        return json.loads(told)
    except ValueError as error:
        raise RecordUnreadable(f"a part of a record cannot be read: {key}") from error


async def _together(calls: Iterable[Awaitable[Answer]]) -> list[Answer]:
    """All of them at once, and to their end, whichever fails; then the first failure is raised."""
    answers = await asyncio.gather(*calls, return_exceptions=True)
    for answer in answers:
        if isinstance(answer, BaseException):
            raise answer
    return [answer for answer in answers if not isinstance(answer, BaseException)]
