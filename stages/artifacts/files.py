"""Artifacts as files in a folder, written under another name and then renamed."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from stages.artifacts.base import ArtifactError, ArtifactMissing

# What every file system takes as it is. Anything else (capitals, which some disks fold; a leading
# dot; a very long id) becomes a digest behind a mark that no id can bear.
_PLAIN = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")
_DIGEST_MARK = "~"


class FileArtifacts:
    """Artifacts below one folder. Opening it removes what a crash left half made."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "artifacts"
        self._making = folder / "making"  # on the same disk, so that a rename moves

    def open(self) -> None:
        """Make the folders, and empty the one for files in the making."""
        with _file_errors(""):
            self._folder.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(self._making, ignore_errors=True)
            self._making.mkdir(parents=True)

    async def put(self, key: str, content: bytes | Path) -> None:
        """See Artifacts."""
        await asyncio.to_thread(self._put, key, content)

    async def get(self, key: str) -> bytes:
        """See Artifacts."""
        return await asyncio.to_thread(self._get, key)

    async def exists(self, key: str) -> bool:
        """See Artifacts."""
        return await asyncio.to_thread(self.path(key).is_file)

    async def delete(self, key: str) -> None:
        """See Artifacts."""
        with _file_errors(key):
            await asyncio.to_thread(self.path(key).unlink, missing_ok=True)

    @contextlib.asynccontextmanager
    async def local_file(self, key: str) -> AsyncIterator[Path]:
        """See Artifacts: the very file, which must not be changed."""
        if not await self.exists(key):
            raise ArtifactMissing(key)
        yield self.path(key)

    @contextlib.asynccontextmanager
    async def scratch(self) -> AsyncIterator[Path]:
        """See Artifacts."""
        folder = tempfile.TemporaryDirectory(dir=self._making, ignore_cleanup_errors=True)
        try:
            yield Path(folder.name)
        finally:
            await asyncio.to_thread(folder.cleanup)

    def path(self, key: str) -> Path:
        """Where an artifact lies. Two keys never share a file, and none leaves the folder."""
        return self._folder.joinpath(*(_file_name(part) for part in key.split("/")))

    def _put(self, key: str, content: bytes | Path) -> None:
        target = self.path(key)
        with _file_errors(key):
            target.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, Path):
                source = content
            else:
                source = self._making / secrets.token_hex(8)
                source.write_bytes(content)
            with source.open("rb") as written:
                os.fsync(written.fileno())
            source.replace(target)

    def _get(self, key: str) -> bytes:
        with _file_errors(key):
            return self.path(key).read_bytes()


def _file_name(part: str) -> str:
    if _PLAIN.fullmatch(part):
        return part
    return _DIGEST_MARK + hashlib.sha256(part.encode()).hexdigest()[:40]


@contextlib.contextmanager
def _file_errors(key: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise ArtifactMissing(key) from error
    except OSError as error:
        raise ArtifactError(f"{key}: {error.strerror}") from error
