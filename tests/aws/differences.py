"""What an emulator does otherwise than AWS documents, and how the suites live with it."""

from __future__ import annotations

from dataclasses import dataclass

from tests.aws.emulators import Emulator


@dataclass(frozen=True)
class Difference:
    """One of them."""

    name: str
    emulator: Emulator
    reason: str


DIFFERENCES: tuple[Difference, ...] = (
    Difference("races", "moto", "conditional writes of two threads can both win: it gets a lock"),
)
