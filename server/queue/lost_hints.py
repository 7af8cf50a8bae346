"""Finds runs that wait though no message tells of them: a crash came between saving and sending."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Collection

from progress.checkpoint import RunKey
from progress.expiry import Clock, Expiry
from progress.stores.base import Store
from server.queue.base import MAX_LOOK
from server.queue.sqs_messages import Messages

_log = logging.getLogger(__name__)

# A hint is on its way for less; a dead worker's comes back by itself within two leases.
REQUEUE_AFTER_S = 60.0


class LostHints:
    """Sends hints again, and watches all leases meanwhile: a dead worker's run is known as such."""

    def __init__(
        self,
        store: Store,
        messages: Messages,
        expiry: Expiry,
        *,
        requeue_after_s: float = REQUEUE_AFTER_S,
        steady: Clock = time.monotonic,
    ) -> None:
        self._store = store
        self._messages = messages
        self._expiry = expiry
        self._requeue_after_s = requeue_after_s
        self._steady = steady
        self._free_since: dict[RunKey, float] = {}
        self._taken: set[RunKey] = set()
        self._looked_at = -math.inf
        self._overtaken_by = -math.inf  # when the latest comer began to wait that was taken up

    async def sweep(self, in_hand: Collection[RunKey]) -> None:
        """One look; runs whose hints are in hand here are left out. Raises StoreError.

        A hint that comes twice is harmless, but while others wait for a worker, so may these. Only
        whom later comers have overtaken is known to be forgotten then.
        """
        lost = await self._free_for_long(in_hand)
        if lost and await self._messages.waiting():
            latest = self._overtaken_by - self._requeue_after_s
            lost = [key for key in lost if self._free_since[key] < latest]
        for key in lost:
            await self._messages.send(key)
            self._free_since[key] = self._steady()
            _log.warning("run.hint_sent_again run=%s", key)

    async def _free_for_long(self, in_hand: Collection[RunKey]) -> list[RunKey]:
        heads = await self._store.unfinished(limit=MAX_LOOK)
        others = [head for head in heads if head.key not in in_hand and not head.deleting]
        self._expiry.keep_only({*in_hand, *(head.key for head in others)})
        now = self._steady()
        free = [head.key for head in others if self._expiry.is_free(head)]
        self._note_taken({head.key for head in heads} - set(free), set(free))
        self._looked_at = now
        self._free_since = {key: self._free_since.get(key, now) for key in free}
        return [key for key in free if now - self._free_since[key] > self._requeue_after_s]

    def _note_taken(self, taken: set[RunKey], free: set[RunKey]) -> None:
        """Who was taken up since the last look: seen waiting then, or come after it."""
        ended = self._free_since.keys() - free - taken
        came = [
            self._free_since.get(key, self._looked_at) for key in {*taken, *ended} - self._taken
        ]
        self._overtaken_by = max([self._overtaken_by, *came])
        self._taken = taken
