"""What vision and story ask of a model that is hosted somewhere: one typed answer."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from pydantic import BaseModel


@dataclass(frozen=True)
class Shown:
    """A picture that goes with what is said."""

    data: bytes
    media_type: Literal["image/png", "image/jpeg"]


@dataclass(frozen=True)
class Said:
    """One turn of a conversation: ours (`user`), or an answer of the model (`assistant`)."""

    role: Literal["user", "assistant"]
    text: str
    shown: Shown | None = None


class Chat(Protocol):
    """One model behind one service."""

    name: str  # of the service: "bedrock"
    model: str  # its id there: part of a provider's version
    turns: asyncio.Semaphore  # how many are asked at once

    async def ask(self, system: str, said: Sequence[Said], answer: type[BaseModel]) -> str:
        """The answer as JSON text, which is meant to fit the schema of `answer` and may not.

        Tells what it cost. Raises TryAgain, and ProviderError (see `errors`) when it was refused,
        cut off for its length, or can never work.
        """
        ...

    async def check(self) -> str:
        """The cheapest call that shows that it works: what answered, in a few words."""
        ...
