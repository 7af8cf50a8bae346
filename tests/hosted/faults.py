"""Which calls of a fake fail, and how: by a script for each kind of call, or at a steady rate."""

from __future__ import annotations

import itertools
from collections import defaultdict, deque
from collections.abc import Collection
from typing import NamedTuple


class Fault(NamedTuple):
    """What happens to a call, with the Retry-After header where the server sends one."""

    name: str
    retry_after: str | None = None


class Faults:
    """Faults by the names that a fake knows: "throttled", or "throttled:2" to retry after 2 s."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = names
        self._next: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._every = 0
        self._turns = itertools.cycle([Fault("")])
        self._calls = 0

    def knows(self, told: str) -> bool:
        """Whether a service like this one fails so."""
        return told.partition(":")[0] in self._names

    def next(self, kind: str, *told: str) -> None:
        """The next calls of that kind fail so, in this order."""
        self._next[kind].extend(map(self._fault, told))

    def every(self, calls: int, *told: str) -> None:
        """Each so-manieth call of any kind fails, by these in turn."""
        self._every = calls
        self._turns = itertools.cycle([self._fault(name) for name in told])

    def take(self, kind: str) -> Fault:
        """What happens to the call that has just come; nothing has the name ""."""
        self._calls += 1
        if self._next[kind]:
            return self._next[kind].popleft()
        if self._every and self._calls % self._every == 0:
            return next(self._turns)
        return Fault("")

    def _fault(self, told: str) -> Fault:
        if not self.knows(told):
            raise ValueError(f"no fault is called {told!r}")
        name, _, retry_after = told.partition(":")
        return Fault(name, retry_after or None)
