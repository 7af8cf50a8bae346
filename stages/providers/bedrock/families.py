"""What an adapter of a family of picture models does."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any, Protocol

from stages.providers.hosted.pictures import NEGATIVE, Canvas

# What every family takes as a seed.
MAX_SEED = 2_147_483_646

AVOIDED = " ".join(NEGATIVE.split())


@dataclass(frozen=True)
class Wish:
    """One picture to paint: around the figure of `canvas`, or scenery alone where it is None."""

    prompt: str
    seed: int  # 0 to MAX_SEED
    size: tuple[int, int]  # width, height in pixels
    canvas: Canvas | None

    def words(self, longest: int) -> str:
        """The prompt on one line of at most so many characters."""
        line = " ".join(self.prompt.split())
        return line if len(line) <= longest else line[:longest].rpartition(" ")[0]


class Family(Protocol):
    """Models that are asked in one way."""

    takes_figure: bool  # else the child's figures are put in by us

    def body(self, wish: Wish) -> dict[str, Any]:
        """What InvokeModel is sent."""
        ...

    def fault(self, answer: dict[str, Any]) -> str | None:
        """What the answer tells as the reason why there is no picture."""
        ...


def in_base64(data: bytes) -> str:
    """As all of them take pictures."""
    return base64.b64encode(data).decode()
