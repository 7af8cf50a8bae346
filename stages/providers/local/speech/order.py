"""What the speech program is told on its standard input, and what it answers on its output.

The answer is one line of JSON (`Spoken`), then the samples: 16-bit signed, little-endian, mono.
"""

from __future__ import annotations

from pydantic import BaseModel


class Order(BaseModel):
    """One text to speak, and how."""

    text: str
    language: str  # "en"
    rate_wpm: int
    pitch: int  # 0-99, espeak's scale
    pitch_range: int  # 0 monotone to 99
    female: bool
    variant: int  # which of the voices of this kind
    word_gap: int  # pause between words, in units of 10 ms


class WordEvent(BaseModel):
    """Where espeak began to speak a word: its first character, and the time."""

    character: int  # from 0
    at_ms: int


class Spoken(BaseModel):
    """What was spoken; `samples` of them follow."""

    rate_hz: int
    samples: int
    words: list[WordEvent]
