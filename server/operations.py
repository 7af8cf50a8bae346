"""What operators and load balancers ask, and the page itself."""

from __future__ import annotations

import contextlib
from pathlib import Path

from aiohttp import web

from progress.errors import StoreError
from server.keys import HUB, MEDIA_ORIGIN, METRICS, QUEUE, STORE, WORKPLACE
from server.openapi import build_openapi
from server.problems import problem

STATIC = Path(__file__).parents[1] / "static"

_METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_PAGE_HEADERS = {
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


async def get_page(request: web.Request) -> web.StreamResponse:
    """The page."""
    policy = {"Content-Security-Policy": _page_policy(request.app.get(MEDIA_ORIGIN, ""))}
    return web.FileResponse(STATIC / "index.html", headers={**_PAGE_HEADERS, **policy})


def _page_policy(media_origin: str) -> str:
    """The page loads from this service alone, and nothing else can frame it or run in it.

    Media may come from where links to them lead: browsers check a redirect's target as well.
    """
    media = f"'self' {media_origin}".strip()
    return (
        f"default-src 'self'; img-src {media} blob: data:; media-src {media}; style-src 'self'; "
        f"script-src 'self'; connect-src {media}; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    )


async def get_health(request: web.Request) -> web.Response:
    """Alive: the event loop answers."""
    return web.json_response({"status": "ok"})


async def get_readiness(request: web.Request) -> web.Response:
    """Ready for work: not going down, and the store answers."""
    if request.app[WORKPLACE].is_draining:
        return problem(503, "Service Unavailable", "going_down", "The service is going down.")
    try:
        await request.app[STORE].unfinished(limit=1)
    except StoreError:
        return problem(503, "Service Unavailable", "store_away", "The store does not answer.")
    return web.json_response({"status": "ready"})


async def get_metrics(request: web.Request) -> web.Response:
    """Metrics in Prometheus' text format."""
    metrics, workplace = request.app[METRICS], request.app[WORKPLACE]
    metrics.active.set(len(workplace.working_on))
    with contextlib.suppress(StoreError):  # what cannot be counted now stays as it was
        metrics.waiting.set(await request.app[QUEUE].waiting())
    metrics.followers.set(request.app[HUB].subscribers)
    return web.Response(body=metrics.render(), headers={"Content-Type": _METRICS_TYPE})


async def get_openapi(request: web.Request) -> web.Response:
    """The description of this API, made from its own models."""
    return web.json_response(build_openapi())
