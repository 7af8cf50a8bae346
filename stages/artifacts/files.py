"""Artifacts as files in a folder, written under another name and then renamed.

All of a run, also what is only half made, lies in the run's own folder: forgetting that folder
forgets the run.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import hashlib
import os
import re
import secrets
import shutil
import time
from collections.abc import AsyncIterator, Collection, Iterator
from pathlib import Path

from stages.artifacts.base import SERVICE_FOLDER, ArtifactError, ArtifactMissing, StorageFull
from stages.artifacts.checksums import sha256

# What every file system takes as it is. Anything else (capitals, which some disks fold; a leading
# dot; a very long id) becomes a digest behind a mark that no id can bear.
_PLAIN = re.compile(r"[a-z0-9!][a-z0-9._-]{0,99}")
_DIGEST_MARK = "~"

# What is half made bears this before its name, which no key can.
_MAKING = ".making-"

# Who races with steps that are just ending tries again so often; each ends but once.
_MAX_RACES = 100

# A disk, a quota or a limit on file size that is reached.
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class FileArtifacts:
    """Artifacts below one folder, which several services may share."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "artifacts"

    def open(self) -> None:
        """Make the folder."""
        with file_errors(""):
            self._folder.mkdir(parents=True, exist_ok=True)

    def patient(self, for_s: float) -> FileArtifacts:
        """See Artifacts: what a disk cannot do now, it cannot do later."""
        return self

    async def put(self, key: str, content: bytes | Path) -> None:
        """See Artifacts."""
        await asyncio.to_thread(self._put, key, content)

    async def put_new(self, key: str, content: bytes) -> bool:
        """See Artifacts: a hard link fails where there is a file already."""
        return await asyncio.to_thread(self._put_new, key, content)

    async def get(self, key: str) -> bytes:
        """See Artifacts."""
        return await asyncio.to_thread(self._get, key)

    async def exists(self, key: str) -> bool:
        """See Artifacts."""
        return await asyncio.to_thread(self.path(key).is_file)

    async def checksum(self, key: str) -> str:
        """See Artifacts."""
        return await asyncio.to_thread(self._checksum, key)

    async def copy(self, key: str, to: str) -> None:
        """See Artifacts: a hard link, which costs no room; a key's content never changes."""
        await asyncio.to_thread(self._link, key, to)

    async def delete(self, key: str) -> None:
        """See Artifacts."""
        with file_errors(key):
            await asyncio.to_thread(self.path(key).unlink, missing_ok=True)

    async def delete_all(self, prefix: str) -> None:
        """See Artifacts."""
        await asyncio.to_thread(self._delete_all, prefix)

    async def keys(self, prefix: str) -> list[str]:
        """See Artifacts. Names that had to be digested cannot be told, and are left out."""
        names = await asyncio.to_thread(self._names, prefix)
        return [f"{prefix}/{name}" for name in names if _PLAIN.fullmatch(name)]

    async def tidy(self, prefix: str, keep: Collection[str]) -> int:
        """See Artifacts."""
        return await asyncio.to_thread(self._tidy, prefix, keep)

    async def forget_strangers(self, known: Collection[str], older_than_s: float) -> int:
        """Forget the folders of all runs but the `known` prefixes, if so old. How many went.

        A run's drawing is kept before its record: a crash in between leaves such a folder.
        """
        return await asyncio.to_thread(self._forget_strangers, known, older_than_s)

    async def renew(self, prefix: str) -> None:
        """See Artifacts: a folder forgets nothing by itself."""

    async def location(self, key: str, expires_s: int, *, save_as: str | None = None) -> Path:
        """See Artifacts."""
        if not await self.exists(key):
            raise ArtifactMissing(key)
        return self.path(key)

    @contextlib.asynccontextmanager
    async def local_file(self, key: str) -> AsyncIterator[Path]:
        """See Artifacts: the very file, which must not be changed."""
        if not await self.exists(key):
            raise ArtifactMissing(key)
        yield self.path(key)

    @contextlib.asynccontextmanager
    async def scratch(self, prefix: str) -> AsyncIterator[Path]:
        """See Artifacts."""
        folder = self._half_made(self.path(prefix))
        with file_errors(prefix):
            await asyncio.to_thread(_make_folder, folder)
        try:
            yield folder
        finally:
            await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)

    def path(self, key: str) -> Path:
        """Where an artifact lies. Two keys never share a file, and none leaves the folder."""
        return self._folder.joinpath(*(_file_name(part) for part in key.split("/")))

    def _half_made(self, folder: Path) -> Path:
        return folder / f"{_MAKING}{secrets.token_hex(8)}"

    def _put(self, key: str, content: bytes | Path) -> None:
        target = self.path(key)
        with file_errors(key), self._written(target, content) as source:
            source.replace(target)

    def _put_new(self, key: str, content: bytes) -> bool:
        target = self.path(key)
        with file_errors(key), self._written(target, content) as source:
            try:
                os.link(source, target)
            except FileExistsError:
                return False
        return True

    @contextlib.contextmanager
    def _written(self, target: Path, content: bytes | Path) -> Iterator[Path]:
        """The content on the disk, under a name of its own beside its target."""
        source = content if isinstance(content, Path) else self._half_made(target.parent)
        try:
            _make_folder(target.parent)
            if isinstance(content, bytes):
                source.write_bytes(content)
            with source.open("rb") as written:
                os.fsync(written.fileno())
            yield source
        finally:
            source.unlink(missing_ok=True)

    def _get(self, key: str) -> bytes:
        with file_errors(key):
            return self.path(key).read_bytes()

    def _checksum(self, key: str) -> str:
        with file_errors(key):
            return sha256(self.path(key))

    def _link(self, key: str, to: str) -> None:
        target = self.path(to)
        if not self.path(key).is_file():
            raise ArtifactMissing(key)
        with file_errors(key):
            _make_folder(target.parent)
            with contextlib.suppress(FileExistsError):
                os.link(self.path(key), target)

    def _delete_all(self, prefix: str) -> None:
        folder = self.path(prefix)
        with file_errors(prefix):
            _remove_tree(folder)
            remove_if_empty(folder.parent)

    def _names(self, prefix: str) -> list[str]:
        with file_errors(prefix):
            try:
                return [path.name for path in self.path(prefix).iterdir()]
            except FileNotFoundError:
                return []

    def _tidy(self, prefix: str, keep: Collection[str]) -> int:
        kept = {self.path(key).name for key in keep}
        strangers = [name for name in self._names(prefix) if name not in kept]
        for name in strangers:
            _remove(self.path(prefix) / name)
        return len(strangers)

    def _forget_strangers(self, known: Collection[str], older_than_s: float) -> int:
        kept = {self.path(prefix) for prefix in known}
        young = time.time() - older_than_s
        own = self.path(f"{SERVICE_FOLDER}/x").parent
        with file_errors(""):
            strangers = [
                folder
                for folder in self._folder.glob("*/*")
                if folder not in kept and folder.parent != own and folder.stat().st_mtime < young
            ]
        for folder in strangers:
            _remove(folder)
            remove_if_empty(folder.parent)
        return len(strangers)


