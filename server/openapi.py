"""The OpenAPI document, made from the same pydantic models that check the requests."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from server import answers
from server.calls import OPERATIONS, Operation
from server.requests import ID_PATTERN

Schema = dict[str, Any]

_REF = "#/components/schemas/{model}"

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
        for operation in OPERATIONS
        for model in (operation.body, *operation.answers.values())
        if isinstance(model, type)
    } | {answers.Problem}
    ordered = sorted(models, key=lambda model: model.__name__)
    _, schemas = models_json_schema([(model, "validation") for model in ordered], ref_template=_REF)
    paths: dict[str, Schema] = {}
    for operation in OPERATIONS:
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
