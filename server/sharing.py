"""The handlers of shared films: to make and take back a link, and what the link shows."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

from progress.library import LibraryFilm
from server.body import parse_fields
from server.errors import NotFound
from server.keys import ARTIFACTS, FILMS, SHARES
from server.page import page_sent
from server.requests import FilmAddress, ShareAddress
from server.shares import ABOUT, FILES, shared_key
from stages.artifacts.content_types import content_type

# A link of S3's to a shared film goes on for so long after it was taken back: a film's length, and
# a pause.
_LINKS_FOR_S = 900

# What is taken back must not stay in a browser either.
_HEADERS = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


async def share_film(request: web.Request) -> web.Response:
    """A link that shows this film, and nothing else, to whoever has it."""
    token = await request.app[SHARES].share(await _film(request))
    return web.json_response({"token": token, "share_url": share_url(token)})


async def unshare_film(request: web.Request) -> web.Response:
    """That link leads nowhere from now on."""
    await request.app[SHARES].revoke(await _film(request))
    return web.Response(status=204)


async def get_shared_page(request: web.Request) -> web.StreamResponse:
    """The page that shows a shared film; it says so itself where there is none."""
    _token(request)
    response = await page_sent(request, "shared.html")
    response.headers.update(_HEADERS)
    return response


async def get_shared_file(request: web.Request) -> web.StreamResponse:
    """What that page shows: about.json, film.mp4, poster.jpg or captions.vtt."""
    token, name = _token(request), request.match_info["name"]
    if name != ABOUT and name not in FILES:
        raise NotFound("share_not_found", "A shared film has no such file.")
    await request.app[SHARES].check(token)
    location = await request.app[ARTIFACTS].location(shared_key(token, name), _LINKS_FOR_S)
    if isinstance(location, Path):
        headers = {"Content-Type": content_type(name), **_HEADERS}
        return web.FileResponse(location, headers=headers)
    return web.Response(status=302, headers={"Location": location, **_HEADERS})


def share_url(token: str) -> str:
    """The path of a shared film's page."""
    return f"/shared/{token}"


def _token(request: web.Request) -> str:
    return parse_fields({"token": request.match_info["token"]}, ShareAddress).token


async def _film(request: web.Request) -> LibraryFilm:
    told = {"user_id": request.query.get("user_id"), "id": request.match_info["id"]}
    address = parse_fields(told, FilmAddress)
    return await request.app[FILMS].load(address.user_id, address.id)
