"""Records as rows of SQLite, and back."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from progress.checkpoint import Checkpoint, Head, Lease, RunKey
from progress.errors import RecordUnreadable
from progress.library import LibraryFilm


def fields_of(record: Checkpoint) -> tuple[Any, ...]:
    """A record's row. The lease stands in columns of its own: renewing it writes no body."""
    return (
        record.version,
        record.status,
        record.created_at,
        record.updated_at,
        record.owner,
        record.lease.until if record.lease else None,
        record.deleting,
        record.inputs.queued_at,
        record.ttl,
        record.model_dump_json(exclude={"lease"}),
    )


def record_in(body: str, owner: str | None, until: float | None) -> Checkpoint:
    """The record of a row, with its lease. Raises RecordUnreadable."""
    try:
        record = Checkpoint.model_validate_json(body)
    except ValidationError as error:
        raise RecordUnreadable(f"SQLite: a record cannot be read: {error!s:.200}") from error
    return record.model_copy(update={"lease": _lease(owner, until)})


def film_in(body: str) -> LibraryFilm:
    """The film of a row. Raises RecordUnreadable."""
    try:
        return LibraryFilm.model_validate_json(body)
    except ValidationError as error:
        raise RecordUnreadable(f"SQLite: a film cannot be read: {error!s:.200}") from error


def head_in(
    user_id: str,
    run_id: str,
    version: int,
    owner: str | None,
    until: float | None,
    deleting: int,
) -> Head:
    """The few facts of a row that tell whether one has to read it."""
    return Head(RunKey(user_id, run_id), version, _lease(owner, until), bool(deleting))


def _lease(owner: str | None, until: float | None) -> Lease | None:
    return None if owner is None else Lease(owner=owner, until=until or 0.0)
