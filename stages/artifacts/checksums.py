"""The checksum of what is kept: by it a file is known to be whole when it is used again."""

from __future__ import annotations

import hashlib
from pathlib import Path


def sha256(content: bytes | Path) -> str:
    """SHA-256 of bytes or of a file, in hexadecimal. A long one holds up who calls it."""
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with content.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
