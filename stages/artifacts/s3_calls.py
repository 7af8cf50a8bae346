"""Calls of S3, asked again while that may help and the caller has patience.

The client repeats nothing by itself: its own waits grow to many seconds where S3 asks only to be
asked a little slower, and end after a few tries where it is away for longer.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from botocore.exceptions import ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as NoConnection
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_after_delay,
    wait_random_exponential,
)

from stages.artifacts.s3_errors import BodyCut, error_code

Result = TypeVar("Result")

# For who waits for an answer: a throttled prefix is split within seconds. Work has more patience.
PATIENCE_S = 8.0

_WAIT_MIN_S = 0.05
_WAIT_MAX_S = 1.0

# Passing failures, beside any that is the server's own fault (5xx, "SlowDown" among them). The
# last one: two puts of one key meet, and both may be told to come again.
_PASSING = {
    "RequestTimeout",
    "Throttling",
    "ThrottlingException",
    "TooManyRequests",
    "ConditionalRequestConflict",
}

_log = logging.getLogger(__name__)


class S3Calls:
    """Asks one bucket's client for so long at most; what an answer means is the caller's."""

    def __init__(self, client: Any, bucket: str, patience_s: float = PATIENCE_S) -> None:
        self.client = client
        self.bucket = bucket
        self._patience_s = patience_s

    def patient(self, for_s: float) -> S3Calls:
        """The same with another patience."""
        return S3Calls(self.client, self.bucket, for_s)

    async def ask(self, method: str, **parameters: Any) -> Any:
        """The answer of one of the client's methods. Raises what the last try raised."""

        async def attempt() -> Any:
            return await getattr(self.client, method)(Bucket=self.bucket, **parameters)

        return await self.again(attempt)

    async def again(self, attempt: Callable[[], Awaitable[Result]]) -> Result:
        """What `attempt` makes of one call or more, which are begun anew when one fails."""
        retrying = AsyncRetrying(
            retry=retry_if_exception(_can_pass),
            wait=wait_random_exponential(multiplier=_WAIT_MIN_S, min=_WAIT_MIN_S, max=_WAIT_MAX_S),
            stop=stop_after_delay(self._patience_s),
            before_sleep=_tell_once,
            reraise=True,
        )
        return await retrying(attempt)


def _tell_once(state: RetryCallState) -> None:
    """The first failure of a call that is made again; for the next ones it would be too often."""
    if state.attempt_number == 1 and state.outcome is not None:
        _log.info("s3.again error=%.200s", state.outcome.exception())


def _can_pass(error: BaseException) -> bool:
    if isinstance(error, ClientError):
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        return error_code(error) in _PASSING or status >= 500
    return isinstance(error, (HTTPClientError, NoConnection, BodyCut))
