"""What a store of artifacts promises.

A key is `user_id/run_id/name`, written once and never changed: the name bears the digest of what
it was made from.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol


class ArtifactError(Exception):
    """The artifact store could not do what it was asked."""


class ArtifactMissing(ArtifactError):
    """There is no artifact with this key."""


class Artifacts(Protocol):
    """Keeps files by key. Every method raises ArtifactError when it cannot."""

    async def put(self, key: str, content: bytes | Path) -> None:
        """Keep bytes, or a file (which is moved). Whole or not at all, whatever happens."""
        ...

    async def get(self, key: str) -> bytes:
        """The content. Raises ArtifactMissing."""
        ...

    async def exists(self, key: str) -> bool:
        """Whether the artifact is there."""
        ...

    async def delete(self, key: str) -> None:
        """Forget one artifact; it need not be there."""
        ...

    def local_file(self, key: str) -> AbstractAsyncContextManager[Path]:
        """The artifact as a file on this machine while the block lasts. Raises ArtifactMissing."""
        ...

    def scratch(self) -> AbstractAsyncContextManager[Path]:
        """An empty folder for files in the making, gone when the block ends."""
        ...
