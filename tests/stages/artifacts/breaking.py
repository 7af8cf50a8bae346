"""A way to an emulator that breaks where a test says."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from urllib.parse import urlsplit

_PIECE_BYTES = 64 * 1024


@contextlib.asynccontextmanager
async def breaking(url: str, cuts: Sequence[int]) -> AsyncIterator[str]:
    """The address of a proxy: connection i breaks off after `cuts[i]` bytes were answered.

    What was asked on it has reached the other side whole by then. The connections after those hold.
    """
    left = list(cuts)
    target = urlsplit(url)
    open_ones: set[asyncio.Task[None]] = set()

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        open_ones.add(task)
        cut = left.pop(0) if left else None
        there, back = await asyncio.open_connection(target.hostname, target.port)
        asking = asyncio.create_task(_pipe(reader, back, None))
        try:
            await _pipe(there, writer, cut)
        finally:
            asking.cancel()
            for end in (writer, back):
                end.transport.abort()
            open_ones.discard(task)

    server = await asyncio.start_server(carry, "127.0.0.1")
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for task in open_ones:
            task.cancel()
        await asyncio.gather(*open_ones, return_exceptions=True)


async def _pipe(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, cut: int | None
) -> None:
    """Carry bytes on until their end, or until so many were carried and there are more."""
    carried = 0
    with contextlib.suppress(ConnectionError):
        while piece := await reader.read(_PIECE_BYTES):
            if cut is not None and carried + len(piece) > cut:
                writer.write(piece[: cut - carried])
                await writer.drain()
                return
            carried += len(piece)
            writer.write(piece)
            await writer.drain()
