"""What the worker that prepares a drawing is told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PrepareTask:
    """An uploaded picture, as it came."""

    data: bytes
