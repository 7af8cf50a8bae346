"""Where an emulator is not like Amazon: the tests of that expect it there, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from tests.aws.emulators import Emulator


@dataclass(frozen=True)
class Difference:
    """One thing that one emulator does otherwise, and how."""

    name: str
    emulator: Emulator
    reason: str


DIFFERENCES: tuple[Difference, ...] = (
    Difference("races", "moto", "Conditional writes of two threads can both win: it gets a lock."),
    Difference("units", "moto", "Each call costs the same, whatever it reads or writes."),
    Difference("batch units", "ministack", "BatchGetItem tells no cost: the store adds up."),
    Difference("links are refused", "moto", "It checks no signature and no expiry of S3's links."),
)


def differs(name: str, emulator: str) -> str | None:
    """The reason, if this emulator is not like Amazon in this."""
    reasons = [one.reason for one in DIFFERENCES if (one.name, one.emulator) == (name, emulator)]
    return reasons[0] if reasons else None
