"""What the program is told on its standard input, and what it answers on its output.

The answer is one line of JSON (`Spoken`), then the samples: 16-bit signed, little-endian, mono.
"""

from __future__ import annotations

from pydantic import BaseModel


class Order(BaseModel):
    """Sentences to speak, one after the other."""

    model: str  # the voice's file
    sentences: list[str]
    tempo: float  # of the voice's own
    pause_s: float  # between sentences


class Sentence(BaseModel):
    """Where one sentence is heard, in samples, and each group of sounds in it, if the model tells.

    A group is what is said between two spaces: mostly a written word, but "25" is two of them.
    """

    begin: int
    end: int
    groups: list[tuple[int, int]]


class Spoken(BaseModel):
    """What was spoken; the samples follow."""

    rate_hz: int
    sentences: list[Sentence]
