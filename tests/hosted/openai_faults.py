"""Which calls of the fake fail, and how."""

from __future__ import annotations

import itertools
from collections import defaultdict, deque
from typing import NamedTuple

# Those that come instead of an answer: status, code, type, what it says.
ERRORS: dict[str, tuple[int, str | None, str, str]] = {
    "throttled": (429, "rate_limit_exceeded", "requests", "Rate limit reached for requests."),
    "no_quota": (
        429,
        "insufficient_quota",
        "insufficient_quota",
        "You exceeded your current quota.",
    ),
    "server_error": (500, None, "server_error", "The server had an error."),
    "overloaded": (503, None, "server_error", "The engine is currently overloaded."),
    "bad_key": (401, "invalid_api_key", "invalid_request_error", "Incorrect API key: sk-a***z."),
    "no_access": (403, None, "permission_error", "Your project may not use it."),
    "no_model": (404, "model_not_found", "invalid_request_error", "The model does not exist."),
    "moderated": (
        400,
        "moderation_blocked",
        "user_error",
        "Rejected by the safety system.",
    ),
}

# Those for which half of a real answer is needed, or none at all.
OTHERS = (
    "silence",
    "cut",
    "not_json",
    "no_choices",
    "wrong_types",
    "truncated_json",
    "refusal",
    "filtered",
    "empty_images",
    "no_picture",
)


class Fault(NamedTuple):
    """One of ERRORS or OTHERS, with the Retry-After header where the server sends one."""

    name: str
    retry_after: str | None = None


def fault(told: str) -> Fault:
    """A fault as tests write it: "throttled", or "throttled:2" with a Retry-After of 2."""
    name, _, retry_after = told.partition(":")
    if name not in ERRORS and name not in OTHERS:
        raise ValueError(f"no fault is called {name!r}")
    return Fault(name, retry_after or None)


class Faults:
    """A script for each kind of call, and calls that fail at a steady rate besides."""

    def __init__(self) -> None:
        self._next: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._every = 0
        self._turns = itertools.cycle([Fault("server_error")])
        self._calls = 0

    def next(self, kind: str, *told: str) -> None:
        """The next calls of that kind fail so, in this order."""
        self._next[kind].extend(map(fault, told))

    def every(self, calls: int, *told: str) -> None:
        """Each so-manieth call of any kind fails, by these in turn."""
        self._every = calls
        self._turns = itertools.cycle([fault(name) for name in told])

    def take(self, kind: str) -> Fault | None:
        """What happens to the call that has just come."""
        self._calls += 1
        if self._next[kind]:
            return self._next[kind].popleft()
        if self._every and self._calls % self._every == 0:
            return next(self._turns)
        return None
