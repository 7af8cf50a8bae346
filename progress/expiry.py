"""Judges which leases have run out, without trusting that all clocks agree.

A lease is over when its end lies in the past, or when it was not renewed for a whole lease while
this process watched it by its own steady clock (as Amazon's DynamoDB lock client does): so a clock
that was set back cannot keep a dead worker's run. After a clock was set or the store was away,
owners get one lease's time to renew before anyone is judged: they lost no race.

Processes that share a SQLite file share a clock too. Those of several machines do not: a clock that
is minutes ahead would take the leases of the living. There, nobody is judged by clock at all
(`trusts_clocks` off), only by watching.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Collection, Iterable

from progress.checkpoint import Head, Lease, RunKey

# Clocks of machines that are kept in step differ by less; so does one clock from itself.
CLOCK_SKEW_S = 1.0

Clock = Callable[[], float]


class Expiry:
    """What one process has seen of the leases of others."""

    def __init__(
        self,
        lease_s: float,
        *,
        trusts_clocks: bool = True,
        wall: Clock = time.time,
        steady: Clock = time.monotonic,
    ) -> None:
        self._lease_s = lease_s
        self._trusts_clocks = trusts_clocks
        self._wall = wall
        self._steady = steady
        self._seen: dict[RunKey, tuple[Lease, float]] = {}  # and since when it is as it is
        self._offset = wall() - steady()
        self._grace_until = 0.0  # by the steady clock

    def give_grace(self) -> None:
        """The store was away, so that nobody could renew: judge no one for one lease's time."""
        self._grace_until = self._steady() + self._lease_s

    def free(self, heads: Iterable[Head]) -> list[Head]:
        """Of all unfinished runs, in their order, those that may be taken up."""
        heads = list(heads)
        self.keep_only({head.key for head in heads})
        return [head for head in heads if self.is_free(head)]

    def is_free(self, head: Head) -> bool:
        """Whether this run may be taken up; what was seen of others is kept."""
        self._notice_set_clock()
        if head.lease is None:
            self._seen.pop(head.key, None)
            return True
        now = self._steady()
        lease, since = self._seen.get(head.key, (None, now))
        if lease != head.lease:
            since = now
        self._seen[head.key] = (head.lease, since)
        return self._is_over(head.lease, now - since)

    def keep_only(self, keys: Collection[RunKey]) -> None:
        """Forget what was seen of all other runs: they have ended."""
        self._seen = {key: seen for key, seen in self._seen.items() if key in keys}

    def next_end_s(self, keys: Collection[RunKey] | None = None) -> float | None:
        """Seconds until the next of the leases seen could be over; None when none was seen.

        With `keys`, of these runs only.
        """
        wall, steady = self._wall(), self._steady()
        ends = [
            min(self._end_by_clock(lease) - wall, since + self._lease_s - steady)
            for key, (lease, since) in self._seen.items()
            if keys is None or key in keys
        ]
        return max(self._grace_until - steady, min(ends), 0.0) if ends else None

    def _is_over(self, lease: Lease, unchanged_s: float) -> bool:
        if self._steady() < self._grace_until:
            return False
        return self._end_by_clock(lease) < self._wall() or unchanged_s > self._lease_s

    def _end_by_clock(self, lease: Lease) -> float:
        return lease.until + CLOCK_SKEW_S if self._trusts_clocks else math.inf

    def _notice_set_clock(self) -> None:
        offset = self._wall() - self._steady()
        if abs(offset - self._offset) > CLOCK_SKEW_S:
            self.give_grace()
        self._offset = offset
