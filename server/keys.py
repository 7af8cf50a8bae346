"""The typed keys under which the application keeps its parts."""

from __future__ import annotations

from aiohttp import web

from progress.follower import Follower
from progress.hub import Hub
from progress.stores.base import Store
from server.films import Films
from server.links import Links
from server.metrics import Metrics
from server.queue.base import Queue
from server.queue.claims import Claims
from server.registry import Registry
from server.runs import Runs
from server.settings import Settings
from server.strangers import Strangers
from server.studio import Studio
from server.sweeper import Sweeper
from stages.artifacts.base import Artifacts

SETTINGS = web.AppKey("settings", Settings)
LINKS = web.AppKey("links", Links)
HUB = web.AppKey("hub", Hub)
METRICS = web.AppKey("metrics", Metrics)
STORE = web.AppKey[Store]("store")
FOLLOWER = web.AppKey("follower", Follower)
ARTIFACTS = web.AppKey[Artifacts]("artifacts")
MEDIA_ORIGIN = web.AppKey("media origin", str)  # "https://…" where links lead to S3, else ""
STUDIO = web.AppKey("studio", Studio)
OWNER = web.AppKey("owner", str)  # what names this process in a lease
CLAIMS = web.AppKey("claims", Claims)
QUEUE = web.AppKey[Queue]("queue")
REGISTRY = web.AppKey("registry", Registry)
SWEEPER = web.AppKey("sweeper", Sweeper)
STRANGERS = web.AppKey("strangers", Strangers)
RUNS = web.AppKey("runs", Runs)
FILMS = web.AppKey("films", Films)
