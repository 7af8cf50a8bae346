"""What operators and load balancers ask."""

from __future__ import annotations

import contextlib

from aiohttp import web

from progress.errors import StoreError
from server.keys import HUB, METRICS, QUEUE, STORE, WORKPLACE
from server.openapi import build_openapi
from server.problems import problem

_METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8"


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
