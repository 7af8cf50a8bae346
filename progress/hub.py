"""Newest-message fan-out: each subscriber has a mailbox that holds what is newest, no more.

A slow client skips ticks and versions in between, never misses the newest checkpoint, and costs
the same memory however far it falls behind.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator

from progress.checkpoint import RunKey
from progress.messages import Message


class Mailbox:
    """One subscriber's slot: the newest checkpoint not yet taken, and the newest tick after it."""

    def __init__(self) -> None:
        self._checkpoint: Message | None = None
        self._tick: Message | None = None
        self._closed = False
        self._filled = asyncio.Event()

    def put(self, message: Message) -> None:
        """Replace what is older. A checkpoint says all that an earlier tick said.

        A version can come twice: from the tracker here, and as read from the store.
        """
        if message.event == "progress":
            self._tick = message
        elif self._checkpoint is None or self._checkpoint.version <= message.version:
            self._checkpoint, self._tick = message, None
        self._filled.set()

    def close(self) -> None:
        """End the iteration once the mailbox is empty."""
        self._closed = True
        self._filled.set()

    async def __aiter__(self) -> AsyncIterator[Message]:
        while True:
            await self._filled.wait()
            if self._checkpoint is not None:
                message, self._checkpoint = self._checkpoint, None
            elif self._tick is not None:
                message, self._tick = self._tick, None
            elif self._closed:
                return
            else:
                self._filled.clear()
                continue
            yield message


class Hub:
    """Who follows which run in this process."""

    def __init__(self) -> None:
        self._mailboxes: dict[RunKey, set[Mailbox]] = {}
        self._closed = False
        self.on_publish: Callable[[RunKey, Message], object] = lambda key, message: None

    @contextlib.contextmanager
    def subscribe(self, key: RunKey) -> Iterator[Mailbox]:
        """A mailbox for one run, for as long as the block lasts."""
        mailbox = Mailbox()
        if self._closed:
            mailbox.close()
        self._mailboxes.setdefault(key, set()).add(mailbox)
        try:
            yield mailbox
        finally:
            left = self._mailboxes[key]
            left.discard(mailbox)
            if not left:
                del self._mailboxes[key]

    def publish(self, key: RunKey, message: Message) -> None:
        """Put a message into every mailbox of a run; never waits."""
        self.on_publish(key, message)
        for mailbox in self._mailboxes.get(key, ()):
            mailbox.put(message)

    def dismiss(self) -> None:
        """End the streams there are: those who come back may find another process."""
        for mailboxes in self._mailboxes.values():
            for mailbox in mailboxes:
                mailbox.close()

    def close(self) -> None:
        """End every stream, now and later: the service goes down."""
        self._closed = True
        self.dismiss()

    @property
    def is_closed(self) -> bool:
        """Whether the service goes down."""
        return self._closed

    @property
    def followed(self) -> set[RunKey]:
        """The runs that somebody follows here."""
        return set(self._mailboxes)

    @property
    def subscribers(self) -> int:
        """How many follow at the moment."""
        return sum(len(mailboxes) for mailboxes in self._mailboxes.values())
