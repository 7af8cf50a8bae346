"""What a record is too small for: a run's large fields, kept beside it.

DynamoDB counts each write by the size of the whole item, and caps it at 400 KB. So what grows (the
analysis, the story, the lists of pictures and narrations) is kept in parts, each written once under
a name of its own; the item that changes often names them. They go with the run's other files.
"""

from __future__ import annotations

from typing import Protocol

# Begins the last part of a key: these files belong to the record, not to a step.
PART_MARK = "record-"


class Bulk(Protocol):
    """Keeps the parts. Both methods raise StoreError when they cannot."""

    async def put(self, key: str, content: bytes) -> None:
        """Keep a part; its key was never used before."""
        ...

    async def get(self, key: str) -> bytes:
        """The part. Raises RecordUnreadable when it is gone."""
        ...
