"""The messages that followers of a run get, each encoded once however many listen."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from progress.checkpoint import Checkpoint

Event = Literal["checkpoint", "progress", "end", "farewell"]
Snapshot = dict[str, Any]
Present = Callable[[Checkpoint], Snapshot]


@dataclass(frozen=True)
class Message:
    """One event of one run. `make_data` is called on first use, if anyone listens at all."""

    event: Event
    version: int
    is_final: bool
    make_data: Callable[[], Snapshot]
    retry_ms: int | None = None  # when a browser shall come back to a stream that closes

    @cached_property
    def _json(self) -> str:
        return json.dumps(self.make_data(), separators=(",", ":"), ensure_ascii=False)

    @cached_property
    def sse(self) -> bytes:
        """The frame for a server-sent events stream. Only a checkpoint bears an id."""
        head = f"id: {self.version}\n" if self.event == "checkpoint" else ""
        if self.retry_ms is not None:
            head += f"retry: {self.retry_ms}\n"
        return f"{head}event: {self.event}\ndata: {self._json}\n\n".encode()

    @cached_property
    def text(self) -> str:
        """The same as one JSON text for a WebSocket: event, id where SSE has one, data."""
        head = f'"id":{self.version},' if self.event == "checkpoint" else ""
        return f'{{"event":"{self.event}",{head}"data":{self._json}}}'


def checkpoint_message(record: Checkpoint, present: Present) -> Message:
    """The whole snapshot of one version."""
    return Message("checkpoint", record.version, record.is_final, lambda: present(record))


def change_message(record: Checkpoint, present: Present) -> Message:
    """What to publish of a new version: of a run that is to be deleted, its end and no more."""
    return (
        deleted_message(record.version) if record.deleting else checkpoint_message(record, present)
    )


def progress_message(record: Checkpoint) -> Message:
    """A fine tick: where the run is between two versions."""
    return Message(
        "progress",
        record.version,
        False,
        lambda: {
            "run_id": record.run_id,
            "version": record.version,
            "current_stage": record.current_stage,
            "progress": record.progress.model_dump(),
        },
    )


def end_message(record: Checkpoint) -> Message:
    """The last word of a stream."""
    return Message(
        "end",
        record.version,
        True,
        lambda: {
            "run_id": record.run_id,
            "version": record.version,
            "status": record.status,
            "current_stage": record.current_stage,
            "error": record.error,
            "error_code": record.error_code,
        },
    )


def deleted_message(version: int) -> Message:
    """The last word of the stream of a run that was deleted meanwhile."""
    return Message(
        "end",
        version,
        True,
        lambda: {
            "version": version,
            "status": "error",
            "error": "This story was deleted.",
            "error_code": "deleted",
        },
    )


def farewell_message(retry_ms: int) -> Message:
    """This process goes down while the run goes on: come back, another one will tell."""
    return Message("farewell", 0, False, lambda: {"retry_ms": retry_ms}, retry_ms)
