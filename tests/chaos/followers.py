"""One run as a client sees it: sent, followed to its end, and asked about at the other service.

Services die under it all the time, so each call is repeated at the other one. What it must never
see is a version lower than one that it had seen before it asked.
"""

from __future__ import annotations

import asyncio
import base64
import json
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from server.client import Event, read_events
from tests.chaos.plan import RunPlan
from tests.chaos.services import Fleet

Snapshot = dict[str, Any]

# What is worth another try: the service went away, hangs, or sent half an answer.
BROKEN = (aiohttp.ClientError, TimeoutError, json.JSONDecodeError)

# A service that sleeps longer than this is left for the other one.
_SILENCE_S = 4.0
_POST_S = 8.0

_TRY_AGAIN_S = 0.1

# One in so many events has the other service asked as well.
_POLL_EVERY = 7


@dataclass
class Seen:
    """What a client has seen of its run."""

    newest: int = 0
    final: Snapshot | None = None
    created: set[str] = field(default_factory=set)  # one run has one
    faults: list[str] = field(default_factory=list)
    backwards: list[str] = field(default_factory=list)
    events: int = 0
    reconnects: int = 0

    def saw(self, version: int, floor: int, where: str) -> None:
        """A version, told by a call that was made when `floor` had been seen."""
        if version < floor:
            self.backwards.append(f"{where}: version {version} after {floor}")
        self.newest = max(self.newest, version)

    def saw_whole(self, snapshot: Snapshot, floor: int, where: str) -> None:
        """A whole checkpoint."""
        self.saw(snapshot["version"], floor, where)
        self.created.add(snapshot["created_at"])
        if self.final is None or floor < self.final["version"]:
            return  # asked before the end was seen
        if _essence(snapshot) != _essence(self.final):
            self.faults.append(f"{where}: changed after its end, {_essence(snapshot)}")


def _essence(snapshot: Snapshot) -> tuple[Any, ...]:
    return snapshot["version"], snapshot["status"], snapshot["error_code"]


