"""Media by signed link, with ranges, and links for those who know a key."""

from __future__ import annotations

import mimetypes
import time

from aiohttp import web

from server.body import parse_fields, read_json
from server.errors import Forbidden
from server.jobs import user_id
from server.keys import ARTIFACTS, LINKS
from server.links import PRESIGNED_FOR_S
from server.requests import MediaRequest
from stages.artifacts.base import ArtifactMissing

# A key's content never changes: a browser may keep it for as long as the run is kept.
_CACHE = "private, max-age=604800, immutable"

_TYPES = {
    ".vtt": "text/vtt",
    ".srt": "application/x-subrip",
    ".mp4": "video/mp4",
    ".wav": "audio/wav",
    ".webp": "image/webp",
}


async def get_media(request: web.Request) -> web.StreamResponse:
    """One artifact; `Range` is answered with 206. The link's signature is the permission."""
    key = request.match_info["key"]
    expires, signature = request.query.get("expires", ""), request.query.get("signature", "")
    if not request.app[LINKS].allows(key, expires, signature):
        raise Forbidden("link_not_valid", "This link is not valid (any more): ask for a new one.")
    artifacts = request.app[ARTIFACTS]
    if not await artifacts.exists(key):
        raise ArtifactMissing(key)
    headers = {
        "Content-Type": _content_type(key),
        "Cache-Control": _CACHE,
        "X-Content-Type-Options": "nosniff",
    }
    return web.FileResponse(artifacts.path(key), headers=headers)


async def presign_url(request: web.Request) -> web.Response:
    """A fresh link to an artifact of this user."""
    user = user_id(request)
    key = parse_fields(await read_json(request), MediaRequest).s3_key
    if key.partition("/")[0] != user:
        raise Forbidden("not_yours", "This key belongs to another user.")
    if not await request.app[ARTIFACTS].exists(key):
        raise ArtifactMissing(key)
    url = request.app[LINKS].sign(key, int(time.time()) + PRESIGNED_FOR_S)
    return web.json_response({"url": url, "expires_in": PRESIGNED_FOR_S})


def _content_type(key: str) -> str:
    suffix = "." + key.rpartition(".")[2]
    return _TYPES.get(suffix) or mimetypes.types_map.get(suffix, "application/octet-stream")
