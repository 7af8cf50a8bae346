"""What the speech program is told on its standard input, and what it answers on its output.

The answer is one line of JSON (`Spoken`), then the samples: 16-bit signed, little-endian, mono.
"""

from __future__ import annotations

from pydantic import BaseModel


class Passage(BaseModel):
    """A piece of the text that is spoken in one breath, and the pause after it.

    `text` keeps the places of its characters: its first is the whole text's number `character`.
    """

    text: str
    character: int
    rate_wpm: int
    pitch: int  # 0-99, espeak's scale
    pitch_range: int  # 0 monotone to 99
    pause_ms: int


class Order(BaseModel):
    """A text to speak, in passages."""

    language: str  # espeak's name of it
    variant: str  # espeak's name of the speaker: "f2"
    passages: list[Passage]


class WordEvent(BaseModel):
    """Where espeak began to speak a word: its first character in the text, and the time."""

    character: int  # from 0
    at_ms: int


class Spoken(BaseModel):
    """What was spoken; `samples` of them follow."""

    rate_hz: int
    samples: int
    words: list[WordEvent]
