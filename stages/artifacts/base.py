"""What a store of artifacts promises.

A key is `user_id/run_id/name`, written once and never changed: the name bears the digest of what
it was made from, and of what it is.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol


class ArtifactError(Exception):
    """The artifact store could not do what it was asked."""


class ArtifactMissing(ArtifactError):
    """There is no artifact with this key."""


class StorageFull(ArtifactError):
    """There is no room for it: free some, then try again."""


# What the service keeps for itself lies below this, where no user's id can be.
SERVICE_FOLDER = "!service"


class Artifacts(Protocol):
    """Keeps files by key. Every method raises ArtifactError when it cannot.

    A prefix is `user_id/run_id`: all that belongs to one run.
    """

    def patient(self, for_s: float) -> Artifacts:
        """The same files, for who would rather wait so long than fail while their store is away."""
        ...

    async def put(self, key: str, content: bytes | Path) -> None:
        """Keep bytes, or a file (which is moved). Whole or not at all, whatever happens."""
        ...

    async def put_new(self, key: str, content: bytes) -> bool:
        """The same if there is no such key yet; of many at once one wins. Whether it was put."""
        ...

    async def get(self, key: str) -> bytes:
        """The content. Raises ArtifactMissing."""
        ...

    async def exists(self, key: str) -> bool:
        """Whether the artifact is there."""
        ...

    async def checksum(self, key: str) -> str:
        """SHA-256 of the content as it is now, in hexadecimal. Raises ArtifactMissing."""
        ...

    async def copy(self, key: str, to: str) -> None:
        """Keep the same content under another key too. Raises ArtifactMissing."""
        ...

    async def delete(self, key: str) -> None:
        """Forget one artifact; it need not be there."""
        ...

    async def delete_all(self, prefix: str) -> None:
        """Forget all of a run, also what is only half made."""
        ...

    async def keys(self, prefix: str) -> list[str]:
        """The keys of a run, in any order."""
        ...

    async def tidy(self, prefix: str, keep: Collection[str]) -> int:
        """Forget all of a run but these keys, also what is half made. How many files went."""
        ...

    async def renew(self, prefix: str) -> None:
        """Let the time begin anew after which the store itself forgets a run's old files."""
        ...

    async def location(self, key: str, expires_s: int, *, save_as: str | None = None) -> Path | str:
        """Where a client's bytes come from: a file here, or a link that is good for so long.

        A link with `save_as` has a browser save it under that name, and not show it.
        Raises ArtifactMissing where that costs nothing to know; a link may lead to nothing.
        """
        ...

    def local_file(self, key: str) -> AbstractAsyncContextManager[Path]:
        """The artifact as a file on this machine while the block lasts. Raises ArtifactMissing."""
        ...

    def scratch(self, prefix: str) -> AbstractAsyncContextManager[Path]:
        """An empty folder for a run's files in the making, gone when the block ends."""
        ...
