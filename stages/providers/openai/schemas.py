"""Makes the JSON schema of an answer such that servers hold their models to it.

OpenAI's strict mode takes a part of JSON Schema: every property required, none besides, and no
bounds for the length of text. https://developers.openai.com/api/docs/guides/structured-outputs
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

Schema = dict[str, Any]

# What strict mode refuses and an answer is checked for afterwards anyhow.
_LEFT_OUT = ("title", "default", "minLength", "maxLength", "uniqueItems")

# Where one of these is left, the schema is sent as advice.
_NOT_STRICT = ("oneOf", "allOf", "prefixItems", "patternProperties", "not")


def response_format(answer: type[BaseModel]) -> Schema:
    """The schema as chat completions take it, strict where it can be."""
    schema = _adapted(answer.model_json_schema())
    return {
        "type": "json_schema",
        "json_schema": {
            "name": answer.__name__,
            "schema": schema,
            "strict": _can_be_strict(schema),
        },
    }


def _adapted(node: Any) -> Any:
    """The schema without what strict mode refuses, all properties required."""
    if isinstance(node, list):
        return [_adapted(part) for part in node]
    if not isinstance(node, dict):
        return node
    adapted = {
        name: _each(part) if name in ("properties", "$defs") else _adapted(part)
        for name, part in node.items()
        if name not in _LEFT_OUT
    }
    if "properties" in adapted:
        adapted["required"] = list(adapted["properties"])
        adapted["additionalProperties"] = False
    return adapted


def _each(named: Schema) -> Schema:
    """Schemas by names of our own, any of which may be a word of JSON Schema: `title`."""
    return {name: _adapted(part) for name, part in named.items()}


def _can_be_strict(node: Any) -> bool:
    if isinstance(node, list):
        return all(map(_can_be_strict, node))
    if not isinstance(node, dict):
        return True
    if any(word in node for word in _NOT_STRICT):
        return False
    if node.get("type") == "object" and node.get("additionalProperties") is not False:
        return False
    return all(map(_can_be_strict, node.values()))
