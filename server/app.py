"""Builds the application, opens its parts in order, and closes them in the opposite one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial

from aiohttp import web

from progress.checkpoint import Checkpoint
from progress.follower import Follower
from progress.hub import Hub
from progress.messages import Present
from progress.stores.sqlite import open_sqlite
from server import keys
from server.body import max_body_bytes
from server.folder import hold_folder
from server.links import Links, read_secret
from server.metrics import Metrics
from server.problems import problems
from server.providers import load_providers
from server.registry import Registry
from server.routes import add_routes
from server.settings import Settings
from server.snapshot import build_snapshot
from server.studio import Studio
from stages.artifacts.files import FileArtifacts
from stages.workers import open_workers


def create_app(settings: Settings) -> web.Application:
    """The whole service. The one way to build it, for the command line and for tests."""
    app = web.Application(
        middlewares=[problems], client_max_size=max_body_bytes(settings.max_upload_bytes)
    )
    app[keys.SETTINGS] = settings
    app[keys.HUB] = Hub()
    app[keys.METRICS] = Metrics()
    add_routes(app)
    app.cleanup_ctx.extend((_folder, _store, _workers, _registry, _loop_probe))
    app.on_shutdown.append(_close_streams)
    return app


def present(app: web.Application) -> Present:
    """How this application shows a checkpoint to clients."""
    return partial(_snapshot, app)


def _snapshot(app: web.Application, record: Checkpoint) -> dict[str, object]:
    return build_snapshot(record, app[keys.LINKS])


async def _folder(app: web.Application) -> AsyncIterator[None]:
    folder = app[keys.SETTINGS].data_dir
    with hold_folder(folder):
        app[keys.LINKS] = Links(await asyncio.to_thread(read_secret, folder / "secret"))
        app[keys.ARTIFACTS] = FileArtifacts(folder)
        await asyncio.to_thread(app[keys.ARTIFACTS].open)
        yield


async def _store(app: web.Application) -> AsyncIterator[None]:
    async with open_sqlite(app[keys.SETTINGS].data_dir / "checkpoints.sqlite") as store:
        app[keys.STORE] = store
        app[keys.FOLLOWER] = Follower(store, app[keys.HUB], present(app))
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
            provider_timeout_s=settings.provider_timeout_s,
        )
        yield


async def _registry(app: web.Application) -> AsyncIterator[None]:
    settings = app[keys.SETTINGS]
    registry = Registry(
        app[keys.STUDIO],
        app[keys.STORE],
        app[keys.HUB],
        present(app),
        max_active=settings.max_active_runs,
        max_waiting=settings.max_waiting_runs,
        on_end=app[keys.METRICS].run_ended,
    )
    app[keys.REGISTRY] = registry
    await registry.start()
    yield
    await registry.stop()


async def _loop_probe(app: web.Application) -> AsyncIterator[None]:
    async with app[keys.METRICS].watching_the_loop():
        yield


async def _close_streams(app: web.Application) -> None:
    app[keys.HUB].close()
