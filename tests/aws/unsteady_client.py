"""A client of Amazon's that throttles, loses answers or leaves keys over as a test tells it to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from botocore.exceptions import ClientError, ConnectionClosedError, EndpointConnectionError

Fail = Callable[[str], Exception | None]


def answered(method: str) -> None:
    """Nothing fails."""


def throttled(method: str) -> Exception:
    """What DynamoDB says when a partition has too much to do."""
    told = {"Error": {"Code": "ProvisionedThroughputExceededException", "Message": "too much"}}
    return ClientError({**told, "ResponseMetadata": {"HTTPStatusCode": 400}}, method)


def cut_off(method: str) -> Exception:
    """The line was cut before an answer came."""
    return ConnectionClosedError(endpoint_url="http://table")


def refused(method: str) -> Exception:
    """Nobody listens."""
    return EndpointConnectionError(endpoint_url="http://table")


def broken(method: str) -> Exception:
    """The server failed by itself."""
    told = {"Error": {"Code": "InternalServerError", "Message": "sorry"}}
    return ClientError({**told, "ResponseMetadata": {"HTTPStatusCode": 500}}, method)


def throttled_queue(method: str) -> Exception:
    """What SQS says, with a status that its own description does not have."""
    told = {"Error": {"Code": "AWS.SimpleQueueService.RequestThrottled", "Message": "too much"}}
    return ClientError({**told, "ResponseMetadata": {"HTTPStatusCode": 400}}, method)


class UnsteadyClient:
    """Another client behind an unsteady line; it keeps what it was asked."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.before: list[Fail] = []  # the calls to come fail so, and are not done
        self.after: list[Fail] = []  # the calls to come are done, and fail so
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def __getattr__(self, method: str) -> Callable[..., Any]:
        async def call(**parameters: Any) -> Any:
            self.asked.append((method, parameters))
            _fail(self.before, method)
            answer = await getattr(self._client, method)(**parameters)
            _fail(self.after, method)
            return answer

        return call

    @property
    def methods(self) -> list[str]:
        """The calls so far, by name."""
        return [method for method, _ in self.asked]


def _fail(fails: list[Fail], method: str) -> None:
    error = fails.pop(0)(method) if fails else None
    if error is not None:
        raise error
