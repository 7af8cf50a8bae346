"""Calls of SQS: asked again while that may help. Amazon's errors end here, as QueueAway."""

from __future__ import annotations

from typing import Any

import aiohttp
from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as NoConnection
from tenacity import AsyncRetrying, retry_if_exception, stop_after_delay, wait_random_exponential

from server.queue.base import QueueAway

# Somebody may wait for the answer, and who asks in vain comes again by itself: hints may be late.
PATIENCE_S = 4.0
_WAIT_MIN_S = 0.05
_WAIT_MAX_S = 1.0

# Passing failures, beside any that is the server's own fault (5xx). SQS has named the first with
# the status 400 as well as 403.
_PASSING = {"RequestThrottled", "ThrottlingException", "Throttling", "RequestTimeout"}

# An old receipt: its message was deleted, or received again. Real SQS mostly says nothing.
_GONE = {"ReceiptHandleIsInvalid", "InvalidParameterValue", "MessageNotInflight"}

_MISSING = {"QueueDoesNotExist", "NonExistentQueue"}


class Gone(QueueAway):
    """The receipt is an old one: the message was deleted, or received again."""


class QueueMissing(QueueAway):
    """There is no queue of this name."""


async def ask(client: Any, call: str, **fields: Any) -> Any:
    """The answer of one of the client's methods. Raises QueueAway, naming the call, and its kinds.

    A message that is sent once more since an answer was lost is a second hint, and does no harm.
    """

    async def attempt() -> Any:
        return await getattr(client, call)(**fields)

    retrying = AsyncRetrying(
        retry=retry_if_exception(_can_pass),
        wait=wait_random_exponential(multiplier=_WAIT_MIN_S, min=_WAIT_MIN_S, max=_WAIT_MAX_S),
        stop=stop_after_delay(PATIENCE_S),
        reraise=True,
    )
    try:
        return await retrying(attempt)
    except ClientError as error:
        raise _kind(error)(f"SQS {call}: {error}") from error
    except (BotoCoreError, aiohttp.ClientError, OSError, TimeoutError) as error:
        raise QueueAway(f"SQS {call}: {error!r:.300}") from error


def _can_pass(error: BaseException) -> bool:
    if isinstance(error, ClientError):
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        return _code(error) in _PASSING or status >= 500
    return isinstance(error, (HTTPClientError, NoConnection))


def _kind(error: ClientError) -> type[QueueAway]:
    code = _code(error)
    return Gone if code in _GONE else QueueMissing if code in _MISSING else QueueAway


def _code(error: ClientError) -> str:
    """Amazon's code without the prefix that it has in the older protocol."""
    return str(error.response.get("Error", {}).get("Code", "")).rpartition(".")[2]
