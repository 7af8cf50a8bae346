"""Calls of DynamoDB: asked again while that may help, their errors told apart, their cost counted.

The client repeats nothing by itself: of a conditional write that is refused the second time, one
must know that there was a first time, which may have been done although its answer was lost.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Mapping
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as NoConnection
from tenacity import (
    AsyncRetrying,
    retry_if_exception_type,
    stop_after_delay,
    wait_random_exponential,
)

from progress.checkpoint import RunKey
from progress.errors import StoreError
from progress.stores.base import OnSpent
from progress.stores.dynamodb_values import Item

# DynamoDB answers in milliseconds; who waits longer for one answer had better ask anew.
_TRY_S = 3.0

# Asked again for so long, with waits between that grow: a throttled partition splits, and a node
# that goes is replaced, within seconds. Whoever has more patience asks the store again.
PATIENCE_S = 8.0
_WAIT_MIN_S = 0.05
_WAIT_MAX_S = 1.0

# Passing failures, beside any that is the server's own fault (5xx).
_PASSING = {
    "InternalServerError",
    "LimitExceededException",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ServiceUnavailable",
    "Throttling",
    "ThrottlingException",
    "TransactionConflictException",
}
_REFUSED = "ConditionalCheckFailedException"

# A refused write is billed by the item's size like one that is done, and its answer does not say
# so. The items that are written under a condition are below 1 KB.
_REFUSED_UNITS = 1.0

_FREE = {"describe_table"}
_WRITES = {"put_item", "update_item", "delete_item"}

_log = logging.getLogger(__name__)


class Refused(Exception):
    """A write's condition did not hold; `there` is the item that is there, if there is one.

    `asked_again`: an earlier try of it may have been done.
    """

    def __init__(self, there: Item | None, asked_again: bool) -> None:
        super().__init__("the condition did not hold")
        self.there = there
        self.asked_again = asked_again


class _Passing(Exception):
    """It may go better the next time."""


class Calls:
    """Asks one table's client, and tells `on_spent` what each answer cost."""

    def __init__(self, client: Any, on_spent: OnSpent) -> None:
        self._client = client
        self._on_spent = on_spent

    async def ask(
        self,
        method: str,
        keys: Collection[RunKey] = (),
        *,
        least_units: float = 0.0,
        **parameters: Any,
    ) -> dict[str, Any]:
        """The answer of one of the client's methods. Raises Refused, StoreError.

        What it cost is told for each of `keys` in equal shares: no item is so large that it costs
        more than another. It is `least_units` at least: an emulator may not say what a batch cost.
        """
        retrying = AsyncRetrying(
            retry=retry_if_exception_type(_Passing),
            wait=wait_random_exponential(multiplier=_WAIT_MIN_S, min=_WAIT_MIN_S, max=_WAIT_MAX_S),
            stop=stop_after_delay(PATIENCE_S),
            reraise=True,
        )
        if method not in _FREE:
            parameters["ReturnConsumedCapacity"] = "TOTAL"
        try:
            answer: dict[str, Any] = await retrying(self._once, method, parameters)
        except _Passing as error:
            tries = retrying.statistics["attempt_number"]
            raise StoreError(f"DynamoDB: {error} (asked {tries} times)") from error.__cause__
        except Refused as refused:
            self._tell(method, keys, _REFUSED_UNITS)
            refused.asked_again = retrying.statistics["attempt_number"] > 1
            raise
        self._tell(method, keys, max(least_units, _units(answer)))
        return answer

    async def _once(self, method: str, parameters: Mapping[str, Any]) -> Any:
        try:
            async with asyncio.timeout(_TRY_S):
                return await getattr(self._client, method)(**parameters)
        except ClientError as error:
            raise _told_apart(error, parameters) from error
        except (HTTPClientError, NoConnection, OSError) as error:  # a TimeoutError is an OSError
            _log.info("dynamodb.unanswered call=%s error=%r", method, error)
            raise _Passing(f"{method}: {error!r:.200}") from error
        except BotoCoreError as error:
            raise StoreError(f"DynamoDB: {method}: {error}") from error

    def _tell(self, method: str, keys: Collection[RunKey], units: float) -> None:
        is_write = method in _WRITES
        for key in keys or (None,):
            share = units / (len(keys) or 1)
            self._on_spent(method, key, 0.0 if is_write else share, share if is_write else 0.0)


def told_nobody(method: str, key: RunKey | None, read_units: float, write_units: float) -> None:
    """An `on_spent` for those who do not count."""


def _told_apart(error: ClientError, parameters: Mapping[str, Any]) -> Exception:
    """What an answer that is an error means for who asked."""
    code = error.response.get("Error", {}).get("Code", "")
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if code == _REFUSED:
        return Refused(error.response.get("Item"), asked_again=False)
    if code in _PASSING or status >= 500:
        return _Passing(str(error))
    if code == "ResourceNotFoundException":
        table = parameters.get("TableName", "asked for")
        return StoreError(f"DynamoDB: table {table} is missing: run setup-aws or Terraform.")
    return StoreError(f"DynamoDB: {error}")


def _units(answer: Mapping[str, Any]) -> float:
    told = answer.get("ConsumedCapacity") or []
    return sum(float(one["CapacityUnits"]) for one in (told if isinstance(told, list) else [told]))
