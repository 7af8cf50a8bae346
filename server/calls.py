"""Every call of the API in a table: what it takes, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field

from pydantic import BaseModel

from server import answers
from server.requests import (
    ApproveRequest,
    MediaRequest,
    PipelineRequest,
    ResumeRequest,
    ScenePatch,
    StoryRequest,
    VisionRequest,
)

Answers = dict[int, type[BaseModel] | str | None]


@dataclass(frozen=True)
class Operation:
    """One call: what it takes and what it answers, by models or by media types."""

    method: str
    path: str
    summary: str
    answers: Answers
    body: type[BaseModel] | None = None
    takes_form: bool = False
    query: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    tags: tuple[str, ...] = field(default=("runs",))


def _post(path: str, summary: str, body: type[BaseModel]) -> Operation:
    told: Answers = {200: answers.Snapshot, 202: answers.Accepted}
    headers = ("Prefer", "Idempotency-Key")
    return Operation("post", path, summary, told, body, takes_form=True, headers=headers)


OPERATIONS = (
    _post("/api/v1/vision/analyze", "Look at a drawing", VisionRequest),
    _post("/api/v1/story/generate", "Write a story, or another one", StoryRequest),
    _post("/api/v1/pipeline/generate", "Make the film: all that is missing", PipelineRequest),
    Operation(
        "get",
        "/api/v1/jobs",
        "A user's runs, newest first",
        {200: answers.JobList},
        query=("user_id", "limit", "cursor"),
    ),
    Operation(
        "get",
        "/api/v1/jobs/{run_id}/status",
        "The newest checkpoint of a run",
        {200: answers.Snapshot, 304: None},
        query=("user_id", "wait", "since"),
        headers=("If-None-Match",),
    ),
    Operation(
        "get",
        "/api/v1/jobs/{run_id}/events",
        "Follow a run by server-sent events: checkpoint, progress, end",
        {200: "text/event-stream", 204: None},
        query=("user_id",),
        headers=("Last-Event-ID",),
    ),
    Operation(
        "get",
        "/api/v1/jobs/{run_id}/ws",
        "The same messages over a WebSocket",
        {101: None},
        query=("user_id", "last_event_id"),
    ),
    Operation(
        "post",
        "/api/v1/jobs/{run_id}/cancel",
        "Stop a run; what is made stays",
        {200: answers.Snapshot},
        query=("user_id",),
        headers=("Idempotency-Key",),
    ),
    Operation(
        "post",
        "/api/v1/jobs/{run_id}/resume",
        "Go on after an error or a cancellation",
        {200: answers.Snapshot, 202: answers.Accepted},
        ResumeRequest,
        query=("user_id",),
        headers=("Prefer", "Idempotency-Key"),
    ),
    Operation(
        "delete",
        "/api/v1/jobs/{run_id}",
        "Forget all of a run, media included",
        {204: None, 202: None},
        query=("user_id",),
    ),
    Operation(
        "patch",
        "/api/v1/jobs/{run_id}/scenes/{number}",
        "Tell one scene otherwise; the next pipeline/generate films it",
        {200: answers.Snapshot},
        ScenePatch,
        query=("user_id",),
    ),
    Operation(
        "get",
        "/api/v1/library",
        "The films that the parent approved, newest first",
        {200: answers.LibraryPage},
        query=("user_id", "limit", "cursor"),
        tags=("library",),
    ),
    Operation(
        "post",
        "/api/v1/library",
        "Approve the film of a run: it is kept",
        {201: answers.ShownLibraryFilm},
        ApproveRequest,
        query=("user_id",),
        headers=("Idempotency-Key",),
        tags=("library",),
    ),
    Operation(
        "delete",
        "/api/v1/library/{id}",
        "Take a film out of the library",
        {204: None},
        query=("user_id",),
        tags=("library",),
    ),
    Operation(
        "post",
        "/api/v1/library/{id}/share",
        "A link that shows this film, and nothing else, to whoever has it",
        {200: answers.Shared},
        query=("user_id",),
        tags=("library",),
    ),
    Operation(
        "delete",
        "/api/v1/library/{id}/share",
        "Take that link back",
        {204: None},
        query=("user_id",),
        tags=("library",),
    ),
    Operation("get", "/shared/{token}", "A shared film's page", {200: "text/html"}, tags=("page",)),
    Operation(
        "get",
        "/shared/{token}/{name}",
        "What that page shows: about.json, film.mp4, poster.jpg, captions.vtt",
        {200: "application/octet-stream", 206: "application/octet-stream", 302: None},
        headers=("Range",),
        tags=("page",),
    ),
    Operation(
        "post",
        "/api/v1/storage/presigned-url",
        "A link to an artifact of this user",
        {200: answers.PresignedUrl},
        MediaRequest,
        query=("user_id",),
        tags=("media",),
    ),
    Operation(
        "get",
        "/media/{key}",
        "An artifact, by signed link; ranges are answered, or the link leads on to the store",
        {200: "application/octet-stream", 206: "application/octet-stream", 302: None},
        query=("expires", "signature", "save"),
        headers=("Range",),
        tags=("media",),
    ),
    Operation("get", "/healthz", "Is the process alive?", {200: answers.Health}, tags=("ops",)),
    Operation("get", "/readyz", "Is it ready for work?", {200: answers.Health}, tags=("ops",)),
    Operation("get", "/metrics", "Prometheus metrics", {200: "text/plain"}, tags=("ops",)),
    Operation("get", "/openapi.json", "This document", {200: "application/json"}, tags=("ops",)),
    Operation("get", "/", "The page", {200: "text/html"}, tags=("page",)),
    Operation(
        "get",
        "/config.json",
        "Where the page finds the service",
        {200: "application/json"},
        tags=("page",),
    ),
)
