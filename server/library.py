"""The handlers of the library: list, approve, remove."""

from __future__ import annotations

import time
from typing import Any

from aiohttp import web

from progress.checkpoint import RunKey
from progress.library import LibraryFilm
from server.body import parse_fields, read_json
from server.errors import BadRequest, Forbidden, Invalid
from server.jobs import page_limit, user_id
from server.keys import FILMS, LINKS, SHARES
from server.links import Links
from server.requests import ApproveRequest, FilmAddress
from server.sharing import share_url

# A page stays open for an evening; a new look at the library makes new links.
LINKS_FOR_S = 24 * 3600


async def list_library(request: web.Request) -> web.Response:
    """The films that the parent approved, newest first, a page at a time."""
    user, cursor = user_id(request), request.query.get("cursor")
    try:
        page = await request.app[FILMS].list(user, limit=page_limit(request), cursor=cursor)
    except ValueError as error:
        raise BadRequest("invalid_cursor", str(error)) from error
    tokens = await request.app[SHARES].tokens(page.rows)
    links = request.app[LINKS]
    films = [_shown(film, links, token) for film, token in zip(page.rows, tokens, strict=True)]
    return web.json_response({"films": films, "cursor": page.cursor})


async def approve_film(request: web.Request) -> web.Response:
    """Keep the finished film of a run, named by `run_id` or by its `video_key`."""
    user = user_id(request)
    asked = parse_fields(await read_json(request), ApproveRequest)
    film = await request.app[FILMS].approve(_run_of(user, asked), asked.title)
    token = await request.app[SHARES].token(film)
    return web.json_response(_shown(film, request.app[LINKS], token), status=201)


async def remove_film(request: web.Request) -> web.Response:
    """Take a film out of the library, for good."""
    address = parse_fields(
        {"user_id": request.query.get("user_id"), "id": request.match_info["id"]}, FilmAddress
    )
    await request.app[FILMS].remove(address.user_id, address.id)
    return web.Response(status=204)


def _run_of(user: str, asked: ApproveRequest) -> RunKey:
    if asked.run_id is not None:
        return RunKey(user, asked.run_id)
    if asked.video_key is None:
        raise Invalid("invalid_request", "Say which film: give its run_id, or its video_key.")
    owner, _, rest = asked.video_key.partition("/")
    if owner != user:
        raise Forbidden("not_yours", "This film belongs to another user.")
    return RunKey(user, rest.partition("/")[0])


_FILES = ("video", "thumbnail", "captions", "subtitles", "preview", "book")


def _shown(film: LibraryFilm, links: Links, token: str | None) -> dict[str, Any]:
    """A film with a signed link beside every key."""
    expires = int(time.time()) + LINKS_FOR_S
    told = film.model_dump(mode="json", exclude={"user_id", "images"})
    keys = {name: told[f"{name}_key"] for name in _FILES}
    return {
        **told,
        **{f"{name}_url": key and links.sign(key, expires) for name, key in keys.items()},
        "share_url": share_url(token) if token else None,
        "images": [{**one, "url": links.sign(one["key"], expires)} for one in film.images],
    }
