"""The OpenAPI document, made from the same pydantic models that check the requests."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from server import answers
from server.requests import (
    ID_PATTERN,
    ApproveRequest,
    MediaRequest,
    PipelineRequest,
    ResumeRequest,
    ScenePatch,
    StoryRequest,
    VisionRequest,
)

Schema = dict[str, Any]
Answers = dict[int, type[BaseModel] | str | None]

_REF = "#/components/schemas/{model}"


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


_OPERATIONS = (
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

_PARAMETERS: dict[str, Schema] = {
    "user_id": {"schema": {"type": "string", "pattern": ID_PATTERN}, "required": True},
    "run_id": {"schema": {"type": "string", "pattern": ID_PATTERN}, "required": True},
    "key": {"schema": {"type": "string"}, "required": True},
    "id": {"schema": {"type": "string"}, "required": True},
    "token": {"schema": {"type": "string"}, "required": True},
    "name": {"schema": {"type": "string"}, "required": True},
    "number": {"schema": {"type": "integer", "minimum": 1, "maximum": 12}, "required": True},
    "save": {
        "schema": {"type": "string"},
        "description": "Whatever its value: a browser saves the file instead of showing it.",
    },
    "limit": {"schema": {"type": "integer", "minimum": 1, "maximum": 100, "default": 20}},
    "cursor": {"schema": {"type": "string"}, "description": "From the page before."},
    "wait": {
        "schema": {"type": "integer", "minimum": 0, "default": 0},
        "description": "Hold the answer up to so many seconds (25 at most) for a newer version.",
    },
    "since": {
        "schema": {"type": "integer", "minimum": 0},
        "description": "The version that the client has.",
    },
    "last_event_id": {"schema": {"type": "integer", "minimum": 0}},
    "expires": {"schema": {"type": "integer"}, "required": True},
    "signature": {"schema": {"type": "string"}, "required": True},
    "Prefer": {
        "schema": {"type": "string"},
        "description": "wait=N holds the answer up to N seconds (25 at most) for the end.",
    },
    "Idempotency-Key": {
        "schema": {"type": "string", "maxLength": 255},
        "description": "Makes the request safe to repeat, also after the run has ended.",
    },
    "If-None-Match": {"schema": {"type": "string"}},
    "Last-Event-ID": {"schema": {"type": "integer"}},
    "Range": {"schema": {"type": "string"}},
}


_IN_PATH = ("run_id", "key", "number", "id", "token", "name")


@cache
def build_openapi() -> Schema:
    """The document, OpenAPI 3.1. Callers must not change it."""
    models = {
        model
        for operation in _OPERATIONS
        for model in (operation.body, *operation.answers.values())
        if isinstance(model, type)
    } | {answers.Problem}
    ordered = sorted(models, key=lambda model: model.__name__)
    _, schemas = models_json_schema([(model, "validation") for model in ordered], ref_template=_REF)
    paths: dict[str, Schema] = {}
    for operation in _OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method] = _operation(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Doodlebook",
            "version": version("doodlebook"),
            "description": "A child's drawing becomes a narrated storybook video.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "paths": paths,
        "components": {"schemas": schemas["$defs"]},
    }


def _operation(operation: Operation) -> Schema:
    in_path = [name for name in _IN_PATH if f"{{{name}}}" in operation.path]
    told: Schema = {
        "summary": operation.summary,
        "operationId": f"{operation.method} {operation.path}",
        "tags": list(operation.tags),
        "parameters": [
            *({"name": name, "in": "path", **_PARAMETERS[name]} for name in in_path),
            *({"name": name, "in": "query", **_PARAMETERS[name]} for name in operation.query),
            *({"name": name, "in": "header", **_PARAMETERS[name]} for name in operation.headers),
        ],
        "responses": {
            **{str(status): _answer(what) for status, what in operation.answers.items()},
            "default": _content("application/problem+json", answers.Problem, "What went wrong"),
        },
    }
    if operation.body is not None:
        told["requestBody"] = {"required": True, "content": _bodies(operation)}
    return told


def _bodies(operation: Operation) -> Schema:
    schema = {"$ref": _REF.format(model=operation.body.__name__ if operation.body else "")}
    bodies: Schema = {"application/json": {"schema": schema}}
    if operation.takes_form:
        image = {"type": "object", "properties": {"image": _FILE}}
        bodies["multipart/form-data"] = {"schema": {"allOf": [schema, image]}}
    return bodies


_FILE = {"type": "string", "contentMediaType": "application/octet-stream"}


def _answer(what: type[BaseModel] | str | None) -> Schema:
    if what is None:
        return {"description": "No content"}
    if isinstance(what, str):
        return {"description": "OK", "content": {what: {}}}
    return _content("application/json", what, "OK")


def _content(media_type: str, model: type[BaseModel], description: str) -> Schema:
    schema = {"$ref": _REF.format(model=model.__name__)}
    return {"description": description, "content": {media_type: {"schema": schema}}}
