"""What is thought of a figure: its kind, how sure that is, and what it seems to have."""

from __future__ import annotations

from dataclasses import dataclass

from stages.models import Guess, Kind


@dataclass(frozen=True)
class Opinion:
    """A kind, how sure it is (0-1), and the parts seen with it."""

    kind: Kind
    confidence: float
    guesses: tuple[Guess, ...] = ()
