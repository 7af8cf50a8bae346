"""Bodies to and from S3: in parts, off the event loop, and never whole in memory when large.

aioboto3's own `upload_fileobj` is not used: it leaves its tasks behind when it is cancelled, waits
for ever when all its senders fail before the file is read, and queues up to 1,000 parts.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

from stages.artifacts.s3_errors import BodyCut

Result = TypeVar("Result")

# S3 takes parts from 5 MiB on. The client sums each part up on the event loop, which small ones
# hold shorter.
PART_BYTES = 5 * 1024 * 1024

# Parts in memory at once, per file: two keep the line busy while the next is read.
_PARTS_AT_ONCE = 2

# At most read at once; each piece costs a visit to a thread.
_CHUNK_BYTES = 1024 * 1024

# How often a body is read from its beginning. It may break off at any time in its length, which
# the client's own repeats do not cover: for them a request is done when its headers are there.
_READS = 4


async def upload(client: Any, bucket: str, name: str, path: Path, about: dict[str, Any]) -> None:
    """Send a file, in parts if it is large. `about` is the object's headers.

    There is a whole object afterwards or, whatever happens, none.
    """
    size_bytes = (await asyncio.to_thread(path.stat)).st_size
    if size_bytes <= PART_BYTES:
        body = await asyncio.to_thread(path.read_bytes)
        await client.put_object(Bucket=bucket, Key=name, Body=body, **about)
        return
    begun = await client.create_multipart_upload(Bucket=bucket, Key=name, **about)
    part_of = {"Bucket": bucket, "Key": name, "UploadId": begun["UploadId"]}
    try:
        parts = await _send_parts(client, part_of, path, size_bytes)
        await client.complete_multipart_upload(**part_of, MultipartUpload={"Parts": parts})
    except BaseException:
        # When this fails too, or the process ends here, a rule of the bucket does it in a day.
        await client.abort_multipart_upload(**part_of)
        raise


async def _send_parts(
    client: Any, part_of: dict[str, str], path: Path, size_bytes: int
) -> list[dict[str, Any]]:
    """Send the parts, a few at once. What the first failed one raised comes through."""
    turns = asyncio.Semaphore(_PARTS_AT_ONCE)

    async def send(number: int) -> dict[str, Any]:
        async with turns:
            body = await asyncio.to_thread(_read_part, path, number)
            sent = await client.upload_part(**part_of, PartNumber=number, Body=body)
        return {"PartNumber": number, "ETag": sent["ETag"]}

    count = -(-size_bytes // PART_BYTES)
    try:
        async with asyncio.TaskGroup() as group:
            sending = [group.create_task(send(number)) for number in range(1, count + 1)]
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None
    return [task.result() for task in sending]


def _read_part(path: Path, number: int) -> bytes:
    with path.open("rb") as file:
        file.seek((number - 1) * PART_BYTES)
        return file.read(PART_BYTES)


async def download(client: Any, bucket: str, name: str, path: Path) -> None:
    """Write an object to a file as it comes. Raises BodyCut when it breaks off again and again."""

    async def attempt() -> None:
        body = (await client.get_object(Bucket=bucket, Key=name))["Body"]
        async with body:
            with await asyncio.to_thread(path.open, "wb") as file:
                while chunk := await _read_some(body, _CHUNK_BYTES):
                    await asyncio.to_thread(file.write, chunk)

    await _again(attempt)


async def read(client: Any, bucket: str, name: str) -> bytes:
    """An object's content. Raises BodyCut when it breaks off again and again."""

    async def attempt() -> bytes:
        body = (await client.get_object(Bucket=bucket, Key=name))["Body"]
        async with body:
            return await _read_some(body, None)

    return await _again(attempt)


async def _again(attempt: Callable[[], Awaitable[Result]]) -> Result:
    for _ in range(_READS - 1):
        with contextlib.suppress(BodyCut):
            return await attempt()
    return await attempt()


async def _read_some(body: Any, size_bytes: int | None) -> bytes:
    """The next bytes of a body, b"" at its end. Raises BodyCut, also when it is shorter than told.

    What its own `async with` gives a name to is a part of it that checks no length. It raises
    botocore's errors and those of the HTTP library beneath, which is none of our business here.
    """
    try:
        return bytes(await body.read(size_bytes))
    except Exception as error:
        raise BodyCut(f"{type(error).__name__}: {error}") from error
