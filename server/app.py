"""Builds the application, opens its parts in order, and closes them in the opposite one."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from typing import Any

from aiohttp import web

from progress.checkpoint import Checkpoint
from progress.follower import Follower
from progress.hub import Hub
from progress.messages import Present
from progress.sightings import Sightings
from progress.watch import Watch
from server import keys
from server.body import max_body_bytes
from server.cors import allow_origin, leave_to_ask
from server.films import Films
from server.links import Links
from server.metrics import Metrics
from server.problems import problems
from server.profiles import open_profile
from server.providers import load_hook, load_providers
from server.queue.claims import Claims
from server.registry import Registry, WorkRules
from server.routes import add_operations, add_routes
from server.runs import Runs
from server.settings import Settings
from server.shares import Shares
from server.snapshot import build_snapshot
from server.studio import Studio
from server.sweeper import Sweeper
from server.workplace import NoWork
from stages.gate import Gate
from stages.retries import RetryPolicy
from stages.workers import open_workers


@dataclass(frozen=True)
class Role:
    """What a process does of the two things there are to do."""

    answers: bool = True  # requests, streams, the page
    works: bool = True  # on runs


BOTH = Role()


def create_app(settings: Settings, role: Role = BOTH) -> web.Application:
    """The whole service. The one way to build it, for the command line and for tests."""
    app = web.Application(
        middlewares=[leave_to_ask, problems],
        client_max_size=max_body_bytes(settings.max_upload_bytes),
    )
    app.on_response_prepare.append(allow_origin)
    app[keys.SETTINGS] = settings
    app[keys.HUB] = Hub()
    app[keys.OWNER] = f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}"
    app[keys.METRICS] = Metrics()
    if role.answers:
        add_routes(app)
    add_operations(app)
    app.cleanup_ctx.append(_keeping)
    app.cleanup_ctx.extend((_studio, _registry) if role.works else (_no_work,))
    app.cleanup_ctx.extend((_sweeper, _runs, _background))
    app.on_shutdown.append(_close_streams)
    return app


async def drain(app: web.Application) -> None:
    """Go down in good order: take nothing new, send followers elsewhere, let steps end."""
    app[keys.HUB].dismiss()
    await app[keys.WORKPLACE].drain()


def present(app: web.Application) -> Present:
    """How this application shows a checkpoint to clients."""
    return partial(_snapshot, app)


def _snapshot(app: web.Application, record: Checkpoint) -> dict[str, object]:
    return build_snapshot(record, app[keys.LINKS])


async def _keeping(app: web.Application) -> AsyncIterator[None]:
    settings, hub = app[keys.SETTINGS], app[keys.HUB]
    async with open_profile(settings, app[keys.METRICS].spent) as kept:
        app[keys.KEPT] = kept
        app[keys.STORE] = kept.store
        app[keys.ARTIFACTS] = kept.artifacts
        app[keys.MEDIA_ORIGIN] = kept.media_origin
        app[keys.LINKS] = Links(kept.secret)
        app[keys.SIGHTINGS] = Sightings(kept.store, hub)
        app[keys.FOLLOWER] = Follower(kept.store, hub, present(app), app[keys.SIGHTINGS])
        app[keys.SHARES] = Shares(kept.artifacts)
        app[keys.FILMS] = Films(kept.store, kept.artifacts, app[keys.SHARES])
        app[keys.CLAIMS] = Claims(
            kept.store, hub, present(app), owner=app[keys.OWNER], lease_s=settings.lease_s
        )
        app[keys.QUEUE] = kept.make_queue(app[keys.CLAIMS], hub, present(app))
        yield


async def _studio(app: web.Application) -> AsyncIterator[None]:
    settings = app[keys.SETTINGS]
    async with open_workers(settings.worker_count) as workers, AsyncExitStack() as stack:
        app[keys.STUDIO] = Studio(
            artifacts=app[keys.ARTIFACTS].patient(settings.store_patience_s),
            providers=load_providers(settings, workers, stack),
            workers=workers,
            observe=app[keys.METRICS].step_made,
            on_usage=app[keys.METRICS].paid,
            video_pixels=settings.video_pixels,
            fps=settings.fps,
            retry_policy=RetryPolicy(
                settings.provider_tries, settings.provider_timeout_s, settings.retry_first_wait_s
            ),
            gate=Gate(),
            step_hook=load_hook(settings),
        )
        yield


async def _registry(app: web.Application) -> AsyncIterator[None]:
    settings = app[keys.SETTINGS]
    rules = WorkRules(
        max_active=settings.active_runs,
        max_attempts=settings.max_attempts,
        lease_s=settings.lease_s,
        store_patience_s=settings.store_patience_s,
        drain_s=settings.drain_s,
    )
    registry = Registry(
        app[keys.STUDIO],
        app[keys.STORE],
        app[keys.HUB],
        present(app),
        app[keys.QUEUE],
        rules,
        on_end=app[keys.METRICS].run_ended,
    )
    app[keys.WORKPLACE] = registry
    registry.start()
    yield
    await registry.stop()


async def _no_work(app: web.Application) -> AsyncIterator[None]:
    app[keys.WORKPLACE] = NoWork()
    yield


async def _sweeper(app: web.Application) -> AsyncIterator[None]:
    settings = app[keys.SETTINGS]
    app[keys.SWEEPER] = Sweeper(
        app[keys.STORE],
        app[keys.ARTIFACTS],
        app[keys.WORKPLACE],
        app[keys.CLAIMS],
        app[keys.HUB],
        sweep_s=settings.sweep_s,
        trusts_clocks=app[keys.KEPT].trusts_clocks,
    )
    app[keys.WORKPLACE].on_stopped = app[keys.SWEEPER].wake
    yield


async def _runs(app: web.Application) -> AsyncIterator[None]:
    app[keys.RUNS] = Runs(
        app[keys.STORE],
        app[keys.ARTIFACTS],
        app[keys.WORKPLACE],
        app[keys.QUEUE],
        app[keys.CLAIMS],
        app[keys.SWEEPER],
        app[keys.HUB],
        present(app),
        max_waiting=app[keys.SETTINGS].max_waiting_runs,
    )
    yield


async def _background(app: web.Application) -> AsyncIterator[None]:
    """What goes on beside the runs; each task is awaited or cancelled here."""
    beside = [asyncio.create_task(work, name=name) for name, work in _beside(app).items()]
    yield
    for task in beside:
        task.cancel()
    await asyncio.gather(*beside, return_exceptions=True)


def _beside(app: web.Application) -> dict[str, Coroutine[Any, Any, None]]:
    workplace, strangers = app[keys.WORKPLACE], app[keys.KEPT].strangers
    watch = Watch(app[keys.STORE], app[keys.HUB], present(app), workplace, app[keys.SIGHTINGS])
    beside = {"watch": watch.run(), "event loop probe": app[keys.METRICS].watch_the_loop()}
    if not isinstance(workplace, NoWork):
        # Who answers requests alone leaves it to the workers to look for what was left behind.
        beside |= {"sweeper": app[keys.SWEEPER].run(), "queue": app[keys.QUEUE].run()}
        if strangers is not None:
            beside["strangers"] = strangers.run()
    return beside


async def _close_streams(app: web.Application) -> None:
    app[keys.HUB].close()
