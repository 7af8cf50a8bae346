"""The handlers that steer a run: cancel, resume, delete, and editing one scene."""

from __future__ import annotations

from aiohttp import web

from progress.checkpoint import Answered, Checkpoint, Request
from server.body import parse_fields, read_json
from server.errors import Invalid
from server.jobs import run_key
from server.keys import LINKS, RUNS, SETTINGS
from server.preferences import idempotency_key
from server.requests import ResumeRequest, SceneAddress, ScenePatch
from server.snapshot import build_snapshot
from server.submit import answer, request_digest


async def cancel_run(request: web.Request) -> web.Response:
    """Stop a run, and answer when its work has stopped. A run that has ended stays as it is."""
    key, repeat = run_key(request, await read_json(request)), idempotency_key(request)
    told = Answered(key=repeat, request=request_digest("cancel")) if repeat else None
    record = await request.app[RUNS].cancel(key, told)
    return web.json_response(build_snapshot(record, request.app[LINKS]))


async def resume_run(request: web.Request) -> web.Response:
    """Go on after an error or a cancellation, with other wishes for what is not made yet."""
    fields = await read_json(request)
    key = run_key(request, fields)
    asked = parse_fields({**fields, "user_id": key.user_id}, ResumeRequest)
    repeat, keep_s = idempotency_key(request), request.app[SETTINGS].keep_s

    def as_request(before: Checkpoint) -> Request:
        wishes = asked.wishes()
        digest = request_digest("resume", wishes)
        return Request(
            user_id=key.user_id,
            run_id=key.run_id,
            kind=before.kind,
            # Without new wishes it is the very request that was in work before.
            digest=digest if wishes or repeat else before.inputs.request_digest,
            idempotency_key=repeat,
            wishes=wishes,
            keep_s=keep_s,
        )

    return await answer(request, await request.app[RUNS].resume(key, as_request))


async def delete_run(request: web.Request) -> web.Response:
    """Forget all of a run: 204 when it is gone, 202 while a worker elsewhere takes it away."""
    gone = await request.app[RUNS].delete(run_key(request))
    return web.Response(status=204 if gone else 202)


async def edit_scene(request: web.Request) -> web.Response:
    """Tell one scene otherwise; the next pipeline/generate makes what that changes, no more."""
    fields = await read_json(request)
    key = run_key(request, fields)
    number = parse_fields({"number": request.match_info["number"]}, SceneAddress).number
    fields.pop("user_id", None)
    patch = parse_fields(fields, ScenePatch).model_dump(exclude_none=True)
    if not patch:
        raise Invalid("invalid_request", "Say what is to change: give text, or setting.")
    record = await request.app[RUNS].edit_scene(key, number, patch)
    return web.json_response(build_snapshot(record, request.app[LINKS]))