class Follower:
    """Sends one run and follows it; `turn` says which service is asked next."""

    def __init__(
        self, run: RunPlan, fleet: Fleet, session: aiohttp.ClientSession, drawing: bytes
    ) -> None:
        self.run = run
        self.seen = Seen()
        self.may_vanish = False  # it is being deleted: that it is not found is right then
        self.at_version = asyncio.Condition()  # notified whenever a newer one was seen
        self._fleet = fleet
        self._session = session
        self._drawing = drawing
        self._turn = run.first_asked

    async def url(self, turn: int, path: str) -> str:
        """The same path at either service."""
        return await self._fleet.url(turn, path)

    def job(self, what: str = "") -> str:
        """The path of this run."""
        return f"/api/v1/jobs/{self.run.run_id}{what}?user_id={self.run.user_id}"

    # ---- sending -----------------------------------------------------------------------------

    async def submit(self) -> None:
        """Send the run until it is taken; a raced one to both services at the same time."""
        turns = (0, 1) if self.run.is_raced else (self._turn,)
        await asyncio.gather(*(self._send(turn) for turn in turns))

    async def _send(self, turn: int) -> None:
        while True:
            try:
                async with asyncio.timeout(_POST_S):
                    if await self.post(turn) is not None:
                        return
            except BROKEN:
                self.seen.reconnects += 1
            await asyncio.sleep(_TRY_AGAIN_S)
            turn += 1

    async def post(self, turn: int) -> aiohttp.ClientResponse | None:
        """One POST of the run: its answer, or None where the service could not take it."""
        floor = self.seen.newest
        url = await self.url(turn, "/api/v1/pipeline/generate")
        headers = {"Idempotency-Key": self.run.idempotency_key}
        async with self._session.post(url, headers=headers, **self._body()) as answer:
            if answer.status >= 500:
                return None
            told = await answer.json()
            if answer.status >= 400:
                self.seen.faults.append(f"POST: {answer.status} {told}")
            elif told["run_id"] != self.run.run_id:
                self.seen.faults.append(f"POST: begun a second time, as {told['run_id']}")
            else:
                self.seen.saw(told["version"], floor, "POST")
            return answer

    def _body(self) -> dict[str, Any]:
        fields = {"user_id": self.run.user_id, **self.run.wishes}
        if self.run.names_itself:
            fields["run_id"] = self.run.run_id
        if not self.run.is_form:
            return {"json": {**fields, "image_base64": base64.b64encode(self._drawing).decode()}}
        form = aiohttp.FormData()
        for name, value in fields.items():
            form.add_field(name, str(value))
        form.add_field("image", self._drawing, filename="drawing.png")
        return {"data": form}

    # ---- following ---------------------------------------------------------------------------

    async def follow(self) -> None:
        """Until the end of the run, at one service after the other."""
        while self.seen.final is None:
            try:
                await self._stream(self._turn)
            except BROKEN:
                self.seen.reconnects += 1
                await asyncio.sleep(_TRY_AGAIN_S)
            self._turn += 1

    async def _stream(self, turn: int) -> None:
        floor = self.seen.newest
        url = await self.url(turn, self.job("/events"))
        patience = aiohttp.ClientTimeout(total=None, sock_connect=2, sock_read=_SILENCE_S)
        headers = {"Last-Event-ID": str(floor)} if floor else {}
        async with self._session.get(url, headers=headers, timeout=patience) as answer:
            if answer.status != 200:
                await self._refused(answer.status, turn)
                return
            async for event in read_events(answer.content):
                floor = await self._note(event, floor, turn)

    async def _refused(self, status: int, turn: int) -> None:
        if status == 204:  # the end was seen before, but not told as such
            await self.poll(turn, is_plain=True)
        elif status == 404 and self.may_vanish:
            self.end({"version": self.seen.newest, "status": "error", "error_code": "deleted"})
        elif status < 500:
            self.seen.faults.append(f"events: {status}")
            await asyncio.sleep(1)

    async def _note(self, event: Event, floor: int, turn: int) -> int:
        """Take note of one event. The version below which this stream may not fall any more."""
        if event.name == "farewell":
            return floor
        self.seen.events += 1
        version = int(event.data["version"])
        if event.name == "checkpoint":
            self.seen.saw_whole(event.data, floor, "checkpoint")
        else:
            self.seen.saw(version, floor, event.name)
        async with self.at_version:
            self.at_version.notify_all()
        if event.name == "end":
            self.end(event.data)
        elif self.seen.events % _POLL_EVERY == 0:
            await self.poll(turn + 1)
        return max(floor, version)

    def end(self, snapshot: Snapshot) -> None:
        """It is final: from now on nothing may change."""
        self.seen.final = snapshot

    async def poll(self, turn: int, *, is_plain: bool = False) -> Snapshot | None:
        """The status as one service tells it.

        None when it did not answer, has no such run, or nothing newer than was seen. A plain one
        does not say what was seen: it may tell what was true a moment ago.
        """
        floor = 0 if is_plain and self._fleet.ground.behind_s else self.seen.newest
        headers = {"If-None-Match": f'"{floor}"'} if not is_plain else {}
        try:
            url = await self.url(turn, self.job("/status"))
            async with (
                asyncio.timeout(_SILENCE_S),
                self._session.get(url, headers=headers) as answer,
            ):
                if answer.status == 404 and not self.may_vanish:
                    self.seen.faults.append("status: 404 of a run that was taken")
                if answer.status != 200:
                    return None
                snapshot: Snapshot = await answer.json()
        except BROKEN:
            return None
        self.seen.saw_whole(snapshot, floor, "status")
        if snapshot["status"] != "processing":
            self.end(snapshot)
        return snapshot

    async def wait_version(self, version: int) -> None:
        """Until it has seen so high a version, or the end."""
        async with self.at_version:
            await self.at_version.wait_for(
                lambda: self.seen.newest >= version or self.seen.final is not None
            )
