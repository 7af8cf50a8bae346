"""What the worker that levels a narration is told, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LevelTask:
    """Speech as a mono 16-bit PCM WAV."""

    wav: bytes


@dataclass(frozen=True)
class LevelledWav:
    """The same, levelled, and its length."""

    wav: bytes
    duration_s: float
