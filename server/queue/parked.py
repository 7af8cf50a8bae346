"""Hints in hand whose runs are not worked on here: kept from others while they are judged."""

from __future__ import annotations

from collections.abc import Collection

from progress.checkpoint import Lease, RunKey
from progress.expiry import Expiry
from server.queue.sqs_messages import Hint

# Leases watched at once. One SQS call keeps so many hints hidden; a worker could not take up more.
MAX_WATCHED = 10


class Parked:
    """Hints just received, which are due at once, and those whose runs' leases are watched."""

    def __init__(self, expiry: Expiry) -> None:
        self._expiry = expiry
        self._hints: dict[RunKey, Hint] = {}
        self._leases: dict[RunKey, Lease] = {}

    @property
    def keys(self) -> Collection[RunKey]:
        """The runs that are parked."""
        return self._hints.keys()

    @property
    def hints(self) -> list[Hint]:
        """All that are in hand."""
        return list(self._hints.values())

    @property
    def is_full(self) -> bool:
        """Whether no more leases may be watched."""
        return len(self._leases) >= MAX_WATCHED

    def is_duplicate(self, hint: Hint) -> bool:
        """Whether another message of its run is in hand."""
        there = self._hints.get(hint.key)
        return there is not None and there.message_id != hint.message_id

    def put(self, hint: Hint) -> None:
        """One that was received; the same message again takes the place of the older receipt."""
        self._hints[hint.key] = hint

    def watch(self, hint: Hint, lease: Lease) -> None:
        """Its run is another's: it is due when that lease could be over."""
        self._leases[hint.key] = lease

    def watched(self, hint: Hint) -> Lease | None:
        """The lease under which its run was when it was parked."""
        return self._leases.get(hint.key)

    def remove(self, hint: Hint) -> None:
        """It is not to be looked into any more."""
        self._hints.pop(hint.key, None)
        self._leases.pop(hint.key, None)

    def due(self) -> list[Hint]:
        """Those to be looked into now."""
        return [hint for hint in self._hints.values() if self._due_s(hint.key) <= 0]

    def next_due_s(self) -> float | None:
        """Seconds until one is due; None when nothing is parked."""
        return min((self._due_s(key) for key in self._hints), default=None)

    def _due_s(self, key: RunKey) -> float:
        if key not in self._leases:
            return 0.0
        return self._expiry.next_end_s([key]) or 0.0
