"""Holds what goes to and from the fake to botocore's own model of Bedrock's runtime."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from botocore.loaders import Loader
from botocore.model import ServiceModel, Shape
from botocore.validate import ParamValidator

_MODEL = ServiceModel(Loader().load_service_model("bedrock-runtime", "service-2"))
CONVERSE = _MODEL.operation_model("Converse")
INVOKE = _MODEL.operation_model("InvokeModel")


class NotBedrock(Exception):
    """What the service would not take, or would never answer."""


def held(shape: Shape, told: Any) -> Any:
    """What came as JSON in Python's own types. Raises NotBedrock where it does not fit."""
    value = _decoded(shape, told, shape.name)
    hold(shape, value)
    return value


def hold(shape: Shape, value: Any) -> None:
    """Raise NotBedrock where a value in Python's own types does not fit, enums included."""
    report = ParamValidator().validate(value, shape)
    if report.has_errors():
        raise NotBedrock(report.generate_report())
    _hold_enums(shape, value)


def _decoded(shape: Any, told: Any, name: str) -> Any:
    """Blobs out of base64; members that the model does not know are refused."""
    kind = shape.type_name
    if kind == "structure" and not shape.is_document_type and isinstance(told, dict):
        unknown = set(told) - set(shape.members)
        if unknown:
            raise NotBedrock(f"{name}: unknown members {sorted(unknown)}")
        return {key: _decoded(shape.members[key], part, key) for key, part in told.items()}
    if kind == "list" and isinstance(told, list):
        return [_decoded(shape.member, part, name) for part in told]
    if kind == "map" and isinstance(told, dict):
        return {key: _decoded(shape.value, part, key) for key, part in told.items()}
    if kind == "blob":
        try:
            return base64.b64decode(told, validate=True)
        except (binascii.Error, TypeError) as error:
            raise NotBedrock(f"{name}: no base64") from error
    return told


def _hold_enums(shape: Any, value: Any) -> None:
    if shape.type_name == "structure" and not shape.is_document_type:
        for key, part in value.items():
            _hold_enums(shape.members[key], part)
    elif shape.type_name == "list":
        for part in value:
            _hold_enums(shape.member, part)
    elif shape.type_name == "string" and shape.enum and value not in shape.enum:
        raise NotBedrock(f"{value!r} is none of {shape.enum}")
