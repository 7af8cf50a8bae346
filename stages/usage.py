"""What calls of hosted providers cost: counted where they are made, told to the run they are for.

A provider calls `spend` as soon as it knows, also for an answer that turns out to be of no use:
it was paid for.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar

from pydantic import BaseModel, ConfigDict


class Usage(BaseModel):
    """Calls, and what they were billed by: tokens in and out, pictures, spoken characters."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    images: int = 0
    characters: int = 0

    def __add__(self, other: Usage) -> Usage:
        mine, more = self.model_dump(), other.model_dump()
        return Usage(**{name: count + more[name] for name, count in mine.items()})


Spend = Callable[[Usage], None]
OnUsage = Callable[[str, str, Usage], None]  # (step, the provider's name, what it cost)

_spend: ContextVar[Spend] = ContextVar("spend")


def spend(usage: Usage) -> None:
    """Tell what a call cost. Outside of a run, as in a check, nobody is told."""
    told = _spend.get(None)
    if told is not None:
        told(usage)


@contextlib.contextmanager
def told_to(told: Spend) -> Iterator[None]:
    """What is spent in this block, and in tasks that are begun in it, is told here."""
    token = _spend.set(told)
    try:
        yield
    finally:
        _spend.reset(token)
