"""Builds the application, opens its parts in order, and closes them in the opposite one."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
from collections.abc import AsyncIterator
from functools import partial

from aiohttp import web

from progress.checkpoint import Checkpoint
from progress.follower import Follower
from progress.hub import Hub
from progress.messages import Present
from progress.stores.sqlite import open_sqlite
from progress.watch import Watch
from server import keys
from server.body import max_body_bytes
from server.films import Films
from server.line import Line
from server.links import Links, read_secret
from server.metrics import Metrics
from server.problems import problems
from server.providers import load_hook, load_providers
from server.registry import Registry, WorkRules
from server.routes import add_routes
from server.runs import Runs
from server.settings import PREFIX, Settings, SettingsError
from server.snapshot import build_snapshot
from server.strangers import Strangers
from server.studio import Studio
from server.sweeper import Sweeper
from stages.artifacts.base import ArtifactError
from stages.artifacts.files import FileArtifacts
from stages.gate import Gate
from stages.retries import RetryPolicy
from stages.workers import open_workers


def create_app(settings: Settings) -> web.Application:
    """The whole service. The one way to build it, for the command line and for tests."""
    app = web.Application(
        middlewares=[problems], client_max_size=max_body_bytes(settings.max_upload_bytes)
    )
    app[keys.SETTINGS] = settings
    app[keys.HUB] = Hub()
    app[keys.OWNER] = f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}"
    app[keys.METRICS] = Metrics()
    add_routes(app)
    app.cleanup_ctx.extend((_artifacts, _store, _workers, _registry, _runs, _background))
    app.on_shutdown.append(_close_streams)
    return app


async def drain(app: web.Application) -> None:
    """Go down in good order: take nothing new, send followers elsewhere, let steps end."""
    app[keys.HUB].dismiss()
    await app[keys.REGISTRY].drain()


def present(app: web.Application) -> Present:
    """How this application shows a checkpoint to clients."""
    return partial(_snapshot, app)


def _snapshot(app: web.Application, record: Checkpoint) -> dict[str, object]:
    return build_snapshot(record, app[keys.LINKS])


async def _artifacts(app: web.Application) -> AsyncIterator[None]:
    folder = app[keys.SETTINGS].data_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        app[keys.LINKS] = Links(await asyncio.to_thread(read_secret, folder / "secret"))
        app[keys.ARTIFACTS] = FileArtifacts(folder)
        await asyncio.to_thread(app[keys.ARTIFACTS].open)
    except (OSError, ArtifactError) as error:
        raise SettingsError(f"{PREFIX}DATA_DIR={folder}: {error}") from error
    yield


async def _store(app: web.Application) -> AsyncIterator[None]:
    async with open_sqlite(app[keys.SETTINGS].data_dir / "checkpoints.sqlite") as store:
        app[keys.STORE] = store
        app[keys.FOLLOWER] = Follower(store, app[keys.HUB], present(app))
        app[keys.FILMS] = Films(store, app[keys.ARTIFACTS])
        yield


async def _workers(app: web.Application) -> AsyncIterator[None]:
    settings = app[keys.SETTINGS]
    async with open_workers(settings.worker_count) as workers:
        app[keys.STUDIO] = Studio(
            artifacts=app[keys.ARTIFACTS],
            providers=load_providers(settings, workers),
            workers=workers,
            observe=app[keys.METRICS].step_made,
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
    app[keys.LINE] = Line(
        app[keys.STORE],
        app[keys.HUB],
        present(app),
        owner=app[keys.OWNER],
        lease_s=settings.lease_s,
        sweep_s=settings.sweep_s,
    )
    rules = WorkRules(
        max_active=settings.max_active_runs,
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
        app[keys.LINE],
        rules,
        on_end=app[keys.METRICS].run_ended,
    )
    app[keys.REGISTRY] = registry
    registry.start()
    yield
    await registry.stop()


async def _runs(app: web.Application) -> AsyncIterator[None]:
    settings, store, artifacts = app[keys.SETTINGS], app[keys.STORE], app[keys.ARTIFACTS]
    app[keys.SWEEPER] = Sweeper(
        store,
        artifacts,
        app[keys.REGISTRY],
        app[keys.LINE],
        app[keys.HUB],
        owner=app[keys.OWNER],
        lease_s=settings.lease_s,
        sweep_s=settings.sweep_s,
    )
    app[keys.REGISTRY].on_stopped = app[keys.SWEEPER].wake
    app[keys.RUNS] = Runs(
        store,
        artifacts,
        app[keys.REGISTRY],
        app[keys.LINE],
        app[keys.SWEEPER],
        app[keys.HUB],
        present(app),
        max_waiting=settings.max_waiting_runs,
    )
    yield


async def _background(app: web.Application) -> AsyncIterator[None]:
    """What goes on beside the runs; each task is awaited or cancelled here."""
    watch = Watch(app[keys.STORE], app[keys.HUB], present(app), app[keys.REGISTRY])
    app[keys.STRANGERS] = Strangers(app[keys.STORE], app[keys.ARTIFACTS])
    beside = [
        asyncio.create_task(watch.run(), name="watch"),
        asyncio.create_task(app[keys.SWEEPER].run(), name="sweeper"),
        asyncio.create_task(app[keys.STRANGERS].run(), name="strangers"),
        asyncio.create_task(app[keys.METRICS].watch_the_loop(), name="event loop probe"),
    ]
    yield
    for task in beside:
        task.cancel()
    await asyncio.gather(*beside, return_exceptions=True)


async def _close_streams(app: web.Application) -> None:
    app[keys.HUB].close()
