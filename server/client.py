"""The Python client of the HTTP API, as the command line and the tests use it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

Snapshot = dict[str, Any]

# A checkpoint of twelve scenes has about 30 kB; a line must fit the reader's buffer.
_READ_BUFFER_BYTES = 1024 * 1024


class ApiError(Exception):
    """The service refused: `status` is HTTP's, `code` is stable, the message is for a person."""

    def __init__(self, status: int, code: str, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code


@dataclass(frozen=True)
class Event:
    """One message of a run's stream: `checkpoint`, `progress` or `end`, and its data."""

    name: str
    data: Snapshot
    id: int | None = None


class Client:
    """Talks to one service for one user. Close it, or use it as an async context manager."""

    def __init__(self, base_url: str, user_id: str) -> None:
        self._user_id = user_id
        self._session = aiohttp.ClientSession(
            base_url,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=10),
            read_bufsize=_READ_BUFFER_BYTES,
        )

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections."""
        await self._session.close()

    async def submit(self, drawing: Path, /, **wishes: Any) -> str:
        """Send a drawing and ask for its film. Returns the run's id. Raises ApiError."""
        form = aiohttp.FormData()
        form.add_field("user_id", self._user_id)
        for name, value in wishes.items():
            form.add_field(name, str(value))
        with drawing.open("rb") as file:
            form.add_field("image", file, filename=drawing.name)
            async with self._session.post("/api/v1/pipeline/generate", data=form) as answer:
                await _raise_for(answer)
                return str((await answer.json())["run_id"])

    async def status(self, run_id: str) -> Snapshot:
        """The newest checkpoint. Raises ApiError."""
        async with self._session.get(self._path(run_id, "status")) as answer:
            await _raise_for(answer)
            return dict(await answer.json())

    async def events(self, run_id: str) -> AsyncIterator[Event]:
        """All that happens to a run until its `end`. Raises ApiError, aiohttp.ClientError."""
        async with self._session.get(self._path(run_id, "events")) as answer:
            await _raise_for(answer)
            async for event in read_events(answer.content):
                yield event

    async def download(self, url: str, target: Path) -> None:
        """Save a media link of a snapshot, under another name until it is whole."""
        part = target.with_name(target.name + ".part")
        async with self._session.get(url) as answer:
            await _raise_for(answer)
            with part.open("wb") as file:
                async for chunk in answer.content.iter_chunked(256 * 1024):
                    file.write(chunk)
        part.replace(target)

    def _path(self, run_id: str, what: str) -> str:
        return f"/api/v1/jobs/{run_id}/{what}?user_id={self._user_id}"


async def read_events(lines: aiohttp.StreamReader) -> AsyncIterator[Event]:
    """The events of a text/event-stream body (WHATWG HTML, 9.2.6), for what this service sends."""
    fields: dict[str, str] = {}
    async for raw in lines:
        line = raw.decode().rstrip("\r\n")
        if line:
            name, _, value = line.partition(":")
            fields[name] = value.removeprefix(" ")
            continue
        if "data" in fields:
            number = int(fields["id"]) if "id" in fields else None
            yield Event(fields.get("event", "message"), json.loads(fields["data"]), number)
        fields = {}


async def _raise_for(answer: aiohttp.ClientResponse) -> None:
    if answer.status < 400:
        return
    try:
        told = json.loads(await answer.text())
        raise ApiError(answer.status, told["code"], told["detail"])
    except (ValueError, KeyError, TypeError) as error:
        raise ApiError(
            answer.status, "unknown", f"The service answered {answer.status}."
        ) from error
