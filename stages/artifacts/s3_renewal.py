"""Objects made new where they are, so that the days of a lifecycle rule begin again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from stages.artifacts.base import ArtifactMissing
from stages.artifacts.s3_calls import S3Calls
from stages.artifacts.s3_errors import s3_errors

# Renewed at once: a run has a few hundred objects, and other runs want connections too.
_AT_ONCE = 8

# What else a copy tells anew. It would keep all of it, but S3 copies nothing onto itself unchanged.
_HEADERS = ("ContentType", "CacheControl")


async def renew_objects(calls: S3Calls, names: Iterable[str]) -> None:
    """Copy each onto itself, within S3. One that is gone by then stays gone."""
    turns = asyncio.Semaphore(_AT_ONCE)

    async def renew(name: str) -> None:
        async with turns:
            try:
                with s3_errors(name):
                    await _copy_in_place(calls, name)
            except ArtifactMissing:
                return

    await asyncio.gather(*(renew(name) for name in names))


async def _copy_in_place(calls: S3Calls, name: str) -> None:
    head = await calls.ask("head_object", Key=name)
    told = {header: head[header] for header in _HEADERS if header in head}
    await calls.ask(
        "copy_object",
        Key=name,
        **told,
        CopySource={"Bucket": calls.bucket, "Key": name},
        MetadataDirective="REPLACE",
        Metadata=head["Metadata"],
    )
