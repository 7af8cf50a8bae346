"""Artifacts as objects of an S3 bucket, which all machines share.

Films go from S3 to the browser by signed links; what a step needs as a file is a copy of its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import copy
import secrets
import time
from collections.abc import AsyncIterator, Callable, Collection, Iterable
from pathlib import Path, PurePosixPath
from typing import Any

from botocore.exceptions import ClientError

from stages.artifacts.base import ArtifactError, ArtifactMissing
from stages.artifacts.checksums import sha256
from stages.artifacts.content_types import CACHE_CONTROL, content_type, saved_as
from stages.artifacts.files import FileArtifacts, remove_if_empty
from stages.artifacts.s3_calls import S3Calls
from stages.artifacts.s3_errors import error_code, s3_errors
from stages.artifacts.s3_names import Names
from stages.artifacts.s3_renewal import renew_objects
from stages.artifacts.s3_transfer import download, read, upload

# A run's objects count their days anew when work begins on it, but not at every resume. With the
# one day that the rule has more than records live, half of it is left for waiting and the work.
RENEW_AFTER_S = 12 * 3600.0

# No block of `scratch` or `local_file` lasts so long: what is older is of a process that died.
_LEFT_BEHIND_S = 24 * 3600.0

# S3 deletes so many at once.
_DELETIONS = 1000


class S3Artifacts:
    """Artifacts in one bucket; `folder` is this process's own, for what it needs as files.

    `client` is an S3 client of aiobotocore, signing the new way (s3v4) and repeating nothing by
    itself. `is_kept` tells the keys that no lifecycle rule may forget.
    """

    def __init__(
        self,
        client: Any,
        bucket: str,
        folder: Path,
        *,
        is_kept: Callable[[str], bool] = lambda key: False,
        renew_after_s: float = RENEW_AFTER_S,
    ) -> None:
        self._calls = S3Calls(client, bucket)
        self._local = FileArtifacts(folder)
        self._names = Names(is_kept)
        self._renew_after_s = renew_after_s

    def patient(self, for_s: float) -> S3Artifacts:
        """See Artifacts."""
        other = copy.copy(self)
        other._calls = self._calls.patient(for_s)
        return other

    async def open(self) -> None:
        """Forget what processes that were killed have left in the folder."""
        await self._local.forget_strangers((), older_than_s=_LEFT_BEHIND_S)

    async def put(self, key: str, content: bytes | Path) -> None:
        """See Artifacts."""
        name = self._names.name(key)
        try:
            with s3_errors(key):
                about = _about(key, await asyncio.to_thread(sha256, content))
                if isinstance(content, Path):
                    await upload(self._calls, name, content, about)
                else:
                    await self._calls.ask("put_object", Key=name, Body=content, **about)
        finally:
            if isinstance(content, Path):
                await asyncio.to_thread(content.unlink, missing_ok=True)

    async def put_new(self, key: str, content: bytes) -> bool:
        """See Artifacts: S3 refuses what is there already."""
        about = _about(key, await asyncio.to_thread(sha256, content))
        # Tells whose it is: the answer to a put that was done may be lost, and its repeat refused.
        token = about["Metadata"]["put"] = secrets.token_hex(16)
        with s3_errors(key):
            if await self._put_if_none(key, content, about):
                return True
            return await self._token_of(key) == token

    async def get(self, key: str) -> bytes:
        """See Artifacts."""
        with s3_errors(key):
            return await read(self._calls, self._names.name(key))

    async def exists(self, key: str) -> bool:
        """See Artifacts."""
        try:
            await self._head(key)
        except ArtifactMissing:
            return False
        return True

    async def checksum(self, key: str) -> str:
        """See Artifacts: as it was when it was put, since nothing is downloaded for it.

        S3 checks what it stores and repairs it by itself, so no bit flips unseen as on a disk.
        """
        told = (await self._head(key))["Metadata"].get("sha256")
        if told is None:
            raise ArtifactError(f"{key}: was not put here by this service")
        return str(told)

    async def copy(self, key: str, to: str) -> None:
        """See Artifacts: within S3, with all of its headers."""
        with s3_errors(key):
            await self._calls.ask(
                "copy_object", Key=self._names.name(to), CopySource=self._object(key)
            )

    async def delete(self, key: str) -> None:
        """See Artifacts."""
        with s3_errors(key):
            await self._calls.ask("delete_object", Key=self._names.name(key))

    async def delete_all(self, prefix: str) -> None:
        """See Artifacts. Of what is half made, what is in this process's folder."""
        await self._delete(prefix, [name async for name, _ in self._objects(prefix)])
        await self._local.delete_all(prefix)

    async def keys(self, prefix: str) -> list[str]:
        """See Artifacts."""
        return [self._names.key(name) async for name, _ in self._objects(prefix)]

    async def tidy(self, prefix: str, keep: Collection[str]) -> int:
        """See Artifacts. Of what is half made, what is in this process's folder."""
        kept = {self._names.name(key) for key in keep}
        strangers = [name async for name, _ in self._objects(prefix) if name not in kept]
        await self._delete(prefix, strangers)
        return len(strangers) + await self._local.tidy(prefix, ())

    async def renew(self, prefix: str) -> None:
        """See Artifacts: an object copied onto itself is new to the bucket's lifecycle rule."""
        now = time.time()
        old = [
            name
            async for name, written_at in self._objects(prefix)
            if now - written_at >= self._renew_after_s
        ]
        await renew_objects(self._calls, old)

    async def location(self, key: str, expires_s: int, *, save_as: str | None = None) -> str:
        """See Artifacts: a link of S3 itself, made here; it may lead to nothing.

        It ends sooner where the credentials that sign it do, as those of a task's role.
        """
        saved = {"ResponseContentDisposition": saved_as(save_as)} if save_as else {}
        with s3_errors(key):
            url = await self._calls.client.generate_presigned_url(
                "get_object", Params={**self._object(key), **saved}, ExpiresIn=expires_s
            )
        return str(url)

    @contextlib.asynccontextmanager
    async def local_file(self, key: str) -> AsyncIterator[Path]:
        """See Artifacts: a copy, gone when the block ends."""
        name = self._names.name(key)
        async with self.scratch(key.rpartition("/")[0]) as folder:
            path = folder / f"copy{PurePosixPath(name).suffix}"
            with s3_errors(key):
                await download(self._calls, name, path)
            yield path

    @contextlib.asynccontextmanager
    async def scratch(self, prefix: str) -> AsyncIterator[Path]:
        """See Artifacts: in this process's folder, where nothing is left of the run afterwards."""
        try:
            async with self._local.scratch(prefix) as folder:
                yield folder
        finally:
            await asyncio.to_thread(_remove_empty, self._local.path(prefix))

    def _object(self, key: str) -> dict[str, str]:
        return {"Bucket": self._calls.bucket, "Key": self._names.name(key)}

    async def _head(self, key: str) -> Any:
        with s3_errors(key):
            return await self._calls.ask("head_object", Key=self._names.name(key))

    async def _put_if_none(self, key: str, content: bytes, about: dict[str, Any]) -> bool:
        name = self._names.name(key)
        try:
            await self._calls.ask("put_object", Key=name, Body=content, IfNoneMatch="*", **about)
        except ClientError as error:
            if error_code(error) == "PreconditionFailed":
                return False
            raise
        return True

    async def _token_of(self, key: str) -> str | None:
        try:
            return str((await self._head(key))["Metadata"].get("put"))
        except ArtifactMissing:  # it was deleted just now
            return None

    async def _objects(self, prefix: str) -> AsyncIterator[tuple[str, float]]:
        """The names below a prefix, each with the time of its last writing (epoch seconds)."""
        asked = {"Prefix": self._names.folder(prefix)}
        with s3_errors(prefix):
            while True:
                page = await self._calls.ask("list_objects_v2", **asked)
                for told in page.get("Contents", ()):
                    yield told["Key"], told["LastModified"].timestamp()
                if not page["IsTruncated"]:
                    return
                asked["ContinuationToken"] = page["NextContinuationToken"]

    async def _delete(self, prefix: str, names: list[str]) -> None:
        for some in _batches(names, _DELETIONS):
            told = {"Objects": [{"Key": name} for name in some], "Quiet": True}
            with s3_errors(prefix):
                answer = await self._calls.ask("delete_objects", Delete=told)
            for error in answer.get("Errors", ()):
                raise ArtifactError(f"{error['Key']}: S3 answered {error['Code']}")


def _remove_empty(folder: Path) -> None:
    remove_if_empty(folder)
    remove_if_empty(folder.parent)


def _about(key: str, checksum: str) -> dict[str, Any]:
    return {
        "ContentType": content_type(key),
        "CacheControl": CACHE_CONTROL,
        "Metadata": {"sha256": checksum},
    }


def _batches(names: list[str], size: int) -> Iterable[list[str]]:
    return (names[begin : begin + size] for begin in range(0, len(names), size))
