"""Holds requests to the `openai` package's own types, and answers to its own models."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Required, get_type_hints

import openai
from openai.types.audio.speech_create_params import SpeechCreateParams
from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming
from openai.types.image_edit_params import ImageEditParamsNonStreaming
from openai.types.image_generate_params import ImageGenerateParamsNonStreaming
from pydantic import TypeAdapter, ValidationError
from typing_extensions import TypedDict

_ADAPTERS: dict[str, TypeAdapter[Any]] = {
    "chat": TypeAdapter(CompletionCreateParamsNonStreaming),
    "generate": TypeAdapter(ImageGenerateParamsNonStreaming),
    "speech": TypeAdapter(SpeechCreateParams),
}

# What strict mode refuses, of what pydantic writes.
_NOT_STRICT = {
    *("minLength", "maxLength", "default", "uniqueItems", "oneOf", "allOf", "prefixItems"),
    *("patternProperties", "not", "if", "then", "else", "dependentRequired"),
}


def _edit_form() -> TypeAdapter[Any]:
    """The members of an edit as they come in a form: files as bytes, the rest as text."""
    hints = get_type_hints(ImageEditParamsNonStreaming, include_extras=True)
    files = {"image": Required[bytes], "mask": bytes, "markup": bytes}
    return TypeAdapter(TypedDict("EditForm", {**hints, **files}, total=False))  # type: ignore


_EDIT = _edit_form()


_MISSING = object()


class NotTheApi(ValueError):
    """A request that the service would not take, or an answer that it would not give."""


def hold_request(kind: str, body: dict[str, Any]) -> None:
    """Raises NotTheApi for a request of wrong types, or with a member that the API does not know.

    Unknown members are left out by the types, so what is left has to be the same again.
    """
    adapter = _ADAPTERS[kind]
    try:
        known = _plain(adapter.validate_python(body))
    except ValidationError as error:
        raise NotTheApi(str(error)) from error
    if known != body:
        raise NotTheApi(f"unknown members: {_differing(body, known)}")


def hold_form(fields: dict[str, Any]) -> None:
    """As `hold_request`, for the form of an edit."""
    try:
        known = _EDIT.validate_python(fields)
    except ValidationError as error:
        raise NotTheApi(str(error)) from error
    if known.keys() != fields.keys():
        raise NotTheApi(f"unknown members: {sorted(fields.keys() - known.keys())}")


def held(answer: openai.BaseModel) -> dict[str, Any]:
    """The answer as JSON, after a round through its own model with every type checked."""
    told = json.loads(answer.model_dump_json(exclude_none=True))
    type(answer).model_validate(told)
    unknown = (answer.model_extra or {}).keys()
    if unknown:
        raise NotTheApi(f"an answer has no {sorted(unknown)}")
    return dict(told)


def strict_faults(schema: Any, at: str = "schema") -> list[str]:
    """Why strict mode would refuse a schema."""
    if isinstance(schema, list):
        return [fault for part in schema for fault in strict_faults(part, at)]
    if not isinstance(schema, dict):
        return []
    faults = [f"{at}: {word} is not permitted" for word in sorted(_NOT_STRICT & schema.keys())]
    if schema.get("type") == "object":
        if schema.get("additionalProperties") is not False:
            faults.append(f"{at}: additionalProperties must be false")
        if sorted(schema.get("required", [])) != sorted(schema.get("properties", {})):
            faults.append(f"{at}: required must have every property")
    for name, part in schema.items():
        if name in ("properties", "$defs"):
            faults += [f for key, sub in part.items() for f in strict_faults(sub, f"{at}.{key}")]
        else:
            faults += strict_faults(part, f"{at}.{name}")
    return faults


def _plain(known: Any) -> Any:
    """What was validated, with its lists: pydantic checks an Iterable only as it is read."""
    if isinstance(known, dict):
        return {name: _plain(part) for name, part in known.items()}
    if isinstance(known, Iterator | list):
        return [_plain(part) for part in known]
    return known


def _differing(body: Any, known: Any, at: str = "") -> list[str]:
    if isinstance(body, dict) and isinstance(known, dict):
        return [
            row
            for name, part in body.items()
            for row in _differing(part, known.get(name, _MISSING), f"{at}.{name}")
        ]
    if isinstance(body, list) and isinstance(known, list) and len(body) == len(known):
        return [
            row
            for number, (one, other) in enumerate(zip(body, known, strict=True))
            for row in _differing(one, other, f"{at}.{number}")
        ]
    return [] if body == known else [at]
