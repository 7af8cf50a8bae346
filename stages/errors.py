"""What can go wrong while a drawing becomes a video, split by what the caller can do.

StageError
├── InputError       the drawing, the story or a wish must change; trying again is no use
└── ProviderError    the provider failed
    └── TryAgain     ... in a way that can pass: busy, timed out, cut off
"""

from __future__ import annotations

from typing import Any


class StageError(Exception):
    """A stage could not end. `code` is stable, `detail` is for a person to read."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail

    def __reduce__(self) -> tuple[type[StageError], tuple[Any, ...]]:
        """Keep both parts when a worker process sends the error home."""
        return type(self), (self.code, self.detail)


class InputError(StageError):
    """The input must change before this can work."""


class ProviderError(StageError):
    """A provider failed for a reason of its own."""


class TryAgain(ProviderError):
    """A provider failed in a way that can pass; it may say when to ask again."""

    def __init__(self, code: str, detail: str, retry_after_s: float | None = None) -> None:
        super().__init__(code, detail)
        self.retry_after_s = retry_after_s

    def __reduce__(self) -> tuple[type[TryAgain], tuple[Any, ...]]:
        """Keep all parts when a worker process sends the error home."""
        return type(self), (self.code, self.detail, self.retry_after_s)
