"""The three POSTs that begin a run's work and answer at once."""

from __future__ import annotations

import asyncio
import hashlib
import json
from typing import Any, TypeVar

from aiohttp import web
from ulid import ULID

from progress.checkpoint import Kind, Request, RunKey
from server.body import read_body
from server.keys import FOLLOWER, LINKS, RUNS, SETTINGS
from server.preferences import idempotency_key, preferred_wait_s
from server.requests import (
    PipelineRequest,
    StoryRequest,
    VisionRequest,
    edited_script,
)
from server.runs import Submitted
from server.snapshot import build_snapshot
from stages.drawing.upload import check_upload
from stages.vision import drawing_digest, upload_key

Body = TypeVar("Body", bound=VisionRequest)

# A page that polls needs no faster rhythm; the first stages take about as long.
POLL_AFTER_S = 2


async def analyze_vision(request: web.Request) -> web.Response:
    """Look at a drawing: runs `vision`."""
    return await _submit(request, "vision", VisionRequest)


async def generate_story(request: web.Request) -> web.Response:
    """Write a story, or another one: runs up to `story`."""
    return await _submit(request, "story", StoryRequest)


async def generate_pipeline(request: web.Request) -> web.Response:
    """Make the film: runs all that is missing."""
    return await _submit(request, "pipeline", PipelineRequest)


async def _submit(request: web.Request, kind: Kind, model: type[Body]) -> web.Response:
    settings = request.app[SETTINGS]
    body, image = await read_body(request, model, settings.max_upload_bytes)
    if image is not None:
        await asyncio.to_thread(check_upload, image, max_pixels=settings.max_upload_pixels)
    asked = await _as_request(request, kind, body, image)
    return await answer(request, await request.app[RUNS].submit(asked, image))


async def answer(request: web.Request, submitted: Submitted) -> web.Response:
    """202 while the work goes on, its end once it has ended; `Prefer: wait=N` waits for that."""
    record, wait_s = submitted.record, preferred_wait_s(request)
    if wait_s:
        record = await request.app[FOLLOWER].wait_final(record.key, wait_s)
    url = request.app.router["status"].url_for(run_id=record.run_id)
    headers = {"Location": str(url.with_query(user_id=record.user_id))}
    if wait_s:
        headers["Preference-Applied"] = "wait"
    if submitted.replayed:
        headers["Idempotency-Replayed"] = "true"
    if record.is_final:
        return web.json_response(build_snapshot(record, request.app[LINKS]), headers=headers)
    headers["Retry-After"] = str(POLL_AFTER_S)
    told = {
        "run_id": record.run_id,
        "status": record.status,
        "current_stage": record.current_stage,
        "queue_position": record.queue_position,
        "version": record.version,
    }
    return web.json_response(told, status=202, headers=headers)


async def _as_request(
    request: web.Request, kind: Kind, body: VisionRequest, image: bytes | None
) -> Request:
    app, repeat = request.app, idempotency_key(request)
    key = RunKey(body.user_id, body.run_id or _new_run_id(repeat))
    more: dict[str, Any] = {}
    if isinstance(body, StoryRequest):
        more["wishes"] = body.wishes()
        if body.drawing is not None:
            more["corrections"] = body.drawing.model_dump(exclude_none=True)
    if isinstance(body, PipelineRequest) and body.story is not None:
        before = await app[FOLLOWER].load_if_there(key)
        more["story_script"] = edited_script(body.story, before.story_script if before else None)
    if image is not None:
        more["drawing_key"] = upload_key(str(key), image)
        more["drawing_digest"] = drawing_digest(image)
    told = body.model_dump(mode="json", exclude_none=True, exclude={"image_base64", "run_id"})
    picture = hashlib.sha256(image).hexdigest() if image else None
    return Request(
        user_id=key.user_id,
        run_id=key.run_id,
        kind=kind,
        digest=request_digest(kind, told, picture),
        idempotency_key=repeat,
        keep_s=app[SETTINGS].keep_s,
        **more,
    )


def _new_run_id(repeat: str | None) -> str:
    """A new id, in the order of time; of a request that may be repeated, the same each time."""
    return f"once-{repeat}" if repeat else str(ULID()).lower()


def request_digest(*told: object) -> str:
    """Names what is asked, however it was written, so that the same again can be told."""
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
