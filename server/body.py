"""Reads the body of a POST, JSON or multipart, into its request model and the picture's bytes."""

from __future__ import annotations

import asyncio
import base64
import binascii
import difflib
import json
from typing import Any, TypeVar

from aiohttp import BodyPartReader, web
from pydantic import BaseModel, ValidationError

from server.errors import BadRequest, FieldFault, Invalid, TooLarge, Unsupported
from server.requests import VisionRequest

Fields = TypeVar("Fields", bound=BaseModel)
Body = TypeVar("Body", bound=VisionRequest)

# Wishes, an edited story of twelve scenes and names fit in with room to spare.
MAX_TEXT_BYTES = 256 * 1024

# Fields that a form sends as JSON text.
_JSON_FIELDS = ("drawing", "story")


def max_body_bytes(max_upload_bytes: int) -> int:
    """The largest body accepted: a picture in base64 has four bytes for three, texts come extra."""
    return max_upload_bytes * 4 // 3 + MAX_TEXT_BYTES


async def read_body(
    request: web.Request, model: type[Body], max_upload_bytes: int
) -> tuple[Body, bytes | None]:
    """The request and its picture, if it has one. Raises ClientError."""
    if request.content_type == "multipart/form-data":
        fields, image = await _read_form(request, max_upload_bytes)
        return parse_fields(fields, model), image
    if request.content_type != "application/json":
        raise Unsupported(
            "unsupported_body", "Send JSON, or multipart/form-data with a file named image."
        )
    text = await request.read()
    # A photo in base64 takes tens of milliseconds to parse: not on the event loop.
    return await asyncio.to_thread(_parse_json, text, model, max_upload_bytes)


async def read_json(request: web.Request) -> dict[str, Any]:
    """A small JSON body; none at all is an empty one. Raises BadRequest, TooLarge."""
    text = await request.content.read(MAX_TEXT_BYTES + 1)
    while text and len(text) <= MAX_TEXT_BYTES and not request.content.at_eof():
        text += await request.content.read(MAX_TEXT_BYTES + 1)
    if len(text) > MAX_TEXT_BYTES:
        raise TooLarge("text_too_large", "The texts of this request are too long.")
    if not text.strip():
        return {}
    fields = _loads(text)
    if not isinstance(fields, dict):
        raise BadRequest("invalid_json", "The body must be a JSON object.")
    return fields


def parse_fields(fields: Any, model: type[Fields]) -> Fields:
    """The model of a body or query. Raises Invalid, naming every field that is wrong."""
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        raise _invalid(error, model) from error


def _loads(text: bytes) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise BadRequest("invalid_json", f"The body is not JSON: {error}.") from error


def _parse_json(text: bytes, model: type[Body], max_upload_bytes: int) -> tuple[Body, bytes | None]:
    body = parse_fields(_loads(text), model)
    if body.image_base64 is None:
        return body, None
    return body, _decode(body.image_base64, max_upload_bytes)


def _decode(image_base64: str, max_upload_bytes: int) -> bytes:
    head, comma, rest = image_base64.partition(",")
    text = rest if comma and head.startswith("data:") else image_base64
    try:
        image = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        fault = FieldFault("image_base64", "this is not base64")
        raise Invalid("invalid_image", "image_base64 is not base64.", (fault,)) from error
    if len(image) > max_upload_bytes:
        raise _too_large(max_upload_bytes)
    return image


async def _read_form(
    request: web.Request, max_upload_bytes: int
) -> tuple[dict[str, Any], bytes | None]:
    fields: dict[str, Any] = {}
    image: bytes | None = None
    text_left = MAX_TEXT_BYTES
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                raise BadRequest("invalid_form", "Every part of the form needs a name of its own.")
            if part.name == "image":
                image = await _read_part(part, max_upload_bytes, _too_large(max_upload_bytes))
            else:
                too_long = TooLarge("text_too_large", "The texts of this form are too long.")
                value = await _read_part(part, text_left, too_long)
                text_left -= len(value)
                fields[part.name] = _form_value(part.name, value)
    except (ValueError, AssertionError) as error:
        # aiohttp's reader asserts on a malformed head.
        raise BadRequest("invalid_form", "The form cannot be read.") from error
    return fields, image


async def _read_part(part: BodyPartReader, limit: int, past_it: TooLarge) -> bytes:
    chunks = bytearray()
    while chunk := await part.read_chunk():
        chunks += chunk
        if len(chunks) > limit:
            raise past_it
    return bytes(chunks)


def _form_value(name: str, value: bytes) -> Any:
    text = value.decode()
    return json.loads(text) if name in _JSON_FIELDS else text


def _too_large(max_upload_bytes: int) -> TooLarge:
    return TooLarge(
        "upload_too_large",
        f"Pictures may have up to {max_upload_bytes / 1e6:g} MB: please send a smaller one.",
    )


def _invalid(error: ValidationError, model: type[BaseModel]) -> Invalid:
    faults = tuple(_fault(one, model) for one in error.errors(include_url=False))
    unknown = any(one["type"] == "extra_forbidden" for one in error.errors())
    detail = "; ".join(f"{fault.field}: {fault.detail}" for fault in faults[:5])
    return Invalid("unknown_field" if unknown else "invalid_request", detail, faults)


def _fault(told: Any, model: type[BaseModel]) -> FieldFault:
    field = ".".join(str(part) for part in told["loc"]) or "body"
    if told["type"] != "extra_forbidden":
        return FieldFault(field, told["msg"].removeprefix("Value error, "))
    near = difflib.get_close_matches(str(told["loc"][-1]), model.model_fields, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    return FieldFault(field, f"there is no such field{hint}")
