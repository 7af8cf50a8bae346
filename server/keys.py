"""The typed keys under which the application keeps its parts."""

from __future__ import annotations

from aiohttp import web

from progress.follower import Follower
from progress.hub import Hub
from progress.sightings import Sightings
from progress.stores.base import Store
from server.films import Films
from server.kept import Kept
from server.links import Links
from server.metrics import Metrics
from server.queue.base import Queue
from server.queue.claims import Claims
from server.runs import Runs
from server.settings import Settings
from server.shares import Shares
from server.studio import Studio
from server.sweeper import Sweeper
from server.workplace import Workplace
from stages.artifacts.base import Artifacts

SETTINGS = web.AppKey("settings", Settings)
KEPT = web.AppKey("kept", Kept)
MEDIA_ORIGIN = web.AppKey("media origin", str)  # "": this service's own
LINKS = web.AppKey("links", Links)
HUB = web.AppKey("hub", Hub)
METRICS = web.AppKey("metrics", Metrics)
STORE = web.AppKey[Store]("store")
SIGHTINGS = web.AppKey("sightings", Sightings)
FOLLOWER = web.AppKey("follower", Follower)
ARTIFACTS = web.AppKey[Artifacts]("artifacts")
STUDIO = web.AppKey("studio", Studio)
OWNER = web.AppKey("owner", str)  # what names this process in a lease
CLAIMS = web.AppKey("claims", Claims)
QUEUE = web.AppKey[Queue]("queue")
WORKPLACE = web.AppKey[Workplace]("workplace")
SWEEPER = web.AppKey("sweeper", Sweeper)
RUNS = web.AppKey("runs", Runs)
FILMS = web.AppKey("films", Films)
SHARES = web.AppKey("shares", Shares)
