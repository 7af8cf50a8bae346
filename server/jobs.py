"""Reading runs: the status of one, for those who poll, and the list of a user's runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiohttp import ETag, web

from progress.checkpoint import Checkpoint, RunKey
from progress.messages import Snapshot
from server.body import parse_fields
from server.errors import BadRequest
from server.keys import FOLLOWER, LINKS
from server.preferences import poll_wait_s, whole_number
from server.requests import RunAddress, UserAddress
from server.snapshot import build_snapshot

# A page of the list; a client asks for the next one by its cursor.
DEFAULT_PAGE = 20
MAX_PAGE = 100


def run_key(request: web.Request, body: Mapping[str, Any] | None = None) -> RunKey:
    """The run that a request's path and query name, or its body. Raises Invalid."""
    user = {"user_id": body["user_id"]} if body and "user_id" in body else {}
    told = {"run_id": request.match_info["run_id"], **user, **_only(request, "user_id")}
    address = parse_fields(told, RunAddress)
    return RunKey(address.user_id, address.run_id)


def user_id(request: web.Request) -> str:
    """The user that a request's query names. Raises Invalid."""
    return parse_fields(_only(request, "user_id"), UserAddress).user_id


def page_limit(request: web.Request) -> int:
    """How many rows a page of a list shall have. Raises BadRequest."""
    return min(max(1, whole_number(request, "limit", DEFAULT_PAGE)), MAX_PAGE)


async def get_status(request: web.Request) -> web.Response:
    """The newest checkpoint; 304 where the client has it; held while `wait` asks for a newer."""
    key = run_key(request)
    wait_s = poll_wait_s(request)
    since = whole_number(request, "since", -1)
    seen = _version_in(request)
    follower = request.app[FOLLOWER]
    newer_than = since if "since" in request.query else seen
    if wait_s and newer_than is not None:
        record = await follower.wait_newer(key, newer_than, wait_s)
    else:
        record = await follower.poll(key, seen or 0)
    return _status(request, record, seen)


def _status(request: web.Request, record: Checkpoint, seen: int | None) -> web.Response:
    headers = {"ETag": f'"{record.version}"', "Cache-Control": "private, no-cache"}
    if seen == record.version:
        return web.Response(status=304, headers=headers)
    return web.json_response(build_snapshot(record, request.app[LINKS]), headers=headers)


async def list_jobs(request: web.Request) -> web.Response:
    """The user's runs, newest first, a page at a time."""
    limit, user, cursor = page_limit(request), user_id(request), request.query.get("cursor")
    try:
        page = await request.app[FOLLOWER].list_runs(user, limit=limit, cursor=cursor)
    except ValueError as error:
        raise BadRequest("invalid_cursor", str(error)) from error
    jobs = [_row(build_snapshot(record, request.app[LINKS])) for record in page.rows]
    return web.json_response({"jobs": jobs, "cursor": page.cursor})


def _row(snapshot: Snapshot) -> Snapshot:
    """A run in a list: where it stands, and what to show of it."""
    names = (
        "run_id",
        "kind",
        "status",
        "current_stage",
        "error_code",
        "created_at",
        "updated_at",
        "version",
    )
    script, video = snapshot["story_script"], snapshot["video"]
    return {
        **{name: snapshot[name] for name in names},
        "fraction": snapshot["progress"]["fraction"],
        "title": script["title"] if script else None,
        "thumbnail_url": video["thumbnail_url"] if video else None,
        "duration_sec": video["duration_sec"] if video else None,
    }


def _only(request: web.Request, name: str) -> dict[str, str]:
    return {name: request.query[name]} if name in request.query else {}


def _version_in(request: web.Request) -> int | None:
    """The version that If-None-Match names; a strange tag matches nothing."""
    for tag in request.if_none_match or ():
        if isinstance(tag, ETag) and tag.value.isascii() and tag.value.isdigit():
            return int(tag.value)
    return None
