"""Media by signed link, with ranges, and links for those who know a key.

Where artifacts lie in a folder, their bytes come from here. Where they lie in S3, a link leads on
to one of S3's own, which answers ranges too: no byte of a film passes through this process.
"""

from __future__ import annotations

import time
from pathlib import Path

from aiohttp import web

from server.body import parse_fields, read_json
from server.errors import Forbidden
from server.jobs import user_id
from server.keys import ARTIFACTS, LINKS
from server.links import PRESIGNED_FOR_S
from server.requests import MediaRequest
from stages.artifacts.base import ArtifactMissing
from stages.artifacts.content_types import CACHE_CONTROL, content_type, saved_as

# A player asks S3 for more of a film long after it began: it may rest meanwhile.
REDIRECT_FOR_S = 3600

# A browser that remembers where a link led shall not come there when it is nearly over.
_REDIRECT_CACHE = f"private, max-age={REDIRECT_FOR_S // 2}"

# What a browser saves is named so: it heeds the name in a page's link only within one site.
_SAVED_AS = "storybook"

_NOT_SNIFFED = {"X-Content-Type-Options": "nosniff"}


async def get_media(request: web.Request) -> web.StreamResponse:
    """One artifact; `Range` is answered with 206. The link's signature is the permission.

    With `&save` behind it a browser saves it instead of showing it.
    """
    key = request.match_info["key"]
    expires, signature = request.query.get("expires", ""), request.query.get("signature", "")
    if not request.app[LINKS].allows(key, expires, signature):
        raise Forbidden("link_not_valid", "This link is not valid (any more): ask for a new one.")
    save_as = _SAVED_AS + Path(key).suffix if "save" in request.query else None
    location = await request.app[ARTIFACTS].location(key, REDIRECT_FOR_S, save_as=save_as)
    if isinstance(location, Path):
        told = {"Content-Type": content_type(key), "Cache-Control": CACHE_CONTROL}
        saved = {"Content-Disposition": saved_as(save_as)} if save_as else {}
        return web.FileResponse(location, headers={**told, **saved, **_NOT_SNIFFED})
    moved = {"Location": location, "Cache-Control": _REDIRECT_CACHE}
    return web.Response(status=302, headers={**moved, **_NOT_SNIFFED})


async def presign_url(request: web.Request) -> web.Response:
    """A fresh link to an artifact of this user: here, or in S3 itself."""
    user = user_id(request)
    key = parse_fields(await read_json(request), MediaRequest).s3_key
    if key.partition("/")[0] != user:
        raise Forbidden("not_yours", "This key belongs to another user.")
    artifacts = request.app[ARTIFACTS]
    if not await artifacts.exists(key):
        raise ArtifactMissing(key)
    url = await artifacts.location(key, PRESIGNED_FOR_S)
    if isinstance(url, Path):
        url = request.app[LINKS].sign(key, int(time.time()) + PRESIGNED_FOR_S)
    return web.json_response({"url": url, "expires_in": PRESIGNED_FOR_S})
