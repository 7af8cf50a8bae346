"""Lets pages that are hosted elsewhere use the service: those whose origins are set.

https://fetch.spec.whatwg.org/#http-cors-protocol
"""

from __future__ import annotations

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from server.keys import SETTINGS

_METHODS = "GET, POST, PATCH, DELETE"

# What clients send beyond what needs no leave, and what they read of answers.
_SENT = "Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID, Prefer, Range"
_READ = "Content-Range, ETag, Idempotency-Replayed, Location, Preference-Applied, Retry-After"

# How long a browser remembers the leave; Chromium does for two hours at most.
_REMEMBERED_S = 7200


@web.middleware
async def leave_to_ask(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer what a browser asks before it asks: a preflight."""
    if request.method != hdrs.METH_OPTIONS or not _is_allowed(request):
        return await handler(request)
    headers = {
        hdrs.ACCESS_CONTROL_ALLOW_METHODS: _METHODS,
        hdrs.ACCESS_CONTROL_ALLOW_HEADERS: _SENT,
        hdrs.ACCESS_CONTROL_MAX_AGE: str(_REMEMBERED_S),
    }
    return web.Response(status=204, headers=headers)


async def allow_origin(request: web.Request, response: web.StreamResponse) -> None:
    """Name the page's origin in each answer to it, streams and errors included."""
    if not request.app[SETTINGS].origins:
        return
    response.headers.add(hdrs.VARY, hdrs.ORIGIN)
    if _is_allowed(request):
        response.headers[hdrs.ACCESS_CONTROL_ALLOW_ORIGIN] = request.headers[hdrs.ORIGIN]
        response.headers[hdrs.ACCESS_CONTROL_EXPOSE_HEADERS] = _READ


def _is_allowed(request: web.Request) -> bool:
    return request.headers.get(hdrs.ORIGIN) in request.app[SETTINGS].origins
