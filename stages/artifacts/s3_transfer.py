"""Bodies to and from S3: in parts, off the event loop, and never whole in memory when large.

aioboto3's own `upload_fileobj` is not used: it leaves its tasks behind when it is cancelled, waits
for ever when all its senders fail before the file is read, and queues up to 1,000 parts.
"""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from stages.artifacts.s3_calls import S3Calls
from stages.artifacts.s3_errors import BodyCut

# S3 takes parts from 5 MiB on. The client sums each part up on the event loop, which small ones
# hold shorter.
PART_BYTES = 5 * 1024 * 1024

# Parts in memory at once, per file: two keep the line busy while the next is read.
_PARTS_AT_ONCE = 2

# At most read at once; each piece costs a visit to a thread.
_CHUNK_BYTES = 1024 * 1024

# For what a bucket's rule would do as well, a day later.
_ABORT_S = 2.0


async def upload(calls: S3Calls, name: str, path: Path, about: dict[str, Any]) -> None:
    """Send a file, in parts if it is large. `about` is the object's headers.

    There is a whole object afterwards or, whatever happens, none.
    """
    size_bytes = (await asyncio.to_thread(path.stat)).st_size
    if size_bytes <= PART_BYTES:
        body = await asyncio.to_thread(path.read_bytes)
        await calls.ask("put_object", Key=name, Body=body, **about)
        return
    begun = await calls.ask("create_multipart_upload", Key=name, **about)
    part_of = {"Key": name, "UploadId": begun["UploadId"]}
    try:
        parts = await _send_parts(calls, part_of, path, size_bytes)
        await calls.ask("complete_multipart_upload", **part_of, MultipartUpload={"Parts": parts})
    except BaseException:
        with contextlib.suppress(BotoCoreError, ClientError):
            await calls.patient(_ABORT_S).ask("abort_multipart_upload", **part_of)
        raise


async def _send_parts(
    calls: S3Calls, part_of: dict[str, str], path: Path, size_bytes: int
) -> list[dict[str, Any]]:
    """Send the parts, a few at once. What the first failed one raised comes through."""
    turns = asyncio.Semaphore(_PARTS_AT_ONCE)

    async def send(number: int) -> dict[str, Any]:
        async with turns:
            body = await asyncio.to_thread(_read_part, path, number)
            sent = await calls.ask("upload_part", **part_of, PartNumber=number, Body=body)
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


async def download(calls: S3Calls, name: str, path: Path) -> None:
    """Write an object to a file as it comes. Raises BodyCut when it breaks off again and again.

    A body may break off at any time, so that the whole reading is begun anew.
    """

    async def attempt() -> None:
        body = await _body(calls, name)
        async with body:
            with await asyncio.to_thread(path.open, "wb") as file:
                while chunk := await _read_some(body, _CHUNK_BYTES):
                    await asyncio.to_thread(file.write, chunk)

    await calls.again(attempt)


async def read(calls: S3Calls, name: str) -> bytes:
    """An object's content. Raises BodyCut when it breaks off again and again."""

    async def attempt() -> bytes:
        body = await _body(calls, name)
        async with body:
            return await _read_some(body, None)

    return await calls.again(attempt)


async def _body(calls: S3Calls, name: str) -> Any:
    return (await calls.client.get_object(Bucket=calls.bucket, Key=name))["Body"]


async def _read_some(body: Any, size_bytes: int | None) -> bytes:
    """The next bytes of a body, b"" at its end. Raises BodyCut, also when it is shorter than told.

    What its own `async with` gives a name to is a part of it that checks no length. It raises
    botocore's errors and those of the HTTP library beneath, which is none of our business here.
    """
    try:
        return bytes(await body.read(size_bytes))
    except Exception as error:
        raise BodyCut(f"{type(error).__name__}: {error}") from error
