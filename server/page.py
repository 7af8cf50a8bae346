"""The page and its files: under a strict policy, and its texts compressed."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from aiohttp import ETag, hdrs, web

from server.keys import MEDIA_ORIGIN

STATIC = Path(__file__).parents[1] / "static"

# Pictures and fonts are compressed by themselves.
_TEXTS = r"{name:[^/].*\.(?:css|js|json|svg)}"

# Larger than the number of files that the page has.
_MOST_TEXTS = 256

_HEADERS = {
    "Cache-Control": "no-cache",  # asked for anew each time, and mostly answered 304
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Vary": "Accept-Encoding",
}


def add_page(app: web.Application) -> None:
    """The page at /, its configuration, and what it loads."""
    app.router.add_get("/", get_page)
    app.router.add_get("/config.json", get_config)
    app.router.add_get(f"/static/{_TEXTS}", get_text)
    app.router.add_static("/static", STATIC)


async def get_page(request: web.Request) -> web.StreamResponse:
    """The page."""
    return await page_sent(request, "index.html")


async def page_sent(request: web.Request, name: str) -> web.Response:
    """A page of ours, under its policy."""
    response = await _sent(request, STATIC / name)
    policy = _policy(request.app.get(MEDIA_ORIGIN, ""))
    response.headers["Content-Security-Policy"] = policy
    return response


async def get_config(request: web.Request) -> web.StreamResponse:
    """What whoever hosts the page elsewhere changes: where the service is."""
    return await _sent(request, STATIC / "config.json")


async def get_text(request: web.Request) -> web.StreamResponse:
    """A module, a style or the like."""
    path = (STATIC / request.match_info["name"]).resolve()
    if not path.is_relative_to(STATIC):
        raise web.HTTPNotFound
    return await _sent(request, path)


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


@dataclass(frozen=True)
class _Text:
    """A file of text, as it is and compressed."""

    plain: bytes
    packed: bytes
    tag: str


@lru_cache(_MOST_TEXTS)
def _text(path: Path, _changed_ns: int) -> _Text:
    plain = path.read_bytes()
    tag = hashlib.sha256(plain).hexdigest()[:20]
    return _Text(plain, gzip.compress(plain, mtime=0), tag)


async def _sent(request: web.Request, path: Path) -> web.Response:
    """The file, or 304 where the client has it.

    Not aiohttp's own FileResponse: compressed, its 304 has bytes behind it that the next answer on
    the connection begins with (aiohttp 3.14).
    """
    try:
        text = await asyncio.to_thread(lambda: _text(path, path.stat().st_mtime_ns))
    except (FileNotFoundError, IsADirectoryError) as error:
        raise web.HTTPNotFound from error
    packs = "gzip" in request.headers.get(hdrs.ACCEPT_ENCODING, "")
    tag = ETag(f"{text.tag}-gz" if packs else text.tag)
    if tag in (request.if_none_match or ()):
        response = web.Response(status=304, headers=_HEADERS)
    else:
        kind, _ = mimetypes.guess_type(path.name)
        body = text.packed if packs else text.plain
        response = web.Response(body=body, content_type=kind or "text/plain", charset="utf-8")
        response.headers.update(_HEADERS)
        if packs:
            response.headers[hdrs.CONTENT_ENCODING] = "gzip"
    response.etag = tag
    return response