def _remove_tree(folder: Path) -> None:
    """Remove a folder whole. Others may take files away meanwhile, or put some there."""
    for _ in range(_MAX_RACES):
        try:
            shutil.rmtree(folder)
        except FileNotFoundError:
            if folder.exists():
                continue
        except OSError as error:
            if error.errno != errno.ENOTEMPTY:
                raise
            continue
        return
    raise OSError(errno.EBUSY, "files keep vanishing and coming", str(folder))


def _make_folder(folder: Path) -> None:
    """Make a folder and those above; who deletes a user's last run may remove one just then.

    One that was there, and then was not, is told as existing.
    """
    for _ in range(_MAX_RACES):
        with contextlib.suppress(FileNotFoundError, FileExistsError):
            folder.mkdir(parents=True, exist_ok=True)
            return
    raise OSError(errno.EBUSY, "folders keep vanishing", str(folder))


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def remove_if_empty(folder: Path) -> None:
    """Remove a folder, unless there is something in it or it is gone already."""
    with contextlib.suppress(OSError):
        folder.rmdir()


def _file_name(part: str) -> str:
    if _PLAIN.fullmatch(part):
        return part
    return _DIGEST_MARK + hashlib.sha256(part.encode()).hexdigest()[:40]


@contextlib.contextmanager
def file_errors(key: str) -> Iterator[None]:
    """Turns what the disk says into what an artifact store may raise."""
    try:
        yield
    except FileNotFoundError as error:
        raise ArtifactMissing(key) from error
    except OSError as error:
        kind = StorageFull if error.errno in _FULL else ArtifactError
        raise kind(f"{key}: {error.strerror}") from error
