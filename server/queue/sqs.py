"""Runs that wait, as messages of SQS: for workers on many machines.

The store is the truth: a run waits when its record says so, and is taken up by taking the lease in
it. A message is a hint to look. It stays hidden from other workers while the run is in work here,
and comes back by itself if this process dies; whoever gets it then watches the lease in the record
until it is over by its own steady clock, since the clocks of machines differ.

What it costs: an idle worker polls every 20 s, and reads the heads of unfinished runs every
SWEEP_S; a run takes four calls (sent, received, hidden, deleted) and one more for each third of a
lease in work, which up to ten runs share.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable, Collection
from typing import Any, NoReturn

from progress.checkpoint import Checkpoint, Head, RunKey
from progress.errors import RecordUnreadable, StoreError
from progress.expiry import Expiry
from progress.stores.base import Store
from server.errors import QueueFull
from server.queue.base import FreePlaces, QueueAway
from server.queue.claims import Claims
from server.queue.inbox import Inbox
from server.queue.lost_hints import REQUEUE_AFTER_S, LostHints
from server.queue.parked import Parked
from server.queue.sqs_messages import MAX_WAIT_S, Hint

_log = logging.getLogger(__name__)

# A dead letter whose record nobody can read stays for somebody to look at; it is told so often.
_UNREADABLE_S = 3600


def visibility_s(lease_s: float) -> int:
    """How long a message is hidden before it must be hidden anew, in whole seconds.

    A little more than a lease: a dead worker's run comes back soon, when it is nearly free.
    """
    return math.ceil(lease_s * 4 / 3)


class SqsQueue:
    """Hands out the runs that messages tell of; see Queue. `client` is aioboto3's for SQS."""

    def __init__(
        self,
        client: Any,
        store: Store,
        claims: Claims,
        *,
        queue_url: str,
        dead_url: str,
        max_attempts: int,
        sweep_s: float,
        poll_s: float = MAX_WAIT_S,
        requeue_after_s: float = REQUEUE_AFTER_S,
    ) -> None:
        self._store = store
        self._claims = claims
        self._max_attempts = max_attempts
        self._sweep_s = sweep_s
        self._hidden_s = visibility_s(claims.lease_s)
        self._inbox = Inbox(
            client,
            queue_url=queue_url,
            dead_url=dead_url,
            hidden_s=self._hidden_s,
            look_for_dead_s=sweep_s,
            poll_s=poll_s,
        )
        self._main = self._inbox.main
        self._expiry = Expiry(claims.lease_s, trusts_clocks=False)
        self._parked = Parked(self._expiry)
        self._held: dict[RunKey, Hint] = {}  # of the runs in work here
        self._lost = LostHints(store, self._main, self._expiry, requeue_after_s=requeue_after_s)
        self._looking = asyncio.Lock()

    async def place(self, free_places: FreePlaces, max_waiting: int) -> int | None:
        """See Queue: places are not known."""
        # What is taken up at once waits for a moment too.
        if await self._main.waiting() >= max(1, max_waiting):
            raise QueueFull
        return None

    async def put(self, key: RunKey) -> None:
        """See Queue."""
        await self._main.send(key)

    async def waiting(self) -> int:
        """See Queue."""
        return await self._main.waiting()

    async def moved_up(self) -> None:
        """See Queue: nobody was told a place."""

    def store_was_away(self) -> None:
        """See Queue."""
        self._expiry.give_grace()

    def close(self) -> None:
        """See Queue. It ends the poll under way too."""
        self._inbox.close()

    async def ended(self, record: Checkpoint) -> None:
        """See Queue."""
        hint = self._held.pop(record.key, None)
        if record.is_final or record.deleting:
            if hint is not None:
                await self._inbox.delete(hint)
        elif record.lease is None:
            await self._main.send(record.key)
            if hint is not None:
                await self._inbox.delete(hint)
        # Else it was lost, or nobody knows: the message comes back, and its record is looked at.

    # ---- handing out -------------------------------------------------------------------------

    async def next(self, working_on: Collection[RunKey]) -> Checkpoint:
        """See Queue. One caller at a time waits for a message, or for a watched lease to end."""
        async with self._looking:
            while not self._inbox.is_closed:
                taken = await self._look(working_on)
                if taken is not None:
                    return taken
            await self._let_go()
            return await _forever()

    async def _look(self, working_on: Collection[RunKey]) -> Checkpoint | None:
        for hint in self._parked.due():
            taken = await self._judge(hint, working_on)
            if taken is not None:
                return taken
        await self._receive()
        return None

    async def _receive(self) -> None:
        """Park the next message; it is looked into at once."""
        hint = await self._inbox.receive(self._parked.next_due_s())
        if hint is None:
            return
        if self._parked.is_duplicate(hint):
            await self._inbox.delete(hint)
            return
        self._parked.put(hint)
        await self._inbox.hide([hint])

    # ---- what a message tells of -------------------------------------------------------------

    async def _judge(self, hint: Hint, working_on: Collection[RunKey]) -> Checkpoint | None:
        """Its run with our lease on it, if it is free. What fails stays parked, to be tried again.

        Raises StoreError.
        """
        if hint.key in working_on:
            await self._keep(hint)
            return None
        try:
            record = await self._store.load(hint.key)
        except RecordUnreadable as error:
            await self._leave(hint, error)
            return None
        if record is None or record.is_final or record.deleting:
            await self._drop(hint)
            return None
        if self._expiry.is_free(Head(record.key, record.version, record.lease, False)):
            return await self._take(hint, record)
        await self._watch(hint, record)
        return None

    async def _keep(self, hint: Hint) -> None:
        """Its run is in work here: it came again since we were slow to hide it, or it is double."""
        held = self._held.get(hint.key)
        if held is not None and held.message_id != hint.message_id:
            await self._drop(hint)
            return
        self._held[hint.key] = hint
        self._parked.remove(hint)

    async def _leave(self, hint: Hint, error: RecordUnreadable) -> None:
        """Nobody can read its record: it comes back until it is a dead letter, and stays there."""
        _log.error("run.unreadable run=%s error=%s", hint.key, error)
        self._parked.remove(hint)
        if hint.is_dead:
            await self._inbox.hide([hint], _UNREADABLE_S)

    async def _take(self, hint: Hint, before: Checkpoint) -> Checkpoint | None:
        """Claim its run; None when another wrote it meanwhile: it is looked at again at once.

        A dead letter's run was begun too often: as its record says so too, it is ended.
        """
        if hint.is_dead:
            attempt = max(before.attempt, self._max_attempts)
            before = before.model_copy(update={"attempt": attempt})
        taken = await self._claims.take(before)
        if taken is not None:
            self._parked.remove(hint)
            self._held[hint.key] = hint
        return taken

    async def _watch(self, hint: Hint, record: Checkpoint) -> None:
        """Its run is another's: wait whether that one lives, and if it does, look again later."""
        watched = self._parked.watched(hint)
        if record.lease is None or watched == record.lease:
            return
        if watched is None and not self._parked.is_full:
            self._parked.watch(hint, record.lease)
            return
        await self._inbox.put_back(hint, delay_s=self._claims.lease_s)
        self._parked.remove(hint)

    async def _drop(self, hint: Hint) -> None:
        await self._inbox.delete(hint)
        self._parked.remove(hint)

    async def _let_go(self) -> None:
        for hint in self._parked.hints:
            await self._inbox.put_back(hint)
            self._parked.remove(hint)

    # ---- what goes on beside -----------------------------------------------------------------

    async def run(self) -> None:
        """See Queue: hide what is in hand, and look for runs without a message."""
        await asyncio.gather(
            self._over_and_over(self._hide, self._hidden_s / 3),
            self._over_and_over(self._sweep, self._sweep_s),
        )

    async def _over_and_over(self, step: Callable[[], Awaitable[None]], pause_s: float) -> None:
        while True:
            try:
                await step()
            except QueueAway as error:
                _log.warning("queue.away error=%s", error)
            except StoreError as error:
                _log.warning("queue.store_away error=%s", error)
                self._expiry.give_grace()
            except Exception:  # noqa: BLE001
                # The edge: messages must stay hidden, whatever breaks.
                _log.exception("queue.broke")
            await asyncio.sleep(pause_s)

    async def _hide(self) -> None:
        for lost in await self._inbox.hide([*self._held.values(), *self._parked.hints]):
            _log.info("queue.hint_lost run=%s", lost.key)
            self._forget(lost)

    def _forget(self, lost: Hint) -> None:
        """Somebody else has the message, or it is gone; a newer receipt may have come meanwhile."""
        if self._held.get(lost.key) == lost:
            del self._held[lost.key]
        if lost in self._parked.hints:
            self._parked.remove(lost)

    async def _sweep(self) -> None:
        await self._lost.sweep({*self._held, *self._parked.keys})


async def _forever() -> NoReturn:
    while True:
        await asyncio.Event().wait()
