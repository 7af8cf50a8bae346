"""The page and its files: under a strict policy, compressed on their way."""

from __future__ import annotations

from pathlib import Path

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from server.keys import MEDIA_ORIGIN

STATIC = Path(__file__).parents[1] / "static"

# Pictures and fonts are compressed by themselves.
_COMPRESSED = (".css", ".html", ".js", ".json", ".svg")

_HEADERS = {
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def add_page(app: web.Application) -> None:
    """The page at /, its configuration, and what it loads."""
    app.router.add_get("/", get_page)
    app.router.add_get("/config.json", get_config)
    app.router.add_static("/static", STATIC)


async def get_page(request: web.Request) -> web.StreamResponse:
    """The page."""
    policy = {"Content-Security-Policy": _policy(request.app.get(MEDIA_ORIGIN, ""))}
    return web.FileResponse(STATIC / "index.html", headers={**_HEADERS, **policy})


async def get_config(request: web.Request) -> web.StreamResponse:
    """What whoever hosts the page elsewhere changes: where the service is."""
    return web.FileResponse(STATIC / "config.json", headers=_HEADERS)


def _policy(media_origin: str) -> str:
    """The page loads from this service alone, and nothing else can frame it or run in it.

    Media may come from where links to them lead: browsers check a redirect's target as well.
    """
    media = f"'self' {media_origin}".strip()
    return (
        f"default-src 'self'; img-src {media} blob: data:; media-src {media}; style-src 'self'; "
        f"script-src 'self'; connect-src {media}; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    )


@web.middleware
async def compressed(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Compress files of text where the client can read that. It asks anew each time (ETag)."""
    response = await handler(request)
    if isinstance(response, web.FileResponse) and _is_text(request.path):
        response.headers.setdefault(hdrs.CACHE_CONTROL, "no-cache")
        response.headers[hdrs.VARY] = hdrs.ACCEPT_ENCODING
        response.enable_compression()
    return response


def _is_text(path: str) -> bool:
    return path == "/" or (path.endswith(_COMPRESSED) and not path.startswith("/media/"))
