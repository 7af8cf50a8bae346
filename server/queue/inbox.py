"""Where messages come in: the queue itself by long polls, and now and then its dead letters."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Collection
from typing import Any

from server.queue.sqs_messages import MAX_WAIT_S, Hint, Messages

# A message that a poll takes along when its process dies, or is stopped, comes back after this:
# enough for the answer's way and the call that hides it for longer.
_RECEIVED_S = 5


class Inbox:
    """Both queues of SQS. Every method raises QueueAway."""

    def __init__(
        self,
        client: Any,
        *,
        queue_url: str,
        dead_url: str,
        hidden_s: int,
        look_for_dead_s: float,
        poll_s: float = MAX_WAIT_S,
    ) -> None:
        self.main = Messages(client, queue_url)
        self._dead = Messages(client, dead_url, is_dead=True)
        self._hidden_s = hidden_s
        self._look_for_dead_s = look_for_dead_s
        self._poll_s = poll_s
        self._dead_at = 0.0  # when dead letters are looked for next, by the steady clock
        self._closed = asyncio.Event()

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is to be received."""
        return self._closed.is_set()

    def close(self) -> None:
        """Receive nothing more; a poll under way ends."""
        self._closed.set()

    async def receive(self, wait_s: float | None) -> Hint | None:
        """The next message, for a moment hidden from others; None when none comes in this time."""
        return await self._dead_letter() or await self._poll(self._shorter(wait_s))

    async def hide(self, hints: Collection[Hint], hidden_s: float | None = None) -> list[Hint]:
        """Keep them from others for as long as always, or so; those that are lost are returned."""
        lost = []
        for queue in (self.main, self._dead):
            there = [hint for hint in hints if self._queue_of(hint) is queue]
            lost += await queue.hide(there, hidden_s or self._hidden_s)
        return lost

    async def delete(self, hint: Hint) -> None:
        """Delete it from where it came; no error if it is gone already."""
        await self._queue_of(hint).delete(hint)

    async def put_back(self, hint: Hint, *, delay_s: float = 0) -> None:
        """As a new message: it was received so often through no fault of its run."""
        await self.main.send(hint.key, delay_s=delay_s)
        await self.delete(hint)

    async def _dead_letter(self) -> Hint | None:
        """A message that was received too often, if it is time to look for one."""
        if time.monotonic() < self._dead_at:
            return None
        hint = await self._dead.receive(wait_s=0, hidden_s=self._hidden_first_s())
        if hint is None:
            self._dead_at = time.monotonic() + self._look_for_dead_s
        return hint

    async def _poll(self, wait_s: float) -> Hint | None:
        poll = asyncio.create_task(
            self.main.receive(wait_s=wait_s, hidden_s=self._hidden_first_s())
        )
        closed = asyncio.create_task(self._closed.wait())
        try:
            await asyncio.wait([poll, closed], return_when=asyncio.FIRST_COMPLETED)
            return poll.result() if poll.done() else None
        finally:
            poll.cancel()
            closed.cancel()
            await asyncio.gather(poll, closed, return_exceptions=True)

    def _shorter(self, wait_s: float | None) -> float:
        """Until the caller, or the look for dead letters, has something else to do."""
        dead_s = max(0.0, self._dead_at - time.monotonic())
        return min(self._poll_s, dead_s, self._poll_s if wait_s is None else wait_s)

    def _hidden_first_s(self) -> int:
        return min(_RECEIVED_S, self._hidden_s)

    def _queue_of(self, hint: Hint) -> Messages:
        return self._dead if hint.is_dead else self.main
