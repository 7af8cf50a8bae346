"""The cursor of a page: what its last row is sorted by, in a form that clients hand back."""

from __future__ import annotations

import base64
import json

# A time stamp or an id; a sort key of DynamoDB holds 1 KB of both, ours are far below.
_MAX_BYTES = 400


def write_cursor(created_at: str, row_id: str) -> str:
    """The cursor of the page that follows this row."""
    return base64.urlsafe_b64encode(json.dumps([created_at, row_id]).encode()).decode()


def read_cursor(cursor: str) -> tuple[str, str]:
    """Time stamp and id of the row it follows. Raises ValueError for one that is none of ours."""
    try:
        created_at, row_id = json.loads(base64.urlsafe_b64decode(cursor))
        if not _is_key(created_at) or not _is_key(row_id):
            raise ValueError("neither a time stamp nor an id is like this")
    except (TypeError, ValueError) as error:
        raise ValueError("This cursor is not one that a page ended with.") from error
    return created_at, row_id


def _is_key(told: object) -> bool:
    """Whether it is what a key can be: a text of whole characters. Raises ValueError."""
    return isinstance(told, str) and 0 < len(told.encode()) <= _MAX_BYTES
