"""How often and when a provider is asked again: only for errors that can pass, and not for ever."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from typing import TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt

from stages.errors import TryAgain

Answer = TypeVar("Answer")

# A wait grows to this and no further: a parent is watching.
MAX_WAIT_S = 60.0

# A provider that asks for more patience than this has failed for now.
MAX_RETRY_AFTER_S = 120.0


@dataclass(frozen=True)
class NextTry:
    """A call that will be made again: the number of the call to come, of how many, and when."""

    attempt: int
    of: int
    wait_s: float


Turns = AbstractAsyncContextManager[object]  # entered for as long as a call lasts: a semaphore

OnRetry = Callable[[str, NextTry | None], None]  # (step, None once the call has ended)


@dataclass(frozen=True)
class RetryPolicy:
    """`tries` calls at most, each of `timeout_s`; waits double from `first_wait_s`, with jitter."""

    tries: int
    timeout_s: float
    first_wait_s: float

    async def call(
        self,
        ask: Callable[[], Awaitable[Answer]],
        step: str,
        on_retry: OnRetry,
        *,
        timed: bool = True,
        turns: Turns | None = None,
    ) -> Answer:
        """The answer. Raises what the last call raised; TryAgain "timeout" past `timeout_s`.

        With `timed` off, the call limits its own time. Waiting for one of the provider's `turns` is
        no part of a call, and none is held while waiting for the next try.
        """
        timeout_s = self.timeout_s if timed else None

        async def ask_once() -> Answer:
            async with turns or nullcontext():
                return await _ask(ask, timeout_s)

        def tell(state: RetryCallState) -> None:
            wait_s = state.next_action.sleep if state.next_action else 0.0
            on_retry(step, NextTry(state.attempt_number + 1, self.tries, wait_s))

        retrying = AsyncRetrying(
            retry=retry_if_exception(_can_pass),
            wait=self._wait_s,
            stop=stop_after_attempt(self.tries),
            before_sleep=tell,
            reraise=True,
        )
        try:
            return await retrying(ask_once)
        finally:
            if retrying.statistics.get("attempt_number", 1) > 1:
                on_retry(step, None)

    def _wait_s(self, state: RetryCallState) -> float:
        """Exponential, between half of it and all of it; longer where the provider says so."""
        longest: float = min(MAX_WAIT_S, self.first_wait_s * 2.0 ** (state.attempt_number - 1))
        wait_s = longest * random.uniform(0.5, 1.0)
        error = state.outcome.exception() if state.outcome else None
        asked = error.retry_after_s if isinstance(error, TryAgain) else None
        return max(wait_s, asked or 0.0)


async def _ask(ask: Callable[[], Awaitable[Answer]], timeout_s: float | None) -> Answer:
    try:
        async with asyncio.timeout(timeout_s):
            return await ask()
    except TimeoutError as error:
        if timeout_s is None:
            raise
        raise TryAgain("timeout", f"The provider did not answer within {timeout_s:g} s.") from error


def _can_pass(error: BaseException) -> bool:
    return isinstance(error, TryAgain) and (error.retry_after_s or 0.0) <= MAX_RETRY_AFTER_S
